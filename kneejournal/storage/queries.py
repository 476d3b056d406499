"""The statements beside those that read records, built once."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Delete, Select, Table, and_, asc, bindparam, delete, desc, exists, func, or_, select, true
from sqlalchemy.sql import ColumnElement

from kneejournal.domain.day_marks import RED_FLAGS
from kneejournal.storage.schema import CHILD_TABLES, TABLES
from kneejournal.storage.shapes import SHAPES


@cache
def removal(kind: str) -> Delete:
    """Return the statement that removes one record (key_0, key_1, …); what belongs to it goes with it."""
    table = TABLES[kind]
    same = (table.c[name] == bindparam(f"key_{index}") for index, name in enumerate(SHAPES[kind].key))
    return delete(table).where(and_(true(), *same))


def _logged_days() -> Select[Any]:
    """Return the statement for the first days (three columns) and the last days with an answer, a run or a set.

    A check-in in which all answers were withdrawn counts as nothing.
    """
    check_ins, runs, sets = TABLES["check_ins"], TABLES["runs"], TABLES["sets"]
    days = [(check_ins.c.date, _said()), (runs.c.day, true()), (sets.c.date, true())]
    ordered = [(day, condition, order) for order in (asc, desc) for day, condition in days]
    return select(
        *(
            select(day).where(condition).order_by(order(day)).limit(1).scalar_subquery()
            for day, condition, order in ordered
        )
    )


def _said() -> ColumnElement[bool]:
    """Return the condition that a check-in holds an answer."""
    check_ins = TABLES["check_ins"]
    answered = [cell.is_not(None) for cell in check_ins.c if cell.name not in _NO_ANSWERS]
    listed = [exists().where(_of_check_in(CHILD_TABLES[child.table])) for child in SHAPES["check_ins"].children]
    return or_(check_ins.c.symptoms_asked == 1, *answered, *listed)


def _of_check_in(owned: Table) -> ColumnElement[bool]:
    check_ins = TABLES["check_ins"]
    return and_(owned.c.date == check_ins.c.date, owned.c.knee == check_ins.c.knee)


_NO_ANSWERS = {"date", "knee", "symptoms_asked", "answered_at", "updated_at"}
LOGGED_DAYS = _logged_days()

_CHECK_INS = TABLES["check_ins"]
WAKING_PAINS = select(_CHECK_INS.c.date, _CHECK_INS.c.knee, _CHECK_INS.c.waking_pain).where(
    _CHECK_INS.c.waking_pain.is_not(None)
)
"""The answered waking pains with their day and knee."""

MARKED_CHECK_INS = select(_CHECK_INS.c.date, _CHECK_INS.c.knee, _CHECK_INS.c.worst_pain, _CHECK_INS.c.swelling).where(
    _said()
)
_SYMPTOMS = CHILD_TABLES["check_in_symptoms"]
MARKED_SIGNS = select(_SYMPTOMS.c.date, _SYMPTOMS.c.knee, _SYMPTOMS.c.symptom).where(
    _SYMPTOMS.c.symptom.in_([str(each) for each in RED_FLAGS])
)
_RUNS, _SETS, _ADVICE = TABLES["runs"], TABLES["sets"], TABLES["advice_log"]
MARKED_RUNS = select(_RUNS.c.day, func.count(), func.sum(_RUNS.c.distance_m)).group_by(_RUNS.c.day)
MARKED_SETS = select(_SETS.c.date, func.count()).group_by(_SETS.c.date)
MARKED_ADVICE = select(_ADVICE.c.date, _ADVICE.c.verdict)
"""What a calendar shows of each day, without reading whole records."""
