"""A second start shows the first window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kneejournal.gui import one_window
from kneejournal.gui.one_window import OneWindow


def start(journal: Path, home: Path) -> subprocess.Popen[bytes]:
    surroundings = {**os.environ, "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    return subprocess.Popen([sys.executable, "-m", "kneejournal", "--journal", str(journal)], env=surroundings)


def test_the_second_of_two_asks_the_first_to_show_itself(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = (OneWindow(tmp_path / "journal.sqlite", tmp_path / "config") for _ in range(2))
    assert first.claim()
    assert not second.claim()
    first.listen()
    with qtbot.waitSignal(first.asked):
        assert second.show_the_other()


def test_windows_of_two_journals_do_not_know_each_other(tmp_path: Path) -> None:
    first, second = (OneWindow(tmp_path / name, tmp_path) for name in ("a.sqlite", "b.sqlite"))
    assert first.claim()
    assert second.claim()


def test_where_no_lock_can_be_made_the_window_opens(tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    assert OneWindow(tmp_path / "journal.sqlite", tmp_path / "taken" / "config").claim()


def test_a_window_that_does_not_answer_is_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE_S", 0.2)
    first, second = (OneWindow(tmp_path / "silent.sqlite", tmp_path) for _ in range(2))
    assert first.claim()
    assert not second.claim()
    assert not second.show_the_other()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_second_start_ends_at_once_and_a_killed_window_is_no_obstacle(tmp_path: Path) -> None:
    journal = tmp_path / "journal.sqlite"
    first = start(journal, tmp_path)
    lock = tmp_path / "kneejournal"
    while first.poll() is None and not list(lock.glob("*.lock")):
        time.sleep(0.02)
    second = start(journal, tmp_path)
    assert second.wait(timeout=60) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGKILL)
    first.wait()
    third = start(journal, tmp_path)
    with pytest.raises(subprocess.TimeoutExpired):
        third.wait(timeout=2)
    third.kill()
    third.wait()
