"""One panel on screen: a pyqtgraph view with its axes, in which the panel is drawn by our own painter.

pyqtgraph keeps ranges and axes; what lies between them is one item. A whole ``PlotWidget`` takes 20 ms to make, a view
with only the parts that are needed 3.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from kneejournal.gui import tokens
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.trends.day_axis import DayAxis
from kneejournal.gui.trends.drawing import canvas_for, draw_panel
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.scale import scale_of
from kneejournal.gui.trends.steps import grain_for
from kneejournal.gui.words import Words

AXIS_WIDTH = 34
AXIS_HEIGHT = 22
_FRONT = 10
_NO_SCALE = (0.0, 1.0)


class PanelPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot that is only looked at: mouse, wheel and keyboard go to the widget it lies in."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._item = _PanelItem()
        self._view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._values = pg.AxisItem("left")
        self._days = DayAxis(words.locale, words.locale.firstDayOfWeek().value)
        self._cursor = pg.InfiniteLine(angle=90)
        self._prepare()

    def _prepare(self) -> None:
        layout = self.ci.layout
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(0)
        self.ci.addItem(self._values, 0, 0)
        self.ci.addItem(self._view, 0, 1)
        self.ci.addItem(self._days, 1, 1)
        self._view.disableAutoRange()
        self._view.setDefaultPadding(0)
        self._item.setParentItem(self._view.childGroup)
        self._view.addItem(self._item, ignoreBounds=True)
        self._view.addItem(self._cursor, ignoreBounds=True)
        self._cursor.setZValue(_FRONT)
        self._cursor.hide()
        self._style_axes()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _style_axes(self) -> None:
        font = QFont("Inter")
        font.setPixelSize(tokens.SMALL_PX)
        for axis in (self._days, self._values):
            axis.linkToView(self._view)
            axis.setStyle(tickFont=font, tickLength=0, tickAlpha=0)
        self._values.setWidth(AXIS_WIDTH)
        self._item.font = font
        self.name_days(shown=False)

    def name_days(self, *, shown: bool) -> None:
        """Name the days below, or leave that to another panel."""
        self._days.setVisible(shown)
        self._days.setHeight(AXIS_HEIGHT if shown else 0)

    @property
    def axis_height(self) -> int:
        """How much of the height the names of days take."""
        return AXIS_HEIGHT if self._days.isVisible() else 0

    def show_panel(self, charts: Charts, panel: Panel, hidden: Collection[str], look: Tokens) -> None:
        """Show other values, or the same with other parts switched off or in another look."""
        self._item.take(charts, panel, hidden, look)
        self.setBackground(look.card)
        for axis in (self._days, self._values):
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(look.soft)
        self._cursor.setPen(pg.mkPen(look.soft, width=1, style=Qt.PenStyle.DashLine))
        self.fit_values()

    def show_days(self, first: float, last: float) -> None:
        """Show the days between two day numbers."""
        self._view.setXRange(first, last, padding=0)

    def fit_values(self) -> None:
        """Choose the scale by what is in sight."""
        low, high, ticks = self._item.scale(*self._view.viewRange()[0])
        self._values.setTicks([[(tick, f"{tick:g}") for tick in ticks]])
        self._view.setYRange(low, high, padding=0)

    def show_cursor(self, day: int | None) -> None:
        """Draw a line through a day, or none."""
        self._cursor.setVisible(day is not None)
        if day is not None:
            self._cursor.setPos(day)

    def day_number_at(self, point: QPointF) -> float:
        """Return the day number under a point of this widget."""
        return float(self._view.mapSceneToView(self.mapToScene(point.toPoint())).x())

    def x_of(self, day: int) -> float:
        """Return where a day lies, in pixels of this widget."""
        return float(self.mapFromScene(self._view.mapViewToScene(QPointF(day, 0))).x())


class _PanelItem(pg.GraphicsObject):  # type: ignore[misc]  # as above
    """Draws the panel once for each range and keeps the picture: the line through a day moves in front of it."""

    def __init__(self) -> None:
        super().__init__()
        self.font = QFont()
        self._shown: tuple[Charts, Panel, Collection[str], Tokens] | None = None
        self._picture: QPixmap | None = None
        self._drawn_for: object = None
        self._ticks: tuple[float, ...] = ()

    def take(self, charts: Charts, panel: Panel, hidden: Collection[str], look: Tokens) -> None:
        self._shown = (charts, panel, hidden, look)
        self._drawn_for = None
        self.update()

    def scale(self, first: float, last: float) -> tuple[float, float, tuple[float, ...]]:
        if self._shown is None:
            return *_NO_SCALE, ()
        charts, panel, *_ = self._shown
        scale = scale_of(panel, charts, grain_for(last - first), first, last)
        if scale.ticks != self._ticks:
            self._ticks, self._drawn_for = scale.ticks, None
        return scale.low, scale.high, scale.ticks

    def boundingRect(self) -> QRectF:  # noqa: N802  # Qt's name
        view = self.getViewBox()
        return QRectF() if view is None else view.viewRect()

    def viewRangeChanged(self, *_: Any) -> None:  # noqa: N802  # pyqtgraph's name
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw in pixels: marks and lines keep their size however days and values are stretched."""
        view = self.getViewBox()
        if self._shown is None or view is None:
            return
        area = painter.worldTransform().mapRect(QRectF(view.viewRect()))
        ratio = painter.device().devicePixelRatioF()
        wanted = (area.width(), area.height(), view.viewRect().getRect(), ratio)
        if wanted != self._drawn_for or self._picture is None:
            self._drawn_for, self._picture = wanted, self._drawn(area, view.viewRect(), ratio)
        painter.resetTransform()
        painter.drawPixmap(area.topLeft(), self._picture)

    def _drawn(self, area: QRectF, seen: QRectF, ratio: float) -> QPixmap:
        charts, panel, hidden, look = self._shown  # type: ignore[misc]  # paint looks whether there is something
        picture = QPixmap((area.size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(look.card)
        painter = QPainter(picture)
        painter.setFont(self.font)
        frame = Frame(QRectF(0, 0, area.width(), area.height()), seen.left(), seen.right(), seen.top(), seen.bottom())
        canvas = canvas_for(painter, frame, charts, grain_for(frame.last - frame.first), look)
        draw_panel(canvas, charts, panel, self._ticks, hidden)
        painter.end()
        return picture
