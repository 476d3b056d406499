"""A journal taken along and brought back in, and what both laptops changed settled."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from kneejournal import keeping
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.conflicts_dialog import ConflictsDialog
from kneejournal.gui.settings_cards.carry_card import CarryCard
from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal, local_now
from tests.gui.finding import button, nameless, shown_text, the
from tests.gui.windows import Open, on_today, view

YESTERDAY = local_now().date() - timedelta(days=1)
SOON = 15_000


def press(qtbot: QtBot, part: QWidget, name: str) -> None:
    qtbot.mouseClick(button(part, name), Qt.MouseButton.LeftButton)


def card(qtbot: QtBot, window: Shell) -> CarryCard:
    on_today(qtbot, window)
    press(qtbot, window, "Settings")
    return the(window, CarryCard)


def choose(qtbot: QtBot, window: Shell, name: str, file: Path) -> None:
    press(qtbot, window, name)
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: not window.findChildren(QFileDialog))


def score(path: Path) -> int | None:
    journal = Journal(path)
    (found,) = [each.waking_pain for each in journal.read().check_ins]
    journal.close()
    return found


def answer(path: Path, waking_pain: int) -> None:
    journal = Journal(path)
    journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": waking_pain})
    journal.close()


@pytest.fixture
def other(kept: Path, tmp_path: Path) -> Path:
    """Give the journal of another laptop, which has met this one."""
    path, file = tmp_path / "other.sqlite", tmp_path / "first.json"
    for giver, taker in ((kept, path), (path, kept)):
        here, there = Journal(giver), Journal(taker)
        here.export(file)
        there.import_archive(file)
        here.close()
        there.close()
    return path


def test_what_both_changed_is_shown_side_by_side_and_settled(
    qtbot: QtBot, kept: Path, other: Path, tmp_path: Path, start: Open
) -> None:
    window, file = start(kept), tmp_path / "along.json"
    shown = card(qtbot, window)
    choose(qtbot, window, "Take this journal along…", file)
    qtbot.waitUntil(lambda: "was written" in shown_text(shown), timeout=SOON)
    answer(kept, 3)
    answer(other, 7)
    elsewhere = Journal(other)
    elsewhere.export(file)
    elsewhere.close()
    choose(qtbot, window, "Bring it back in…", file)
    qtbot.waitUntil(lambda: bool(window.findChildren(ConflictsDialog)), timeout=SOON)
    (dialog,) = window.findChildren(ConflictsDialog)
    told = shown_text(dialog)

    assert "Waking pain" in told
    assert {"3", "7"} <= set(told.splitlines())
    assert nameless(dialog) == []
    assert score(kept) == 7
    assert len(keeping.backups_in(view(window).keeper.folder)) == 1
    press(qtbot, dialog, f"{dialog.findChildren(QWidget, 'segmented')[0].accessibleName()}: This laptop")
    press(qtbot, dialog, "Save")
    assert score(kept) == 3
    view(window).bridge.undo()
    assert score(kept) == 7
    assert view(window).bridge.undo_title == "Bring a copy back in"
    view(window).bridge.undo()
    assert score(kept) == 3


def test_what_only_the_other_laptop_changed_comes_in_without_a_question(
    qtbot: QtBot, kept: Path, other: Path, tmp_path: Path, start: Open
) -> None:
    answer(other, 7)
    file = tmp_path / "along.json"
    elsewhere = Journal(other)
    elsewhere.export(file)
    elsewhere.close()
    window = start(kept)
    shown = card(qtbot, window)
    choose(qtbot, window, "Bring it back in…", file)
    qtbot.waitUntil(lambda: "Brought in: 1 new" in shown_text(shown), timeout=SOON)
    choose(qtbot, window, "Bring it back in…", file)
    qtbot.waitUntil(lambda: "nothing new" in shown_text(shown), timeout=SOON)

    assert window.findChildren(ConflictsDialog) == []
    assert score(kept) == 7
    assert view(window)._preferences.settings.handed_over == file  # noqa: SLF001  # what the next dialog begins with


def test_what_is_no_journal_is_said_and_changes_nothing(qtbot: QtBot, kept: Path, tmp_path: Path, start: Open) -> None:
    (tmp_path / "list.json").write_text("a shopping list")
    window = start(kept)
    card(qtbot, window)
    told: list[object] = []
    view(window).bridge.failed.connect(told.append)
    choose(qtbot, window, "Bring it back in…", tmp_path / "list.json")
    qtbot.waitUntil(lambda: len(told) == 1, timeout=SOON)
