"""What can go wrong around an open window: one sentence is said, nothing typed is lost, and it goes on afterwards."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui import waiting
from kneejournal.gui.shell import Shell
from kneejournal.gui.today.page import TodayPage
from kneejournal.journal import Journal, local_now
from tests.gui.finding import named, press, shown_text, the
from tests.gui.windows import Open, notices, on_today, scale, view
from tests.storage.test_opening import posix, without_privileges

SOON = 15_000
LONG = "a long note, " * 20_000


@pytest.fixture
def window(qtbot: QtBot, kept: Path, start: Open) -> Shell:
    opened = start(kept)
    on_today(qtbot, opened)
    return opened


def note_field(window: Shell) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Note")


def noted(path: Path) -> list[tuple[date, int | None, str | None]]:
    with closing(Journal(path)) as journal:
        return [(each.date, each.waking_pain, each.note) for each in journal.read().check_ins if not each.is_blank]


def scored(path: Path) -> list[int | None]:
    return [score for _, score, _ in noted(path)]


@contextmanager
def locked(path: Path) -> Iterator[sqlite3.Connection]:
    """Let another program keep the file to itself; it gives it back at the end, if it has not before."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield other


@contextmanager
def no_room(window: Shell) -> Iterator[None]:
    """Fill the disk, as SQLite plays it: the window's file may not grow."""
    file = view(window).bridge.journal._file  # noqa: SLF001  # the window's own connection is meant
    with file.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # it becomes the size it has
    yield
    with file.reading() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 100000")


# locks


