"""Backups: when the last was made, where they lie, and what can be done with them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kneejournal.gui.keeper import Keeper
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save, ask_which_folder
from kneejournal.gui.widgets.layout import Card, FlowLayout, label
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.keeping import Backup


class BackupsCard(Card):
    """Asks the keeper for what it shows; restoring is asked for by ``restoreRequested``."""

    restoreRequested = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self, keeper: Keeper, words: Words) -> None:
        super().__init__(self.tr("Backups"))
        self._keeper, self._words = keeper, words
        self._last = label("", wraps=True)
        self._where = label("", "soft", wraps=True)
        self._done = label("", wraps=True)
        self._done.hide()
        self._now = push(self.tr("Back up now"))
        self._restore = push(self.tr("Restore a backup…"))
        self._copy = push(self.tr("Save a copy…"))
        self._move = push(self.tr("Another folder…"))
        row = FlowLayout(8)
        for button in (self._now, self._restore, self._copy, self._move):
            row.addWidget(button)
        for part in (self._last, self._where, self._done):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self._now.clicked.connect(lambda: keeper.back_up(self._tell_made))
        self._restore.clicked.connect(self.restoreRequested)
        self._copy.clicked.connect(self._ask_where)
        self._move.clicked.connect(self._ask_which_folder)
        keeper.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Look what backups there are."""
        where = self.tr("Made without being asked, once a day and before an import; in {folder}.")
        self._where.setText(where.format(folder=self._keeper.folder))
        self._keeper.list_backups(self._show)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        if not backups:
            self._last.setText(self.tr("No backup has been made yet."))
            return
        made_at = backups[0].made_at.astimezone()
        text = self.tr("Last backup: {day}, {time}. %n are kept.", "", len(backups))
        if len(backups) == 1:
            text = self.tr("Last backup: {day}, {time}.")
        self._last.setText(text.format(day=self._words.long_day(made_at.date()), time=self._words.clock(made_at)))

    def _tell_made(self, made: Backup) -> None:
        self._tell(self.tr("A backup was made and checked: {name}.").format(name=made.path.name))

    def _tell(self, text: str) -> None:
        self._done.setText(text)
        self._done.show()

    def _ask_where(self) -> None:
        name = self.tr("{journal}-copy.sqlite").format(journal=self._keeper.journal.stem)
        kinds = self.tr("Journals (*.sqlite)")
        ask_where_to_save(self, self.tr("Save a copy"), Path.home() / name, kinds, self._save_copy)

    def _save_copy(self, out: Path) -> None:
        self._keeper.back_up_to(out, lambda path: self._tell(self.tr("{path} was written.").format(path=path)))

    def _ask_which_folder(self) -> None:
        ask_which_folder(self, self.tr("Folder for backups"), self._keeper.folder.parent, self._keeper.choose_folder)
