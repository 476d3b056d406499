"""What the library lists: its own exercises and those the runner added, in words to search and to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kneejournal.domain.catalogue import Exercise, exercises
from kneejournal.domain.diary import Diary
from kneejournal.domain.names import AIM_NAMES, EQUIPMENT_NAMES, MUSCLE_NAMES
from kneejournal.domain.records import CustomExercise
from kneejournal.gui.words import Words

ANYTHING = ""
NOTHING_NEEDED = "nothing"
OWN = "own"
"""What a filter may ask for besides the words of the library."""


@dataclass(frozen=True)
class Entry:
    """One exercise of the list: of the library, or the runner's own."""

    name: str
    known: Exercise | None = None
    own: CustomExercise | None = None

    @property
    def id(self) -> str:
        """The id that sets and programmes name it by."""
        return self.known.id if self.known else self.own.id if self.own else ""


@dataclass(frozen=True)
class Wanted:
    """What is looked for; an empty field asks for nothing."""

    text: str = ""
    aim: str = ANYTHING
    phase: str = ANYTHING
    equipment: str = ANYTHING


def entries(diary: Diary, words: Words) -> tuple[Entry, ...]:
    """Return the runner's own exercises, then the library by what each exercise is for."""
    aims = list(AIM_NAMES)
    library = sorted(exercises().values(), key=lambda each: (aims.index(each.aim), min(each.phases, default=9)))
    own = sorted(diary.custom_exercises, key=lambda each: each.name.casefold())
    return (
        *(Entry(each.name, own=each) for each in own),
        *(Entry(words.text(each.name), known=each) for each in library),
    )


def found(listed: Iterable[Entry], wanted: Wanted, words: Words) -> tuple[Entry, ...]:
    """Return the exercises that fit all that is asked for."""
    return tuple(entry for entry in listed if _fits(entry, wanted) and _says(entry, wanted.text, words))


def _fits(entry: Entry, wanted: Wanted) -> bool:
    exercise = entry.known
    if exercise is None:
        return wanted.aim in (ANYTHING, OWN) and wanted.phase == ANYTHING and wanted.equipment == ANYTHING
    phases = {str(phase) for phase in exercise.phases}
    needs = {each.value for each in exercise.equipment} or {NOTHING_NEEDED}
    return (
        wanted.aim in (ANYTHING, exercise.aim.value)
        and (wanted.phase == ANYTHING or not phases or wanted.phase in phases)
        and (wanted.equipment == ANYTHING or wanted.equipment in needs)
    )


def _says(entry: Entry, text: str, words: Words) -> bool:
    """Tell whether each word that was typed occurs in what the exercise says of itself."""
    said = " ".join(_texts(entry, words)).casefold()
    return all(word in said for word in text.casefold().split())


def _texts(entry: Entry, words: Words) -> Iterator[str]:
    yield entry.name
    if entry.own is not None:
        yield entry.own.note or ""
    if entry.known is not None:
        yield words.text(entry.known.purpose)
        yield words.text(AIM_NAMES[entry.known.aim])
        yield from (words.text(MUSCLE_NAMES[muscle]) for muscle in entry.known.muscles)
        yield from (words.text(EQUIPMENT_NAMES[thing]) for thing in entry.known.equipment)
