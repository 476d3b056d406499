"""C: after a setback, calm days first, then the walk-run ladder until the knee has proven itself (section 5)."""

from __future__ import annotations

import math
from functools import partial

from kneejournal.domain.messages import Message, Template
from kneejournal.rules.facts import Facts
from kneejournal.rules.reaction import Reaction
from kneejournal.rules.rule import WAIT, Fired
from kneejournal.rules.triggers import (
    CALM_DAYS,
    GRADUATION_DAYS,
    GRADUATION_RUNS,
    Trigger,
)

TOP_STAGE = 8  # off the ladder [eng]
STEP_UP = 0.5  # so that two tolerated sessions promote [lit "each phase at least twice"]
HIGHEST_AFTER_SORENESS = 4  # stage after a trigger of severity 1 [eng]
ENTRY_STAGE = 1  # after a trigger of severity 2 [eng]
LAST_WALKING_STAGE = 5  # from stage 6 on the session is continuous [eng]

SESSIONS = {
    1: Template("rules.ladder.1", "6 × (1 min run, 2 min walk)"),
    2: Template("rules.ladder.2", "6 × (2 min run, 2 min walk)"),
    3: Template("rules.ladder.3", "6 × (3 min run, 2 min walk)"),
    4: Template("rules.ladder.4", "5 × (4 min run, 1 min walk)"),
    5: Template("rules.ladder.5", "3 × (8 min run, 1 min walk)"),
    6: Template("rules.ladder.6", "25 min easy run"),
    7: Template("rules.ladder.7", "30 min easy run"),
    8: Template("rules.ladder.8", "easy run, at most 10 % longer than the last"),
}
"""The sessions: phases of published ladders [lit TREK, soldiers' trial, Delaware], steps between them [eng]."""

C1 = Template("rules.C1", "{done} of {needed} calm days in a row since {date} ({cause}).")
C2 = Template(
    "rules.C2",
    "{done} of {needed} calm days in a row since {date} ({cause}); after them, a brisk 30-minute walk comes first.",
)
C3 = Template("rules.C3", "Calm again after {date} ({cause}): walk-run stage {stage}.")
C3_ENTRY = Template(
    "rules.C3.entry",
    "Calm again after {date} ({cause}): first a brisk 30-minute walk with pain of 2 at most and no limp, then walk-run "
    "stage {stage}.",
)
C3_WAITING = Template("rules.C3.waiting", "{date} ({cause}) still has to be followed by tolerated runs.")
CALM_AGAIN = Template("rules.step.calm_again", "{needed} calm days in a row ({done} so far)")
PROVEN = Template("rules.step.proven", "{runs} tolerated runs since {date} ({done} so far; {free} at the earliest)")
PROVEN_BY_RUNS = Template("rules.step.proven.runs", "{runs} tolerated runs since {date} ({done} so far)")


def _still_sore(template: Template, severity: int, facts: Facts) -> Fired | None:
    trigger, needed = _last_open(facts, severity), CALM_DAYS[severity]
    if trigger is None:
        return None
    done = _calm_days_since(facts, trigger)
    message = template(done=done, needed=needed, date=facts.date_of(trigger.offset), cause=trigger.cause)
    step = CALM_AGAIN(needed=needed, done=done) if severity == _longest_wait(facts) else None
    return Fired(message, step, _calm_on(facts, trigger))


def _last_open(facts: Facts, severity: int) -> Trigger | None:
    return next((each for each in reversed(facts.open_triggers) if each.severity == severity), None)


def _calm_on(facts: Facts, trigger: Trigger) -> int:
    """Return the first offset by which the calm days after a trigger can be complete."""
    left = CALM_DAYS[trigger.severity] - _calm_days_since(facts, trigger)
    return left if _today_is_told(facts) else left - 1


def _longest_wait(facts: Facts) -> int:
    """Return the severity whose calm days take longest, which hold the others; the graver of two alike."""
    waiting = [each for severity in CALM_DAYS if (each := _last_open(facts, severity)) is not None]
    return max((_calm_on(facts, each), each.severity) for each in waiting)[1]


c1 = partial(_still_sore, C1, 1)
"""A trigger of severity 1 within 28 days without two good days in a row since: rest. [lit Delaware]."""

c2 = partial(_still_sore, C2, 2)
"""A trigger of severity 2 without three good days in a row since: rest. [lit][eng]."""


def c3(facts: Facts) -> Fired | None:
    """Calm again but not proven: reduce, on the ladder. [lit]."""
    if not facts.unproven_triggers:
        return None
    trigger = max(facts.unproven_triggers, key=lambda each: each.offset + GRADUATION_DAYS[each.severity])
    date, cause = facts.date_of(trigger.offset), trigger.cause
    waiting = C3_WAITING(date=date, cause=cause)
    calm = (C3_ENTRY if _walk_comes_first(facts) else C3)(date=date, cause=cause, stage=ladder_stage(facts))
    return Fired(waiting if facts.open_triggers else calm, _proof(facts, trigger))


def _walk_comes_first(facts: Facts) -> bool:
    """Tell whether there was no run yet since the last severe trigger. The walk is advice, never a condition."""
    severe = [trigger.offset for trigger in facts.triggers if trigger.severity == max(CALM_DAYS)]
    return bool(severe) and not facts.runs_of(severe[-1] + 1)


def ladder_stage(facts: Facts) -> int:
    """Return the stage of the ladder: the whole steps of its state."""
    return math.floor(ladder_state(facts))


def ladder_state(facts: Facts) -> float:
    """Fold the window by days into a state: each day's worst run first, then its trigger.

    The state moves in half steps from 8: a tolerated run +0.5, a run that left a mark down to the stage, a trigger
    down by one and to 4 at most, or to 1. An unanswered run changes nothing.
    """
    triggers = {trigger.offset: trigger.severity for trigger in facts.triggers}
    state = float(TOP_STAGE)
    for offset in sorted({*facts.outcomes, *triggers}):
        state = _after_trigger(_after_run(state, facts.outcomes.get(offset)), triggers.get(offset))
    return state


def _after_run(state: float, outcome: Reaction | None) -> float:
    if outcome is Reaction.OK:
        return min(state + STEP_UP, TOP_STAGE)
    return math.floor(state) if outcome is Reaction.MINOR else state


def _after_trigger(state: float, severity: int | None) -> float:
    if severity is None:
        return state
    return max(ENTRY_STAGE, min(HIGHEST_AFTER_SORENESS, math.floor(state) - 1)) if severity == 1 else ENTRY_STAGE


def _today_is_told(facts: Facts) -> bool:
    """Tell whether the answers still open can no longer decide if today is calm."""
    return facts.today.complete or not facts.today.calm_so_far or facts.trigger_today is not None


def _calm_days_since(facts: Facts, trigger: Trigger) -> int:
    """Count the good days in a row that end today, or yesterday while today is not fully answered."""
    last = 0 if _today_is_told(facts) else -1
    count = 0
    while last - count > trigger.offset and facts.day(last - count).good:
        count += 1
    return count


def _proof(facts: Facts, trigger: Trigger) -> Message:
    done = sum(day > trigger.offset and outcome is Reaction.OK for day, outcome in facts.outcomes.items())
    runs, free = GRADUATION_RUNS[trigger.severity], trigger.offset + GRADUATION_DAYS[trigger.severity]
    if done >= runs:
        return WAIT(date=facts.date_of(free))
    if free <= 0:
        return PROVEN_BY_RUNS(runs=runs, date=facts.date_of(trigger.offset), done=done)
    return PROVEN(runs=runs, date=facts.date_of(trigger.offset), done=done, free=facts.date_of(free))
