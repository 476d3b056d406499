"""An axis of whole days in the window's language.

pyqtgraph's own axis of dates counts in UTC, which misdates days, shows hours when there is room for them, and knows
no other language. Here a day is its number (``date.toordinal``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale

_STEPS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
WIDEST_LABEL_PX = 74


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Days along the bottom: each, every other, first days of weeks, or of months, as there is room."""

    def __init__(self, locale: QLocale, week_start: int) -> None:
        super().__init__("bottom")
        self._locale, self._week_start = locale, week_start

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[int]]]:  # noqa: N802, N803  # pyqtgraph's names
        """Return the days to be named, all on one level."""
        first, last = date.fromordinal(max(1, int(minVal) + 1)), date.fromordinal(max(1, int(maxVal)))
        named = named_days(first, last, int(size // WIDEST_LABEL_PX), self._week_start)
        return [(1, [day.toordinal() for day in named])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802, ARG002  # pyqtgraph's name and parameters
        """Return the names of days: "21 Nov", with the year where one begins."""
        return [day_name(date.fromordinal(int(value)), self._locale) for value in values]


def day_name(day: date, locale: QLocale) -> str:
    """Return "21 Nov", with the year where one begins."""
    form = "MMM yyyy" if day.day == 1 and day.month == 1 else "d MMM"
    return locale.toString(QDate(day.year, day.month, day.day), form)


def named_days(first: date, last: date, most: int, week_start: int) -> list[date]:
    """Choose the days of a span to be named on an axis with room for ``most`` names; weeks begin on that weekday."""
    length = (last - first).days + 1
    for step in _STEPS:
        if length <= step * max(1, most):
            start = first if step == 1 else _aligned(first, step, week_start)
            return [start + timedelta(days=offset) for offset in range(0, (last - start).days + 1, step)]
    months = list(_firsts_of_months(first, last))
    return next((kept for step in _MONTHS if len(kept := _every(months, step)) <= max(1, most)), months[:1])


def _every(months: list[date], step: int) -> list[date]:
    """Return each month whose number fits the step, so that years begin in January; years by their number."""
    return [day for day in months if (12 * day.year + day.month - 1) % step == 0]


def _aligned(first: date, step: int, week_start: int) -> date:
    """Pairs of days and of weeks keep their rhythm from one view to the next."""
    offset = (first.toordinal() - week_start) % step  # day number 1 was a Monday
    return first + timedelta(days=(step - offset) % step)


def _firsts_of_months(first: date, last: date) -> Iterator[date]:
    day = first if first.day == 1 else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    while day <= last:
        yield day
        day = (day + timedelta(days=32)).replace(day=1)
