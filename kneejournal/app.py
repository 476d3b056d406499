"""Puts the window together and shows it."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kneejournal import APPLICATION_ID, __version__, settings
from kneejournal.gui import collecting
from kneejournal.gui.languages import speak
from kneejournal.gui.one_window import OneWindow
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.shell import Shell
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme

if TYPE_CHECKING:
    from kneejournal.gui.shell import MakeView

_FIRST_SIZE = (1240, 860)
_TURN_S = 0.0005
"""How long a thread may keep the window waiting for its turn; ten times shorter than Python would have it."""

_LONGEST_END_S = 5.0
"""How long the process waits at most for threads after the window is closed."""
_UP_AFTER_MS = 3_000
"""When the journal is surely open, after the window is furnished."""

_PAGES = ("trends_page", "calendar_page", "exercises_page", "runs_page", "report_page", "settings_page")
"""The modules of the pages that the window does not begin with."""


def main(journal: Path | None = None, *, quietly: bool = False) -> int:
    """Show the window until it is closed; return the exit status.

    Args:
        journal: the file to open instead of the remembered one.
        quietly: leave the window in the tray, or minimise it; a second start then shows nothing at all.
    """
    sys.setswitchinterval(_TURN_S)
    collecting.put_off()  # nearly all that is made while the window comes up stays
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    app.setApplicationName("kneejournal")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    config = settings.config_file()
    preferences = Preferences(config, journal)
    speak(app, preferences.settings.language)
    one = OneWindow(preferences.first_journal, config.parent)
    if not one.claim() and (quietly or one.show_the_other()):
        return 0
    window = make_window(app, preferences)
    one.asked.connect(lambda: _bring_to_front(app, window))
    window.furnished.connect(lambda: _complete(app, window, one))
    _show(window, preferences, quietly=quietly)
    status = app.exec()
    _let_threads_end(status)
    return status


def _show(window: Shell, preferences: Preferences, *, quietly: bool) -> None:
    if quietly:
        if not (preferences.settings.remind and preferences.settings.stay_in_tray and _has_tray()):
            window.showMinimized()
        window.begin_unseen()
    elif preferences.settings.maximised:
        window.showMaximized()
    else:
        window.show()


def _has_tray() -> bool:
    from PySide6.QtWidgets import QSystemTrayIcon  # noqa: PLC0415  # for a quiet start only

    return QSystemTrayIcon.isSystemTrayAvailable()


def _let_threads_end(status: int) -> None:
    """Wait for what still runs in the background, a backup perhaps.

    A thread that Python stops at its own end while it is inside Qt takes the process down with an error.
    """
    until = time.monotonic() + _LONGEST_END_S
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(max(0.0, until - time.monotonic()))
    if threading.active_count() > 1:  # it hangs, as on a vanished network folder; all that was said to be saved is
        os._exit(status)


def make_window(app: QApplication, preferences: Preferences) -> Shell:
    """Make the window; once it is painted, it brings in what it shows and opens the journal."""
    theme = Theme(app, preferences.settings.look)

    def bring_in() -> MakeView:
        from kneejournal.gui.main_view import MainView  # noqa: PLC0415  # in a thread, after the first paint

        return lambda: MainView(preferences, theme)

    return Shell(bring_in, preferences.settings.window or _FIRST_SIZE, preferences.settings.place)


def _settle() -> None:
    """Import what the other pages need in a thread, so that opening one only builds it; collect from then on."""

    def work() -> None:
        for page in _PAGES:
            import_module(f"kneejournal.gui.{page}")
        gc.freeze()
        collecting.take_up()

    threading.Thread(target=work, daemon=True).start()


def _bring_to_front(app: QApplication, window: Shell) -> None:
    """Show the window above others; where the desktop forbids that, it asks for attention."""
    from PySide6.QtCore import Qt  # noqa: PLC0415  # takes long; not needed to paint the window

    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    app.alert(window)


def _complete(app: QApplication, window: Shell, one: OneWindow) -> None:
    """Give the window its icon, tell bugs in it from then on, and hear of a second start."""
    from kneejournal.gui.crash_dialog import CrashReporter  # noqa: PLC0415  # after the first paint
    from kneejournal.gui.icons import icon  # noqa: PLC0415

    QTimer.singleShot(_UP_AFTER_MS, _settle)
    QTimer.singleShot(_UP_AFTER_MS, one.listen)
    reporter = CrashReporter(window)
    if window.view is not None:
        reporter.told.connect(window.view.bridge.failed)
        window.view.frontRequested.connect(lambda: _bring_to_front(app, window))
        window.view.quitRequested.connect(window.quit)
    reporter.install()
    app.setWindowIcon(icon(APPLICATION_ID, "#000", 64))
