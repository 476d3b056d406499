"""What the colours and marks of the calendar mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.calendar.cell import Half, Known
from kneejournal.gui.calendar.cell_painter import paint_half
from kneejournal.gui.calendar.marks import Mark, paint_mark
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import FlowLayout, label

_SWATCH = 18
_SCORES = 11
_SPLIT_SCORE = 4
Drawing = Callable[[QPainter, QRectF], None]


class Legend(QWidget):
    """The scale from 0 to 10, then what else a cell can show, in as many lines as it takes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        flow = FlowLayout(14)
        self.setLayout(flow)
        self._halves = self._entry(self._paint_split, self.tr("left half: left knee"))
        scale = _Drawn(theme, _SCORES, self._paint_scale)
        scale.setAccessibleName(self.tr("Colours of worst pain from 0 to 10"))
        for part in (
            self._row(scale, self.tr("worst pain, 0 to 10")),
            self._entry(self._half(Known.NOTHING), self.tr("no entry")),
            self._entry(self._half(Known.OTHER), self.tr("noted, without worst pain")),
            self._entry(self._mark(Mark.RUN), self.tr("run")),
            self._entry(self._mark(Mark.EXERCISES), self.tr("exercises")),
            self._entry(self._mark(Mark.FLAG), self.tr("warning sign")),
            self._entry(self._mark(Mark.ADVICE_RUN), self.tr("advice: run")),
            self._entry(self._mark(Mark.ADVICE_REDUCE), self.tr("reduce")),
            self._entry(self._mark(Mark.ADVICE_REST), self.tr("rest")),
            self._halves,
        ):
            flow.addWidget(part)

    def show_halves(self, *, both: bool) -> None:
        """Explain split cells only where there are any."""
        self._halves.setVisible(both)

    def _entry(self, drawing: Drawing, text: str) -> QWidget:
        return self._row(_Drawn(self._theme, 1, drawing), text)

    @staticmethod
    def _row(drawn: QWidget, text: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(drawn)
        row.addWidget(label(text, "small"))
        return holder

    def _paint_scale(self, painter: QPainter, area: QRectF) -> None:
        width = area.width() / _SCORES
        for score in range(_SCORES):
            part = QRectF(area.left() + score * width, area.top(), width, area.height())
            paint_half(painter, part, Half(Knee.RIGHT, Known.PAIN, score), self._theme.tokens, 2)

    def _paint_split(self, painter: QPainter, area: QRectF) -> None:
        """Paint a cell of which only the left knee is known."""
        paint_half(painter, area, Half(Knee.RIGHT, Known.OTHER, None), self._theme.tokens, 3)
        painter.setClipRect(area.adjusted(0, 0, -area.width() / 2, 0))
        paint_half(painter, area, Half(Knee.LEFT, Known.PAIN, _SPLIT_SCORE), self._theme.tokens, 3)

    def _half(self, known: Known) -> Drawing:
        half = Half(Knee.RIGHT, known, None)
        return lambda painter, area: paint_half(painter, area, half, self._theme.tokens, 3)

    def _mark(self, mark: Mark) -> Drawing:
        return lambda painter, area: paint_mark(
            painter, area.adjusted(2, 2, -2, -2), mark, QColor(self._theme.tokens.text)
        )


class _Drawn(QWidget):
    """A small drawing that follows the look."""

    def __init__(self, theme: Theme, width: int, drawing: Drawing) -> None:
        super().__init__()
        self._drawing = drawing
        self.setFixedSize(QSize(_SWATCH * width, _SWATCH))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1))
