"""All records of a journal as flat tables: one for each kind, and one for each list that records hold.

Names and units are those of the open format. An empty cell is unknown, never zero.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kneejournal.domain.diary import KINDS, Diary
from kneejournal.domain.fields import Json
from kneejournal.domain.part import Record, traits
from kneejournal.domain.records import Profile

Cell = str | int | float | None

_STAMPS = "answered_at"
"""When each answer was given is for merging, not for reading; the JSON journal keeps it."""


@dataclass(frozen=True)
class Table:
    """A name, the names of the columns, and as many cells in each row."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def record_tables(diary: Diary) -> Iterator[Table]:
    """Yield the profile and then every kind with its lists, in the order of the open format; empty tables too."""
    yield from _tables("profile", Profile, (), [diary.profile])
    for kind in KINDS.values():
        key = tuple(name.removesuffix("_") for name in kind.key_fields)
        yield from _tables(kind.name, kind.record_type, key, diary.of_kind(kind.name))


def _tables(name: str, record_type: type[Record], key: tuple[str, ...], records: Iterable[Record]) -> Iterator[Table]:
    written = [record.to_json() for record in records]
    yield _table(name, [trait.json_name for trait in traits(record_type)], [_flat(each) for each in written])
    lists: dict[str, list[Mapping[str, Cell]]] = defaultdict(list)
    for each in written:
        owner = {part: _cell(each.get(part)) for part in key}
        for field, entries in _lists(each):
            lists[field] += [{**owner, **_flat(entry)} for entry in entries]
    for field, rows in lists.items():
        yield _table(f"{name}_{field}", [], rows)


def _table(name: str, declared: list[str], rows: list[Mapping[str, Cell]]) -> Table:
    """Keep the columns that say something, in the order of their declaration, then of their first use."""
    used = dict.fromkeys(column for row in rows for column in row)
    order = {column: index for index, column in enumerate(declared)}
    columns = tuple(sorted(used, key=lambda column: order.get(_field_of(column, order), len(order))))
    return Table(name, columns, tuple(tuple(row.get(column) for column in columns) for row in rows))


def _field_of(column: str, declared: Mapping[str, int]) -> str:
    """Return the field that a column such as "activities_stairs" comes from."""
    return next((field for field in declared if column == field or column.startswith(f"{field}_")), column)


def _flat(record: Mapping[str, Json]) -> dict[str, Cell]:
    flat: dict[str, Cell] = {}
    for name, value in record.items():
        if isinstance(value, dict):
            if name != _STAMPS:
                flat |= {f"{name}_{inner}": _cell(each) for inner, each in value.items()}
        elif not _is_list_of_records(value):
            flat[name] = _cell(value)
    return flat


def _lists(record: Mapping[str, Json]) -> Iterator[tuple[str, list[dict[str, Json]]]]:
    for name, value in record.items():
        if isinstance(value, list) and _is_list_of_records(value):
            yield name, [each for each in value if isinstance(each, dict)]


def _is_list_of_records(value: Json) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


def _cell(value: Json) -> Cell:
    """Write a value for one cell; a list that was asked for and is empty is "none"."""
    match value:
        case bool():
            return "yes" if value else "no"
        case list():
            return "; ".join(str(each) for each in value) or "none"
        case dict():
            return "; ".join(f"{name} {each}" for name, each in value.items())
        case _:
            return value
