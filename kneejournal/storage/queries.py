"""The statements for each kind of record, built once: which rows, in the order of their keys."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Delete, Select, and_, bindparam, delete, exists, func, or_, select, true, union_all
from sqlalchemy.sql import ColumnElement

from kneejournal.storage.schema import SHAPES, ChildTable, Shape


class Scope(Enum):
    """Which records a statement is about; the parameters it takes are in brackets."""

    ALL = "all"
    SPAN = "a span of days, both ends included (first, last)"
    KEY = "one record (key_0, key_1, …)"


@cache
def own_rows(kind: str, scope: Scope) -> Select[Any]:
    """Return the statement for the records' own rows: first the key, then the cells of the slots."""
    shape = SHAPES[kind]
    keys = [shape.table.c[name] for name in shape.key]
    cells = [shape.table.c[name] for slot in shape.slots for name in slot.columns]
    return select(*keys, *cells).where(_within(shape, scope)).order_by(*keys)


@cache
def child_rows(kind: str, index: int, scope: Scope) -> Select[Any]:
    """Return the statement for the rows of one of a kind's children: first the owner's key, then their own cells."""
    shape = SHAPES[kind]
    part = shape.children[index]
    owner = [part.table.c[name] for name in part.child.owner]
    cells = [part.table.c[column.name] for column in part.child.columns]
    joined = part.table.join(shape.table, _belongs(part, shape))
    return select(*owner, *cells).select_from(joined).where(_within(shape, scope)).order_by(*owner, cells[0])


@cache
def removal(kind: str) -> Delete:
    """Return the statement that removes one record; what belongs to it goes with it."""
    shape = SHAPES[kind]
    return delete(shape.table).where(_within(shape, Scope.KEY))


def key_parameters(key: tuple[str, ...]) -> dict[str, str]:
    """Return the parameters for :attr:`Scope.KEY`."""
    return {f"key_{index}": part for index, part in enumerate(key)}


def _within(shape: Shape, scope: Scope) -> ColumnElement[bool]:
    if scope is Scope.SPAN and shape.day:
        return shape.table.c[shape.day].between(bindparam("first"), bindparam("last"))
    if scope is Scope.KEY:
        return and_(true(), *(shape.table.c[name] == bindparam(f"key_{index}") for index, name in enumerate(shape.key)))
    return true()


def _belongs(part: ChildTable, shape: Shape) -> ColumnElement[bool]:
    pairs = zip(part.child.owner, shape.key, strict=True)
    return and_(true(), *(part.table.c[owner] == shape.table.c[key] for owner, key in pairs))


def _logged_days() -> Select[Any]:
    """Return the statement for the first and last day with an answer, a run or a set.

    A check-in in which all answers were withdrawn counts as nothing.
    """
    check_ins = SHAPES["check_ins"]
    unsaid = ("date", "knee", "symptoms_asked", "answered_at", "updated_at")
    said = [
        check_ins.table.c[name].is_not(None) for slot in check_ins.slots for name in slot.columns if name not in unsaid
    ]
    parts = [exists().where(_belongs(part, check_ins)) for part in check_ins.children]
    days = union_all(
        select(check_ins.table.c.date.label("day")).where(or_(check_ins.table.c.symptoms_asked == 1, *said, *parts)),
        select(SHAPES["runs"].table.c.day),
        select(SHAPES["sets"].table.c.date),
    ).subquery()
    return select(func.min(days.c.day), func.max(days.c.day))


LOGGED_DAYS = _logged_days()
