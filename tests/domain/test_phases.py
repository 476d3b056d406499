"""The four phases as templates, and which phase a programme belongs to."""

from __future__ import annotations

from datetime import date

import pytest

from kneejournal.domain.catalogue import Aim, exercises, starter_programme
from kneejournal.domain.phases import PHASES, Phase, phase_of
from kneejournal.domain.records import ProgrammeItem

MONDAY = date(2026, 11, 16)


def item(exercise: str, *weekdays: int) -> ProgrammeItem:
    return ProgrammeItem(exercise=exercise, weekdays=weekdays or (1, 3, 5), sets=3, reps=10)


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.id)
def test_a_phase_is_a_programme_for_hip_and_knee_at_the_lower_end(phase: Phase) -> None:
    programme = phase.programme(MONDAY)
    assert programme.from_ == MONDAY
    assert {item.weekdays for item in programme.items} == {phase.weekdays}
    for each in programme.items:
        dose = exercises()[each.exercise].dose
        assert (each.sets, each.reps or each.hold_s) == (dose.sets[0], (dose.reps or dose.hold_s or (0,))[0])
    aims = {exercises()[each.exercise].aim for each in programme.items}
    assert aims & {Aim.HIP, Aim.TRUNK}
    assert Aim.THIGH in aims


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.id)
def test_a_phase_holds_nothing_of_a_later_one(phase: Phase) -> None:
    for each in phase.exercises:
        assert min(exercises()[each].phases) <= phase.number


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.id)
def test_a_programme_made_from_a_phase_is_known_by_it(phase: Phase) -> None:
    assert phase_of(phase.programme(MONDAY).items) is phase


@pytest.mark.parametrize(
    ("items", "phase"),
    [
        ([], None),
        ([item("mine")], None),
        ([item("calf_stretch")], None),
        ([item("quad_set"), item("calf_stretch"), item("mine")], "calm"),
        ([item("quad_set"), item("wall_sit", 1)], "build"),
        ([item("forward_lunge", 1, 2, 3)], "strengthen"),
        ([item("forward_lunge", 1, 2)], "return"),
        ([item("forward_lunge", 1, 2), item("quad_set", 4)], "strengthen"),
        ([item("wall_sit", 1)], "build"),
        (list(starter_programme(MONDAY).items), "build"),
    ],
)
def test_the_hardest_exercise_names_the_phase(items: list[ProgrammeItem], phase: str | None) -> None:
    found = phase_of(items)
    assert (found.id if found else None) == phase


def test_each_phase_but_the_last_says_what_to_look_for_and_who_says_so() -> None:
    assert [bool(phase.criteria) for phase in PHASES] == [True, True, True, False]
    for criterion in [each for phase in PHASES for each in phase.criteria]:
        assert str(criterion.text).endswith(".")
        assert criterion.source.english
