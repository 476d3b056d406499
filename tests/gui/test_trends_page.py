"""The page of Trends, used as a user does: what is drawn, read out, switched off, saved, found and opened."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import date, datetime, timedelta, timezone
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import CheckIn, OtherActivity, Programme, ProgrammeItem, Run, SetDone, Span
from kneejournal.domain.vocabulary import ACTIVITIES, Knee, SpanKind, Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.chart import TrendChart
from kneejournal.gui.trends.insights_card import InsightsCard
from kneejournal.gui.trends.numbers_dialog import NumbersDialog
from kneejournal.gui.trends.panels import Panel, Series
from kneejournal.gui.trends.plot import AXIS_WIDTH, PanelPlot
from kneejournal.gui.trends_page import TrendsPage
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Look
from tests.gui.conftest import NOW, TODAY, days_ago
from tests.gui.finding import button, named, nameless, shown_text, the, too_wide

RIGHT = Knee.RIGHT


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.toml")


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme, preferences: Preferences) -> TrendsPage:
    made = TrendsPage(bridge, theme, preferences)
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.show()
    made.activateWindow()
    return made


def note(bridge: Bridge, worst: dict[int, int], knee: Knee = RIGHT) -> None:
    """Note worst pain by days before today."""
    bridge.journal.save(*(CheckIn(date=days_ago(ago), knee=knee, worst_pain=pain) for ago, pain in worst.items()))


def run(ago: int, metres: float | None, **given: Any) -> Run:
    start = datetime.combine(days_ago(ago), datetime.min.time(), timezone(timedelta(hours=1)))
    return Run(id=f"run {ago}", start=start, distance_m=metres, **given)


def settled(qtbot: QtBot, page: TrendsPage) -> TrendChart:
    """Refresh the page and wait until all of it is reckoned and shown."""
    page.refresh()
    return drawn(qtbot, page)


def drawn(qtbot: QtBot, page: TrendsPage) -> TrendChart:
    """Wait until what was asked for is shown."""
    with qtbot.waitSignal(page.settled, timeout=15_000):
        pass
    qtbot.wait(1)
    return the(page, TrendChart)


def panel(chart: TrendChart, key: str) -> Panel:
    assert chart.charts is not None
    found = chart.charts.panel(key)
    assert found is not None
    return found


def series(chart: TrendChart, key: str) -> Series:
    assert chart.charts is not None
    return next(each for one in chart.charts.panels for each in one.series if each.key == key)


def known(chart: TrendChart, key: str) -> dict[int, float]:
    """Return the known values of a series by days before today."""
    days = series(chart, key).days[::-1]
    return {ago: float(value) for ago, value in enumerate(days) if np.isfinite(value)}


def titles(chart: TrendChart) -> list[str]:
    assert chart.charts is not None
    return [each.title for each in chart.charts.panels]


def read_out(page: QWidget) -> str:
    box = the(page, QWidget, "readOut")
    return shown_text(box) if box.isVisible() else ""


def choose(page: QWidget, chart: str, action: str) -> None:
    """Choose from the menu of a chart, or of all of them."""
    opener = button(page, chart)
    assert isinstance(opener, QPushButton)
    next(each for each in opener.menu().actions() if each.text() == action).trigger()


def choose_file(page: QWidget, path: Path) -> None:
    dialog = the(page, QFileDialog)
    the(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


def place_of(chart: TrendChart, day: date) -> QPoint:
    """Return where a day lies in the chart of pain."""
    plot = chart.findChildren(PanelPlot)[0]
    place: QPoint = plot.mapTo(chart, QPoint(round(plot.x_of(day.toordinal())), plot.height() // 2))
    return place


def says(page: QWidget, text: str) -> bool:
    return text in shown_text(page)


# nothing, and little


def test_an_empty_journal_says_what_will_stand_here_and_what_it_needs(qtbot: QtBot, page: TrendsPage) -> None:
    page.refresh()

    qtbot.waitUntil(lambda: "Nothing is noted yet" in shown_text(page))
    assert "seven noted days in each of two fortnights" in shown_text(page)
    assert page.findChild(TrendChart) is None


def test_five_days_are_drawn_over_two_weeks_and_nothing_is_claimed(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge
) -> None:
    note(bridge, dict.fromkeys(range(5), 2))

    chart = settled(qtbot, page)

    assert chart.days == (days_ago(13), TODAY)
    assert "Too few days to say." in shown_text(page)
    assert "Not drawn, as nothing is noted of it yet: Stairs, Runs, Descent" in shown_text(page)
    assert "Needs waking pain on the mornings after" in shown_text(page)
    assert "None so far." in shown_text(page)


# what is drawn


def test_each_noted_day_is_known_and_unknown_is_not_zero(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 3, 1: 0, 3: 5})
    bridge.journal.save(CheckIn(date=days_ago(2), knee=RIGHT, waking_pain=4))

    chart = settled(qtbot, page)

    assert known(chart, "worst") == {0: 3, 1: 0, 3: 5}
    assert known(chart, "waking") == {2: 4}
    assert known(chart, "mean") == {}


def test_runs_stand_in_the_users_unit_with_the_longest_tolerated(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge
) -> None:
    bridge.journal.save_profile({"units": Units.MI})
    bridge.tell_changed()
    bridge.journal.save(run(5, 8046.72, descent_m=30.0), run(2, None))

    chart = settled(qtbot, page)

    assert known(chart, "distance") == {5: pytest.approx(5.0)}
    assert panel(chart, "runs").unit == "mi"
    assert panel(chart, "runs").remarks == {days_ago(2): "a run without distance"}
    assert known(chart, "descent.metres") == {5: 30}
    assert known(chart, "tolerated") == {}  # nobody said how the knee took it


def test_exercises_other_activities_and_marked_days_are_drawn(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 1})
    item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 2, 3, 4, 5, 6, 7), sets=3)
    bridge.journal.save(
        Programme(from_=days_ago(1), items=(item,)),
        SetDone(id="a", date=TODAY, exercise="wall_sit", set=1),
        OtherActivity(id="b", date=days_ago(3), name="Cycling", minutes=40),
        OtherActivity(id="c", date=days_ago(3), name="Yoga", minutes=20),
        Span(id="d", from_=days_ago(4), to=days_ago(2), kind=SpanKind.HOLIDAY),
        Span(id="e", from_=days_ago(1), kind=SpanKind.SHOES, note="red ones"),
    )

    chart = settled(qtbot, page)

    assert known(chart, "sets.done") == {0: 1}
    assert known(chart, "sets.planned") == {0: 3, 1: 3}
    assert known(chart, "others.minutes") == {3: 60}
    assert panel(chart, "others").remarks == {days_ago(3): "Cycling 40 min, Yoga 20 min"}
    assert chart.charts is not None
    assert [(each.first, each.last, each.label) for each in chart.charts.spans] == [
        (days_ago(4), days_ago(2), "holiday"),
        (days_ago(1), TODAY, "red ones"),
    ]


def test_the_advice_is_a_ribbon_with_what_was_done(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.merge(sample(weeks=12, until=TODAY))

    chart = settled(qtbot, page)

    verdicts = [known(chart, f"advice.{each}") for each in ("run", "reduce", "rest")]
    assert {sum(each) for each in zip(*(one.values() for one in verdicts), strict=True)} == {1.0}
    done = [sum(known(chart, f"done.{each}").values()) for each in ("followed", "less", "beyond")]
    assert min(done) > 0


def test_a_flare_up_is_shaded_and_told_and_leads_to_its_day(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, dict.fromkeys(range(5, 30), 1) | {4: 6, 3: 5, 2: 1, 1: 1, 0: 1})
    bridge.journal.save(run(9, 3000), run(5, 9000, descent_m=120.0))

    chart = settled(qtbot, page)

    assert chart.charts is not None
    assert [(each.first, each.last) for each in chart.charts.flares] == [(days_ago(4), days_ago(3))]
    assert "17 November to 18 November 2026: up to 6, 1.0 on average before" in shown_text(page)
    assert "Mon 16 Nov: ran 9.0 km, 120 m down (the longest of the 30 days before was 3.0 km)" in shown_text(page)
    assert "Two good days in a row are not noted since." in shown_text(page)
    with qtbot.waitSignal(page.dayRequested) as asked:
        qtbot.keyClick(named(page, QWidget, "17 November to 18 November"), Qt.Key.Key_Return)
    assert asked.args == [days_ago(4)]


def test_long_spans_are_few_steps(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.merge(sample(weeks=60, until=TODAY))
    settled(qtbot, page)

    button(page, "Time shown: Year").click()
    qtbot.waitUntil(lambda: "by week" in shown_text(page))
    button(page, "Time shown: All").click()

    chart = the(page, TrendChart)
    assert chart.days[0] == TODAY - timedelta(weeks=60) + timedelta(days=1)


@pytest.mark.parametrize(("country", "begins"), [("en_GB", 1), ("en_US", 7)])
def test_weeks_begin_as_the_locale_has_it(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, country: str, begins: int
) -> None:
    bridge.words.locale = QLocale(country)
    bridge.journal.save(*(run(ago, 1000) for ago in range(21)))

    chart = settled(qtbot, page)

    assert chart.charts is not None
    weeks = next(steps for grain, steps in chart.charts.steps.items() if grain.name == "WEEK")
    assert {date.fromordinal(int(day)).isoweekday() for day in weeks.first[1:]} == {begins}


# one day read out


@pytest.fixture
def days(bridge: Bridge) -> None:
    """A day with everything, one with a run without distance, one with nothing."""
    item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 2, 3, 4, 5, 6, 7), sets=3)
    note(bridge, dict.fromkeys(range(10, 60), 1))
    bridge.journal.save(
        CheckIn(date=TODAY, knee=RIGHT, worst_pain=3, waking_pain=1, activities={"stairs": 2}),
        CheckIn(date=days_ago(1), knee=RIGHT, worst_pain=0, activities={"stairs": "not_done"}),
        run(0, 5200.0),
        run(1, None),
        SetDone(id="a", date=TODAY, exercise="wall_sit", set=1),
        SetDone(id="b", date=TODAY, exercise="wall_sit", set=2),
        Programme(from_=days_ago(1), items=(item,)),
    )


@pytest.mark.usefixtures("days")
def test_the_arrow_keys_read_out_day_by_day_across_all_charts(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert read_out(page).splitlines() == [
        "Saturday 21 November 2026",
        "Pain: worst of the day 3 · waking 1",
        "Stairs: 2",
        "Runs: distance 5.2 km",
        "Exercise sets: planned 3 · done 2",
    ]
    assert "Pain: worst of the day 3" in chart.accessibleName()

    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "Stairs: didn’t do" in read_out(page)
    assert "Runs: a run without distance" in read_out(page)

    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert read_out(page) == "Thursday 19 November 2026\nNothing noted"

    qtbot.keyClick(chart, Qt.Key.Key_PageUp)
    assert read_out(page).startswith("Thursday 12 November")
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert read_out(page).startswith("Wednesday 23 September")  # the first of all days comes into sight
    assert chart.days[0] == days_ago(59)
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert read_out(page).startswith("Saturday 21 November")
    with qtbot.waitSignal(page.dayRequested) as asked:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert asked.args == [TODAY]
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert read_out(page) == ""


@pytest.mark.usefixtures("days")
def test_the_day_under_the_mouse_is_read_out(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)

    qtbot.mouseMove(chart, place_of(chart, days_ago(1)))
    qtbot.waitUntil(lambda: read_out(page).startswith("Friday 20 November"))

    qtbot.mouseMove(chart, QPoint(2, 2))
    qtbot.waitUntil(lambda: read_out(page) == "")


@pytest.mark.usefixtures("days")
def test_the_box_stays_inside_the_chart(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    chart.setFocus()
    box = the(page, QWidget, "readOut")
    for width in (1076, 760):
        page.resize(width, 467)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            qtbot.keyClick(chart, key)
            qtbot.wait(1)
            assert chart.rect().contains(box.geometry())


# moving through time


def moved_mouse(chart: TrendChart, to: QPoint) -> None:
    here, left = QPointF(to), Qt.MouseButton.LeftButton
    where = chart.mapToGlobal(here)
    QApplication.sendEvent(
        chart, QMouseEvent(QEvent.Type.MouseMove, here, where, left, left, Qt.KeyboardModifier.NoModifier)
    )


def turned_wheel(chart: TrendChart, at: QPoint, notches: int) -> bool:
    here, phase = QPointF(at), Qt.ScrollPhase.NoScrollPhase
    keys, none = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    event = QWheelEvent(here, chart.mapToGlobal(here), QPoint(), QPoint(0, 120 * notches), none, keys, phase, False)  # noqa: FBT003  # Qt's order
    chart.wheelEvent(event)
    return event.isAccepted()


@pytest.mark.usefixtures("days")
def test_dragging_moves_through_time_and_stops_at_its_ends(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    first, last = chart.days
    at = place_of(chart, days_ago(20))

    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    moved_mouse(chart, place_of(chart, days_ago(10)))
    assert chart.days == (first - timedelta(days=10), last - timedelta(days=10))
    moved_mouse(chart, at + QPoint(3000, 0))
    assert chart.days[0] == days_ago(59)
    moved_mouse(chart, at - QPoint(6000, 0))
    assert chart.days == (first, last)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at)


def pixels(chart: TrendChart, at: int, wide: int) -> list[list[int]]:
    """Return a stretch of the chart of pain as it is on screen, from so many pixels right of its axis on."""
    image = chart.findChildren(PanelPlot)[0].grab().toImage()
    return [[image.pixel(AXIS_WIDTH + x, y) for x in range(at, at + wide)] for y in range(20, image.height() - 5, 3)]


@pytest.mark.usefixtures("days")
def test_what_is_dragged_moves_with_the_mouse_and_is_drawn_anew_when_let_go(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    button(page, "Time shown: 2 weeks").click()
    qtbot.wait(1)
    at, before = place_of(chart, days_ago(10)), pixels(chart, 0, 400)

    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    moved_mouse(chart, at + QPoint(150, 0))
    held = pixels(chart, 0, 900)
    assert differing([row[150:550] for row in held], before) < 0.02
    assert len({colour for row in held for colour in row[:140]}) > 2  # the days that came in are drawn, too
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at + QPoint(150, 0))

    assert differing(held, pixels(chart, 0, 900)) < 0.05  # by parts of a pixel
    first, last = chart.days
    assert f"{last.day} {last:%B} {last.year}" in chart.findChildren(PanelPlot)[0].accessibleName()
    assert first < days_ago(13)


def differing(some: list[list[int]], others: list[list[int]]) -> float:
    """Return the share of pixels that differ."""
    pairs = [pair for rows in zip(some, others, strict=True) for pair in zip(*rows, strict=True)]
    return sum(one != other for one, other in pairs) / len(pairs)


@pytest.mark.usefixtures("days")
def test_one_can_drag_farther_than_is_drawn_ahead(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    button(page, "Time shown: 2 weeks").click()
    qtbot.wait(1)
    at = place_of(chart, days_ago(10))

    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=at)
    moved_mouse(chart, at + QPoint(2500, 0))
    moved_mouse(chart, at + QPoint(2510, 0))

    assert len({colour for row in pixels(chart, 0, 900) for colour in row}) > 4
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=at)


@pytest.mark.usefixtures("days")
def test_the_wheel_zooms_about_the_day_under_it_and_lets_the_page_scroll_at_the_end(
    qtbot: QtBot, page: TrendsPage
) -> None:
    chart = settled(qtbot, page)
    length = (chart.days[1] - chart.days[0]).days
    at = place_of(chart, days_ago(21))

    assert turned_wheel(chart, at, 2)
    assert (chart.days[1] - chart.days[0]).days < length / 1.4
    qtbot.waitUntil(lambda: abs(place_of(chart, days_ago(21)).x() - at.x()) <= 1)

    assert turned_wheel(chart, at, -20)
    assert chart.days == (days_ago(59), TODAY)
    assert not turned_wheel(chart, at, -1)
    assert not turned_wheel(chart, QPoint(2, 2), 3)


@pytest.mark.usefixtures("days")
def test_keys_zoom_and_pan(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    chart.setFocus()
    first, last = chart.days

    qtbot.keyClick(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chart.days[1] < last
    qtbot.keyClick(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chart.days == (first, last)
    qtbot.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.days[0] > first
    qtbot.keyClick(chart, Qt.Key.Key_Minus)
    assert abs((chart.days[0] - first).days) <= 1


def test_the_days_in_sight_stay_when_something_is_noted(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, dict.fromkeys(range(90), 2))
    chart = settled(qtbot, page)
    button(page, "Time shown: 2 weeks").click()
    assert chart.days == (days_ago(13), TODAY)

    with qtbot.waitSignal(page.settled, timeout=15_000):
        bridge.do("Worst pain", lambda journal: journal.answer(days_ago(1), RIGHT, {"worst_pain": 8}))

    assert known(chart, "worst")[1] == 8
    assert chart.days == (days_ago(13), TODAY)


# choices


def test_left_stands_against_right(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save_profile({"knees": (Knee.LEFT, RIGHT)})
    note(bridge, {0: 7}, Knee.LEFT)
    note(bridge, {0: 2}, RIGHT)
    chart = settled(qtbot, page)
    assert known(chart, "worst") == {0: 2}

    button(page, "Knee: Left").click()
    drawn(qtbot, page)
    assert known(chart, "worst") == {0: 7}

    button(page, "Knee: Both").click()
    drawn(qtbot, page)
    assert (known(chart, "worst.left"), known(chart, "worst.right")) == ({0: 7}, {0: 2})
    left, right = series(chart, "worst.left"), series(chart, "worst.right")
    assert left.colour != right.colour
    assert left.knee is not right.knee
    assert "worst pain of the left knee" in shown_text(page).lower()
    assert "worst pain of the right knee" in shown_text(page).lower()


def test_equal_scores_of_both_knees_lie_beside_each_other(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save_profile({"knees": (Knee.LEFT, RIGHT)})
    for knee in Knee:
        bridge.journal.save(CheckIn(date=days_ago(5), knee=knee, worst_pain=4, activities={"stairs": 4}))
    settled(qtbot, page)
    button(page, "Knee: Both").click()
    chart = drawn(qtbot, page)

    for plot in chart.findChildren(PanelPlot)[:2]:
        image, middle = plot.grab().toImage(), round(plot.x_of(days_ago(5).toordinal()))
        around = [image.pixelColor(x, y) for x in range(middle - 8, middle + 9) for y in range(image.height())]
        seen = Counter(colour.name().upper() for colour in around)
        assert min(seen[page.theme.tokens.left], seen[page.theme.tokens.right]) > 12
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    for _ in range(5):
        qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "Stairs: left 4 · right 4" in read_out(page)


def test_the_legend_switches_a_series_off_and_remembers_it(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, theme: Theme, preferences: Preferences
) -> None:
    bridge.journal.save(CheckIn(date=TODAY, knee=RIGHT, worst_pain=3, waking_pain=1))
    chart = settled(qtbot, page)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "waking 1" in read_out(page)

    button(page, "Pain: show waking").click()
    qtbot.keyClick(chart, Qt.Key.Key_End)

    assert "waking" not in read_out(page)
    assert chart.hidden == ("waking",)
    again = TrendsPage(bridge, theme, preferences)
    qtbot.addWidget(again)
    again.show()
    settled(qtbot, again)
    assert not button(again, "Pain: show waking").isChecked()
    assert button(again, "Pain: show seven-day mean").isChecked()
    assert Preferences(preferences._file).settings.charts_hidden == ("waking",)  # noqa: SLF001  # as the next start


def test_the_line_from_3_on_is_named_and_can_be_switched_off(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, theme: Theme
) -> None:
    note(bridge, dict.fromkeys(range(7), 1))
    chart = settled(qtbot, page)

    def dashes() -> int:
        image = chart.findChildren(PanelPlot)[0].grab().toImage()
        colour = QColor(theme.tokens.reduce)
        return sum(
            image.pixelColor(x, y) == colour for x in range(AXIS_WIDTH, image.width()) for y in range(image.height())
        )

    assert dashes() > 100
    button(page, "Pain: show from 3, run less").click()
    qtbot.waitUntil(lambda: dashes() == 0)


def test_charts_out_of_sight_are_made_later_and_move_nothing(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, theme: Theme, preferences: Preferences
) -> None:
    bridge.journal.save(
        CheckIn(date=TODAY, knee=RIGHT, worst_pain=3, activities=dict.fromkeys(ACTIVITIES, 1)), run(1, 5000)
    )
    preferences.choose_charts(ACTIVITIES, ())
    charts = settled(qtbot, page).charts
    assert charts is not None
    chart = TrendChart(theme, bridge.words, lambda _: None)
    qtbot.addWidget(chart)
    chart.resize(1000, 300)
    chart.show_charts(charts, (), 42)
    chart.read(TODAY)
    chart.show()
    made, room = len(chart.findChildren(PanelPlot)), chart.heightForWidth(1000)
    assert 0 < made < len(charts.panels)
    assert not chart.is_complete

    with qtbot.waitSignal(chart.completed):
        pass

    plots = chart.findChildren(PanelPlot)
    assert len(plots) == len(charts.panels)
    assert all(each.isVisible() and each.accessibleName() for each in plots)
    assert abs(chart.heightForWidth(1000) - room) <= 2
    assert chart.is_complete


def test_any_activity_can_be_drawn_and_any_chart_left_out(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, preferences: Preferences
) -> None:
    bridge.journal.save(
        CheckIn(date=TODAY, knee=RIGHT, worst_pain=3, activities={"stairs": 1, "sitting": 4}), run(1, 5000)
    )
    chart = settled(qtbot, page)
    assert titles(chart) == ["Pain", "Stairs", "Runs"]

    choose(page, "Charts shown", "Sitting for long")
    drawn(qtbot, page)
    choose(page, "Charts shown", "Runs")

    assert titles(chart) == ["Pain", "Stairs", "Sitting for long"]
    assert known(chart, "activity.sitting") == {0: 4}
    assert preferences.settings.chart_activities == ("stairs", "sitting")
    assert preferences.settings.charts_hidden == ("chart.runs",)


def test_only_what_was_asked_for_last_is_shown(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save_profile({"knees": (Knee.LEFT, RIGHT)})
    note(bridge, {0: 7}, Knee.LEFT)
    note(bridge, {0: 2}, RIGHT)
    chart = settled(qtbot, page)
    for knee in ("Both", "Left", "Right", "Left"):
        button(page, f"Knee: {knee}").click()

    drawn(qtbot, page)
    qtbot.wait(200)
    assert known(chart, "worst") == {0: 7}


def test_another_journal_shows_nothing_of_the_one_before(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, tmp_path: Path
) -> None:
    note(bridge, {0: 7})
    settled(qtbot, page)

    bridge.take(Journal(tmp_path / "other.sqlite", lambda: NOW))
    page.refresh()

    assert "Worst pain" not in shown_text(page)
    qtbot.waitUntil(lambda: "Nothing is noted yet" in shown_text(page))
    assert "Worst pain" not in shown_text(page)


# in words and files


@pytest.mark.usefixtures("days")
def test_each_chart_has_a_sentence_and_a_table(qtbot: QtBot, page: TrendsPage) -> None:
    chart = settled(qtbot, page)
    opener = button(page, "Pain: table")
    assert "Worst of the day: 1.0 on average, 0 to 3, noted on 34 of 42 days." in opener.accessibleDescription()

    choose(page, "Pain: table", "Show as table")

    dialog = the(page, NumbersDialog)
    assert opener.accessibleDescription() in shown_text(dialog)
    model = the(dialog, QTableView).model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    rows = [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(3)]
    assert headers == ["Day", "Worst of the day", "Waking", "Seven-day mean"]
    assert rows == [["Sat 21 Nov", "3", "1", "–"], ["Fri 20 Nov", "0", "–", "–"], ["Thu 19 Nov", "–", "–", "–"]]
    assert model.rowCount() == (chart.days[1] - chart.days[0]).days + 1
    dialog.reject()
    choose(page, "Runs: table", "Show as table")
    table = next(each for each in page.findChildren(NumbersDialog) if each.isVisible())
    assert "Distance: 5.2 km in all on 1 of 42 days, at most 5.2 km on one." in shown_text(table)
    table.reject()


@pytest.mark.usefixtures("days")
@pytest.mark.parametrize("name", ["Pain", "Stairs", "Runs", "Exercise sets"])
def test_each_chart_is_saved_as_picture(qtbot: QtBot, page: TrendsPage, tmp_path: Path, name: str) -> None:
    settled(qtbot, page)
    for ending in ("png", "svg"):
        out = tmp_path / f"chart.{ending}"
        choose(page, f"{name}: table", "Save as picture…")
        choose_file(page, out)
        qtbot.waitUntil(partial(says, page, f"Saved as {out}."))
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)

    picture = QImage(str(tmp_path / "chart.png"))
    assert (picture.width(), picture.height()) == (2000, 640)
    assert len({picture.pixel(x, y) for x in range(100, 1960, 3) for y in range(140, 560, 3)}) > 2
    drawing = (tmp_path / "chart.svg").read_text()
    assert name in drawing
    assert "21 November 2026" in drawing


@pytest.mark.usefixtures("days")
def test_the_numbers_of_a_chart_are_saved(qtbot: QtBot, page: TrendsPage, tmp_path: Path) -> None:
    settled(qtbot, page)
    out = tmp_path / "runs.csv"
    choose(page, "Runs: table", "Save numbers…")
    choose_file(page, out)
    qtbot.waitUntil(lambda: f"Saved as {out}." in shown_text(page))

    lines = out.read_text().splitlines()
    assert lines[0] == "date,distance,tolerated,remark"
    assert lines[-2:] == ["2026-11-20,,,a run without distance", "2026-11-21,5.2,,"]
    assert len(lines) == 43


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, tmp_path: Path, problems: list[str]
) -> None:
    note(bridge, {0: 3})
    settled(qtbot, page)
    choose(page, "Pain: table", "Save numbers…")
    choose_file(page, tmp_path / "nowhere" / "pain.csv")

    qtbot.waitUntil(lambda: any("cannot be written" in each for each in problems))


# below the charts


def test_what_goes_with_a_worse_morning_is_listed_by_size(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    ran = [ago for ago in range(2, 100) if ago % 5 == 0 or ago % 7 == 3]
    for ago in range(101):
        pain = 4 if ago + 1 in ran else 1 + ago % 2
        bridge.journal.save(CheckIn(date=days_ago(ago), knee=RIGHT, waking_pain=pain, worst_pain=pain))
    bridge.journal.save(*(run(ago, 5000) for ago in ran))
    bridge.journal.save(OtherActivity(id="a", date=days_ago(9), name="Cycling"))

    settled(qtbot, page)

    card = the(page, InsightsCard)
    model = the(card, QTableView).model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row[0] == "A run"
    assert row[1].startswith("+2.")
    assert row[2] == f"4.0 after {len([ago for ago in ran if ago < 98])} days"
    assert row[4] == "▲ a worse morning"
    assert "Clearly go with more pain on waking: 1 of 1 things looked at." in shown_text(card)
    assert "Too few days to say" in shown_text(card)
    assert "Cycling (1)" in shown_text(card)
    assert "cause" in shown_text(card)

    button(card, "Waking pain: The morning after that").click()
    assert model.index(0, 1).data() != row[1]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Two days before"


def test_a_note_is_found_and_opens_its_day(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save(
        CheckIn(date=days_ago(3), knee=RIGHT, note="long drive to Zürich"),
        CheckIn(date=days_ago(1), knee=RIGHT, worst_pain=1, note="nothing"),
    )
    settled(qtbot, page)
    page.activateWindow()
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = named(page, QLineEdit, "Words in notes")
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "zurich")

    qtbot.waitUntil(lambda: "Notes found: 1." in shown_text(page))
    found = the(page, QListWidget)
    assert found.item(0).text() == "18 November 2026 · right knee:  long drive to Zürich"
    found.setFocus()
    found.setCurrentRow(0)
    with qtbot.waitSignal(page.dayRequested) as asked:
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert asked.args == [days_ago(3)]

    field.setText("swimming")
    qtbot.waitUntil(lambda: "No note holds these words." in shown_text(page))
    assert not found.isVisible()


# looks


def test_the_charts_follow_the_look(qtbot: QtBot, page: TrendsPage, bridge: Bridge, theme: Theme) -> None:
    note(bridge, {0: 2})
    chart = settled(qtbot, page)
    plot = chart.findChildren(PanelPlot)[0]
    light = plot.grab().toImage().pixelColor(200, 40).name().upper()

    theme.choose(Look.DARK)
    qtbot.wait(1)

    assert light == "#FFFFFF"
    assert plot.grab().toImage().pixelColor(200, 40).name().upper() == theme.tokens.card


@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (760, 480)])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, page: TrendsPage, bridge: Bridge, size: tuple[int, int]) -> None:
    bridge.journal.merge(sample(weeks=12, until=TODAY))
    bridge.journal.save_profile({"knees": (Knee.LEFT, RIGHT)})
    page.resize(*size)
    settled(qtbot, page)

    assert too_wide(page) == []
    assert nameless(page) == []


def test_the_page_comes_without_pyqtgraph_and_numpy() -> None:
    probe = "import sys, kneejournal.gui.trends_page; print({'pyqtgraph', 'numpy', 'sqlalchemy'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"


def test_what_is_read_when_the_journal_has_been_closed_is_let_go(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge
) -> None:
    note(bridge, dict.fromkeys(range(10), 2))
    page.refresh()
    bridge.close()
    done: list[None] = []
    bridge.in_background(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(300)
    assert page.findChildren(TrendChart) == []
