"""How long the charts of Trends take: frames while dragging, full redraws, opening the page, memory over many ranges.

``python benchmarks/trends.py`` makes journals of three months and of ten years, both knees with all activities, and
draws the whole page offscreen into the raster. Prints medians and the slowest, in milliseconds, and megabytes.
The aims: 16 ms a frame while dragging, 50 ms for a full redraw, 150 ms to open the page beyond imports, steady memory.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kneejournal.domain.vocabulary import ACTIVITIES, Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme
from kneejournal.gui.trends.chart import TrendChart
from kneejournal.gui.trends.insights_card import InsightsCard
from kneejournal.gui.trends_page import TrendsPage
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look

Part = TypeVar("Part", bound=QWidget)

SIZE = (1076, 1900)
"""Tall enough for every chart to be in sight."""

FRAMES = 60
RANGES = 1_000
WARM_UP = 100
LONGEST_WAIT_S = 60.0


def main() -> None:
    """Print the figures for both journals."""
    app = QApplication(["benchmark", *STYLE_ARGUMENTS])
    theme = Theme(app, Look.LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        for name, weeks, span in (("three months", 13, 91), ("ten years", 520, None)):
            path = Path(folder) / f"{weeks}.sqlite"
            make_journal(path, weeks)
            measure(app, theme, path, name, span)


def make_journal(path: Path, weeks: int) -> None:
    """Make a journal in which both knees are noted."""
    today = datetime.now().astimezone().date()
    right, left = sample(weeks=weeks, until=today), sample(weeks=weeks, seed=2, until=today)
    others = tuple(replace(each, knee=Knee.LEFT) for each in left.check_ins)
    journal = Journal(path)
    journal.merge(replace(right, check_ins=(*right.check_ins, *others)))
    journal.save_profile({"knees": tuple(Knee)})
    journal.close()


def measure(app: QApplication, theme: Theme, path: Path, name: str, span: int | None) -> None:
    """Open the page on a journal and print its figures."""
    bridge = Bridge()
    bridge.take(Journal(path))
    preferences = Preferences(path.with_suffix(".toml"))
    preferences.choose_charts(ACTIVITIES, ())
    pages = [opened(app, bridge, theme, preferences) for _ in range(4)]
    page, chart = pages[-1][0], the(pages[-1][0], TrendChart)
    wait_until(app, the(page, InsightsCard).isVisible)
    click(page, "Knee: Both")
    wait_until(app, lambda: chart.charts is not None and len(chart.charts.panels[0].series) > len(Knee) + 1)
    chart.show_last(span)
    app.processEvents()
    print(f"{name}: {len(chart.charts.panels) if chart.charts else 0} charts, both knees")
    report("open the page", [each for _, each in pages[1:]])  # the first one imports
    report("drag, a frame", drags(app, chart))
    report("full redraw", [milliseconds(lambda: redrawn(app, chart)) for _ in range(FRAMES // 3)])
    print_memory(app, chart, span)
    for each, _ in pages:
        each.close()
    bridge.close()


def opened(app: QApplication, bridge: Bridge, theme: Theme, preferences: Preferences) -> tuple[TrendsPage, float]:
    """Make the page, show it, wait until its charts are painted; return it with the milliseconds that took."""
    start = time.perf_counter()
    page = TrendsPage(bridge, theme, preferences)
    page.resize(*SIZE)
    page.show()
    page.refresh()
    wait_until(app, lambda: page.findChild(TrendChart) is not None)
    app.processEvents()
    return page, (time.perf_counter() - start) * 1000


def drags(app: QApplication, chart: TrendChart) -> list[float]:
    """Drag the days to and fro by the mouse; return the milliseconds of each frame, painted."""
    at = chart.rect().center()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    times = []
    for number in range(FRAMES):
        at += QPoint(7 if number < FRAMES / 2 else -7, 0)
        times.append(milliseconds(lambda: moved(app, chart, at)))  # noqa: B023  # called at once
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at)
    return times


def moved(app: QApplication, chart: TrendChart, at: QPoint) -> None:
    """Move the mouse, its button held, and paint."""
    here = QPointF(at)
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, here, chart.mapToGlobal(here), left, left, Qt.KeyboardModifier.NoModifier
    )
    app.sendEvent(chart, event)
    app.processEvents()


def redrawn(app: QApplication, chart: TrendChart) -> None:
    """Draw everything anew, as after a new answer."""
    if chart.charts is not None:
        chart.show_charts(chart.charts, chart.hidden)
    app.processEvents()


def print_memory(app: QApplication, chart: TrendChart, span: int | None) -> None:
    """Print the memory before and after many changes of the range, all drawn."""
    before = 0.0
    for number in range(WARM_UP + RANGES):
        if number == WARM_UP:
            before = resident_mb()
        chart.show_last(20 + number % 80 if number % 2 else span)
        app.processEvents()
    print(f"  {'memory':14} {before:6.0f} MB, after {RANGES} ranges {resident_mb():.0f} MB")


def resident_mb() -> float:
    """Return the memory this process holds, on Linux."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def report(what: str, times: list[float]) -> None:
    """Print the median and the slowest."""
    print(f"  {what:14} {statistics.median(times):6.1f} ms, slowest {max(times):.1f}")


def milliseconds(action: Callable[[], object]) -> float:
    """Return how long an action takes."""
    start = time.perf_counter()
    action()
    return (time.perf_counter() - start) * 1000


def click(page: TrendsPage, name: str) -> None:
    """Click the button of that name."""
    next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name).click()


def the(page: TrendsPage, kind: type[Part]) -> Part:
    """Return the page's part of that class."""
    return page.findChildren(kind)[0]


def wait_until(app: QApplication, holds: Callable[[], bool]) -> None:
    """Let the window live until something holds."""
    end = time.perf_counter() + LONGEST_WAIT_S
    while not holds() and time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


if __name__ == "__main__":
    main()
