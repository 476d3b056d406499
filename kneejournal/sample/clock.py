"""The made-up runner's clock: Central European time."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

WINTER, SUMMER = timezone(timedelta(hours=1)), timezone(timedelta(hours=2))
MORNING = 6 * 60 + 50  # minutes after midnight
EVENING = 20 * 60 + 40


def at(day: date, minutes: int) -> datetime:
    """Return the time so many minutes after midnight, by the clock on the wall."""
    hour, minute = divmod(minutes, 60)
    zone = SUMMER if _last_sunday(day.year, 3) <= day < _last_sunday(day.year, 10) else WINTER
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)


def _last_sunday(year: int, month: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=end.isoweekday() % 7)
