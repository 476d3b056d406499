"""The question one hour after exercises: when it is due, and which sets its answer belongs to.

It is asked about exercises whose pain was noted, once for all of a day. When they ended is when a set was changed last;
one without such a time is asked about from the next day on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from kneejournal.domain.records import SetDone
from kneejournal.domain.vocabulary import Knee, Side

HOUR = timedelta(hours=1)
ASKED_DAYS = 2  # the day itself and the next, as long as the rules look at it


def rated_sets(sets: Iterable[SetDone], day: date, knee: Knee) -> tuple[SetDone, ...]:
    """Return the day's sets of a knee whose pain was noted."""
    own = (each for each in sets if each.date == day and (each.knee or Side.BOTH).covers(knee))
    return tuple(each for each in own if each.pain is not None)


def due_days(sets: Iterable[SetDone], knee: Knee, shown: date, now: datetime) -> tuple[date, ...]:
    """Return the days, of the one shown and the one before, whose exercises wait for the answer; the latest first."""
    known = tuple(sets)
    days = (shown - timedelta(days=back) for back in range(ASKED_DAYS))
    return tuple(day for day in days if _is_due(rated_sets(known, day, knee), day, now))


def _is_due(rated: tuple[SetDone, ...], day: date, now: datetime) -> bool:
    if not rated or answer(rated) is not None:
        return False
    ends = [each.updated_at for each in rated]
    return day < now.date() or all(end is not None and end + HOUR <= now for end in ends)


def answer(rated: Iterable[SetDone]) -> int | None:
    """Return the highest answer that stands with these sets, None where there is none."""
    return max((each.pain_one_hour_after for each in rated if each.pain_one_hour_after is not None), default=None)


def with_answer(rated: Iterable[SetDone], given: int | None) -> tuple[SetDone, ...]:
    """Return the sets with the answer; None makes it unknown."""
    return tuple(replace(each, pain_one_hour_after=given) for each in rated)
