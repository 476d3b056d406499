"""The two plots: pain above, runs below, on the same days. Only they and the axis know pyqtgraph.

Their parts are made once and given new data. Lines over many points are dear to draw, so those between single days
are one pixel wide and left out in long spans, and the mean has few points.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont

from kneejournal.gui import tokens
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.day_axis import DayAxis
from kneejournal.gui.trends.trend import Trend, TrendDay
from kneejournal.gui.words import Words

TOLERABLE = 2
"""Pain up to here is the tolerable band (advice.md, rule F1 fires from 3 on)."""
LINE_AT = 3
_LOWEST_TOP = 6
_AXIS_WIDTH = 30
_FLARE_ALPHA = 36
_DOT, _SMALL_DOT = 6, 4
_MOST_STEPS = 4
_ROUND_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
_BEHIND, _LINES, _FRONT = -20, -10, 10


class DayPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot over days that is only looked at: mouse, wheel and keyboard go to the widget it lies in."""

    def __init__(self, words: Words, *, named_days: bool) -> None:
        self._days = DayAxis(words.locale)
        super().__init__(axisItems={"bottom": self._days})
        self._values = self.getAxis("left")
        self._ticks: list[Any] = []
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.setZValue(_FRONT)
        self._cursor.hide()
        self.addItem(self._cursor)
        self._prepare(named_days=named_days)

    def _prepare(self, *, named_days: bool) -> None:
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.disableAutoRange()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plotItem.setContentsMargins(0, 2, 4, 0)
        font = QFont("Inter")
        font.setPixelSize(tokens.SMALL_PX)
        for axis in (self._days, self._values):
            axis.setStyle(tickFont=font, tickLength=0, tickAlpha=0)
        self._values.setWidth(_AXIS_WIDTH)
        self.showAxis("bottom", show=named_days)

    def show_span(self, trend: Trend) -> None:
        """Set the days from end to end, with a little room so that no dot is cut off."""
        first, last = trend.first.toordinal(), trend.last.toordinal()
        room = max(0.6, (last - first) * 0.008)
        self.setXRange(first - room, last + room, padding=0)

    def show_cursor(self, day: TrendDay | None) -> None:
        """Draw a line through a day, or none."""
        self._cursor.setVisible(day is not None)
        if day is not None:
            self._cursor.setPos(day.day.toordinal())

    def day_number_at(self, point: QPointF) -> float:
        """Return the day number under a point of this widget."""
        return float(self.plotItem.vb.mapSceneToView(self.mapToScene(point.toPoint())).x())

    def x_of(self, day: TrendDay) -> float:
        """Return where a day lies, in pixels of this widget."""
        scene = self.plotItem.vb.mapViewToScene(QPointF(day.day.toordinal(), 0))
        return float(self.mapFromScene(scene).x())

    def _set_ticks(self, ticks: Sequence[float]) -> None:
        """Name these values on the left and draw a thin line through each."""
        self._values.setTicks([[(tick, f"{tick:g}") for tick in ticks]])
        for line in self._ticks:
            self.removeItem(line)
        self._ticks = [pg.InfiniteLine(pos=tick, angle=0) for tick in ticks]
        for line in self._ticks:
            line.setZValue(_LINES)
            self.addItem(line)

    def tint(self, look: Tokens) -> None:
        """Take the colours of a look; pyqtgraph follows no palette."""
        self.setBackground(look.card)
        for axis in (self._days, self._values):
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(look.soft)
        for line in self._ticks:
            line.setPen(pg.mkPen(look.line, width=1))
        self._cursor.setPen(pg.mkPen(look.soft, width=1, style=Qt.PenStyle.DashLine))


