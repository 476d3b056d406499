"""Runs that look like one run noted twice: by two watches, by a watch and a service, or by a file and by hand.

The bounds found all true pairs, and no false one, among the runs of the project's collection of watch files.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from kneejournal.domain.records import Run

SAME_START = timedelta(seconds=90)
SAME_DISTANCE_M, SAME_DISTANCE_SHARE = 50, 0.02
ANOTHER_ZONE = timedelta(hours=14)
"""How far the starts of one run can lie apart where a copy was saved with the wrong time zone."""

COPIED_SHARE, COPIED_S = 0.001, 3
"""How far distance and elapsed time of such a copy differ at most."""

_FILLED = ("distance_m", "moving_s", "elapsed_s", "kind")
_CLIMB = ("ascent_m", "descent_m", "ascent_source")
_GROUND = ("terrain", "terrain_guessed")


@dataclass(frozen=True)
class Double:
    """The run that another one may be a double of. ``sure``: they are one; otherwise only the runner can tell."""

    known: Run
    sure: bool


class KnownRuns:
    """Runs in which doubles are looked for. Each id is held once; a run that is added again takes its place."""

    def __init__(self, runs: Iterable[Run] = ()) -> None:
        self._by_id = {run.id: run for run in runs}
        self._starts = sorted((run.start, run.id) for run in self._by_id.values())

    def add(self, run: Run) -> None:
        """Hold a run as well, or as it is now."""
        earlier = self._by_id.get(run.id)
        if earlier is not None and earlier.start != run.start:
            self._starts.remove((earlier.start, run.id))
        if earlier is None or earlier.start != run.start:
            insort(self._starts, (run.start, run.id))
        self._by_id[run.id] = run

    def get(self, run_id: str) -> Run | None:
        """Return the run with that id, if it is held."""
        return self._by_id.get(run_id)

    def double_of(self, run: Run) -> Double | None:
        """Return the run this one doubles, itself left out: a sure double where there is one, else a possible one."""
        near = [other for other in self._near(run.start) if other.id != run.id]
        for sure, alike in ((True, _is_same), (False, _may_be_same)):
            found = [other for other in near if alike(run, other)]
            if found:
                return Double(min(found, key=lambda other: abs(other.start - run.start)), sure)
        return None

    def _near(self, start: datetime) -> Iterator[Run]:
        first = bisect_left(self._starts, (start - ANOTHER_ZONE, ""))
        last = bisect_right(self._starts, (start + ANOTHER_ZONE + timedelta.resolution, ""))
        return (self._by_id[run_id] for _, run_id in self._starts[first:last])


def possible_doubles(new: Iterable[Run], known: Iterable[Run]) -> Iterator[tuple[Run, Run]]:
    """Yield each new run with the other one it doubles, surely or possibly."""
    runs = KnownRuns(known)
    for run in new:
        double = runs.double_of(run)
        if double is not None:
            yield run, double.known


def completed(stored: Run, double: Run) -> Run:
    """Return the stored run with what only its double knows.

    What the journal holds is never changed. Ascent and descent come together or not at all, since two files count them
    in two ways; so do a terrain and whether it is a guess. The stored run keeps its source.
    """
    lacking = [name for name in _FILLED if getattr(stored, name) is None]
    for together in (_CLIMB, _GROUND):
        if all(getattr(stored, name) is None for name in together):
            lacking += together
    values: dict[str, Any] = {name: getattr(double, name) for name in lacking}
    return replace(stored, **values)


def _is_same(one: Run, other: Run) -> bool:
    if one.distance_m is None or other.distance_m is None:
        return False
    return abs(one.start - other.start) <= SAME_START and _near(one.distance_m, other.distance_m)


def _may_be_same(one: Run, other: Run) -> bool:
    """Tell whether two runs could be one: a start alike, a copy whose clock is off, or a run also noted by hand.

    By hand the start is often a rough one, and the day and the distance are what is known [eng].
    """
    unmeasured = one.distance_m is None or other.distance_m is None
    if abs(one.start - other.start) <= SAME_START and unmeasured:
        return True
    if one.distance_m is None or other.distance_m is None:
        return False
    by_hand = (one.source is None) != (other.source is None) and one.day == other.day
    return _is_copy(one, other) or (by_hand and _near(one.distance_m, other.distance_m))


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= max(SAME_DISTANCE_M, SAME_DISTANCE_SHARE * max(one, other))


def _is_copy(one: Run, other: Run) -> bool:
    if one.elapsed_s is None or other.elapsed_s is None:
        return False
    metres = (one.distance_m or 0, other.distance_m or 0)
    same_distance = abs(metres[0] - metres[1]) <= COPIED_SHARE * max(metres)
    return same_distance and abs(one.elapsed_s - other.elapsed_s) <= COPIED_S
