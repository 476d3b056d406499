"""How far a run may go (section 4; the exact order is that of "Caps" in section 3a). Distances in metres."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from statistics import median

from kneejournal.rules.facts import Facts
from kneejournal.rules.limit import Limit, Reason
from kneejournal.rules.reaction import RunFacts
from kneejournal.rules.window import WEEK, WINDOW

LEAST_M = 2_000  # a run worth lacing shoes for [eng]
STEP_M = 100  # caps are rounded down to this [eng]
BUILD_PERCENT = 110  # of the longest run of four weeks [lit Frandsen]
HOLD_PERCENT = 100  # while runs still hurt a little [eng]
HELD_PEAK = 1  # of the last run, from which on to hold [eng]
TYPICAL_PERCENT = 60  # of the usual run [lit TREK: 5 km to 3 km]
TYPICAL_RUNS = 4  # the usual run is the median of so many [eng]
GAPS = ((15, 60), (8, 70))  # days since the last run, percent of the longest [lit coaching]
RUNS_OF_USUAL_WEEK = 6  # the first run ever: half of a usual third [seed 001: three a week; half eng]
WEEK_COUNTS_FROM_M = 10_000  # below, a percentage of the week means nothing [eng]
WEEK_PERCENT = 110  # [seed 001]
WEEK_MORE_M = 1_000  # [eng]; more than 10 % only for weeks too short to count
MUCH_LESS_PERCENT = 60  # F1, F2, C3 [lit TREK: 5 km to 3 km]
LESS_PERCENT = 75  # all other reductions [eng; injurymap.com: at least 25 % less]


LEAST = Limit(LEAST_M, Reason.LEAST)


def limit_of(facts: Facts, percents: Iterable[int]) -> Limit:
    """Return how far today's run may go, rounded down to 100 m.

    Args:
        facts: one knee's facts.
        percents: what each reducing rule that fired leaves of the usual run.
    """
    limit = session_limit(facts)
    usual = usual_distance(facts)
    if (percent := min(percents, default=None)) is not None and usual is not None:
        limit = _lower(limit, Limit(max(LEAST_M, usual * percent / 100), Reason.REDUCED))
    for each in facts.prescribed.in_force:
        if each.max_distance_m is not None:
            limit = _lower(limit, Limit(each.max_distance_m, Reason.PRESCRIBED))
    return replace(limit, metres=rounded_down(limit.metres))


def session_limit(facts: Facts) -> Limit:
    """Return the session cap before anything reduces it: never below 2 km."""
    if not facts.runs:
        return _first_run(facts)
    limit = max(LEAST, _by_usual(facts), _by_longest(facts), key=lambda each: each.metres)
    for other in (_after_gap(facts), week_limit(facts)):
        limit = _lower(limit, other) if other is not None else limit
    return limit if limit.metres >= LEAST_M else LEAST


def week_limit(facts: Facts) -> Limit | None:
    """Return what the week before last leaves for today, None where it is too little to count by."""
    before = week_distance(facts, 1 - 2 * WEEK, -WEEK)
    if before < WEEK_COUNTS_FROM_M:
        return None
    allowed = max(before * WEEK_PERCENT / 100, before + WEEK_MORE_M)
    return Limit(allowed - week_distance(facts, 1 - WEEK, -1), Reason.WEEK)


def week_distance(facts: Facts, first: int, last: int) -> float:
    """Return the metres run on the days from ``first`` to ``last``; a run without distance counts as a usual one."""
    usual = usual_distance(facts) or 0
    return sum(usual if run.distance_m is None else run.distance_m for run in facts.runs_of(first, last))


def usual_distance(facts: Facts) -> float | None:
    """Return the median of the last four runs that have a distance."""
    distances = _distances(facts.runs)[-TYPICAL_RUNS:]
    return median(distances) if distances else None


def longest_since_setback(facts: Facts) -> float:
    """Return the base: the longest run of the window that did not end badly, after the last setback; 0 for none."""
    since = last_setback(facts)
    runs = facts.runs_of(1 - WINDOW if since is None else since + 1)
    return max(_distances(run for run in runs if not run.reaction.bad), default=0)


def last_setback(facts: Facts) -> int | None:
    """Return the offset of the last trigger, None where the window holds none."""
    return facts.triggers[-1].offset if facts.triggers else None


def rounded_down(metres: float) -> int:
    """Return whole metres, rounded down to 100; a hair below a step still counts as on it."""
    return math.floor((metres + _HAIR) / STEP_M) * STEP_M


_HAIR = 1e-6  # metres lost to binary fractions


def _first_run(facts: Facts) -> Limit:
    usual_week = facts.profile.usual_week_m
    if facts.ran_before or usual_week is None:
        return LEAST
    return Limit(max(LEAST_M, usual_week / RUNS_OF_USUAL_WEEK), Reason.LEAST)


def _by_usual(facts: Facts) -> Limit:
    return Limit((usual_distance(facts) or 0) * TYPICAL_PERCENT / 100, Reason.TYPICAL)


def _by_longest(facts: Facts) -> Limit:
    """Measure against the base; hold while runs hurt a little."""
    base, since = longest_since_setback(facts), last_setback(facts)
    if any((run.peak or 0) >= HELD_PEAK for run in facts.last_runs):
        return Limit(base * HOLD_PERCENT / 100, Reason.HELD, base, since)
    return Limit(base * BUILD_PERCENT / 100, Reason.LONGEST, base, since)


def _after_gap(facts: Facts) -> Limit | None:
    longest = max(_distances(facts.runs), default=None)
    for days, percent in GAPS:
        if longest is not None and -facts.last_runs[0].offset >= days:
            return Limit(longest * percent / 100, Reason.GAP)
    return None


def _distances(runs: Iterable[RunFacts]) -> list[float]:
    return [run.distance_m for run in runs if run.distance_m is not None]


def _lower(one: Limit, other: Limit) -> Limit:
    return other if other.metres < one.metres else one
