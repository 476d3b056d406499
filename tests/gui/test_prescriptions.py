"""The prescription: entered, changed from a day on, corrected, ended, deleted; the past is never rewritten."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Prescription, Profile
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.settings_cards.prescription_dialog import PrescriptionDialog
from kneejournal.gui.settings_page import SettingsPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.page import TodayPage
from kneejournal.gui.today.prescribed_card import PrescribedCard
from kneejournal.gui.widgets.optional_day import DayEdit, OptionalDay
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.rules import advise
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, named, nameless, shown_text, the, too_wide

OLD = Prescription(valid_from=days_ago(20), by="Anna", max_distance_m=3000, no_running_until=TODAY + timedelta(days=5))


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path) -> SettingsPage:
    preferences = Preferences(tmp_path / "settings.toml")
    made = SettingsPage(bridge, theme, preferences, Keeper(bridge, preferences))
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.refresh()
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def _kept(bridge: Bridge) -> None:
    bridge.journal.save(OLD)


def known(bridge: Bridge) -> tuple[Prescription, ...]:
    return bridge.read().prescriptions


def dialog_of(page: SettingsPage) -> PrescriptionDialog:
    return next(each for each in page.findChildren(PrescriptionDialog) if each.isVisible())


def type_in(dialog: PrescriptionDialog, name: str, text: str) -> None:
    named(dialog, QLineEdit, name).setText(text)


def past_verdicts(bridge: Bridge) -> list[tuple[object, ...]]:
    advices = [advise(bridge.read(), days_ago(back)) for back in range(1, 22)]
    return [(each.verdict, each.rest_kind, [finding.rule for finding in each.findings]) for each in advices]


def save(dialog: PrescriptionDialog) -> None:
    the(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def test_what_a_professional_set_is_entered_and_undone(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    assert "None was entered yet." in shown_text(page)
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    assert nameless(dialog) == []
    type_in(dialog, "Set by", " Dr. Lind ")
    type_in(dialog, "Longest run, km", "4,5")
    type_in(dialog, "Runs a week", "3")
    qtbot.keyClick(named(dialog, PainScale, "Pain no higher than"), Qt.Key.Key_2)
    button(dialog, "Avoid: Hilly").click()
    button(dialog, "Avoid: Race").click()
    type_in(dialog, "Note", "Walk first.")
    button(dialog, "Holds until: choose a date").click()
    qtbot.keyClick(named(dialog, DayEdit, "Holds until"), Qt.Key.Key_Up)
    save(dialog)

    (made,) = known(bridge)
    assert made == Prescription(
        valid_from=TODAY, valid_until=TODAY + timedelta(days=1), by="Dr. Lind", max_distance_m=4500.0,
        max_runs_per_week=3, pain_limit=2, avoid=("race", "hilly"), note="Walk first.", updated_at=made.updated_at,
    )  # fmt: skip
    said = shown_text(page)
    assert "Holds now, until 22 November 2026 · Set by Dr. Lind on 21 November 2026" in said
    assert "“Walk first.”" in said
    bridge.undo()
    assert known(bridge) == ()
    assert "None was entered yet." in shown_text(page)


def test_only_the_first_day_is_filled_in(page: SettingsPage) -> None:
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    assert {each.text() for each in dialog.findChildren(QLineEdit) if each.isVisible()} == {"", "21 Nov 2026"}
    assert {each.day for each in dialog.findChildren(OptionalDay)} == {None}
    save(dialog)
    assert "Nothing is limited yet" in shown_text(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("Longest run, km", "far", "The longest run: “far” is not a number from 0 to 100."),
        ("Longest run, km", "101", "is not a number from 0 to 100."),
        ("Longest run, km", "-1", "is not a number from 0 to 100."),
        ("Runs a week", "15", "The runs a week: “15” is not a number from 0 to 14."),
        ("Runs a week", "2.5", "The runs a week are a whole number, such as 3."),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_is_lost(
    page: SettingsPage, bridge: Bridge, field: str, text: str, said: str
) -> None:
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    type_in(dialog, field, text)
    save(dialog)
    assert said in shown_text(dialog)
    assert named(dialog, QLineEdit, field).text() == text
    type_in(dialog, field, "2")
    save(dialog)
    assert len(known(bridge)) == 1


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("Holds until", "The last day lies before the first"),
        ("No running before", "Running would be allowed from the first day on"),
    ],
)
def test_days_in_the_wrong_order_are_said(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, field: str, said: str
) -> None:
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    type_in(dialog, "Runs a week", "2")
    button(dialog, f"{field}: choose a date").click()
    qtbot.keyClick(named(dialog, DayEdit, field), Qt.Key.Key_Down)
    save(dialog)
    assert said in shown_text(dialog)
    button(dialog, f"{field}: remove the date").click()
    save(dialog)
    assert len(known(bridge)) == 1


@pytest.mark.usefixtures("_kept")
def test_a_change_from_today_ends_the_old_and_leaves_the_past(page: SettingsPage, bridge: Bridge) -> None:
    past = past_verdicts(bridge)
    button(page, "Change from today").click()
    dialog = dialog_of(page)
    assert named(dialog, QLineEdit, "Set by").text() == "Anna"
    button(dialog, "No running before: remove the date").click()
    type_in(dialog, "Longest run, km", "5")
    save(dialog)

    old, new = known(bridge)
    assert (old.valid_until, old.no_running_until, old.max_distance_m) == (days_ago(1), TODAY, 3000)
    assert (new.valid_from, new.by, new.max_distance_m, new.no_running_until) == (TODAY, "Anna", 5000, None)
    assert past_verdicts(bridge) == past
    assert past[0][:2] == ("rest", "prescribed")
    assert "1 November 2026 to 20 November 2026 · Set by Anna on 1 November 2026" in shown_text(page)
    bridge.undo()
    assert [each.valid_until for each in known(bridge)] == [None]


@pytest.mark.usefixtures("_kept")
@pytest.mark.parametrize(("choice", "until"), [("It ends", days_ago(1)), ("Both hold", None)])
def test_a_new_one_says_what_it_ends_unless_both_hold(
    page: SettingsPage, bridge: Bridge, choice: str, until: object
) -> None:
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    assert "Set by Anna on 1 November 2026: No running before 26 November; at most 3.0 km a run." in shown_text(dialog)
    assert button(dialog, "What held before: It ends").isChecked()
    if choice == "Both hold":
        button(dialog, "What held before: Both hold").click()
    type_in(dialog, "Runs a week", "2")
    save(dialog)
    assert [each.valid_until for each in known(bridge)] == [until, None]


@pytest.mark.usefixtures("_kept")
def test_a_correction_is_for_all_its_days(page: SettingsPage, bridge: Bridge) -> None:
    button(page, "Correct").click()
    dialog = dialog_of(page)
    type_in(dialog, "Set by", "Anna Weber")
    named(dialog, DayEdit, "Holds from").show_day(days_ago(22))
    save(dialog)
    (one,) = known(bridge)
    assert (one.by, one.valid_from, one.no_running_until) == ("Anna Weber", days_ago(22), OLD.no_running_until)
    bridge.undo()
    assert [(each.by, each.valid_from) for each in known(bridge)] == [("Anna", days_ago(20))]


@pytest.mark.usefixtures("_kept")
def test_two_cannot_begin_on_one_day(page: SettingsPage, bridge: Bridge) -> None:
    button(page, "New prescription").click()
    dialog = dialog_of(page)
    type_in(dialog, "Runs a week", "2")
    named(dialog, DayEdit, "Holds from").show_day(days_ago(20))
    save(dialog)
    assert "A prescription from 1 November 2026 is there already" in shown_text(dialog)
    dialog.reject()
    assert len(known(bridge)) == 1


@pytest.mark.usefixtures("_kept")
def test_ending_and_deleting_are_undone(page: SettingsPage, bridge: Bridge) -> None:
    button(page, "End it today").click()
    assert [(each.valid_until, each.no_running_until) for each in known(bridge)] == [(days_ago(1), TODAY)]
    assert "None holds now." in shown_text(page)
    bridge.undo()
    assert "Holds now, until something new is set" in shown_text(page)

    button(page, "Delete: prescription of 1 November").click()
    assert known(bridge) == ()
    bridge.undo()
    assert [each.by for each in known(bridge)] == ["Anna"]


def test_words_to_avoid_from_elsewhere_are_kept(page: SettingsPage, bridge: Bridge) -> None:
    bridge.do("Set", lambda journal: journal.save(Prescription(valid_from=TODAY, avoid=("cobbles", "hilly"))))
    button(page, "Correct").click()
    dialog = dialog_of(page)
    button(dialog, "Avoid: Hilly").click()
    save(dialog)
    assert known(bridge)[0].avoid == ("cobbles",)


def test_of_many_the_latest_three_are_listed_until_all_are_asked_for(page: SettingsPage, bridge: Bridge) -> None:
    many = [
        Prescription(valid_from=days_ago(9 * n), valid_until=days_ago(9 * n - 5), note=f"n{n}") for n in range(1, 8)
    ]
    bridge.do("Set", lambda journal: journal.save(*many))
    assert [f"“n{n}”" in shown_text(page) for n in (1, 3, 4)] == [True, True, False]
    button(page, "Show all 7").click()
    assert "“n7”" in shown_text(page)
    button(page, "Show fewer").click()
    assert "“n7”" not in shown_text(page)


def test_who_cleared_running_stands_beside_the_day(qtbot: QtBot, page: SettingsPage, bridge: Bridge) -> None:
    assert not named_fields(page, "Cleared by")
    button(page, "Cleared to run on: choose a date").click()
    page.leave()
    qtbot.keyClick(named(page, DayEdit, "Cleared to run on"), Qt.Key.Key_Down)
    page.leave()
    field = named(page, QLineEdit, "Cleared by")
    field.setText("Dr. Lind")
    field.setModified(True)
    page.leave()
    profile = bridge.profile()
    assert (profile.cleared_on, profile.cleared_by) == (days_ago(1), "Dr. Lind")
    button(page, "Cleared to run on: remove the date").click()
    assert (bridge.profile().cleared_on, bridge.profile().cleared_by) == (None, Profile().cleared_by)
    bridge.undo()
    assert bridge.profile().cleared_by == "Dr. Lind"


def named_fields(page: SettingsPage, name: str) -> list[QLineEdit]:
    return [each for each in page.findChildren(QLineEdit) if each.accessibleName() == name and each.isVisibleTo(page)]


@pytest.mark.usefixtures("_kept")
@pytest.mark.parametrize("size", [(1076, 860), (860, 640), (625, 430)])
def test_nothing_is_cut_off_or_nameless(
    qtbot: QtBot, page: SettingsPage, bridge: Bridge, size: tuple[int, int]
) -> None:
    bridge.do("Cleared", lambda journal: journal.save_profile({"cleared_on": TODAY, "cleared_by": "Dr. Lind"}))
    page.resize(*size)
    qtbot.wait(1)
    assert too_wide(page) == []
    assert nameless(page) == []


def test_today_says_in_one_line_that_it_holds(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    bridge.journal.save(OLD)
    page = TodayPage(bridge, theme, Preferences(bridge.journal.path.with_name("settings.toml")))
    bridge.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1076, 860)
    page.show()
    page.set_day(TODAY)
    qtbot.waitUntil(lambda: bool(page.findChildren(PrescribedCard)) and the(page, PrescribedCard).isVisible())
    card = the(page, PrescribedCard)
    assert [each.text() for each in card.findChildren(QLabel) if each.isVisibleTo(card)] == [
        "Prescription of 1 November by Anna holds."
    ]
    assert "No running before 26 November, set by Anna on 1 November." in shown_text(page)
    with qtbot.waitSignal(page.pageRequested) as asked:
        button(card, "See or change the prescription").click()
    assert asked.args == ["settings"]
    page.go_to(days_ago(21))
    assert not card.isVisible()
