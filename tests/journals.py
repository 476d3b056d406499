"""A journal on a real file whose clock ticks when it is read, and records to put into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from itertools import count
from typing import Any

from kneejournal.domain.part import Record
from kneejournal.domain.records import (
    CheckIn,
    Profile,
    Run,
    SetDone,
)
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal

START = datetime(2026, 11, 21, 18, 0, tzinfo=timezone(timedelta(hours=1)))
TODAY = START.date()
YESTERDAY = TODAY - timedelta(days=1)
TOMORROW = TODAY + timedelta(days=1)


def ticking(start: datetime = START) -> Callable[[], datetime]:
    """Return a clock that is a second later each time."""
    seconds = count()
    return lambda: start + timedelta(seconds=next(seconds))


def a_run(day: date = TODAY, **given: Any) -> Run:
    return Run(id=given.pop("id", "r"), start=datetime.combine(day, time(9), START.tzinfo), **given)


def a_set(day: date = TODAY, **given: Any) -> SetDone:
    return SetDone(id=given.pop("id", "s"), date=day, exercise="squat", set=1, **given)


def noted(journal: Journal, day: date = TODAY, knee: Knee = Knee.RIGHT) -> CheckIn:
    found = journal.read(day, day).check_in(day, knee)
    assert found is not None
    return found


def content(journal: Journal) -> object:
    """Return what the journal says, apart from stamps, blank check-ins and deletions."""
    diary = journal.read()
    said = [each for each in diary.records() if not (isinstance(each, CheckIn) and each.is_blank)]
    return [_bare(each) for each in (diary.profile, *said)]


def _bare(record: Record) -> Record:
    if isinstance(record, CheckIn):
        return replace(record, updated_at=None, answered_at={})
    if isinstance(record, Profile):
        own = tuple(replace(each, updated_at=None) for each in record.custom_activities)
        return replace(record, updated_at=None, answered_at={}, custom_activities=own)
    return replace(record, updated_at=None)
