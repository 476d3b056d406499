"""Two laptops: the journal taken along in a file, and brought back in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kneejournal.gui.apart import export_apart, opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save, ask_which_to_open
from kneejournal.gui.widgets.layout import Card, FlowLayout, label

if TYPE_CHECKING:
    from kneejournal.journal import BroughtIn


class CarryCard(Card):
    """Writes and merges in threads. What both copies changed is handed over by ``conflictsFound``."""

    conflictsFound = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """A tuple of :class:`~kneejournal.domain.conflicts.Conflict`, none of them settled otherwise yet."""

    def __init__(self, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__(self.tr("Two laptops"))
        self._bridge, self._preferences = bridge, preferences
        hint = self.tr(
            "Take the journal along as a file, on a stick or in a synced folder, and bring it in on the other laptop. "
            "Both are put together; the later answer stands, and what both changed is shown. A backup is made before."
        )
        self._done = label("", wraps=True)
        self._done.hide()
        self._along = push(self.tr("Take this journal along…"))
        self._back = push(self.tr("Bring it back in…"))
        row = FlowLayout(8)
        for button in (self._along, self._back):
            row.addWidget(button)
        self.body.addWidget(label(hint, "soft", wraps=True))
        self.body.addWidget(self._done)
        self.body.addLayout(row)
        self._along.clicked.connect(self._ask_where)
        self._back.clicked.connect(self._ask_which)

    def _place(self) -> Path:
        """Return the file that was used last, or one to suggest."""
        name = self.tr("knee journal") + ".json"
        return self._preferences.settings.handed_over or Path.home() / name

    def _kinds(self) -> str:
        return self.tr("Journals to take along (*.json)")

    def _ask_where(self) -> None:
        ask_where_to_save(self, self.tr("Take this journal along"), self._place(), self._kinds(), self._take_along)

    def _ask_which(self) -> None:
        dialog = ask_which_to_open(
            self, self.tr("Bring it back in"), self._place().parent, self._kinds(), self._bring_in
        )
        dialog.selectFile(self._place().name)

    def _take_along(self, out: Path) -> None:
        journal, now = self._bridge.journal.path, self._bridge.now()
        self._bridge.in_background(lambda: export_apart(journal, out), lambda _: self._tell_taken(journal, out, now))

    def _tell_taken(self, journal: Path, out: Path, at: datetime) -> None:
        self._preferences.remember_given(journal, out, at)
        self._tell(self.tr("{path} was written. Bring it in on the other laptop.").format(path=out))

    def _bring_in(self, file: Path) -> None:
        path, folder = self._bridge.journal.path, self._bridge.journal.backup_folder
        met = self._preferences.met(path)

        def work() -> BroughtIn:
            with opened_apart(path, folder) as journal:
                return journal.bring_in(file, met)

        self._bridge.in_background(work, lambda brought: self._tell_brought(path, file, brought))

    def _tell_brought(self, journal: Path, file: Path, brought: BroughtIn) -> None:
        self._preferences.remember_taken(journal, file, brought.exported_at)
        if self._bridge.journal.path != journal:
            return
        self._bridge.adopt(self.tr("Bring a copy back in"), brought.change)
        told = self.tr("Brought in: {new} new, {changed} changed.")
        if not brought.imported and not brought.merged:
            told = self.tr("Brought in: there was nothing new.")
        self._tell(told.format(new=brought.imported, changed=brought.merged))
        if brought.conflicts:
            self.conflictsFound.emit(brought.conflicts)

    def _tell(self, text: str) -> None:
        self._done.setText(text)
        self._done.show()
