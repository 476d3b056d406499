"""What is read off a life: how distance grows, how long the knee was kept from running, and verdicts that flip."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kneejournal.domain.vocabulary import RestKind, Verdict
from tests.rules.simulation.life import Lived

WEEK, MONTH = 7, 28
WEEK_THAT_COUNTS_KM = 10
"""Below it a percentage of a week means nothing (section 4)."""
LEAST_KM = 2
"""No cap is lower, whatever the week (section 4)."""
OF_TODAY = ("A", "B", "D2")
"""Rules that speak of what is new this morning, or of a check-in that is missing."""


def week_km(days: Sequence[Lived], last: int) -> float:
    """Return the kilometres of the seven days that end with ``last``."""
    return sum(day.metres for day in days[max(0, last + 1 - WEEK) : last + 1]) / 1000


def weekly_growth(days: Sequence[Lived]) -> float:
    """Return by which share seven days went beyond the seven before, at worst.

    Weeks too short to count are left out, and so are runs of the least distance, which no week takes away.
    """
    grown = [
        week_km(days, day.day) / before
        for day in days[2 * WEEK :]
        if day.metres / 1000 > LEAST_KM and (before := week_km(days, day.day - WEEK)) >= WEEK_THAT_COUNTS_KM
    ]
    return max(grown, default=1) - 1


def session_growth(days: Sequence[Lived]) -> float:
    """Return by which share a run went beyond the longest of the 27 days before, at worst; 2 km is always allowed."""
    longest = [max((day.metres for day in days[max(0, at + 1 - MONTH) : at]), default=0) for at in range(len(days))]
    grown = [day.metres / before for day, before in zip(days, longest, strict=True) if before > LEAST_KM * 1000]
    return max(grown, default=1) - 1


def longest_hold(days: Sequence[Lived]) -> int:
    """Return the most days in a row without a day on which running was possible."""
    longest = current = 0
    for day in days:
        current = current + 1 if day.verdict is Verdict.REST else 0
        longest = max(longest, current)
    return longest


def unexplained_flips(days: Sequence[Lived]) -> list[int]:
    """Return the days that flipped between run and rest without a cause.

    A planned rest is a cause of its own, and so is a check-in that is missing. Into any other rest, the cause is
    something new: a rule about this morning, or yesterday's run. Out of it the way to run leads over reduce.
    """
    flips = []
    for before, after in pairwise(days):
        new = before.metres or any(rule.startswith(OF_TODAY) for rule in after.rules)
        into_rest = before.verdict is Verdict.RUN and after.held and not new
        out_of_rest = before.held and before.advice.rest_kind is not RestKind.UNKNOWN and after.verdict is Verdict.RUN
        if into_rest or out_of_rest:
            flips.append(after.day)
    return flips
