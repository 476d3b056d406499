"""The page of all runs: found, sorted, edited, deleted and taken back, in the real page on a real file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHeaderView, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import CheckIn, KneeResponse, Prescription, Run, RunSource
from kneejournal.domain.vocabulary import AscentSource, Knee, RunKind, Terrain
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.runs.detail import RunDetail
from kneejournal.gui.runs.table import RunsTable
from kneejournal.gui.runs_page import RunsPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.gui.widgets.run_dialog import RunDialog
from kneejournal.journal import Journal
from tests.gui.conftest import NOW, days_ago
from tests.gui.finding import button, named, nameless, shown_text, the, too_wide

RIGHT = Knee.RIGHT


def a_run(name: str, ago: int, response: dict[str, Any] | None = None, **fields: Any) -> Run:
    responses = (KneeResponse(knee=RIGHT, **response),) if response is not None else ()
    return Run(id=name, start=at(days_ago(ago)), responses=responses, note=name, **fields)


def at(day: date) -> datetime:
    return datetime.combine(day, time(8), NOW.tzinfo)


FINE = a_run("fine", 1, {"before": 0, "peak": 1, "one_hour_after": 0}, distance_m=5200, moving_s=1900, descent_m=20)
SORE = a_run("sore", 3, {"peak": 4, "one_hour_after": 2}, distance_m=8000, moving_s=3000, kind=RunKind.TEMPO)
OPEN = a_run("open", 5, {"peak": 0}, distance_m=3000, terrain=Terrain.FLAT)
PLAIN = a_run(
    "plain", 40, terrain=Terrain.DOWNHILL, terrain_guessed=True, source=RunSource(name="hill.fit"), descent_m=300
)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.toml")


@pytest.fixture
def filled(journal: Journal) -> Journal:
    journal.save_profile({"knees": (RIGHT,)})
    mornings = [CheckIn(date=days_ago(ago), knee=RIGHT, waking_pain=0) for ago in (0, 1, 2, 3)]
    journal.save(FINE, SORE, OPEN, PLAIN, *mornings)
    return journal


@pytest.fixture
def page(qtbot: QtBot, filled: Journal, bridge: Bridge, theme: Theme, preferences: Preferences) -> RunsPage:
    assert filled.path == bridge.journal.path
    return shown(qtbot, bridge, theme, preferences)


def shown(qtbot: QtBot, bridge: Bridge, theme: Theme, preferences: Preferences) -> RunsPage:
    page = RunsPage(bridge, theme, preferences)
    bridge.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1060, 800)
    page.show()
    page.refresh()
    there = len(bridge.journal.read_runs().runs)
    expected = "Highest pain over" if there else "No runs yet"
    qtbot.waitUntil(lambda: len(table(page).everything) == there and expected in shown_text(page))
    qtbot.waitUntil(lambda: len(buttons(page, "Import runs…")) == 1)
    qtbot.waitUntil(lambda: the(page, RunDetail).has_chart)
    return page


def buttons(page: QWidget, text: str) -> list[QPushButton]:
    found = page.findChildren(QPushButton)
    return [each for each in found if each.isVisible() and each.text().replace("&", "") == text]


def box(page: QWidget, name: str) -> QComboBox:
    (found,) = [each for each in page.findChildren(QComboBox) if each.accessibleName() == name]
    return found


def table(page: RunsPage) -> RunsTable:
    return the(page, RunsTable)


def ids(page: RunsPage) -> list[str]:
    return [row.run.id for row in table(page).shown]


def cell(page: RunsPage, run: str, title: str) -> str:
    model = table(page).model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return str(model.index(ids(page).index(run), titles.index(title)).data())


def stored(page: RunsPage, run_id: str) -> Run:
    return next(run for run in page.bridge.journal.read_runs().runs if run.id == run_id)


def test_each_run_stands_there_with_its_response_in_numbers_and_a_word(page: RunsPage) -> None:
    title = "Before · peak · 1 h · morning"

    assert ids(page) == ["fine", "sore", "open", "plain"]
    assert (cell(page, "fine", "Distance"), cell(page, "fine", "Time"), cell(page, "fine", "Pace")) == (
        "5.2 km",
        "31:40",
        "6:05 /km",
    )
    assert cell(page, "fine", title) == ("Tolerated: before 0, at its highest 1, one hour after 0, next morning 0")
    assert cell(page, "sore", title).startswith("Too much: before not answered, at its highest 4")
    assert cell(page, "open", title).startswith("Still open")
    assert cell(page, "plain", title).startswith("Not answered")
    assert cell(page, "plain", "Terrain") == "Downhill?"
    assert "4 runs · 16.2 km" in shown_text(page)


def test_a_limit_that_was_prescribed_counts_for_its_days(qtbot: QtBot, page: RunsPage) -> None:
    limit = Prescription(valid_from=days_ago(2), pain_limit=0)
    page.bridge.do("limit", lambda journal: journal.save(limit))

    qtbot.waitUntil(lambda: cell(page, "fine", "Before · peak · 1 h · morning").startswith("Too much"))


def test_a_click_on_a_head_sorts_and_what_is_unknown_stands_last(qtbot: QtBot, page: RunsPage) -> None:
    header = table(page).horizontalHeader()
    for expected in (["open", "fine", "sore", "plain"], ["sore", "fine", "open", "plain"]):
        click(qtbot, header, 1)
        assert ids(page) == expected
    click(qtbot, header, 4)
    assert ids(page) == ["fine", "open", "sore", "plain"]


def click(qtbot: QtBot, header: QHeaderView, section: int) -> None:
    spot = QPoint(header.sectionViewportPosition(section) + 10, 8)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_runs_are_found_by_words_kind_terrain_time_and_missing_answers(qtbot: QtBot, page: RunsPage) -> None:
    search = named(page, QLineEdit, "Search the runs")
    qtbot.keyClicks(search, "HILL.fit")
    qtbot.waitUntil(lambda: ids(page) == ["plain"])
    assert "1 of 4" in shown_text(page)
    qtbot.mouseClick(button(page, "Show all"), Qt.MouseButton.LeftButton)
    assert len(ids(page)) == 4

    for name, text, expected in (
        ("Kind of run", "Tempo", ["sore"]),
        ("Terrain", "Flat", ["open"]),
        ("Time", "Last 6 weeks", ["fine", "sore", "open", "plain"]),
    ):
        box(page, name).setCurrentText(text)
        assert ids(page) == expected
        box(page, name).setCurrentIndex(0)
    qtbot.mouseClick(button(page, "Response missing"), Qt.MouseButton.LeftButton)
    assert ids(page) == ["open", "plain"]
    qtbot.keyClicks(search, "nowhere")
    qtbot.waitUntil(lambda: ids(page) == [])
    assert "No run fits" in shown_text(page)


def test_dates_limit_the_runs_shown(qtbot: QtBot, page: RunsPage) -> None:
    box(page, "Time").setCurrentText("From … to …")
    qtbot.mouseClick(button(page, "To: choose a date"), Qt.MouseButton.LeftButton)
    assert len(ids(page)) == 4
    earlier = days_ago(4)
    named(page, DayEdit, "To").setDate(QDate(earlier.year, earlier.month, earlier.day))
    qtbot.waitUntil(lambda: ids(page) == ["open", "plain"])


def test_several_runs_are_deleted_by_key_and_brought_back(qtbot: QtBot, page: RunsPage) -> None:
    table(page).setFocus()
    qtbot.keyClick(table(page), Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table(page), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.deleted) as told:
        qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: ids(page) == ["open", "plain"])

    assert told.args == ["2 runs deleted."]
    assert page.bridge.undo_title == "Delete 2 runs"
    page.bridge.undo()
    qtbot.waitUntil(lambda: ids(page) == ["fine", "sore", "open", "plain"])


def test_many_runs_are_deleted_and_brought_back_in_the_background(qtbot: QtBot, page: RunsPage) -> None:
    many = [Run(id=f"{n:03}", start=at(days_ago(100 + n)), distance_m=1000) for n in range(120)]
    page.bridge.do("many", lambda journal: journal.save(*many))
    qtbot.waitUntil(lambda: len(ids(page)) == 124)
    table(page).selectAll()
    qtbot.mouseClick(button(page, "Delete"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ids(page) == [])
    page.bridge.undo()
    qtbot.waitUntil(lambda: len(ids(page)) == 124)
    page.bridge.redo()
    qtbot.waitUntil(lambda: ids(page) == [])

    assert page.bridge.journal.read_runs().runs == ()
    page.bridge.undo()
    qtbot.waitUntil(lambda: len(ids(page)) == 124)


def test_enter_edits_the_run_and_the_choice_stays(qtbot: QtBot, page: RunsPage) -> None:
    table(page).choose("sore")
    table(page).setFocus()
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    dialog = the(page, RunDialog)
    distance = named(dialog, QLineEdit, "Distance, km")
    distance.clear()
    qtbot.keyClicks(distance, "8.5")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(page, "sore", "Distance") == "8.5 km")

    current = table(page).current
    assert current is not None
    assert current.run.id == "sore"
    assert "8.5 km" in shown_text(page)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"Distance, km": "41", "Time": "10:00"}, "41.0 km in 600 seconds is faster than anyone runs"),
        ({"Metres down": "9000"}, "9000 metres up or down are more than 8.0 km can hold"),
        ({"Distance, km": "1001", "Time": "100:00:00"}, "The distance is over 1,000 km"),
    ],
)
def test_a_run_edited_to_what_cannot_be_is_refused_in_a_sentence(
    qtbot: QtBot, page: RunsPage, fields: dict[str, str], words: str
) -> None:
    dialog = edited(qtbot, page, "sore", fields)

    assert dialog.isVisible()
    assert words in shown_text(dialog)
    assert stored(page, "sore").distance_m == 8000
    dialog.reject()


def edited(qtbot: QtBot, page: RunsPage, run_id: str, fields: dict[str, str]) -> RunDialog:
    table(page).choose(run_id)
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    (dialog,) = [each for each in page.findChildren(RunDialog) if each.isVisible()]
    for name, text in fields.items():
        named(dialog, QLineEdit, name).setText(text)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    return dialog


def test_editing_one_thing_keeps_what_the_file_said_of_the_others(qtbot: QtBot, page: RunsPage) -> None:
    exact = {"distance_m": 5234.56, "elapsed_s": 1900.25, "ascent_m": 61.987, "descent_m": 84.123}
    from_file = Run(
        id="file",
        start=at(days_ago(2)),
        terrain=Terrain.ROLLING,
        terrain_guessed=True,
        ascent_source=AscentSource.STATED,
        **exact,  # type: ignore[arg-type]  # all of them numbers
    )
    page.bridge.do("file", lambda journal: journal.save(from_file))
    qtbot.waitUntil(lambda: "file" in ids(page))
    edited(qtbot, page, "file", {"Note": "windy"})
    noted = stored(page, "file")
    assert replace(noted, note=None, updated_at=None) == from_file

    qtbot.waitUntil(lambda: cell(page, "file", "Note") == "windy")
    edited(qtbot, page, "file", {"Time": "40:00", "Metres down": "90"})
    changed = stored(page, "file")
    assert (changed.distance_m, changed.ascent_m, changed.descent_m) == (5234.56, 61.987, 90)
    assert (changed.moving_s, changed.elapsed_s, changed.ascent_source) == (2400, None, None)


def test_the_detail_tells_the_run_among_the_weeks_before(qtbot: QtBot, page: RunsPage) -> None:
    table(page).choose("fine")
    QApplication.processEvents()
    told = shown_text(page)

    assert "Friday 20 November 2026, 08:00" in told
    assert "● Tolerated" in told
    assert "3 runs with an answer; 3 or more in 1 of them, the shortest of which was 8.0 km." in told
    with qtbot.waitSignal(page.dayRequested) as asked:
        qtbot.mouseClick(button(page, "Open this day"), Qt.MouseButton.LeftButton)
    assert asked.args == [FINE.day]


def test_a_guessed_terrain_is_asked_about_until_it_is_confirmed(qtbot: QtBot, page: RunsPage) -> None:
    table(page).choose("plain")
    QApplication.processEvents()
    assert "Guessed from the climb: downhill. Is that right?" in shown_text(page)
    qtbot.mouseClick(button(page, "Yes, the terrain was downhill"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: cell(page, "plain", "Terrain") == "Downhill")

    assert stored(page, "plain").terrain_guessed is False
    assert "Guessed" not in shown_text(page)


def test_columns_that_were_chosen_are_there_the_next_time(
    qtbot: QtBot, page: RunsPage, theme: Theme, preferences: Preferences, tmp_path: Path
) -> None:
    menu = table(page).column_menu()  # shown offscreen, a menu complains that it cannot take the keyboard
    next(action for action in menu.actions() if action.text() == "Pace").trigger()
    again = shown(qtbot, page.bridge, theme, Preferences(tmp_path / "settings.toml"))

    assert "pace" in preferences.settings.run_columns
    for each in (page, again):
        header = table(each).horizontalHeader()
        assert [header.isSectionHidden(n) for n in (6, 7)] == [False, True]


def test_with_two_knees_each_has_its_own_judgement(
    qtbot: QtBot, filled: Journal, bridge: Bridge, theme: Theme, preferences: Preferences
) -> None:
    filled.save_profile({"knees": (Knee.LEFT, RIGHT)})
    page = shown(qtbot, bridge, theme, preferences)
    right = cell(page, "sore", "Before · peak · 1 h · morning")
    qtbot.mouseClick(button(page, "Knee: Left"), Qt.MouseButton.LeftButton)

    assert right.startswith("Too much")
    assert cell(page, "sore", "Before · peak · 1 h · morning").startswith("Not answered")


def test_an_empty_page_says_what_comes_here_and_from_where(
    qtbot: QtBot, bridge: Bridge, theme: Theme, preferences: Preferences
) -> None:
    page = shown(qtbot, bridge, theme, preferences)
    told = shown_text(page)

    assert all(word in told for word in ("No runs yet", "Garmin Connect", "Strava", "FIT, GPX, TCX"))
    with qtbot.waitSignal(page.importRequested):
        qtbot.mouseClick(buttons(page, "Import runs…")[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1060, 800), (930, 640), (700, 560)])
def test_all_of_it_has_a_name_and_fits(qtbot: QtBot, page: RunsPage, size: tuple[int, int]) -> None:
    page.resize(*size)
    qtbot.wait(1)

    assert nameless(page) == []
    assert too_wide(page) == []
    assert page.minimumSizeHint().width() <= size[0]
