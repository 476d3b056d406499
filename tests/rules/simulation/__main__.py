"""Print what became of each runner, week by week and in figures."""

from __future__ import annotations

from kneejournal.domain.vocabulary import Verdict
from tests.rules.simulation.figures import WEEK, longest_hold, session_growth, unexplained_flips, week_km, weekly_growth
from tests.rules.simulation.life import Lived, live
from tests.rules.simulation.runners import runners

WEEKS_OF_LINE = 8
LETTERS = {Verdict.RUN: "R", Verdict.REDUCE: "r", Verdict.REST: "x"}
COLUMNS = ("run", "reduce", "rest", "held", "km", "week +", "run +", "flips")
LEGEND = """
Days with each verdict. held: the most days in a row without one on which running was possible. week +: the most by
which seven days went beyond the seven before. run +: the most by which a run went beyond the longest of four weeks.
flips: changes between run and rest that nothing explains. Weeks: R run, r reduce, - planned rest, x other rest; km."""


def main() -> None:
    """Print a line of figures and the weeks of each runner."""
    print(f"{'':30}", *(f"{name:>6}" for name in COLUMNS))
    for runner in runners():
        days = live(runner)
        print(f"{runner.name:30}", *(f"{figure:>6}" for figure in _figures(days)))
        weeks = [_week(days, start) for start in range(0, len(days), WEEK)]
        for first in range(0, len(weeks), WEEKS_OF_LINE):
            print("   ", "  ".join(weeks[first : first + WEEKS_OF_LINE]))
    print(LEGEND)


def _figures(days: list[Lived]) -> tuple[str, ...]:
    verdicts = (str(sum(day.verdict is verdict for day in days)) for verdict in Verdict)
    km = sum(day.metres for day in days) / 1000
    growth = (f"{weekly_growth(days):.0%}", f"{session_growth(days):.0%}")
    return (*verdicts, str(longest_hold(days)), f"{km:.0f}", *growth, str(len(unexplained_flips(days))))


def _week(days: list[Lived], start: int) -> str:
    week = days[start : start + WEEK]
    letters = "".join("x" if day.held else "-" if day.verdict is Verdict.REST else LETTERS[day.verdict] for day in week)
    return f"{letters} {week_km(days, start + WEEK - 1):4.1f}"


if __name__ == "__main__":
    main()
