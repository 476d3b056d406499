"""A body of fixed bones that takes a pose: where its joints are in space."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from drawings.space import Frame, Vec

SHIN, THIGH, TRUNK = 45.0, 47.0, 54.0
UPPER_ARM, FOREARM = 31.0, 28.0
HIPS, SHOULDERS = 8.5, 15.5
"""How far a hip and a shoulder are from the middle."""

POSTURES = {
    "upright": Frame(Vec(1, 0, 0), Vec(0, 1, 0)),
    "supine": Frame(Vec(0, 1, 0), Vec(-1, 0, 0)),
    "prone": Frame(Vec(0, -1, 0), Vec(1, 0, 0)),
    "side": Frame(Vec(0, 0, 1), Vec(-1, 0, 0)),
}
"""Upright; on the back, head to the left; face down, head to the right; on the right side, head to the left."""


class PoseError(ValueError):
    """A pose no body can take, or a word the pose format does not know."""


@dataclass(frozen=True)
class Leg:
    """The joints of a leg, the direction of its toes and of its sole."""

    hip: Vec
    knee: Vec
    ankle: Vec
    toe: Vec
    sole: Vec


@dataclass(frozen=True)
class Arm:
    """The joints of an arm."""

    shoulder: Vec
    elbow: Vec
    wrist: Vec


@dataclass(frozen=True)
class Body:
    """All joints of a figure; ``trunk`` and ``head`` say which way these face."""

    hip: Vec
    neck: Vec
    trunk: Frame
    skull: Vec
    head: Frame
    legs: Mapping[str, Leg]
    arms: Mapping[str, Arm]


_LIMBS = {"right_leg", "left_leg", "right_arm", "left_arm"}
_BODY_WORDS = {"posture", "hip", "lean", "tilt", "pelvis", "nod"} | _LIMBS
_LIMB_WORDS = {"ankle", "hand", "pole", "flex", "out", "bend", "fore", "toe"}


def body(pose: Mapping[str, Any]) -> Body:
    """Take a pose.

    ``hip`` is the middle of the pelvis. From its posture the body leans forward (``lean``) and to its right (``tilt``);
    the pelvis alone sinks on its right side by ``pelvis``; the head bows by ``nod``. Limbs are given by where they end
    (``ankle``, ``hand``), the joint between pointing to ``pole``; or by how far they are flexed forward (``flex``), led
    out (``out``) and bent at knee or elbow (``bend``). ``toe`` and ``fore`` say where toes and forearm point.

    Raises:
        PoseError: for an unknown word or a place the limb does not reach.
    """
    _refuse_unknown(pose, _BODY_WORDS)
    base = POSTURES[pose.get("posture", "upright")]
    trunk = base.turned(base.right, -pose.get("lean", 0)).turned(base.forward, pose.get("tilt", 0))
    hip = Vec(*pose["hip"])
    neck = hip + trunk.up * TRUNK
    head = trunk.turned(trunk.right, -pose.get("nod", 0))
    pelvis = trunk.right.turned(base.forward, pose.get("pelvis", 0))
    legs = {side: _leg(pose.get(f"{side}_leg", {}), hip + pelvis * (HIPS * sign), trunk, sign) for side, sign in _SIGNS}
    arms = {
        side: _arm(pose.get(f"{side}_arm", {}), neck - trunk.up * 4 + trunk.right * (SHOULDERS * sign), trunk, sign)
        for side, sign in _SIGNS
    }
    return Body(hip, neck, trunk, neck + head.up * 21, head, legs, arms)


_SIGNS = (("right", 1), ("left", -1))


def _refuse_unknown(given: Mapping[str, Any], known: set[str]) -> None:
    if unknown := set(given) - known:
        raise PoseError(f"unknown: {', '.join(sorted(unknown))}")


def _leg(limb: Mapping[str, Any], hip: Vec, trunk: Frame, sign: int) -> Leg:
    _refuse_unknown(limb, _LIMB_WORDS)
    if "ankle" in limb:
        ankle = Vec(*limb["ankle"])
        pole = Vec(*limb["pole"]) if "pole" in limb else trunk.forward
        knee = _between(hip, ankle, THIGH, SHIN, pole)
        shin = (ankle - knee).unit()
        toe = Vec(*limb["toe"]).unit() if "toe" in limb else _flat(pole)
    else:
        thigh, back = _led(limb, trunk, sign, forward=1)
        shin = _bent(thigh, back, limb)
        knee = hip + thigh * THIGH
        ankle = knee + shin * SHIN
        bend = math.radians(limb.get("bend", 0))
        toe = Vec(*limb["toe"]).unit() if "toe" in limb else (thigh * math.sin(bend) - back * math.cos(bend))
    return Leg(hip, knee, ankle, toe, shin.across(toe))


def _arm(limb: Mapping[str, Any], shoulder: Vec, trunk: Frame, sign: int) -> Arm:
    _refuse_unknown(limb, _LIMB_WORDS)
    if "hand" in limb:
        wrist = Vec(*limb["hand"])
        pole = Vec(*limb["pole"]) if "pole" in limb else trunk.forward * -1 - trunk.up * 0.3
        return Arm(shoulder, _between(shoulder, wrist, UPPER_ARM, FOREARM, pole), wrist)
    upper, front = _led({"flex": 4, "out": 5, **limb}, trunk, sign, forward=-1)
    fore = Vec(*limb["fore"]).unit() if "fore" in limb else _bent(upper, front, {"bend": 10, **limb})
    elbow = shoulder + upper * UPPER_ARM
    return Arm(shoulder, elbow, elbow + fore * FOREARM)


def _led(limb: Mapping[str, Any], trunk: Frame, sign: int, forward: int) -> tuple[Vec, Vec]:
    """Return where the upper part of a limb points, and where its lower part bends to: back (1) or forward (-1)."""
    flex = limb.get("flex", 0)
    straight = (trunk.up * -1).turned(trunk.right, flex)
    bends = (trunk.forward * -forward).turned(trunk.right, flex)
    out = math.radians(limb.get("out", 0))
    return straight * math.cos(out) + trunk.right * (sign * math.sin(out)), bends


def _bent(upper: Vec, bends: Vec, limb: Mapping[str, Any]) -> Vec:
    bend = math.radians(limb.get("bend", 0))
    return upper * math.cos(bend) + bends * math.sin(bend)


def _flat(direction: Vec) -> Vec:
    """Return the direction on the floor; along x where it points straight up or down."""
    flat = Vec(direction.x, 0, direction.z)
    return flat.unit() if flat.length > 0.1 else Vec(1, 0, 0)  # noqa: PLR2004  # as good as upright


def _between(first: Vec, last: Vec, upper: float, lower: float, pole: Vec) -> Vec:
    """Return the joint between two ends, bent towards the pole."""
    line = last - first
    reach = line.length
    if not abs(upper - lower) < reach <= upper + lower:
        raise PoseError(f"{last} is {reach:.0f} away, the limb reaches {upper + lower:.0f}")
    along = (upper**2 - lower**2 + reach**2) / (2 * reach)
    height = math.sqrt(max(0.0, upper**2 - along**2))
    axis = line.unit()
    return first + axis * along + pole.across(axis) * height
