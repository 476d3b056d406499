"""Starts a window and prints, as JSON, when it was painted, when it took answers and how long its loop stood still.

``startup_probe.py empty`` shows an empty window; ``startup_probe.py kneejournal ARGUMENT…`` runs the real program as
``python -m kneejournal ARGUMENT…`` does. Nothing in the program is replaced or told that it is watched: an event is
posted to an observer before the program begins, so that Qt delivers it when the program's own event loop first runs.
From then on the observer listens to the top-level window (a handful of events and one signal) and lets a timer beat.

Times are seconds of the system's monotonic clock, which the starting process shares.
"""

from __future__ import annotations

import json
import runpy
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

BEAT_MS = 5
TITLE_WHEN_READY = " – kneejournal"
BEGIN, PAINTED, READY = (QEvent.Type(QEvent.registerEventType()) for _ in range(3))


class Observer(QObject):
    """Watches the first window that appears, until ``last`` (``PAINTED`` or ``READY``).

    Both are posted to itself, so that they arrive once the loop has done what it was about to do.
    """

    def __init__(self, last: QEvent.Type) -> None:
        super().__init__()
        self._last = last
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._painted: float | None = None
        self._last_beat = 0.0
        self._stall = 0.0

    def event(self, event: QEvent) -> bool:
        """Take the events posted to this observer."""
        if event.type() == BEGIN:
            self._timer.start(BEAT_MS)
            self._look_for_window()
        elif event.type() == PAINTED:
            self._painted = self._last_beat = time.monotonic()
        elif event.type() == READY:
            self._beat()
        if event.type() == self._last:
            self._report()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Date the first paint: what is posted from here arrives when the window has been painted."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.Expose) and self._window and self._window.isExposed():
            watched.removeEventFilter(self)
            QCoreApplication.postEvent(self, QEvent(PAINTED), Qt.EventPriority.LowEventPriority.value)
        return False

    def _look_for_window(self) -> None:
        windows = QGuiApplication.topLevelWindows()
        if not windows:
            return
        self._window = windows[0]
        if self._window.isExposed():
            raise SystemExit("The window was painted before the event loop ran; this probe cannot date that.")
        self._window.installEventFilter(self)
        self._window.windowTitleChanged.connect(self._title_changed)

    def _title_changed(self, title: str) -> None:
        if title.endswith(TITLE_WHEN_READY):
            QCoreApplication.postEvent(self, QEvent(READY), Qt.EventPriority.LowEventPriority.value)

    def _beat(self) -> None:
        if self._window is None:
            self._look_for_window()
        now = time.monotonic()
        if self._painted is not None:
            self._stall = max(self._stall, now - self._last_beat)
        self._last_beat = now

    def _report(self) -> None:
        self._timer.stop()
        print(json.dumps({"painted": self._painted, "ready": time.monotonic(), "stall": self._stall}), flush=True)
        QCoreApplication.quit()


def show_empty_window() -> None:
    """Show the window that every Qt program in Python starts from."""
    from PySide6.QtWidgets import QApplication, QWidget  # noqa: PLC0415  # part of what is measured

    application = QApplication([])
    window = QWidget()
    window.resize(1240, 860)
    window.show()
    application.exec()


if __name__ == "__main__":
    what = sys.argv.pop(1)
    observer = Observer(last=PAINTED if what == "empty" else READY)
    QCoreApplication.postEvent(observer, QEvent(BEGIN))
    if what == "empty":
        show_empty_window()
    else:
        runpy.run_module("kneejournal", run_name="__main__", alter_sys=True)
