"""How long the calendar takes: reading ten years, turning to a month and a year, and drawing them.

Run with ``QT_QPA_PLATFORM=offscreen python benchmarks/calendar_pages.py``; prints medians in milliseconds.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTableView

from kneejournal.domain.day_marks import Almanac
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.calendar_page import CalendarPage
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look

WEEKS = 520
ROUNDS = 15


def main() -> None:
    """Print the figures."""
    app = QApplication([sys.argv[0], *STYLE_ARGUMENTS])
    theme, bridge = Theme(app, Look.LIGHT), Bridge()
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "ten.sqlite")
        journal.merge(sample(weeks=WEEKS, until=journal.today()))
        journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
        bridge.take(journal)
        print(f"reading all days of ten years, in a thread: {milliseconds(journal.read_almanac):5.1f} ms")
        page = CalendarPage(bridge, theme)
        page.resize(1076, 860)
        page.show()
        show(page, journal.read_almanac(), app)
        for kind in ("month", "year"):
            page.show_kind(kind)
            app.processEvents()
            turning = milliseconds(lambda: turn(page, app))
            drawing = milliseconds(lambda: page.findChildren(QTableView)[0].viewport().repaint())
            print(f"turning to another {kind}, drawn: {turning:5.1f} ms; drawing alone {drawing:5.1f} ms")
        bridge.close()


def show(page: CalendarPage, almanac: Almanac, app: QApplication) -> None:
    """Wait until the page has read the journal."""
    page.refresh()
    while page.first_day != almanac.first:
        app.processEvents()
        time.sleep(0.01)


def turn(page: CalendarPage, app: QApplication) -> None:
    """Turn back by some weeks, so that another page is shown each time, and have it drawn."""
    page.go_to(max(page.day - timedelta(days=400), date(2017, 1, 1)))
    app.processEvents()


def milliseconds(action: Callable[[], object]) -> float:
    """Return the median time of an action."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    main()
