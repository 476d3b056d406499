"""The advice: verdict by word, shape and colour, the cap, reasons, what is missing, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_words import SHAPES, AdviceWords
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import Link, push
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words
from kneejournal.rules import guidance

if TYPE_CHECKING:
    from kneejournal.rules import Advice, Finding

_FIRST_REASONS = 3
"""How many reasons and open questions stand on the card before the rest is asked for."""
_BAR = 6


class AdviceCard(Card):
    """Always in sight. Compact, it is a strip of one line that opens on demand."""

    questionRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """Carries a :class:`~kneejournal.rules.Missing`: the question to go to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.theme = theme
        self._words = AdviceWords()
        self._compact = False
        self._open = False
        self._advice: Advice | None = None
        self._state: DayState | None = None
        self._after_run = False
        self._head = label("", "soft", wraps=True)
        self._verdict = label("", "verdictRest")
        self._cap = label("", "capLine", wraps=True)
        self._more = push(self.tr("Why?"), "link")
        self._more.clicked.connect(self._toggle)
        self._detail = QWidget()
        self._detail_column = QVBoxLayout(self._detail)
        self._detail_column.setContentsMargins(0, 0, 0, 0)
        self._detail_column.setSpacing(5)
        self._top = QVBoxLayout()
        strip = QHBoxLayout()
        strip.addWidget(self._verdict)
        strip.addStretch()
        strip.addWidget(self._more)
        self.body.addWidget(self._head)
        self.body.addLayout(strip)
        self.body.addWidget(self._cap)
        self.body.addWidget(self._detail)
        self._cap.setText(self.tr("The journal is being opened."))

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001  # the one thing that is set
        """Be a strip above the page, or a card beside it."""
        self._compact = compact
        self._open = False
        self._show_parts()

    def show_advice(self, advice: Advice, state: DayState, *, after_run: bool) -> None:
        """Show the advice; ``after_run`` where the day's run is done and the next one is meant."""
        self._advice, self._state, self._after_run = advice, state, after_run
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw the card in the verdict's colour with a bar at its left; a style sheet cannot round such a bar."""
        verdict = self._advice.verdict.value if self._advice else ""
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
        painter.setPen(QPen(colour, 1))
        painter.drawPath(outline)

    def _toggle(self) -> None:
        self._open = not self._open
        self._fill()

    def _fill(self) -> None:
        if self._advice is None or self._state is None:
            return
        advice, words = self._advice, self._state.words
        word = self._words.verdict_word(advice.verdict)
        self._verdict.setText(f"{SHAPES[advice.verdict]} {word}")
        self._verdict.setObjectName(f"verdict{advice.verdict.value.capitalize()}")
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self.update()
        self._head.setText(self._words.heading(advice, self._state, after_run=self._after_run))
        self._cap.setText(self._words.one_line(advice, self._state))
        self.setAccessibleName(f"{self._head.text()}: {word}. {self._cap.text()}")
        self._fill_detail(advice, words)
        self._show_parts()

    def _show_parts(self) -> None:
        self._detail.setVisible(self._advice is not None and (self._open or not self._compact))
        self._head.setVisible(not self._compact or self._open)
        self._more.setVisible(self._advice is not None)
        self._more.setText(
            self.tr("Less") if self._open else self.tr("Why?") if self._compact else self.tr("All reasons")
        )

    def _fill_detail(self, advice: Advice, words: Words) -> None:
        _empty(self._detail_column)
        urgent = self._words.see_line(advice.see_professional)
        if urgent:
            self._add(urgent, "strong")
        fired = advice.findings if self._open else advice.findings[:_FIRST_REASONS]
        for finding in fired:
            self._add_finding(finding, words)
        self._say_more(len(advice.findings) - len(fired))
        self._fill_missing(advice, words)
        changes = advice.would_change if self._open else advice.would_change[:2]
        if changes:
            self._add(self.tr("What would change this"), "strong")
        for change in changes:
            self._add_point(words.say(change.message))
        for message in guidance(advice):
            self._add(words.say(message), "soft")
        self._add(self.tr("Information, not a diagnosis."), "small")

    def _add_finding(self, finding: Finding, words: Words) -> None:
        self._add_point(words.say(finding.message))
        if self._open:
            self._add_point(
                self.tr("Rule {rule}. {source}").format(rule=finding.rule, source=finding.source), "small", sign=" "
            )

    def _fill_missing(self, advice: Advice, words: Words) -> None:
        if not advice.missing:
            return
        self._add(self.tr("Missing"), "strong")
        asked = advice.missing if self._open else advice.missing[:_FIRST_REASONS]
        for missing in asked:
            link = Link(words.say(missing.message))
            link.clicked.connect(lambda m=missing: self.questionRequested.emit(m))
            self._detail_column.addWidget(link)
        self._say_more(len(advice.missing) - len(asked))

    def _say_more(self, count: int) -> None:
        if count:
            self._add(self.tr("and %n more", "", count), "small")

    def _add_point(self, text: str, role: str = "", sign: str = "•") -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        bullet = label(sign, role)
        bullet.setFixedWidth(6)
        row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, role, wraps=True), 1)
        self._detail_column.addWidget(holder)

    def _add(self, text: str, role: str = "") -> None:
        self._detail_column.addWidget(label(text, role, wraps=True))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
