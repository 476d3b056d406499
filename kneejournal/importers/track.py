"""Geometry of a track: distance along positions, metres up and down along altitudes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

from kneejournal.importers.activity import UNKNOWN_CLIMB, Climb

EARTH_RADIUS_M = 6_371_008.8
"""Mean radius (IUGG)."""

CONFIRMED_M = 3.0
"""An extreme of altitude counts once the altitude has moved this far away from it [eng]: less sums up noise."""

LOWEST_M, HIGHEST_M = -500.0, 9_000.0
"""Altitudes on land; FIT writes -500 m for nothing measured."""

SPIKE_M = 50.0
"""A single altitude this far from both neighbours, to the same side, is an error of the sensor [eng]."""


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Return the great-circle distance of two positions (latitude, longitude in degrees)."""
    lat, lon, lat2, lon2 = radians(one[0]), radians(one[1]), radians(other[0]), radians(other[1])
    half = sin((lat2 - lat) / 2) ** 2 + cos(lat) * cos(lat2) * sin((lon2 - lon) / 2) ** 2
    return 2 * EARTH_RADIUS_M * asin(min(1.0, sqrt(half)))


def length(positions: Iterable[tuple[float, float]]) -> float:
    """Return the metres along one unbroken segment."""
    return sum(metres_between(one, other) for one, other in pairwise(positions))


def climb_of(segments: Iterable[Sequence[float]]) -> Climb:
    """Sum up the swings of altitude of each segment; unknown where no segment holds an altitude."""
    swings = [_swings(known) for altitudes in segments if (known := _without_spikes(altitudes))]
    if not swings:
        return UNKNOWN_CLIMB
    return Climb(sum(up for up, _ in swings), sum(down for _, down in swings))


def _without_spikes(altitudes: Sequence[float]) -> list[float]:
    known = [each for each in altitudes if LOWEST_M < each <= HIGHEST_M]
    inner = (
        here
        for before, here, after in zip(known, known[1:], known[2:], strict=False)
        if not _is_spike(here - before, here - after)
    )
    return [*known[:1], *inner, *known[-1:]] if len(known) > 1 else known


def _is_spike(from_before: float, from_after: float) -> bool:
    return from_before * from_after > 0 and min(abs(from_before), abs(from_after)) > SPIKE_M


def _swings(altitudes: Sequence[float]) -> tuple[float, float]:
    """Return metres up and down by a zigzag: an extreme is confirmed when the altitude has moved away from it."""
    sums = {1: 0.0, -1: 0.0}
    first, direction, turn = _first_move(altitudes)
    extreme = altitudes[first]
    for altitude in altitudes[first:]:
        gone = (altitude - extreme) * direction
        if gone > 0:
            extreme = altitude
        elif gone <= -CONFIRMED_M:
            sums[direction] += abs(extreme - turn)
            direction, turn, extreme = -direction, extreme, altitude
    sums[direction] += abs(extreme - turn)
    return sums[1], sums[-1]


def _first_move(altitudes: Sequence[float]) -> tuple[int, int, float]:
    """Return the index at which a first swing is confirmed, its direction and where it began."""
    low = high = altitudes[0]
    for index, altitude in enumerate(altitudes):
        low, high = min(low, altitude), max(high, altitude)
        if altitude - low >= CONFIRMED_M:
            return index, 1, low
        if high - altitude >= CONFIRMED_M:
            return index, -1, high
    return len(altitudes) - 1, 1, altitudes[-1]
