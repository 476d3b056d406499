"""Outcome scores: which questionnaires are known, the range of their totals, and the smallest change that matters.

Only the totals are kept; the questionnaires belong to those who made them, and are filled in with a professional.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.records import CustomInstrument, OutcomeScore
from kneejournal.domain.vocabulary import Side

OUT_OF_RANGE = Template(
    "problem.outcome.range", "{instrument} goes from {lowest} to {highest}; {score} was not saved. Check the total."
)


@dataclass(frozen=True)
class Instrument:
    """A questionnaire, the range of its total and the smallest change that matters; None where these are not known.

    ``source`` tells where the figures come from; it is empty for a questionnaire that the user added.
    """

    name: str
    lowest: float | None
    highest: float | None
    change: float | None
    source: str = ""

    def holds(self, score: float) -> bool:
        """Tell whether a total lies in the range, as far as that is known."""
        return (self.lowest is None or self.lowest <= score) and (self.highest is None or score <= self.highest)

    def share(self, score: float) -> float | None:
        """Return where a total lies in the range, from 0 to 1; None where the range is not known or left."""
        if self.lowest is None or self.highest is None or self.lowest >= self.highest or not self.holds(score):
            return None
        return (score - self.lowest) / (self.highest - self.lowest)


INSTRUMENTS = (
    Instrument("KOOS-PF", 0, 100, 16.4, "Crossley 2018"),
    Instrument("AKPS", 0, 100, 10, "Crossley 2004"),
    Instrument("LEFS", 0, 80, 9, "Binkley 1999"),
    Instrument("PSFS", 0, 10, 2, "Stratford 1995"),
)
"""[lit] Ranges and smallest changes as in the sources named; more is better. For PSFS the mean of all activities."""


def instruments(own: Iterable[CustomInstrument]) -> dict[str, Instrument]:
    """Return the questionnaires by name and, for one's own, by id too, in small letters; the known ones first."""
    found = {each.name.casefold(): each for each in INSTRUMENTS}
    for each in own:
        made = Instrument(each.name.strip(), each.min, each.max, each.important_change)
        for name in (each.name, each.id):
            found.setdefault(name.strip().casefold(), made)
    return found


def refuse_out_of_range(score: OutcomeScore, known: dict[str, Instrument]) -> None:
    """Refuse a total that its questionnaire cannot have.

    Raises:
        UserProblem: that names the range.
    """
    found = known.get(score.instrument.strip().casefold())
    if found is not None and not found.holds(score.score):
        lowest, highest = ("–" if each is None else plain(each) for each in (found.lowest, found.highest))
        raise UserProblem(OUT_OF_RANGE(instrument=found.name, lowest=lowest, highest=highest, score=plain(score.score)))


def plain(number: float) -> float:
    """Return a number that is written without a decimal where it has none."""
    return int(number) if number == int(number) else float(number)


@dataclass(frozen=True)
class ScoreLine:
    """The totals of one questionnaire for one knee or both, the earliest first, and what is known of it."""

    name: str
    knee: Side
    instrument: Instrument | None
    scores: tuple[tuple[date, float], ...]

    @property
    def change(self) -> float | None:
        """Points up or down since the score before the latest; None where there is only one."""
        return self.scores[-1][1] - self.scores[-2][1] if len(self.scores) > 1 else None

    @property
    def matters(self) -> bool | None:
        """Whether that change reaches the smallest that matters; None where either is not known."""
        smallest = self.instrument.change if self.instrument else None
        return None if smallest is None or self.change is None else abs(self.change) >= smallest

    @property
    def shares(self) -> tuple[float, ...] | None:
        """Where the totals lie in the range; None where it is not known, or a total lies outside."""
        if self.instrument is None:
            return None
        found = tuple(share for _, score in self.scores if (share := self.instrument.share(score)) is not None)
        return found if len(found) == len(self.scores) else None

    @property
    def margin(self) -> float | None:
        """The smallest change that matters as a share of the range; None where either is not known."""
        known = self.instrument
        if known is None or None in (known.change, known.lowest, known.highest) or not self.shares:
            return None
        return (known.change or 0) / ((known.highest or 0) - (known.lowest or 0))


def score_lines(scores: Iterable[OutcomeScore], own: Iterable[CustomInstrument]) -> tuple[ScoreLine, ...]:
    """Gather totals by questionnaire and side, the one filled in last first."""
    known = instruments(own)
    found: dict[tuple[str, Side], list[OutcomeScore]] = {}
    for each in sorted(scores, key=lambda each: each.date):
        found.setdefault((each.instrument.strip().casefold(), each.knee), []).append(each)
    lines = (_line(known.get(name), knee, totals) for (name, knee), totals in found.items())
    return tuple(sorted(lines, key=lambda line: (-line.scores[-1][0].toordinal(), line.name, line.knee)))


def _line(found: Instrument | None, knee: Side, totals: list[OutcomeScore]) -> ScoreLine:
    name = found.name if found else totals[-1].instrument.strip()
    return ScoreLine(name, knee, found, tuple((each.date, each.score) for each in totals))
