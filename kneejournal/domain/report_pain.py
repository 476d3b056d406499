"""The physio report's values about pain: figures with their change, the chart, activities, flare-ups, 24-hour pattern.

Each mean carries the number of days or runs it rests on; unknown is None, never zero. Spans include both ends.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.day import asked_activities
from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message
from kneejournal.domain.names import activity_name
from kneejournal.domain.records import CheckIn, KneeResponse, Moment, Run
from kneejournal.domain.trends import (
    FLARE_DAYS_BEFORE,
    FlareUp,
    days,
    distance_series,
    earlier,
    flare_ups,
    mean_of,
    mean_series,
    monday_of,
    score_of,
    score_series,
)
from kneejournal.domain.vocabulary import NOT_DONE, Knee

SMALLEST_CHANGE = 1.2  # smallest change on the NPRS that matters in PFP, 8 weeks, n = 60 (Piva 2009)
LEAST_COMPARED = 4  # our own choice: as many days as a seven-day mean needs, before two means are held together
LONGEST_DAYS = 30  # the stretch a run is compared with (Frandsen 2025)
MOST_DAYS_DRAWN = 190  # a printed line holds about half a year day by day
MOST_WEEKS_DRAWN = 160


@dataclass(frozen=True)
class Average:
    """A mean and the number of values it rests on."""

    mean: float | None
    count: int


def average(values: Iterable[float | None]) -> Average:
    """Return the mean of what is known and how many that are."""
    known = [value for value in values if value is not None]
    return Average(mean_of(known), len(known))


@dataclass(frozen=True)
class PainFigure:
    """One pain score over the span and over the span of equal length before it."""

    now: Average
    before: Average
    highest: float | None

    @property
    def change(self) -> float | None:
        """Points up or down since the span before, to one decimal as it is read; None where either is unknown."""
        if self.now.mean is None or self.before.mean is None:
            return None
        return round(self.now.mean - self.before.mean, 1)

    @property
    def matters(self) -> bool | None:
        """Whether the change reaches the smallest that matters; None where either side rests on too few days."""
        if self.change is None or min(self.now.count, self.before.count) < LEAST_COMPARED:
            return None
        return abs(self.change) >= SMALLEST_CHANGE


def pain_figure(diary: Diary, knee: Knee, score: str, first: date, last: date) -> PainFigure:
    """Return one score's figure; names of scores as in trends."""
    now = score_series(diary, knee, score, first, last)
    before = score_series(diary, knee, score, *span_before(first, last))
    highest = max((value for value in now if value is not None), default=None)
    return PainFigure(now=average(now), before=average(before), highest=highest)


def span_before(first: date, last: date) -> tuple[date, date]:
    """Return the first and the last day of the span of equal length before."""
    return earlier(first, (last - first).days + 1), earlier(first, 1)


@dataclass(frozen=True)
class ChartStep:
    """One step along the chart: a day, or a week or month where days would be too many.

    ``worst`` is the mean of the days' worst pain, ``smooth`` the seven-day mean (days only), ``distance_m`` the sum
    of the runs, None where no run with a distance is known.
    """

    first: date
    last: date
    worst: Average
    lowest: float | None
    highest: float | None
    smooth: float | None
    distance_m: float | None


