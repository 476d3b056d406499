"""Changing a programme: what a change makes, and that past days keep what held then."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.catalogue import planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.programme import (
    coming,
    earlier,
    from_today,
    moved,
    new_item,
    with_exercise,
    with_item,
    without_exercise,
    without_item,
)
from kneejournal.domain.records import Programme, ProgrammeItem

TODAY = date(2026, 11, 18)
THEN = datetime(2026, 11, 3, 9, tzinfo=UTC)


def programme(start: date, *names: str, weekdays: tuple[int, ...] = (1, 3)) -> Programme:
    items = tuple(ProgrammeItem(exercise=name, weekdays=weekdays, sets=2, reps=8) for name in names)
    return Programme(from_=start, prescribed_by="A. Physio", items=items, updated_at=THEN)


def names(changed: Programme) -> list[str]:
    return [item.exercise for item in changed.items]


OLD = programme(TODAY - timedelta(days=20), "quad_set", "clamshell")
NEW = programme(TODAY, "wall_sit")


@pytest.mark.parametrize(
    ("programmes", "expected"),
    [
        ((), Programme(from_=TODAY)),
        ((OLD,), replace(OLD, from_=TODAY, updated_at=None)),
        ((OLD, NEW), NEW),
        ((OLD, programme(TODAY + timedelta(days=3), "plank")), replace(OLD, from_=TODAY, updated_at=None)),
    ],
)
def test_a_change_starts_from_what_holds_and_from_today(programmes: tuple[Programme, ...], expected: Programme) -> None:
    assert from_today(programmes, TODAY) == expected


@given(st.integers(-60, 60).map(lambda days: TODAY + timedelta(days=days)), st.sets(st.integers(-40, 40), max_size=4))
def test_no_change_touches_what_was_planned_before_today(day: date, starts: set[int]) -> None:
    known = tuple(
        programme(TODAY + timedelta(days=start), f"e{start}", weekdays=(1, 2, 3, 4, 5, 6, 7)) for start in starts
    )
    changed = with_exercise(from_today(known, TODAY), "wall_sit")
    after = (*(each for each in known if each.from_ != TODAY), changed)
    if day < TODAY:
        assert planned_items(after, day) == planned_items(known, day)


@pytest.mark.parametrize(
    ("exercise", "start", "expected"),
    [
        ("wall_sit", OLD, ProgrammeItem(exercise="wall_sit", weekdays=(1, 3), sets=3, hold_s=30)),
        ("wall_sit", Programme(from_=TODAY), ProgrammeItem(exercise="wall_sit", weekdays=(1, 3, 5), sets=3, hold_s=30)),
        ("quad_stretch", OLD, ProgrammeItem(exercise="quad_stretch", weekdays=(1, 3), sets=3, reps=10)),
        ("mine", OLD, ProgrammeItem(exercise="mine", weekdays=(1, 3), sets=3, reps=10)),
    ],
)
def test_an_exercise_comes_at_its_usual_dose(exercise: str, start: Programme, expected: ProgrammeItem) -> None:
    assert new_item(exercise, start) == expected


def test_an_exercise_is_added_once_and_taken_out() -> None:
    added = with_exercise(OLD, "plank")
    assert names(added) == ["quad_set", "clamshell", "plank"]
    assert with_exercise(added, "plank") is added
    assert names(without_exercise(added, "clamshell")) == ["quad_set", "plank"]
    assert names(without_item(added, 1)) == ["quad_set", "plank"]
    assert without_exercise(OLD, "plank") == OLD


def test_an_item_is_replaced_in_its_place() -> None:
    other = replace(OLD.items[0], sets=4)
    assert with_item(OLD, 0, other).items == (other, OLD.items[1])


@pytest.mark.parametrize(
    ("at", "by", "order"),
    [(0, 1, "bac"), (0, -1, "abc"), (2, -1, "acb"), (2, 1, "abc"), (0, 2, "bca"), (1, -9, "bac")],
)
def test_an_item_moves_within_the_programme(at: int, by: int, order: str) -> None:
    assert "".join(names(moved(programme(TODAY, *"abc"), at, by))) == order


def test_earlier_and_coming_programmes_are_told_apart() -> None:
    first, later = programme(TODAY - timedelta(days=90), "plank"), programme(TODAY + timedelta(days=9), "plank")
    diary = Diary(programmes=(first, OLD, later))
    assert earlier(diary, TODAY) == (first,)
    assert earlier(Diary(programmes=(first, OLD, NEW)), TODAY) == (OLD, first)
    assert coming(diary.programmes, TODAY) == later
    assert coming((first, OLD), TODAY) is None
