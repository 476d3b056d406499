"""Where days stand: each day once, weeks from the day they begin on, pages that turn and return."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.gui.calendar.layouts import MonthLayout, YearLayout

DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
WEEK_STARTS = st.sampled_from((1, 6, 7))


@given(DAYS, WEEK_STARTS)
def test_a_month_holds_each_of_its_days_in_its_column(day: date, week_start: int) -> None:
    page = MonthLayout(day, week_start)
    first = day.replace(day=1)
    for shown in (first + timedelta(days=offset) for offset in range(31)):
        place = page.place_of(shown)
        assert place is not None
        assert page.day_at(*place) == shown
        assert page.weekday_of(place[1]) == shown.isoweekday()
        assert page.holds(shown) == (shown.month == day.month)
    assert page.day_at(0, 0) <= first <= page.day_at(0, 6)
    assert page.place_of(page.span[0] - timedelta(days=1)) is None
    assert page.place_of(page.span[1] + timedelta(days=1)) is None


@given(st.integers(1950, 2100), WEEK_STARTS, st.integers(1, 3))
def test_a_year_holds_each_of_its_days_once(year: int, week_start: int, bands: int) -> None:
    page = YearLayout(year, week_start, bands)
    found = [day for row in range(page.rows) for column in range(page.columns) if (day := page.day_at(row, column))]
    first, last = page.span
    assert sorted(found) == [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
    assert page.weeks in {53, 54}
    for day in (first, date(year, 3, 1), last):
        place = page.place_of(day)
        assert place is not None
        assert page.day_at(*place) == day
        assert page.weekday_of(place[0]) == day.isoweekday()
    names = [page.month_at(row, column) for row in range(page.rows) for column in range(page.columns)]
    assert [name for name in names if name] == list(range(1, 13))
    assert page.place_of(first - timedelta(days=1)) is None


@pytest.mark.parametrize(
    ("day", "pages", "month", "year"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28), date(2027, 1, 31)),
        (date(2024, 2, 29), 1, date(2024, 3, 29), date(2025, 2, 28)),
        (date(2026, 1, 15), -1, date(2025, 12, 15), date(2025, 1, 15)),
        (date(9998, 12, 31), 1, date(9998, 12, 31), date(9998, 12, 31)),
    ],
)
def test_a_page_turns_to_the_like_day(day: date, pages: int, month: date, year: date) -> None:
    assert MonthLayout(day, 1).turned(day, pages) == month
    assert YearLayout(day.year, 1).turned(day, pages) == year


def test_2026_begins_on_a_thursday() -> None:
    page = YearLayout(2026, 1)
    assert page.place_of(date(2026, 1, 1)) == (4, 0)
    assert YearLayout(2026, 7).place_of(date(2026, 1, 1)) == (5, 0)
    assert page.day_at(1, 0) is None