class Grain(StrEnum):
    """What one step of the chart stands for."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def grain_of(first: date, last: date) -> Grain:
    """Choose the steps so that they can be told apart on paper."""
    length = (last - first).days + 1
    if length <= MOST_DAYS_DRAWN:
        return Grain.DAY
    return Grain.WEEK if length <= 7 * MOST_WEEKS_DRAWN else Grain.MONTH


def chart_steps(diary: Diary, knee: Knee, first: date, last: date) -> tuple[ChartStep, ...]:
    """Return what the chart shows, step by step from first to last."""
    worst = score_series(diary, knee, "worst_pain", first, last)
    smooth = mean_series(diary, knee, "worst_pain", first, last)
    distances = distance_series(diary, first, last)
    return tuple(
        ChartStep(
            first=first + timedelta(days=part.start),
            last=first + timedelta(days=part.stop - 1),
            worst=average(worst[part.start : part.stop]),
            lowest=min((each for each in worst[part.start : part.stop] if each is not None), default=None),
            highest=max((each for each in worst[part.start : part.stop] if each is not None), default=None),
            smooth=smooth[part.start] if len(part) == 1 else None,
            distance_m=_sum_of_known(distances[part.start : part.stop]),
        )
        for part in _parts(first, last)
    )


def _sum_of_known(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def _parts(first: date, last: date) -> Iterator[range]:
    """Yield the day offsets of each step; weeks begin on Monday, months on the first."""
    grain = grain_of(first, last)
    starts = [offset for offset, day in enumerate(days(first, last)) if offset == 0 or _begins(day, grain)]
    ends = [*starts[1:], (last - first).days + 1]
    return (range(start, end) for start, end in zip(starts, ends, strict=True))


def _begins(day: date, grain: Grain) -> bool:
    return grain is Grain.DAY or (day == monday_of(day) if grain is Grain.WEEK else day.day == 1)


@dataclass(frozen=True)
class FlareLine:
    """A flare-up and, where there was one, the run just before it that was longer than all of the 30 days before."""

    flare: FlareUp
    run_m: float | None
    longest_before_m: float | None


def flare_lines(diary: Diary, knee: Knee, first: date, last: date) -> tuple[FlareLine, ...]:
    """Return the flare-ups that reach into the span, each judged by all days up to ``last``."""
    earliest = min((each.date for each in diary.check_ins if each.knee == knee), default=first)
    begin = min(earliest, earlier(first, FLARE_DAYS_BEFORE))
    found = flare_ups(score_series(diary, knee, "worst_pain", begin, last), begin)
    return tuple(_flare_line(diary, flare) for flare in found if flare.last is None or flare.last >= first)


def _flare_line(diary: Diary, flare: FlareUp) -> FlareLine:
    eve = earlier(flare.onset, 1)
    run = longest_run(diary.runs, eve, flare.onset)
    before = longest_run(diary.runs, earlier(eve, LONGEST_DAYS), earlier(eve, 1))
    if run is None or before is None or run <= before:
        return FlareLine(flare, None, None)
    return FlareLine(flare, run, before)


def longest_run(runs: Iterable[Run], first: date, last: date) -> float | None:
    """Return the longest distance of one run in metres, None where no run of these days has one."""
    return max(
        (run.distance_m for run in runs if run.distance_m is not None and first <= run.day <= last), default=None
    )


@dataclass(frozen=True)
class ActivityLine:
    """How one everyday activity hurt: over the scored days, with the days it was not done, and in the span before."""

    activity: str
    name: Message
    now: Average
    highest: int | None
    not_done: int
    before: Average


def activity_lines(diary: Diary, check_ins: Sequence[CheckIn], before: Sequence[CheckIn]) -> tuple[ActivityLine, ...]:
    """Return the activities that were answered, the most painful first; never scored ones last."""
    names = dict.fromkeys(activity for each in check_ins for activity in each.activities)
    lines = [_activity_line(diary, activity, check_ins, before) for activity in names]
    return tuple(sorted(lines, key=_rank))


def _activity_line(
    diary: Diary, activity: str, check_ins: Sequence[CheckIn], before: Sequence[CheckIn]
) -> ActivityLine:
    scores = [score_of(each, f"activities.{activity}") for each in check_ins]
    return ActivityLine(
        activity=activity,
        name=activity_name(activity, diary.profile),
        now=average(scores),
        highest=max((score for score in scores if score is not None), default=None),
        not_done=sum(each.activities.get(activity) == NOT_DONE for each in check_ins),
        before=average(score_of(each, f"activities.{activity}") for each in before),
    )


def _rank(line: ActivityLine) -> tuple[float, float, int, str]:
    mean = -1.0 if line.now.mean is None else line.now.mean
    return (-mean, -(line.highest or 0), -line.now.count, line.activity)


def unanswered_activities(diary: Diary, lines: Sequence[ActivityLine]) -> tuple[Message, ...]:
    """Return the names of the activities that are asked about and were not answered on any day."""
    answered = {line.activity for line in lines}
    asked = asked_activities(diary.profile)
    return tuple(activity_name(each, diary.profile) for each in asked if each not in answered)


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
