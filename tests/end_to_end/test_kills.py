"""Commands and the window killed at any moment: what was said to be saved is there, and nothing is there by half.

KNEEJOURNAL_KILLS sets how often, for commands and window together (3 unless told otherwise).
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal import keeping
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.archive import loads
from kneejournal.first_look import first_look
from kneejournal.journal import Journal, local_now
from kneejournal.sample import sample
from kneejournal.storage import images
from tests.end_to_end.commands import command
from tests.journals import content

KILLS = int(os.environ.get("KNEEJOURNAL_KILLS", "3"))
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from kneejournal.app import make_window
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.today.page import TodayPage

app = QApplication(["kneejournal"])
window = make_window(app, Preferences(Path(sys.argv[2]), Path(sys.argv[1])))
number = int(sys.argv[3])

def answer():
    global number
    page = window.findChild(TodayPage)
    if page is None or not page.title() or not page.bridge.is_open:
        return
    note = next(each for each in page.findChildren(QPlainTextEdit) if each.accessibleName() == "Note")
    note.setPlainText(str(number))
    saved = page.bridge.saved.connect(lambda: print(number, flush=True))
    page.leave()
    page.bridge.saved.disconnect(saved)
    number += 1

timer = QTimer(interval=5)
timer.timeout.connect(answer)
timer.start()
window.show()
app.exec()
"""
"""A window in which a note is written again and again; each is printed once the window says that it is saved."""


@pytest.fixture
def surroundings(tmp_path: Path) -> Mapping[str, str]:
    folders = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA")}
    return {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture
def chance() -> random.Random:
    return random.Random(int(os.environ.get("KNEEJOURNAL_SEED", "7")))  # noqa: S311  # the same in every run


def contents(path: Path) -> object:
    with closing(Journal(path)) as journal:
        assert journal.check().problems == ()
        return content(journal)


def test_a_command_killed_at_any_moment_has_done_all_or_nothing(
    tmp_path: Path, surroundings: Mapping[str, str], chance: random.Random
) -> None:
    start, path, backup = tmp_path / "start.sqlite", tmp_path / "journal.sqlite", tmp_path / "old.sqlite.gz"
    with closing(Journal(start)) as journal:
        journal.merge(sample(2))
        keeping.back_up_to(start, backup)
        journal.answer(journal.today(), Knee.RIGHT, {"note": "before"})
        journal.export(tmp_path / "theirs.json")
        journal.clear_day(journal.today() - timedelta(days=2))
    commands: list[tuple[str | Path, ...]] = [
        ("log", "--note", "after", "--waking", "3"),
        ("import", tmp_path / "theirs.json"),
        ("restore", backup),
        ("backup",),
        ("export", tmp_path / "out.json"),
    ]
    lasting: dict[tuple[str | Path, ...], tuple[float, object]] = {}
    for kill in range(KILLS):
        words = commands[kill % len(commands)]
        if words not in lasting:
            lasting[words] = undisturbed(words, start, path, surroundings)
        seconds, after = lasting[words]
        renew(start, path)
        before = contents(path)
        killed([*command(*words), "--journal", str(path)], surroundings, chance.uniform(0, seconds))
        assert contents(path) in (before, after)
        for made in tmp_path.rglob("*.sqlite.gz"):
            images.read(made)
        if (tmp_path / "out.json").exists():
            loads((tmp_path / "out.json").read_text("utf-8"))


def undisturbed(
    words: tuple[str | Path, ...], start: Path, path: Path, surroundings: Mapping[str, str]
) -> tuple[float, object]:
    """Let a command do its work; return how long that took, and what the journal holds then."""
    renew(start, path)
    began = time.monotonic()
    subprocess.run([*command(*words), "--journal", str(path)], env=surroundings, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began, contents(path)


def renew(start: Path, path: Path) -> None:
    """Put the journal back as it was, with nothing beside it that SQLite left."""
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()
    shutil.copy(start, path)


def killed(words: list[str], surroundings: Mapping[str, str], seconds: float) -> None:
    with subprocess.Popen(words, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        process.kill()


def test_a_window_killed_at_any_moment_has_saved_what_it_said(
    tmp_path: Path, surroundings: Mapping[str, str], chance: random.Random
) -> None:
    path, number = tmp_path / "journal.sqlite", 0
    with closing(Journal(path)) as journal:
        journal.save_profile({"knees": (Knee.RIGHT,)})
    for _ in range(max(1, KILLS // 3)):
        said = last_saved(path, number + 1, surroundings, chance.uniform(0, 1))
        today = local_now().date()
        look = first_look(path, today, today)  # it leaves a file whose writer died to the opening
        with closing(Journal(path)) as journal:
            assert journal.check().problems == ()
            notes = [int(each.note or 0) for each in journal.read().check_ins]
        assert max(notes) in (said, said + 1)
        assert look is None or [int(each.note or 0) for each in look.check_ins] == notes
        number = max(notes)


def last_saved(path: Path, first: int, surroundings: Mapping[str, str], seconds: float) -> int:
    """Run a window for some time after its first answer, kill it, and return the last number it said was saved."""
    words = [sys.executable, "-c", WINDOW, str(path), str(path.with_name("settings.toml")), str(first)]
    with subprocess.Popen(words, env=surroundings, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        said = [window.stdout.readline()]
        time.sleep(seconds)
        window.kill()
        said += window.stdout.readlines()
    return int([line for line in said if line.endswith("\n")][-1])
