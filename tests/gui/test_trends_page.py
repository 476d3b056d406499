"""The chart of Trends against known days: what is drawn, what is a gap, what is read out, and the same as a table."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import CheckIn, Programme, ProgrammeItem, Run, SetDone
from kneejournal.domain.vocabulary import Knee, Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.chart import TrendChart
from kneejournal.gui.trends.day_axis import DayAxis, named_days
from kneejournal.gui.trends.plots import PainPlot, RunPlot, round_ticks
from kneejournal.gui.trends.trend import MOST_LINE_POINTS
from kneejournal.gui.trends_page import TrendsPage
from kneejournal.gui.words import Words
from kneejournal.sample import sample
from kneejournal.settings import Look
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, nameless, shown_text, the, too_wide

RIGHT = Knee.RIGHT


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> TrendsPage:
    made = TrendsPage(bridge, theme)
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.show()
    made.activateWindow()
    return made


def note(bridge: Bridge, worst: dict[int, int], knee: Knee = RIGHT) -> None:
    """Note worst pain by days before today."""
    bridge.journal.save(*(CheckIn(date=days_ago(ago), knee=knee, worst_pain=pain) for ago, pain in worst.items()))


def run(ago: int, metres: float | None) -> Run:
    start = datetime.combine(days_ago(ago), datetime.min.time(), timezone(timedelta(hours=1)))
    return Run(id=f"run {ago}", start=start, distance_m=metres)


def chart(qtbot: QtBot, page: TrendsPage, says: str = "on average") -> TrendChart:
    """Wait until the chart is drawn and the sentence above it says so."""
    page.refresh()
    qtbot.waitUntil(lambda: says in shown_text(page), timeout=10_000)
    qtbot.wait(1)
    return the(page, TrendChart)


def dots(page: QWidget) -> dict[int, float]:
    """Return what the dots show: pain by days before today."""
    plot = the(page, PainPlot)
    item = next(each for each in plot.plotItem.items if isinstance(each, pg.ScatterPlotItem))
    return {TODAY.toordinal() - int(x): float(y) for x, y in zip(*item.getData(), strict=True)}


def lines(page: QWidget) -> list[tuple[Any, Any]]:
    """Return the points of the thin line between days and of the mean's line; None where a line has none."""
    items = [each for each in the(page, PainPlot).plotItem.items if isinstance(each, pg.PlotDataItem)]
    return [(each.xData, each.yData) for each in items]


def read_out(page: QWidget) -> str:
    box = the(page, QWidget, "readOut")
    return shown_text(box) if box.isVisible() else ""


# what is drawn


def test_an_empty_journal_says_what_will_stand_here(qtbot: QtBot, page: TrendsPage) -> None:
    page.refresh()

    qtbot.waitUntil(lambda: "Nothing is noted yet" in shown_text(page))
    assert page.findChild(TrendChart) is None


def test_each_noted_day_is_a_dot_and_unknown_is_not_zero(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 3, 1: 0, 3: 5})
    bridge.journal.save(CheckIn(date=days_ago(2), knee=RIGHT, waking_pain=4))

    chart(qtbot, page)

    assert dots(page) == {0: 3, 1: 0, 3: 5}


def test_a_day_without_an_answer_is_a_gap_in_the_lines(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {ago: 2 for ago in range(12) if ago not in (2, 3)})

    chart(qtbot, page)

    (days, joined), (_, mean) = lines(page)
    by_day = dict(zip((TODAY.toordinal() - days).astype(int), joined, strict=True))
    assert [ago for ago in range(12) if np.isnan(by_day[ago])] == [2, 3]
    assert np.count_nonzero(np.isfinite(mean)) == 9  # from the fourth scored day on, the gap included


def test_the_mean_needs_four_of_seven_days(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 1, 1: 2, 2: 6})
    chart(qtbot, page)
    assert not np.isfinite(lines(page)[1][1]).any()

    note(bridge, {3: 3})
    chart(qtbot, page, "noted on 4 of")

    assert lines(page)[1][1][-1] == 3.0


