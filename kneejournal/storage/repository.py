"""Rows to records and back. Every function works inside the caller's transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, cast

from sqlalchemy import Connection, func, insert, select

from kneejournal.domain.changes import PROFILE, key_of, kind_name
from kneejournal.domain.diary import KINDS, Deletion, Diary, Key
from kneejournal.domain.part import Record
from kneejournal.domain.records import Profile, Run
from kneejournal.storage.cells import to_json
from kneejournal.storage.children import Cells, Child, Row
from kneejournal.storage.problems import UnreadableRow
from kneejournal.storage.queries import LOGGED_DAYS, Scope, child_rows, key_parameters, own_rows, removal
from kneejournal.storage.schema import DELETIONS, SHAPES, Shape
from kneejournal.storage.slots import cells_of, values_of

Found = tuple[Key, Record | Exception]
Parameters = dict[str, str]


def read_diary(connection: Connection, first: date | None = None, last: date | None = None) -> Diary:
    """Return the journal, the kinds that have a day limited to a span, both ends included.

    Raises:
        UnreadableRow: for a row that is no record.
    """
    kinds: dict[str, Any] = {name: read_span(connection, name, first, last) for name in KINDS}
    return Diary(profile=read_profile(connection), deleted=read_deletions(connection), **kinds)


def read_span(connection: Connection, kind: str, first: date | None, last: date | None) -> tuple[Record, ...]:
    """Return the records of one kind in the order of their keys; the whole kind where it has no day."""
    if SHAPES[kind].day is None or (first is None and last is None):
        return _sound(kind, find(connection, kind, Scope.ALL, {}))
    span = {"first": (first or date.min).isoformat(), "last": (last or date.max).isoformat()}
    return _sound(kind, find(connection, kind, Scope.SPAN, span))


def read_one(connection: Connection, kind: str, key: Key) -> Record | None:
    """Return the record with that key, if there is one; the profile has the key ``()``."""
    found = _sound(kind, find(connection, kind, Scope.KEY, key_parameters(key)))
    return found[0] if found else None


def read_profile(connection: Connection) -> Profile:
    """Return the profile, empty where nothing was said yet."""
    return cast(Profile, read_one(connection, PROFILE, ()) or Profile())


def read_deletions(connection: Connection) -> tuple[Deletion, ...]:
    """Return what was deleted, by kind and key."""
    rows = connection.execute(select(DELETIONS.c.kind, DELETIONS.c.key, DELETIONS.c.deleted_at)).all()
    return tuple(sorted((_deletion(*row) for row in rows), key=lambda each: (list(KINDS).index(each.kind), each.key)))


def read_deletion(connection: Connection, kind: str, key: Key) -> datetime | None:
    """Return when a record was deleted, if it was."""
    chosen = select(DELETIONS.c.deleted_at).where(DELETIONS.c.kind == kind, DELETIONS.c.key == to_json(key))
    deleted_at = connection.execute(chosen).scalar()
    return datetime.fromisoformat(deleted_at) if deleted_at else None


def logged_days(connection: Connection) -> tuple[date, date] | None:
    """Return the first and the last day with an answer, a run or a set; None where there is none."""
    ends = tuple(connection.execute(LOGGED_DAYS).one())
    days = [date.fromisoformat(day) for day in ends if day]
    return (min(days), max(days)) if days else None


def last_run_before(connection: Connection, day: date) -> Run | None:
    """Return the latest run of an earlier day, if there is one."""
    column = SHAPES["runs"].table.c.day
    earlier = connection.execute(select(func.max(column)).where(column < day.isoformat())).scalar()
    if earlier is None:
        return None
    last = date.fromisoformat(earlier)
    return cast(Run, read_span(connection, "runs", last, last)[-1])


def find(connection: Connection, kind: str, scope: Scope, parameters: Parameters) -> Iterator[Found]:
    """Yield each key with its record, or with what keeps its row from being one."""
    shape = SHAPES[kind]
    width = len(shape.key)
    rows = connection.execute(own_rows(kind, scope), parameters).all()
    owned = _owned(connection, kind, scope, parameters) if rows else []
    for row in rows:
        key: Key = tuple(row[:width])
        yield key, _record(shape, row[width:], [(child, rows_of[key]) for child, rows_of in owned if key in rows_of])


def put(connection: Connection, records: Iterable[Record]) -> None:
    """Store records, each in place of the one with its key, if there is one."""
    for kind, same in _by_kind(records).items():
        remove(connection, kind, [key_of(record) for record in same])
        shape = SHAPES[kind]
        connection.execute(insert(shape.table), [cells_of(shape.slots, record) for record in same])
        for part in shape.children:
            if rows := _child_rows(same, part.child):
                connection.execute(insert(part.table), rows)


def remove(connection: Connection, kind: str, keys: Iterable[Key]) -> None:
    """Remove the records with these keys."""
    if parameters := [key_parameters(key) for key in keys]:
        connection.execute(removal(kind), parameters if parameters != [{}] else None)


def put_deletions(connection: Connection, deletions: Iterable[Deletion]) -> None:
    """Store that records were deleted, each in place of an earlier deletion."""
    rows = [
        {"kind": each.kind, "key": to_json(each.key), "deleted_at": each.deleted_at.isoformat()} for each in deletions
    ]
    if rows:
        connection.execute(insert(DELETIONS).prefix_with("OR REPLACE"), rows)


def _deletion(kind: str, key: str, deleted_at: str) -> Deletion:
    try:
        return Deletion.from_json({"kind": kind, "key": json.loads(key), "deleted_at": deleted_at})
    except ValueError as fault:  # InvalidValue is one
        raise UnreadableRow(f"deletions {kind} {key}: {fault}") from fault


def _sound(kind: str, found: Iterator[Found]) -> tuple[Record, ...]:
    records = []
    for key, record in found:
        if isinstance(record, Exception):
            raise UnreadableRow(f"{kind} {' '.join(key)}: {record}")
        records.append(record)
    return tuple(records)


def _record(shape: Shape, cells: Cells, children: Iterable[tuple[Child, list[Cells]]]) -> Record | Exception:
    try:
        values = values_of(shape.slots, cells)
        values |= {child.name: child.read(rows) for child, rows in children}
        return shape.record_type(**values)
    except (ValueError, KeyError, TypeError) as fault:  # InvalidValue is a ValueError
        return fault


def _owned(
    connection: Connection, kind: str, scope: Scope, parameters: Parameters
) -> list[tuple[Child, dict[Key, list[Cells]]]]:
    """Return, for each child of a kind, its rows by the key of the record they belong to."""
    owned = []
    for index, part in enumerate(SHAPES[kind].children):
        width = len(part.child.owner)
        rows = connection.execute(child_rows(kind, index, scope), parameters)
        by_key: dict[Key, list[Cells]] = defaultdict(list)
        for row in rows:
            by_key[tuple(row[:width])].append(tuple(row[width:]))
        owned.append((part.child, by_key))
    return owned


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
