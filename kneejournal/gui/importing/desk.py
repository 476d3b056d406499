"""Where imports are asked for, shown and taken back: the flow, its bar and its dialogs, connected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kneejournal.domain.records import Run
from kneejournal.domain.run_log import PastImport, past_imports
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.importing.account import Account
from kneejournal.gui.importing.bar import ImportBar
from kneejournal.gui.importing.flow import ImportFlow
from kneejournal.gui.importing.past_dialog import PastImportsDialog
from kneejournal.gui.importing.result_dialog import ResultDialog
from kneejournal.gui.preferences import Preferences


class ImportDesk(QObject):
    """One for the window. ``bar`` stands above the pages; dialogs belong to ``view``."""

    def __init__(self, view: QWidget, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__(view)
        self._view = view
        self._bridge = bridge
        self.bar = ImportBar(bridge.words)
        self.flow = ImportFlow(bridge, preferences, self)
        self._connect()

    def _connect(self) -> None:
        self.bar.cancelRequested.connect(self.flow.cancel)
        self.bar.deletedRequested.connect(self.flow.bring_deleted)
        self.bar.detailsRequested.connect(self._show_details)
        self.bar.doubleAnswered.connect(lambda asked, word, all_: self.flow.answer_double(asked, word, all_alike=all_))
        self.bar.leftOpen.connect(self.flow.leave_open)
        self.bar.sportAnswered.connect(lambda asked, is_run: self.flow.answer_sport(asked, is_run=is_run))
        self.bar.takeBackRequested.connect(self._take_back)
        self.flow.changed.connect(self._show)
        self.flow.ended.connect(self.bar.show_account)

    def ask(self) -> None:
        """Ask which files to bring in."""
        kinds = (self.tr("Runs (*.fit *.gpx *.tcx *.gz *.csv *.zip)"), self.tr("All files (*)"))
        dialog = QFileDialog(self._view, self.tr("Import runs"), str(Path.home()), ";;".join(kinds))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Bring these files in."""
        if paths:
            self.flow.start(paths)

    def leave(self) -> None:
        """Read no further, since the window closes or another journal comes; what is in stays."""
        self.flow.cancel()

    def show_past(self, runs: tuple[Run, ...]) -> None:
        """Show the imports that these runs came from."""
        dialog = PastImportsDialog(past_imports(runs), self._bridge.words, self._view)
        dialog.takeBackRequested.connect(self._take_past_back)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, account: Account) -> None:
        question = account.question()
        if self.flow.is_working or question is None:
            self.bar.show_work(account)
        else:
            self.bar.show_question(account, question)

    def _show_details(self, account: Account) -> None:
        dialog = ResultDialog(account, self._bridge.words, self._view)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_back(self, account: Account) -> None:
        if account.began is not None:
            self._delete_import(account.began)

    def _take_past_back(self, past: PastImport) -> None:
        self._delete_import(past.began)

    def _delete_import(self, began: datetime) -> None:
        self.flow.take_back(began, self.tr("Take an import back"), self._say_taken_back)

    def _say_taken_back(self, count: int) -> None:
        runs = self.tr("%n runs were", "", count) if count != 1 else self.tr("one run was")
        self.bar.show_text(
            self.tr("The import was taken back: {runs} deleted. Undo brings them in again.").format(runs=runs)
        )
