"""The imports of this journal, the latest first, each with the way to take it back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.run_log import PastImport
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, label, scrolling
from kneejournal.gui.words import Words

_SIZE = (560, 460)


class PastImportsDialog(QDialog):
    """Lists imports that runs of the journal came from."""

    takeBackRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, imports: Sequence[PastImport], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setWindowTitle(self.tr("Imports"))
        content = QWidget()
        cards = QVBoxLayout(content)
        cards.setContentsMargins(0, 0, 8, 0)
        cards.setSpacing(12)
        for each in imports:
            cards.addWidget(self._card(each))
        cards.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(
            label(self.tr("Taking an import back deletes the runs it brought. It can be undone."), "soft", wraps=True)
        )
        column.addWidget(scrolling(content), 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def _card(self, past: PastImport) -> Card:
        local = past.began.astimezone()
        when = f"{self._words.day_and_year(local.date())}, {self._words.clock(local)}"
        card = Card(when)
        button = push(self.tr("Take back"), name=self.tr("Take back the import of {when}").format(when=when))
        button.clicked.connect(lambda: self._tell(past))
        row = QHBoxLayout()
        row.addWidget(label(self._text(past), wraps=True), 1)
        row.addWidget(button)
        card.body.addLayout(row)
        return card

    def _text(self, past: PastImport) -> str:
        count = len(past.runs)
        text = self.tr("%n runs", "", count) if count != 1 else self.tr("one run")
        first, last = (self._words.day_and_year(run.day) for run in (past.runs[0], past.runs[-1]))
        days = first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
        parts = [text, days]
        if past.answered:
            parts.append(self.tr("%n of them with answers about the knee, which would go too", "", past.answered))
        return " · ".join(parts)

    def _tell(self, past: PastImport) -> None:
        self.takeBackRequested.emit(past)
        self.accept()
