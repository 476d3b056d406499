"""Puts the window together and shows it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kneejournal import APPLICATION_ID, __version__, settings
from kneejournal.gui.crash_dialog import CrashReporter
from kneejournal.gui.icons import icon
from kneejournal.gui.main_window import MainWindow
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme

_TURN_S = 0.0005
"""How long a thread may keep the window waiting for its turn; ten times shorter than Python would have it."""


def main(journal: Path | None = None) -> int:
    """Show the window until it is closed; return the exit status.

    Args:
        journal: the file to open instead of the remembered one.
    """
    sys.setswitchinterval(_TURN_S)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kneejournal")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    window = make_window(app, settings.config_file(), journal)
    CrashReporter(window).install()
    window.show()
    QTimer.singleShot(0, lambda: app.setWindowIcon(icon(APPLICATION_ID, "#000", 64)))
    return app.exec()


def make_window(app: QApplication, preferences_file: Path, journal: Path | None) -> MainWindow:
    """Make the window; it opens the journal once it has been painted."""
    preferences = Preferences(preferences_file, journal)
    theme = Theme(app, preferences.settings.look)
    return MainWindow(preferences, theme)
