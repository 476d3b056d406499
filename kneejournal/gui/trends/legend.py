"""What the marks of the chart mean: a small drawing beside each word."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import FlowLayout, label

_SWATCH = QSize(20, 14)
_FLARE_SHARE = 36 / 255


class Mark(Enum):
    """One kind of mark in the chart."""

    DOT = "dot"
    MEAN = "mean"
    BAND = "band"
    LIMIT = "limit"
    FLARE = "flare"


class Legend(QWidget):
    """Marks with their names, in as many lines as it takes."""

    def __init__(self, theme: Theme, entries: list[tuple[Mark, str]]) -> None:
        super().__init__()
        flow = FlowLayout(14)
        self.setLayout(flow)
        for mark, text in entries:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(_Swatch(theme, mark))
            row.addWidget(label(text, "small"))
            flow.addWidget(holder)


class _Swatch(QWidget):
    def __init__(self, theme: Theme, mark: Mark) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self.setFixedSize(_SWATCH)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw the mark as the chart does."""
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        match self._mark:
            case Mark.DOT:
                painter.setPen(QPen(QColor(look.control_line), 1))
                painter.setBrush(QColor(look.load))
                painter.drawEllipse(area.center(), 3, 3)
            case Mark.MEAN:
                self._draw_line(painter, QPen(QColor(look.accent), 2))
            case Mark.LIMIT:
                self._draw_line(painter, QPen(QColor(look.reduce), 1, Qt.PenStyle.DashLine))
            case Mark.BAND:
                painter.fillRect(area, QColor(look.band))
            case Mark.FLARE:
                colour = QColor(look.rest)
                colour.setAlphaF(_FLARE_SHARE)
                painter.fillRect(area, colour)

    def _draw_line(self, painter: QPainter, pen: QPen) -> None:
        painter.setPen(pen)
        middle = self.height() / 2
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
