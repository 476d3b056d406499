"""The item in a pyqtgraph view that draws a panel, once for each range, and keeps the picture."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPixmap

from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.trends.drawing import canvas_for, draw_panel
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.scale import scale_of
from kneejournal.gui.trends.steps import Grain, grain_for

_NO_SCALE = (0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Picture:
    """A drawn panel, and the days and values it holds."""

    pixels: QPixmap
    frame: Frame


class PanelItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws in pixels. The line through a day, and all else, moves in front of the picture that is kept."""

    def __init__(self, font: QFont) -> None:
        super().__init__()
        self._font = font
        self._picture: Picture | None = None
        self._wide: Picture | None = None
        self._shown: tuple[Charts, Panel, Collection[str], Tokens] | None = None
        self._drawn_for: object = None
        self._ticks: tuple[float, ...] = ()

    def take(self, charts: Charts, panel: Panel, hidden: Collection[str], look: Tokens) -> None:
        """Take other values, other series of them, or another look, to be drawn when the view is next painted."""
        self._shown = (charts, panel, hidden, look)
        self._drawn_for = None

    def scale(self, first: float, last: float) -> tuple[float, float, tuple[float, ...]]:
        """Return the lowest and highest value to show for these days, and the ones to name."""
        if self._shown is None:
            return *_NO_SCALE, ()
        charts, panel, *_ = self._shown
        scale = scale_of(panel, charts, grain_for(last - first), first, last)
        if scale.ticks != self._ticks:
            self._ticks, self._drawn_for = scale.ticks, None
        return scale.low, scale.high, scale.ticks

    def boundingRect(self) -> QRectF:  # noqa: N802  # Qt's name
        """Fill the view."""
        view = self.getViewBox()
        return QRectF() if view is None else view.viewRect()

    def viewRangeChanged(self, *_: Any) -> None:  # noqa: N802  # pyqtgraph's name
        """Go with the view."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the picture."""
        picture = self._current(painter.device().devicePixelRatioF())
        if picture is not None:
            place = painter.worldTransform().mapRect(QRectF(self.getViewBox().viewRect())).topLeft()
            painter.resetTransform()
            painter.drawPixmap(place, picture.pixels)

    def _current(self, ratio: float) -> Picture | None:
        """Return what is in sight, drawn anew where the days, the values or the room have changed."""
        view = self.getViewBox()
        if self._shown is None or view is None:
            return None
        room, seen = QRectF(QPointF(0, 0), view.size()), view.viewRect()
        wanted = (room.getRect(), seen.getRect(), ratio)
        if wanted != self._drawn_for or self._picture is None:
            frame = Frame(room, seen.left(), seen.right(), seen.top(), seen.bottom())
            self._drawn_for, self._wide = wanted, None
            self._picture = self._drawn(frame, grain_for(seen.width()), ratio)
        return self._picture

    @property
    def picture(self) -> Picture | None:
        """What was drawn last, with the days beside those in sight where they are drawn."""
        return self._wide or self._picture

    def draw_wide(self, ratio: float) -> None:
        """Draw as many days again on each side of those in sight, ``ratio`` dots to a pixel."""
        picture = self._current(ratio)
        if picture is None or self._wide is not None:
            return
        frame, length = picture.frame, picture.frame.last - picture.frame.first
        room = QRectF(0, 0, 3 * frame.area.width(), frame.area.height())
        wide = Frame(room, frame.first - length, frame.last + length, frame.low, frame.high)
        self._wide = self._drawn(wide, grain_for(length), ratio)

    def _drawn(self, frame: Frame, grain: Grain, ratio: float) -> Picture:
        charts, panel, hidden, look = self._shown  # type: ignore[misc]  # whoever calls looks whether it is there
        pixels = QPixmap((frame.area.size() * ratio).toSize())
        pixels.setDevicePixelRatio(ratio)
        pixels.fill(look.card)
        painter = QPainter(pixels)
        painter.setFont(self._font)
        draw_panel(canvas_for(painter, frame, charts, grain, look), charts, panel, self._ticks, hidden)
        painter.end()
        return Picture(pixels, frame)
