"""Files dropped on the window become runs: progress, questions, the account, and taking an import back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from kneejournal import keeping
from kneejournal.domain.records import KneeResponse, Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.importing.bar import ImportBar
from kneejournal.gui.importing.drop_hint import DropHint
from kneejournal.gui.importing.past_dialog import PastImportsDialog
from kneejournal.gui.importing.result_dialog import ResultDialog
from kneejournal.gui.main_view import MainView
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.runs.table import RunsTable
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.page import TodayPage
from kneejournal.journal import Journal
from tests.gui.finding import button, nameless, shown_text, the, too_wide
from tests.watch_files import gpx

YESTERDAY = (datetime.now().astimezone() - timedelta(days=1)).replace(hour=7, minute=0, second=0, microsecond=0)


@pytest.fixture
def view(qtbot: QtBot, kept: Path, tmp_path: Path, theme: Theme) -> Iterator[MainView]:
    """Show the window's view on a journal that is in use."""
    view = MainView(Preferences(tmp_path / "settings.toml", kept), theme)
    qtbot.addWidget(view)
    view.resize(1240, 860)
    view.show()
    view.start()
    qtbot.waitUntil(lambda: view.bridge.is_open and bool(the(view, TodayPage).title()), timeout=15_000)
    yield view
    view.leave(view.size(), view.pos(), maximised=False)


