"""Flare-ups as stories: what came in the three days before each and on its first, and how long until calm.

What came before is told, not blamed: a flare-up has more than one cause, and many a long run has none behind it.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import OtherActivity, Run, Span
from kneejournal.domain.report_chart import LONGEST_DAYS, longest_run
from kneejournal.domain.trends import FlareUp, calm_after, days, earlier, flare_ups, score_series
from kneejournal.domain.vocabulary import Knee

DAYS_BEFORE = 3


@dataclass(frozen=True)
class RunBefore:
    """A run shortly before a flare-up; ``longest_before_m`` is the longest of the 30 days before, where it was less."""

    run: Run
    longest_before_m: float | None


@dataclass(frozen=True)
class DayBefore:
    """What was done on one of those days; ``sets`` counts exercise sets for the knee."""

    day: date
    runs: tuple[RunBefore, ...]
    sets: int
    others: tuple[OtherActivity, ...]

    @property
    def is_blank(self) -> bool:
        """Whether nothing was noted as done."""
        return not (self.runs or self.sets or self.others)


@dataclass(frozen=True)
class FlareStory:
    """A flare-up, the day of its onset and the three days before (the nearest first), the spans marked then, its end.

    ``calm_on`` is the second of the first two good days in a row after it began, None where it has not come.
    """

    flare: FlareUp
    before: tuple[DayBefore, ...]
    spans: tuple[Span, ...]
    calm_on: date | None

    @property
    def days_to_calm(self) -> int | None:
        """Days from the onset until the knee was calm."""
        return None if self.calm_on is None else (self.calm_on - self.flare.onset).days


def flare_stories(diary: Diary, knee: Knee, good_days: Set[date], last: date) -> tuple[FlareStory, ...]:
    """Tell all flare-ups of a knee, the latest first.

    Args:
        diary: The whole diary.
        knee: The knee.
        good_days: The days the rules call good.
        last: The last day that is looked at.
    """
    first = min((each.date for each in diary.check_ins if each.knee == knee), default=last)
    found = flare_ups(score_series(diary, knee, "worst_pain", first, last), first)
    return tuple(_story(diary, knee, flare, good_days) for flare in found[::-1])


def _story(diary: Diary, knee: Knee, flare: FlareUp, good_days: Set[date]) -> FlareStory:
    first = earlier(flare.onset, DAYS_BEFORE)
    return FlareStory(
        flare=flare,
        before=tuple(_day_before(diary, knee, day) for day in days(first, flare.onset))[::-1],
        spans=tuple(
            each for each in diary.spans if each.from_ <= flare.onset and (each.to is None or each.to >= first)
        ),
        calm_on=calm_after(flare.onset, good_days),
    )


def _touches(span: Span, first: date, last: date) -> bool:
    return span.from_ <= last and (span.to is None or span.to >= first)


def _day_before(diary: Diary, knee: Knee, day: date) -> DayBefore:
    return DayBefore(
        day=day,
        runs=tuple(_run_before(diary, run) for run in diary.runs_on(day)),
        sets=sum(each.date == day and (each.knee is None or each.knee.covers(knee)) for each in diary.sets),
        others=tuple(each for each in diary.other_activities if each.date == day),
    )


def _run_before(diary: Diary, run: Run) -> RunBefore:
    longest = longest_run(diary.runs, earlier(run.day, LONGEST_DAYS), earlier(run.day, 1))
    is_longer = longest is not None and run.distance_m is not None and run.distance_m > longest
    return RunBefore(run, longest if is_longer else None)
