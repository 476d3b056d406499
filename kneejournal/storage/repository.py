"""The records of a journal in its file. Every function works inside the caller's transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from kneejournal.domain.changes import key_of, kind_name
from kneejournal.domain.diary import KINDS, Deletion, Diary, Key
from kneejournal.domain.part import Record
from kneejournal.domain.records import Prescription, Profile, Run
from kneejournal.domain.run_log import RunLog
from kneejournal.domain.vocabulary import Knee
from kneejournal.storage import rows
from kneejournal.storage.cells import to_json
from kneejournal.storage.children import Child, Row
from kneejournal.storage.queries import LOGGED_DAYS, WAKING_PAINS, removal
from kneejournal.storage.rows import UnreadableRow
from kneejournal.storage.schema import CHILD_TABLES, DELETIONS, TABLES
from kneejournal.storage.selects import key_parameters
from kneejournal.storage.shapes import SHAPES
from kneejournal.storage.slots import cells_of


def read_diary(connection: Connection, first: date | None = None, last: date | None = None) -> Diary:
    """Return the journal, the kinds that have a day limited to a span, both ends included.

    Raises:
        UnreadableRow: for a row that is no record.
    """
    diary = rows.read_records(connection.exec_driver_sql, first, last)
    return replace(diary, deleted=read_deletions(connection))


def read_weeks(connection: Connection, first: date, last: date) -> Diary:
    """Return what :func:`rows.read_weeks` does."""
    return rows.read_weeks(connection.exec_driver_sql, first, last)


def read_span(connection: Connection, kind: str, first: date | None, last: date | None) -> tuple[Record, ...]:
    """Return what :func:`rows.read_span` does."""
    return rows.read_span(connection.exec_driver_sql, kind, first, last)


def read_one(connection: Connection, kind: str, key: Key) -> Record | None:
    """Return what :func:`rows.read_one` does."""
    return rows.read_one(connection.exec_driver_sql, kind, key)


def read_kind(connection: Connection, kind: str) -> tuple[Record, ...]:
    """Return all records of a kind; the profile where something was said of it."""
    return rows.read_span(connection.exec_driver_sql, kind, None, None)


def read_profile(connection: Connection) -> Profile:
    """Return what :func:`rows.read_profile` does."""
    return rows.read_profile(connection.exec_driver_sql)


def read_run_log(connection: Connection) -> RunLog:
    """Return all runs with what they are judged by."""
    found = connection.execute(WAKING_PAINS).all()
    return RunLog(
        read_profile(connection),
        cast(tuple[Run, ...], read_kind(connection, "runs")),
        {(date.fromisoformat(day), Knee(knee)): pain for day, knee, pain in found},
        cast(tuple[Prescription, ...], read_kind(connection, "prescriptions")),
    )


def read_deletions(connection: Connection) -> tuple[Deletion, ...]:
    """Return what was deleted, by kind and key."""
    found = connection.execute(select(DELETIONS.c.kind, DELETIONS.c.key, DELETIONS.c.deleted_at)).all()
    return tuple(
        sorted((deletion_of(*row) for row in found), key=lambda each: (list(KINDS).index(each.kind), each.key))
    )


def read_deletion_times(connection: Connection, places: Collection[tuple[str, Key]]) -> dict[tuple[str, Key], datetime]:
    """Return when records were deleted, by kind and key, of those that were."""
    written = {(kind, to_json(key)): (kind, key) for kind, key in places}
    chosen = select(DELETIONS.c.kind, DELETIONS.c.key, DELETIONS.c.deleted_at)
    if len(places) == 1:
        ((kind, key),) = written
        chosen = chosen.where(DELETIONS.c.kind == kind, DELETIONS.c.key == key)
    found = connection.execute(chosen).all()
    return {written[kind, key]: datetime.fromisoformat(at) for kind, key, at in found if (kind, key) in written}


def logged_days(connection: Connection) -> tuple[date, date] | None:
    """Return the first and the last day with an answer, a run or a set; None where there is none."""
    ends = tuple(connection.execute(LOGGED_DAYS).one())
    days = [date.fromisoformat(day) for day in ends if day]
    return (min(days), max(days)) if days else None


def put(connection: Connection, records: Iterable[Record]) -> None:
    """Store records, each in place of the one with its key, if there is one."""
    for kind, same in _by_kind(records).items():
        remove(connection, kind, [key_of(record) for record in same])
        shape = SHAPES[kind]
        connection.execute(insert(TABLES[kind]), [cells_of(shape.slots, record) for record in same])
        for child in shape.children:
            if owned := _child_rows(same, child):
                connection.execute(insert(CHILD_TABLES[child.table]), owned)


def remove(connection: Connection, kind: str, keys: Iterable[Key]) -> None:
    """Remove the records with these keys."""
    if parameters := [key_parameters(key) for key in keys]:
        connection.execute(removal(kind), parameters if parameters != [{}] else None)


def put_deletions(
    connection: Connection, deletions: Iterable[Deletion], records: Mapping[tuple[str, Key], Record] | None = None
) -> None:
    """Store that records were deleted, each in place of an earlier deletion.

    Args:
        connection: The transaction.
        deletions: What was deleted.
        records: What lies in the bin from now on, by kind and key.
    """
    kept = records or {}
    deleted = [
        {
            "kind": each.kind,
            "key": to_json(each.key),
            "deleted_at": each.deleted_at.isoformat(),
            "record": to_json(kept[each.kind, each.key].to_json()) if (each.kind, each.key) in kept else None,
        }
        for each in deletions
    ]
    if deleted:
        connection.execute(insert(DELETIONS).prefix_with("OR REPLACE"), deleted)


def read_bin(connection: Connection) -> tuple[tuple[datetime, Record], ...]:
    """Return the records in the bin with when they were deleted, the last first; those that are there again are not."""
    chosen = select(DELETIONS.c.kind, DELETIONS.c.key, DELETIONS.c.deleted_at, DELETIONS.c.record)
    binned = [
        (deletion_of(kind, key, at).deleted_at, _binned(kind, record))
        for kind, key, at, record in connection.execute(chosen.where(DELETIONS.c.record.is_not(None)))
        if read_one(connection, kind, tuple(json.loads(key))) is None
    ]
    return tuple(sorted(binned, key=lambda each: each[0], reverse=True))


def holds_older(connection: Connection, before: datetime) -> bool:
    """Tell whether something in the bin was deleted before a moment."""
    return connection.execute(select(DELETIONS.c.kind).where(*_older(before)).limit(1)).first() is not None


def empty_bin(connection: Connection, before: datetime) -> None:
    """Let go of what was deleted before a moment; that it was deleted is kept."""
    connection.execute(update(DELETIONS).where(*_older(before)).values(record=None))


def _older(before: datetime) -> tuple[ColumnElement[bool], ...]:
    moment = func.datetime(before.isoformat())
    return DELETIONS.c.record.is_not(None), func.datetime(DELETIONS.c.deleted_at) < moment


def _binned(kind: str, record: str) -> Record:
    try:
        return KINDS[kind].record_type.from_json(json.loads(record))
    except (ValueError, KeyError) as fault:  # InvalidValue is a ValueError
        raise UnreadableRow(f"deletions {kind}: {fault}") from fault


def deletion_of(kind: str, key: str, deleted_at: str) -> Deletion:
    """Return a deletion as a row of the file holds it.

    Raises:
        UnreadableRow: for a row that is none.
    """
    try:
        return Deletion.from_json({"kind": kind, "key": json.loads(key), "deleted_at": deleted_at})
    except ValueError as fault:  # InvalidValue is one
        raise UnreadableRow(f"deletions {kind} {key}: {fault}") from fault


def _child_rows(records: list[Record], child: Child) -> list[Row]:
    return [
        {**dict(zip(child.owner, key_of(record), strict=True)), **row}
        for record in records
        for row in child.write(getattr(record, child.name))
    ]


def _by_kind(records: Iterable[Record]) -> dict[str, list[Record]]:
    by_kind: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_kind[kind_name(record)].append(record)
    return by_kind
