"""Stands in for all pages while no journal could be opened: what is wrong, and the ways on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_which_to_open, journal_kinds
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, scrolling

_WIDTH = 560


class NoJournal(Page):
    """Says why the file could not be opened, or is damaged; asks for one of the ways on."""

    openRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """Carries the path of a journal."""
    restoreRequested = Signal()  # noqa: N815
    rescueRequested = Signal()  # noqa: N815
    sampleRequested = Signal()  # noqa: N815

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._path = Path()
        self._problem = label("", wraps=True)
        self._reassurance = label("", "soft", wraps=True)
        self._again = push(self.tr("Try again"), "main")
        self._rescue = push(self.tr("Rescue what can be read"), "main")
        self._restore = push(self.tr("Restore a backup…"))
        self._other = push(self.tr("Open another journal…"))
        self._sample = push(self.tr("Look around in a sample journal"))
        self._lay_out()
        self._again.clicked.connect(lambda: self.openRequested.emit(self._path))
        self._rescue.clicked.connect(self.rescueRequested)
        self._restore.clicked.connect(self.restoreRequested)
        self._other.clicked.connect(self._ask_which)
        self._sample.clicked.connect(self.sampleRequested)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(28, 20, 28, 24)
        card.body.setSpacing(10)
        card.body.addWidget(label(self.tr("No journal is open"), "heading"))
        card.body.addWidget(self._problem)
        card.body.addWidget(self._reassurance)
        card.body.addSpacing(6)
        row = FlowLayout(8)
        for button in (self._rescue, self._again, self._restore, self._other, self._sample):
            row.addWidget(button)
        card.body.addLayout(row)
        card.setMaximumWidth(_WIDTH)
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.addStretch(1)
        middle.addWidget(card, 100, Qt.AlignmentFlag.AlignVCenter)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 12, 16, 12)
        page.addWidget(scrolling(content))

    def tell(self, problem: str, path: Path, *, damaged: bool) -> None:
        """Say what is wrong with the file at ``path``; one that is damaged can be rescued."""
        self._path = path
        self._problem.setText(problem)
        self._reassurance.setText(
            self.tr(
                "Rescuing makes a new journal of what the file still holds and of the newest backup. The damaged "
                "file is kept beside it."
            )
            if damaged
            else self.tr("The file is left as it is.")
        )
        self.setAccessibleName(problem)
        self._rescue.setVisible(damaged)
        self._again.setObjectName("" if damaged else "main")
        self._again.style().unpolish(self._again)
        self._again.style().polish(self._again)
        (self._rescue if damaged else self._again).setFocus()

    def title(self) -> str:
        """Return nothing: there is no day to show."""
        return ""

    def refresh(self) -> None:
        """Keep what is shown; nothing of it is in a journal."""

    def _ask_which(self) -> None:
        ask_which_to_open(
            self, self.tr("Open another journal"), self._path.parent, journal_kinds(), self.openRequested.emit
        )
