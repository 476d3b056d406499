"""Undo across the window: in order, with words, for all that can be done, and what happens where it cannot be."""

from __future__ import annotations

import inspect
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import kneejournal.gui
from kneejournal.domain.changes import Change
from kneejournal.domain.records import CheckIn, Goal, Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.erase_dialog import EraseDialog
from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal, local_now
from tests.gui.conftest import NOW, TODAY, days_ago
from tests.gui.finding import button
from tests.gui.windows import Open, notices, on_today, scale, view

SOON = 15_000


def answer(day: date, score: int) -> Callable[[Journal], Change]:
    return lambda journal: journal.answer(day, Knee.RIGHT, {"waking_pain": score})


def elsewhere(path: Path, day: date, score: int) -> None:
    """Answer as the command line does meanwhile."""
    with closing(Journal(path)) as other:
        other.answer(day, Knee.RIGHT, {"waking_pain": score})


def scores(path: Path) -> list[int | None]:
    with closing(Journal(path)) as journal:
        return [each.waking_pain for each in journal.read().check_ins if not each.is_blank]


def press(qtbot: QtBot, window: Shell, name: str) -> None:
    qtbot.mouseClick(button(window, name), Qt.MouseButton.LeftButton)


# words


@pytest.mark.parametrize(
    ("title", "day", "words"),
    [
        ("On waking", TODAY, "On waking"),
        ("On waking", date(2026, 3, 14), "On waking of 14 March"),
        ("Clear 14 March", date(2026, 3, 14), "Clear 14 March"),
    ],
)
def test_what_would_be_undone_names_a_past_day(bridge: Bridge, title: str, day: date, words: str) -> None:
    bridge.do(title, answer(day, 3))
    assert bridge.undo_title == words
    bridge.undo()
    assert bridge.redo_title == words


def test_a_deleted_run_is_named_by_its_day_and_what_has_no_day_by_its_title(bridge: Bridge) -> None:
    run = Run(id="r", start=NOW.replace(month=3, day=14), distance_m=5000)
    bridge.do("Run", lambda journal: journal.save(run))
    bridge.do("Delete the run", lambda journal: journal.delete(run))
    assert bridge.undo_title == "Delete the run of 14 March"
    bridge.do("Goal", lambda journal: journal.save(Goal(id="g", text="10 km")))
    assert bridge.undo_title == "Goal"


def test_pages_change_the_journal_by_ways_that_can_be_undone() -> None:
    """Whatever returns a Change is called by the bridge, which keeps it: in pages only inside what it is handed."""
    changing = {name for name, each in inspect.getmembers(Journal, inspect.isfunction) if _returns_change(each)}
    sources = Path(kneejournal.gui.__path__[0]).rglob("*.py")
    past_the_bridge = [
        f"{source.name}: {name}"
        for source in sources
        if source.name != "bridge.py"
        for name in changing
        if f"bridge.journal.{name}(" in source.read_text("utf-8")
    ]
    assert {"save", "delete", "answer", "undo"} <= changing
    assert past_the_bridge == []


def _returns_change(function: Callable[..., object]) -> bool:
    return str(inspect.signature(function).return_annotation) == "Change"


# what cannot be taken back


def test_a_refusal_is_said_and_stays_and_what_came_before_can_still_be_undone(
    qtbot: QtBot, kept: Path, start: Open
) -> None:
    window = start(kept)
    on_today(qtbot, window)
    bridge = view(window).bridge
    bridge.do("Goal", lambda journal: journal.save(Goal(id="g", text="10 km")))
    bridge.do("On waking", answer(bridge.today(), 3))
    elsewhere(kept, bridge.today(), 7)
    bridge.undo()

    assert notices(window) == ["This was changed again in the meantime, so it cannot be taken back any more."]
    assert scale(window, "On waking").answer == 7
    assert bridge.undo_title == "Goal"
    bridge.undo()
    assert bridge.read().goals == ()


