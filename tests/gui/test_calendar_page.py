"""The calendar: what each day shows, moving by keys and mouse, marking stretches of days."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import AdviceEntry, CheckIn, Run, SetDone, Span
from kneejournal.domain.vocabulary import Knee, SpanKind, Swelling, Symptom, Verdict
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.calendar.layouts import YearLayout
from kneejournal.gui.calendar.model import CalendarModel
from kneejournal.gui.calendar.span_dialog import SpanDialog
from kneejournal.gui.calendar.table import CalendarTable
from kneejournal.gui.calendar_page import CalendarPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import LIGHT
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.journal import Journal
from tests.gui.conftest import NOW, TODAY, days_ago
from tests.gui.finding import button, named, nameless, shown_text, the, too_wide

LEFT, RIGHT = Knee.LEFT, Knee.RIGHT


def a_run(day: date, metres: float | None) -> Run:
    return Run(id=f"{day} {metres}", start=datetime.combine(day, time(8), NOW.tzinfo), distance_m=metres)


@pytest.fixture
def filled(journal: Journal) -> Journal:
    journal.save_profile({"knees": (LEFT, RIGHT)})
    journal.save(
        CheckIn(date=days_ago(9), knee=RIGHT, worst_pain=7, symptoms=(Symptom.GIVING_WAY,), swelling=Swelling.MARKED),
        CheckIn(date=days_ago(2), knee=LEFT, worst_pain=0),
        CheckIn(date=days_ago(2), knee=RIGHT, pain_now=1),
        a_run(days_ago(2), 3000),
        a_run(days_ago(2), 2200),
        a_run(days_ago(3), None),
        SetDone(id="s", date=days_ago(2), exercise="wall_sit", set=1),
        AdviceEntry(date=days_ago(2), verdict=Verdict.REDUCE),
        Span(id="ill", from_=days_ago(8), to=days_ago(6), kind=SpanKind.ILL, note="flu"),
    )
    return journal


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> CalendarPage:
    made = CalendarPage(bridge, theme)
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.show()
    made.activateWindow()
    return made


def read(qtbot: QtBot, page: CalendarPage) -> CalendarTable:
    """Have the page read the journal, and return its table."""
    model = the_model(page)
    with qtbot.waitSignal(model.modelReset, timeout=10_000):
        page.refresh()
    return the(page, CalendarTable)


def the_model(page: CalendarPage) -> CalendarModel:
    model = the(page, CalendarTable).model()
    assert isinstance(model, CalendarModel)
    return model


def heading(page: CalendarPage) -> str:
    return the(page, QLabel, "heading").text()


def said_of(page: CalendarPage, day: date) -> str:
    """Return what a screen reader says of a day."""
    model = the_model(page)
    place = model.page.place_of(day)
    assert place is not None
    return str(model.index(*place).data(Qt.ItemDataRole.AccessibleTextRole))


def centre_of(page: CalendarPage, day: date) -> QPoint:
    table, model = the(page, CalendarTable), the_model(page)
    place = model.page.place_of(day)
    assert place is not None
    return table.visualRect(model.index(*place)).center()


# what a day shows


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (
            2,
            (
                "Thursday 19 November 2026: left knee worst pain 0; right knee worst pain not noted; 2 runs, 5.2 km; "
                "one exercise set; advice: reduce."
            ),
        ),
        (3, "Wednesday 18 November 2026: no entry; one run."),
        (5, "Monday 16 November 2026: no entry."),
        (7, "Saturday 14 November 2026: no entry; Ill (flu)."),
        (
            9,
            (
                "Thursday 12 November 2026: left knee no entry; right knee worst pain 7; warning signs: giving way and "
                "marked swelling."
            ),
        ),
        (10, "Wednesday 11 November 2026: before the first entry."),
        (0, "Today, Saturday 21 November 2026: no entry."),
        (-1, "Sunday 22 November 2026: still to come."),
    ],
)
def test_a_day_is_read_out(qtbot: QtBot, page: CalendarPage, ago: int, said: str) -> None:
    table = read(qtbot, page)
    assert said_of(page, days_ago(ago)) == said
    table.choose(days_ago(ago))
    assert said.split(": ", 1)[1].rstrip(".") in shown_text(page)


@pytest.mark.usefixtures("filled")
def test_a_screen_reader_walks_from_day_to_day(qtbot: QtBot, page: CalendarPage) -> None:
    table = read(qtbot, page)
    grid = QAccessible.queryAccessibleInterface(table)
    assert grid.text(QAccessible.Text.Name) == "Calendar, November 2026"
    said = [grid.child(index).text(QAccessible.Text.Name) for index in range(grid.childCount())]
    assert said_of(page, days_ago(2)) in said
    assert "Monday" in said


@pytest.mark.usefixtures("filled")
def test_each_knee_has_the_colour_of_its_pain_and_an_unknown_one_none(qtbot: QtBot, page: CalendarPage) -> None:
    table = read(qtbot, page)

    def colours(day: date, side: int) -> set[str]:
        """Return the colours of the upper part of one half of a cell, apart from the date."""
        place = the_model(page).page.place_of(day)
        assert place is not None
        cell = table.visualRect(the_model(page).index(*place))
        half = cell.width() // 2
        picture = table.viewport().grab(cell).toImage()
        return {
            picture.pixelColor(x, y).name() for x in range(side * half + 30, (side + 1) * half - 4) for y in (6, 20)
        }

    pain = [QColor(colour).name() for colour in LIGHT.pain]
    assert colours(days_ago(9), 1) == {pain[7]}
    assert colours(days_ago(2), 0) == {pain[0]}
    assert not colours(days_ago(9), 0) & set(pain)  # hatched: no entry for the left knee
    assert len(colours(days_ago(9), 0)) > 1
    assert colours(days_ago(2), 1) == {QColor(LIGHT.card).name()}  # noted, without worst pain

    button(page, "Knee: Right").click()
    assert colours(days_ago(9), 0) == {pain[7]}
    assert "left knee" not in said_of(page, days_ago(9))


@pytest.mark.usefixtures("filled")
def test_a_change_elsewhere_is_seen(qtbot: QtBot, page: CalendarPage, bridge: Bridge) -> None:
    read(qtbot, page)
    with qtbot.waitSignal(the_model(page).modelReset, timeout=10_000):
        bridge.do("Pain", lambda journal: journal.answer(TODAY, RIGHT, {"worst_pain": 10}))
    assert "right knee worst pain 10" in said_of(page, TODAY)


def test_an_empty_journal_says_what_will_be_here(qtbot: QtBot, page: CalendarPage) -> None:
    read(qtbot, page)
    assert "nothing is noted yet" in shown_text(page)
    assert said_of(page, days_ago(1)).endswith("before the first entry.")
    assert said_of(page, TODAY).endswith("no entry.")


# moving about


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("kind", "keys", "day"),
    [
        ("Month", [Qt.Key.Key_Left], days_ago(1)),
        ("Month", [Qt.Key.Key_Up, Qt.Key.Key_Right], days_ago(6)),
        ("Month", [Qt.Key.Key_Up] * 3, date(2026, 10, 31)),  # into the month before
        ("Month", [Qt.Key.Key_Down] * 2, date(2026, 12, 5)),
        ("Month", [Qt.Key.Key_PageUp], date(2026, 10, 21)),
        ("Month", [Qt.Key.Key_PageDown] * 3, date(2027, 2, 21)),
        ("Month", [Qt.Key.Key_Home], date(2026, 11, 1)),
        ("Month", [Qt.Key.Key_End], date(2026, 11, 30)),
        ("Year", [Qt.Key.Key_Up], days_ago(1)),
        ("Year", [Qt.Key.Key_Left], days_ago(7)),
        ("Year", [Qt.Key.Key_Right] * 6, date(2027, 1, 2)),
        ("Year", [Qt.Key.Key_PageUp], date(2025, 11, 21)),
        ("Year", [Qt.Key.Key_Home], date(2026, 1, 1)),
    ],
)
def test_keys_move_and_turn_the_page(
    qtbot: QtBot, page: CalendarPage, kind: str, keys: list[Qt.Key], day: date
) -> None:
    table = read(qtbot, page)
    button(page, f"Show: {kind}").click()
    for key in keys:
        qtbot.keyClick(table, key)
    assert table.day == day
    assert heading(page) == (f"{day:%B %Y}" if kind == "Month" else str(day.year))
    index = table.currentIndex()
    assert the_model(page).page.day_at(index.row(), index.column()) == day


@pytest.mark.usefixtures("filled")
def test_enter_and_a_click_open_the_day_but_none_to_come(qtbot: QtBot, page: CalendarPage) -> None:
    table = read(qtbot, page)
    opened: list[date] = []
    page.dayRequested.connect(opened.append)
    qtbot.keyClick(table, Qt.Key.Key_Left)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(page, days_ago(9)))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=centre_of(page, TODAY + timedelta(days=1)))
    assert opened == [days_ago(1), days_ago(9)]


@pytest.mark.usefixtures("filled")
def test_buttons_turn_and_lead_back(qtbot: QtBot, page: CalendarPage) -> None:
    read(qtbot, page)
    button(page, "Month before").click()
    assert heading(page) == "October 2026"
    button(page, "Today").click()
    assert heading(page) == "November 2026"
    button(page, "Show: Year").click()
    button(page, "Year after").click()
    assert heading(page) == "2027"
    button(page, "Show: Month").click()
    assert heading(page) == "November 2027"


@pytest.mark.usefixtures("filled")
def test_a_narrow_window_lays_the_year_out_in_two_bands(qtbot: QtBot, page: CalendarPage) -> None:
    read(qtbot, page)
    button(page, "Show: Year").click()
    qtbot.wait(1)
    assert the_model(page).page == YearLayout(2026, 1, 1)
    page.resize(620, 560)
    qtbot.wait(1)
    assert the_model(page).page == YearLayout(2026, 1, 2)
    assert the(page, CalendarTable).day == TODAY


# stretches of days


def dialog_of(page: CalendarPage) -> SpanDialog:
    return next(each for each in page.findChildren(SpanDialog) if each.isVisible())


def save(dialog: SpanDialog) -> None:
    the(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


@pytest.mark.usefixtures("filled")
def test_days_dragged_over_are_marked_and_unmarked(qtbot: QtBot, page: CalendarPage, bridge: Bridge) -> None:
    table = read(qtbot, page)
    viewport, first, last = table.viewport(), centre_of(page, days_ago(12)), centre_of(page, days_ago(10))
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    QApplication.sendEvent(viewport, moved_to(last))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    assert (named(dialog, DayEdit, "First day").day(), named(dialog, DayEdit, "Last day").day()) == (
        days_ago(12),
        days_ago(10),
    )
    save(dialog)
    assert "Choose what it was." in shown_text(dialog)
    button(dialog, "What it was: Holiday").click()
    named(dialog, QLineEdit, "Note").setText("by the sea")
    with qtbot.waitSignal(the_model(page).modelReset, timeout=10_000):
        save(dialog)
    made = next(each for each in bridge.read().spans if each.id != "ill")
    assert (made.from_, made.to, made.kind, made.note) == (days_ago(12), days_ago(10), SpanKind.HOLIDAY, "by the sea")
    assert said_of(page, days_ago(11)).endswith("Holiday (by the sea).")
    assert "Holiday (by the sea): 9 November 2026 to 11 November 2026" in shown_text(page)

    with qtbot.waitSignal(the_model(page).modelReset, timeout=10_000):
        bridge.undo()
    assert [each.id for each in bridge.read().spans] == ["ill"]


def moved_to(position: QPoint) -> QMouseEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(position), QPointF(position), left, left, none)


@pytest.mark.usefixtures("filled")
def test_days_chosen_by_keys_are_marked(qtbot: QtBot, page: CalendarPage, bridge: Bridge) -> None:
    table = read(qtbot, page)
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    button(page, "Mark days").click()
    dialog = dialog_of(page)
    button(dialog, "What it was: New shoes").click()
    button(dialog, "Last day: remove the date").click()
    save(dialog)
    made = next(each for each in bridge.read().spans if each.id != "ill")
    assert (made.from_, made.to, made.kind, made.note) == (days_ago(2), None, SpanKind.SHOES, None)


@pytest.mark.usefixtures("filled")
def test_a_marked_stretch_is_edited_and_deleted(qtbot: QtBot, page: CalendarPage, bridge: Bridge) -> None:
    read(qtbot, page)
    button(page, "Edit: Ill (flu)").click()
    dialog = dialog_of(page)
    button(dialog, "What it was: Injured").click()
    named(dialog, DayEdit, "Last day").show_day(days_ago(9))
    save(dialog)
    assert "The last day lies before the first" in shown_text(dialog)
    named(dialog, DayEdit, "Last day").show_day(days_ago(7))
    with qtbot.waitSignal(the_model(page).modelReset, timeout=10_000):
        save(dialog)
    (one,) = bridge.read().spans
    assert (one.id, one.kind, one.to) == ("ill", SpanKind.INJURED, days_ago(7))
    with qtbot.waitSignal(the_model(page).modelReset, timeout=10_000):
        button(page, "Delete: Injured (flu)").click()
    assert bridge.read().spans == ()
    bridge.undo()
    assert [each.kind for each in bridge.read().spans] == [SpanKind.INJURED]


# looks


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("kind", ["Month", "Year"])
@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (625, 430)])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, page: CalendarPage, kind: str, size: tuple[int, int]) -> None:
    table = read(qtbot, page)
    button(page, f"Show: {kind}").click()
    page.resize(*size)
    qtbot.wait(1)
    assert too_wide(page) == []
    assert nameless(page) == []
    last = table.visualRect(the_model(page).index(the_model(page).page.rows - 1, 0))
    assert last.bottom() <= table.viewport().height()
