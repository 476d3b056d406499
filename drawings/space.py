"""Points and directions in space, and how they look from where the viewer stands.

A figure stands at the origin and looks along x; y is up, z is to its right. Lengths are in units of which a standing
figure is about 195 high. Angles are in degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Vec:
    """A point or a direction."""

    x: float
    y: float
    z: float = 0.0

    def __add__(self, other: Vec) -> Vec:
        return Vec(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other: Vec) -> Vec:
        return self + other * -1

    def __mul__(self, factor: float) -> Vec:
        return Vec(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other: Vec) -> float:
        """Return the scalar product."""
        return self.x * other.x + self.y * other.y + self.z * other.z

    def cross(self, other: Vec) -> Vec:
        """Return the vector product."""
        return Vec(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )

    @property
    def length(self) -> float:
        """How long it is."""
        return math.sqrt(self.dot(self))

    def unit(self) -> Vec:
        """Return the same direction at length 1."""
        return self * (1 / self.length)

    def across(self, axis: Vec) -> Vec:
        """Return the part of the direction that stands upright on an axis of length 1, at length 1."""
        return (self - axis * self.dot(axis)).unit()

    def turned(self, axis: Vec, degrees: float) -> Vec:
        """Turn around an axis of length 1, counter-clockwise for one who looks against it."""
        angle = math.radians(degrees)
        sine, cosine = math.sin(angle), math.cos(angle)
        return self * cosine + axis.cross(self) * sine + axis * (axis.dot(self) * (1 - cosine))


@dataclass(frozen=True)
class Frame:
    """Which way a body faces: forward (the belly), up (the head), right; each of length 1."""

    forward: Vec
    up: Vec

    @property
    def right(self) -> Vec:
        """The body's right-hand side."""
        return self.forward.cross(self.up)

    def turned(self, axis: Vec, degrees: float) -> Frame:
        """Turn the whole body."""
        return Frame(self.forward.turned(axis, degrees), self.up.turned(axis, degrees))


@dataclass(frozen=True)
class Seen:
    """A point as the viewer sees it: x to the right, y down, depth towards the viewer."""

    x: float
    y: float
    depth: float


@dataclass(frozen=True)
class Camera:
    """Where the viewer stands: ``yaw`` 0 at the figure's right side, -90 before it, 90 behind; ``pitch`` from above."""

    yaw: float = 0.0
    pitch: float = 0.0

    def see(self, point: Vec) -> Seen:
        """Project a point, without perspective."""
        yaw, pitch = math.radians(self.yaw), math.radians(self.pitch)
        side = point.x * math.cos(yaw) + point.z * math.sin(yaw)
        near = point.z * math.cos(yaw) - point.x * math.sin(yaw)
        height = point.y * math.cos(pitch) - near * math.sin(pitch)
        return Seen(side, -height, near * math.cos(pitch) + point.y * math.sin(pitch))
