"""What the measurements of a window share: a pulse in its event loop, and a journal of ten years in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from kneejournal.gui.main_view import MainView
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look

_YEARS_IN_WEEKS = 520
_TICK_MS = 5


class Pulse:
    """Ticks in the event loop and remembers when."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._ticks: list[float] = []

    def _tick(self) -> None:
        self._ticks.append(perf_counter())

    def during(self, begin: Callable[[], object], ended: Callable[[], bool]) -> tuple[float, float]:
        """Do something and wait for its end; return the seconds it took and the longest stall in milliseconds."""
        self._ticks = [perf_counter()]
        self._timer.start()
        begin()
        while not ended():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._timer.stop()
        self._tick()
        longest = max(later - earlier for earlier, later in pairwise(self._ticks))
        return self._ticks[-1] - self._ticks[0], longest * 1000


def after(seconds: float) -> Callable[[], bool]:
    """Return what is true once so many seconds are over."""
    until = perf_counter() + seconds
    return lambda: perf_counter() >= until


def told(what: str, seconds: float, stall: float) -> None:
    """Print what was measured."""
    print(f"{what:28} {seconds:7.2f} s   longest stall {stall:6.0f} ms", flush=True)


def window(app: QApplication, folder: Path) -> MainView:
    """Show a window with a journal of ten years, and wait until that is open. Threads take short turns, as in app."""
    sys.setswitchinterval(0.0005)
    path = folder / "journal.sqlite"
    journal = Journal(path)
    journal.merge(sample(_YEARS_IN_WEEKS))
    journal.close()
    view = MainView(Preferences(folder / "settings.toml", path), Theme(app, Look.LIGHT))
    view.resize(1240, 860)
    view.show()
    view.start()
    while not view.bridge.is_open:
        app.processEvents()
    return view
