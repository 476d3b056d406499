"""What the chart shows, as values: one knee over a span of days. No Qt, so that a thread can gather it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Activity, CheckIn
from kneejournal.domain.report_chart import FlareLine, flare_lines
from kneejournal.domain.report_pain import PainFigure, pain_figure
from kneejournal.domain.trends import (
    MEAN_DAYS,
    DaySets,
    days,
    distance_series,
    mean_series,
    set_series,
    week_loads,
)
from kneejournal.domain.vocabulary import Knee

MOST_LINE_POINTS = 200
"""Antialiased lines over more points take a noticeable part of a second to draw."""
_LOOK_BACK = timedelta(days=366)
"""How far before the span flare-ups are looked for, so that one that lasts into it is known with its onset."""


@dataclass(frozen=True)
class TrendDay:
    """One day of the chart; None is unknown. ``stairs`` may be "not_done"; ``runs`` counts those without distance."""

    day: date
    worst: int | None
    waking: int | None
    stairs: Activity | None
    mean: float | None
    distance_m: float | None
    runs: int
    sets: DaySets

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all was noted."""
        answers = (self.worst, self.waking, self.stairs)
        return all(answer is None for answer in answers) and not self.runs and not self.sets.done


@dataclass(frozen=True)
class Bar:
    """The distance of one day, or of a week in long spans, in metres."""

    first: date
    days: int
    metres: float


@dataclass(frozen=True)
class Trend:
    """All that the chart, its sentence and its table show. ``days`` has one entry for each day of the span."""

    knee: Knee
    first: date
    last: date
    days: tuple[TrendDay, ...]
    flares: tuple[FlareLine, ...]
    figure: PainFigure
    bars: tuple[Bar, ...]

    @property
    def is_long(self) -> bool:
        """Whether days are too many to be joined by lines one by one."""
        return len(self.days) > MOST_LINE_POINTS

    def mean_points(self) -> tuple[TrendDay, ...]:
        """Return the days at which the mean's line has its points: all, or every so many, the last one always."""
        step = -(-len(self.days) // MOST_LINE_POINTS)
        return self.days[::-1][::step][::-1]


def earliest_needed(first: date, last: date) -> date:
    """Return from which day on the diary must be known for a trend of these days."""
    length = last - first + timedelta(days=1)
    return first - max(length, _LOOK_BACK, timedelta(days=MEAN_DAYS))


def make_trend(diary: Diary, knee: Knee, first: date, last: date) -> Trend:
    """Gather what the chart shows, from a diary that reaches back to :func:`earliest_needed`."""
    gathered = tuple(_days(diary, knee, first, last))
    weekly = len(gathered) > MOST_LINE_POINTS
    return Trend(
        knee=knee,
        first=first,
        last=last,
        days=gathered,
        flares=flare_lines(diary, knee, first, last),
        figure=pain_figure(diary, knee, "worst_pain", first, last),
        bars=_week_bars(diary, first, last) if weekly else _day_bars(gathered),
    )


def _days(diary: Diary, knee: Knee, first: date, last: date) -> Iterator[TrendDay]:
    noted = {each.date: each for each in diary.check_ins if each.knee == knee}
    runs = [run.day for run in diary.runs if first <= run.day <= last]
    means = mean_series(diary, knee, "worst_pain", first, last)
    distances = distance_series(diary, first, last)
    sets = set_series(diary, knee, first, last)
    for index, day in enumerate(days(first, last)):
        check_in = noted.get(day) or CheckIn(date=day, knee=knee)
        yield TrendDay(
            day=day,
            worst=check_in.worst_pain,
            waking=check_in.waking_pain,
            stairs=check_in.activities.get("stairs"),
            mean=means[index],
            distance_m=distances[index],
            runs=runs.count(day),
            sets=sets[index],
        )


def _day_bars(gathered: tuple[TrendDay, ...]) -> tuple[Bar, ...]:
    return tuple(Bar(each.day, 1, each.distance_m) for each in gathered if each.distance_m)


def _week_bars(diary: Diary, first: date, last: date) -> tuple[Bar, ...]:
    return tuple(Bar(week.first, 7, week.distance_m) for week in week_loads(diary, first, last) if week.distance_m)
