"""Measure how the window feels while runs come in: the longest stall of the event loop, and the time it all takes.

    python -m benchmarks.import_stall [RUNS]

A timer of 5 ms runs in the window's own event loop; the longest time between two of its ticks is the longest stall.
RUNS files (5,000 by default) are dropped on a journal with ten years of entries, while the page of all runs is shown;
then that page is read anew, sorted, filtered and scrolled with all of them.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from kneejournal.gui.importing.bar import ImportBar
from kneejournal.gui.main_view import MainView
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.runs.rows import RunFilter
from kneejournal.gui.runs.table import RunsTable
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look
from tests.watch_files import gpx

_YEARS_IN_WEEKS = 520
_SETTLING_S = 2.0
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


def main() -> None:
    """Print a line for each thing that was measured."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    app = QApplication(["kneejournal", *STYLE_ARGUMENTS])
    with tempfile.TemporaryDirectory() as folder:
        view = _window(app, Path(folder))
        files = _files(Path(folder), count)
        pulse = Pulse()
        _report("nothing but waiting", *pulse.during(lambda: None, _after(_SETTLING_S)))
        page = "runs"
        _report("opening the page of runs", *pulse.during(lambda: view._show_page(page), lambda: bool(_rows(view))))  # noqa: SLF001  # as a click does
        _report("waiting once more", *pulse.during(lambda: None, _after(_SETTLING_S)))
        known = _rows(view)
        _report(f"importing {count} files", *pulse.during(lambda: _drop(view, files), lambda: _is_over(view)))
        _report("showing them all", *pulse.during(view.bridge.tell_changed, lambda: _rows(view) >= known + count))
        _measure_table(pulse, view.findChildren(RunsTable)[0])
        undo = view.bridge.undo
        _report("undoing the import", *pulse.during(undo, lambda: _rows(view) == known))
        view.leave(view.size(), view.pos(), maximised=False)


def _measure_table(pulse: Pulse, table: RunsTable) -> None:
    _report(
        "sorting by distance", *pulse.during(lambda: table.sortByColumn(1, Qt.SortOrder.AscendingOrder), _after(0.2))
    )
    _report("finding by text", *pulse.during(lambda: table.show_only(RunFilter(text="99")), _after(0.2)))
    _report("showing all again", *pulse.during(lambda: table.show_only(RunFilter()), _after(0.2)))
    _report("scrolling to the end", *pulse.during(table.scrollToBottom, _after(0.2)))


def _window(app: QApplication, folder: Path) -> MainView:
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


def _files(folder: Path, count: int) -> list[Path]:
    start = datetime(1996, 1, 1, 7).astimezone()
    days = (start + timedelta(days=2 * number) for number in range(count))
    far = 20_000  # farther than the made-up runner goes, so that no run is in doubt
    return [gpx(folder / f"{n}.gpx", day, metres=far + n % 9000, seconds=9000) for n, day in enumerate(days)]


def _drop(view: MainView, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
    QApplication.sendEvent(view, QDropEvent(QPointF(300, 300), copy, data, left, none))


def _is_over(view: MainView) -> bool:
    return any("runs imported" in bar.accessibleName() for bar in view.findChildren(ImportBar))


def _rows(view: MainView) -> int:
    return sum(len(table.everything) for table in view.findChildren(RunsTable))


def _after(seconds: float) -> Callable[[], bool]:
    until = perf_counter() + seconds
    return lambda: perf_counter() >= until


def _report(what: str, seconds: float, stall: float) -> None:
    print(f"{what:28} {seconds:7.2f} s   longest stall {stall:6.0f} ms", flush=True)


if __name__ == "__main__":
    main()
