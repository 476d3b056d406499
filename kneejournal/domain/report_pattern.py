"""The physio report's 24-hour pattern: how the knee goes through a day, and through the day after a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kneejournal.domain.records import CheckIn, KneeResponse, Moment
from kneejournal.domain.report_pain import Average, average


class PartOfDay(StrEnum):
    """When a moment was: morning from 4, afternoon from 12, evening from 18, night from 22 o'clock."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


_BEGINNINGS = ((22, PartOfDay.NIGHT), (18, PartOfDay.EVENING), (12, PartOfDay.AFTERNOON), (4, PartOfDay.MORNING))


@dataclass(frozen=True)
class Share:
    """So many out of as many as are known."""

    count: int
    of: int


@dataclass(frozen=True)
class DayPattern:
    """How the knee goes through a day and through the 24 hours after a run.

    ``peaks`` counts, over the days with timed moments, in which part of the day the most painful one lay, the most
    frequent first.
    ``settled_in_hour`` and ``settled_by_morning`` compare with the pain before the run and with that day's waking
    pain; runs without both answers are left out.
    """

    at_rest: Average
    stiffness: Average
    stiffness_longest: float | None
    peaks: tuple[tuple[PartOfDay, int], ...]
    run_before: Average
    run_peak: Average
    run_end: Average
    run_hour_after: Average
    next_morning: Average
    settled_in_hour: Share
    settled_by_morning: Share


def day_pattern(
    check_ins: Sequence[CheckIn], runs: Sequence[tuple[KneeResponse, float | None, float | None]]
) -> DayPattern:
    """Return the pattern of one knee.

    Args:
        check_ins: The knee's check-ins of the span.
        runs: Each run's response with the waking pain of its day and of the next.
    """
    return DayPattern(
        at_rest=average(each.pain_now for each in check_ins),
        stiffness=average(each.stiffness_min for each in check_ins),
        stiffness_longest=max(
            (each.stiffness_min for each in check_ins if each.stiffness_min is not None), default=None
        ),
        peaks=tuple(Counter(_part_of_peak(each.moments) for each in check_ins if each.moments).most_common()),
        run_before=average(response.before for response, _, _ in runs),
        run_peak=average(response.peak for response, _, _ in runs),
        run_end=average(response.end for response, _, _ in runs),
        run_hour_after=average(response.one_hour_after for response, _, _ in runs),
        next_morning=average(following for _, _, following in runs),
        settled_in_hour=_settled((response.before, response.one_hour_after) for response, _, _ in runs),
        settled_by_morning=_settled((waking, following) for _, waking, following in runs),
    )


def _part_of_peak(moments: Sequence[Moment]) -> PartOfDay:
    hour = max(moments, key=lambda moment: (moment.pain, -moment.time.hour)).time.hour
    return next((part for beginning, part in _BEGINNINGS if hour >= beginning), PartOfDay.NIGHT)


def _settled(pairs: Iterable[tuple[float | None, float | None]]) -> Share:
    known = [(before, after) for before, after in pairs if before is not None and after is not None]
    return Share(sum(after <= before for before, after in known), len(known))
