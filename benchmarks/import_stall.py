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
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from benchmarks.pulse import Pulse, after, told, window
from kneejournal.gui.importing.bar import ImportBar
from kneejournal.gui.main_view import MainView
from kneejournal.gui.runs.rows import RunFilter
from kneejournal.gui.runs.table import RunsTable
from kneejournal.gui.theme import STYLE_ARGUMENTS
from tests.watch_files import gpx

_SETTLING_S = 2.0


def main() -> None:
    """Print a line for each thing that was measured."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000
    app = QApplication(["kneejournal", *STYLE_ARGUMENTS])
    with tempfile.TemporaryDirectory() as folder:
        view = window(app, Path(folder))
        files = _files(Path(folder), count)
        pulse = Pulse()
        told("nothing but waiting", *pulse.during(lambda: None, after(_SETTLING_S)))
        page = "runs"
        told("opening the page of runs", *pulse.during(lambda: view._show_page(page), lambda: bool(_rows(view))))  # noqa: SLF001  # as a click does
        told("waiting once more", *pulse.during(lambda: None, after(_SETTLING_S)))
        known = _rows(view)
        told(f"importing {count} files", *pulse.during(lambda: _drop(view, files), lambda: _is_over(view)))
        told("showing them all", *pulse.during(view.bridge.tell_changed, lambda: _rows(view) >= known + count))
        _measure_table(pulse, view.findChildren(RunsTable)[0])
        undo = view.bridge.undo
        told("undoing the import", *pulse.during(undo, lambda: _rows(view) == known))
        view.leave(view.size(), view.pos(), maximised=False)


def _measure_table(pulse: Pulse, table: RunsTable) -> None:
    told("sorting by distance", *pulse.during(lambda: table.sortByColumn(1, Qt.SortOrder.AscendingOrder), after(0.2)))
    told("finding by text", *pulse.during(lambda: table.show_only(RunFilter(text="99")), after(0.2)))
    told("showing all again", *pulse.during(lambda: table.show_only(RunFilter()), after(0.2)))
    told("scrolling to the end", *pulse.during(table.scrollToBottom, after(0.2)))


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


if __name__ == "__main__":
    main()
