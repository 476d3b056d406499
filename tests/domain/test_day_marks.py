"""What a calendar shows of a day: nothing that was not noted, every red flag that was."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kneejournal.domain.day_marks import (
    NOTHING,
    RED_FLAGS,
    Almanac,
    DayMark,
    KneeDay,
    Noted,
    covers,
    day_marks,
    spans_on,
    touching,
)
from kneejournal.domain.records import Span
from kneejournal.domain.vocabulary import Knee, SpanKind, Swelling, Symptom, Verdict

DAY = date(2026, 11, 10)
LEFT, RIGHT = Knee.LEFT, Knee.RIGHT


def on(offset: int) -> date:
    return DAY + timedelta(days=offset)


def span(first: int, last: int | None, name: str = "a") -> Span:
    return Span(id=name, from_=on(first), to=None if last is None else on(last), kind=SpanKind.ILL)


def test_a_day_gathers_what_is_known_of_it() -> None:
    marks = day_marks(
        Noted(
            check_ins=[(DAY, LEFT, 3, Swelling.MARKED), (DAY, RIGHT, None, Swelling.MILD)],
            signs=[(DAY, RIGHT, Symptom.LOCKING), (DAY, RIGHT, Symptom.GRINDING)],
            runs=[(DAY, 2, 5200.0), (on(1), 1, None)],
            sets=[(on(2), 6)],
            advice=[(DAY, Verdict.REST), (on(3), Verdict.RUN)],
        )
    )
    assert marks == {
        DAY: DayMark(
            {LEFT: KneeDay(3, (), swollen=True), RIGHT: KneeDay(None, (Symptom.LOCKING,))}, 2, 5200.0, 0, Verdict.REST
        ),
        on(1): DayMark(runs=1),
        on(2): DayMark(sets=6),
        on(3): DayMark(advice=Verdict.RUN),
    }


@pytest.mark.parametrize("symptom", Symptom)
def test_the_red_flags_are_those_of_the_rules(symptom: Symptom) -> None:
    marks = day_marks(Noted(check_ins=[(DAY, LEFT, 0, None)], signs=[(DAY, LEFT, symptom)]))
    assert marks[DAY].flagged((LEFT,)) == (symptom in RED_FLAGS)
    assert not marks[DAY].flagged((RIGHT,))


@pytest.mark.parametrize(("swelling", "flagged"), [(None, False), (Swelling.MILD, False), (Swelling.MARKED, True)])
def test_marked_swelling_is_a_flag(swelling: Swelling | None, flagged: object) -> None:
    assert day_marks(Noted(check_ins=[(DAY, LEFT, 0, swelling)]))[DAY].flagged((LEFT,)) == flagged


def test_what_is_not_there_is_nothing() -> None:
    almanac = Almanac(marks=day_marks(Noted(runs=[(on(4), 1, None)], advice=[(DAY, Verdict.REST)])))
    assert almanac.mark(on(9)) is NOTHING
    assert almanac.first == on(4)  # an advice alone says nothing of the knee
    assert Almanac().first is None


def test_spans_cover_both_their_ends_and_last_without_one() -> None:
    short, open_end, before = span(0, 2, "b"), span(1, None, "a"), span(-9, -1, "c")
    known = (open_end, short, before)
    assert [covers(short, on(offset)) for offset in (-1, 0, 2, 3)] == [False, True, True, False]
    assert spans_on(known, on(1)) == (short, open_end)
    assert spans_on(known, on(99)) == (open_end,)
    assert touching(known, on(-1), on(0)) == (before, short)
    assert touching(known, on(3), on(9)) == (open_end,)
