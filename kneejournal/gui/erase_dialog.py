"""Erasing everything: names what goes, and asks once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words


class EraseDialog(QDialog):
    """Emits ``confirmed``.

    Args:
        days: the first and the last logged day; None where there is none.
        files: everything that would be deleted.
        words: puts days into words.
        parent: the window.
    """

    confirmed = Signal()

    def __init__(self, days: tuple[date, date] | None, files: tuple[Path, ...], words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Erase everything"))
        cancel, erase = push(self.tr("Cancel")), push(self.tr("Erase everything"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        erase.clicked.connect(self._confirm)
        listed = QPlainTextEdit("\n".join(str(each) for each in reversed(files)))
        listed.setReadOnly(True)
        listed.setTabChangesFocus(True)
        listed.setAccessibleName(self.tr("Files that will be deleted"))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(self._what_goes(days, words), wraps=True))
        column.addWidget(listed, 1)
        column.addWidget(label(self.tr("This cannot be undone: the backups go too."), "strong", wraps=True))
        column.addLayout(buttons)
        self.resize(560, 340)

    def _what_goes(self, days: tuple[date, date] | None, words: Words) -> str:
        if days is None:
            return self.tr("The journal holds no logged day. These files will be deleted:")
        text = self.tr("Everything logged from {first} to {last} will be gone. These files will be deleted:")
        return text.format(first=words.day_and_year(days[0]), last=words.day_and_year(days[1]))

    def _confirm(self) -> None:
        self.confirmed.emit()
        self.accept()
