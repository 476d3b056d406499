"""What stands at the axes of the printed chart, and the words inside it. Numbers and dates only; painted elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import ceil, floor

from kneejournal.domain.messages import Metres, Template
from kneejournal.domain.report_chart import FlareLine, Grain
from kneejournal.domain.trends import days
from kneejournal.exporters.paper import Chart, Words
from kneejournal.exporters.paper_words import MONTH_AND_YEAR, month, short_day

Line = tuple[tuple[float, float], tuple[float, float]]
HIGHEST_PAIN = 10
TOLERABLE = 2  # upper end of the shaded band
LIMIT_LINE = 3  # above it is time off (advice.md, B1)
MOST_TICKS = 10
FLARE = Template("report.chart.flare", "flare-up")
FLARE_AFTER = Template("report.chart.flare.after", "flare-up after {run} (longest before {longest})")
NO_PAIN = Template("report.chart.no_pain", "no worst pain recorded")
NO_RUNS = Template("report.chart.no_runs", "no run with a distance recorded")
TOP_TICK = Template("report.chart.top", "{number} {unit}")

_DAY_STEPS = (1, 2, 3, 7, 14, 28)
_MONTH_STEPS = (1, 2, 3, 6, 12)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)
_NICE = (1, 2, 5)


def date_ticks(first: date, last: date, grain: Grain) -> list[tuple[date, Words]]:
    """Return the days to name below the chart: days or Mondays, months, or years, as many as fit."""
    if grain is Grain.DAY:
        return [(day, short_day(day)) for day in _day_ticks(first, last)]
    if grain is Grain.WEEK:
        return [(day, MONTH_AND_YEAR(month=month(day), year=str(day.year))) for day in _month_ticks(first, last)]
    return [(day, str(day.year)) for day in _year_ticks(first, last)]


def _day_ticks(first: date, last: date) -> list[date]:
    step = _fitting((last - first).days + 1, _DAY_STEPS)
    begin = first.toordinal()
    if step % 7 == 0:  # weeks begin on Monday, which is day 1 of the calendar
        begin += (1 - begin) % 7
    return [date.fromordinal(day) for day in range(begin, last.toordinal() + 1, step)]


def _month_ticks(first: date, last: date) -> list[date]:
    starts = [day for day in days(first, last) if day.day == 1]
    step = _fitting(len(starts), _MONTH_STEPS)
    return [day for day in starts if (day.month - 1) % step == 0]


def _year_ticks(first: date, last: date) -> list[date]:
    starts = [date(year, 1, 1) for year in range(first.year + 1, last.year + 1)]
    step = _fitting(len(starts), _YEAR_STEPS)
    return [day for day in starts if day.year % step == 0]


def _fitting(count: int, steps: tuple[int, ...]) -> int:
    """Return the smallest step that leaves no more ticks than fit."""
    return next((step for step in steps if count / step <= MOST_TICKS), steps[-1])


def distance_ticks(highest: float) -> list[int]:
    """Return 0 and two or three round numbers, the last of them not below ``highest``."""
    step = next(each for each in _round_numbers() if 3 * each >= highest)
    return list(range(0, 2 * step + 1, step)) if 2 * step >= highest else list(range(0, 3 * step + 1, step))


def _round_numbers() -> Iterator[int]:
    power = 1
    while True:
        yield from (nice * power for nice in _NICE)
        power *= 10


def marked_places(chart: Chart) -> list[tuple[float, float, Words]]:
    """Return where each marked stretch begins and ends, as shares of the chart's width, and its name."""
    first, last = chart.steps[0].first, chart.steps[-1].last
    length = (last - first).days + 1
    return [
        ((each.first - first).days / length, ((each.last - first).days + 1) / length, each.name)
        for each in chart.marked
    ]


def hatching(left: float, right: float, top: float, bottom: float, step: float) -> Iterator[Line]:
    """Yield the lines that hatch a room: its sides, and slanting ones so far apart across.

    They lie on one grid for all rooms, so that rooms that overlap are not hatched more densely.
    """
    yield (left, top), (left, bottom)
    yield (right, top), (right, bottom)
    for number in range(ceil((left + top) / step), floor((right + bottom) / step) + 1):
        across = number * step  # x + y of all points of the line
        lower, upper = max(left, across - bottom), min(right, across - top)
        yield (lower, across - lower), (upper, across - upper)


def flare_label(line: FlareLine) -> Words:
    """Return what is written above a flare-up."""
    if line.run_m is None or line.longest_before_m is None:
        return FLARE()
    return FLARE_AFTER(run=Metres(line.run_m), longest=Metres(line.longest_before_m))
