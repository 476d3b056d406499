"""Exercises over time: sets done of sets planned by week, and what each exercise was like day by day.

Convention: ``first`` and ``last`` are both included. A set done with each leg counts once, as the programme counts
it. Days without sets are facts like others: nothing here weighs them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.catalogue import planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import SetDone
from kneejournal.domain.trends import days, monday_of
from kneejournal.domain.vocabulary import Knee, Side

WEEK_DAYS = 7


def sets_done(sets: Iterable[SetDone]) -> int:
    """Count sets of one exercise and day; left and right of a set are one, so the leg with more sets counts."""
    sides = Counter(knee for each in sets for knee in Knee if (each.knee or Side.BOTH).covers(knee))
    return max(sides.values(), default=0)


@dataclass(frozen=True)
class WeekSets:
    """The exercises of the week from the Monday ``first`` on.

    ``done`` counts at most as many sets of an exercise as were planned, so that one does not make up for another;
    ``recorded`` counts all. ``days`` is on how many days there was a set.
    """

    first: date
    done: int
    planned: int
    recorded: int
    days: int


def week_sets(diary: Diary, first: date, last: date) -> tuple[WeekSets, ...]:
    """Return the exercises of each week, Monday to Sunday, that the span touches; only days of the span count."""
    planned, done = _planned(diary, first, last), _done(diary.sets, first, last)
    mondays = [day for day in days(monday_of(first), last) if day == monday_of(day)]
    return tuple(_week(monday, planned, done) for monday in mondays)


def _week(monday: date, planned: Mapping[date, Counter[str]], done: Mapping[date, Counter[str]]) -> WeekSets:
    week = list(days(monday, monday + timedelta(days=WEEK_DAYS - 1)))
    asked, made = (sum((sets.get(day, Counter()) for day in week), Counter[str]()) for sets in (planned, done))
    return WeekSets(
        first=monday,
        done=(asked & made).total(),
        planned=asked.total(),
        recorded=made.total(),
        days=sum(day in done for day in week),
    )


def _planned(diary: Diary, first: date, last: date) -> dict[date, Counter[str]]:
    """Return the sets each day's programme asks for, by exercise."""
    planned: defaultdict[date, Counter[str]] = defaultdict(Counter)
    for day in days(first, last):
        for item in planned_items(diary.programmes, day):
            planned[day][item.exercise] += item.sets
    return planned


def _done(sets: Iterable[SetDone], first: date, last: date) -> dict[date, Counter[str]]:
    """Return the sets that were done, by day and exercise; only days with a set are there."""
    groups: defaultdict[date, defaultdict[str, list[SetDone]]] = defaultdict(lambda: defaultdict(list))
    for each in sets:
        if first <= each.date <= last:
            groups[each.date][each.exercise].append(each)
    return {day: Counter({name: sets_done(own) for name, own in group.items()}) for day, group in groups.items()}


@dataclass(frozen=True)
class DaySets:
    """Exercise sets of one day: how many were recorded and how many the programme asked for."""

    done: int
    planned: int


def daily_sets(diary: Diary, first: date, last: date) -> tuple[DaySets, ...]:
    """Return the sets recorded and planned day by day; 0 where there are none."""
    planned, done = _planned(diary, first, last), _done(diary.sets, first, last)
    none: Counter[str] = Counter()
    return tuple(DaySets(done.get(day, none).total(), planned.get(day, none).total()) for day in days(first, last))


@dataclass(frozen=True)
class ExerciseDay:
    """One exercise on one day: its sets, and the most of what was noted about them, None where nothing was.

    ``planned`` is how many sets the programme asked for that day.
    """

    day: date
    sets: int
    planned: int
    reps: int | None
    hold_s: int | None
    load_kg: float | None
    pain: int | None
    one_hour_after: int | None
    effort: int | None


def exercise_history(diary: Diary, exercise: str, knee: Knee | None = None) -> tuple[ExerciseDay, ...]:
    """Return the days with a set of the exercise, the latest first; one knee's sets only where it is named."""
    groups: defaultdict[date, list[SetDone]] = defaultdict(list)
    for each in diary.sets:
        if each.exercise == exercise and (knee is None or (each.knee or Side.BOTH).covers(knee)):
            groups[each.date].append(each)
    return tuple(_exercise_day(diary, exercise, day, groups[day]) for day in sorted(groups, reverse=True))


def _exercise_day(diary: Diary, exercise: str, day: date, sets: list[SetDone]) -> ExerciseDay:
    return ExerciseDay(
        day=day,
        sets=sets_done(sets),
        planned=sum(item.sets for item in planned_items(diary.programmes, day) if item.exercise == exercise),
        reps=_most(each.reps for each in sets),
        hold_s=_most(each.hold_s for each in sets),
        load_kg=max((each.load_kg for each in sets if each.load_kg is not None), default=None),
        pain=_most(each.pain for each in sets),
        one_hour_after=_most(each.pain_one_hour_after for each in sets),
        effort=_most(each.effort for each in sets),
    )


def _most(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
