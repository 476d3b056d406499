"""What stands around a figure: floor, wall, step, chair, band and the arrow of the movement."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from drawings.outline import Disc, Piece, Point, around, curve, line
from drawings.skeleton import Body, PoseError
from drawings.space import Camera, Vec

Given = Mapping[str, Any]


@dataclass(frozen=True)
class Prop:
    """A thing with its pieces, behind the figure or before it."""

    pieces: tuple[Piece, ...]
    before: bool


def prop(given: Given, body: Body, camera: Camera) -> Prop:
    """Make a prop by its ``kind``: floor, mat, wall, box, chair, roll or band.

    Raises:
        PoseError: for another kind.
    """
    stage = _Stage(body, camera)
    makers: Mapping[str, Callable[[Given], Iterator[Piece]]] = {
        "floor": stage.floor,
        "mat": stage.mat,
        "wall": stage.wall,
        "box": stage.box,
        "chair": stage.chair,
        "roll": stage.roll,
        "band": stage.band,
    }
    kind = str(given.get("kind"))
    if kind not in makers:
        raise PoseError(f"unknown prop {kind}")
    return Prop(tuple(makers[kind](given)), before=kind == "band")


@dataclass(frozen=True)
class _Stage:
    """Makes props around a body for a viewer. Floor and wall are measured on paper, all else in space."""

    body: Body
    camera: Camera

    def _seen(self, *points: Vec) -> list[Point]:
        return [(seen.x, seen.y) for seen in map(self.camera.see, points)]

    def _cord(self, role: str, r: float, *points: Vec) -> Piece:
        return around(role, [Disc(x, y, r) for x, y in self._seen(*points)])

    def floor(self, given: Given) -> Iterator[Piece]:
        yield line("ground", (given["from"], 0), (given["to"], 0))

    def wall(self, given: Given) -> Iterator[Piece]:
        """A wall seen from its edge, hatched on the side nobody stands on (1: to the right)."""
        x, top, away = given["x"], given["height"], given.get("hatch", -1)
        yield line("ground", (x, 0), (x, -top))
        for height in range(10, int(top) - 4, 16):
            yield line("hatch", (x, -height - 9), (x + 9 * away, -height))

    def mat(self, given: Given) -> Iterator[Piece]:
        (x1, x2), (z1, z2) = given["x"], given["z"]
        yield self._cord("mat", 1.2, *(Vec(x, y, z) for x in (x1, x2) for z in (z1, z2) for y in (-2.5, 0)))

    def box(self, given: Given) -> Iterator[Piece]:
        """A step or a post; its top is seen from above only."""
        (x1, x2), (y1, y2), (z1, z2) = given["x"], given["y"], given["z"]
        yield self._cord("prop", 1.5, *(Vec(x, y, z) for x in (x1, x2) for y in (y1, y2) for z in (z1, z2)))
        if self.camera.pitch:
            yield self._cord("prop_top", 1.5, *(Vec(x, y2, z) for x in (x1, x2) for z in (z1, z2)))

    def chair(self, given: Given) -> Iterator[Piece]:
        """A chair seen from its side, the back at ``x``, the seat behind it."""
        x, height = given["x"], given["height"]
        for ends in (
            (Vec(x, 0), Vec(x - 3, height)),
            (Vec(x + 38, 0), Vec(x + 36, 46)),
            (Vec(x, 48), Vec(x + 38, 48)),
        ):
            yield self._cord("prop", 2.4, *ends)

    def roll(self, given: Given) -> Iterator[Piece]:
        """A roll that lies across: a towel or a foam roller."""
        yield self._cord("roll", given["r"], *(Vec(given["x"], given["y"], z) for z in given["z"]))

    def band(self, given: Given) -> Iterator[Piece]:
        """An elastic band between places, or places of the body such as left_outer or right_hollow."""
        ends = [self._on_leg(each) if isinstance(each, str) else Vec(*each) for each in given["along"]]
        yield line("band", *self._seen(*ends))

    def _on_leg(self, name: str) -> Vec:
        """Return the hollow of a knee, or the outer side of a thigh above the knee."""
        side, place = name.split("_")
        leg = self.body.legs[side]
        match place:
            case "hollow":
                return leg.knee - leg.toe * 6
            case "outer":
                outwards = self.body.trunk.right * (8 if side == "right" else -8)
                return leg.hip + (leg.knee - leg.hip) * 0.8 + outwards
            case _:
                raise PoseError(f"unknown place {name}")


def arrow(given: Sequence[Sequence[float]], camera: Camera) -> Iterator[Piece]:
    """Return an arrow through two or three points in space, the head at the last."""
    first, *between, last = ((seen.x, seen.y) for seen in (camera.see(Vec(*point)) for point in given))
    control = _control(first, between[0], last) if between else first
    yield curve("arrow", first, control, last) if between else line("arrow", first, last)
    length = math.dist(control, last)
    dx, dy = ((last[axis] - control[axis]) / length * _HEAD for axis in (0, 1))
    x, y = last
    yield line("arrow", (x - dx - dy * 0.7, y - dy + dx * 0.7), last, (x - dx + dy * 0.7, y - dy - dx * 0.7))


_HEAD = 8
"""How long the head of an arrow is."""


def _control(first: Point, middle: Point, last: Point) -> Point:
    """Return the control point of the curve that passes the middle point half-way."""
    return 2 * middle[0] - (first[0] + last[0]) / 2, 2 * middle[1] - (first[1] + last[1]) / 2
