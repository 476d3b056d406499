"""The fields of a record that lie in its own row, most of them in one column each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kneejournal.domain.fields import FieldKind
from kneejournal.domain.part import Nested, Part, traits
from kneejournal.storage.cells import Cell, ColumnType, cell_reader, column_type, to_cell


@dataclass(frozen=True)
class Slot:
    """One field and its columns.

    ``read`` takes the cells of its columns from a stream of cells and returns the value or None; ``write`` returns
    one cell for each column.
    """

    name: str
    columns: Mapping[str, ColumnType]
    read: Callable[[Iterator[Any]], object]
    write: Callable[[Any], tuple[Cell, ...]]


def slots_of(part_type: type[Part], apart: Iterable[str] = ()) -> tuple[Slot, ...]:
    """Return the slots of a record's fields in their order, except for those that lie apart."""
    return tuple(_slot(trait.name, trait.kind) for trait in traits(part_type) if trait.name not in apart)


def asked_slot(name: str) -> Slot:
    """Return the slot that says whether a question was asked; what was answered lies in rows of its own."""
    return Slot(
        name,
        {f"{name}_asked": "INTEGER"},
        lambda cells: () if next(cells) else None,
        lambda value: (int(value is not None),),
    )


def columns_of(slots: Iterable[Slot]) -> dict[str, ColumnType]:
    """Return the columns of the slots in their order."""
    return {name: column_type for slot in slots for name, column_type in slot.columns.items()}


def values_of(slots: Iterable[Slot], cells: Iterable[Any]) -> dict[str, Any]:
    """Return the fields that lie in a row; what is unknown is left to its default."""
    stream = iter(cells)
    return {slot.name: value for slot in slots if (value := slot.read(stream)) is not None}


def cells_of(slots: Iterable[Slot], part: Part) -> dict[str, Cell]:
    """Return what to store of a record in its own row."""
    return {
        column: cell
        for slot in slots
        for column, cell in zip(slot.columns, slot.write(getattr(part, slot.name)), strict=True)
    }


def _slot(name: str, kind: FieldKind) -> Slot:
    if isinstance(kind, Nested):
        return _inline(name, kind.part_type)
    read_cell = cell_reader(kind)

    def read(cells: Iterator[Any]) -> object:
        cell = next(cells)
        return None if cell is None else read_cell(cell)

    return Slot(name, {name: column_type(kind)}, read, lambda value: (to_cell(kind, value),))


def _inline(name: str, part_type: type[Part]) -> Slot:
    """A part inside a record: its fields are columns of the record; where they all are NULL there is no part."""
    slots = slots_of(part_type)
    columns = {f"{name}_{column}": column_type for column, column_type in columns_of(slots).items()}

    def read(cells: Iterator[Any]) -> object:
        own = [next(cells) for _ in columns]
        return None if all(cell is None for cell in own) else part_type(**values_of(slots, own))

    def write(part: Part | None) -> tuple[Cell, ...]:
        return (None,) * len(columns) if part is None else tuple(cells_of(slots, part).values())

    return Slot(name, columns, read, write)
