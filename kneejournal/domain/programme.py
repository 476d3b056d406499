"""Changing a programme without rewriting history.

A programme holds from its day until the next one begins. So a change makes a new one from today on; only a programme
that began today is changed itself. Past days keep the one that held then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from kneejournal.domain.catalogue import THRICE, exercises, own_exercise, programme_on, usual_item
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem

_OWN_SETS, _OWN_REPS = 3, 10  # where neither a source nor the runner says more [eng]


def from_today(programmes: Iterable[Programme], today: date) -> Programme:
    """Return what a change today starts from: the programme that holds, as one that begins today."""
    holding = programme_on(programmes, today) or Programme(from_=today)
    return holding if holding.from_ == today else replace(holding, from_=today, updated_at=None)


def new_item(exercise: str, programme: Programme, own: Iterable[CustomExercise] = ()) -> ProgrammeItem:
    """Return an exercise at its usual dose, on the weekdays of the programme.

    Of ``own``, those that the runner added, what is not known of the dose is three sets of ten.
    """
    weekdays = tuple(sorted({day for item in programme.items for day in item.weekdays})) or THRICE
    if exercise in exercises():
        return usual_item(exercises()[exercise], weekdays)
    known = own_exercise(exercise, own) or CustomExercise(id=exercise, name=exercise)
    hold_s = known.hold_s if known.reps is None else None
    reps = None if hold_s else known.reps or _OWN_REPS
    return ProgrammeItem(exercise=exercise, weekdays=weekdays, sets=known.sets or _OWN_SETS, reps=reps, hold_s=hold_s)


def with_exercise(programme: Programme, exercise: str, own: Iterable[CustomExercise] = ()) -> Programme:
    """Return the programme with an exercise at its end; unchanged where it holds it already."""
    if exercise in (item.exercise for item in programme.items):
        return programme
    return replace(programme, items=(*programme.items, new_item(exercise, programme, own)))


def without_exercise(programme: Programme, exercise: str) -> Programme:
    """Return the programme without an exercise."""
    return replace(programme, items=tuple(item for item in programme.items if item.exercise != exercise))


def without_item(programme: Programme, at: int) -> Programme:
    """Return the programme without the item at that place."""
    return replace(programme, items=(*programme.items[:at], *programme.items[at + 1 :]))


def with_item(programme: Programme, at: int, item: ProgrammeItem) -> Programme:
    """Return the programme with another item at that place."""
    return replace(programme, items=(*programme.items[:at], item, *programme.items[at + 1 :]))


def moved(programme: Programme, at: int, by: int) -> Programme:
    """Return the programme with an item further up or down; at either end it stays."""
    items: Sequence[ProgrammeItem] = programme.items
    to = max(0, min(len(items) - 1, at + by))
    rest = [*items[:at], *items[at + 1 :]]
    return replace(programme, items=(*rest[:to], items[at], *rest[to:]))


def coming(programmes: Iterable[Programme], today: date) -> Programme | None:
    """Return the programme that begins next after today, if one is set."""
    return min((each for each in programmes if each.from_ > today), key=lambda each: each.from_, default=None)


def earlier(diary: Diary, today: date) -> tuple[Programme, ...]:
    """Return the programmes that held before the one of today, the latest first."""
    holding = programme_on(diary.programmes, today)
    past = [each for each in diary.programmes if each.from_ <= today and each != holding]
    return tuple(sorted(past, key=lambda each: each.from_, reverse=True))
