"""E and G: rest days, distance, weeks, gaps, speed and hills."""

from __future__ import annotations

from collections.abc import Mapping

from kneejournal.domain.messages import Message, Metres, Precision, Template
from kneejournal.domain.names import RUN_KIND_NAMES
from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.rules.caps import LEAST_M, week_limit
from kneejournal.rules.facts import Facts
from kneejournal.rules.limit import Limit, Reason
from kneejournal.rules.reaction import Reaction
from kneejournal.rules.rule import Fired
from kneejournal.rules.sources import COACHING, FRANDSEN, OWN, PRESCRIBED, SEED_001, TREK
from kneejournal.rules.window import FORTNIGHT, WEEK

RUNS_A_WEEK = 3  # [seed 001]
GAP_DAYS = 8  # [lit coaching]
PROVEN_PAIN = 1  # core and peak before speed and hills come back [lit TREK; figure eng]
PROVEN_LOGGED = 11  # of 14 days [eng]
PROVEN_RUNS = 4  # [eng]

FAST_KINDS = (RunKind.TEMPO, RunKind.SPEED, RunKind.RACE)
STEEP_TERRAINS = (Terrain.HILLY, Terrain.DOWNHILL, Terrain.TRAIL)
"""A trail counts as hilly; rolling and treadmill count as flat; what is not said counts as easy and flat. [eng]"""

ONE_A_WEEK = {
    RunKind.TEMPO: (RunKind.TEMPO,),
    RunKind.SPEED: (RunKind.SPEED, RunKind.RACE),
    RunKind.RACE: FAST_KINDS,
}
"""Which earlier kinds of the week leave no room for a planned one. A race is the hardest of the fast kinds: if it
counted as speed alone, a race would be allowed where a tempo run is not."""

E1 = Template("rules.E1", "A day of rest after yesterday's run.")
E2 = Template("rules.E2", "{count} runs in the last six days: three a week is enough for now.")
G1 = Template(
    "rules.G1",
    "No further than {cap}: {base} is your longest run in four weeks that did not end badly, and 10 % more is the "
    "line.",
)
G1_SINCE = Template(
    "rules.G1.since",
    "No further than {cap}: {base} is your longest run since {date} that did not end badly, and 10 % more is the line.",
)
G1_HELD = Template("rules.G1.held", "No further than {cap}: hold at your longest run while runs still hurt a little.")
G1_OTHER = Template("rules.G1.other", "No further than {cap} for now.")
G1_GAP = Template("rules.G1.gap", "No further than {cap}: the first run after a break starts lower.")
G1_WEEK = Template("rules.G1.week", "No further than {cap}: more would be too much for this week.")
G1_PRESCRIBED = Template("rules.G1.prescribed", "No further than {cap}: that is what your professional set.")
G2 = Template("rules.G2", "This week's usual load is nearly used up: {cap} at most.")
G3 = Template("rules.G3", "Your last run was {count} days ago: start lower.")
G4 = Template("rules.G4", "Speed and hills come last: first two calm weeks with four painless runs.")
G5 = Template("rules.G5", "Already run this week: {done}. One of each a week is enough, so too soon for: {kind}.")

_G1_BY_REASON: Mapping[Reason, Template] = {
    Reason.HELD: G1_HELD,
    Reason.GAP: G1_GAP,
    Reason.WEEK: G1_WEEK,
    Reason.PRESCRIBED: G1_PRESCRIBED,
}
_G1_SOURCES: Mapping[Reason, tuple[str, ...]] = {
    Reason.LONGEST: (FRANDSEN,),
    Reason.HELD: (FRANDSEN, OWN),
    Reason.TYPICAL: (TREK, OWN),
    Reason.LEAST: (OWN,),
    Reason.GAP: (COACHING,),
    Reason.WEEK: (SEED_001, OWN),
    Reason.REDUCED: (OWN,),
    Reason.PRESCRIBED: (PRESCRIBED,),
}
"""What a limit rests on: only the longest run is measured by a publication."""

REST_DAY = Template("rules.step.rest_day", "a day without running")
FEWER_RUNS = Template("rules.step.fewer_runs", "fewer than three runs in six days (from {date} on)")
SHORTER = Template("rules.step.shorter", "a plan of {cap} at most")
NEXT_WEEK = Template("rules.step.next_week", "a few days without running")
SOME_RUN = Template("rules.step.some_run", "a run within this limit")
EASY_AND_FLAT = Template("rules.step.easy_and_flat", "an easy run on the flat instead")
OTHER_KIND = Template("rules.step.other_kind", "an easy run instead")


