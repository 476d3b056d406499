"""What the physio report's chart shows: pain and runs step by step, and the flare-ups."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Run
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.trends import (
    FLARE_DAYS_BEFORE,
    FlareUp,
    days,
    distance_series,
    earlier,
    flare_ups,
    mean_series,
    monday_of,
    score_series,
)
from kneejournal.domain.vocabulary import Knee

LONGEST_DAYS = 30  # the stretch a run is compared with (Frandsen 2025)
MOST_DAYS_DRAWN = 190  # a printed line holds about half a year day by day
MOST_WEEKS_DRAWN = 160


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
