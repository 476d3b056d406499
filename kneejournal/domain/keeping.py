"""Which backups are kept: the younger, the more of them.

All of the last two days, then the last of each day for a week, of each week for four weeks, of each month for twelve
months, and of each year. These figures are our own choice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(days=7)
WEEKLY_FOR = timedelta(weeks=4)
MONTHLY_FOR = timedelta(days=366)
MOST_OF_ALL = 30
"""How many are kept at most of the time in which all are: a busy day makes no more."""

_Span = Callable[[date], object]
_SPANS: tuple[tuple[timedelta, _Span], ...] = (
    (DAILY_FOR, lambda day: day),
    (WEEKLY_FOR, lambda day: day.isocalendar()[:2]),
    (MONTHLY_FOR, lambda day: (day.year, day.month)),
    (timedelta.max, lambda day: day.year),
)


def superseded(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the times of the backups that need not be kept. The last one is never among them.

    Args:
        made: when each was made, with its offset from UTC; one from a time to come counts as new.
        now: the time, with its offset.
    """
    newest_first = sorted(set(made), reverse=True)
    kept = set(newest_first[:1])
    kept.update([each for each in newest_first if now - each <= ALL_FOR][:MOST_OF_ALL])
    seen: set[object] = set()
    for each in newest_first:
        span = _span(each, now)
        if span not in seen:
            seen.add(span)
            kept.add(each)
    return set(newest_first) - kept


def _span(made: datetime, now: datetime) -> object:
    """Return the day, week, month or year that a backup stands for."""
    index, span_of = next((index, span) for index, (age, span) in enumerate(_SPANS) if now - made <= age)
    return index, span_of(made.astimezone(UTC).date())
