"""Pain against distance: the runs of some weeks as dots, the chosen one in front. Only this part knows pyqtgraph."""

from __future__ import annotations

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont

from kneejournal.gui import tokens
from kneejournal.gui.runs.rows import RunRow
from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.words import Words

TOLERABLE, LINE_AT = 2, 3
"""As in Trends: the band and the line of the rules."""
_LOWEST_TOP, _HIGHEST = 6, 10
_DOT, _CHOSEN_DOT = 7, 12
_HEIGHT = 190
_BEHIND = -10


class DistanceChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Peak pain over distance. It is only looked at: mouse, wheel and keyboard go to what it lies in."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._band = pg.LinearRegionItem((0, TOLERABLE), orientation="horizontal", movable=False, pen=pg.mkPen(None))
        self._limit = pg.InfiniteLine(pos=LINE_AT, angle=0)
        self._others = pg.ScatterPlotItem(antialias=True)
        self._chosen = pg.ScatterPlotItem(antialias=True)
        for item in (self._band, self._limit, self._others, self._chosen):
            self.addItem(item)
        for behind in (self._band, self._limit):
            behind.setZValue(_BEHIND)
        self._prepare()
        theme.changed.connect(self._tint)
        self._tint()

    def _prepare(self) -> None:
        self.setFixedHeight(_HEIGHT)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        self.disableAutoRange()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for part in (self, self.viewport()):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        font = QFont("Inter")
        font.setPixelSize(tokens.SMALL_PX)
        for name in ("left", "bottom"):
            self.getAxis(name).setStyle(tickFont=font, tickLength=0)
        self.getAxis("left").setWidth(22)

    def show_runs(self, runs: Sequence[RunRow], chosen: RunRow) -> None:
        """Show runs that have a distance and a peak; the chosen one in front where it has both."""
        others = [spot for row in runs if row.run.id != chosen.run.id and (spot := self._spot(row))]
        front = self._spot(chosen)
        spots = [*others, *([front] if front else [])]
        self._others.setData([x for x, _ in others], [y for _, y in others], size=_DOT)
        self._chosen.setData([front[0]] if front else [], [front[1]] if front else [], size=_CHOSEN_DOT)
        top = max([_LOWEST_TOP, *(min(_HIGHEST, y + y % 2) for _, y in spots)])
        self.getAxis("left").setTicks([[(tick, str(tick)) for tick in range(0, int(top) + 1, 2)]])
        self.setYRange(-0.4, top + 0.4, padding=0)
        self.setXRange(0, max([1.0, *(x for x, _ in spots)]) * 1.08, padding=0)

    def _spot(self, row: RunRow) -> tuple[float, float] | None:
        peak = row.scores[1]
        if peak is None or row.run.distance_m is None:
            return None
        return row.run.distance_m / self._words.metres_per_unit, float(peak)

    def _tint(self) -> None:
        look: Tokens = self._theme.tokens
        self.setBackground(look.card)
        for name in ("left", "bottom"):
            self.getAxis(name).setPen(pg.mkPen(look.line))
            self.getAxis(name).setTextPen(look.soft)
        self._band.setBrush(look.band)
        self._limit.setPen(pg.mkPen(look.reduce, width=1, style=Qt.PenStyle.DashLine))
        self._others.setBrush(look.load)
        self._others.setPen(pg.mkPen(look.control_line, width=1))
        self._chosen.setBrush(look.accent)
        self._chosen.setPen(pg.mkPen(QColor(look.text), width=1))
