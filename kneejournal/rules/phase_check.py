"""Whether the criteria for the next phase are met, as far as the journal knows.

The criteria and their sources stand in ``domain/phases.py``. A criterion that was not noted is unknown, and an unknown
one is not met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta

from kneejournal.domain.adherence import exercise_history
from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.phases import (
    CALM_DAYS,
    CALM_EVERYDAY,
    CALM_PAIN,
    COMFORTABLE,
    FULL_DOSE,
    FULL_SESSIONS,
    LASTED,
    ONE_LEG,
    PHASE_WEEKS,
    SETTLED,
    SINGLE_LEG_SQUATS,
    WALK,
    WALK_MIN,
    Phase,
    phase_of,
)
from kneejournal.domain.records import CheckIn, ProgrammeItem
from kneejournal.domain.vocabulary import Symptom
from kneejournal.rules.training import Training, Trainings
from kneejournal.rules.window import FORTNIGHT

LEAST_CALM_DAYS = 5  # of the seven must be noted [eng]
SQUAT = "single_leg_squat"


def criteria_met(
    phase: Phase, items: Iterable[ProgrammeItem], done: Trainings, diary: Diary, on: date
) -> Mapping[str, bool]:
    """Return each criterion of a phase by its id, and whether it is met."""
    known = tuple(items)
    checks: Mapping[str, Callable[[], bool]] = {
        LASTED.id: lambda: _since(phase, diary, on) <= on - timedelta(weeks=PHASE_WEEKS),
        FULL_DOSE.id: lambda: bool(known) and all(full_twice(done.get(item.exercise, ()), item) for item in known),
        SETTLED.id: lambda: bool(known) and all(settled_twice(done.get(item.exercise, ())) for item in known),
        CALM_EVERYDAY.id: lambda: _calm_everyday(diary, on),
        ONE_LEG.id: lambda: _one_leg(diary, on),
        WALK.id: lambda: _walk(diary, on),
    }
    return {criterion.id: checks[criterion.id]() for criterion in phase.criteria}


def _since(phase: Phase, diary: Diary, on: date) -> date:
    """Return the day since which the programmes have been of this phase without a break."""
    since = on
    for programme in sorted(diary.programmes, key=lambda each: each.from_, reverse=True):
        if programme.from_ > on:
            continue
        if phase_of(programme.items) != phase:
            break
        since = programme.from_
    return since


def full_twice(days: tuple[Training, ...], item: ProgrammeItem) -> bool:
    """Tell whether the last two sessions of an exercise were full and comfortable."""
    last = days[:FULL_SESSIONS]
    return len(last) == FULL_SESSIONS and all(
        each.full(item) and each.pain is not None and each.pain <= COMFORTABLE for each in last
    )


def settled_twice(days: tuple[Training, ...]) -> bool:
    """Tell whether the knee was no worse on the morning after each of the last two sessions."""
    last = days[:FULL_SESSIONS]
    return len(last) == FULL_SESSIONS and all(each.settled for each in last)


def _calm_everyday(diary: Diary, on: date) -> bool:
    """Walking and stairs at 2 or less in the last seven days, of which five are noted, on every tracked knee."""
    return all(_is_calm(_of_knee(diary, knee, on, CALM_DAYS)) for knee in tracked_knees(diary.profile))


def _is_calm(week: list[CheckIn]) -> bool:
    answered = [each for each in week if {"walking", "stairs"} <= each.activities.keys()]
    scores = (each.activities.get(activity) for each in week for activity in ("walking", "stairs"))
    return len(answered) >= LEAST_CALM_DAYS and all(not isinstance(each, int) or each <= CALM_PAIN for each in scores)


def _of_knee(diary: Diary, knee: str, on: date, count: int) -> list[CheckIn]:
    first = on - timedelta(days=count - 1)
    return [each for each in diary.check_ins if each.knee == knee and first <= each.date <= on]


def _one_leg(diary: Diary, on: date) -> bool:
    """Ten single-leg squats in a set at 2 or less, on every tracked knee, in the last fortnight."""
    return all(
        any(
            day.reps is not None and day.reps >= SINGLE_LEG_SQUATS and day.pain is not None and day.pain <= CALM_PAIN
            for day in exercise_history(diary, SQUAT, knee)
            if 0 <= (on - day.day).days < FORTNIGHT
        )
        for knee in tracked_knees(diary.profile)
    )


def _walk(diary: Diary, on: date) -> bool:
    """Half an hour of brisk walking without pain or limp, on every tracked knee, in the last fortnight."""
    return all(
        any(_walked_well(each) for each in _of_knee(diary, knee, on, FORTNIGHT))
        for knee in tracked_knees(diary.profile)
    )


def _walked_well(each: CheckIn) -> bool:
    long_enough = each.walk_min is not None and each.walk_min >= WALK_MIN
    no_limp = each.symptoms is not None and Symptom.LIMPING not in each.symptoms
    return long_enough and no_limp and each.activities.get("walking") == 0