def test_runs_stand_below_on_their_days_in_the_users_unit(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save_profile({"units": Units.MI})
    bridge.tell_changed()
    bridge.journal.save(run(5, 8046.72), run(2, None))

    chart(qtbot, page, "Runs: 2")

    bars = next(each for each in the(page, RunPlot).plotItem.items if isinstance(each, pg.BarGraphItem))
    assert list(bars.opts["x"]) == [days_ago(5).toordinal()]
    assert list(bars.opts["height"]) == pytest.approx([5.0])
    assert "mi a day" in shown_text(page)


def test_a_flare_up_is_shaded_and_told(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, dict.fromkeys(range(5, 30), 1) | {4: 6, 3: 5, 2: 1, 1: 1, 0: 1})

    chart(qtbot, page)

    regions = [each for each in the(page, PainPlot).plotItem.items if isinstance(each, pg.LinearRegionItem)]
    shaded = [each.getRegion() for each in regions if each.orientation == "vertical"]
    assert shaded == [(days_ago(4).toordinal() - 0.5, days_ago(3).toordinal() + 0.5)]
    assert "17 November to 18 November: up to 6, 1.0 on average before." in shown_text(page)


def test_ten_years_stay_few_points(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.merge(sample(weeks=60, until=TODAY))
    page.refresh()
    button(page, "Time shown: Year").click()

    chart(qtbot, page, "of 365 days")

    (joined, _), (days, mean) = lines(page)
    assert joined is None
    assert 100 < len(days) <= MOST_LINE_POINTS
    assert days[-1] == TODAY.toordinal()
    assert np.isfinite(mean).any()
    assert "a week" in shown_text(page)


# the sentence


def test_the_sentence_counts_its_days_and_weighs_the_change(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 2, 1: 2, 2: 1, 3: 1} | {14: 4, 15: 4, 16: 4, 17: 4, 18: 4})
    page.refresh()
    button(page, "Time shown: 2 weeks").click()

    drawn = chart(qtbot, page)

    said = drawn.accessibleDescription()
    assert said.startswith("Better. Worst pain of the right knee: 1.5 on average, noted on 4 of 14 days.")
    assert "In the 14 days before 4.0, noted on 5." in said
    assert "a change of 2.5; the smallest that matters is 1.2" in said
    assert said.endswith("No run is noted.")


@pytest.mark.parametrize(
    ("before", "head"), [((4,) * 5, "Little changed. "), ((1,) * 5, "Worse. "), ((8,) * 5, "Better. "), ((8,) * 3, "")]
)
def test_the_head_says_where_the_pain_went(
    qtbot: QtBot, page: TrendsPage, bridge: Bridge, before: tuple[int, ...], head: str
) -> None:
    note(bridge, dict.fromkeys(range(5), 4) | {42 + ago: pain for ago, pain in enumerate(before)})

    assert chart(qtbot, page).accessibleDescription().startswith(f"{head}Worst pain")


# one day read out


@pytest.fixture
def days(bridge: Bridge) -> None:
    """A day with everything, one with a run without distance, one with nothing."""
    item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 2, 3, 4, 5, 6, 7), sets=3)
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
def test_the_arrow_keys_read_out_day_by_day(qtbot: QtBot, page: TrendsPage) -> None:
    drawn = chart(qtbot, page)
    drawn.setFocus()
    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    assert read_out(page) == "Sat 21 Nov\nworst 3 · waking 1 · stairs 2\nran 5.2 km · 2 of 3 sets"
    assert "Sat 21 Nov, worst 3" in drawn.accessibleName()

    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    assert read_out(page) == "Fri 20 Nov\nworst 0 · waking – · stairs didn’t do\na run without distance · 0 of 3 sets"

    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    assert read_out(page) == "Thu 19 Nov\nNothing noted"

    qtbot.keyClick(drawn, Qt.Key.Key_Home)
    assert read_out(page).startswith("Sun 11 Oct")
    qtbot.keyClick(drawn, Qt.Key.Key_Left)
    assert read_out(page).startswith("Sun 11 Oct")
    qtbot.keyClick(drawn, Qt.Key.Key_PageDown)
    assert read_out(page).startswith("Sun 18 Oct")
    qtbot.keyClick(drawn, Qt.Key.Key_End)
    assert read_out(page).startswith("Sat 21 Nov")
    qtbot.keyClick(drawn, Qt.Key.Key_Escape)
    assert read_out(page) == ""


@pytest.mark.usefixtures("days")
def test_the_day_under_the_mouse_is_read_out(qtbot: QtBot, page: TrendsPage) -> None:
    drawn = chart(qtbot, page)
    plot = the(page, RunPlot)
    scene = plot.plotItem.vb.mapViewToScene(pg.Point(days_ago(1).toordinal() + 0.3, 0))
    at = plot.mapTo(drawn, plot.mapFromScene(scene))

    qtbot.mouseMove(drawn, at)
    qtbot.waitUntil(lambda: read_out(page).startswith("Fri 20 Nov"))

    qtbot.mouseMove(drawn, QPoint(2, 2))
    qtbot.waitUntil(lambda: read_out(page) == "")


@pytest.mark.usefixtures("days")
def test_the_box_stays_inside_the_chart(qtbot: QtBot, page: TrendsPage) -> None:
    drawn = chart(qtbot, page)
    drawn.setFocus()
    box = the(page, QWidget, "readOut")
    for width in (1076, 625):
        page.resize(width, 467)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            qtbot.keyClick(drawn, key)
            qtbot.wait(1)
            assert drawn.rect().contains(box.geometry())


# choices


