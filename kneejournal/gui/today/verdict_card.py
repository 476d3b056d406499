"""The frame of an advice: its verdict by word, shape and colour, and how far in one line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout

from kneejournal.domain.vocabulary import Verdict
from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_words import SHAPES, AdviceWords
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.layout import Card, label

_BAR = 6


class VerdictCard(Card):
    """A card in the colour of its verdict. ``strip`` has room beside the verdict, ``body`` below.

    One that is only ``supposed`` has a dashed frame.
    """

    def __init__(self, theme: Theme, *, supposed: bool = False) -> None:
        super().__init__("")
        self._line = Qt.PenStyle.DashLine if supposed else Qt.PenStyle.SolidLine
        self.theme = theme
        self.advice_words = AdviceWords()
        self._verdict: Verdict | None = None
        self.heading = label("", "soft", wraps=True)
        self._word = label("", "verdictRest")
        self.cap_line = label("", "capLine", wraps=True)
        self.strip = QHBoxLayout()
        self.strip.addWidget(self._word)
        self.strip.addStretch()
        self.body.addWidget(self.heading)
        self.body.addLayout(self.strip)
        self.body.addWidget(self.cap_line)

    def show_verdict(self, state: DayState, heading: str) -> None:
        """Show what the advice for a day comes to."""
        advice = state.advised.shown
        word = self.advice_words.verdict_word(advice.verdict)
        if advice.verdict is not self._verdict:
            self._verdict = advice.verdict
            self._word.setText(f"{SHAPES[advice.verdict]} {word}")
            self._word.setObjectName(f"verdict{advice.verdict.value.capitalize()}")
            self._word.style().unpolish(self._word)
            self._word.style().polish(self._word)
            self.update()
        self.heading.setText(heading)
        self.cap_line.setText(self.advice_words.one_line(advice, state))
        self.setAccessibleName(f"{heading}: {word}. {self.cap_line.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw the card in the verdict's colour with a bar at its left; a style sheet cannot round such a bar."""
        verdict = self._verdict.value if self._verdict else ""
        look = self.theme.tokens
        colour = QColor(getattr(look, verdict or "line"))
        outline = QPainterPath()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline.addRoundedRect(frame, tokens.RADIUS_CARD, tokens.RADIUS_CARD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline)
        painter.fillPath(outline, QColor(getattr(look, f"{verdict}_card" if verdict else "card")))
        painter.fillRect(QRectF(0, 0, _BAR if verdict else 0, self.height()), colour)
        painter.setClipping(False)
        painter.setPen(QPen(colour, 1 if self._line is Qt.PenStyle.SolidLine else 2, self._line))
        painter.drawPath(outline)
