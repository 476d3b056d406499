"""The reminder in the window: when its bar comes and goes, where it leads, and the tray that keeps the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon, QTimeEdit
from pytestqt.qtbot import QtBot

from kneejournal import settings
from kneejournal.domain.reminder import Reminder
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.reminding.reminding import Reminding
from kneejournal.gui.settings_cards.reminder_card import ReminderCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.words import Words
from kneejournal.journal import Journal
from kneejournal.login_start import login_file
from kneejournal.settings import Settings
from tests.gui.conftest import NOW, TODAY
from tests.gui.finding import button, named, nameless
from tests.gui.windows import Open, notices, on_today, view

REMINDS = "Nothing is noted for today yet. It takes about 20 seconds."


class Clock:
    """What the journal's clock shows; it goes as the test says."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    made = Journal(tmp_path / "journal.sqlite", clock)
    made.save_profile({"knees": (Knee.RIGHT,)})
    yield made
    made.close()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.toml")


StartAnother = Callable[[Preferences], Reminding]


@pytest.fixture
def start_another(qtbot: QtBot, bridge: Bridge, theme: Theme) -> StartAnother:
    def start(preferences: Preferences) -> Reminding:
        made = Reminding(bridge, preferences, theme, bridge)
        qtbot.addWidget(made.bar)
        made.follow()
        return made

    return start


@pytest.fixture
def reminding(preferences: Preferences, start_another: StartAnother) -> Reminding:
    preferences.choose_reminder(Reminder(time(19, 0)), on=True)
    return start_another(preferences)


def tick(reminding: Reminding, clock: Clock, **later: int) -> bool:
    """Let time pass; tell whether the bar is there."""
    clock.now += timedelta(**later)
    reminding.look()
    return not reminding.bar.isHidden()


def test_the_bar_comes_at_its_time_and_once_a_day(reminding: Reminding, clock: Clock) -> None:
    assert not tick(reminding, clock)  # 18:42
    assert tick(reminding, clock, minutes=18)
    button(reminding.bar, "Close this message").click()
    assert not tick(reminding, clock, hours=2)
    assert tick(reminding, clock, hours=22)


def test_after_a_sleep_it_comes_on_waking(reminding: Reminding, clock: Clock, qapp: QApplication) -> None:
    clock.now += timedelta(hours=4)
    assert reminding.bar.isHidden()  # no tick has come yet
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not reminding.bar.isHidden()


def test_it_is_not_repeated_by_another_start(
    start_another: StartAnother, reminding: Reminding, clock: Clock, tmp_path: Path
) -> None:
    assert tick(reminding, clock, hours=1)
    assert start_another(Preferences(tmp_path / "settings.toml")).bar.isHidden()


def test_asked_for_it_comes_again_in_an_hour(reminding: Reminding, clock: Clock) -> None:
    assert tick(reminding, clock, hours=1)
    button(reminding.bar, "Remind me again in an hour").click()
    assert not tick(reminding, clock, minutes=59)
    assert tick(reminding, clock, minutes=1)


def test_the_bar_goes_once_the_day_is_logged(reminding: Reminding, clock: Clock, bridge: Bridge) -> None:
    assert tick(reminding, clock, hours=1)
    bridge.do("Note", lambda journal: journal.answer(TODAY, Knee.RIGHT, {"note": "a long day"}))
    assert not reminding.bar.isHidden()
    bridge.do("Stairs", lambda journal: journal.answer(TODAY, Knee.RIGHT, {"activities.stairs": 0}))
    assert reminding.bar.isHidden()


def test_a_logged_day_is_left_alone(reminding: Reminding, clock: Clock, bridge: Bridge) -> None:
    bridge.do("Stairs", lambda journal: journal.answer(TODAY, Knee.RIGHT, {"activities.stairs": 0}))
    assert not tick(reminding, clock, hours=1)


def test_the_bar_goes_with_its_day(reminding: Reminding, clock: Clock) -> None:
    assert tick(reminding, clock, hours=1)
    assert not tick(reminding, clock, hours=6)


def test_switched_off_it_goes(reminding: Reminding, clock: Clock, preferences: Preferences) -> None:
    assert tick(reminding, clock, hours=1)
    preferences.choose_reminder(Reminder(time(19, 0)), on=False)
    assert reminding.bar.isHidden()


def test_the_sample_has_no_day_to_log(
    reminding: Reminding, clock: Clock, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "sample_journal", lambda: journal.path)
    assert not tick(reminding, clock, hours=1)


