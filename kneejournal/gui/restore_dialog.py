"""Putting a backup back: choose it, see what it holds and what would be lost, confirm."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.messages import Message
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_which_to_open
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.keeping import Backup, Preview

_FILE = Qt.ItemDataRole.UserRole
_DAYS_NAMED = 5
"""How many of the days that would be lost are named."""


class RestoreDialog(QDialog):
    """Emits ``confirmed`` with the file of the backup."""

    confirmed = Signal(object)

    def __init__(self, keeper: Keeper, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper, self._words = keeper, words
        self._chosen: Path | None = None
        self.setWindowTitle(self.tr("Restore a backup"))
        self._list = QListWidget()
        self._list.setObjectName("plain")
        self._list.setAccessibleName(self.tr("Backups, the newest first"))
        self._none = label(self.tr("There is no backup of this journal yet."), "soft", wraps=True)
        self._none.hide()
        self._holds = label(self.tr("Choose a backup to see what it holds."), wraps=True)
        self._loses = label("", wraps=True)
        self._other = push(self.tr("Another file…"))
        self._restore = push(self.tr("Restore"), "main")
        self._restore.setEnabled(False)
        self._lay_out()
        self._list.currentItemChanged.connect(self._take_item)
        self._other.clicked.connect(self._ask_which)
        self._restore.clicked.connect(self._confirm)
        keeper.list_backups(self._show_backups)

    def _lay_out(self) -> None:
        cancel = push(self.tr("Cancel"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._other)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._list, 1)
        column.addWidget(self._none)
        column.addWidget(self._holds)
        column.addWidget(self._loses)
        column.addWidget(label(self.tr("What the journal holds now is backed up first."), "soft", wraps=True))
        column.addLayout(buttons)
        self.resize(480, 440)

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        self._list.setVisible(bool(backups))
        self._none.setVisible(not backups)
        for each in backups:
            made_at = each.made_at.astimezone()
            item = QListWidgetItem(f"{self._words.long_day(made_at.date())}, {self._words.clock(made_at)}")
            item.setData(_FILE, each.path)
            self._list.addItem(item)
        if backups:
            self._list.setCurrentRow(0)
            self._list.setFocus()

    def _take_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._choose(Path(item.data(_FILE)))

    def _ask_which(self) -> None:
        kinds = ";;".join((self.tr("Backups and journals (*.gz *.sqlite)"), self.tr("All files (*)")))
        ask_which_to_open(self, self.tr("Restore from a file"), self._keeper.folder, kinds, self._choose)

    def _choose(self, file: Path) -> None:
        self._chosen = file
        self._restore.setEnabled(False)
        self._holds.setText(self.tr("Looking into the backup…"))
        self._loses.setText("")
        self._keeper.preview(file, lambda found: self._show_preview(file, found))

    def _show_preview(self, file: Path, found: Preview | Message) -> None:
        if not isValid(self) or file != self._chosen:  # closed, or another one was chosen meanwhile
            return
        if isinstance(found, Message):
            self._holds.setText(self._words.say(found))
            self._loses.setText("")
            return
        self._holds.setText(self._what_it_holds(found))
        self._loses.setText(self._what_is_lost(found))
        self._restore.setEnabled(True)
        self._restore.setAccessibleDescription(f"{self._holds.text()} {self._loses.text()}")

    def _what_it_holds(self, found: Preview) -> str:
        if found.days is None:
            return self.tr("It holds no logged day.")
        first, last, count = found.days
        if count == 1:
            return self.tr("It holds one logged day, {day}.").format(day=self._words.day_and_year(first))
        text = self.tr("It holds %n logged days, the first {first}, the last {last}.", "", count)
        return text.format(first=self._words.day_and_year(first), last=self._words.day_and_year(last))

    def _what_is_lost(self, found: Preview) -> str:
        if not found.lost:
            return self.tr("Nothing of the present journal would be lost.")
        count = (
            self.tr("One entry that was noted or changed since would be lost")
            if found.lost == 1
            else self.tr("%n entries that were noted or changed since would be lost", "", found.lost)
        )
        if not found.lost_days:
            return self.tr("{count}.").format(count=count)
        return self.tr("{count}, with all of {days}.").format(count=count, days=self._named(found.lost_days))

    def _named(self, days: tuple[date, ...]) -> str:
        named = [self._words.day(day) for day in days[-_DAYS_NAMED:]]
        more = len(days) - len(named)
        if more:
            named.insert(0, self.tr("%n earlier days", "", more) if more > 1 else self.tr("an earlier day"))
        return self._words.listed(named)

    def _confirm(self) -> None:
        if self._chosen is not None:
            self.confirmed.emit(self._chosen)
            self.accept()
