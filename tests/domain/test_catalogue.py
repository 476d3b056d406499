"""The exercise library, the starter programme and what is planned for a day."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files

import pytest

from kneejournal.domain.catalogue import (
    Exercise,
    exercise_name,
    exercises,
    planned_items,
    read_exercise,
    starter_programme,
)
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.messages import Template
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem

MONDAY = date(2026, 11, 16)
FOLDER = files("kneejournal.resources") / "exercises"
IDS = sorted(entry.name.removesuffix(".toml") for entry in FOLDER.iterdir() if entry.name.endswith(".toml"))


def texts(exercise: Exercise) -> list[Template]:
    named = [exercise.name, exercise.purpose, exercise.easier, exercise.harder, exercise.stop, exercise.source]
    return [*named, *exercise.steps]


def test_the_library_holds_what_is_named_in_the_folder() -> None:
    assert list(exercises()) == IDS
    assert len(IDS) == 32


@pytest.mark.parametrize("exercise_id", IDS)
def test_each_file_is_whole(exercise_id: str) -> None:
    exercise = read_exercise(exercise_id, (FOLDER / f"{exercise_id}.toml").read_text(encoding="utf-8"))
    assert exercise == exercises()[exercise_id]
    assert exercise_id.isidentifier()
    assert exercise_id == exercise_id.lower()
    assert exercise.muscles, "muscles is empty"
    assert 2 <= len(exercise.steps) <= 5, "a reader takes in two to five steps"
    assert "5 of 10" in exercise.stop.english or exercise.stop.english.startswith("Ease off"), "stop names no sign"


@pytest.mark.parametrize("exercise_id", IDS)
def test_each_text_is_a_calm_sentence(exercise_id: str) -> None:
    exercise = exercises()[exercise_id]
    for text in texts(exercise):
        assert str(text()), f"{text.key} cannot be shown"
        assert "!" not in text.english, text.key
        titles = (exercise.name, exercise.source)
        assert text in titles or text.english.endswith("."), f"{text.key} has no full stop"


def test_no_key_is_there_twice() -> None:
    keys = [text.key for exercise in exercises().values() for text in texts(exercise)]
    assert len(keys) == len(set(keys))


WHOLE = """
name = "Heel slide"
purpose = "Bends the knee without load."
aim = "thigh"
muscles = ["hamstrings"]
phases = [1]
sides = "one"
steps = ["Lie down.", "Draw the heel in."]
easier = "Less far."
harder = "Further."
stop = "Stop above 5 of 10."
[dose]
sets = [2, 3]
reps = [10]
source = "a source"
basis = "stated"
"""


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ('purpose = "Bends the knee without load."', "", "heel_slide.purpose: is missing"),
        ('name = "Heel slide"', 'name = " "', "heel_slide.name: is empty"),
        ('aim = "thigh"', "", "heel_slide.aim: is missing"),
        ('source = "a source"', "", "heel_slide.dose.source: is missing"),
        ('"stated"', '"heard"', 'heel_slide.dose.basis: "heard" is not one of stated, analogy, ours'),
        ("reps = [10]", "reps = [0]", "heel_slide.dose.reps[0]: 0 is not 1 to 1000"),
        ("reps = [10]", "reps = [10_000]", "heel_slide.dose.reps[0]: 10000 is not 1 to 1000"),
        ('"hamstrings"', '"hams"', 'heel_slide.muscles[0]: "hams" is not one of quadriceps'),
        ("phases = [1]", "phases = [0]", "heel_slide.phases[0]: 0 is not 1 to 3"),
        ('sides = "one"', 'side = "one"', "heel_slide.side: is not part of an exercise"),
        ("sets = [2, 3]", "sets = [3, 2]", "heel_slide.dose.sets: [3, 2] is not a number or a rising range of two"),
        ("sets = [2, 3]", "sets = [1, 2, 3]", "heel_slide.dose.sets: [1, 2, 3] is not a number"),
        ("sets = [2, 3]", "sets = []", "heel_slide.dose.sets: [] is not a number"),
        ("sets = [2, 3]", "sets = 3", "heel_slide.dose.sets: 3 is not a list"),
        ("reps = [10]", "", "heel_slide.dose.reps: is missing, and hold_s too"),
        ("phases = [1]", "phases = [1", "heel_slide: is not TOML: "),
    ],
)
def test_a_faulty_file_is_refused_with_its_place(right: str, wrong: str, problem: str) -> None:
    assert right in WHOLE
    assert read_exercise("heel_slide", WHOLE).dose.sets == (2, 3)
    with pytest.raises(InvalidValue) as caught:
        read_exercise("heel_slide", WHOLE.replace(right, wrong))
    assert str(caught.value).startswith(problem)


def test_the_starter_programme_takes_the_lower_end_of_each_usual_dose() -> None:
    programme = starter_programme(MONDAY)
    doses = [(item.exercise, item.sets, item.reps, item.hold_s) for item in programme.items]
    assert programme.from_ == MONDAY
    assert doses == [
        ("straight_leg_raise", 3, 10, None),
        ("side_lying_hip_abduction", 3, 12, None),
        ("clamshell", 3, 10, None),
        ("wall_sit", 3, None, 30),
    ]
    assert all(set(exercises()[item.exercise].phases) <= {1, 2} for item in programme.items)


@pytest.mark.parametrize(
    ("offset", "count"), [(-7, 0), (-1, 0), (0, 4), (1, 0), (2, 4), (3, 0), (4, 4), (5, 0), (6, 0), (7, 4)]
)
def test_the_starter_programme_is_for_monday_wednesday_and_friday(offset: int, count: int) -> None:
    assert len(planned_items((starter_programme(MONDAY),), MONDAY + timedelta(days=offset))) == count


def test_the_programme_that_began_last_is_valid() -> None:
    def only(exercise: str, start: date) -> Programme:
        return Programme(from_=start, items=(ProgrammeItem(exercise=exercise, weekdays=(1, 2), sets=1, reps=5),))

    programmes = (only("plank", MONDAY + timedelta(days=1)), only("wall_sit", MONDAY - timedelta(days=70)))
    assert [item.exercise for item in planned_items(programmes, MONDAY)] == ["wall_sit"]
    assert [item.exercise for item in planned_items(programmes, MONDAY + timedelta(days=1))] == ["plank"]
    assert planned_items((), MONDAY) == ()


@pytest.mark.parametrize("word", ["maltracking", "tracking", "alignment", "VMO", "imbalance"])
def test_no_text_names_a_cause(word: str) -> None:
    found = [text.key for exercise in exercises().values() for text in texts(exercise) if word in text.english]
    assert found == []


@pytest.mark.parametrize(
    ("exercise_id", "name"),
    [("wall_sit", "Wall sit"), ("mine", "Ladder {hops}"), ("gone", "gone")],
)
def test_an_exercise_is_named_wherever_it_comes_from(exercise_id: str, name: str) -> None:
    diary = Diary(custom_exercises=(CustomExercise(id="mine", name="Ladder {hops}"),))
    assert str(exercise_name(exercise_id, diary)) == name


def test_an_own_exercise_may_carry_the_id_of_the_library() -> None:
    diary = Diary(custom_exercises=(CustomExercise(id="wall_sit", name="Wall sit with a ball"),))
    assert str(exercise_name("wall_sit", diary)) == "Wall sit with a ball"
