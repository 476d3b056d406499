"""The printed chart of outcome scores: each questionnaire a line with marks of its own shape."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kneejournal.domain.messages import Renderer
from kneejournal.exporters.paper import ScoreChart, written
from kneejournal.exporters.paper_scores import PERCENT_TICKS, TICK, mark_points, places, score_ticks, smallest_changes
from kneejournal.exporters.pdf_chart import AXIS, AXIS_ROOM, DATE_ROOM, GRID
from kneejournal.exporters.pdf_pieces import RULE, Fixed, rule
from kneejournal.exporters.pdf_text import HEADING, INK, SMALL, Text

PLOT_HEIGHT = 62.0
LINE = QPen(INK, 0.8)
MARK_SIZE = 2.4
BAR = QPen(QColor("#8A8A8A"), 0.8)
BAR_END = 2.0


class ScoreChartPiece(Fixed):
    """The chart under its title, with the names of the lines and the caption below."""

    def __init__(self, chart: ScoreChart, renderer: Renderer, width: float) -> None:
        self._chart, self._renderer, self._width = chart, renderer, width
        self._title = Text(written(chart.title, renderer), HEADING, width, most_lines=1)
        self._caption = Text(written(chart.caption, renderer), SMALL, width)
        self._names = [Text(written(name, renderer), SMALL, width - 12, most_lines=1) for name in chart.names]

    @property
    def height(self) -> float:
        """Title, plot, dates, names and caption."""
        names = sum(name.height for name in self._names)
        return self._title.height + 8 + PLOT_HEIGHT + DATE_ROOM + 2 + names + self._caption.height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint everything from the top down."""
        self._title.paint(painter, x, y)
        rule(painter, RULE, x, y + self._title.height + 1, self._width)
        y += self._title.height + 8
        plot = QRectF(x + AXIS_ROOM, y, self._width - AXIS_ROOM - 4, PLOT_HEIGHT)
        painter.save()
        self._paint_grid(painter, plot)
        for bar in smallest_changes(self._chart):
            if bar is not None:
                self._paint_bar(painter, plot, *bar)
        for number, line in enumerate(places(self._chart)):
            points = [QPointF(plot.left() + u * plot.width(), plot.bottom() - v * plot.height()) for u, v in line]
            painter.setPen(LINE)
            painter.drawPolyline(QPolygonF(points))
            for point in points:
                _paint_mark(painter, number, point)
        painter.restore()
        y += PLOT_HEIGHT + DATE_ROOM + 2
        for number, name in enumerate(self._names):
            _paint_mark(painter, number, QPointF(x + 4, y + name.height / 2))
            name.paint(painter, x + 12, y)
            y += name.height
        self._caption.paint(painter, x, y)

    def _paint_bar(self, painter: QPainter, plot: QRectF, place: float, low: float, high: float) -> None:
        painter.setPen(BAR)
        x = plot.left() + place * plot.width()
        lower, upper = (plot.bottom() - share * plot.height() for share in (low, high))
        painter.drawLine(QLineF(x, lower, x, upper))
        for end in (lower, upper):
            painter.drawLine(QLineF(x - BAR_END, end, x + BAR_END, end))

    def _paint_grid(self, painter: QPainter, plot: QRectF) -> None:
        for percent in PERCENT_TICKS:
            level = plot.bottom() - percent / 100 * plot.height()
            rule(painter, GRID, plot.left(), level, plot.width())
            name = Text(written(TICK(number=percent), self._renderer), AXIS, AXIS_ROOM - 5, right=True, most_lines=1)
            name.paint(painter, plot.left() - AXIS_ROOM, level - name.height / 2)
        for place, words in score_ticks(self._chart):
            name = Text(written(words, self._renderer), AXIS, plot.width(), most_lines=1)
            left = plot.left() + place * (plot.width() - name.natural_width)
            name.paint(painter, left, plot.bottom() + 3)


def _paint_mark(painter: QPainter, number: int, at: QPointF) -> None:
    """Paint the mark of a line: full or hollow, round or with corners, so that colours are not needed."""
    hollow, corners = mark_points(number)
    painter.setPen(LINE)
    painter.setBrush(Qt.GlobalColor.white if hollow else INK)
    if corners:
        painter.drawPolygon(QPolygonF([at + QPointF(u * MARK_SIZE, v * MARK_SIZE) for u, v in corners]))
    else:
        painter.drawEllipse(at, MARK_SIZE, MARK_SIZE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
