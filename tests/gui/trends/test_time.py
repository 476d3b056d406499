"""Days, weeks and months; the window of days one pans and zooms; the names of days on an axis."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kneejournal.gui.trends.axes import day_name, named_days
from kneejournal.gui.trends.scale import round_ticks
from kneejournal.gui.trends.steps import MOST_STEPS, Grain, grain_for, least, mean, most, steps_of, total
from kneejournal.gui.trends.time_range import LEAST_DAYS, TimeRange

FIRST = date(2026, 11, 4)  # a Wednesday
NAN = float("nan")

# steps


def test_weeks_begin_on_their_day_and_the_first_may_be_short() -> None:
    steps = steps_of(FIRST, FIRST + timedelta(days=16), Grain.WEEK, 1)
    assert [date.fromordinal(int(day)).isoformat() for day in steps.first] == ["2026-11-04", "2026-11-09", "2026-11-16"]
    assert steps.length.tolist() == [5, 7, 5]
    sundays = steps_of(FIRST, FIRST + timedelta(days=16), Grain.WEEK, 7)
    assert sundays.length.tolist() == [4, 7, 6]


def test_months_begin_on_the_first() -> None:
    steps = steps_of(date(2026, 1, 20), date(2026, 3, 2), Grain.MONTH, 1)
    assert steps.length.tolist() == [12, 28, 2]


def test_a_step_gathers_what_is_known() -> None:
    values, start = np.array([1.0, NAN, 4.0, NAN, NAN, 0.0]), np.array([0, 3, 5])
    np.testing.assert_array_equal(mean(values, start), [2.5, NAN, 0.0])
    np.testing.assert_array_equal(total(values, start), [5.0, NAN, 0.0])
    np.testing.assert_array_equal(most(values, start), [4.0, NAN, 0.0])
    np.testing.assert_array_equal(least(values, start), [1.0, NAN, 0.0])


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 4000), st.sampled_from(Grain), st.integers(1, 7))
def test_steps_hold_each_day_once(first: date, count: int, grain: Grain, week_start: int) -> None:
    steps = steps_of(first, first + timedelta(days=count - 1), grain, week_start)
    assert steps.length.sum() == count
    assert (steps.first[1:] == steps.first[:-1] + steps.length[:-1]).all()


@given(st.integers(1, 6000))
def test_the_grain_keeps_steps_few(days: int) -> None:
    longest = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 30}[grain_for(days)]
    assert days / longest <= MOST_STEPS


@given(st.integers(0, 400), st.integers(1, 400), st.integers(0, 4000))
def test_all_steps_in_sight_are_among_those_drawn(offset: int, length: int, count: int) -> None:
    steps = steps_of(FIRST, FIRST + timedelta(days=count), Grain.WEEK, 1)
    low = FIRST.toordinal() + offset
    seen = range(len(steps.first))[steps.between(low, low + length)]
    wanted = [
        index for index in range(len(steps.first)) if steps.first[index] < low + length and
        steps.first[index] + steps.length[index] > low
    ]  # fmt: skip
    assert set(wanted) <= set(seen)
    assert len(seen) <= len(wanted) + 3


# the window of days

DAYS = st.integers(14, 4000)


def window(count: int, shown: int | None) -> TimeRange:
    return TimeRange.last_days(FIRST, FIRST + timedelta(days=count - 1), shown)


@pytest.mark.parametrize(("shown", "first"), [(14, 86), (42, 58), (None, 0), (500, 0)])
def test_the_last_days_are_shown(shown: int | None, first: int) -> None:
    assert window(100, shown).days == (FIRST + timedelta(days=first), FIRST + timedelta(days=99))


MOVES = st.lists(st.tuples(st.sampled_from("pz"), st.floats(-50, 50)), max_size=8)


@given(DAYS, st.none() | st.integers(1, 400), MOVES)
def test_panning_and_zooming_never_leave_the_days_there_are(
    count: int, shown: int | None, moves: list[tuple[str, float]]
) -> None:
    view = window(count, shown)
    for kind, by in moves:
        view = view.panned(by) if kind == "p" else view.zoomed(1.1**by, view.low + view.length / 3)
        assert view.begin - 1e-6 <= view.low < view.high <= view.end + 1e-6
        assert view.length >= LEAST_DAYS - 1e-6
        first, last = view.days
        assert FIRST <= first <= last <= FIRST + timedelta(days=count - 1)


@given(DAYS, st.floats(0.3, 3), st.floats(0, 1))
def test_zooming_keeps_the_day_under_the_mouse(count: int, factor: float, share: float) -> None:
    view = window(4 * count, 2 * count).panned(-count)
    at = view.low + share * view.length
    zoomed = view.zoomed(factor, at)
    if zoomed.begin < zoomed.low and zoomed.high < zoomed.end:
        assert (at - zoomed.low) / zoomed.length == pytest.approx(share, abs=1e-6)


@given(DAYS, st.integers(0, 3999))
def test_a_day_is_brought_into_sight(count: int, offset: int) -> None:
    day = FIRST + timedelta(days=min(offset, count - 1))
    first, last = window(count, 14).showing(day.toordinal()).days
    assert first <= day <= last


def test_a_new_day_moves_a_window_that_stood_at_the_end_and_no_other() -> None:
    last = FIRST + timedelta(days=99)
    tomorrow = last + timedelta(days=1)
    assert window(100, 14).over(FIRST, tomorrow).days == (tomorrow - timedelta(days=13), tomorrow)
    earlier = window(100, 14).panned(-30)
    assert earlier.over(FIRST, tomorrow).days == earlier.days
    assert window(100, None).over(FIRST - timedelta(days=9), tomorrow).days == (FIRST - timedelta(days=9), tomorrow)


# the names of days


@pytest.mark.parametrize(
    ("first", "last", "most_names", "named"),
    [
        (date(2026, 11, 8), date(2026, 11, 21), 14, [date(2026, 11, 8) + timedelta(days=n) for n in range(14)]),
        (date(2026, 10, 11), date(2026, 11, 21), 6, [date(2026, 10, 12) + timedelta(weeks=n) for n in range(6)]),
        (date(2026, 9, 15), date(2026, 12, 15), 3, [date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1)]),
        (date(2026, 1, 5), date(2026, 12, 31), 6, [date(2026, month, 1) for month in (3, 5, 7, 9, 11)]),
        (date(2016, 5, 5), date(2026, 12, 31), 12, [date(year, 1, 1) for year in range(2017, 2027)]),
    ],
)
def test_days_are_named_in_a_rhythm(first: date, last: date, most_names: int, named: list[date]) -> None:
    assert named_days(first, last, most_names, 1) == named


def test_weeks_are_named_by_the_day_they_begin_on() -> None:
    assert {day.isoweekday() for day in named_days(date(2026, 10, 11), date(2026, 11, 21), 6, 7)} == {7}


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 4000), st.integers(0, 30), st.integers(1, 7))
def test_named_days_lie_in_the_span_and_have_room(first: date, length: int, most_names: int, week_start: int) -> None:
    last = first + timedelta(days=length)

    named = named_days(first, last, most_names, week_start)

    assert all(first <= day <= last for day in named)
    assert len(named) <= max(1, most_names)
    assert named == sorted(set(named))


def test_a_day_is_named_in_the_language() -> None:
    assert day_name(date(2026, 11, 21), QLocale("en_GB")) == "21 Nov"
    assert day_name(date(2027, 1, 1), QLocale("en_GB")) == "Jan 2027"
    assert day_name(date(2026, 11, 21), QLocale("de")) == "21 Nov."


@given(st.floats(0, 60_000))
def test_round_ticks_begin_at_zero_and_are_few(highest: float) -> None:
    ticks = round_ticks(highest)
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= 6
    assert highest / 2 <= ticks[-1] or ticks[-1] == 1
