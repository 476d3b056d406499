"""The fields of a record that hold many values: each value in a row of a table of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from kneejournal.domain.fields import NOT_DONE, FieldKind, ListOf
from kneejournal.domain.part import Nested, Part, traits
from kneejournal.storage.cells import Cell, ColumnType, cell_reader, column_type, to_cell
from kneejournal.storage.slots import cells_of, columns_of, slots_of, values_of

Cells = tuple[Any, ...]
Row = Mapping[str, Cell]

_POSITION: Mapping[str, ColumnType] = {"position": "INTEGER"}


@dataclass(frozen=True)
class Child:
    """One field of a record in rows of its own.

    The rows lie in ``table``, in columns for the key of the record they belong to (``owner``) and for themselves
    (``columns``), of which the first puts them in order. ``read`` turns the cells of the latter, row by row, into
    the value; ``write`` does the reverse.
    """

    name: str
    table: str
    owner: tuple[str, ...]
    columns: Mapping[str, ColumnType]
    read: Callable[[list[Cells]], object]
    write: Callable[[Any], Iterator[Row]]


def parts(owner_type: type[Part], name: str, table: str, owner: tuple[str, ...] = ()) -> Child:
    """Return the child for a list of parts; their order is kept."""
    part_type = cast(Nested, _element(owner_type, name)).part_type
    slots = slots_of(part_type)

    def read(rows: list[Cells]) -> object:
        return tuple(part_type(**values_of(slots, own)) for _, *own in rows)

    def write(value: tuple[Part, ...]) -> Iterator[Row]:
        for position, part in enumerate(value):
            yield {"position": position, **cells_of(slots, part)}

    return Child(name, table, owner, {**_POSITION, **columns_of(slots)}, read, write)


def words(owner_type: type[Part], name: str, table: str, column: str, owner: tuple[str, ...]) -> Child:
    """Return the child for a list of words; their order is kept."""
    kind = _element(owner_type, name)
    read_cell = cell_reader(kind)

    def read(rows: list[Cells]) -> object:
        return tuple(read_cell(word) for _, word in rows)

    def write(value: tuple[object, ...] | None) -> Iterator[Row]:
        for position, word in enumerate(value or ()):
            yield {"position": position, column: to_cell(kind, word)}

    return Child(name, table, owner, {**_POSITION, column: column_type(kind)}, read, write)


def scores(name: str, table: str, owner: tuple[str, ...]) -> Child:
    """Return the child for scores by activity; "not done" has a column of its own, so that a score is a number."""

    def read(rows: list[Cells]) -> object:
        return {activity: NOT_DONE if not_done else score for activity, score, not_done in rows}

    def write(value: Mapping[str, int | str]) -> Iterator[Row]:
        for activity, answer in value.items():
            not_done = answer == NOT_DONE
            yield {"activity": activity, "score": None if not_done else answer, "not_done": int(not_done)}

    columns: Mapping[str, ColumnType] = {"activity": "TEXT", "score": "INTEGER", "not_done": "INTEGER"}
    return Child(name, table, owner, columns, read, write)


def _element(owner_type: type[Part], name: str) -> FieldKind:
    return next(cast(ListOf, trait.kind).kind for trait in traits(owner_type) if trait.name == name)
