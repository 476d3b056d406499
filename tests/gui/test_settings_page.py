"""The settings: each change lands in the journal at once and can be undone; nothing recorded can be lost."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kneejournal import settings
from kneejournal.domain.day import asked_activities
from kneejournal.domain.records import CheckIn, Profile, Run, RunPlan, SetDone
from kneejournal.domain.vocabulary import ACTIVITIES, Knee, Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.settings_cards.activity_list import TickList
from kneejournal.gui.settings_page import SettingsPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.settings import Look
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, named, nameless, shown_text, the, too_wide


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.toml")


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme, preferences: Preferences) -> SettingsPage:
    made = SettingsPage(bridge, theme, preferences, Keeper(bridge, preferences))
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.refresh()
    made.show()
    made.activateWindow()
    return made


def type_in(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.insert(text)  # the test's keyboard knows only ASCII
    qtbot.keyClick(field, Qt.Key.Key_Return)


# about the runner


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("Knees: Left", "knees", (Knee.LEFT,)),
        ("Knees: Right", "knees", (Knee.RIGHT,)),
        ("Knees: Both", "knees", (Knee.LEFT, Knee.RIGHT)),
        ("A professional has named it: Yes", "diagnosed", True),
        ("A professional has named it: No", "diagnosed", False),
        ("Distances in: Miles", "units", Units.MI),
    ],
)
def test_a_choice_is_saved_shown_and_undone(
    page: SettingsPage, bridge: Bridge, name: str, field: str, value: object
) -> None:
    chip = button(page, name)
    chip.click()
    assert getattr(bridge.profile(), field) == value
    assert chip.isChecked()

    bridge.undo()
    assert getattr(bridge.profile(), field) == getattr(Profile(), field)
    assert not chip.isChecked()


@pytest.mark.parametrize(("name", "field"), [("It hurts since", "symptoms_since"), ("Cleared to run on", "cleared_on")])
def test_a_date_is_added_changed_and_removed(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, name: str, field: str
) -> None:
    button(page, f"{name}: choose a date").click()
    edit = named(page, DayEdit, name)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: getattr(bridge.profile(), field) == days_ago(1), timeout=3_000)

    qtbot.keyClick(edit, Qt.Key.Key_Down)
    page.leave()
    assert getattr(bridge.profile(), field) == days_ago(2)

    button(page, f"{name}: remove the date").click()
    assert getattr(bridge.profile(), field) is None
    bridge.undo()
    assert named(page, DayEdit, name).day() == days_ago(2)


def test_escape_gives_up_a_date_that_was_not_there(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    button(page, "It hurts since: choose a date").click()
    qtbot.keyClick(named(page, DayEdit, "It hurts since"), Qt.Key.Key_Escape)

    page.leave()
    assert bridge.profile().symptoms_since is None
    assert button(page, "It hurts since: choose a date").isVisible()


@pytest.mark.parametrize(("typed", "metres"), [("25", 25_000.0), ("12,5", 12_500.0), ("12.5", 12_500.0), ("0", 0.0)])
def test_the_usual_week_takes_point_and_comma(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, typed: str, metres: float
) -> None:
    field = named(page, QLineEdit, "Usual week")

    type_in(qtbot, field, typed)
    assert bridge.profile().usual_week_m == metres

    type_in(qtbot, field, "")
    assert bridge.profile().usual_week_m is None


def test_the_usual_week_is_in_the_users_unit(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    button(page, "Distances in: Miles").click()
    type_in(qtbot, named(page, QLineEdit, "Usual week"), "10")
    assert bridge.profile().usual_week_m == 16_093.4
    assert "mi" in shown_text(page).splitlines()

    button(page, "Distances in: Kilometres").click()
    assert named(page, QLineEdit, "Usual week").text() == "16.1"
    page.leave()
    assert bridge.profile().usual_week_m == 16_093.4


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("Usual week", "a lot", "A usual week is a distance up to 500.0 km, such as 25."),
        ("Usual week", "-3", "A usual week is a distance"),
        ("Usual week", "501", "A usual week is a distance"),
        ("Year of birth", "1899", "A year of birth is a year up to 2026, such as 1988."),
        ("Year of birth", "2027", "A year of birth is a year"),
        ("Year of birth", "19x8", "A year of birth is a year"),
        ("Year of birth", "1.5", "A year of birth is a year"),
    ],
)
def test_what_cannot_be_taken_is_said_in_one_sentence(
    qtbot: QtBot, page: SettingsPage, name: str, typed: str, said: str
) -> None:
    type_in(qtbot, named(page, QLineEdit, name), typed)

    assert said in shown_text(page)


def test_a_year_is_saved_when_the_page_is_left(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    field = named(page, QLineEdit, "Year of birth")
    field.setFocus()
    qtbot.keyClicks(field, "1988")
    page.leave()
    assert bridge.profile().birth_year == 1988
    assert bridge.undo_title == "Year of birth"

    page.leave()
    bridge.undo()
    assert bridge.undo_title == ""


# activities


def rows(page: SettingsPage) -> list[str]:
    listed = the(page, TickList)
    return [
        listed.item(row).text() + ("" if listed.item(row).checkState() is Qt.CheckState.Checked else " (not asked)")
        for row in range(listed.count())
    ]


def test_all_activities_are_asked_at_first(page: SettingsPage) -> None:
    assert rows(page)[:3] == ["Walking (always asked)", "Stairs (always asked)", "Squatting"]
    assert len(rows(page)) == len(ACTIVITIES)


def test_space_and_a_click_on_the_box_untick(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    listed = the(page, TickList)
    listed.setFocus()
    listed.setCurrentRow(2)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert "squatting" not in asked_activities(bridge.profile())
    assert rows(page)[-1] == "Squatting (not asked)"

    box = listed.visualItemRect(listed.item(3)).topLeft() + QPoint(18, 15)
    assert listed.item(3).text() == "Kneeling"
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert "kneeling" not in asked_activities(bridge.profile())

    bridge.undo()
    bridge.undo()
    assert rows(page)[2] == "Squatting"


def test_what_the_advice_needs_cannot_be_unticked(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    listed = the(page, TickList)
    listed.setFocus()
    for row in (0, 1):
        listed.setCurrentRow(row)
        qtbot.keyClick(listed, Qt.Key.Key_Space)
        box = listed.visualItemRect(listed.item(row)).topLeft() + QPoint(18, 15)
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=box)

    assert bridge.undo_title == ""
    assert asked_activities(bridge.profile())[:2] == ("walking", "stairs")


@pytest.mark.parametrize("by_keys", [True, False])
def test_the_order_is_the_users(qtbot: QtBot, page: SettingsPage, bridge: Bridge, *, by_keys: bool) -> None:
    listed = the(page, TickList)
    listed.setFocus()
    listed.setCurrentRow(3)
    if by_keys:
        qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        qtbot.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    else:
        button(page, "Move up").click()
        button(page, "Move up").click()

    assert asked_activities(bridge.profile())[:4] == ("walking", "sitting", "stairs", "squatting")
    assert listed.currentRow() == 1
    button(page, "Move down").click()
    assert asked_activities(bridge.profile())[:3] == ("walking", "stairs", "sitting")


def test_an_own_activity_is_asked_from_then_on_and_never_lost(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    field = named(page, QLineEdit, "Name of your own activity")
    type_in(qtbot, field, "Carrying boxes")
    assert bridge.profile().custom_activities[0].id == "carrying_boxes"
    assert asked_activities(bridge.profile())[-1] == "carrying_boxes"
    bridge.journal.answer(TODAY, Knee.RIGHT, {"activities.carrying_boxes": 4})

    listed = the(page, TickList)
    listed.setCurrentRow(listed.count() - 1)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert rows(page)[-1] == "Carrying boxes (not asked)"
    noted = bridge.read().check_in(TODAY, Knee.RIGHT)
    assert noted is not None
    assert noted.activities == {"carrying_boxes": 4}

    type_in(qtbot, field, "carrying BOXES")
    assert len(bridge.profile().custom_activities) == 1
    assert asked_activities(bridge.profile())[-1] == "carrying_boxes"


@pytest.mark.parametrize(("name", "activity"), [("Treppe ä", "treppe"), ("ヨガ", "own"), ("Stairs", "stairs_2")])
def test_an_own_activity_gets_a_plain_id(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, name: str, activity: str
) -> None:
    type_in(qtbot, named(page, QLineEdit, "Name of your own activity"), name)

    own = bridge.profile().custom_activities
    assert [(each.id, each.name) for each in own] == [(activity, name)]


# look and journals


def test_the_look_is_taken_and_remembered(page: SettingsPage, theme: Theme, tmp_path: Path) -> None:
    button(page, "Look: Dark").click()

    assert theme.tokens.name == "dark"
    assert settings.load(tmp_path / "settings.toml").look is Look.DARK


def test_the_open_journal_is_named(page: SettingsPage, bridge: Bridge) -> None:
    assert str(bridge.journal.path) in shown_text(page)


def choose_file(page: QWidget, path: Path) -> None:
    dialog = the(page, QFileDialog)
    the(dialog, QLineEdit, "fileNameEdit").setText(str(path))
    dialog.accept()


def test_another_journal_is_opened(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    other.touch()
    button(page, "Open another journal").click()
    with qtbot.waitSignal(page.openRequested) as asked:
        choose_file(page, other)

    assert asked.args == [other]


def test_a_new_journal_gets_its_ending(qtbot: QtBot, page: SettingsPage, tmp_path: Path) -> None:
    button(page, "New journal").click()
    with qtbot.waitSignal(page.openRequested) as asked:
        choose_file(page, tmp_path / "winter")

    assert asked.args == [tmp_path / "winter.sqlite"]


def test_the_sample_is_offered_and_left(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(page.sampleRequested):
        button(page, "Open the sample journal").click()

    monkeypatch.setattr(settings, "sample_journal", lambda: bridge.journal.path)
    page.refresh()
    with qtbot.waitSignal(page.sampleLeft):
        button(page, "Return to my journal").click()


# clearing a day


@pytest.fixture
def full_day(bridge: Bridge) -> date:
    day = days_ago(1)
    start = datetime.combine(day, datetime.min.time(), timezone(timedelta(hours=1)))
    bridge.journal.save(
        CheckIn(date=day, knee=Knee.RIGHT, worst_pain=3),
        CheckIn(date=TODAY, knee=Knee.RIGHT, worst_pain=2),
        Run(id="run", start=start, distance_m=5200.0),
        SetDone(id="a", date=day, exercise="wall_sit", set=1),
        SetDone(id="b", date=day, exercise="wall_sit", set=2),
        RunPlan(date=day, distance_m=5000.0),
    )
    return day


@pytest.mark.usefixtures("full_day")
def test_clearing_a_day_says_what_is_there_and_is_undone(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    before = bridge.read()
    button(page, "Clear a day").click()
    dialog = the(page, QDialog)
    qtbot.keyClick(named(dialog, DayEdit, "Day to clear"), Qt.Key.Key_Down)
    text = "20 November 2026 holds answers about the right knee, a run of 5.2 km, 2 exercise sets and a planned run."
    assert text in shown_text(dialog)

    button(dialog, "Clear this day").click()

    left = bridge.read()
    assert [each.date for each in left.check_ins if not each.is_blank] == [TODAY]
    assert (left.runs, left.sets, left.planned_runs) == ((), (), ())
    assert bridge.undo_title == "Clear 20 November"
    bridge.undo()
    again = bridge.read()
    assert [each.worst_pain for each in again.check_ins] == [each.worst_pain for each in before.check_ins]
    assert len(again.runs) == 1
    assert len(again.sets) == 2


def test_an_empty_day_cannot_be_cleared_and_cancel_keeps_all(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, full_day: date
) -> None:
    button(page, "Clear a day").click()
    dialog = the(page, QDialog)
    field = named(dialog, DayEdit, "Day to clear")
    field.show_day(full_day - timedelta(days=2))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert "Nothing is noted on 19 November 2026." in shown_text(dialog)
    assert not button(dialog, "Clear this day").isEnabled()

    button(dialog, "Cancel").click()
    assert len(bridge.read().runs) == 1


@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (625, 430)])
def test_nothing_is_cut_off_or_nameless(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, size: tuple[int, int]
) -> None:
    bridge.do("Dates", lambda journal: journal.save_profile({"symptoms_since": TODAY, "cleared_on": TODAY}))
    page.resize(*size)
    qtbot.wait(1)

    assert too_wide(page) == []
    assert nameless(page) == []
