"""The first start: three questions, each may be left open."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kneejournal.domain.vocabulary import Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.settings_cards.knee_card import KNEES
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, scrolling
from kneejournal.gui.widgets.optional_day import OptionalDay

_WIDTH = 560


class FirstStart(Page):
    """Asks which knee, since when, and in which units. Emits ``finished`` once the answers are saved."""

    finished = Signal()
    sampleRequested = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._answers: dict[str, object] = {}
        self._knees = OneOf(
            self.tr("Which knee hurts?"),
            [("left", self.tr("Left")), ("right", self.tr("Right")), ("both", self.tr("Both"))],
        )
        self._since = OptionalDay(self.tr("Since when does it hurt?"), theme, bridge.words)
        self._units = OneOf(
            self.tr("Kilometres or miles?"),
            [(Units.KM.value, self.tr("Kilometres")), (Units.MI.value, self.tr("Miles"))],
        )
        self._start = push(self.tr("Start"), "main")
        self._sample = push(self.tr("Look around in a sample journal"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(28, 20, 28, 24)
        card.body.setSpacing(10)
        card.body.addWidget(label(self.tr("Welcome to kneejournal"), "heading"))
        intro = self.tr("Three questions to begin with. Leave open what you would rather say later, in Settings.")
        card.body.addWidget(label(intro, "soft", wraps=True))
        for question, control in (
            (self.tr("Which knee hurts?"), self._knees),
            (self.tr("Since when does it hurt? A rough date will do."), self._since),
            (self.tr("Kilometres or miles?"), self._units),
        ):
            title = label(question, "strong", wraps=True)
            title.setContentsMargins(0, 10, 0, 0)
            card.body.addWidget(title)
            card.body.addWidget(control)
        card.body.addSpacing(12)
        card.body.addLayout(self._buttons())
        note = self.tr("Space chooses, Enter starts. Everything stays in one file on this laptop.")
        card.body.addWidget(label(note, "small", wraps=True))
        card.setMaximumWidth(_WIDTH)
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.addStretch(1)
        middle.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.addWidget(scrolling(content))

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(8)
        row.addWidget(self._start)
        row.addWidget(self._sample)
        return row

    def _connect(self) -> None:
        self._knees.answered.connect(self._take_knees)
        self._since.answered.connect(self._take_since)
        self._units.answered.connect(self._take_units)
        self._start.clicked.connect(self._save)
        self._sample.clicked.connect(self.sampleRequested)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._enter)

    # showing

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Welcome")

    def refresh(self) -> None:
        """Allow no day after today."""
        self._since.bound(None, self.bridge.today())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Begin at the first question."""
        super().showEvent(event)
        self._knees.focus_first()

    # answering

    def _take_knees(self, answer: object) -> None:
        self._keep("knees", KNEES.get(answer))

    def _take_since(self, day: date | None) -> None:
        self._keep("symptoms_since", day)

    def _take_units(self, answer: str | None) -> None:
        self._keep("units", Units(answer) if answer else None)

    def _keep(self, field: str, answer: object) -> None:
        self._answers.pop(field, None)
        if answer is not None:
            self._answers[field] = answer

    def _enter(self) -> None:
        """Press the button that has the keyboard; anywhere else, start."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and not focused.isCheckable():
            focused.click()
        else:
            self._save()

    def _save(self) -> None:
        """Save what was answered, and nothing else."""
        self._since.finish()
        answers = dict(self._answers)
        if not answers or self.bridge.do(self.tr("First answers"), lambda journal: journal.save_profile(answers)):
            self.finished.emit()
