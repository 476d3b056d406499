"""The SQL that reads each kind of record, from the shapes: which rows, in the order of their keys.

It is text, so that the same statements serve SQLAlchemy and the first look at a journal, which does without.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import cache

from kneejournal.storage.shapes import SHAPES, Shape
from kneejournal.storage.slots import columns_of


class Scope(Enum):
    """Which records a statement is about; the parameters it takes are in brackets."""

    ALL = "all"
    SPAN = "a span of days, both ends included (first, last)"
    KEY = "one record (key_0, key_1, …)"


LAST_RUN_DAY = 'SELECT max("day") FROM "runs" WHERE "day" < :day'
"""The day of the latest run before a day (day)."""


@cache
def own_rows(kind: str, scope: Scope) -> str:
    """Return the statement for the records' own rows: first the key, then the cells of the slots."""
    shape = SHAPES[kind]
    keys = _columns(kind, shape.key)
    cells = _columns(kind, columns_of(shape.slots))
    return _select([*keys, *cells], f'"{kind}"', _within(kind, shape, scope), keys)


@cache
def child_rows(kind: str, index: int, scope: Scope) -> str:
    """Return the statement for the rows of one of a kind's children: first the owner's key, then their own cells."""
    shape = SHAPES[kind]
    child = shape.children[index]
    owner = _columns(child.table, child.owner)
    cells = _columns(child.table, child.columns)
    belongs = _all(f"{mine} = {key}" for mine, key in zip(owner, _columns(kind, shape.key), strict=True))
    joined = f'"{child.table}" JOIN "{kind}" ON {belongs}'
    return _select([*owner, *cells], joined, _within(kind, shape, scope), [*owner, cells[0]])


def key_parameters(key: tuple[str, ...]) -> dict[str, str]:
    """Return the parameters for :attr:`Scope.KEY`."""
    return {f"key_{index}": part for index, part in enumerate(key)}


def _select(columns: Iterable[str], tables: str, condition: str, order: Iterable[str]) -> str:
    statement = f"SELECT {', '.join(columns)} FROM {tables} WHERE {condition}"  # noqa: S608  # names of our own tables
    ordered = ", ".join(order)
    return f"{statement} ORDER BY {ordered}" if ordered else statement


def _within(kind: str, shape: Shape, scope: Scope) -> str:
    if scope is Scope.SPAN and shape.day:
        return f'"{kind}"."{shape.day}" BETWEEN :first AND :last'
    if scope is Scope.KEY:
        return _all(f"{column} = :key_{index}" for index, column in enumerate(_columns(kind, shape.key)))
    return "true"


def _columns(table: str, names: Iterable[str]) -> list[str]:
    return [f'"{table}"."{name}"' for name in names]


def _all(conditions: Iterable[str]) -> str:
    return " AND ".join(conditions) or "true"
