"""Rows to records. Every function reads inside the caller's transaction, through whatever runs its statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, cast

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.diary import KINDS, Diary, Key
from kneejournal.domain.part import Record
from kneejournal.domain.records import Profile, Run
from kneejournal.storage.children import Cells, Child
from kneejournal.storage.selects import LAST_RUN_DAY, Scope, child_rows, key_parameters, own_rows
from kneejournal.storage.shapes import SHAPES, Shape
from kneejournal.storage.slots import values_of

Execute = Callable[[str, Mapping[str, str]], Iterable[Sequence[Any]]]
"""Runs a statement with its named parameters and gives the rows: the connections of sqlite3 and SQLAlchemy can."""

Found = tuple[Key, Record | Exception]


class UnreadableRow(Exception):
    """A row that is not a record. The constraints of the tables leave only another program as its cause."""


def read_records(execute: Execute, first: date | None = None, last: date | None = None) -> Diary:
    """Return the journal without what was deleted, the kinds that have a day limited to a span, both ends included.

    Raises:
        UnreadableRow: for a row that is no record.
    """
    kinds: dict[str, Any] = {name: read_span(execute, name, first, last) for name in KINDS}
    return Diary(profile=read_profile(execute), **kinds)


def read_weeks(execute: Execute, first: date, last: date) -> Diary:
    """Return a span of days as :func:`read_records` does, with the last run before it where the span holds none."""
    diary = read_records(execute, first, last)
    before = None if diary.runs else last_run_before(execute, first)
    return diary if before is None else replace(diary, runs=(before,))


def read_span(execute: Execute, kind: str, first: date | None, last: date | None) -> tuple[Record, ...]:
    """Return the records of one kind in the order of their keys; the whole kind where it has no day."""
    if SHAPES[kind].day is None or (first is None and last is None):
        return _sound(kind, find(execute, kind, Scope.ALL, {}))
    span = {"first": (first or date.min).isoformat(), "last": (last or date.max).isoformat()}
    return _sound(kind, find(execute, kind, Scope.SPAN, span))


def read_one(execute: Execute, kind: str, key: Key) -> Record | None:
    """Return the record with that key, if there is one; the profile has the key ``()``."""
    found = _sound(kind, find(execute, kind, Scope.KEY, key_parameters(key)))
    return found[0] if found else None


def read_profile(execute: Execute) -> Profile:
    """Return the profile, empty where nothing was said yet."""
    return cast(Profile, read_one(execute, PROFILE, ()) or Profile())


def last_run_before(execute: Execute, day: date) -> Run | None:
    """Return the latest run of an earlier day, if there is one."""
    ((earlier,),) = execute(LAST_RUN_DAY, {"day": day.isoformat()})
    if earlier is None:
        return None
    last = date.fromisoformat(earlier)
    return cast(Run, read_span(execute, "runs", last, last)[-1])


def find(execute: Execute, kind: str, scope: Scope, parameters: Mapping[str, str]) -> Iterator[Found]:
    """Yield each key with its record, or with what keeps its row from being one."""
    shape = SHAPES[kind]
    width = len(shape.key)
    rows = list(execute(own_rows(kind, scope), parameters))
    owned = _owned(execute, kind, scope, parameters) if rows else []
    for row in rows:
        key: Key = tuple(row[:width])
        yield key, _record(shape, row[width:], [(child, rows_of[key]) for child, rows_of in owned if key in rows_of])


def _sound(kind: str, found: Iterator[Found]) -> tuple[Record, ...]:
    records = []
    for key, record in found:
        if isinstance(record, Exception):
            raise UnreadableRow(f"{kind} {' '.join(key)}: {record}")
        records.append(record)
    return tuple(records)


def _record(shape: Shape, cells: Iterable[Any], children: Iterable[tuple[Child, list[Cells]]]) -> Record | Exception:
    try:
        values = values_of(shape.slots, cells)
        values |= {child.name: child.read(rows) for child, rows in children}
        return shape.record_type(**values)
    except (ValueError, KeyError, TypeError) as fault:  # InvalidValue is a ValueError
        return fault


def _owned(
    execute: Execute, kind: str, scope: Scope, parameters: Mapping[str, str]
) -> list[tuple[Child, dict[Key, list[Cells]]]]:
    """Return, for each child of a kind, its rows by the key of the record they belong to."""
    owned = []
    for index, child in enumerate(SHAPES[kind].children):
        width = len(child.owner)
        by_key: dict[Key, list[Cells]] = defaultdict(list)
        for row in execute(child_rows(kind, index, scope), parameters):
            by_key[tuple(row[:width])].append(tuple(row[width:]))
        owned.append((child, by_key))
    return owned
