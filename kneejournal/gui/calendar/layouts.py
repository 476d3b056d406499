"""Where days stand in a calendar: a month in weeks, a year in columns of weeks.

Weekdays are numbered 1 for Monday to 7 for Sunday. Rows and columns count from 0. A place that holds no day gives None.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

WEEK = 7
MONTHS = 12
_WEEKS_OF_MONTH = 6
"""Room for every month, so that nothing jumps from page to page."""
_EARLIEST, _LATEST = date(1900, 2, 1), date(9998, 12, 31)


def week_begin(day: date, week_start: int) -> date:
    """Return the first day of the week a day lies in."""
    return day - timedelta(days=(day.isoweekday() - week_start) % WEEK)


class Layout(ABC):
    """One page of a calendar. ``step_down`` and ``step_across`` are the days to the next row and column."""

    step_down: int
    step_across: int
    rows: int
    columns: int

    @abstractmethod
    def day_at(self, row: int, column: int) -> date | None:
        """Return the day of a place."""

    @abstractmethod
    def place_of(self, day: date) -> tuple[int, int] | None:
        """Return row and column of a day, None where it is not on the page."""

    @abstractmethod
    def month_at(self, row: int, column: int) -> int | None:
        """Return the month, 1 to 12, whose name stands in a place."""

    @abstractmethod
    def weekday_of(self, index: int) -> int | None:
        """Return the weekday of a row or column of weekdays, whichever the page has."""

    @abstractmethod
    def holds(self, day: date) -> bool:
        """Tell whether a day belongs to the page, not only stands beside it."""

    @abstractmethod
    def around(self, day: date) -> Layout:
        """Return the page of the same kind that a day belongs to."""

    @abstractmethod
    def turned(self, day: date, pages: int) -> date:
        """Return the like day so many pages later."""

    @property
    @abstractmethod
    def span(self) -> tuple[date, date]:
        """The first and the last day that stand on the page."""


def within_calendar(day: date) -> date:
    """Return the day, or the first or last one a calendar goes to."""
    return min(max(day, _EARLIEST), _LATEST)


def _months_later(day: date, months: int) -> date:
    """Return the same day of another month, or its last where it has fewer, within the calendar."""
    earliest, latest = (each.year * MONTHS + each.month - 1 for each in (_EARLIEST, _LATEST))
    year, month = divmod(min(max(day.year * MONTHS + day.month - 1 + months, earliest), latest), MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class MonthLayout(Layout):
    """A month: a row for each week, with the days of its neighbours that fill the weeks."""

    month: date
    """Any day of the month."""
    week_start: int
    step_down = WEEK
    step_across = 1
    rows = _WEEKS_OF_MONTH
    columns = WEEK

    @cached_property
    def _begin(self) -> date:
        return week_begin(self.month.replace(day=1), self.week_start)

    def day_at(self, row: int, column: int) -> date:
        """Return the day of a place; each place has one."""
        return self._begin + timedelta(days=row * WEEK + column)

    def place_of(self, day: date) -> tuple[int, int] | None:
        """Return row and column of a day."""
        offset = (day - self._begin).days
        return divmod(offset, WEEK) if 0 <= offset < _WEEKS_OF_MONTH * WEEK else None

    def month_at(self, row: int, column: int) -> None:
        """Return nothing: the month stands above."""

    def weekday_of(self, index: int) -> int:
        """Return the weekday of a column."""
        return (self.week_start - 1 + index) % WEEK + 1

    def holds(self, day: date) -> bool:
        """Tell whether a day is of this month."""
        return (day.year, day.month) == (self.month.year, self.month.month)

    def around(self, day: date) -> MonthLayout:
        """Return the month of a day."""
        return MonthLayout(day, self.week_start)

    def turned(self, day: date, pages: int) -> date:
        """Return the same day of another month, or its last where it has fewer."""
        return _months_later(day, pages)

    @property
    def span(self) -> tuple[date, date]:
        """The first day of the first week and the last of the last."""
        return self.day_at(0, 0), self.day_at(_WEEKS_OF_MONTH - 1, WEEK - 1)


@dataclass(frozen=True)
class YearLayout(Layout):
    """A year: a column for each week, in one band or, where there is little room, in several below each other.

    A band is a row for the names of the months and a row for each weekday.
    """

    year: int
    week_start: int
    bands: int = 1
    step_down = 1
    step_across = WEEK

    @cached_property
    def _begin(self) -> date:
        return week_begin(date(self.year, 1, 1), self.week_start)

    @cached_property
    def weeks(self) -> int:
        """The weeks that the year touches: 53, sometimes 54."""
        return (date(self.year, 12, 31) - self._begin).days // WEEK + 1

    @cached_property
    def columns(self) -> int:  # type: ignore[override]  # follows from the year
        """The weeks of a band."""
        return -(-self.weeks // self.bands)

    @property
    def rows(self) -> int:  # type: ignore[override]  # as above
        """The rows of all bands."""
        return self.bands * (WEEK + 1)

    def day_at(self, row: int, column: int) -> date | None:
        """Return the day of a place; the names of months and the days of other years have none."""
        band, line = divmod(row, WEEK + 1)
        if line == 0:
            return None
        day = self._begin + timedelta(days=(band * self.columns + column) * WEEK + line - 1)
        return day if day.year == self.year else None

    def place_of(self, day: date) -> tuple[int, int] | None:
        """Return row and column of a day."""
        if day.year != self.year:
            return None
        week, line = divmod((day - self._begin).days, WEEK)
        band, column = divmod(week, self.columns)
        return band * (WEEK + 1) + line + 1, column

    def month_at(self, row: int, column: int) -> int | None:
        """Return the month that begins in the week below a place of the rows for names."""
        band, line = divmod(row, WEEK + 1)
        begin = self._begin + timedelta(days=(band * self.columns + column) * WEEK)
        days = (begin + timedelta(days=offset) for offset in range(WEEK))
        return next((day.month for day in days if line == 0 and day.day == 1 and day.year == self.year), None)

    def weekday_of(self, index: int) -> int | None:
        """Return the weekday of a row."""
        line = index % (WEEK + 1)
        return None if line == 0 else (self.week_start - 2 + line) % WEEK + 1

    def holds(self, day: date) -> bool:
        """Tell whether a day is of this year."""
        return day.year == self.year

    def around(self, day: date) -> YearLayout:
        """Return the year of a day, in as many bands."""
        return YearLayout(day.year, self.week_start, self.bands)

    def turned(self, day: date, pages: int) -> date:
        """Return the same day of another year; 29 February becomes 28 February."""
        return _months_later(day, pages * MONTHS)

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day of the year."""
        return date(self.year, 1, 1), date(self.year, 12, 31)
