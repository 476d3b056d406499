"""The small marks of a day, each told by its shape: run, exercises, the advice, a red flag."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from kneejournal.domain.day_marks import DayMark
from kneejournal.domain.vocabulary import Verdict


class Mark(Enum):
    """One mark; those of the advice have the shapes of its card."""

    RUN = auto()
    EXERCISES = auto()
    ADVICE_RUN = auto()
    ADVICE_REDUCE = auto()
    ADVICE_REST = auto()
    FLAG = auto()


ADVICE = {Verdict.RUN: Mark.ADVICE_RUN, Verdict.REDUCE: Mark.ADVICE_REDUCE, Verdict.REST: Mark.ADVICE_REST}


def marks_of(mark: DayMark, *, flagged: bool) -> Iterator[Mark]:
    """Yield the marks of a day in their order; ``flagged`` where a knee that is shown had a red flag."""
    if flagged:
        yield Mark.FLAG
    if mark.runs:
        yield Mark.RUN
    if mark.sets:
        yield Mark.EXERCISES
    if mark.advice is not None:
        yield ADVICE[mark.advice]


def paint_mark(painter: QPainter, area: QRectF, mark: Mark, ink: QColor) -> None:
    """Paint a mark into a square."""
    size = area.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    match mark:
        case Mark.RUN:
            _paint_run(painter, area, ink)
        case Mark.EXERCISES:
            _paint_dumbbell(painter, area, ink)
        case Mark.FLAG:
            _paint_flag(painter, area, ink)
        case Mark.ADVICE_RUN:
            painter.drawEllipse(area.center(), size * 0.3, size * 0.3)
        case Mark.ADVICE_REDUCE:
            painter.drawPolygon(_polygon(area, (0.5, 0.17), (0.87, 0.83), (0.13, 0.83)))
        case Mark.ADVICE_REST:
            painter.drawRect(area.adjusted(size * 0.22, size * 0.22, -size * 0.22, -size * 0.22))


def _paint_run(painter: QPainter, area: QRectF, ink: QColor) -> None:
    """Two chevrons: forward."""
    painter.setPen(_pen(area, ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for left in (0.18, 0.5):
        painter.drawPolyline(_polygon(area, (left, 0.2), (left + 0.32, 0.5), (left, 0.8)))


def _paint_dumbbell(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.setPen(_pen(area, ink))
    for ends in (((0.18, 0.25), (0.18, 0.75)), ((0.82, 0.25), (0.82, 0.75)), ((0.18, 0.5), (0.82, 0.5))):
        painter.drawPolyline(_polygon(area, *ends))


def _paint_flag(painter: QPainter, area: QRectF, ink: QColor) -> None:
    painter.drawPolygon(_polygon(area, (0.25, 0.08), (0.92, 0.32), (0.25, 0.58)))
    painter.setPen(_pen(area, ink))
    painter.drawPolyline(_polygon(area, (0.25, 0.1), (0.25, 0.92)))


def _pen(area: QRectF, ink: QColor) -> QPen:
    pen = QPen(ink, max(1.0, area.width() * 0.13))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _polygon(area: QRectF, *shares: tuple[float, float]) -> QPolygonF:
    """Return the points at these shares of width and height."""
    return QPolygonF([QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in shares])
