"""Rules about how the knee took runs and exercises: B3, F2, F6, F8."""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import RunKind
from kneejournal.rules.facts import ExerciseFacts, Facts
from kneejournal.rules.reaction import SORE_PEAK, Reaction, RunFacts
from kneejournal.rules.rule import Fired
from kneejournal.rules.triggers import mark_cause, pain_cause
from kneejournal.rules.window import FORTNIGHT

SHORT_M = 3_000  # [eng] for "short, slow runs" [seed 001]
SHORT_MINUTES = 20  # [eng]
SORE_SHORT_RUNS = 2  # [eng]
EXERCISE_PAIN = 6  # above the tolerable 5 [lit TREK]
EXERCISE_SORE = 4  # [eng]
EXERCISE_SORE_AFTER = 3  # not settled within the hour [lit TREK; 3 eng]
MILD_PAIN = (1, 2)  # allowed once proven [lit Esculier]
PROVEN_RUNS = 2  # [lit "each phase at least twice"]

B3 = Template("rules.B3", "Sore on {count} short, easy runs in two weeks: stop running for two weeks.")
F2 = Template("rules.F2", "Your last run, on {date}, left a mark ({cause}): a shorter and easier run at most.")
F6 = Template(
    "rules.F6",
    "An exercise on {date} hurt {score}/10: a shorter and easier run at most until that settles within the hour.",
)
F8 = Template(
    "rules.F8",
    "{pain}, with {count} of {needed} tolerated runs in 14 days: whether running suits it is not known yet.",
)

RARER_SORE_RUNS = Template("rules.step.sore_runs", "no running until {date}")
TOLERATED_RUN = Template("rules.step.tolerated_run", "a run that the knee takes well")
GENTLER_EXERCISE = Template("rules.step.gentler_exercise", "exercises below 4/10 that settle within the hour")
TOLERATED_RUNS = Template("rules.step.tolerated_runs", "{count} tolerated runs within 14 days (or a day without pain)")


def b3(facts: Facts) -> Fired | None:
    """Two short, slow runs in 14 days at 4 or more: rest, to be looked at at an ordinary visit. [seed 001]."""
    sore = [run for run in facts.runs_of(1 - FORTNIGHT) if _short_and_easy(run) and (run.peak or 0) >= SORE_PEAK]
    if len(sore) < SORE_SHORT_RUNS:
        return None
    free = sore[-SORE_SHORT_RUNS].offset + FORTNIGHT
    return Fired(B3(count=len(sore)), RARER_SORE_RUNS(date=facts.date_of(free)), free)


def f2(facts: Facts) -> Fired | None:
    """The last run within 7 days left a mark: reduce. [seed 003][lit]."""
    run = next((run for run in facts.recent_last_runs if run.reaction is Reaction.MINOR), None)
    if run is None:
        return None
    return Fired(F2(date=facts.date_of(run.offset), cause=mark_cause(run)), TOLERATED_RUN())


def f6(facts: Facts) -> Fired | None:
    """An exercise of today or yesterday hurt too much or too long: reduce. [lit TREK]."""
    sore = max((each for each in facts.exercises if _too_sore(each)), key=lambda each: each.pain, default=None)
    if sore is None:
        return None
    return Fired(F6(date=facts.date_of(sore.offset), score=sore.pain), GENTLER_EXERCISE())


def f8(facts: Facts) -> Fired | None:
    """1 or 2 today while fewer than two runs in 14 days were tolerated: reduce. [seed 003]."""
    pain = facts.today.core_pain
    fine = sum(outcome is Reaction.OK and day > -FORTNIGHT for day, outcome in facts.outcomes.items())
    if pain is None or pain.score not in MILD_PAIN or fine >= PROVEN_RUNS:
        return None
    return Fired(F8(pain=pain_cause(pain), count=fine, needed=PROVEN_RUNS), TOLERATED_RUNS(count=PROVEN_RUNS))


def _short_and_easy(run: RunFacts) -> bool:
    short = run.distance_m is not None and run.distance_m <= SHORT_M
    brief = run.minutes is not None and run.minutes <= SHORT_MINUTES
    return run.kind in (RunKind.EASY, RunKind.WALK_RUN) and (short or brief)


def _too_sore(each: ExerciseFacts) -> bool:
    unsettled = each.one_hour_after is None or each.one_hour_after >= EXERCISE_SORE_AFTER
    return each.pain >= EXERCISE_PAIN or (each.pain >= EXERCISE_SORE and unsettled)
