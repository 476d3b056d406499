"""The reminder: at its time, once a day, never where the day is logged, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.reminder import ALL_DAYS, Reminded, Reminder, after_reminding, is_due, put_off

ZONE = ZoneInfo("Europe/Berlin")
EVENING = Reminder(time(19, 0))
NEVER = Reminded()


def at(text: str) -> datetime:
    """Return a local moment of Berlin, such as "2026-11-21 19:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def came_at(text: str, reminded: Reminded = NEVER) -> Reminded:
    """Return what is remembered after the reminder came then."""
    return after_reminding(EVENING, reminded, at(text))


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-21 00:00", False),
        ("2026-11-21 18:59:59", False),
        ("2026-11-21 19:00", True),
        ("2026-11-21 23:59:59", True),  # asleep at that time: on waking
        ("2026-11-22 00:00", False),  # midnight: yesterday's is past, today's is to come
        ("2026-11-22 19:00", True),
    ],
)
def test_it_comes_from_its_time_until_midnight(now: str, *, due: bool) -> None:
    assert is_due(EVENING, at(now), NEVER, logged=False) is due


def test_switched_off_or_logged_it_does_not_come() -> None:
    now = at("2026-11-21 20:00")
    assert not is_due(None, now, NEVER, logged=False)
    assert not is_due(EVENING, now, NEVER, logged=True)
    assert not is_due(EVENING, now, put_off(NEVER, now - timedelta(hours=2)), logged=True)


@pytest.mark.parametrize(("weekdays", "due"), [((6,), True), ((1, 2, 3, 4, 5, 7), False), ((), False)])
def test_only_on_its_weekdays(weekdays: tuple[int, ...], *, due: bool) -> None:
    assert is_due(Reminder(time(19, 0), weekdays), at("2026-11-21 19:30"), NEVER, logged=False) is due


def test_once_it_came_it_stays_away_for_the_day() -> None:
    reminded = came_at("2026-11-21 19:00")
    assert not is_due(EVENING, at("2026-11-21 23:00"), reminded, logged=False)
    assert is_due(EVENING, at("2026-11-22 19:00"), reminded, logged=False)


def test_a_clock_set_back_brings_it_no_second_time() -> None:
    reminded = came_at("2026-11-20 20:00", came_at("2026-11-21 20:00"))
    assert not is_due(EVENING, at("2026-11-20 21:00"), reminded, logged=False)
    assert not is_due(EVENING, at("2026-11-21 21:00"), reminded, logged=False)


def test_a_clock_that_stood_years_ahead_does_not_silence_it() -> None:
    assert is_due(EVENING, at("2026-11-21 19:00"), came_at("2031-01-01 19:00"), logged=False)


def test_put_off_it_comes_an_hour_later_on_the_same_day() -> None:
    reminded = put_off(came_at("2026-11-21 19:00"), at("2026-11-21 19:10"))
    assert not is_due(EVENING, at("2026-11-21 20:09:59"), reminded, logged=False)
    assert is_due(EVENING, at("2026-11-21 20:10"), reminded, logged=False)
    assert not is_due(EVENING, at("2026-11-21 21:00"), came_at("2026-11-21 20:10", reminded), logged=False)


def test_put_off_past_midnight_leaves_it_to_the_new_day() -> None:
    reminded = put_off(came_at("2026-11-21 19:00"), at("2026-11-21 23:30"))
    assert is_due(EVENING, at("2026-11-22 00:30"), reminded, logged=False)  # asked for
    assert not is_due(EVENING, at("2026-11-22 00:31"), came_at("2026-11-22 00:30", reminded), logged=False)
    assert is_due(EVENING, at("2026-11-22 19:00"), came_at("2026-11-22 00:30", reminded), logged=False)
    reminded = put_off(came_at("2026-11-21 19:00"), at("2026-11-21 22:00"))
    assert not is_due(EVENING, at("2026-11-22 08:00"), reminded, logged=False)
    assert is_due(EVENING, at("2026-11-22 19:00"), reminded, logged=False)


@pytest.mark.parametrize(
    ("reminder", "now", "due"),
    [
        (Reminder(time(2, 30)), "2026-03-29 01:59", False),
        (Reminder(time(2, 30)), "2026-03-29 03:00", True),  # 2:30 does not exist that night
        (Reminder(time(2, 30)), "2026-10-25 02:30", True),
        (EVENING, "2026-03-29 18:59", False),
        (EVENING, "2026-10-25 19:00", True),
    ],
)
def test_summer_time_moves_nothing(reminder: Reminder, now: str, *, due: bool) -> None:
    assert is_due(reminder, at(now), NEVER, logged=False) is due


def test_the_hour_that_comes_twice_brings_it_once() -> None:
    early = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(ZONE)
    late = early.astimezone(UTC) + timedelta(hours=1)
    reminder = Reminder(time(2, 30))
    assert is_due(reminder, early, NEVER, logged=False)
    reminded = after_reminding(reminder, NEVER, early)
    assert not is_due(reminder, late.astimezone(ZONE), reminded, logged=False)
    assert not is_due(reminder, early, put_off(reminded, early), logged=False)
    assert is_due(
        reminder, late.astimezone(ZONE), put_off(reminded, early), logged=False
    )  # an hour, not none and not two


_reminders = st.builds(Reminder, st.times(), st.sets(st.sampled_from(ALL_DAYS)).map(lambda days: tuple(sorted(days))))
_week = st.integers(0, 7 * 24 * 60 - 1).map(
    lambda minutes: datetime(2026, 10, 21, tzinfo=UTC) + timedelta(minutes=minutes)
)


@given(_reminders, st.lists(_week, max_size=60))
def test_no_day_is_reminded_of_twice_however_the_clock_jumps(reminder: Reminder, clock: list[datetime]) -> None:
    reminded, came = NEVER, []
    for moment in clock:
        now = moment.astimezone(ZONE)
        if is_due(reminder, now, reminded, logged=False):
            came.append(now.date())
            reminded = after_reminding(reminder, reminded, now)
    assert len(came) == len(set(came))
    assert all(day.isoweekday() in reminder.weekdays for day in came)


@given(_reminders, st.lists(st.integers(1, 60), min_size=1, max_size=60))
def test_while_the_computer_wakes_after_its_time_each_day_gets_its_reminder(
    reminder: Reminder, steps: list[int]
) -> None:
    now, reminded, came, awake = datetime(2026, 10, 23, tzinfo=UTC).astimezone(ZONE), NEVER, set(), set()
    for step in steps:
        now = (now.astimezone(UTC) + timedelta(minutes=step * 7)).astimezone(ZONE)
        if now.isoweekday() in reminder.weekdays and now.time() >= reminder.at:
            awake.add(now.date())
        if is_due(reminder, now, reminded, logged=False):
            came.add(now.date())
            reminded = after_reminding(reminder, reminded, now)
    assert came == awake
