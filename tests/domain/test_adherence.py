"""Sets done of planned by week, and the history of an exercise."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from kneejournal.domain.adherence import (
    DaySets,
    ExerciseDay,
    WeekSets,
    daily_sets,
    exercise_history,
    sets_done,
    week_sets,
)
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Programme, ProgrammeItem, SetDone
from kneejournal.domain.vocabulary import Knee, Side

MONDAY = date(2026, 11, 2)
MON_WED = (1, 3)


def on(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


def a_set(offset: int, exercise: str = "wall_sit", number: int = 1, **given: Any) -> SetDone:
    return SetDone(id=f"{offset} {exercise} {number} {given}", date=on(offset), exercise=exercise, set=number, **given)


def programme(offset: int = 0, **sets: int) -> Programme:
    items = (ProgrammeItem(exercise=name, weekdays=MON_WED, sets=count, reps=10) for name, count in sets.items())
    return Programme(from_=on(offset), items=tuple(items))


@pytest.mark.parametrize(
    ("sides", "count"),
    [
        ([], 0),
        ([None], 1),
        ([Side.BOTH, Side.BOTH], 2),
        ([Side.LEFT, Side.RIGHT], 1),
        ([Side.LEFT, Side.RIGHT, Side.RIGHT], 2),
        ([Side.BOTH, Side.LEFT, Side.RIGHT], 2),
    ],
)
def test_both_legs_of_a_set_are_one(sides: list[Side | None], count: int) -> None:
    assert sets_done(a_set(0, number=number, knee=side) for number, side in enumerate(sides, 1)) == count


def test_one_exercise_does_not_make_up_for_another() -> None:
    diary = Diary(
        programmes=(programme(wall_sit=3, clamshell=2),),
        sets=(*(a_set(0, number=number) for number in range(1, 6)), a_set(2, "clamshell")),
    )
    assert week_sets(diary, on(0), on(6)) == (WeekSets(on(0), done=6, planned=10, recorded=6, days=2),)
    more = Diary(programmes=diary.programmes, sets=tuple(a_set(0, number=number) for number in range(1, 9)))
    assert week_sets(more, on(0), on(6))[0] == WeekSets(on(0), done=6, planned=10, recorded=8, days=1)


def test_days_are_counted_by_the_programme_in_force_and_its_weekdays() -> None:
    diary = Diary(
        programmes=(programme(7, step_up=2), programme(wall_sit=3)),
        sets=(
            a_set(0),
            a_set(0, number=2, knee=Side.LEFT),
            a_set(0, number=3, knee=Side.RIGHT),
            a_set(1, number=1, knee=Side.LEFT),
        ),
    )
    assert daily_sets(diary, on(-1), on(2)) == (DaySets(0, 0), DaySets(2, 3), DaySets(1, 0), DaySets(0, 3))
    assert daily_sets(diary, on(7), on(8)) == (DaySets(0, 2), DaySets(0, 0))


def test_only_days_of_the_span_count() -> None:
    diary = Diary(programmes=(programme(wall_sit=3),), sets=(a_set(0), a_set(2), a_set(8)))
    assert week_sets(diary, on(1), on(7)) == (
        WeekSets(on(0), done=1, planned=3, recorded=1, days=1),
        WeekSets(on(7), done=0, planned=3, recorded=0, days=0),
    )


def test_sets_without_a_programme_are_recorded_and_planned_nowhere() -> None:
    assert week_sets(Diary(sets=(a_set(3),)), on(0), on(6)) == (WeekSets(on(0), 0, 0, recorded=1, days=1),)


def test_the_history_takes_the_most_of_a_day_and_leaves_the_unknown_unknown() -> None:
    diary = Diary(
        programmes=(programme(wall_sit=3),),
        sets=(
            a_set(0, number=1, reps=8, pain=2, load_kg=4.0),
            a_set(0, number=2, reps=10, pain=4),
            a_set(1, "clamshell"),
            a_set(8, number=1, hold_s=45, effort=5, pain_one_hour_after=1),
        ),
    )
    assert exercise_history(diary, "wall_sit") == (
        ExerciseDay(on(8), 1, 0, reps=None, hold_s=45, load_kg=None, pain=None, one_hour_after=1, effort=5),
        ExerciseDay(on(0), 2, 3, reps=10, hold_s=None, load_kg=4.0, pain=4, one_hour_after=None, effort=None),
    )


def test_the_history_of_one_knee_leaves_out_the_other_leg() -> None:
    diary = Diary(sets=(a_set(0, knee=Side.LEFT, pain=6), a_set(0, knee=Side.RIGHT, pain=1)))
    assert [day.pain for day in exercise_history(diary, "wall_sit", Knee.RIGHT)] == [1]
