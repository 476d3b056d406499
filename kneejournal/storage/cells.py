"""One field of a record in one column: the value as the open format writes it, lists and objects as JSON text."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal

from kneejournal.domain.fields import Choice, FieldKind, Flag, ListOf, MapOf, Number, Text, Whole

Cell = None | int | float | str
ColumnType = Literal["INTEGER", "REAL", "TEXT"]
"""The types of the columns in a STRICT table."""


def column_type(kind: FieldKind) -> ColumnType:
    """Return the type of a column for this kind of value."""
    match kind:
        case Whole() | Flag():
            return "INTEGER"
        case Number():
            return "REAL"
        case _:
            return "TEXT"


def to_cell(kind: FieldKind, value: object) -> Cell:
    """Return what to store for a value; None is NULL."""
    if value is None:
        return None
    raw = kind.write(value)
    if isinstance(raw, list | dict):
        return to_json(raw)
    return int(raw) if isinstance(raw, bool) else raw


def cell_reader(kind: FieldKind) -> Callable[[Any], object]:
    """Return what turns a stored cell that is not NULL into the value; it raises InvalidValue for another's cell."""
    match kind:
        case Whole() | Text():
            return _same
        case Number():
            return _number
        case Flag():
            return bool
        case Choice():
            return {str(member): member for member in kind.members}.__getitem__
        case ListOf() | MapOf():
            return lambda cell: kind.read(json.loads(cell))
        case _:
            return kind.read


def to_json(value: object) -> str:
    """Return the one form in which JSON is stored."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _same(cell: object) -> object:
    return cell


def _number(cell: float) -> float:
    """Give whole numbers back as int, the form the open format writes them in."""
    return int(cell) if cell.is_integer() else cell
