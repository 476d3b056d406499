"""The picture of a plot while it is dragged: what was drawn moves, nothing is drawn anew but the names of days."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.axes import axis_font, draw_days
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.trends.panel_item import Picture
from kneejournal.gui.words import Words


class Sliding(QWidget):
    """Lies over a plot, right of its values, and hides what is below."""

    def __init__(self, parent: QWidget, words: Words) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Picture, Tokens] | None = None
        self._baseline: float | None = None
        self._first = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def take(self, picture: Picture, look: Tokens, baseline: float | None) -> None:
        """Move this picture from now on, with the names of days on a line below it, or none."""
        self._shown, self._baseline = (picture, look), baseline
        self.show()

    def show_from(self, first: float) -> None:
        """Show the days from this day number on, as far as they are drawn."""
        self._first = first
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw the picture where it has moved to, and the names of the days below it."""
        if self._shown is None:
            return
        (picture, look), painter = self._shown, QPainter(self)
        frame = picture.frame
        painter.fillRect(self.rect(), QColor(look.card))
        painter.drawPixmap(QPointF((frame.first - self._first) * frame.per_day, 0), picture.pixels)
        if self._baseline is not None:
            area = QRectF(0, 0, self.width(), frame.area.height())
            painter.setPen(QColor(look.soft))
            painter.setFont(axis_font())
            seen = Frame(area, self._first, self._first + self.width() / frame.per_day, frame.low, frame.high)
            draw_days(painter, seen, self._baseline, (0, self.width()), self._words.locale)
