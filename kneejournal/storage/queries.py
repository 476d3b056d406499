"""The statements for each kind of record, built once: which rows, in the order of their keys."""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Delete, Select, and_, asc, bindparam, delete, desc, exists, or_, select, true
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
    """Return the statement for the first days (three columns) and the last days with an answer, a run or a set.

    A check-in in which all answers were withdrawn counts as nothing.
    """
    check_ins, runs, sets = SHAPES["check_ins"], SHAPES["runs"].table, SHAPES["sets"].table
    cells = [check_ins.table.c[name] for slot in check_ins.slots for name in slot.columns]
    answered = [cell.is_not(None) for cell in cells if cell.name not in _NO_ANSWERS]
    listed = [exists().where(_belongs(part, check_ins)) for part in check_ins.children]
    said = or_(check_ins.table.c.symptoms_asked == 1, *answered, *listed)
    days = [(check_ins.table.c.date, said), (runs.c.day, true()), (sets.c.date, true())]
    ordered = [(day, condition, order) for order in (asc, desc) for day, condition in days]
    return select(
        *(
            select(day).where(condition).order_by(order(day)).limit(1).scalar_subquery()
            for day, condition, order in ordered
        )
    )


_NO_ANSWERS = {"date", "knee", "symptoms_asked", "answered_at", "updated_at"}
LOGGED_DAYS = _logged_days()
