"""Days, weeks or months as the steps of a chart, so that what is drawn stays few however long the span is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]

MOST_STEPS = 200
"""Antialiased lines over more points take a noticeable part of a frame to draw."""

_WEEK, _LONGEST_MONTH = 7, 31


class Grain(IntEnum):
    """What one step of a chart stands for."""

    DAY = 0
    WEEK = 1
    MONTH = 2


def grain_for(days: float) -> Grain:
    """Return the finest grain in which that many days are few enough steps."""
    return Grain.DAY if days <= MOST_STEPS else Grain.WEEK if days <= MOST_STEPS * _WEEK else Grain.MONTH


@dataclass(frozen=True, eq=False)
class Steps:
    """The steps of one grain over all days: first day number, number of days, and place in the series of each."""

    first: Numbers
    length: Numbers
    start: Numbers

    @property
    def middle(self) -> Floats:
        """The day number in the middle of each step; of a single day the day itself."""
        return np.asarray(self.first + (self.length - 1) / 2, dtype=np.float64)

    def between(self, low: float, high: float) -> slice:
        """Return which steps reach into the days from ``low`` to ``high``, with one more on each side."""
        begin = int(np.searchsorted(self.first + self.length, low)) - 1
        return slice(max(0, begin), int(np.searchsorted(self.first, high)) + 1)


def steps_of(first: date, last: date, grain: Grain, week_start: int) -> Steps:
    """Cut the days from first to last into steps.

    Args:
        first: The first day.
        last: The last day; the first and last step may be cut short.
        grain: What a step is.
        week_start: The weekday on which weeks begin, 1 for Monday to 7 for Sunday.
    """
    days = np.arange(first.toordinal(), last.toordinal() + 1)
    match grain:
        case Grain.DAY:
            begins = np.ones(days.size, dtype=bool)
        case Grain.WEEK:
            begins = (days - 1) % _WEEK == week_start - 1  # day number 1 was a Monday
        case Grain.MONTH:
            begins = np.array([date.fromordinal(int(day)).day == 1 for day in days], dtype=bool)
    begins[:1] = True
    start = np.flatnonzero(begins)
    return Steps(days[start], np.diff(np.append(start, days.size)), start)


Gather = Callable[[Floats, Numbers], Floats]
"""Makes one value of each step from a series of days and the places where steps begin; NaN is unknown."""


def mean(values: Floats, start: Numbers) -> Floats:
    """Return the mean of what is known in each step."""
    known = np.isfinite(values)
    count = np.add.reduceat(known.astype(np.float64), start)
    sums = np.add.reduceat(np.where(known, values, 0.0), start)
    return np.where(count > 0, sums / np.maximum(count, 1), np.nan)


def total(values: Floats, start: Numbers) -> Floats:
    """Return the sum of what is known in each step, NaN where nothing is."""
    known = np.isfinite(values)
    some = np.logical_or.reduceat(known, start)
    return np.where(some, np.add.reduceat(np.where(known, values, 0.0), start), np.nan)


def most(values: Floats, start: Numbers) -> Floats:
    """Return the highest of what is known in each step."""
    return np.asarray(np.fmax.reduceat(values, start), dtype=np.float64)


def least(values: Floats, start: Numbers) -> Floats:
    """Return the lowest of what is known in each step."""
    return np.asarray(np.fmin.reduceat(values, start), dtype=np.float64)