class PainPlot(DayPlot):
    """Worst pain as dots, its seven-day mean as a line, the tolerable band, flare-ups shaded."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, named_days=False)
        self._band = pg.LinearRegionItem((0, TOLERABLE), orientation="horizontal", movable=False, pen=pg.mkPen(None))
        self._band.setZValue(_BEHIND)
        self._limit = pg.InfiniteLine(pos=LINE_AT, angle=0)
        self._limit.setZValue(_LINES)
        self._joins = pg.PlotDataItem(connect="finite", antialias=True)
        self._dots = pg.ScatterPlotItem(antialias=True)
        self._mean = pg.PlotDataItem(connect="finite", antialias=True)
        self._flares: list[Any] = []
        self._look: Tokens | None = None
        for item in (self._band, self._limit, self._joins, self._dots, self._mean):
            self.addItem(item)

    def show_trend(self, trend: Trend) -> None:
        """Show another span or new answers."""
        self.show_span(trend)
        scored = [(each.day.toordinal(), each.worst) for each in trend.days if each.worst is not None]
        self._dots.setData([x for x, _ in scored], [y for _, y in scored], size=_SMALL_DOT if trend.is_long else _DOT)
        self._joins.setData(*_line([] if trend.is_long else trend.days, [each.worst for each in trend.days]))
        points = trend.mean_points()
        self._mean.setData(*_line(points, [each.mean for each in points]))
        top = max([_LOWEST_TOP, *(y + y % 2 for _, y in scored)])
        self._set_ticks(range(0, top + 1, 2))
        self.setYRange(-top * 0.03, top * 1.04, padding=0)
        self._shade(trend)
        if self._look is not None:
            self.tint(self._look)

    def _shade(self, trend: Trend) -> None:
        for region in self._flares:
            self.removeItem(region)
        self._flares = []
        for each in trend.flares:
            begin = max(each.flare.onset, trend.first).toordinal() - 0.5
            end = (each.flare.last or trend.last).toordinal() + 0.5
            region = pg.LinearRegionItem((begin, end), movable=False, pen=pg.mkPen(None))
            region.setZValue(_BEHIND)
            self.addItem(region)
            self._flares.append(region)

    def tint(self, look: Tokens) -> None:
        """Take the colours of a look."""
        super().tint(look)
        self._look = look
        self._band.setBrush(look.band)
        self._limit.setPen(pg.mkPen(look.reduce, width=1, style=Qt.PenStyle.DashLine))
        self._joins.setPen(pg.mkPen(look.load, width=1))
        self._dots.setBrush(look.load)
        self._dots.setPen(pg.mkPen(look.control_line, width=1))
        self._mean.setPen(pg.mkPen(look.accent, width=2))
        colour = QColor(look.rest)
        colour.setAlpha(_FLARE_ALPHA)
        for region in self._flares:
            region.setBrush(colour)


class RunPlot(DayPlot):
    """The distance run as bars, of each day or, in long spans, of each week."""

    def __init__(self, words: Words) -> None:
        super().__init__(words, named_days=True)
        self._words = words
        self._bars = pg.BarGraphItem(x=[], height=[], width=0.6, pen=pg.mkPen(None))
        self._look: Tokens | None = None
        self.addItem(self._bars)

    def show_trend(self, trend: Trend) -> None:
        """Show another span or new runs."""
        self.show_span(trend)
        heights = [bar.metres / self._words.metres_per_unit for bar in trend.bars]
        self._bars.setOpts(
            x=[bar.first.toordinal() + (bar.days - 1) / 2 for bar in trend.bars],
            height=heights,
            width=[bar.days * 0.62 for bar in trend.bars],
        )
        ticks = round_ticks(max(heights, default=5.0))
        self._set_ticks(ticks)
        self.setYRange(0, max(ticks[-1], max(heights, default=0)) * 1.06, padding=0)
        if self._look is not None:
            self.tint(self._look)

    def tint(self, look: Tokens) -> None:
        """Take the colours of a look."""
        super().tint(look)
        self._look = look
        self._bars.setOpts(brush=look.load)


def round_ticks(highest: float) -> list[float]:
    """Return a few round values from 0 up to about the highest."""
    step = next((each for each in _ROUND_STEPS if highest / each <= _MOST_STEPS), _ROUND_STEPS[-1])
    return [float(step * number) for number in range(int(highest // step) + 1)] if highest >= step else [0.0, step]


def _line(days: Sequence[TrendDay], values: Sequence[float | None]) -> tuple[np.ndarray, np.ndarray]:
    """Return a line's points; a day without a value is a gap. None in the data would end the process: always floats."""
    heights = [np.nan if value is None else float(value) for value in values[: len(days)]]
    return np.array([each.day.toordinal() for each in days], dtype=float), np.array(heights, dtype=float)
