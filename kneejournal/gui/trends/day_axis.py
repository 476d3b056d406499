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
_WIDEST_LABEL_PX = 74


class DayAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Days along the bottom: each, every other, Mondays, or the first of each month, as there is room."""

    def __init__(self, locale: QLocale) -> None:
        super().__init__("bottom")
        self._locale = locale

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[int]]]:  # noqa: N802, N803  # pyqtgraph's names
        """Return the days to be named, all on one level."""
        first, last = date.fromordinal(max(1, int(minVal) + 1)), date.fromordinal(max(1, int(maxVal)))
        return [(1, [day.toordinal() for day in named_days(first, last, most=int(size // _WIDEST_LABEL_PX))])]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:  # noqa: N802, ARG002  # pyqtgraph's name and parameters
        """Return the names of days: "21 Nov", with the year where one begins."""
        return [self._name(date.fromordinal(int(value))) for value in values]

    def _name(self, day: date) -> str:
        form = "MMM yyyy" if day.day == 1 and day.month == 1 else "d MMM"
        return self._locale.toString(QDate(day.year, day.month, day.day), form)


def named_days(first: date, last: date, most: int) -> list[date]:
    """Choose the days of a span to be named on an axis with room for ``most`` names."""
    length = (last - first).days + 1
    for step in _STEPS:
        if length <= step * max(1, most):
            start = first if step == 1 else _aligned(first, step)
            return [start + timedelta(days=offset) for offset in range(0, (last - start).days + 1, step)]
    firsts = list(_firsts_of_months(first, last))
    return firsts[:: -(-len(firsts) // max(1, most))] if firsts else []


def _aligned(first: date, step: int) -> date:
    """Weeks begin on Monday; pairs of days and of weeks keep their rhythm from one view to the next."""
    offset = (first.toordinal() - 1) % step  # day number 1 was a Monday
    return first + timedelta(days=(step - offset) % step)


def _firsts_of_months(first: date, last: date) -> Iterator[date]:
    day = first if first.day == 1 else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    while day <= last:
        yield day
        day = (day + timedelta(days=32)).replace(day=1)
