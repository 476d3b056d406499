"""Backups in the window: made, restored with a look at what would be lost, and a damaged journal rescued."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kneejournal import keeping
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bin_dialog import BinDialog
from kneejournal.gui.crash_dialog import CrashReporter
from kneejournal.gui.erase_dialog import EraseDialog
from kneejournal.gui.restore_dialog import RestoreDialog
from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal, local_now
from tests.gui.finding import button, shown_text, the
from tests.gui.windows import Open, notices, on_today, scale, view

SOON = 15_000


def go_to(qtbot: QtBot, window: Shell, page: str) -> None:
    qtbot.mouseClick(button(window, page), Qt.MouseButton.LeftButton)


def dialog_of(qtbot: QtBot, window: Shell) -> RestoreDialog:
    qtbot.mouseClick(button(window, "Restore a backup…"), Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: "would be lost" in shown_text(dialog) or "no backup" in shown_text(dialog), timeout=SOON)
    return dialog


def folder_of(window: Shell) -> Path:
    return view(window).keeper.folder


def answers(path: Path) -> list[int | None]:
    journal = Journal(path)
    found = [each.waking_pain for each in journal.read().check_ins]
    journal.close()
    return found


@pytest.fixture
def answered(kept: Path) -> Path:
    journal = Journal(kept)
    journal.save(CheckIn(date=local_now().date() - timedelta(days=1), knee=Knee.RIGHT, waking_pain=3))
    journal.close()
    return kept


def test_a_backup_is_made_without_being_asked(qtbot: QtBot, answered: Path, start: Open) -> None:
    window = start(answered)
    qtbot.waitUntil(lambda: len(keeping.backups_in(folder_of(window))) == 1, timeout=SOON)


def test_restoring_tells_what_would_be_lost_and_can_be_taken_back(qtbot: QtBot, answered: Path, start: Open) -> None:
    window = start(answered)
    on_today(qtbot, window)
    go_to(qtbot, window, "Settings")
    qtbot.mouseClick(button(window, "Back up now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "made and checked" in shown_text(window), timeout=SOON)
    go_to(qtbot, window, "Today")
    qtbot.keyClicks(scale(window, "On waking"), "7")
    qtbot.waitUntil(lambda: answers(answered) == [3, 7])
    go_to(qtbot, window, "Settings")
    dialog = dialog_of(qtbot, window)
    assert "One entry that was noted or changed since would be lost, with all of" in shown_text(dialog)
    qtbot.mouseClick(button(dialog, "Restore"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("restored" in each for each in notices(window)), timeout=SOON)
    assert answers(answered) == [3]

    qtbot.mouseClick(button(window, "Put it back"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answers(answered) == [3, 7], timeout=SOON)


def test_without_a_backup_the_dialog_says_so_and_takes_a_file(
    qtbot: QtBot, answered: Path, tmp_path: Path, start: Open
) -> None:
    empty = tmp_path / "other.sqlite"
    Journal(empty).close()
    window = start(empty)
    qtbot.mouseClick(button(window, "Start"), Qt.MouseButton.LeftButton)
    go_to(qtbot, window, "Settings")
    qtbot.mouseClick(button(window, "Restore a backup…"), Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: "no backup" in shown_text(dialog), timeout=SOON)
    assert not the(dialog, QListWidget).isVisible()
    assert not button(dialog, "Restore").isEnabled()
    qtbot.mouseClick(button(dialog, "Another file…"), Qt.MouseButton.LeftButton)
    (asked,) = dialog.findChildren(QFileDialog)
    asked.fileSelected.emit(str(answered))
    asked.close()
    qtbot.waitUntil(lambda: button(dialog, "Restore").isEnabled(), timeout=SOON)
    assert "one logged day" in shown_text(dialog)
    dialog.reject()


def test_backups_go_to_the_folder_that_was_chosen(qtbot: QtBot, answered: Path, tmp_path: Path, start: Open) -> None:
    window = start(answered)
    on_today(qtbot, window)
    go_to(qtbot, window, "Settings")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    view(window).keeper.choose_folder(elsewhere)
    qtbot.mouseClick(button(window, "Back up now"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(list(elsewhere.glob("*/*.sqlite.gz"))), timeout=SOON)
    assert str(elsewhere) in shown_text(window)


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 6] = b"\xff" * 8192
    path.write_bytes(content)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("spoil", [_cut, _empty, _flip])
def test_a_damaged_journal_is_rescued_in_the_window(
    qtbot: QtBot, answered: Path, start: Open, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[Path], None]
) -> None:
    window = start(answered)
    qtbot.waitUntil(lambda: len(keeping.backups_in(folder_of(window))) == 1, timeout=SOON)
    window.close()
    spoil(answered)
    broken = answered.read_bytes()
    again = start(answered)
    if spoil is _flip:  # that is noticed while working, wherever something is read
        reporter = CrashReporter(again)
        reporter.told.connect(view(again).bridge.failed)
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        monkeypatch.setattr(threading, "excepthook", threading.excepthook)
        reporter.install()
        qtbot.waitUntil(lambda: any("damaged" in each for each in notices(again)), timeout=SOON)
        qtbot.mouseClick(button(again, "What can be done"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(again, "Rescue what can be read"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("Added from the newest backup" in each for each in notices(again)), timeout=SOON)
    on_today(qtbot, again)

    assert answers(answered) == [3]
    (aside,) = answered.parent.glob("*-damaged-*.sqlite")
    assert aside.read_bytes() == broken


def test_erasing_everything_names_what_goes_and_begins_anew(qtbot: QtBot, answered: Path, start: Open) -> None:
    window = start(answered)
    on_today(qtbot, window)
    qtbot.waitUntil(lambda: len(keeping.backups_in(folder_of(window))) == 1, timeout=SOON)
    (backup,) = keeping.backups_in(folder_of(window))
    (answered.parent / "mine.txt").write_text("not the journal's")
    go_to(qtbot, window, "Settings")
    qtbot.mouseClick(button(window, "Erase everything…"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(window.findChildren(EraseDialog)), timeout=SOON)
    (dialog,) = window.findChildren(EraseDialog)
    listed = the(dialog, QPlainTextEdit).toPlainText().splitlines()
    assert listed == [str(answered), str(backup.path)]
    qtbot.mouseClick(button(dialog, "Erase everything"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Which knee hurts?" in shown_text(window), timeout=SOON)

    assert answers(answered) == []
    assert not backup.path.exists()
    assert (answered.parent / "mine.txt").exists()


def test_what_was_deleted_is_put_back_from_the_bin(qtbot: QtBot, answered: Path, start: Open) -> None:
    window = start(answered)
    on_today(qtbot, window)
    day = local_now().date() - timedelta(days=1)
    view(window).bridge.do("Clear", lambda journal: journal.clear_day(day))
    go_to(qtbot, window, "Settings")
    qtbot.mouseClick(button(window, "Deleted lately…"), Qt.MouseButton.LeftButton)
    (dialog,) = window.findChildren(BinDialog)
    assert the(dialog, QListWidget).item(0).text().startswith("Answers of")
    qtbot.mouseClick(button(dialog, "Put back"), Qt.MouseButton.LeftButton)
    assert "Nothing was deleted" in shown_text(dialog)
    dialog.reject()

    assert answers(answered) == [3]
    assert view(window).bridge.undo_title.startswith("Put back: Answers of")
