"""What a calendar shows of all days, read without making a record of each answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import Connection, Select

from kneejournal.domain.day_marks import Almanac, Noted, day_marks
from kneejournal.domain.records import Span
from kneejournal.domain.vocabulary import Knee, Swelling, Symptom, Verdict
from kneejournal.storage import queries, repository


def read_almanac(connection: Connection) -> Almanac:
    """Return all days of the journal with what a calendar shows of them, and the marked spans."""
    days = cache(date.fromisoformat)

    def found(statement: Select[Any]) -> Iterator[Any]:
        return ((days(day), *rest) for day, *rest in connection.execute(statement))

    check_ins, signs = found(queries.MARKED_CHECK_INS), found(queries.MARKED_SIGNS)
    noted = Noted(
        check_ins=((day, _KNEES[knee], worst, _SWELLINGS[swollen]) for day, knee, worst, swollen in check_ins),
        signs=((day, _KNEES[knee], Symptom(sign)) for day, knee, sign in signs),
        runs=found(queries.MARKED_RUNS),
        sets=found(queries.MARKED_SETS),
        advice=((day, Verdict(verdict)) for day, verdict in found(queries.MARKED_ADVICE)),
    )
    spans = cast(tuple[Span, ...], repository.read_kind(connection, "spans"))
    return Almanac(repository.read_profile(connection), day_marks(noted), spans)


_KNEES = {str(knee): knee for knee in Knee}
_SWELLINGS: dict[str | None, Swelling | None] = {None: None, **{str(each): each for each in Swelling}}
