"""One large number, in a ring that empties as the time of a step passes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kneejournal.gui.theme import Theme

_SMALLEST, _COMFORTABLE, _LARGEST = 110, 280, 360
_RING = 0.045
"""The ring's width, as a share of its diameter."""
_DIGITS = 0.36
_WORD = 0.085
_TOP = 90 * 16  # Qt counts sixteenths of a degree from three o'clock
_WHOLE = 360 * 16


class Dial(QWidget):
    """Shows seconds in a ring, or a number without one; ``word`` stands below the number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number = ""
        self._word = ""
        self._share: float | None = None
        self._at_work = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.setMaximumSize(_LARGEST, _LARGEST)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the comfortable size."""
        return QSize(_COMFORTABLE, _COMFORTABLE)

    def show_number(self, number: str, word: str, share: float | None, *, at_work: bool) -> None:
        """Show a number; ``share`` is how much of the ring is left, None for no ring."""
        shown = (number, word, share, at_work)
        if shown != (self._number, self._word, self._share, self._at_work):
            self._number, self._word, self._share, self._at_work = shown
            self.setAccessibleName(f"{number} {word}".strip())
            self.update()

    @property
    def number(self) -> str:
        """The number shown."""
        return self._number

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw ring, number and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        if self._share is not None:
            self._paint_ring(painter, side)
        self._paint_text(painter, side)

    def _paint_ring(self, painter: QPainter, side: float) -> None:
        look = self._theme.tokens
        width = side * _RING
        ring = QRectF(0, 0, side - width - 2, side - width - 2)
        ring.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(look.line), width))
        painter.drawEllipse(ring)
        colour = QColor(look.accent if self._at_work else look.load)
        painter.setPen(QPen(colour, width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, _TOP, round(_WHOLE * (self._share or 0)))

    def _paint_text(self, painter: QPainter, side: float) -> None:
        look, middle = self._theme.tokens, QRectF(self.rect()).center()
        painter.setPen(QColor(look.text))
        painter.setFont(self._font(side * _DIGITS, bold=True))
        raised = side * _WORD / 2 if self._word else 0
        painter.drawText(_around(middle - QPointF(0, raised), side), Qt.AlignmentFlag.AlignCenter, self._number)
        if self._word:
            painter.setPen(QColor(look.soft))
            painter.setFont(self._font(side * _WORD, bold=False))
            below = middle + QPointF(0, side * (_DIGITS / 2 + _WORD * 0.35))
            painter.drawText(_around(below, side), Qt.AlignmentFlag.AlignCenter, self._word)

    def _font(self, pixels: float, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(11, round(pixels)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setFeature(QFont.Tag("tnum"), 1)  # digits of one width: the number stands still while it counts
        return font


def _around(middle: QPointF, side: float) -> QRectF:
    """Return a square around a point."""
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
