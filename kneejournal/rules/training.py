"""How exercises were taken: one exercise on one day, with the pain of its sets and the next morning."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.adherence import sets_done
from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.dose import exceeds, meets
from kneejournal.domain.records import ProgrammeItem, SetDone
from kneejournal.rules.reaction import SORE_RISE, rise_between
from kneejournal.rules.response import EXERCISE_PAIN, EXERCISE_SORE_AFTER
from kneejournal.rules.window import WINDOW


@dataclass(frozen=True)
class Training:
    """One exercise on one day.

    Attributes:
        day: the day.
        sets: what was done.
        rises: waking pain of the next morning against that of the day, for each tracked knee; None where the next
            morning is unknown. A missing baseline counts as 0, which is the careful way.
        ran: whether there was a run that day, which may be why the next morning was worse.
        sorest: whether no other exercise of the day is known to have hurt more.
    """

    day: date
    sets: tuple[SetDone, ...]
    rises: tuple[int | None, ...]
    ran: bool
    sorest: bool

    @property
    def pain(self) -> int | None:
        """Return the highest pain of the sets, None where none was noted."""
        return max((each.pain for each in self.sets if each.pain is not None), default=None)

    @property
    def after(self) -> int | None:
        """Return the highest pain one hour after, None where none was noted."""
        noted = (each.pain_one_hour_after for each in self.sets)
        return max((pain for pain in noted if pain is not None), default=None)

    @property
    def lasting(self) -> bool:
        """Tell whether it still hurt an hour later. [lit TREK]."""
        return self.after is not None and self.after >= EXERCISE_SORE_AFTER

    @property
    def settled(self) -> bool:
        """Tell whether every knee is known to have been no worse the next morning. [lit Silbernagel, TREK]."""
        return not self.lasting and all(each is not None and each <= 0 for each in self.rises)

    @property
    def worse_next_morning(self) -> bool:
        """Tell whether a knee was clearly worse, with no run and no sorer exercise to explain it. [lit Piva]."""
        worse = any(each is not None and each >= SORE_RISE for each in self.rises)
        return worse and not self.ran and self.sorest

    @property
    def too_sore(self) -> bool:
        """Tell whether it hurt more than is tolerable. [lit TREK]."""
        return self.pain is not None and self.pain >= EXERCISE_PAIN

    def full(self, item: ProgrammeItem) -> bool:
        """Tell whether the whole dose was done."""
        return sets_done(each for each in self.sets if meets(each, item)) >= item.sets

    def beyond(self, item: ProgrammeItem) -> bool:
        """Tell whether more was done than the dose asks for, by a set or in all."""
        return sets_done(self.sets) > item.sets or any(exceeds(each, item) for each in self.sets)


Trainings = Mapping[str, tuple[Training, ...]]
"""The days of each exercise, the latest first."""


def after(known: Trainings, day: date) -> Trainings:
    """Return only what was trained after a day."""
    return {name: tuple(each for each in days if each.day > day) for name, days in known.items()}


def trainings(diary: Diary, on: date) -> Trainings:
    """Return the days of each exercise of the four weeks up to ``on``, the latest first."""
    by_day: defaultdict[date, defaultdict[str, list[SetDone]]] = defaultdict(lambda: defaultdict(list))
    for each in diary.sets:
        if -WINDOW < (each.date - on).days <= 0:
            by_day[each.date][each.exercise].append(each)
    found: defaultdict[str, list[Training]] = defaultdict(list)
    runs = {run.day for run in diary.runs}
    for day in sorted(by_day, reverse=True):
        rises = _rises(diary, day, on)
        for exercise, sets in by_day[day].items():
            others = [each for name, own in by_day[day].items() if name != exercise for each in own]
            found[exercise].append(Training(day, tuple(sets), rises, day in runs, _sorest(sets, others)))
    return {exercise: tuple(days) for exercise, days in found.items()}


def _rises(diary: Diary, day: date, on: date) -> tuple[int | None, ...]:
    morning = day + timedelta(days=1)
    waking = {(each.date, each.knee): each.waking_pain for each in diary.check_ins if each.date in (day, morning)}
    knees = tracked_knees(diary.profile)
    if morning > on:
        return (None,) * len(knees)
    return tuple(rise_between(waking.get((day, knee)), waking.get((morning, knee))) for knee in knees)


def _sorest(sets: Iterable[SetDone], others: Iterable[SetDone]) -> bool:
    highest, other = (max((each.pain or 0 for each in group), default=0) for group in (sets, others))
    return highest >= other