def test_an_answer_waits_for_another_program_and_the_window_goes_on(qtbot: QtBot, window: Shell, kept: Path) -> None:
    with closing(sqlite3.connect(kept, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        qtbot.keyClicks(scale(window, "On waking"), "3")
        assert "another program" in shown_text(window)
        assert scale(window, "On waking").answer == 3
        assert notices(window) == []
        qtbot.waitUntil(
            lambda: notices(window) == ["Not saved yet: another program is using the journal"], timeout=SOON
        )
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: scored(kept) == [3], timeout=SOON)
    qtbot.waitUntil(lambda: view(window).bridge.undo_title.startswith("On waking"))
    assert notices(window) == []


def test_a_lock_that_stays_is_said_and_the_answer_is_shown_as_unknown_again(
    qtbot: QtBot, window: Shell, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(waiting, "_LONGEST_TRY_MS", 600)
    with closing(sqlite3.connect(kept, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        qtbot.keyClicks(scale(window, "On waking"), "3")
        qtbot.waitUntil(lambda: any("in use by another program" in each for each in notices(window)), timeout=SOON)
    assert scale(window, "On waking").answer is None


def test_the_window_only_looks_in_passing_whether_others_write(window: Shell, kept: Path) -> None:
    with locked(kept):
        began = time.process_time()
        view(window).bridge._look_for_changes()  # noqa: SLF001  # what its timer does
        assert time.process_time() - began < 1  # a wait would last five seconds
    assert notices(window) == []


# a disk that is full, a file that may not be written


def test_a_note_for_which_there_is_no_room_stays_and_is_saved_when_there_is(
    qtbot: QtBot, window: Shell, kept: Path
) -> None:
    with no_room(window):
        note_field(window).setPlainText(LONG)
        qtbot.waitUntil(lambda: any("is full" in each for each in notices(window)), timeout=SOON)
        qtbot.keyClicks(scale(window, "On waking"), "3")  # for that there is room
        assert note_field(window).toPlainText() == LONG
        the(window, TodayPage).go_to(local_now().date() - timedelta(days=1))
        assert note_field(window).toPlainText() == ""
    the(window, TodayPage).go_to(local_now().date())
    assert note_field(window).toPlainText() == LONG
    qtbot.waitUntil(lambda: noted(kept) == [(local_now().date(), 3, LONG)], timeout=SOON)


def test_a_window_with_something_unsaved_says_so_before_it_closes(window: Shell) -> None:
    with no_room(window):
        note_field(window).setPlainText(LONG)
        assert not window.close()
        (said,) = notices(window)
        assert "is full" in said
        assert said.endswith("Close the window again to leave without it.")
        assert window.close()


@posix
def test_a_file_that_may_not_be_written_is_said_and_can_be_read_on(qtbot: QtBot, kept: Path, start: Open) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(shutil.copy(kept, folder))
        window = start(path)
        on_today(qtbot, window)
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        view(window).bridge.journal.close()  # rights are looked at when a file is opened
        with without_privileges():
            qtbot.keyClicks(scale(window, "On waking"), "3")
        Path(folder).chmod(0o755)
        assert any("cannot be written, so the change was not saved" in each for each in notices(window))
        path.chmod(0o600)
        view(window).bridge.journal.close()
        qtbot.keyClicks(scale(window, "On waking"), "4")
        assert scored(path) == [4]


# a folder that is gone


def test_a_folder_that_goes_and_comes_back_is_said_once_and_forgotten(
    qtbot: QtBot, tmp_path: Path, kept: Path, start: Open
) -> None:
    (tmp_path / "share").mkdir()
    path = kept.rename(tmp_path / "share" / "journal.sqlite")
    window = start(path)
    on_today(qtbot, window)
    bridge = view(window).bridge
    told: list[object] = []
    bridge.failed.connect(told.append)
    (tmp_path / "share").rename(tmp_path / "gone")
    for _ in range(3):
        bridge._look_for_changes()  # noqa: SLF001  # what its timer does
    assert len(told) == 1
    assert any("no longer there" in each for each in notices(window))
    qtbot.keyClicks(scale(window, "On waking"), "3")
    assert not (tmp_path / "share").exists()

    (tmp_path / "gone").rename(tmp_path / "share")
    with closing(Journal(path)) as other:
        other.answer(bridge.today(), Knee.RIGHT, {"pain_now": 2})
    bridge._look_for_changes()  # noqa: SLF001
    assert notices(window) == []
    assert scale(window, "Now").answer == 2
    qtbot.keyClicks(scale(window, "On waking"), "4")
    assert scored(path) == [4]


# the window and commands


def test_window_and_command_see_each_others_answers(qtbot: QtBot, window: Shell, kept: Path) -> None:
    command = [sys.executable, "-m", "kneejournal", "--journal", str(kept)]
    subprocess.run([*command, "log", "--waking", "3"], check=True, stdout=subprocess.DEVNULL)
    qtbot.waitUntil(lambda: scale(window, "On waking").answer == 3, timeout=SOON)
    qtbot.keyClicks(scale(window, "On waking"), "5")
    subprocess.run([*command, "log", "--now", "2"], check=True, stdout=subprocess.DEVNULL)
    qtbot.waitUntil(lambda: scale(window, "Now").answer == 2, timeout=SOON)
    assert scored(kept) == [5]


# the clock


@pytest.fixture
def zones(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
    """Give two zones that never have the same date, and put the present one back."""
    yield "Etc/GMT+12", "Pacific/Kiritimati"
    monkeypatch.undo()
    time.tzset()


@posix
def test_the_day_turns_and_what_is_being_typed_stays_with_the_day_it_is_about(
    qtbot: QtBot, kept: Path, start: Open, zones: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    west, east = zones
    monkeypatch.setenv("TZ", west)
    time.tzset()
    yesterday = local_now().date()
    window = start(kept)
    on_today(qtbot, window)
    qtbot.keyClicks(scale(window, "On waking"), "3")
    note_field(window).setPlainText("half a sen")
    qtbot.keyClicks(scale(window, "Pain at that moment"), "6")
    minutes = named(window, QLineEdit, "Morning stiffness")
    with qtbot.waitActive(window):
        window.activateWindow()
    press(qtbot, minutes, "20")
    os.environ["TZ"] = east  # as after a night asleep, or a flight
    view(window)._look_at_calendar()  # noqa: SLF001  # what its timer does
    today = view(window).bridge.today()

    assert today > yesterday
    assert window.windowTitle().startswith(f"{today:%A} {today.day} {today:%B}")
    assert (scale(window, "On waking").answer, note_field(window).toPlainText(), minutes.text()) == (None, "", "")
    qtbot.keyClicks(scale(window, "On waking"), "1")
    with closing(Journal(kept)) as journal:
        old, new = journal.read().check_ins
    assert (old.date, old.waking_pain, old.note, old.stiffness_min) == (yesterday, 3, "half a sen", 20)
    assert [each.pain for each in old.moments] == [6]
    assert (new.date, new.waking_pain, new.note, new.moments) == (today, 1, None, ())


@posix
def test_a_past_day_that_is_looked_at_stays_when_the_day_turns(
    qtbot: QtBot, kept: Path, start: Open, zones: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    west, east = zones
    monkeypatch.setenv("TZ", west)
    time.tzset()
    window = start(kept)
    on_today(qtbot, window)
    past = local_now().date() - timedelta(days=5)
    the(window, TodayPage).go_to(past)
    qtbot.keyClicks(scale(window, "On waking"), "3")
    os.environ["TZ"] = east
    view(window)._look_at_calendar()  # noqa: SLF001
    assert window.windowTitle().startswith(f"{past:%A} {past.day} {past:%B}")
    assert [(day, score) for day, score, _ in noted(kept)] == [(past, 3)]
