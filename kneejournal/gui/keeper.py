"""Between the window and the keeping of journal files: backups, putting one back, rescuing. All of it in threads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kneejournal.domain.messages import Message
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences

if TYPE_CHECKING:
    from kneejournal.keeping import Backup, Preview, Rescued, Restored

# kneejournal.keeping brings SQLAlchemy in: it is imported where its functions run.


class Keeper(QObject):
    """Works on the journal file that was asked for last, whether it could be opened or not."""

    changed = Signal()
    """There is another backup, or another folder for them."""

    def __init__(self, bridge: Bridge, preferences: Preferences) -> None:
        super().__init__()
        self._bridge = bridge
        self._preferences = preferences
        self.journal = preferences.first_journal
        self._turn = Lock()
        """One thread at a time: a backup that is still being made when everything is erased would outlive it."""

    @property
    def folder(self) -> Path:
        """The folder in which the backups of this journal lie."""
        return self._preferences.settings.backup_folder(self.journal)

    def automatic_folder(self) -> Path | None:
        """Return where backups are made without being asked; None for the sample, which nobody would miss."""
        return None if self._preferences.is_sample(self.journal) else self.folder

    def choose_folder(self, folder: Path) -> None:
        """Make backups in another folder from now on; those that are there stay where they are."""
        self._preferences.choose_backups(folder)
        self.changed.emit()

    def list_backups(self, done: Callable[[tuple[Backup, ...]], None]) -> None:
        """Hand over the backups, the newest first."""
        folder = self.folder

        def work() -> tuple[Backup, ...]:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            return keeping.backups_in(folder)

        self._bridge.in_background(work, done)

    def look_after(self) -> None:
        """Make a backup where one is due, and see whether the file is sound; problems go to ``Bridge.failed``."""
        if not self._bridge.is_open:
            return
        journal = self._bridge.journal

        def work() -> Backup | None:
            with self._turn:
                still_open = self._bridge.is_open and self._bridge.journal is journal
                return journal.look_after() if still_open else None

        self._bridge.in_background(work, self._looked_after)

    def _looked_after(self, made: Backup | None) -> None:
        if made is not None:
            self.changed.emit()

    def back_up(self, done: Callable[[Backup], None]) -> None:
        """Make a backup now."""
        journal, folder = self.journal, self.folder

        def work() -> Backup:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            with self._turn:
                return keeping.back_up(journal, folder, _now())

        def tell(made: Backup) -> None:
            self.changed.emit()
            done(made)

        self._bridge.in_background(work, tell)

    def back_up_to(self, out: Path, done: Callable[[Path], None]) -> None:
        """Write a backup to a file."""
        journal = self.journal

        def work() -> Path:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            keeping.back_up_to(journal, out)
            return out

        self._bridge.in_background(work, done)

    def preview(self, file: Path, done: Callable[[Preview | Message], None]) -> None:
        """Hand over what putting a backup back would bring and take away, or why it cannot be put back."""
        journal = self.journal

        def work() -> Preview | Message:
            from kneejournal import keeping  # noqa: PLC0415  # see above
            from kneejournal.domain.errors import UserProblem  # noqa: PLC0415

            try:
                return keeping.preview(file, journal)
            except UserProblem as problem:
                return problem.message

        self._bridge.in_background(work, done)

    def restore(self, file: Path, done: Callable[[Restored], None]) -> None:
        """Put a backup back; the present state is backed up first."""
        journal, folder = self.journal, self.folder

        def work() -> Restored:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            with self._turn:
                return keeping.restore(file, journal, folder, _now())

        self._bridge.in_background(work, done)

    def rescue(self, done: Callable[[Rescued], None]) -> None:
        """Make a new journal of what can be read of a damaged one and of its newest backup."""
        journal, folder = self.journal, self.folder

        def work() -> Rescued:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            with self._turn:
                return keeping.rescue(journal, folder, _now())

        self._bridge.in_background(work, done)

    def list_belongings(self, done: Callable[[tuple[Path, ...]], None]) -> None:
        """Hand over all files in which something of the journal stands."""
        journal, folder = self.journal, self.folder

        def work() -> tuple[Path, ...]:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            return keeping.belongings(journal, folder)

        self._bridge.in_background(work, done)

    def erase(self, done: Callable[[None], None]) -> None:
        """Delete the journal, which is closed by then, and everything that belongs to it."""
        journal, folder = self.journal, self.folder

        def work() -> None:
            from kneejournal import keeping  # noqa: PLC0415  # see above

            with self._turn:
                keeping.erase(journal, folder)

        self._bridge.in_background(work, done)


def _now() -> datetime:
    return datetime.now().astimezone()
