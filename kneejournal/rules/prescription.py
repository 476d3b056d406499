"""P: what a professional set. It only ever makes the advice stricter; the text names who set it and when."""

from __future__ import annotations

from collections.abc import Iterable

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.records import Prescription
from kneejournal.domain.vocabulary import RunKind, Terrain, is_avoided
from kneejournal.rules.caps import rounded_down
from kneejournal.rules.facts import Facts
from kneejournal.rules.rule import WAIT, Fired
from kneejournal.rules.window import WEEK

BY = Template("rules.P.by", "{by} on {date}")
BY_UNNAMED = Template("rules.P.by_unnamed", "your professional on {date}")
P1 = Template("rules.P1", "No running before {until}, set by {who}.")
P2 = Template("rules.P2", "Runs in the last six days: {count}. At most {limit} a week, set by {who}.")
P3 = Template("rules.P3", "No running for now, set by {who}.")
P4 = Template("rules.P4", "To be avoided: {words} (set by {who}).")
P6 = Template("rules.P6", "A run today could only be: {words}. That is to be avoided (set by {who}).")
P5 = Template("rules.P5", "Limits in force: {parts}.")
P5_PART = Template("rules.P5.part", "{limits} (set by {who})")
NO_RUN = Template("rules.P5.none", "no running")
AT_MOST = Template("rules.P5.distance", "at most {distance} a run")
A_WEEK = Template("rules.P5.runs", "at most {count} runs a week")
ONCE_A_WEEK = Template("rules.P5.run", "at most one run a week")
PAIN_LIMIT = Template("rules.P5.pain", "pain no higher than {score}/10")
AVOID = Template("rules.P5.avoid", "none of these: {words}")

NEW_PRESCRIPTION = Template("rules.P.step.new", "a new agreement with your professional")
OTHER_RUN = Template("rules.P.step.other", "a run of another kind or on other ground")


def p1(facts: Facts) -> Fired | None:
    """No running until a later day, the first on which it is allowed: rest."""
    bans = [(each.no_running_until, each) for each in facts.prescribed.in_force if each.no_running_until is not None]
    until, by = max(bans, key=lambda ban: ban[0], default=(facts.on, None))
    if by is None or until <= facts.on:
        return None
    return Fired(P1(until=until, who=who(by)), WAIT(date=until), facts.offset_of(until))


def p2(facts: Facts) -> Fired | None:
    """The runs a week that were allowed are done: rest."""
    limits = [
        (each.max_runs_per_week, each) for each in facts.prescribed.in_force if each.max_runs_per_week is not None
    ]
    runs = facts.runs_of(1 - WEEK)
    reached = [(limit, each) for limit, each in limits if len(runs) >= limit]
    if not reached:
        return None
    limit, by = min(reached, key=lambda each: each[0])
    message = P2(count=len(runs), limit=limit, who=who(by)) if limit else P3(who=who(by))
    return _until(facts, message, _latest(_runs_allowed_on(facts, limit, each) for limit, each in reached))


def p3(facts: Facts) -> Fired | None:
    """A distance of nothing, or nothing left to run: rest."""
    by = [each for each in facts.prescribed.in_force if _no_distance(each) or _leaves_nothing(each)]
    return _until(facts, P3(who=who(by[0])), _latest(_after(facts, each) for each in by)) if by else None


def p6(facts: Facts) -> Fired | None:
    """No kind that would suit the knee today is left, as a walk-run on the ladder: rest."""
    kinds, by = facts.kinds or (), facts.prescribed.in_force
    if not kinds or not all(is_avoided(kind, facts.prescribed.avoid) for kind in kinds):
        return None
    to_ask = [each for each in by if any(is_avoided(kind, each.avoid) for kind in kinds)]
    message = P6(words=tuple(RUN_KIND_NAMES[kind]() for kind in kinds), who=tuple(map(who, to_ask)))
    return _until(facts, message, _latest(_after(facts, each) for each in to_ask))


def p4(facts: Facts) -> Fired | None:
    """The plan is of a kind or on ground to be avoided: reduce."""
    planned = tuple(word for word in (facts.plan.kind, facts.plan.terrain) if word is not None)
    for each in facts.prescribed.in_force:
        words = tuple(word for word in planned if is_avoided(word, each.avoid))
        if words:
            return Fired(P4(words=tuple(map(word_name, words)), who=who(each)), OTHER_RUN())
    return None


def p5(facts: Facts) -> Fired | None:
    """Say which limits are in force; their effect is in the cap and the thresholds."""
    given = [(limits(each), who(each)) for each in facts.prescribed.in_force]
    parts = tuple(P5_PART(limits=found, who=by) for found, by in given if found)
    return Fired(P5(parts=parts)) if parts else None


def who(prescription: Prescription) -> Message:
    """Return who set a prescription and from when it holds."""
    if prescription.by:
        return BY(by=prescription.by, date=prescription.valid_from)
    return BY_UNNAMED(date=prescription.valid_from)


def word_name(word: str) -> Message | str:
    """Return the name of a run kind or terrain; what is neither stands as it was written."""
    template = RUN_KIND_NAMES.get(word) or TERRAIN_NAMES.get(word)
    return template() if template else word


def _leaves_nothing(each: Prescription) -> bool:
    return any(all(is_avoided(word, each.avoid) for word in words) for words in (RunKind, Terrain))


def _no_distance(each: Prescription) -> bool:
    return each.max_distance_m is not None and rounded_down(each.max_distance_m) == 0


def _until(facts: Facts, message: Message, free: int | None) -> Fired:
    """Ask for rest until an offset or, without one, until something else is agreed."""
    return Fired(message, NEW_PRESCRIPTION() if free is None else WAIT(date=facts.date_of(free)), free)


def _runs_allowed_on(facts: Facts, limit: int, each: Prescription) -> int | None:
    """Return the first offset on which a limit of runs that is reached allows one again, or no longer holds."""
    after = _after(facts, each)
    if limit == 0:
        return after
    free = facts.runs_of(1 - WEEK)[-limit].offset + WEEK
    return free if after is None else min(free, after)


def _after(facts: Facts, each: Prescription) -> int | None:
    """Return the first offset after a prescription, None for one without an end; a ban keeps it in force."""
    if each.valid_until is None:
        return None
    after = facts.offset_of(each.valid_until) + 1
    return after if each.no_running_until is None else max(after, facts.offset_of(each.no_running_until))


def _latest(offsets: Iterable[int | None]) -> int | None:
    """Return the last of the offsets, None where one is not known."""
    known = tuple(offsets)
    return None if None in known else max(each for each in known if each is not None)


def limits(each: Prescription) -> tuple[Message, ...]:
    """Return the limits of a prescription but a ban on running, which has a rule of its own."""
    found = []
    if _no_distance(each) or each.max_runs_per_week == 0:
        found.append(NO_RUN())
    if each.max_distance_m is not None and not _no_distance(each):
        found.append(AT_MOST(distance=Metres(each.max_distance_m)))
    if each.max_runs_per_week:
        found.append(ONCE_A_WEEK() if each.max_runs_per_week == 1 else A_WEEK(count=each.max_runs_per_week))
    if each.pain_limit is not None:
        found.append(PAIN_LIMIT(score=each.pain_limit))
    if each.avoid:
        found.append(AVOID(words=tuple(map(word_name, each.avoid))))
    return tuple(found)