def test_it_leads_to_the_first_open_question_of_the_knee_without_an_entry(
    qtbot: QtBot, kept: Path, start: Open
) -> None:
    with closing(Journal(kept)) as journal:
        journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
        journal.answer(journal.today(), Knee.RIGHT, {"waking_pain": 1})
    window = start(kept)
    on_today(qtbot, window)
    with qtbot.waitActive(window):
        window.activateWindow()
    main = view(window)
    main._preferences.choose_reminder(Reminder(time(0, 0)), on=True)  # noqa: SLF001  # as Settings does
    assert notices(window) == [REMINDS]
    main._show_page("settings")  # noqa: SLF001  # any other page
    button(window, "Log today").click()

    asked = window.focusWidget()
    assert isinstance(asked, PainScale)
    assert asked.accessibleName().startswith("On waking, left knee")
    assert notices(window) == []


def test_without_a_tray_closing_the_window_ends_the_program(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    main = view(window)
    main._preferences.choose_reminder(Reminder(time(0, 0)), on=True)  # noqa: SLF001
    main._preferences.choose_tray(stay=True)  # noqa: SLF001
    window.close()
    assert not main.bridge.is_open


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the offscreen platform has no tray to listen to
@pytest.mark.parametrize("stay", [True, False])
def test_in_the_tray_the_program_stays_only_where_that_was_chosen(
    qtbot: QtBot, kept: Path, start: Open, monkeypatch: pytest.MonkeyPatch, *, stay: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    window = start(kept)
    on_today(qtbot, window)
    main = view(window)
    main._preferences.choose_reminder(Reminder(time(0, 0)), on=True)  # noqa: SLF001
    main._preferences.choose_tray(stay=stay)  # noqa: SLF001
    window.close()
    assert not window.isVisible()
    assert main.bridge.is_open is stay
    window.quit()
    assert not main.bridge.is_open


# the card


@pytest.fixture
def card(qtbot: QtBot, preferences: Preferences) -> ReminderCard:
    made = ReminderCard(preferences, Words())
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_is_off_until_it_is_chosen(card: ReminderCard) -> None:
    assert not named(card, QCheckBox, "Remind me where the day has no entry yet").isChecked()
    assert [each for each in card.findChildren(QTimeEdit) if each.isVisible()] == []
    assert nameless(card) == []


def test_time_and_days_are_remembered(card: ReminderCard, preferences: Preferences, tmp_path: Path) -> None:
    named(card, QCheckBox, "Remind me").click()
    field = named(card, QTimeEdit, "Remind from")
    field.setTime(QTime(20, 30))
    field.editingFinished.emit()
    button(card, "Remind on: Sunday").click()

    kept = settings.load(tmp_path / "settings.toml")
    assert kept == preferences.settings
    assert kept.reminder() == Reminder(time(20, 30), (1, 2, 3, 4, 5, 6))
    assert nameless(card) == []
    named(card, QCheckBox, "Remind me").click()
    assert preferences.settings == Settings(remind_at=time(20, 30), remind_on=(1, 2, 3, 4, 5, 6))


def test_without_a_tray_it_says_so_and_offers_nothing_of_it(card: ReminderCard) -> None:
    named(card, QCheckBox, "Remind me").click()
    assert "shows no tray" in "".join(each.text() for each in card.findChildren(type(card.title)))
    assert not named(card, QCheckBox, "Start when").isChecked()
    assert [each.text() for each in card.findChildren(QCheckBox) if each.isVisible() and "tray" in each.text()] == []


def test_starting_at_login_is_what_the_system_reads(card: ReminderCard) -> None:
    file = login_file()
    assert file is not None
    named(card, QCheckBox, "Remind me").click()
    box = named(card, QCheckBox, "Start when I log in")
    box.click()
    assert file.exists()
    box.click()
    assert not file.exists()


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, card: ReminderCard) -> None:
    file = login_file()
    assert file is not None
    file.parent.parent.mkdir(parents=True, exist_ok=True)
    if file.parent.exists():
        file.parent.rmdir()
    file.parent.touch()
    named(card, QCheckBox, "Remind me").click()
    box = named(card, QCheckBox, "Start when I log in")
    with qtbot.waitSignal(card.failed) as told:
        box.click()
    file.parent.unlink()

    assert "cannot be changed" in str(told.args)
    assert not box.isChecked()
