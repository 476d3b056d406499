"""What the cards about the runner share: they show the profile and say what was answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from kneejournal.domain.records import Profile
from kneejournal.gui.widgets.layout import Card, label

_NAME_WIDTH = 190


class ProfileCard(Card):
    """A card about the runner. It never changes the journal.

    ``answered`` carries answers of the profile by field name (None for unknown), and the question in words for undo.
    """

    answered = Signal(object, str)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(12)
        self.form.setVerticalSpacing(10)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.body.addLayout(self.form)

    def show_profile(self, profile: Profile) -> None:
        """Show what the journal holds."""
        raise NotImplementedError

    def finish(self) -> None:
        """Take what is still being typed."""

    def add_row(self, question: str, control: QWidget, hint: str = "") -> None:
        """Add a question, perhaps with a few words on what it is for under its control."""
        name = label(question, wraps=True)
        name.setFixedWidth(_NAME_WIDTH)
        name.setContentsMargins(0, 6, 0, 0)
        if not hint:
            self.form.addRow(name, control)
            return
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(control)
        column.addWidget(label(hint, "small", wraps=True))
        self.form.addRow(name, column)
