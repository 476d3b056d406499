"""The printed chart: pain over time above, runs below on the same days. Vectors, legible in black and white."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kneejournal.domain.messages import Renderer
from kneejournal.domain.report_chart import ChartStep, FlareLine, Grain
from kneejournal.exporters.paper import Chart, Words, written
from kneejournal.exporters.paper_chart import (
    HIGHEST_PAIN,
    LIMIT_LINE,
    NO_PAIN,
    NO_RUNS,
    TOLERABLE,
    TOP_TICK,
    date_ticks,
    distance_ticks,
    flare_label,
    hatching,
    marked_places,
)
from kneejournal.exporters.paper_words import UNIT_NAMES, metres_per
from kneejournal.exporters.pdf_pieces import RULE, Fixed, rule
from kneejournal.exporters.pdf_text import HEADING, INK, SMALL, SOFT, Style, Text

AXIS = Style(6.5, soft=True)
GRID = QPen(QColor("#DDDDDD"), 0.4)
BAND = QColor("#E6F0EC")
MEAN = QPen(QColor("#0B6E6E"), 1.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
PAIN = QPen(INK, 0.6)
RANGE = QPen(QColor("#9A9A9A"), 0.8)
LIMIT = QPen(SOFT, 0.6, Qt.PenStyle.DashLine)
BRACKET = QPen(INK, 0.8)
BAR = QColor("#9DB8C9")
HATCH = QPen(QColor("#B4B4B4"), 0.4)

AXIS_ROOM = 30.0
FLARE_ROOM = 15.0
DATE_ROOM = 12.0
RUN_HEIGHT = 40.0
GAP = 12.0
WIDEST_BAR = 7.0
MANY_DAYS = 100
HATCH_STEP = 5.0


class ChartPiece(Fixed):
    """The chart with its title and caption; it takes what height it is given within bounds."""

    lowest, highest = 82.0, 180.0

    def __init__(self, chart: Chart, renderer: Renderer, width: float) -> None:
        self._chart, self._renderer, self._width = chart, renderer, width
        self._title = Text(written(chart.title, renderer), HEADING, width, most_lines=1)
        self._caption = Text(written(chart.caption, renderer), SMALL, width)
        self._pain_height = self.lowest

    @property
    def height(self) -> float:
        """Title, both plots, dates and caption."""
        plots = FLARE_ROOM + self._pain_height + GAP + RUN_HEIGHT + DATE_ROOM + 2
        return self._title.height + 3 + plots + self._caption.height

    def stretch(self, room: float) -> None:
        """Take as much of the room as reads well; without any score there is nothing to see better."""
        if any(step.worst.mean is not None for step in self._chart.steps):
            self._pain_height = min(self.highest, self._pain_height + max(0.0, room))

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint title, plots and caption."""
        self._title.paint(painter, x, y)
        rule(painter, RULE, x, y + self._title.height + 1, self._width)
        top = y + self._title.height + 3 + FLARE_ROOM
        left, width = x + AXIS_ROOM, self._width - AXIS_ROOM
        pain = QRectF(left, top, width, self._pain_height)
        runs = QRectF(left, pain.bottom() + GAP, width, RUN_HEIGHT)
        painter.save()
        _Plot(painter, self._chart, self._renderer, pain, runs).paint()
        painter.restore()
        self._caption.paint(painter, x, y + self.height - self._caption.height)


