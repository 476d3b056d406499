"""Why a planned run does not fit: the one reason that weighs most, as the end of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from kneejournal.domain.messages import Message, Metres, Precision, Template
from kneejournal.domain.vocabulary import RunKind, Terrain, is_avoided
from kneejournal.rules.answer import Ladder
from kneejournal.rules.caps import (
    LEAST_M,
    last_setback,
    longest_since_setback,
    usual_distance,
    week_distance,
    week_limit,
)
from kneejournal.rules.facts import Facts
from kneejournal.rules.judgement import Judgement
from kneejournal.rules.limit import Limit, Reason
from kneejournal.rules.load import GAP_DAYS, ready_for_speed
from kneejournal.rules.plan_words import KIND_WORDS, TERRAIN_WORDS
from kneejournal.rules.prescription import who
from kneejournal.rules.return_to_run import TOP_STAGE
from kneejournal.rules.window import WEEK

_TWICE = 2.0  # from here on a distance is told as a multiple: 100 % beyond is twice

LONGEST = Template("rules.plan.why.longest", "your longest run in four weeks that did not end badly")
LONGEST_SINCE = Template("rules.plan.why.longest_since", "your longest run since {date} that did not end badly")
BEYOND = Template("rules.plan.why.beyond", "{planned} would be {percent} % beyond {longest}")
TIMES = Template("rules.plan.why.times", "{planned} would be {times} times {longest}")
NO_FURTHER = Template("rules.plan.why.no_further", "{longest} is {base}")
HELD = Template("rules.plan.why.held", "{far}, and distance waits while runs still hurt a little")
USUAL = Template(
    "rules.plan.why.usual", "after a setback distance starts again at {cap}, a part of your usual run of {usual}"
)
NO_RUNS = Template("rules.plan.why.no_runs", "after four weeks without a run in the journal the first one starts low")
NO_BASE = Template("rules.plan.why.no_base", "there is no run since the last setback to build on")
GAP = Template("rules.plan.why.gap", "the last run was {count} days ago, and the first after a break starts lower")
WEEK_FULL = Template(
    "rules.plan.why.week", "{done} in the last six days leave no more than {cap} of this week's usual load"
)
REDUCED = Template("rules.plan.why.reduced", "a reduced run is {percent} % of your usual run of {usual}")
SHORT = Template("rules.plan.why.short", "a reduced run is kept to {cap}")
LADDER = Template("rules.plan.why.ladder", "after a setback the walk-run ladder sets the run (stage {stage} of {top})")
PRESCRIBED = Template("rules.plan.why.prescribed", "more than {cap} is ruled out by {who}")
AVOIDED = Template("rules.plan.why.avoided", "ruled out by {who}: {words}")
GENTLE = Template("rules.plan.why.gentle", "a reduced run is easy and flat")
TAKEN = Template("rules.plan.why.taken", "one hard run of its kind a week is enough")
UNPROVEN = Template(
    "rules.plan.why.unproven", "speed and hills come last, after two calm weeks with four painless runs"
)


def why_not(
    judgements: Sequence[Judgement], ladder: Ladder | None, at_fault: Sequence[RunKind | Terrain], *, too_far: bool
) -> Message:
    """Return why the plan does not fit.

    Args:
        judgements: of all tracked knees.
        ladder: the stage, if the knee is on the walk-run ladder.
        at_fault: the kind and terrain that do not fit.
        too_far: whether the distance does not.
    """
    tightest = min(judgements, key=lambda each: each.limit.metres)
    if too_far and tightest.limit.reason is Reason.PRESCRIBED:
        return _prescribed(tightest)
    for each in tightest.facts.prescribed.in_force:
        if words := tuple(_word(word) for word in at_fault if is_avoided(word, each.avoid)):
            return AVOIDED(words=words, who=who(each))
    if ladder is not None and ladder.stage < TOP_STAGE:
        return LADDER(stage=ladder.stage, top=TOP_STAGE)
    return _too_far(tightest) if too_far else _of_another_kind(judgements)


def _too_far(judgement: Judgement) -> Message:
    facts, limit = judgement.facts, judgement.limit
    usual = usual_distance(facts)
    match limit.reason:
        case Reason.LONGEST | Reason.HELD:
            far = _beyond(facts, limit.base_m or 0)
            return HELD(far=far) if limit.reason is Reason.HELD else far
        case Reason.TYPICAL if usual is not None:
            return USUAL(cap=_limited(limit), usual=Metres(usual))
        case Reason.REDUCED if usual is not None:
            return _reduced(judgement, usual)
        case Reason.WEEK:
            return _full_week(facts, limit)
        case Reason.GAP:
            return GAP(count=_days_off(facts))
    return _least(facts, limit)


def _least(facts: Facts, limit: Limit) -> Message:
    """Say what would have given even less than the least that is advised."""
    if not facts.runs:
        return NO_RUNS()
    week = week_limit(facts)
    if week is not None and week.metres <= LEAST_M:
        return _full_week(facts, limit)
    if _days_off(facts) >= GAP_DAYS:
        return GAP(count=_days_off(facts))
    base = longest_since_setback(facts)
    return _beyond(facts, base) if base else NO_BASE()


def _beyond(facts: Facts, base: float) -> Message:
    metres = facts.plan.distance_m or 0
    planned, times, longest = Metres(metres, Precision.TYPED), metres / base, _longest(facts)
    if times > _TWICE:
        return TIMES(planned=planned, times=times, longest=longest)
    percent = round((times - 1) * 100)
    if percent > 0:
        return BEYOND(planned=planned, percent=percent, longest=longest)
    return NO_FURTHER(longest=longest, base=Metres(base))


def _longest(facts: Facts) -> Message:
    """Name the run that is measured against; after a setback only later ones are."""
    since = last_setback(facts)
    return LONGEST() if since is None else LONGEST_SINCE(date=facts.date_of(since))


def _reduced(judgement: Judgement, usual: float) -> Message:
    percent = min(hit.rule.cap_percent for hit in judgement.hits if hit.rule.cap_percent is not None)
    if usual * percent / 100 <= LEAST_M:
        return SHORT(cap=_limited(judgement.limit))
    return REDUCED(percent=percent, usual=Metres(usual))


def _full_week(facts: Facts, limit: Limit) -> Message:
    return WEEK_FULL(done=Metres(week_distance(facts, 1 - WEEK, -1)), cap=_limited(limit))


def _prescribed(judgement: Judgement) -> Message:
    by = min(
        (each for each in judgement.facts.prescribed.in_force if each.max_distance_m is not None),
        key=lambda each: each.max_distance_m or 0,
    )
    return PRESCRIBED(cap=_limited(judgement.limit), who=who(by))


def _of_another_kind(judgements: Sequence[Judgement]) -> Message:
    if any(each.is_reduced for each in judgements):
        return GENTLE()
    return TAKEN() if all(ready_for_speed(each.facts) for each in judgements) else UNPROVEN()


def _word(word: RunKind | Terrain) -> Message:
    return KIND_WORDS[word]() if isinstance(word, RunKind) else TERRAIN_WORDS[word]()


def _days_off(facts: Facts) -> int:
    return -facts.last_runs[0].offset


def _limited(limit: Limit) -> Metres:
    return Metres(limit.metres, Precision.LIMIT)
