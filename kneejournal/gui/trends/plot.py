"""One panel on screen: a pyqtgraph view of days and values, in which the panel is drawn by our own painter.

pyqtgraph keeps the ranges and the line through a day; what lies between the axes is one item, and the axes are names.
A whole ``PlotWidget`` takes 20 ms to make and a view with pyqtgraph's axes 6, which for fourteen panels is too long.
"""

from __future__ import annotations

from collections.abc import Collection

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.axes import axis_font, draw_days, draw_values
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.trends.panel_item import PanelItem
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.sliding import Sliding
from kneejournal.gui.words import Words

AXIS_WIDTH = 34
AXIS_HEIGHT = 22
_RIGHT = 6
_BELOW = 16
_FRONT = 10


class PanelPlot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot that is only looked at: mouse, wheel and keyboard go to the widget it lies in."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._look: Tokens | None = None
        self._ticks: tuple[float, ...] = ()
        self._names_days: bool | None = None
        self._item = PanelItem(axis_font())
        self._view = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._cursor = pg.InfiniteLine(angle=90)
        self._sliding = Sliding(self, words)
        self._lay_out()

    def _lay_out(self) -> None:
        self.centralLayout.addItem(self._view, 0, 0)
        self.name_days(shown=False)
        self._view.disableAutoRange()
        self._view.addItem(self._item, ignoreBounds=True)
        self._view.addItem(self._cursor, ignoreBounds=True)
        self._cursor.setZValue(_FRONT)
        self._cursor.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def name_days(self, *, shown: bool) -> None:
        """Name the days below, or leave that to another panel."""
        if shown != self._names_days:  # the same margins, too, would be laid out and painted again
            self._names_days = shown
            self.centralLayout.setContentsMargins(AXIS_WIDTH, 0, _RIGHT, AXIS_HEIGHT if shown else 0)

    def show_panel(self, charts: Charts, panel: Panel, hidden: Collection[str], look: Tokens) -> None:
        """Show other values, or the same with other parts switched off or in another look.

        The days and the scale follow by :meth:`show_days` and :meth:`fit_values`.
        """
        self._item.take(charts, panel, hidden, look)
        if look is not self._look:
            self._look = look
            self.setBackground(look.card)
            self._cursor.setPen(pg.mkPen(look.soft, width=1, style=Qt.PenStyle.DashLine))

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Write the names of values and of days."""
        if self._look is None:
            return
        (first, last), (low, high) = self._view.viewRange()
        frame = Frame(self._view.geometry(), first, last, low, high)
        painter.setPen(QColor(self._look.soft))
        painter.setFont(axis_font())
        draw_values(painter, frame, self._ticks)
        if self._names_days:
            draw_days(painter, frame, frame.area.bottom() + _BELOW, (0, self.width()), self._words.locale)

    def show_days(self, first: float, last: float) -> None:
        """Show the days between two day numbers."""
        self._view.setXRange(first, last, padding=0)
        self._paint_all()

    def _paint_all(self) -> None:
        self.scene().prepareForPaint()  # in the paint event it would ask for another one
        self.viewport().update()

    def prepare(self) -> None:
        """Draw the days beside those in sight as well, so that they are there when one drags."""
        self._item.draw_wide(self.devicePixelRatioF())

    def slide(self, first: float) -> None:
        """Show other days by moving the picture that is there; :meth:`rest` draws them."""
        if self._sliding.isHidden() and not self.viewport().visibleRegion().isEmpty():
            self.prepare()
        if self._sliding.isHidden() and self._look is not None and (picture := self._item.picture) is not None:
            self._sliding.setGeometry(AXIS_WIDTH, 0, self.width() - AXIS_WIDTH, self.height())
            below = picture.frame.area.bottom() + _BELOW
            self._sliding.take(picture, self._look, below if self._names_days else None)
        self._sliding.show_from(first)

    def rest(self) -> None:
        """Go back from the moved picture to the plot itself."""
        self._sliding.hide()

    def fit_values(self) -> None:
        """Choose the scale by what is in sight."""
        low, high, self._ticks = self._item.scale(*self._view.viewRange()[0])
        self._view.setYRange(low, high, padding=0)
        self._paint_all()

    def show_cursor(self, day: int | None) -> None:
        """Draw a line through a day, or none."""
        self._cursor.setVisible(day is not None)
        if day is not None:
            self._cursor.setPos(day)

    def day_number_at(self, point: QPointF) -> float:
        """Return the day number under a point of this widget."""
        return float(self._view.mapSceneToView(self.mapToScene(point.toPoint())).x())

    @property
    def width_of_day(self) -> float:
        """How many pixels wide a day is."""
        return float(self._view.width() / self._view.viewRect().width())

    def x_of(self, day: int) -> float:
        """Return where a day lies, in pixels of this widget."""
        return float(self.mapFromScene(self._view.mapViewToScene(QPointF(day, 0))).x())