def e1(facts: Facts) -> Fired | None:
    """A run yesterday: rest, planned. [seed 001]."""
    return Fired(E1(), REST_DAY(), free=1) if facts.runs_of(-1) else None


def e2(facts: Facts) -> Fired | None:
    """Three runs in six days: rest, planned. [seed 001]."""
    runs = facts.runs_of(1 - WEEK)
    if len(runs) < RUNS_A_WEEK:
        return None
    free = runs[-RUNS_A_WEEK].offset + WEEK
    return Fired(E2(count=len(runs)), FEWER_RUNS(date=facts.date_of(free)), free)


def g1(facts: Facts) -> Fired | None:
    """Further than the cap: reduce. [lit Frandsen]."""
    limit = facts.limit
    planned = facts.plan.distance_m
    if limit is None or planned is None or planned <= limit.metres:
        return None
    step = SHORTER(cap=Metres(limit.metres, Precision.LIMIT))
    return Fired(_too_far(facts, limit), step, sources=_G1_SOURCES[limit.reason])


def g2(facts: Facts) -> Fired | None:
    """The week leaves less than 2 km, after one of 10 km or more: reduce to 2 km. [seed 001]."""
    limit = week_limit(facts)
    if limit is None or limit.metres >= LEAST_M:
        return None
    return Fired(G2(cap=Metres(LEAST_M, Precision.LIMIT)), NEXT_WEEK())


def g3(facts: Facts) -> Fired | None:
    """The last run 8 days ago or more: reduce. [lit coaching]."""
    gap = -facts.last_runs[0].offset if facts.runs else 0
    return Fired(G3(count=gap), SOME_RUN()) if gap >= GAP_DAYS else None


def g4(facts: Facts) -> Fired | None:
    """Speed or hills before two calm weeks with four painless runs: reduce. [lit TREK][eng]."""
    wanted = facts.plan.kind in FAST_KINDS or facts.plan.terrain in STEEP_TERRAINS
    return Fired(G4(), EASY_AND_FLAT()) if wanted and not ready_for_speed(facts) else None


def g5(facts: Facts) -> Fired | None:
    """A second tempo or speed run within seven days: reduce. [seed 001]."""
    kind = facts.plan.kind
    done = {run.kind for run in facts.runs_of(1 - WEEK)}.intersection(ONE_A_WEEK.get(kind, ()) if kind else ())
    if kind is None or not done:
        return None
    names = tuple(RUN_KIND_NAMES[each]() for each in RunKind if each in done)
    step = OTHER_KIND() if ready_for_speed(facts) else EASY_AND_FLAT()  # the one asks for less than the other
    return Fired(G5(done=names, kind=RUN_KIND_NAMES[kind]()), step)


def ready_for_speed(facts: Facts) -> bool:
    """Tell whether 14 days were calm and logged, with at least four runs, all painless and none a walk-run."""
    cores = [day.core for _, day in facts.last_days(FORTNIGHT) if day.core is not None]
    logged = [day for _, day in facts.last_days(FORTNIGHT) if day.exists and day.core is not None]
    runs = facts.runs_of(1 - FORTNIGHT)
    return (
        len(logged) >= PROVEN_LOGGED
        and max(cores) <= PROVEN_PAIN
        and len(runs) >= PROVEN_RUNS
        and all(run.reaction is Reaction.OK and (run.peak or 0) <= PROVEN_PAIN for run in runs)
        and not any(run.kind is RunKind.WALK_RUN for run in runs)
    )


def taken_kinds(facts: Facts) -> tuple[RunKind, ...]:
    """Return the fast kinds that this week's runs leave no room for."""
    done = {run.kind for run in facts.runs_of(1 - WEEK)}
    return tuple(kind for kind, blocking in ONE_A_WEEK.items() if not done.isdisjoint(blocking))


def _too_far(facts: Facts, limit: Limit) -> Message:
    cap = Metres(limit.metres, Precision.LIMIT)
    if limit.reason is Reason.LONGEST and limit.since is not None:
        return G1_SINCE(cap=cap, base=Metres(limit.base_m or 0), date=facts.date_of(limit.since))
    if limit.reason is Reason.LONGEST:
        return G1(cap=cap, base=Metres(limit.base_m or 0))
    return _G1_BY_REASON.get(limit.reason, G1_OTHER)(cap=cap)
