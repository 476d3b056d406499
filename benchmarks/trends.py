"""How long the charts of Trends take: frames while dragging, full redraws, opening the page, memory over many ranges.

``python benchmarks/trends.py`` makes journals of three months and of ten years, both knees with all activities, and
draws the whole page offscreen into the raster. Prints milliseconds (median, quickest, slowest) and megabytes.
The aims: 16 ms a frame while dragging, 50 ms for a full redraw, 150 ms to open the page beyond imports, steady memory.
The page is open when all in sight is painted; the charts out of sight come one in a turn of the event loop after that.
On a busy machine look at the quickest, and at the time for which the window's thread had the processor.
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
from typing import NamedTuple, TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kneejournal.domain.vocabulary import ACTIVITIES, Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme
from kneejournal.gui.trends.chart import TrendChart
from kneejournal.gui.trends.insights_card import InsightsCard
from kneejournal.gui.trends.plot import PanelPlot
from kneejournal.gui.trends_page import TrendsPage
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look

Part = TypeVar("Part", bound=QWidget)

SIZE, TALL = (1076, 860), (1076, 1900)
"""The page of the window as it first opens, and tall enough for every chart to be in sight."""

FRAMES = 60
OPENINGS = 4
RANGES = 1_000
WARM_UP = 100
LONGEST_WAIT_S = 60.0
WAKE_MS = 20


class Took(NamedTuple):
    """Milliseconds by the clock, and those for which the window's thread had the processor."""

    clock: float
    processor: float


class Opened(NamedTuple):
    """A page, how long it took until it was painted, and each turn until the charts out of sight were there."""

    page: TrendsPage
    opening: Took
    turns: list[Took]


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
    pages = [opened(app, bridge, theme, preferences) for _ in range(OPENINGS)]
    page, chart = pages[-1].page, the(pages[-1].page, TrendChart)
    page.resize(*TALL)
    click(page, "Knee: Both")
    wait_until(app, lambda: chart.charts is not None and len(chart.charts.panels[0].series) > len(Knee) + 1)
    chart.show_last(span)
    app.processEvents()
    print(f"{name}: {len(chart.charts.panels) if chart.charts else 0} charts, both knees")
    report("open the page", [each.opening for each in pages[1:]])  # the first one imports
    report("charts below", [turn for each in pages[1:] for turn in each.turns])
    report("drag, a frame", drags(app, chart))
    report("full redraw", [took(lambda: redrawn(app, chart)) for _ in range(FRAMES)])
    print_memory(app, chart, span)
    for each in pages:
        each.page.close()
    bridge.close()


def opened(app: QApplication, bridge: Bridge, theme: Theme, preferences: Preferences) -> Opened:
    """Make the page, show it, wait until what is in sight of its charts is painted, then for the rest."""
    pages = []

    def open_page() -> None:
        page = TrendsPage(bridge, theme, preferences)
        pages.append(page)
        page.resize(*SIZE)
        page.show()
        page.refresh()
        wait_until(app, lambda: page.findChild(TrendChart) is not None)
        page.repaint()

    opening, turns = took(open_page), []
    while not the(pages[0], TrendChart).is_complete:
        turns.append(took(app.processEvents))
    wait_until(app, the(pages[0], InsightsCard).isVisible)  # all of it is read by then
    return Opened(pages[0], opening, turns)


def drags(app: QApplication, chart: TrendChart) -> list[Took]:
    """Drag the days to and fro by the mouse; return how long each frame took, painted."""
    at = chart.mapFromGlobal(chart.findChildren(PanelPlot)[0].mapToGlobal(QPoint(300, 60)))
    chart.zoom(0.4)
    here = QPointF(at)
    app.sendEvent(chart, QEnterEvent(here, here, chart.mapToGlobal(here)))
    chart.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    wait_until(app, lambda: False, 1.5)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    times = []
    for number in range(FRAMES):
        at += QPoint(7 if number < FRAMES / 2 else -7, 0)
        times.append(took(lambda: moved(app, chart, at)))  # noqa: B023  # called at once
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


def report(what: str, times: list[Took]) -> None:
    """Print the median, the quickest and the slowest."""
    for each, name in ((0, "by the clock"), (1, "of processor")):
        some = sorted(one[each] for one in times)
        print(f"  {what:14} {statistics.median(some):6.1f} ms {name}, {some[0]:.1f} to {some[-1]:.1f}")


def took(action: Callable[[], object]) -> Took:
    """Return how long an action takes."""
    clock, processor = time.perf_counter(), time.thread_time()
    action()
    return Took((time.perf_counter() - clock) * 1000, (time.thread_time() - processor) * 1000)


def click(page: TrendsPage, name: str) -> None:
    """Click the button of that name."""
    next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name).click()


def the(page: TrendsPage, kind: type[Part]) -> Part:
    """Return the page's part of that class."""
    return page.findChildren(kind)[0]


def wait_until(app: QApplication, holds: Callable[[], bool], longest_s: float = LONGEST_WAIT_S) -> None:
    """Let the window live until something holds, without using the processor while nothing happens."""
    end, waker = time.perf_counter() + longest_s, QTimer()
    waker.start(WAKE_MS)
    while not holds() and time.perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main()
