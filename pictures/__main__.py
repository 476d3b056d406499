"""Takes the pictures of the guide: each page of the real window with the sample journal, in both looks.

Run with ``python -m pictures``; building the guide as a site (``mkdocs build``) runs it as well, so that no picture
there is older than the window. It needs no screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from kneejournal import settings
from kneejournal.app import make_window
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.rail import Rail
from kneejournal.gui.shell import Shell
from kneejournal.gui.theme import STYLE_ARGUMENTS
from kneejournal.journal import Journal, local_now
from kneejournal.sample import sample
from kneejournal.settings import Look, Settings

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"
SIZE = (1240, 860)
PAGES = ("today", "calendar", "trends", "exercises", "runs", "report", "settings")
"""In the order in which the window lists them."""

STILL_MS = 2000
"""A page that looks the same after that time has read and drawn what it shows in the background."""

LONGEST_MS = 30_000


def main() -> None:
    """Take them all; without a journal of the user's, whose own settings and data are not touched."""
    app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        journal = _journal(folder / "journal.sqlite")
        for look in (Look.LIGHT, Look.DARK):
            file = folder / f"{look}.toml"
            settings.save(Settings(look=look, window=SIZE, backups=folder / "backups"), file)
            window = make_window(app, Preferences(file, journal))
            window.show()
            _take(window, look)
            window.close()


def _journal(path: Path) -> Path:
    journal = Journal(path)
    journal.merge(sample(until=local_now().date()))
    journal.close()
    return path


def _take(window: Shell, look: Look) -> None:
    _wait(lambda: window.view is not None and window.view.bridge.is_open, LONGEST_MS)
    FOLDER.mkdir(exist_ok=True)
    for page, button in zip(PAGES, window.findChildren(Rail)[0].findChildren(QToolButton), strict=False):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        _settled(window).save(str(FOLDER / f"{page}-{look}.png"))


def _settled(window: Shell) -> QPixmap:
    """Return the picture of the window once it does not change any more."""
    picture = window.grab()
    for _ in range(LONGEST_MS // STILL_MS):
        _wait(lambda: False, STILL_MS)
        before, picture = picture, window.grab()
        if picture.toImage() == before.toImage():
            break
    return picture


def _wait(holds: Callable[[], bool], longest_ms: int) -> None:
    """Let the window live until something holds, or for some time."""
    loop, look, end = QEventLoop(), QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if holds() else None)
    end.timeout.connect(loop.quit)
    look.start(50)
    end.start(longest_ms)
    loop.exec()


if __name__ == "__main__":
    main()
