"""The first start, by keyboard and by mouse: only what was answered is saved."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import Knee, Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.first_start import FirstStart
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.optional_day import DayEdit
from tests.gui.conftest import TODAY
from tests.gui.finding import button, named, nameless, too_wide


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> FirstStart:
    made = FirstStart(bridge, theme)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.refresh()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_enter_starts_with_everything_left_open(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)

    assert bridge.profile() == Profile()
    assert bridge.undo_title == ""


def test_the_keyboard_alone_answers_all_three(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    assert focused().accessibleName() == "Which knee hurts?: Left"
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    assert isinstance(focused(), DayEdit)
    qtbot.keyClicks(focused(), "03")
    for _ in ("year", "remove", "kilometres"):  # the day being typed, the month has the keyboard
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Kilometres or miles?: Kilometres"
    qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClick(focused(), Qt.Key.Key_Space)
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(focused(), Qt.Key.Key_Return)

    profile = bridge.profile()
    assert profile.knees == (Knee.RIGHT,)
    assert profile.symptoms_since == date(2026, 11, 3)
    assert profile.units is Units.MI
    assert bridge.undo_title == "First answers"


def test_only_what_was_answered_is_saved(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    button(page, "Which knee hurts?: Both").click()
    button(page, "Kilometres or miles?: Kilometres").click()
    button(page, "Kilometres or miles?: Kilometres").click()

    with qtbot.waitSignal(page.finished):
        button(page, "Start").click()

    assert bridge.profile().knees == (Knee.LEFT, Knee.RIGHT)
    assert bridge.profile().units is None
    assert set(bridge.profile().answered_at) == {"knees"}


def test_no_day_after_today_can_be_given(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    button(page, "Since when does it hurt?: choose a date").click()
    field = named(page, DayEdit, "Since when does it hurt?")
    for _ in range(3):
        qtbot.keyClick(field, Qt.Key.Key_Up)

    with qtbot.waitSignal(page.finished):
        button(page, "Start").click()

    assert bridge.profile().symptoms_since == TODAY


def test_a_date_can_be_taken_back(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    button(page, "Since when does it hurt?: choose a date").click()
    qtbot.keyClick(named(page, DayEdit, "Since when does it hurt?"), Qt.Key.Key_Down)
    button(page, "Since when does it hurt?: remove the date").click()

    with qtbot.waitSignal(page.finished):
        button(page, "Start").click()

    assert bridge.profile().symptoms_since is None


def test_the_sample_can_be_looked_at_by_keyboard(qtbot: QtBot, page: FirstStart, bridge: Bridge) -> None:
    sample = button(page, "Look around in a sample journal")
    sample.setFocus()

    with qtbot.waitSignal(page.sampleRequested), qtbot.assertNotEmitted(page.finished):
        qtbot.keyClick(sample, Qt.Key.Key_Return)

    assert bridge.profile() == Profile()


@pytest.mark.parametrize("size", [(1076, 860), (625, 430), (560, 400)])
def test_nothing_is_cut_off_or_nameless(qtbot: QtBot, page: FirstStart, size: tuple[int, int]) -> None:
    page.resize(*size)
    button(page, "Since when does it hurt?: choose a date").click()
    qtbot.wait(1)

    assert too_wide(page) == []
    assert nameless(page) == []
