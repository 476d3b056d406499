"""The exercise library and what a programme asks for on a day.

The library is data: one file per exercise in ``resources/exercises``, its id being the file's name. The files are
read when the library is first asked for. A dose is a range, lower end first; a programme begins at the lower end.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Annotated

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.fields import Choice, ListOf, Text, Whole
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.part import Nested, Part, unknown_keys
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem
from kneejournal.domain.vocabulary import Sides


class Aim(StrEnum):
    """What an exercise is chosen for."""

    THIGH = "thigh"
    HIP = "hip"
    LOWER_LEG = "lower_leg"
    TRUNK = "trunk"
    BALANCE = "balance"
    STRETCH = "stretch"


class Muscle(StrEnum):
    """What an exercise works on."""

    QUADRICEPS = "quadriceps"
    HAMSTRINGS = "hamstrings"
    GLUTES = "glutes"
    HIP_ABDUCTORS = "hip_abductors"
    HIP_FLEXORS = "hip_flexors"
    ADDUCTORS = "adductors"
    CALVES = "calves"
    TRUNK = "trunk"


class Equipment(StrEnum):
    """What an exercise needs besides a floor."""

    WALL = "wall"
    CHAIR = "chair"
    STEP = "step"
    BAND = "band"
    TOWEL = "towel"
    ROLLER = "roller"


class Basis(StrEnum):
    """How far the source of a dose goes: it states the dose, does so of a like exercise, or we chose it."""

    STATED = "stated"
    ANALOGY = "analogy"
    OURS = "ours"


Words = Annotated[str, Text(needed=True)]
Range = tuple[int, ...]
"""One number, or the lower and the upper end."""


@dataclass(frozen=True, kw_only=True)
class Dose(Part):
    """How much of an exercise is usual. With both, each repetition is held for ``hold_s`` seconds."""

    sets: Annotated[Range, ListOf(Whole(1, 100))]
    reps: Annotated[Range, ListOf(Whole(1, 1_000))] | None = None
    hold_s: Annotated[Range, ListOf(Whole(1, 3_600))] | None = None

    def check_whole(self) -> None:
        """Refuse a dose of nothing and a range that does not rise."""
        if self.reps is None and self.hold_s is None:
            raise InvalidValue(("reps",), "is missing, and hold_s too")
        for name, ends in (("sets", self.sets), ("reps", self.reps), ("hold_s", self.hold_s)):
            if ends is not None and not _is_range(ends):
                raise InvalidValue((name,), f"{list(ends)} is not a number or a rising range of two")


def _is_range(ends: Range) -> bool:
    return len(ends) in (1, 2) and list(ends) == sorted(set(ends))


@dataclass(frozen=True, kw_only=True)
class _SourcedDose(Dose):
    source: Words
    basis: Annotated[Basis, Choice(Basis)]


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """One exercise of the library.

    ``phases`` go from 1 (calm) to 3 (single leg and impact); empty fits all of them. ``source`` says who names the
    dose, ``basis`` how far that goes.
    """

    id: str
    name: Template
    purpose: Template
    steps: tuple[Template, ...]
    easier: Template
    harder: Template
    stop: Template
    aim: Aim
    muscles: tuple[Muscle, ...]
    phases: tuple[int, ...]
    sides: Sides
    equipment: tuple[Equipment, ...]
    dose: Dose
    source: Template
    basis: Basis


@dataclass(frozen=True, kw_only=True)
class _Sheet(Part):
    """What the file of an exercise holds; its texts are English."""

    name: Words
    purpose: Words
    steps: Annotated[tuple[str, ...], ListOf(Text(needed=True))]
    easier: Words
    harder: Words
    stop: Words
    aim: Annotated[Aim, Choice(Aim)]
    muscles: Annotated[tuple[Muscle, ...], ListOf(Choice(Muscle), distinct=True)]
    phases: Annotated[tuple[int, ...], ListOf(Whole(1, 3), distinct=True)]
    sides: Annotated[Sides, Choice(Sides)]
    equipment: Annotated[tuple[Equipment, ...], ListOf(Choice(Equipment), distinct=True)] = ()
    dose: Annotated[_SourcedDose, Nested(_SourcedDose)]


def read_exercise(exercise_id: str, text: str) -> Exercise:
    """Make an exercise from the TOML text of its file.

    Raises:
        InvalidValue: with the place of the fault, such as ``wall_sit: dose.sets: is missing``.
    """
    try:
        raw = tomllib.loads(text)
        for place in unknown_keys(_Sheet, raw):
            raise InvalidValue(place, "is not part of an exercise")
        sheet = _Sheet.from_json(raw)
    except tomllib.TOMLDecodeError as fault:
        raise InvalidValue((exercise_id,), f"is not TOML: {fault}") from None
    except InvalidValue as fault:
        raise fault.within(exercise_id) from None
    return _exercise(exercise_id, sheet)


def _exercise(exercise_id: str, sheet: _Sheet) -> Exercise:
    def words(place: str, english: str) -> Template:
        return Template(f"exercise.{exercise_id}.{place}", english)

    return Exercise(
        id=exercise_id,
        name=words("name", sheet.name),
        purpose=words("purpose", sheet.purpose),
        steps=tuple(words(f"step.{number}", step) for number, step in enumerate(sheet.steps, start=1)),
        easier=words("easier", sheet.easier),
        harder=words("harder", sheet.harder),
        stop=words("stop", sheet.stop),
        aim=sheet.aim,
        muscles=sheet.muscles,
        phases=sheet.phases,
        sides=sheet.sides,
        equipment=sheet.equipment,
        dose=Dose(sets=sheet.dose.sets, reps=sheet.dose.reps, hold_s=sheet.dose.hold_s),
        source=words("source", sheet.dose.source),
        basis=sheet.dose.basis,
    )


@cache
def exercises() -> Mapping[str, Exercise]:
    """Return the library by id, in the order of the ids."""
    folder = files("kneejournal.resources") / "exercises"
    sheets = {entry.name.removesuffix(".toml"): entry for entry in folder.iterdir() if entry.name.endswith(".toml")}
    return MappingProxyType({each: read_exercise(each, sheets[each].read_text("utf-8")) for each in sorted(sheets)})


def exercise_name(exercise_id: str, diary: Diary) -> Message:
    """Return the name of an exercise of the library or of the diary; of one that neither knows, its id."""
    own = (each.name for each in diary.custom_exercises if each.id == exercise_id)
    name = next(own, None)
    if name is None and exercise_id in exercises():
        return exercises()[exercise_id].name()
    return OWN_NAME(name=name or exercise_id)


OWN_NAME = Template("exercise.own", "{name}")


def starter_programme(start: date) -> Programme:
    """Return a simple programme to begin with: two exercises for the thigh and two for the hip, thrice a week.

    Hip and knee exercises together are what the guidelines recommend (Willy, JOSPT 2019; Collins, BJSM 2018), and
    three times a week is what the trials used. None of the four needs anything but a floor and a wall.
    """
    return Programme(from_=start, items=tuple(usual_item(exercises()[each], THRICE) for each in _STARTERS))


_STARTERS = ("straight_leg_raise", "side_lying_hip_abduction", "clamshell", "wall_sit")
THRICE = (1, 3, 5)
"""Monday, Wednesday and Friday: the trials trained three times a week; a day of rest follows each."""


def own_exercise(exercise_id: str, own: Iterable[CustomExercise]) -> CustomExercise | None:
    """Return the runner's own exercise of that id; None for one of the library, whatever the runner's are called."""
    return None if exercise_id in exercises() else next((each for each in own if each.id == exercise_id), None)


def usual_item(exercise: Exercise, weekdays: tuple[int, ...]) -> ProgrammeItem:
    """Return the lower end of the usual dose; where each repetition is held, repetitions count."""
    dose = exercise.dose
    return ProgrammeItem(
        exercise=exercise.id,
        weekdays=weekdays,
        sets=dose.sets[0],
        reps=dose.reps[0] if dose.reps else None,
        hold_s=dose.hold_s[0] if dose.hold_s and not dose.reps else None,
    )


def planned_items(programmes: Iterable[Programme], day: date) -> tuple[ProgrammeItem, ...]:
    """Return what is to be done on the day, by the programme that holds on it."""
    holding = programme_on(programmes, day)
    return tuple(item for item in holding.items if day.isoweekday() in item.weekdays) if holding else ()


def programme_on(programmes: Iterable[Programme], day: date) -> Programme | None:
    """Return the programme that holds on a day: the one that began last on or before it."""
    begun = (programme for programme in programmes if programme.from_ <= day)
    return max(begun, key=lambda programme: programme.from_, default=None)
