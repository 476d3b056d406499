"""Whether a set met its dose, and a step harder or easier."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.catalogue import exercises, usual_item
from kneejournal.domain.dose import easier, exceeds, harder, meets
from kneejournal.domain.records import ProgrammeItem, SetDone


def item(exercise: str = "wall_sit", **given: Any) -> ProgrammeItem:
    return ProgrammeItem(exercise=exercise, weekdays=(1,), **({"sets": 3} | given))


def done(**given: Any) -> SetDone:
    return SetDone(id="s", date=date(2026, 11, 20), exercise="wall_sit", set=1, **given)


@pytest.mark.parametrize(
    ("made", "dose", "met", "more"),
    [
        ({"hold_s": 30}, {"hold_s": 30}, True, False),
        ({"hold_s": 29}, {"hold_s": 30}, False, False),
        ({"hold_s": 45}, {"hold_s": 30}, True, True),
        ({"reps": 9}, {"reps": 10}, False, False),
        ({}, {"reps": 10}, False, False),
        ({"reps": 10}, {"reps": 10, "load_kg": 2}, False, False),
        ({"reps": 10, "load_kg": 2}, {"reps": 10, "load_kg": 2}, True, False),
        ({"reps": 10, "load_kg": 2}, {"reps": 10}, True, True),
        ({}, {}, True, False),
    ],
)
def test_a_set_is_held_against_its_dose(
    made: dict[str, Any],
    dose: dict[str, Any],
    met: bool,  # noqa: FBT001  # columns of a table
    more: bool,  # noqa: FBT001
) -> None:
    assert (meets(done(**made), item(**dose)), exceeds(done(**made), item(**dose))) == (met, more)


@pytest.mark.parametrize(
    ("now", "following"),
    [
        (item(hold_s=30), item(hold_s=40)),
        (item(hold_s=55), item(hold_s=60)),
        (item(hold_s=60), None),
        (item(hold_s=60, load_kg=4), item(hold_s=60, load_kg=5)),
        (item("clamshell", reps=10), item("clamshell", reps=12)),
        (item("neutral_squat", sets=2, reps=10), item("neutral_squat", sets=3, reps=10)),
        (item("neutral_squat", reps=10), None),
        (item("own", reps=14), item("own", reps=15)),
        (item("own", sets=2), item("own", sets=3)),
        (item("own"), None),
    ],
)
def test_a_step_harder_stays_within_what_is_usual(now: ProgrammeItem, following: ProgrammeItem | None) -> None:
    assert harder(now) == following


@pytest.mark.parametrize(
    ("now", "following"),
    [
        (item(hold_s=60, load_kg=4), item(hold_s=60, load_kg=3)),
        (item(hold_s=60, load_kg=1), item(hold_s=60)),
        (item(hold_s=35), item(hold_s=30)),
        (item(hold_s=30), item(hold_s=30, sets=2)),
        (item(hold_s=30, sets=1), None),
        (item("clamshell", reps=13), item("clamshell", reps=11)),
        (item("own", sets=1), None),
    ],
)
def test_a_step_easier_takes_load_then_length_then_sets(now: ProgrammeItem, following: ProgrammeItem | None) -> None:
    assert easier(now) == following


@given(st.sampled_from(sorted(exercises())))
def test_steps_come_to_an_end_both_ways_and_can_always_be_stored(exercise: str) -> None:
    for step in (harder, easier):
        current, steps = usual_item(exercises()[exercise], (1,)), 0
        while (following := step(current)) is not None:
            current, steps = following, steps + 1
            assert steps < 50
