"""Runs that look like one run noted twice, by hand and by a watch, or by two watches.

The bounds found all true pairs, and no false one, among the runs of the project's collection of watch files.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from datetime import timedelta

from kneejournal.domain.records import Run

SAME_START = timedelta(seconds=90)
SAME_DISTANCE_M, SAME_DISTANCE_SHARE = 50, 0.02
ANOTHER_ZONE = timedelta(hours=14)
"""How far the starts of one run can lie apart where a copy was saved with the wrong time zone."""

COPIED_SHARE, COPIED_S = 0.001, 3
"""How far distance and elapsed time of such a copy differ at most."""


def possible_doubles(new: Iterable[Run], known: Iterable[Run]) -> Iterator[tuple[Run, Run]]:
    """Yield each new run with the first other one it may be a double of."""
    by_start = sorted(known, key=lambda run: run.start)
    starts = [run.start for run in by_start]
    for run in new:
        near = slice(bisect_left(starts, run.start - ANOTHER_ZONE), bisect_right(starts, run.start + ANOTHER_ZONE))
        double = next((other for other in by_start[near] if other.id != run.id and _alike(run, other)), None)
        if double is not None:
            yield run, double


def _alike(one: Run, other: Run) -> bool:
    if abs(one.start - other.start) <= SAME_START:
        return one.distance_m is None or other.distance_m is None or _near(one.distance_m, other.distance_m)
    if None in (one.distance_m, other.distance_m, one.elapsed_s, other.elapsed_s):
        return False
    return _is_copy(one, other)


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= max(SAME_DISTANCE_M, SAME_DISTANCE_SHARE * max(one, other))


def _is_copy(one: Run, other: Run) -> bool:
    metres, seconds = (one.distance_m or 0, other.distance_m or 0), (one.elapsed_s or 0, other.elapsed_s or 0)
    same_distance = abs(metres[0] - metres[1]) <= COPIED_SHARE * max(metres)
    return same_distance and abs(seconds[0] - seconds[1]) <= COPIED_S
