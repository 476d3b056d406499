"""The figure: what the limbs of a body look like, from far to near."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from drawings.outline import Disc, Piece, around
from drawings.skeleton import HIPS, SHOULDERS, Arm, Body, Leg
from drawings.space import Camera, Vec


@dataclass(frozen=True)
class Layer:
    """Pieces that share one outline; a layer nearer to the viewer covers what is behind it."""

    name: str
    depth: float
    pieces: tuple[Piece, ...]


def layers(body: Body, camera: Camera) -> list[Layer]:
    """Return the parts of a figure, the farthest first."""
    eye = _Eye(camera)
    trunk, head = eye.depth(body.hip, body.neck), eye.depth(body.skull)
    parts = [
        Layer("trunk", trunk, tuple(_trunk(body, eye))),
        Layer("head", trunk if abs(head - trunk) < _NECK else head, tuple(_head(body, eye))),
    ]
    for side, leg in body.legs.items():
        parts.append(Layer(f"{side}_leg", eye.depth(leg.hip, leg.knee), tuple(_leg(leg, eye))))
    for side, arm in body.arms.items():
        parts.append(Layer(f"{side}_arm", eye.depth(arm.shoulder, arm.elbow, arm.wrist), tuple(_arm(arm, eye))))
    return sorted(parts, key=lambda each: each.depth)


_NECK = 30
"""A head that is hardly nearer or farther than the trunk covers the neck, which is part of the trunk."""


@dataclass(frozen=True)
class _Eye:
    camera: Camera

    def depth(self, *points: Vec) -> float:
        return sum(self.camera.see(point).depth for point in points) / len(points)

    def cord(self, role: str, *balls: tuple[Vec, float]) -> Piece:
        seen = [(self.camera.see(point), r) for point, r in balls]
        return around(role, [Disc(point.x, point.y, r) for point, r in seen])


def _leg(leg: Leg, eye: _Eye) -> Iterator[Piece]:
    calf = leg.knee + (leg.ankle - leg.knee) * 0.34 - leg.toe.across((leg.ankle - leg.knee).unit()) * 1.6
    heel = leg.ankle - leg.toe * 4.5 + leg.sole * 4.2
    ball = leg.ankle + leg.toe * 12 + leg.sole * 4.6
    tip = leg.ankle + leg.toe * 17.5 + leg.sole * 5.4
    yield eye.cord("shoe", (heel, 3.6), (leg.ankle + leg.sole * 1, 4.2), (ball, 3.2), (tip, 2.4))
    yield eye.cord("skin", (leg.knee, 6.4), (calf, 6.2), (leg.ankle, 3.7))
    yield eye.cord("skin", (leg.hip, 9.4), (leg.knee, 6.6))
    yield eye.cord("cloth", (leg.hip, 9.9), (leg.hip + (leg.knee - leg.hip) * 0.45, 9))


def _arm(arm: Arm, eye: _Eye) -> Iterator[Piece]:
    hand = arm.wrist + (arm.wrist - arm.elbow).unit() * 5
    yield eye.cord("skin", (arm.wrist, 3), (hand, 3.9))
    yield eye.cord("skin", (arm.elbow, 4.1), (arm.wrist, 3))
    yield eye.cord("skin", (arm.shoulder, 5.2), (arm.elbow, 4.2))
    yield eye.cord("shirt", (arm.shoulder, 5.8), (arm.shoulder + (arm.elbow - arm.shoulder) * 0.4, 5.2))


def _trunk(body: Body, eye: _Eye) -> Iterator[Piece]:
    up, right = body.trunk.up, body.trunk.right
    chest = body.hip + up * 38
    waist = body.hip + up * 14
    yield eye.cord("skin", (body.neck, 4.8), (body.skull - body.head.up * 8, 4.4))
    hips = [(leg.hip + (body.hip - leg.hip) * 0.2, 9.6) for leg in body.legs.values()]
    yield eye.cord("cloth", *hips, (waist, 9.2))
    yield eye.cord(
        "shirt",
        (waist - right * (HIPS * 0.55), 9),
        (waist + right * (HIPS * 0.55), 9),
        (chest - right * (SHOULDERS * 0.45), 10.2),
        (chest + right * (SHOULDERS * 0.45), 10.2),
        (body.neck - up * 4 - right * (SHOULDERS * 0.85), 5.6),
        (body.neck - up * 4 + right * (SHOULDERS * 0.85), 5.6),
    )


def _head(body: Body, eye: _Eye) -> Iterator[Piece]:
    front, up, skull = body.head.forward, body.head.up, body.skull
    hair = eye.cord("hair", (skull + up * 2.5 - front * 2.2, 11), (skull - up * 1.5 - front * 4, 9.2))
    nose = eye.cord("skin", (skull + front * 11.2 - up * 0.5, 1.6), (skull + front * 10.5 - up * 2.2, 2))
    face = eye.cord("skin", (skull + front * 2.2 + up * 0.5, 9.4), (skull + front * 2.5 - up * 4.5, 7.4))
    turned_away = eye.depth(skull + front) - eye.depth(skull) < _AWAY
    yield from (nose, face, hair) if turned_away else (hair, nose, face)


_AWAY = -0.3
"""A face that looks away from the viewer further than this is covered by the hair."""
