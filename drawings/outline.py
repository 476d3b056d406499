"""Outlines on paper: the shape a cord takes around discs, as the path of an SVG."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

_STEPS = 60
"""Into how many points the edge of a disc is cut to find the cord's way."""


Point = tuple[float, float]


@dataclass(frozen=True)
class Piece:
    """A shape drawn in one go: ``role`` says how, ``path`` is its SVG path, ``corners`` are where it reaches."""

    role: str
    path: str
    corners: tuple[Point, ...]


@dataclass(frozen=True)
class Disc:
    """A filled circle."""

    x: float
    y: float
    r: float


@dataclass(frozen=True)
class _Edge:
    x: float
    y: float
    disc: Disc


def around(role: str, discs: Sequence[Disc]) -> Piece:
    """Return the shape of a cord around discs: straight between them, round where it touches one."""
    corners = _hull([point for disc in discs for point in _edge(disc)])
    while len({point.disc for point in corners}) > 1 and corners[0].disc == corners[-1].disc:
        corners = [corners[-1], *corners[:-1]]
    parts: list[str] = []
    for disc, run in groupby(corners, key=lambda point: point.disc):
        touched = list(run)
        parts.append(f"{'L' if parts else 'M'}{_place(touched[0].x, touched[0].y)}")
        parts += [f"A{number(disc.r)} {number(disc.r)} 0 0 1 {_place(stop.x, stop.y)}" for stop in _stops(touched)]
    return Piece(role, "".join(parts) + "Z", tuple((point.x, point.y) for point in corners))


def line(role: str, *points: Point) -> Piece:
    """Return straight lines from point to point."""
    return Piece(role, "M" + "L".join(_place(*point) for point in points), points)


def curve(role: str, first: Point, control: Point, last: Point) -> Piece:
    """Return a line that leaves towards the control point and arrives from it."""
    return Piece(role, f"M{_place(*first)}Q{_place(*control)} {_place(*last)}", (first, last))


def bounds(pieces: Iterable[Piece]) -> tuple[float, float, float, float]:
    """Return the box around shapes with room for their lines: left, top, right, bottom."""
    xs, ys = zip(*(corner for piece in pieces for corner in piece.corners), strict=True)
    return min(xs) - _ROOM, min(ys) - _ROOM, max(xs) + _ROOM, max(ys) + _ROOM


_ROOM = 4


def _stops(touched: Sequence[_Edge]) -> list[_Edge]:
    """Return where an arc is cut so that no part is half a circle or more."""
    cuts = 3 if len(touched) > _STEPS // 3 else 1
    return [touched[(len(touched) - 1) * cut // cuts] for cut in range(1, cuts + 1)] if len(touched) > 1 else []


def _edge(disc: Disc) -> Iterable[_Edge]:
    for step in range(_STEPS):
        angle = 2 * math.pi * step / _STEPS
        yield _Edge(disc.x + disc.r * math.cos(angle), disc.y + disc.r * math.sin(angle), disc)


def _hull(points: list[_Edge]) -> list[_Edge]:
    """Return the corners of the convex hull, clockwise on paper (Andrew's monotone chain)."""
    ordered = sorted(points, key=lambda point: (point.x, point.y))
    return [*_chain(ordered), *_chain(ordered[::-1])]


def _chain(points: list[_Edge]) -> list[_Edge]:
    kept: list[_Edge] = []
    for point in points:
        while len(kept) > 1 and _turn(kept[-2], kept[-1], point) <= 0:
            kept.pop()
        kept.append(point)
    return kept[:-1]


def _turn(a: _Edge, b: _Edge, c: _Edge) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def _place(x: float, y: float) -> str:
    return f"{number(x)} {number(y)}"


def number(value: float) -> str:
    """Write a length with one decimal where it needs one."""
    return f"{round(value, 1) + 0:g}"
