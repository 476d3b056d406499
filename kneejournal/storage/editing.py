"""Changes to records inside one transaction: stamped, with what was deleted, and noted so that they can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import cast

from sqlalchemy import Connection

from kneejournal.domain.changes import (
    CHANGED_SINCE,
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
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, Profile
from kneejournal.domain.vocabulary import Knee
from kneejournal.storage import repository

Place = tuple[str, Key]
"""The kind and the key of a record; of the profile :data:`PROFILE` and ``()``."""

_READ_ONE_BY_ONE = 100
"""Up to so many records are looked up by key; for more, reading the whole kind is faster."""


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

    @property
    def has_days(self) -> bool:
        """Whether anything was noted of any day."""
        return repository.logged_days(self._connection) is not None

    def check_in(self, day: date, knee: Knee) -> CheckIn:
        """Return what is noted of that day and knee so far; all unknown where nothing is."""
        noted = repository.read_one(self._connection, "check_ins", (day.isoformat(), knee.value))
        return cast(CheckIn, noted or CheckIn(date=day, knee=knee))

    def on_day(self, kind: str, day: date) -> tuple[Record, ...]:
        """Return the records of a kind that belong to a day."""
        return repository.read_span(self._connection, kind, day, day)

    def of_kind(self, kind: str) -> tuple[Record, ...]:
        """Return all records of a kind."""
        return repository.read_kind(self._connection, kind)

    def deleted(self, kind: str) -> set[Key]:
        """Return the keys of all records of a kind that were deleted."""
        return {each.key for each in repository.read_deletions(self._connection) if each.kind == kind}

    def answer(self, record: CheckIn | Profile, given: Mapping[str, object]) -> None:
        """Store answers to questions about a day or the runner; what says nothing new is left alone."""
        answered = with_answers(record, given)
        if not same_content(record, answered):
            self.put(answered)

    def put(self, record: Record) -> None:
        """Store a new or changed record with fresh stamps.

        That it was deleted before is kept: other copies of the journal may still hold what was deleted.
        """
        self.put_all([record])

    def put_all(self, records: Sequence[Record]) -> None:
        """Store new or changed records as :meth:`put` does; of several with one key the last stands."""
        wanted = {(kind_name(record), key_of(record)): record for record in records}
        stored = self._stored(list(wanted))
        changed = {place: record for place, record in wanted.items() if not same_content(stored.get(place), record)}
        self._store(changed, stored)

    def add_all(self, records: Sequence[Record]) -> None:
        """Store records that are known not to be there; it saves looking for them."""
        self._store({(kind_name(record), key_of(record)): record for record in records}, {})

    def _store(self, changed: Mapping[Place, Record], stored: Mapping[Place, Record]) -> None:
        deleted = repository.read_deletion_times(self._connection, changed)
        steps = [
            Step(*place, stored.get(place), stamped(stored.get(place), record, self._now, deleted.get(place)))
            for place, record in changed.items()
        ]
        repository.put(self._connection, [step.after for step in steps if step.after is not None])
        self._steps += steps

    def remove(self, kind: str, key: Key) -> None:
        """Remove a record, if it is there, and keep that it was deleted, for other copies of the journal."""
        self.remove_all([(kind, key)])

    def remove_all(self, places: Sequence[Place]) -> None:
        """Remove records of these kinds and keys as :meth:`remove` does."""
        gone = list(self._stored(places).items())
        for kind in {kind for (kind, _), _ in gone}:
            repository.remove(self._connection, kind, [key for (own, key), _ in gone if own == kind])
        repository.put_deletions(
            self._connection,
            [
                Deletion(kind=kind, key=key, deleted_at=time_of_change(self._now, before))
                for (kind, key), before in gone
            ],
            dict(gone),
        )
        self._steps += [Step(*place, before, None) for place, before in gone]

    def forget(self, kind: str, keys: Sequence[Key]) -> None:
        """Keep of records that are not there that they shall not come in again."""
        deletions = [Deletion(kind=kind, key=key, deleted_at=self._now) for key in keys]
        repository.put_deletions(self._connection, deletions)

    def _stored(self, places: Sequence[Place]) -> dict[Place, Record]:
        """Return the records of these kinds and keys that are there."""
        if len(places) <= _READ_ONE_BY_ONE:
            found = {place: repository.read_one(self._connection, *place) for place in places}
            return {place: record for place, record in found.items() if record is not None}
        wanted = set(places)
        return {
            place: record
            for kind in {kind for kind, _ in places}
            for record in repository.read_kind(self._connection, kind)
            if (place := (kind, key_of(record))) in wanted
        }

    def take_back(self, steps: Sequence[Step]) -> None:
        """Put records back as they were before.

        Their stamps do not count: taking back a later change of the same record has renewed them.

        Raises:
            UserProblem: where one of them says something else by now.
        """
        stored = self._stored([(step.kind, step.key) for step in steps])
        for step in steps:
            now = stored.get((step.kind, step.key))
            if not same_content(now or _blank(step.after), step.after or _blank(now)):
                raise UserProblem(CHANGED_SINCE())
        targets = [(step, step.before or _blank(step.after)) for step in reversed(steps)]
        self.remove_all([(step.kind, step.key) for step, target in targets if target is None])
        self.put_all([target for _, target in targets if target is not None])


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


def rewrite(connection: Connection, before: Diary, after: Diary) -> Change:
    """Make the journal hold ``after`` instead of ``before``, stamps and all; what is the same is left alone.

    A merge forgets no deletion, so there is none to take away.

    Returns:
        The records that say something else afterwards.
    """
    known = {(kind_name(record), key_of(record)): record for record in (before.profile, *before.records())}
    wanted = {(kind_name(record), key_of(record)): record for record in (after.profile, *after.records())}
    gone = known.keys() - wanted.keys()
    for kind, key in gone:
        repository.remove(connection, kind, [key])
    new = {place: record for place, record in wanted.items() if not same(known.get(place), record)}
    repository.put(connection, list(new.values()))
    repository.put_deletions(connection, set(after.deleted) - set(before.deleted), known)
    steps = [Step(*place, known.get(place), wanted.get(place)) for place in sorted(gone | new.keys())]
    return Change(tuple(step for step in steps if not same_content(step.before, step.after)))