class _Plot:
    """One painting of the chart: where its days and scores lie on the page."""

    def __init__(self, painter: QPainter, chart: Chart, renderer: Renderer, pain: QRectF, runs: QRectF) -> None:
        self._painter, self._chart, self._renderer = painter, chart, renderer
        self._pain, self._runs = pain, runs
        self._first, self._last = chart.steps[0].first, chart.steps[-1].last
        self._day_width = pain.width() / ((self._last - self._first).days + 1)

    def paint(self) -> None:
        self._paint_grid()
        self._paint_dates()
        self._paint_marked()
        self._paint_runs()
        if all(step.worst.mean is None for step in self._chart.steps):
            self._say(NO_PAIN(), self._pain)
        elif self._chart.grain is Grain.DAY:
            self._paint_days()
        else:
            self._paint_ranges()
        self._paint_flares()

    def _left_of(self, day: date) -> float:
        return self._pain.left() + (day - self._first).days * self._day_width

    def _middle_of(self, step: ChartStep) -> float:
        return self._left_of(step.first) + ((step.last - step.first).days + 1) * self._day_width / 2

    def _level_of(self, score: float) -> float:
        return self._pain.bottom() - score / HIGHEST_PAIN * self._pain.height()

    def _paint_grid(self) -> None:
        band = QRectF(QPointF(self._pain.left(), self._level_of(TOLERABLE)), self._pain.bottomRight())
        self._painter.fillRect(band, BAND)
        for score in range(0, HIGHEST_PAIN + 1, 2):
            rule(self._painter, GRID, self._pain.left(), self._level_of(score), self._pain.width())
            self._name_level(str(score), self._level_of(score))
        rule(self._painter, LIMIT, self._pain.left(), self._level_of(LIMIT_LINE), self._pain.width())

    def _name_level(self, words: Words, y: float) -> None:
        name = Text(written(words, self._renderer), AXIS, AXIS_ROOM - 5, right=True, most_lines=1)
        name.paint(self._painter, self._pain.left() - AXIS_ROOM, y - name.height / 2)

    def _paint_dates(self) -> None:
        self._painter.setPen(GRID)
        edge = self._pain.left()
        for day, words in date_ticks(self._first, self._last, self._chart.grain):
            single = self._chart.grain is Grain.DAY
            x = self._left_of(day) + (self._day_width / 2 if single else 0)
            self._painter.setPen(GRID)
            self._painter.drawLine(QLineF(x, self._pain.top(), x, self._runs.bottom() + 2))
            name = Text(written(words, self._renderer), AXIS, 100, most_lines=1)
            left = min(x - name.natural_width / 2, self._pain.right() - name.natural_width)
            if left >= edge or left + name.natural_width / 2 >= edge:
                name.paint(self._painter, max(left, edge - AXIS_ROOM / 2), self._runs.bottom() + 2)
                edge = left + name.natural_width + 4

    def _paint_marked(self) -> None:
        """Hatch what was marked, and name it between both plots where there is room."""
        edge = self._pain.left()
        for left, right, words in marked_places(self._chart):
            begin, end = (self._pain.left() + share * self._pain.width() for share in (left, right))
            self._painter.setPen(HATCH)
            for plot in (self._pain, self._runs):
                lines = hatching(begin, end, plot.top(), plot.bottom(), HATCH_STEP)
                self._painter.drawLines([QLineF(*start, *stop) for start, stop in lines])
            edge = self._name_marked(words, (begin + end) / 2, edge)

    def _name_marked(self, words: Words, middle: float, edge: float) -> float:
        """Write a name where it does not touch the one that ends at ``edge``; return where names end now."""
        name = Text(written(words, self._renderer), AXIS, self._pain.width(), most_lines=1)
        left = max(self._pain.left(), min(middle, self._pain.right() - name.natural_width / 2) - name.natural_width / 2)
        if left < edge:
            return edge
        room = QRectF(left - 1, self._pain.bottom() + 1, name.natural_width + 2, name.height)
        self._painter.fillRect(room, Qt.GlobalColor.white)  # the lines of the dates
        name.paint(self._painter, left, room.top())
        return room.right() + 3

    def _paint_days(self) -> None:
        """Paint the days as dots on a thin line with gaps, the seven-day mean as a thick line."""
        worst = list(self._stretches(lambda step: step.worst.mean))
        self._paint_lines(worst, PAIN)
        self._paint_lines(self._stretches(lambda step: step.smooth), MEAN)
        size = 1.0 if len(self._chart.steps) > MANY_DAYS else 1.5
        self._paint_dots((point for stretch in worst for point in stretch), size)

    def _paint_ranges(self) -> None:
        """Paint each week or month as its mean on a line, within its lowest and highest."""
        self._painter.setPen(RANGE)
        for step in self._chart.steps:
            if step.lowest is not None and step.highest is not None:
                x = self._middle_of(step)
                self._painter.drawLine(QLineF(x, self._level_of(step.lowest), x, self._level_of(step.highest)))
        means = list(self._stretches(lambda step: step.worst.mean))
        self._paint_lines(means, PAIN)
        self._paint_dots((point for stretch in means for point in stretch), 1.4)

    def _stretches(self, value: Callable[[ChartStep], float | None]) -> Iterator[list[QPointF]]:
        """Yield the points of each run of steps that have a value."""
        for known, steps in groupby(self._chart.steps, key=lambda step: value(step) is not None):
            if known:
                yield [QPointF(self._middle_of(step), self._level_of(value(step) or 0)) for step in steps]

    def _paint_lines(self, stretches: Iterator[list[QPointF]] | list[list[QPointF]], pen: QPen) -> None:
        self._painter.setPen(pen)
        for points in stretches:
            if len(points) > 1:
                self._painter.drawPolyline(QPolygonF(points))

    def _paint_dots(self, points: Iterator[QPointF], size: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(INK)
        for point in points:
            self._painter.drawEllipse(point, size, size)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_runs(self) -> None:
        rule(self._painter, GRID, self._runs.left(), self._runs.bottom(), self._runs.width())
        unit = self._chart.units
        distances = [(step, step.distance_m / metres_per(unit)) for step in self._chart.steps if step.distance_m]
        if not distances:
            self._say(NO_RUNS(), self._runs)
            return
        ticks = distance_ticks(max(distance for _, distance in distances))
        scale = self._runs.height() / ticks[-1]
        for tick in ticks[1:]:
            level = self._runs.bottom() - tick * scale
            rule(self._painter, GRID, self._runs.left(), level, self._runs.width())
            self._name_level(TOP_TICK(number=tick, unit=UNIT_NAMES[unit]()) if tick == ticks[-1] else str(tick), level)
        self._name_level("0", self._runs.bottom())
        for step, distance in distances:
            self._paint_bar(step, distance * scale)

    def _paint_bar(self, step: ChartStep, height: float) -> None:
        width = min(WIDEST_BAR, 0.75 * ((step.last - step.first).days + 1) * self._day_width)
        self._painter.fillRect(
            QRectF(self._middle_of(step) - width / 2, self._runs.bottom() - height, width, height), BAR
        )

    def _paint_flares(self) -> None:
        """Mark each flare-up by a bracket above the days; name it where there is room."""
        edge = self._pain.left()
        for line in self._chart.flares:
            left = max(self._pain.left(), self._left_of(line.flare.onset))
            right = self._left_of(line.flare.last or self._last) + self._day_width
            y = self._pain.top() - 3
            self._painter.setPen(BRACKET)
            self._painter.drawPolyline(
                QPolygonF([QPointF(left, y + 2.5), QPointF(left, y), QPointF(right, y), QPointF(right, y + 2.5)])
            )
            if self._chart.grain is Grain.DAY:
                edge = self._name_flare(line, left, y, edge)

    def _name_flare(self, line: FlareLine, left: float, y: float, edge: float) -> float:
        name = Text(written(flare_label(line), self._renderer), AXIS, self._pain.width(), most_lines=1)
        left = min(left, self._pain.right() - name.natural_width)
        if left < edge:
            return edge
        name.paint(self._painter, left, y - name.height)
        return left + name.natural_width + 4

    def _say(self, words: Words, room: QRectF) -> None:
        text = Text(written(words, self._renderer), SMALL, room.width(), most_lines=1)
        x = room.center().x() - text.natural_width / 2
        text.paint(self._painter, x, room.center().y() - text.height / 2)
