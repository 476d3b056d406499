"""The physio report's values about exercises: sets recorded of sets planned, and how they hurt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.catalogue import exercise_name, planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message
from kneejournal.domain.records import SetDone
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.trends import days
from kneejournal.domain.vocabulary import Knee


@dataclass(frozen=True)
class ExerciseLine:
    """One exercise: sets recorded of sets planned, and the pain of those sets that have a score."""

    exercise: str
    name: Message
    done: int
    planned: int
    pain: Average
    highest: int | None
    hour_after: Average


@dataclass(frozen=True)
class Exercises:
    """The exercises of one knee.

    ``done`` counts at most as many sets of an exercise as were planned, so that one does not make up for another.
    ``on_blank_days`` are the planned sets of days without any entry: whether they were done is unknown.
    """

    lines: tuple[ExerciseLine, ...]
    done: int
    planned: int
    on_blank_days: int


def exercises(diary: Diary, knee: Knee, first: date, last: date) -> Exercises:
    """Return the exercises of the span, those planned most first."""
    by_day = {day: planned_items(diary.programmes, day) for day in days(first, last)}
    planned = Counter[str]()
    for items in by_day.values():
        for item in items:
            planned[item.exercise] += item.sets
    sets = [each for each in diary.sets if first <= each.date <= last and _concerns(each, knee)]
    lines = [_exercise_line(diary, each, planned[each], sets) for each in {**planned, **{s.exercise: 0 for s in sets}}]
    noted = _days_with_an_entry(diary)
    return Exercises(
        lines=tuple(sorted(lines, key=lambda line: (-line.planned, -line.done, line.exercise))),
        done=sum(min(line.done, line.planned) for line in lines),
        planned=planned.total(),
        on_blank_days=sum(item.sets for day, items in by_day.items() if day not in noted for item in items),
    )


def _concerns(each: SetDone, knee: Knee) -> bool:
    return each.knee is None or each.knee.covers(knee)


def _days_with_an_entry(diary: Diary) -> set[date]:
    noted = {each.date for each in diary.check_ins if not each.is_blank}
    return noted | {each.date for each in diary.sets} | {run.day for run in diary.runs}


def _exercise_line(diary: Diary, exercise: str, planned: int, sets: Iterable[SetDone]) -> ExerciseLine:
    own = [each for each in sets if each.exercise == exercise]
    return ExerciseLine(
        exercise=exercise,
        name=exercise_name(exercise, diary),
        done=len(own),
        planned=planned,
        pain=average(each.pain for each in own),
        highest=max((each.pain for each in own if each.pain is not None), default=None),
        hour_after=average(each.pain_one_hour_after for each in own),
    )