def mime(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drag(view: QWidget, data: QMimeData) -> bool:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(view, event)
    return event.isAccepted()


def drop(view: QWidget, *files: Path) -> None:
    data = mime(*files)
    assert drag(view, data)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(300, 300), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def bar(view: MainView) -> ImportBar:
    return the(view, ImportBar)


def said(view: MainView) -> str:
    """Return what the bar says, nothing as long as there is none."""
    return "".join(each.accessibleName() for each in view.findChildren(ImportBar))


def wait_for(qtbot: QtBot, view: MainView, text: str) -> None:
    qtbot.waitUntil(lambda: text in said(view), timeout=15_000)


def press(qtbot: QtBot, part: QWidget, name: str) -> None:
    qtbot.mouseClick(button(part, name), Qt.MouseButton.LeftButton)


def runs(view: MainView) -> list[Run]:
    return sorted(view.bridge.journal.read_runs().runs, key=lambda run: run.start)


def several(folder: Path, count: int) -> list[Path]:
    days = [YESTERDAY - timedelta(days=day) for day in range(count)]
    return [gpx(folder / f"{day}.gpx", start, metres=4000 + 100 * day) for day, start in enumerate(days)]


def test_files_dropped_on_today_become_runs_and_their_question_is_due(
    qtbot: QtBot, view: MainView, tmp_path: Path
) -> None:
    drop(view, *several(tmp_path, 3))
    wait_for(qtbot, view, "3 runs imported")

    assert [run.distance_m for run in runs(view)] == [pytest.approx(4000 + 100 * day, abs=2) for day in (2, 1, 0)]
    assert view.bridge.undo_title == "Import of 3 runs"
    qtbot.waitUntil(lambda: "Yesterday’s run, 4.0 km" in shown_text(view))


def test_an_import_in_the_window_is_backed_up_before(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    drop(view, *several(tmp_path, 1))
    wait_for(qtbot, view, "imported")
    view.keeper.look_after()  # the backup of this day, so that no other comes in between
    qtbot.waitUntil(lambda: len(keeping.backups_in(view.keeper.folder)) == 1)
    drop(view, *several(tmp_path, 3))
    wait_for(qtbot, view, "2 runs imported")
    assert len(keeping.backups_in(view.keeper.folder)) == 2


def test_while_files_are_dragged_the_window_says_so(view: MainView, tmp_path: Path) -> None:
    text = QMimeData()
    text.setText("not a file")
    assert not drag(view, text)
    assert view.findChildren(DropHint) == []
    assert drag(view, mime(tmp_path / "any.fit"))
    assert the(view, DropHint).isVisible()
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert not the(view, DropHint).isVisible()


def test_a_field_for_text_leaves_files_to_the_window(view: MainView) -> None:
    fields = [*view.findChildren(QLineEdit), *view.findChildren(QPlainTextEdit)]
    inner = [each.viewport() for each in fields if isinstance(each, QPlainTextEdit)]
    typed = [each for each in (*fields, *inner) if each.objectName() != "qt_spinbox_lineedit"]

    assert inner
    assert [each.accessibleName() for each in typed if each.acceptDrops()] == []


def test_an_unknown_sport_is_asked_once_for_all_its_files(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    start = YESTERDAY - timedelta(days=10)
    files = [gpx(tmp_path / f"{n}.gpx", start + timedelta(days=n), sport="Plogging") for n in range(3)]
    drop(view, *files[:2])
    wait_for(qtbot, view, "“Plogging”. Was it a run? It is about 0.gpx and 1 more.")
    press(qtbot, bar(view), "They were runs")
    wait_for(qtbot, view, "2 runs imported")
    drop(view, files[2])
    wait_for(qtbot, view, "one run imported")

    assert len(runs(view)) == 3


def test_what_was_no_run_stays_out_and_is_told(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    drop(view, gpx(tmp_path / "walk.gpx", YESTERDAY, sport=""))
    wait_for(qtbot, view, "does not say which sport")
    press(qtbot, bar(view), "Not a run")
    wait_for(qtbot, view, "one skipped")

    assert runs(view) == []


def test_a_possible_double_is_the_runners_to_decide(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    first, *shifted = (
        gpx(tmp_path / f"{hours}.gpx", YESTERDAY - timedelta(days=1, hours=hours), metres=5000) for hours in (0, 2, 5)
    )
    drop(view, first)
    wait_for(qtbot, view, "one run imported")
    drop(view, *shifted)
    wait_for(qtbot, view, "looks like a run you have")
    press(qtbot, bar(view), "Another run")
    wait_for(qtbot, view, "looks like a run you have")
    press(qtbot, bar(view), "The same run")
    wait_for(qtbot, view, "one run imported, one already there")
    assert len(runs(view)) == 2

    drop(view, *shifted)  # what was decided is not asked again
    wait_for(qtbot, view, "one already there, one left out, which you had deleted")


def test_one_answer_may_hold_for_all_in_doubt(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    starts = [YESTERDAY - timedelta(days=day) for day in range(1, 4)]
    drop(view, *(gpx(tmp_path / f"a{n}.gpx", start, metres=5000 + n * 300) for n, start in enumerate(starts)))
    wait_for(qtbot, view, "3 runs imported")
    later = [start + timedelta(hours=2) for start in starts]
    drop(view, *(gpx(tmp_path / f"b{n}.gpx", start, metres=5000 + n * 300) for n, start in enumerate(later)))
    wait_for(qtbot, view, "looks like a run you have")
    qtbot.mouseClick(the(bar(view), QCheckBox), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    press(qtbot, bar(view), "The same run")
    wait_for(qtbot, view, "3 already there")

    assert len(runs(view)) == 3


def test_what_is_left_unanswered_stays_out(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    drop(view, gpx(tmp_path / "any.gpx", YESTERDAY, sport=""), gpx(tmp_path / "run.gpx", YESTERDAY))
    wait_for(qtbot, view, "Was it a run")
    press(qtbot, bar(view), "Leave out")
    wait_for(qtbot, view, "one run imported, one skipped")

    assert len(runs(view)) == 1


def test_the_account_lists_each_file_with_its_reason(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    bad = tmp_path / "bad.gpx"
    bad.write_text("<gpx><trk>", encoding="utf-8")
    hikes = [gpx(tmp_path / f"hike{number}.gpx", YESTERDAY, sport="hiking") for number in range(14)]
    drop(view, bad, *hikes, *several(tmp_path, 2))
    wait_for(qtbot, view, "2 runs imported, 14 skipped, one could not be read.")
    press(qtbot, bar(view), "Details of the import")
    dialog = the(view, ResultDialog)
    tree = the(dialog, QTreeView)
    groups = lines(tree.model())
    read, skipped, imported = (tree.model().index(row, 0) for row in range(3))

    assert groups[0][::2] == ["Not read", "bad.gpx"]
    assert groups[1:] == [["Skipped", "Not a run: hiking.", "14 files"], ["Imported", "2 runs", ""]]
    assert [tree.isExpanded(each) for each in (skipped, imported)] == [False, True]
    assert lines(tree.model(), read) == []
    assert [line[2] for line in lines(tree.model(), skipped)] == [file.name for file in hikes]
    assert [line[2] for line in lines(tree.model(), imported)] == ["0.gpx", "1.gpx"]
    assert "4.0 km" in lines(tree.model(), imported)[0][1]
    dialog.close()


def lines(model: QAbstractItemModel, group: QModelIndex | None = None) -> list[list[str]]:
    parent = group or QModelIndex()
    rows = range(model.rowCount(parent))
    return [[str(model.index(row, column, parent).data()) for column in range(3)] for row in rows]


def test_an_import_is_taken_back_by_one_click_and_that_can_be_undone(
    qtbot: QtBot, view: MainView, tmp_path: Path
) -> None:
    drop(view, *several(tmp_path, 3))
    wait_for(qtbot, view, "3 runs imported")
    press(qtbot, bar(view), "Take the import back")
    wait_for(qtbot, view, "3 runs were deleted")
    assert runs(view) == []
    view.bridge.undo()
    assert len(runs(view)) == 3


def test_what_was_deleted_stays_out_unless_it_is_wanted(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    files = several(tmp_path, 3)
    drop(view, *files)
    wait_for(qtbot, view, "3 runs imported")
    view.bridge.do("delete", lambda journal: journal.delete(*runs(view)[:2]))
    drop(view, *files)
    wait_for(qtbot, view, "one already there, 2 left out, which you had deleted")
    press(qtbot, bar(view), "Bring the deleted ones in")
    wait_for(qtbot, view, "2 runs imported, one already there")

    assert len(runs(view)) == 3


def test_an_import_of_an_earlier_day_is_taken_back_from_the_runs(
    qtbot: QtBot, view: MainView, kept: Path, tmp_path: Path
) -> None:
    drop(view, *several(tmp_path, 2))
    wait_for(qtbot, view, "2 runs imported")
    answered = Journal(kept)
    first = runs(view)[0]
    responses = (KneeResponse(knee=Knee.RIGHT, peak=1),)
    answered.save(Run(**{**vars(first), "responses": responses}))
    answered.close()
    press(qtbot, view, "Runs")
    qtbot.waitUntil(lambda: len(the(view, RunsTable).shown) == 2, timeout=15_000)
    press(qtbot, view, "Imports…")
    qtbot.waitUntil(lambda: len(view.findChildren(PastImportsDialog)) == 1)
    dialog = the(view, PastImportsDialog)
    assert "2 runs" in shown_text(dialog)
    assert "1 of them with answers about the knee, which would go too" in shown_text(dialog)
    press(qtbot, dialog, "Take back the import of")
    qtbot.waitUntil(lambda: runs(view) == [], timeout=15_000)
    qtbot.waitUntil(lambda: "No runs yet" in shown_text(view), timeout=15_000)


def test_cancelling_keeps_what_is_in_and_says_so(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    drop(view, *several(tmp_path, 250))
    qtbot.waitUntil(lambda: len(runs(view)) > 0, timeout=15_000)
    press(qtbot, bar(view), "Cancel the import")
    wait_for(qtbot, view, "Stopped: ")
    count = len(runs(view))

    assert 0 < count < 250
    assert f"{count} runs imported" in said(view)
    view.bridge.undo()
    qtbot.waitUntil(lambda: runs(view) == [], timeout=15_000)


def test_a_folder_stands_for_its_files_and_files_wait_their_turn(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    folder = tmp_path / "watch" / "2026"
    folder.mkdir(parents=True)
    several(folder, 2)
    drop(view, tmp_path / "watch")
    drop(view, gpx(tmp_path / "later.gpx", YESTERDAY - timedelta(days=30)))
    qtbot.waitUntil(lambda: len(runs(view)) == 3, timeout=15_000)
    wait_for(qtbot, view, "one run imported")


def test_files_are_chosen_by_button_from_today_and_from_runs(qtbot: QtBot, view: MainView, tmp_path: Path) -> None:
    files = several(tmp_path, 2)
    press(qtbot, view, "Import a file…")
    choose(qtbot, view, files[0])
    wait_for(qtbot, view, "one run imported")
    press(qtbot, view, "Runs")
    qtbot.waitUntil(lambda: len(the(view, RunsTable).shown) == 1, timeout=15_000)
    press(qtbot, view, "Import runs…")
    choose(qtbot, view, files[1])
    qtbot.waitUntil(lambda: len(the(view, RunsTable).shown) == 2, timeout=15_000)


def choose(qtbot: QtBot, view: MainView, file: Path) -> None:
    qtbot.waitUntil(lambda: any(each.isVisible() for each in view.findChildren(QFileDialog)))
    dialog = next(each for each in view.findChildren(QFileDialog) if each.isVisible())
    dialog.filesSelected.emit([str(file)])
    dialog.close()


@pytest.mark.parametrize("size", [(1240, 860), (1024, 700), (700, 500)])
def test_the_bar_has_names_and_fits(qtbot: QtBot, view: MainView, tmp_path: Path, size: tuple[int, int]) -> None:
    view.resize(*size)
    drop(view, *(gpx(tmp_path / f"{n}.gpx", YESTERDAY - timedelta(days=n), sport="") for n in range(2)))
    wait_for(qtbot, view, "Was it a run")
    assert (nameless(bar(view)), too_wide(view)) == ([], [])
    press(qtbot, bar(view), "They were runs")
    wait_for(qtbot, view, "2 runs imported")
    assert (nameless(bar(view)), too_wide(view)) == ([], [])
