"""How long an advice takes: two knees, with a plan, with four weeks and with ten years in the diary.

Run with ``python benchmarks/advise.py``; prints medians in milliseconds.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, KneeResponse, Profile, Run, SetDone
from kneejournal.domain.vocabulary import Knee, RunKind, Side, Swelling, Terrain
from kneejournal.rules import PlannedRun, advise, advise_after_run

ON = date(2026, 11, 21)
KNEES = (Knee.LEFT, Knee.RIGHT)
PLAN = PlannedRun(9000, "tempo", "hilly")
ROUNDS = 30


def main() -> None:
    """Print the figures."""
    for name, days in (("four weeks", 28), ("ten years", 3650)):
        diary = made_up(days)
        records = len(diary.check_ins) + len(diary.runs) + len(diary.sets)
        figures = {
            "advise": milliseconds(partial(advise, diary, ON)),
            "with a plan": milliseconds(partial(advise, diary, ON, PLAN)),
            "after a run": milliseconds(partial(advise_after_run, diary, ON)),
        }
        told = ", ".join(f"{what} {figure:4.1f} ms" for what, figure in figures.items())
        print(f"{name:>10}, {records:6} records: {told}")


def milliseconds(action: Callable[[], object]) -> float:
    """Return the median time of an action."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def made_up(days: int) -> Diary:
    """Return a diary of two knees with a check-in each day, a run every other day and six sets a day."""
    dates = [ON - timedelta(days=ago) for ago in range(days)]
    return Diary(
        profile=Profile(knees=KNEES),
        check_ins=tuple(check_in(day, knee) for day in dates for knee in KNEES),
        runs=tuple(run(day) for day in dates[1::2]),
        sets=tuple(
            SetDone(id=f"{day} {number}", date=day, exercise="plank", knee=Side.BOTH, set=number + 1, pain=1)
            for day in dates
            for number in range(6)
        ),
    )


def check_in(day: date, knee: Knee) -> CheckIn:
    """Return a complete check-in with a flare every 17 days."""
    pain = 4 if day.toordinal() % 17 == 0 else 1
    activities = {"walking": 0, "stairs": pain, "squatting": pain}
    none = Swelling.NONE
    return CheckIn(date=day, knee=knee, waking_pain=1, pain_now=0, activities=activities, swelling=none, symptoms=())


def run(day: date) -> Run:
    """Return a run with both knees' answers."""
    start = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
    responses = tuple(KneeResponse(knee=knee, before=0, peak=1, end=1, one_hour_after=0) for knee in KNEES)
    kind, flat = RunKind.EASY, Terrain.FLAT
    return Run(id=str(day), start=start, distance_m=5000, kind=kind, terrain=flat, responses=responses)


if __name__ == "__main__":
    main()
