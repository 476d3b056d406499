"""Where and with what a panel is drawn: the painter, the place of days and values, and the look.

All is in pixels, on paper in points, so that lines and marks are equally wide however days and values are stretched.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.panels import Series, Values
from kneejournal.gui.trends.steps import Floats, Grain, Steps

_ASIDE = {None: 0.0, Knee.LEFT: -2.5, Knee.RIGHT: 2.5}
"""So far from its day the mark of a knee lies, where both are shown: equal scores would hide each other."""


@dataclass(frozen=True)
class Frame:
    """The area of a plot, and which days and values lie at its edges."""

    area: QRectF
    first: float
    last: float
    low: float
    high: float

    @cached_property
    def per_day(self) -> float:
        """How wide a day is."""
        return self.area.width() / (self.last - self.first)

    def x(self, day: float) -> float:
        """Return where a day lies."""
        return self.area.left() + (day - self.first) * self.per_day

    def y(self, value: float) -> float:
        """Return where a value lies."""
        return self.area.bottom() - (value - self.low) * self.area.height() / (self.high - self.low)

    def places(self, days: Floats, values: Floats) -> tuple[list[float], list[float]]:
        """Return where the known values lie, across and down, in their order."""
        known = np.isfinite(values)
        xs = self.area.left() + (days[known] - self.first) * self.per_day
        ys = self.area.bottom() - (values[known] - self.low) * self.area.height() / (self.high - self.low)
        return xs.tolist(), ys.tolist()

    def level(self, value: float) -> QLineF:
        """Return the line along which a value lies."""
        y = self.y(value)
        return QLineF(self.area.left(), y, self.area.right(), y)

    def days(self, first: float, last: float) -> QRectF:
        """Return the stretch from one day to another, both included, from top to bottom."""
        left, right = self.x(first - 0.5), self.x(last + 0.5)
        return QRectF(left, self.area.top(), right - left, self.area.height())


@dataclass(frozen=True, eq=False)
class Canvas:
    """A painter with all that drawing a series asks for. Only the steps in sight are drawn."""

    painter: QPainter
    frame: Frame
    grain: Grain
    steps: Steps
    look: Tokens

    @cached_property
    def seen(self) -> slice:
        """Which steps are in sight."""
        return self.steps.between(self.frame.first, self.frame.last)

    @cached_property
    def middle(self) -> Floats:
        """The day numbers in the middle of the steps in sight."""
        return self.steps.middle[self.seen]

    @cached_property
    def first(self) -> Floats:
        """Where the steps in sight begin, half a day before their first day."""
        return np.asarray(self.steps.first[self.seen] - 0.5, dtype=np.float64)

    @cached_property
    def length(self) -> Floats:
        """How many days the steps in sight hold."""
        return np.asarray(self.steps.length[self.seen], dtype=np.float64)

    def values(self, series: Series) -> Values:
        """Return a series' values in sight."""
        values = series.steps[self.grain]
        return Values(values.value[self.seen], values.low[self.seen], values.high[self.seen])

    def places(self, series: Series, days: Floats, values: Floats) -> tuple[list[float], list[float]]:
        """Return where a series' known values lie; where both knees are shown, the left one's a little to the left."""
        xs, ys = self.frame.places(days, values)
        return [x + _ASIDE[series.knee] for x in xs], ys

    def colour(self, series: Series) -> QColor:
        """Return a series' colour."""
        return QColor(getattr(self.look, series.colour))