def test_what_could_not_be_taken_back_for_now_can_be_later(bridge: Bridge, problems: list[str]) -> None:
    bridge.do("On waking", answer(TODAY, 3))
    with closing(sqlite3.connect(bridge.journal.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        bridge.undo()
        other.execute("ROLLBACK")
    assert "in use by another program" in problems[0]
    assert bridge.undo_title == "On waking"
    bridge.undo()
    assert bridge.redo_title == "On waking"
    assert scores(bridge.journal.path) == []


# what is more than a change of records


def test_each_journal_has_its_own_history_until_the_window_closes(qtbot: QtBot, kept: Path, start: Open) -> None:
    other = kept.with_name("other.sqlite")
    with closing(Journal(other)) as made:
        made.save_profile({"knees": (Knee.LEFT,)})
    window = start(kept)
    on_today(qtbot, window)
    bridge = view(window).bridge
    bridge.do("On waking", answer(bridge.today(), 3))
    view(window).open_journal(other)
    qtbot.waitUntil(lambda: bridge.journal.path == other, timeout=SOON)
    assert bridge.undo_title == ""
    view(window).open_journal(kept)
    qtbot.waitUntil(lambda: bridge.undo_title == "On waking", timeout=SOON)
    bridge.undo()
    assert scores(kept) == []


def test_restoring_is_undone_and_done_again_in_order(qtbot: QtBot, kept: Path, tmp_path: Path, start: Open) -> None:
    yesterday = local_now().date() - timedelta(days=1)
    elsewhere(kept, yesterday, 3)
    window = start(kept)
    on_today(qtbot, window)
    main, bridge, copy = view(window), view(window).bridge, tmp_path / "copy.sqlite.gz"
    written: list[Path] = []
    main.keeper.back_up_to(copy, written.append)
    qtbot.waitUntil(lambda: written == [copy], timeout=SOON)
    bridge.do("On waking", answer(yesterday, 7))
    words = bridge.undo_title
    main._keeping_desk().restore(copy)  # noqa: SLF001  # what the dialog confirms
    qtbot.waitUntil(lambda: bridge.undo_title == "Restore a backup" and scores(kept) == [3], timeout=SOON)
    bridge.undo()
    qtbot.waitUntil(lambda: bridge.redo_title == "Restore a backup", timeout=SOON)
    assert scores(kept) == [7]
    bridge.redo()
    qtbot.waitUntil(lambda: bridge.undo_title == "Restore a backup", timeout=SOON)
    assert scores(kept) == [3]
    bridge.undo()
    qtbot.waitUntil(lambda: bridge.undo_title == words, timeout=SOON)
    bridge.undo()
    assert scores(kept) == [3]


def test_nothing_can_be_undone_into_a_journal_that_was_erased(qtbot: QtBot, kept: Path, start: Open) -> None:
    window = start(kept)
    on_today(qtbot, window)
    bridge = view(window).bridge
    bridge.do("On waking", answer(bridge.today(), 3))
    press(qtbot, window, "Settings")
    press(qtbot, window, "Erase everything…")
    qtbot.waitUntil(lambda: bool(window.findChildren(EraseDialog)), timeout=SOON)
    press(qtbot, window.findChildren(EraseDialog)[0], "Erase everything")  # type: ignore[arg-type]  # a dialog will do
    qtbot.waitUntil(lambda: bridge.is_open and not bridge.profile().knees, timeout=SOON)
    assert bridge.undo_title == ""


def test_an_imported_journal_is_taken_back(qtbot: QtBot, kept: Path, tmp_path: Path, start: Open) -> None:
    theirs, file = tmp_path / "theirs.sqlite", tmp_path / "theirs.json"
    with closing(Journal(theirs)) as other:
        other.save(CheckIn(date=days_ago(400), knee=Knee.RIGHT, waking_pain=5), Goal(id="g", text="10 km"))
        other.export(file)
    window = start(kept)
    on_today(qtbot, window)
    bridge = view(window).bridge
    view(window)._over_imports(lambda desk: desk.take([file]))  # noqa: SLF001  # as when it is dropped
    qtbot.waitUntil(lambda: bridge.undo_title == "Import of a journal", timeout=SOON)
    assert scores(kept) == [5]
    bridge.undo()
    assert scores(kept) == []
    assert bridge.read().goals == ()
    bridge.redo()
    assert scores(kept) == [5]
