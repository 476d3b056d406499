"""One window for each journal: a second start shows the first window instead.

A lock tells whether there is one; it says so at once, and a window that was killed holds it no longer. Only a second
start needs more than that: a message through a local socket, which never leaves the computer.
"""

from __future__ import annotations

import os
import time
import zlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal

_PATIENCE_S = 6.0
"""How long a second start tries to reach the first window, which may still be coming up."""
_BETWEEN_TRIES_S = 0.1


class OneWindow(QObject):
    """The claim of this process to show the window of a journal.

    Args:
        journal: the file the window opens at the start.
        folder: where the lock lies; made where it is not there.
    """

    asked = Signal()
    """Another start asks for the window."""

    def __init__(self, journal: Path, folder: Path) -> None:
        super().__init__()
        self._name = f"kneejournal-{zlib.crc32(os.fsencode(os.path.realpath(journal))):08x}"
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._folder = folder

    def claim(self) -> bool:
        """Tell whether this is the one window; so it is, too, where no lock can be made."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    def show_the_other(self) -> bool:
        """Ask the other window to come to the front; tell whether it answered."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  # for a second start only

        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected():
                return True
            time.sleep(_BETWEEN_TRIES_S)
        return False

    def listen(self) -> None:
        """Hear from now on whether another start asks for the window. Brings QtNetwork in."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  # after the first paint

        QLocalServer.removeServer(self._name)  # what a killed window left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)
        self._server.listen(self._name)

    def _take(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.asked.emit()
