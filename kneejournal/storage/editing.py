"""Changes to records inside one transaction: stamped, with what was deleted, and noted so that they can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import cast

from sqlalchemy import Connection

from kneejournal.domain.changes import (
    Change,
    Step,
    key_of,
    kind_name,
    same_content,
    stamped,
    time_of_change,
    with_answers,
)
from kneejournal.domain.diary import Deletion, Diary, Key
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.merge_answers import same
from kneejournal.domain.messages import Template
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, Profile
from kneejournal.domain.vocabulary import Knee
from kneejournal.storage import repository

CHANGED_SINCE = Template(
    "problem.journal.changed_since", "This was changed again in the meantime, so it cannot be taken back any more."
)


class Edit:
    """What one action changes. Records are changed by their keys; those that stay the same are left alone."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now
        self._steps: list[Step] = []

    @property
    def change(self) -> Change:
        """What was changed so far."""
        return Change(tuple(self._steps))

    @property
    def profile(self) -> Profile:
        """The profile as it stands, empty as long as nothing was said."""
        return repository.read_profile(self._connection)

    def check_in(self, day: date, knee: Knee) -> CheckIn:
        """Return what is noted of that day and knee so far; all unknown where nothing is."""
        noted = repository.read_one(self._connection, "check_ins", (day.isoformat(), knee.value))
        return cast(CheckIn, noted or CheckIn(date=day, knee=knee))

    def on_day(self, kind: str, day: date) -> tuple[Record, ...]:
        """Return the records of a kind that belong to a day."""
        return repository.read_span(self._connection, kind, day, day)

    def answer(self, record: CheckIn | Profile, given: Mapping[str, object]) -> None:
        """Store answers to questions about a day or the runner; what says nothing new is left alone."""
        answered = with_answers(record, given)
        if not same_content(record, answered):
            self.put(answered)

    def put(self, record: Record) -> None:
        """Store a new or changed record with fresh stamps.

        That it was deleted before is kept: other copies of the journal may still hold what was deleted.
        """
        kind, key = kind_name(record), key_of(record)
        before = repository.read_one(self._connection, kind, key)
        if before is not None and same_content(before, record):
            return
        deleted_at = repository.read_deletion(self._connection, kind, key)
        after = stamped(before, record, self._now, deleted_at)
        repository.put(self._connection, [after])
        self._steps.append(Step(kind, key, before, after))

    def remove(self, kind: str, key: Key) -> None:
        """Remove a record, if it is there, and keep that it was deleted, for other copies of the journal."""
        before = repository.read_one(self._connection, kind, key)
        if before is None:
            return
        repository.remove(self._connection, kind, [key])
        deletion = Deletion(kind=kind, key=key, deleted_at=time_of_change(self._now, before))
        repository.put_deletions(self._connection, [deletion])
        self._steps.append(Step(kind, key, before, None))

    def take_back(self, steps: Sequence[Step]) -> None:
        """Put records back as they were before.

        Their stamps do not count: taking back a later change of the same record has renewed them.

        Raises:
            UserProblem: where one of them says something else by now.
        """
        for step in steps:
            now = repository.read_one(self._connection, step.kind, step.key)
            if not same_content(now or _blank(step.after), step.after or _blank(now)):
                raise UserProblem(CHANGED_SINCE())
        for step in reversed(steps):
            target = step.before or _blank(step.after)
            if target is None:
                self.remove(step.kind, step.key)
            else:
                self.put(target)


def _blank(record: Record | None) -> Record | None:
    """Return a check-in or profile in which all answers are withdrawn.

    It stands for one that was not there: deleting it would also take away what another copy of the journal holds of
    the same day.
    """
    match record:
        case CheckIn():
            return CheckIn(date=record.date, knee=record.knee)
        case Profile():
            return Profile()
        case _:
            return None


def rewrite(connection: Connection, before: Diary, after: Diary) -> None:
    """Make the journal hold ``after`` instead of ``before``, stamps and all; what is the same is left alone.

    A merge forgets no deletion, so there is none to take away.
    """
    known = {(kind_name(record), key_of(record)): record for record in (before.profile, *before.records())}
    wanted = {(kind_name(record), key_of(record)): record for record in (after.profile, *after.records())}
    for kind, key in known.keys() - wanted.keys():
        repository.remove(connection, kind, [key])
    repository.put(connection, [record for place, record in wanted.items() if not same(known.get(place), record)])
    repository.put_deletions(connection, set(after.deleted) - set(before.deleted))
