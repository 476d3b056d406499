"""Where backups are put back, damaged files rescued and journals erased: the dialogs of keeping, connected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kneejournal.gui.bridge import Bridge
from kneejournal.gui.erase_dialog import EraseDialog
from kneejournal.gui.history import Reversal
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.restore_dialog import RestoreDialog
from kneejournal.keeping import Rescued, Restored


class KeepingDesk(QObject):
    """One for the window; dialogs belong to ``view``.

    ``leaving`` comes before another state takes the journal's place, ``replaced`` when it lies there, to be opened,
    with what there is to tell; ``undoable`` tells of what undo takes back, and what to call that; ``erased``
    names the file that is gone.
    """

    leaving = Signal()
    replaced = Signal(str)
    undoable = Signal(str, str)
    erased = Signal(object)

    def __init__(self, view: QWidget, bridge: Bridge, keeper: Keeper) -> None:
        super().__init__(view)
        self._view = view
        self._bridge = bridge
        self._keeper = keeper

    def ask_what_to_restore(self) -> None:
        """Show the backups, and put the chosen one back."""
        dialog = RestoreDialog(self._keeper, self._bridge.words, self._view)
        dialog.confirmed.connect(self.restore)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def restore(self, file: Path) -> None:
        """Put a backup back; a sound journal that was there can be brought back by undo."""
        self.leaving.emit()
        self._keeper.restore(file, self._take_restored)

    def _take_restored(self, done: Restored) -> None:
        if done.backup is not None:
            self.replaced.emit("")
            self._bridge.adopt_way_back(self.tr("Restore a backup"), self._way_back_to(done.backup.path))
            text = self.tr("The backup was restored. What the journal held before is kept.")
            self.undoable.emit(text, self.tr("Put it back"))
        elif done.set_aside is not None:
            text = self.tr("The backup was restored. The damaged file is kept as {path}.")
            self.replaced.emit(text.format(path=done.set_aside))
        else:
            self.replaced.emit("")

    def _way_back_to(self, file: Path) -> Reversal:
        """Return what lets the journal hold again what a backup holds, which can be taken back in turn."""

        def reverse(done: Callable[[Reversal], None]) -> None:
            def tell(restored: Restored) -> None:
                if restored.backup is not None:
                    done(self._way_back_to(restored.backup.path))

            self._keeper.restore(file, tell)

        return reverse

    def ask_to_erase(self) -> None:
        """Name all that goes, ask once, and delete it."""
        self._keeper.list_belongings(self._show_what_erasing_takes)

    def _show_what_erasing_takes(self, files: tuple[Path, ...]) -> None:
        dialog = EraseDialog(self._bridge.journal.logged_days(), files, self._bridge.words, self._view)
        dialog.confirmed.connect(self._erase)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _erase(self) -> None:
        self._bridge.close()
        self._keeper.erase(lambda _: self.erased.emit(self._keeper.journal))

    def rescue(self) -> None:
        """Make a new journal of what the damaged file still holds and of the newest sound backup."""
        self._keeper.rescue(self._take_rescued)

    def _take_rescued(self, done: Rescued) -> None:
        text = self.tr(
            "Read from the damaged file: {read} records. Added from the newest backup: {kept}. The damaged file is "
            "kept as {path}."
        )
        self.replaced.emit(text.format(read=done.from_file, kept=done.from_backup, path=done.set_aside))
