"""When the program reminds of the day's entry: a time and weekdays, once a day, and once more where that was asked for.

Times of day are read from the clock on the wall, so that a change to or from summer time moves nothing. A time that the
computer slept through is made up for on the same day; after midnight it is past, for a new day has its own reminder.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

AGAIN_AFTER = timedelta(hours=1)
"""How much later "remind me again" comes back."""

ALL_DAYS = (1, 2, 3, 4, 5, 6, 7)
_KEPT = 8
"""How many days back it is remembered that a reminder came: more than any clock is set back in earnest."""


@dataclass(frozen=True)
class Reminder:
    """The local time of day from which to remind, and the ISO weekdays, 1 for Monday to 7."""

    at: time
    weekdays: tuple[int, ...] = ALL_DAYS


@dataclass(frozen=True)
class Reminded:
    """What has come already.

    ``days`` are the latest local days on which the reminder came, the last at the end; ``again`` is the moment, with
    its offset, to which it was put off.
    """

    days: tuple[date, ...] = ()
    again: datetime | None = None


def is_due(reminder: Reminder | None, now: datetime, reminded: Reminded, *, logged: bool) -> bool:
    """Tell whether to remind now.

    Args:
        reminder: None where it is switched off.
        now: the local time with its offset.
        reminded: what has come already.
        logged: whether today has a check-in.
    """
    if reminder is None or logged:
        return False
    if _put_off_to_today(reminded, now):
        return reminded.again is not None and now >= reminded.again
    today = now.date()
    return today.isoweekday() in reminder.weekdays and now.time() >= reminder.at and today not in reminded.days


def _put_off_to_today(reminded: Reminded, now: datetime) -> bool:
    return reminded.again is not None and reminded.again.astimezone(now.tzinfo).date() == now.date()


def after_reminding(reminder: Reminder, reminded: Reminded, now: datetime) -> Reminded:
    """Return what to remember once the reminder has come; what was put off is done with.

    One that was put off beyond midnight leaves the new day its own, unless the time for that has come as well.
    """
    today = now.date()
    if now.time() < reminder.at:
        return Reminded(reminded.days)
    days = tuple(day for day in reminded.days if day != today)
    return Reminded((*days, today)[-_KEPT:])


def put_off(reminded: Reminded, now: datetime) -> Reminded:
    """Return what to remember where the runner asks to be reminded again in an hour."""
    return Reminded(reminded.days, now.astimezone(UTC) + AGAIN_AFTER)  # local times miss an hour or have it twice
