"""B1, B2 and the F rules about pain: what the knee says today and this week."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Symptom
from kneejournal.rules.days import DayFacts
from kneejournal.rules.facts import Facts
from kneejournal.rules.rule import Fired
from kneejournal.rules.triggers import CALM_DAYS, pain_cause
from kneejournal.rules.window import WEEK

PROVOKED = 4  # [seed 003][eng]
WEEKLY_RISE = 1  # points of the mean [lit Silbernagel, Piva]
WEEKLY_ENTRIES = 4  # scored days a week needs for a mean [eng]
NOT_CALM = 3  # core pain that breaks a calm week [eng]

B1_PAIN = Template("rules.B1.pain", "{pain}. Above {limit} is time off.")
B1_RUN = Template("rules.B1.run", "{cause}. That is time off.")
B2 = Template("rules.B2", "{cause}. No running.")
F1 = Template("rules.F1", "{pain}. From {limit} on, a shorter and easier run at most.")
F3 = Template("rules.F3", "{pain}. Load on the bent knee hurts: no hills, no deep squats.")
F4 = Template("rules.F4", "Pain woke you last night: a shorter and easier run at most.")
F5 = Template("rules.F5", "Everyday pain is up by {points} points on the week before.")
F7 = Template("rules.F7", "{pain} on {date}. Not calm for a week yet.")

BELOW = Template("rules.step.below", "everyday pain below {score}")
PROVOKED_BELOW = Template("rules.step.provoked_below", "pain on the bent knee below {score}")
QUIET_NIGHT = Template("rules.step.quiet_night", "a night without pain")
CALMER_WEEK = Template("rules.step.calmer_week", "a calmer week than the last")
CALM_SINCE = Template("rules.step.calm_since", "everyday pain staying below {score} until {date}")


def b1(facts: Facts) -> Fired | None:
    """Above 3 today, or yesterday's run took its toll by this morning: rest. [seed 003]."""
    trigger = facts.trigger_today
    if trigger is None or trigger.severity != 1:
        return None
    if trigger.pain is None:
        return Fired(B1_RUN(cause=trigger.cause), free=CALM_DAYS[1])
    return Fired(B1_PAIN(pain=trigger.cause, limit=facts.prescribed.pain_limit), free=CALM_DAYS[1])


def b2(facts: Facts) -> Fired | None:
    """6 or more, a limp, swelling or a grave sign today: rest. [seed 003][lit]."""
    trigger = facts.trigger_today
    if trigger is None or trigger.severity != max(CALM_DAYS):
        return None
    return Fired(B2(cause=trigger.cause), free=CALM_DAYS[2])


def f1(facts: Facts) -> Fired | None:
    """3 today, or what a prescription allows at most: reduce. [seed 003]."""
    pain, hurting = facts.today.core_pain, facts.prescribed.hurting_core
    if pain is None or pain.score < hurting:
        return None
    return Fired(F1(pain=pain_cause(pain), limit=hurting), BELOW(score=hurting))


def f3(facts: Facts) -> Fired | None:
    """4 or more on squatting, sitting, hopping or running downhill today: reduce. [seed 003][eng]."""
    pain = facts.today.provoked_pain
    if pain is None or pain.score < PROVOKED:
        return None
    return Fired(F3(pain=pain_cause(pain)), PROVOKED_BELOW(score=PROVOKED))


def f4(facts: Facts) -> Fired | None:
    """Woken by pain last night: reduce. [eng]."""
    return Fired(F4(), QUIET_NIGHT()) if Symptom.NIGHT_PAIN in facts.today.signs else None


def f5(facts: Facts) -> Fired | None:
    """Mean pain of the week a point above that of the week before: reduce. [lit Silbernagel, Piva]."""
    now, before = _mean_core(facts.last_days(WEEK)), _mean_core(facts.last_days(WEEK, before=1 - WEEK))
    if now is None or before is None or now - before < WEEKLY_RISE:
        return None
    return Fired(F5(points=float(now - before)), CALMER_WEEK())


def f7(facts: Facts) -> Fired | None:
    """3 or more on any of the six days before: reduce. [eng]."""
    for offset, day in facts.last_days(WEEK - 1, before=0):
        if day.core_pain is not None and day.core_pain.score >= NOT_CALM:
            step = CALM_SINCE(score=NOT_CALM, date=facts.date_of(offset + WEEK))
            return Fired(F7(pain=pain_cause(day.core_pain), date=facts.date_of(offset)), step)
    return None


def _mean_core(days: Iterable[tuple[int, DayFacts]]) -> Fraction | None:
    """Return the exact mean of the days with any answer in core, None where there are too few."""
    scores = [day.core for _, day in days if day.core is not None]
    return Fraction(sum(scores), len(scores)) if len(scores) >= WEEKLY_ENTRIES else None
