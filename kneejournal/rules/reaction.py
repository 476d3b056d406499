"""How one knee took one run (section 2 of the decision table)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from kneejournal.domain.records import KneeResponse, Run
from kneejournal.domain.vocabulary import RunKind

# The figures of a bad response.
BAD_PEAK = 6  # [eng]
SORE_PEAK = 4  # "above 3" is time off [seed 003]
SORE_RISE = 2  # points: above the smallest change that matters, 1.2 [lit Esculier, Silbernagel; Piva]
WORSE_BY = 3  # end minus before, where "kept getting worse" was not answered [eng]
# The figures of a mark left.
MARKED_PEAK = 3  # [seed 003]
MARKED_RISE = 1  # back within the hour, no higher next morning [lit Esculier, TREK]


class Reaction(IntEnum):
    """How a knee took a run, in rising order of concern."""

    OK = 0
    UNKNOWN = 1
    MINOR = 2
    BAD_1 = 3
    BAD_2 = 4

    @property
    def bad(self) -> bool:
        """Tell whether the run ended badly."""
        return self >= Reaction.BAD_1


@dataclass(frozen=True)
class RunFacts:
    """One run as one knee took it; ``offset`` is its day, 0 being the day of the advice.

    ``peak`` is at least the pain at the end, even where the peak itself was not answered. ``missing`` are the
    answers still open: "peak", "one_hour_after", and "waking_pain" of the next day. ``before_known`` and
    ``morning_known`` tell whether a rise has a baseline or counts from 0. ``sore_peak`` is the peak from which a run
    ended badly: SORE_PEAK, or less where a prescription says so.
    """

    id: str
    offset: int
    distance_m: float | None
    minutes: float | None
    kind: RunKind
    peak: int | None
    limped: bool
    worsened: bool
    rise_in_hour: int | None
    rise_next: int | None
    before_known: bool
    morning_known: bool
    stopped_early: bool
    missing: tuple[str, ...]
    sore_peak: int

    @cached_property
    def reaction(self) -> Reaction:
        """Return the first that fits, from bad to tolerated."""
        peak, rise = self.peak or 0, max(self.rise_in_hour or 0, self.rise_next or 0)
        if self.limped or peak >= BAD_PEAK:
            return Reaction.BAD_2
        if peak >= self.sore_peak or self.worsened or rise >= SORE_RISE:
            return Reaction.BAD_1
        if peak >= MARKED_PEAK or rise >= MARKED_RISE or self.stopped_early:
            return Reaction.MINOR
        return Reaction.UNKNOWN if self.missing else Reaction.OK


def run_facts(
    run: Run, response: KneeResponse, offset: int, mornings: tuple[int | None, int | None], sore: int
) -> RunFacts:
    """Draw a run's facts.

    Args:
        run: the run.
        response: the knee's answers.
        offset: days from the day of the advice, negative.
        mornings: waking pain of the run's day and of the next.
        sore: the peak from which the run ended badly.
    """
    pains = [pain for pain in (response.peak, response.end) if pain is not None]
    answers = {"peak": response.peak, "one_hour_after": response.one_hour_after, "waking_pain": mornings[1]}
    seconds = run.moving_s if run.moving_s is not None else run.elapsed_s
    return RunFacts(
        id=run.id,
        offset=offset,
        distance_m=run.distance_m,
        minutes=None if seconds is None else seconds / 60,
        kind=run.kind or RunKind.EASY,
        peak=max(pains, default=None),
        limped=response.limped is True,
        worsened=_worsened(response),
        rise_in_hour=rise_between(response.before, response.one_hour_after),
        rise_next=rise_between(*mornings),
        before_known=response.before is not None,
        morning_known=mornings[0] is not None,
        stopped_early=run.stopped_early is True,
        missing=tuple(name for name, answer in answers.items() if answer is None),
        sore_peak=sore,
    )


def _worsened(response: KneeResponse) -> bool:
    if response.worsened is not None:
        return response.worsened
    return (rise_between(response.before, response.end) or 0) >= WORSE_BY


def rise_between(before: int | None, after: int | None) -> int | None:
    """Return the rise; a missing baseline counts as 0, which is the careful way."""
    return None if after is None else after - (before or 0)
