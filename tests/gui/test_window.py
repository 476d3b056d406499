"""The window as a whole: starting, first start, journals that cannot be opened, undo by key, leaving."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kneejournal import settings
from kneejournal.app import make_window
from kneejournal.domain.records import Programme, ProgrammeItem
from kneejournal.gui.calendar.table import CalendarTable
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.rail import Rail
from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal
from kneejournal.settings import Look, Settings
from tests.gui.finding import the, too_wide
from tests.gui.windows import Open, no_journal, notices, on_today, scale, view


def button(window: QWidget, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def text_of(window: QWidget) -> str:
    return "\n".join(each.text() for each in window.findChildren(QLabel) if each.isVisible())


def todays_title() -> str:
    today = datetime.now().astimezone().date()
    return f"{today:%A} {today.day} {today:%B %Y} – kneejournal"


def test_title_is_the_day_once_answers_are_taken(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)

    assert window.windowTitle() == todays_title()
    qtbot.keyClicks(scale(window, "On waking"), "3")
    day = view(window).bridge.today()
    assert view(window).bridge.read(day, day).check_ins[0].waking_pain == 3


def test_a_new_journal_begins_with_three_questions_that_may_be_skipped(
    qtbot: QtBot, tmp_path: Path, start: Open
) -> None:
    window = start(tmp_path / "new.sqlite")
    qtbot.waitUntil(lambda: "Which knee" in text_of(window))
    qtbot.mouseClick(button(window, "Start"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.windowTitle() == todays_title())

    assert view(window).bridge.profile().knees == ()


def test_undo_and_redo_by_key_say_what_they_do(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    qtbot.keyClicks(scale(window, "Stairs"), "4")
    undo = next(each for each in window.findChildren(QWidget) if each.accessibleName() == "Undo: Stairs")
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    undone = scale(window, "Stairs").answer
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)

    assert undo.isEnabled()
    assert (undone, scale(window, "Stairs").answer) == (None, 4)


def _directory(path: Path) -> None:
    path.mkdir()


def _empty(path: Path) -> None:
    path.touch()


def _text(path: Path) -> None:
    path.write_text("a shopping list, long enough to be read as more than a header " * 20)


@pytest.mark.parametrize("spoil", [_directory, _empty, _text])
def test_a_journal_that_cannot_be_opened_is_told_in_the_window(
    tmp_path: Path, start: Open, spoil: Callable[[Path], None]
) -> None:
    path = tmp_path / "spoilt.sqlite"
    spoil(path)
    window = start(path)

    assert "spoilt.sqlite" in text_of(window)
    assert "being opened" not in text_of(window)
    assert window.windowTitle() == "kneejournal"


def test_a_journal_is_tried_again_where_the_cause_is_gone(
    qtbot: QtBot, tmp_path: Path, kept: Path, start: Open
) -> None:
    spoilt = tmp_path / "spoilt.sqlite"
    spoilt.mkdir()
    window = start(spoilt)
    spoilt.rmdir()
    kept.rename(spoilt)
    qtbot.mouseClick(button(window, "Try again"), Qt.MouseButton.LeftButton)
    on_today(qtbot, window)

    assert not no_journal(window)
    qtbot.keyClicks(scale(window, "Stairs"), "2")
    assert scale(window, "Stairs").answer == 2


def test_the_sample_can_be_opened_where_the_own_journal_cannot(qtbot: QtBot, tmp_path: Path, start: Open) -> None:
    window = start(tmp_path)
    qtbot.mouseClick(button(window, "Look around in a sample journal"), Qt.MouseButton.LeftButton)
    on_today(qtbot, window)

    assert "sample" in "".join(notices(window))


def test_another_journal_that_fails_leaves_the_open_one(qtbot: QtBot, tmp_path: Path, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    view(window).open_journal(tmp_path)
    qtbot.waitUntil(lambda: bool(notices(window)))

    assert view(window).bridge.journal.path == kept
    qtbot.keyClicks(scale(window, "Stairs"), "2")
    assert scale(window, "Stairs").answer == 2


def test_a_note_in_the_making_is_saved_when_the_window_closes(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    day = view(window).bridge.today()
    note = window.findChild(QPlainTextEdit)
    assert note is not None
    qtbot.keyClicks(note, "new shoes")
    window.close()

    journal = Journal(kept)
    assert journal.read(day, day).check_ins[0].note == "new shoes"
    journal.close()


def test_the_sample_is_a_journal_of_its_own(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    view(window).open_sample()
    qtbot.waitUntil(lambda: view(window).bridge.journal.path != kept, timeout=30_000)
    sampled = view(window).bridge.journal.logged_days()
    back = next(each for each in window.findChildren(QPushButton) if each.text() == "Return to my journal")
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view(window).bridge.journal.path == kept)

    assert sampled is not None
    assert sampled[1] <= date.today()  # noqa: DTZ011  # the local day is meant
    assert view(window).bridge.journal.logged_days() is None


def test_a_guided_session_takes_the_whole_window_and_leads_back(qtbot: QtBot, kept: Path, start: Open) -> None:
    with closing(Journal(kept)) as journal:
        item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 2, 3, 4, 5, 6, 7), sets=2, hold_s=30)
        journal.save(Programme(from_=journal.today(), items=(item,)))
    window = start(kept)
    on_today(qtbot, window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    undo = next(each for each in window.findChildren(QAbstractButton) if each.accessibleName().startswith("Undo"))
    assert undo.isVisible()

    qtbot.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Guided session"))
    assert not undo.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.windowTitle() == todays_title())
    assert undo.isVisible()


def test_every_listed_page_opens_by_its_key(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    with qtbot.waitActive(window):
        window.activateWindow()
    titles = []
    for number in (2, 3, 4, 5, 6, 7, 1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        titles.append(window.windowTitle())

    listed = ("Calendar", "Trends", "Exercises", "Runs", "Physio report", "Settings")
    assert titles == [*(f"{name} – kneejournal" for name in listed), todays_title()]


def test_a_day_of_the_calendar_opens_on_today(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    table = the(window, CalendarTable)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_PageUp)
    day = table.day
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.windowTitle() == f"{day:%A} {day.day} {day:%B} {day.year} – kneejournal"


def started(qtbot: QtBot, app: QApplication, file: Path, journal: Path) -> Shell:
    window = make_window(app, Preferences(file, journal))
    qtbot.addWidget(window)  # deleted in this thread; the collector might do it in another
    window.show()
    qtbot.waitUntil(lambda: window.view is not None and view(window).bridge.is_open, timeout=15_000)
    on_today(qtbot, window)
    return window


def test_size_place_and_page_are_as_they_were_left(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kept: Path
) -> None:
    file = tmp_path / "own.toml"
    first = started(qtbot, qapp, file, kept)
    first.resize(900, 640)
    first.move(40, 30)
    with qtbot.waitActive(first):
        first.activateWindow()
    qtbot.keyClick(first, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    first.close()
    second = started(qtbot, qapp, file, kept)

    assert (second.width(), second.height(), second.x(), second.y()) == (900, 640, 40, 30)
    assert second.windowTitle() == "Settings – kneejournal"
    view(second).open_journal(kept)
    qtbot.waitUntil(lambda: second.windowTitle() == todays_title())
    second.close()


def test_a_new_day_begins_on_today(qtbot: QtBot, qapp: QApplication, tmp_path: Path, kept: Path) -> None:
    file = tmp_path / "own.toml"
    settings.save(Settings(look=Look.LIGHT, page="trends", page_day=date(2026, 1, 1)), file)
    window = started(qtbot, qapp, file, kept)

    assert window.windowTitle() == todays_title()
    window.close()


def test_a_place_on_no_screen_is_not_taken(qtbot: QtBot, qapp: QApplication, tmp_path: Path, kept: Path) -> None:
    file = tmp_path / "own.toml"
    settings.save(Settings(look=Look.LIGHT, place=(9_000, 9_000)), file)
    window = started(qtbot, qapp, file, kept)

    assert qapp.screenAt(window.pos()) is not None
    window.close()


def test_a_maximised_window_keeps_the_size_it_has_otherwise(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kept: Path
) -> None:
    file = tmp_path / "own.toml"
    window = started(qtbot, qapp, file, kept)
    window.resize(900, 640)
    window.showMaximized()
    window.close()

    kept_settings = settings.load(file)
    assert (kept_settings.window, kept_settings.maximised) == ((900, 640), True)


def squeezed(rail: Rail) -> list[str]:
    buttons = rail.findChildren(QAbstractButton)
    return [each.accessibleName() for each in buttons if each.height() < each.minimumSizeHint().height()]


@pytest.mark.parametrize("size", [(620, 430), (1024, 600)], ids=["a laptop at 200 %", "a small screen"])
def test_nothing_is_cut_off_where_there_is_little_room(
    qtbot: QtBot, kept: Path, start: Open, size: tuple[int, int]
) -> None:
    window = start(kept)
    window.resize(*size)
    on_today(qtbot, window)
    main = view(window)
    rail = the(window, Rail)
    assert (window.width(), window.height()) == size
    qtbot.waitUntil(lambda: squeezed(rail) == [], timeout=2_000)
    cut: list[str] = []
    for page in ("today", "calendar", "exercises", "runs", "report", "settings"):
        main._show_page(page)  # noqa: SLF001  # as the sidebar does
        qtbot.wait(1)
        cut += [f"{page}: {each}" for each in too_wide(main._pages[page]) if "Table" not in each]  # noqa: SLF001  # as above
    assert cut == []


def test_a_key_ends_the_program(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(view(window).quitRequested):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
