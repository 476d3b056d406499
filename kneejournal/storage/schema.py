"""The tables of the journal file, as SQLAlchemy knows them: made from the shapes of the records."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import REAL, Column, Computed, Integer, MetaData, Table, Text
from sqlalchemy.types import TypeEngine

from kneejournal.storage.cells import ColumnType
from kneejournal.storage.children import Child
from kneejournal.storage.shapes import SHAPES, Shape
from kneejournal.storage.slots import columns_of

METADATA = MetaData()
_TYPES: Mapping[ColumnType, type[TypeEngine[Any]]] = {"INTEGER": Integer, "REAL": REAL, "TEXT": Text}


def _table(name: str, shape: Shape) -> Table:
    columns = columns_of(shape.slots)
    computed = [Column(shape.day, Text, Computed("substr(start, 1, 10)"))] if shape.day not in {*columns, None} else []
    return Table(name, METADATA, *_columns(columns), *computed)


def _child_table(child: Child) -> Table:
    return Table(child.table, METADATA, *(Column(name, Text) for name in child.owner), *_columns(child.columns))


def _columns(types: Mapping[str, ColumnType]) -> list[Column[Any]]:
    return [Column(name, _TYPES[column_type]) for name, column_type in types.items()]


TABLES: Mapping[str, Table] = {name: _table(name, shape) for name, shape in SHAPES.items()}
"""The table of each kind's own rows."""

CHILD_TABLES: Mapping[str, Table] = {
    child.table: _child_table(child) for shape in SHAPES.values() for child in shape.children
}
"""The tables of what records hold many of, by name."""

DELETIONS = Table("deletions", METADATA, *(Column(name, Text) for name in ("kind", "key", "deleted_at", "record")))
"""What was deleted, and when; ``record`` is it in the open format as long as it lies in the bin."""