@pytest.mark.usefixtures("days")
def test_the_table_says_the_same(qtbot: QtBot, page: TrendsPage) -> None:
    chart(qtbot, page)
    button(page, "Show as table").click()

    table = the(page, QTableView)
    assert table.isVisible()
    model = table.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    rows = [[model.index(row, column).data() for column in range(model.columnCount())] for row in range(3)]
    assert titles == ["Day", "Worst", "Mean of 7 days", "Waking", "Stairs", "Run", "Exercises"]
    assert rows[0] == ["Sat 21 Nov", "3", "–", "1", "2", "5.2 km", "2 of 3 sets"]
    assert rows[1] == ["Fri 20 Nov", "0", "–", "–", "didn’t do", "no distance", "0 of 3 sets"]
    assert rows[2] == ["Thu 19 Nov", "–", "–", "–", "–", "–", "–"]
    assert model.rowCount() == 42


def test_each_knee_has_its_own_chart(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    bridge.journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
    note(bridge, {0: 7}, Knee.LEFT)
    note(bridge, {0: 2}, Knee.RIGHT)
    chart(qtbot, page)
    assert dots(page) == {0: 2}

    button(page, "Knee: Left").click()
    chart(qtbot, page, "left knee: 7.0")

    assert dots(page) == {0: 7}


def test_only_what_was_asked_for_last_is_shown(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 2})
    chart(qtbot, page)
    for span in ("Year", "3 months", "2 weeks"):
        button(page, f"Time shown: {span}").click()

    qtbot.waitUntil(lambda: "of 14 days" in shown_text(page))
    qtbot.wait(300)
    assert "of 14 days" in shown_text(page)


def test_a_new_answer_appears(qtbot: QtBot, page: TrendsPage, bridge: Bridge) -> None:
    note(bridge, {0: 2})
    chart(qtbot, page)

    bridge.do("Worst pain", lambda journal: journal.answer(days_ago(1), RIGHT, {"worst_pain": 8}))

    qtbot.waitUntil(lambda: dots(page) == {0: 2, 1: 8})


# looks


def test_the_chart_follows_the_look(qtbot: QtBot, page: TrendsPage, bridge: Bridge, theme: Theme) -> None:
    note(bridge, {0: 2})
    chart(qtbot, page)
    plot = the(page, PainPlot)
    light = plot.backgroundBrush().color()

    theme.choose(Look.DARK)

    assert plot.backgroundBrush().color().name().upper() == theme.tokens.card
    assert plot.backgroundBrush().color() != light
    assert plot.getAxis("left").textPen().color().name().upper() == theme.tokens.soft


@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (625, 430)])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, page: TrendsPage, bridge: Bridge, size: tuple[int, int]) -> None:
    bridge.journal.merge(sample(weeks=12, until=TODAY))
    bridge.journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
    page.resize(*size)
    chart(qtbot, page)

    assert too_wide(page) == []
    assert nameless(page) == []


def test_the_page_comes_without_pyqtgraph() -> None:
    probe = "import sys, kneejournal.gui.trends_page; print({'pyqtgraph', 'numpy', 'sqlalchemy'} & set(sys.modules))"
    found = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "set()"


# the axis


@pytest.mark.parametrize(
    ("first", "last", "most", "named"),
    [
        (date(2026, 11, 8), date(2026, 11, 21), 14, [date(2026, 11, 8) + timedelta(days=n) for n in range(14)]),
        (date(2026, 10, 11), date(2026, 11, 21), 6, [date(2026, 10, 12) + timedelta(weeks=n) for n in range(6)]),
        (date(2026, 9, 15), date(2026, 12, 15), 3, [date(2026, 10, 1), date(2026, 11, 1), date(2026, 12, 1)]),
        (date(2026, 1, 5), date(2026, 12, 31), 6, [date(2026, month, 1) for month in (2, 4, 6, 8, 10, 12)]),
    ],
)
def test_days_are_named_in_a_rhythm(first: date, last: date, most: int, named: list[date]) -> None:
    assert named_days(first, last, most) == named


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 4000), st.integers(0, 30))
def test_named_days_lie_in_the_span_and_have_room(first: date, length: int, most: int) -> None:
    last = first + timedelta(days=length)

    named = named_days(first, last, most)

    assert all(first <= day <= last for day in named)
    assert len(named) <= max(1, most)
    assert named == sorted(set(named))


@pytest.mark.usefixtures("qapp")
def test_an_axis_names_local_dates() -> None:
    axis = DayAxis(Words().locale)
    values = [date(2026, 11, 21).toordinal(), date(2027, 1, 1).toordinal()]
    assert axis.tickStrings(values, 1, 1) == ["21 Nov", "Jan 2027"]
    assert DayAxis(QLocale("de")).tickStrings(values, 1, 1)[0] == "21 Nov."


@given(st.floats(0.01, 600))
def test_round_ticks_begin_at_zero_and_are_few(highest: float) -> None:
    ticks = round_ticks(highest)
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= 7
    assert highest / 2 < ticks[-1] or ticks[-1] == 1
