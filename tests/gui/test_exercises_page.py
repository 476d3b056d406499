"""The exercises page: finding an exercise, own ones, and a programme that never rewrites history."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.catalogue import exercises, planned_items
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.phases import PHASES
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem, SetDone
from kneejournal.domain.vocabulary import Sides
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.exercises.history_sheet import HistorySheet
from kneejournal.gui.exercises.library_list import LibraryList
from kneejournal.gui.exercises_page import ExercisesPage
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.exercise_drawing import ExerciseDrawing
from kneejournal.journal import Journal
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, named, nameless, shown_text, spoken, the, too_wide

ALL_DAYS = (1, 2, 3, 4, 5, 6, 7)
OWN = CustomExercise(id="heel_slide", name="Heel slide", note="Lie down and draw the heel in.")


def item(exercise: str, **dose: int) -> ProgrammeItem:
    return ProgrammeItem(exercise=exercise, weekdays=ALL_DAYS, sets=3, **(dose or {"reps": 10}))


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> ExercisesPage:
    made = ExercisesPage(bridge, theme, Preferences(bridge.journal.path.with_name("settings.toml")))
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.refresh()
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def grid(page: ExercisesPage) -> list[str]:
    shown = the(page, LibraryList)
    return [shown.item(row).text() for row in range(shown.count())]


def choose(page: ExercisesPage, box: str, text: str) -> None:
    boxes = [each for each in page.findChildren(QComboBox) if each.isVisible() and each.accessibleName() == box]
    (found,) = boxes  # what a screen reader says of a list is what it shows
    at = found.findText(text)
    assert at >= 0, [found.itemText(row) for row in range(found.count())]
    found.setCurrentIndex(at)
    found.activated.emit(at)


def stand_on(page: ExercisesPage, name: str) -> None:
    the(page, LibraryList).setCurrentRow(grid(page).index(name))


def programme(bridge: Bridge, day: date = TODAY) -> Programme:
    return next(each for each in bridge.read().programmes if each.from_ == day)


def show_programme(page: ExercisesPage) -> None:
    button(page, "View: Programme").click()


def type_in(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


# the library


def test_all_exercises_are_listed_with_one_in_full(page: ExercisesPage) -> None:
    assert len(grid(page)) == len(exercises())
    stand_on(page, "Wall sit")
    text = shown_text(page)
    exercise = exercises()["wall_sit"]
    for part in (exercise.purpose, exercise.easier, exercise.harder, exercise.stop, *exercise.steps):
        assert part.english in text
    assert "3 × 30–60 s" in text
    assert f"Source: {exercise.source.english}" in text
    assert named(page, ExerciseDrawing, "Drawing: Wall sit").isVisible()


@pytest.mark.parametrize(
    ("exercise", "dose", "basis"),
    [
        ("Narrow squat", "2–3 × 10 repetitions", "By analogy with the source. Source: "),
        ("Thigh rolling", "1 × 30–60 s", "Our own choice. Source: "),
        ("Quad stretch", "3 × 10, each held for 10 s", "Source: Sports Health"),
    ],
)
def test_the_dose_says_where_it_is_from(page: ExercisesPage, exercise: str, dose: str, basis: str) -> None:
    stand_on(page, exercise)
    lines = shown_text(page).splitlines()
    assert dose in lines
    assert any(line.startswith(basis) for line in lines)


FOUND = {
    "wall sit": {"Wall sit"},
    "STRETCH calf": {"Calf stretch"},
    "inner side": {"Wide squat", "Lateral lunge"},
    "foam": {"Thigh rolling"},
    "xyz": set(),
}


def test_the_search_finds_by_name_purpose_muscle_and_equipment(qtbot: QtBot, page: ExercisesPage) -> None:
    for typed, expected in FOUND.items():
        qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(named(page, QLineEdit, "Search the exercises"), typed)
        assert set(grid(page)) == expected
        assert ("No exercise fits all of this." in shown_text(page)) == (not expected)
    button(page, "Show all exercises").click()
    assert len(grid(page)) == len(exercises())


@pytest.mark.parametrize(
    ("box", "text", "fits"),
    [
        ("Purpose", "Hip and buttock", lambda each: each.aim == "hip"),
        ("Phase", "Strengthen", lambda each: 3 in each.phases or not each.phases),
        ("Equipment", "Wall", lambda each: "wall" in each.equipment),
        ("Equipment", "Nothing", lambda each: not each.equipment),
    ],
)
def test_filters_narrow_the_library(page: ExercisesPage, box: str, text: str, fits: object) -> None:
    assert callable(fits)
    choose(page, box, text)
    assert set(grid(page)) == {each.name.english for each in exercises().values() if fits(each)}
    choose(page, "Purpose", "Your own")
    assert grid(page) == []
    assert "No exercise fits all of this." in shown_text(page)


def test_arrows_and_enter_add_an_exercise_to_the_programme(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    shown = the(page, LibraryList)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    name = grid(page)[1]
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    qtbot.keyClick(button(page, "Add to the programme"), Qt.Key.Key_Space)

    added = programme(bridge).items
    assert [exercises()[each.exercise].name.english for each in added] == [name]
    assert not button(page, "In the programme").isEnabled()
    bridge.undo()
    assert bridge.read().programmes == ()
    assert button(page, "Add to the programme").isEnabled()


# own exercises


def dialog_of(page: ExercisesPage) -> QDialog:
    found = [each for each in page.findChildren(QDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def test_an_own_exercise_is_added_changed_and_deleted(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    button(page, "Add your own…").click()
    dialog = dialog_of(page)
    qtbot.keyClicks(named(dialog, QLineEdit, "Name"), "Heel slide")
    named(dialog, QPlainTextEdit, "How it goes").setPlainText(" Draw the heel in. ")
    button(dialog, "Save").click()
    (own,) = bridge.read().custom_exercises
    assert (own.id, own.name, own.note) == ("heel_slide", "Heel slide", "Draw the heel in.")
    assert grid(page)[0] == "Heel slide"
    assert "Draw the heel in." in shown_text(page)

    button(page, "Edit…").click()
    dialog = dialog_of(page)
    type_in(qtbot, named(dialog, QLineEdit, "Name"), "Slow heel slide")
    assert [(each.id, each.name) for each in bridge.read().custom_exercises] == [("heel_slide", "Slow heel slide")]

    button(page, "Delete").click()
    assert bridge.read().custom_exercises == ()
    assert len(grid(page)) == len(exercises())
    bridge.undo()
    assert grid(page)[0] == "Slow heel slide"


def test_an_own_exercise_has_sides_and_a_dose_and_is_planned_by_them(page: ExercisesPage, bridge: Bridge) -> None:
    button(page, "Add your own…").click()
    dialog = dialog_of(page)
    named(dialog, QLineEdit, "Name").setText("Heel slide")
    (sides,) = dialog.findChildren(QComboBox)
    sides.setCurrentIndex(sides.findText("One side at a time"))
    for name, number in (("Sets", "0"), ("Repetitions", "12"), ("Seconds to hold", "5")):
        named(dialog, QLineEdit, name).setText(number)
    button(dialog, "Save").click()
    assert "Sets are a whole number from 1 to 100." in shown_text(dialog)

    named(dialog, QLineEdit, "Sets").setText("2")
    button(dialog, "Save").click()
    (own,) = bridge.read().custom_exercises
    assert (own.sides, own.sets, own.reps, own.hold_s) == (Sides.ONE, 2, 12, 5)
    assert "2 × 12, each held for 5 s" in shown_text(page)

    button(page, "Add to the programme").click()
    (programme,) = bridge.read().programmes
    assert [(item.exercise, item.sets, item.reps, item.hold_s) for item in programme.items] == [(own.id, 2, 12, None)]


def test_an_exercise_without_a_name_is_asked_for_one(page: ExercisesPage, bridge: Bridge) -> None:
    button(page, "Add your own…").click()
    dialog = dialog_of(page)
    named(dialog, QLineEdit, "Name").setText("   ")
    button(dialog, "Save").click()
    assert "An exercise needs a name, so that it can be found again." in shown_text(dialog)
    assert bridge.read().custom_exercises == ()
    dialog.reject()


def test_an_own_exercise_never_takes_the_place_of_one_of_the_library(
    qtbot: QtBot, page: ExercisesPage, bridge: Bridge
) -> None:
    button(page, "Add your own…").click()
    dialog = dialog_of(page)
    qtbot.keyClicks(named(dialog, QLineEdit, "Name"), "Wall sit")
    button(dialog, "Save").click()
    assert [each.id for each in bridge.read().custom_exercises] == ["wall_sit_2"]
    assert grid(page).count("Wall sit") == 2


def test_deleting_an_own_exercise_keeps_what_was_done(page: ExercisesPage, bridge: Bridge) -> None:
    done = SetDone(id="s", date=days_ago(2), exercise=OWN.id, set=1, reps=10)
    past = Programme(from_=days_ago(9), items=(item(OWN.id), item("wall_sit", hold_s=30)))
    bridge.do("start", lambda journal: journal.save(OWN, done, past))

    stand_on(page, OWN.name)
    button(page, "Delete").click()
    diary = bridge.read()
    assert [each.exercise for each in diary.sets] == [OWN.id]
    assert [each.exercise for each in planned_items(diary.programmes, TODAY)] == ["wall_sit"]
    assert [each.exercise for each in planned_items(diary.programmes, days_ago(1))] == [OWN.id, "wall_sit"]

    bridge.undo()
    assert [each.id for each in bridge.read().custom_exercises] == [OWN.id]
    assert [each.exercise for each in planned_items(bridge.read().programmes, TODAY)] == [OWN.id, "wall_sit"]


@pytest.mark.parametrize(
    ("record", "problem"),
    [
        ({"custom_exercises": [{"id": "mine", "name": " "}]}, "custom_exercises[0].name: is empty"),
        ({"custom_exercises": [{"id": "mine"}]}, "custom_exercises[0].name: is missing"),
        (
            {"programmes": [{"from": "2026-11-01", "items": [{"exercise": "plank", "weekdays": [1], "sets": 0}]}]},
            "programmes[0].items[0].sets: 0 is not 1 to 100",
        ),
        (
            {
                "programmes": [
                    {"from": "2026-11-01", "items": [{"exercise": "x", "weekdays": [1], "sets": 1, "reps": 10000}]}
                ]
            },
            "programmes[0].items[0].reps: 10000 is not 1 to 1000",
        ),
    ],
)
def test_a_broken_one_from_an_import_is_refused_whole(
    journal: Journal, tmp_path: Path, record: dict[str, object], problem: str
) -> None:
    path = tmp_path / "broken.json"
    path.write_text(json.dumps({"format": "kneejournal", "version": 1, **record}), encoding="utf-8")
    with pytest.raises(UserProblem) as caught:
        journal.import_archive(path)
    assert problem in str(caught.value)
    assert journal.read().custom_exercises == ()
    assert journal.read().programmes == ()


# the programme


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.id)
def test_a_phase_becomes_the_programme(page: ExercisesPage, bridge: Bridge, phase: object) -> None:
    shown = next(each for each in PHASES if each is phase)
    show_programme(page)
    button(page, f"Phase: {shown.name.english}").click()
    text = shown_text(page)
    for criterion in shown.criteria:
        assert f"•  {criterion.text}" in text
        assert criterion.source.english in text
    button(page, "Use this programme from today").click()
    assert programme(bridge).items == shown.programme(TODAY).items
    assert "Your programme belongs to this phase" in shown_text(page)
    bridge.undo()
    assert bridge.read().programmes == ()


def test_a_change_begins_a_new_programme_and_keeps_the_old_one(page: ExercisesPage, bridge: Bridge) -> None:
    old = Programme(from_=days_ago(9), prescribed_by="A. Physio", items=(item("wall_sit", hold_s=30), item("plank")))
    bridge.do("start", lambda journal: journal.save(old))
    show_programme(page)
    assert f"Since {bridge.words.day_and_year(days_ago(9))}." in shown_text(page)

    button(page, "Wall sit: Monday").click()
    button(page, "Plank: take out of the programme").click()
    assert [each.weekdays for each in programme(bridge).items] == [(2, 3, 4, 5, 6, 7)]
    assert programme(bridge).prescribed_by == "A. Physio"
    assert programme(bridge, days_ago(9)).items == old.items
    assert [each.exercise for each in planned_items(bridge.read().programmes, days_ago(1))] == ["wall_sit", "plank"]
    assert "From 12 November 2026: Wall sit and Plank (prescribed by A. Physio)" in shown_text(page)

    bridge.undo()
    bridge.undo()
    assert [each.from_ for each in bridge.read().programmes] == [days_ago(9)]


TYPED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("sets", "4", {"sets": 4}),
    ("how many", "45", {"hold_s": 45}),
    ("load in kilograms", "2,5", {"load_kg": 2.5}),
    ("load in kilograms", "", {"load_kg": None}),
)


def test_a_dose_is_typed_saved_and_undone(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    start = ProgrammeItem(exercise="wall_sit", weekdays=(1,), sets=3, hold_s=30, load_kg=4)
    bridge.do("start", lambda journal: journal.save(Programme(from_=TODAY, items=(start,))))
    show_programme(page)
    for field, typed, expected in TYPED:
        type_in(qtbot, named(page, QLineEdit, f"Wall sit: {field}"), typed)
        (changed,) = programme(bridge).items
        assert {name: getattr(changed, name) for name in expected} == expected
        bridge.undo()
        assert programme(bridge).items == (start,)


REFUSED = (
    ("sets", "0", "Sets are a whole number from 1 to 100."),
    ("sets", "", "Sets are a whole number from 1 to 100."),
    ("how many", "0", "Seconds are a whole number from 1 to 3,600, which is an hour."),
    ("how many", "10000", "Seconds are a whole number from 1 to 3,600, which is an hour."),
    ("how many", "ten", "Seconds are a whole number"),
    ("load in kilograms", "501", "A load is a number of kilograms from 0 to 500, such as 4 or 2.5."),
    ("load in kilograms", "much", "A load is a number of kilograms"),
)


def test_a_dose_nobody_can_do_is_told_and_not_saved(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    start = Programme(from_=TODAY, items=(item("wall_sit", hold_s=30),))
    bridge.do("start", lambda journal: journal.save(start))
    show_programme(page)
    for field, typed, said in REFUSED:
        type_in(qtbot, named(page, QLineEdit, f"Wall sit: {field}"), typed)
        assert said in shown_text(page)
        assert "The dose stays as it was." in shown_text(page)
        assert programme(bridge).items == start.items
        page.refresh()
        assert said in shown_text(page), "what was typed is told while it stands there"
        named(page, QLineEdit, f"Wall sit: {field}").setModified(False)
        page.refresh()


@pytest.mark.parametrize(
    ("unit", "dose"), [("repetitions", (30, None)), ("not counted", (None, None)), ("seconds", (None, 30))]
)
def test_a_dose_counts_repetitions_or_seconds(
    page: ExercisesPage, bridge: Bridge, unit: str, dose: tuple[int | None, int | None]
) -> None:
    bridge.do("start", lambda journal: journal.save(Programme(from_=TODAY, items=(item("wall_sit", hold_s=30),))))
    show_programme(page)
    choose(page, "Wall sit: counted in", unit)
    (changed,) = programme(bridge).items
    assert (changed.reps, changed.hold_s) == dose


def test_what_a_physio_prescribed_is_marked(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    show_programme(page)
    choose(page, "Add an exercise", "Clamshell")
    type_in(qtbot, named(page, QLineEdit, "Prescribed by"), "A. Physio")
    assert programme(bridge).prescribed_by == "A. Physio"
    named(page, QLineEdit, "Prescribed by").setText("")
    page.leave()
    assert programme(bridge).prescribed_by is None


def test_alt_and_the_arrows_change_the_order_and_keep_the_keyboard(
    qtbot: QtBot, page: ExercisesPage, bridge: Bridge
) -> None:
    bridge.do("start", lambda journal: journal.save(Programme(from_=TODAY, items=(item("wall_sit"), item("plank")))))
    show_programme(page)
    sets = named(page, QLineEdit, "Plank: sets")
    sets.setFocus()
    qtbot.keyClick(sets, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.exercise for each in programme(bridge).items] == ["plank", "wall_sit"]
    assert sets.hasFocus()
    button(page, "Plank: move down").click()
    assert [each.exercise for each in programme(bridge).items] == ["wall_sit", "plank"]


def test_an_exercise_without_a_day_says_so(page: ExercisesPage, bridge: Bridge) -> None:
    only = ProgrammeItem(exercise="plank", weekdays=(1,), sets=3)
    bridge.do("start", lambda journal: journal.save(Programme(from_=TODAY, items=(only,))))
    show_programme(page)
    button(page, "Plank: Monday").click()
    assert "Choose at least one day" in shown_text(page)


def test_an_imported_programme_may_hold_an_exercise_twice_and_one_nobody_knows(
    page: ExercisesPage, bridge: Bridge
) -> None:
    twice = Programme(from_=TODAY, items=(item("plank"), item("gone"), item("plank", hold_s=20)))
    later = Programme(from_=date(2026, 12, 24), items=())
    bridge.do("start", lambda journal: journal.save(twice, later))
    show_programme(page)
    assert "From 24 December 2026 another programme is set." in shown_text(page)
    assert {"Plank", "gone"} <= set(shown_text(page).splitlines())
    button(page, "gone: take out of the programme").click()
    assert programme(bridge).items == (twice.items[0], twice.items[2])


def test_of_many_earlier_programmes_the_latest_are_named(page: ExercisesPage, bridge: Bridge) -> None:
    many = [Programme(from_=days_ago(day), items=(item("plank"),)) for day in range(0, 110, 10)]
    bridge.do("start", lambda journal: journal.save(*many))
    show_programme(page)
    earlier = [line for line in shown_text(page).splitlines() if line.startswith("From ")]
    assert earlier[0] == "From 11 November 2026: Plank"
    assert len(earlier) == 8
    assert "Earlier programmes: 2 more." in shown_text(page)


@pytest.mark.parametrize("width", [966, 1076])
def test_everything_has_a_name_and_fits(page: ExercisesPage, bridge: Bridge, width: int) -> None:
    bridge.do("start", lambda journal: journal.save(OWN, PHASES[0].programme(TODAY)))
    page.resize(width, 640)
    for view in ("View: Programme", "View: Library"):
        button(page, view).click()
        page.grab()
        assert nameless(page) == []
        assert too_wide(page) == []


def a_set(exercise: str, ago: int, number: int = 1, **given: object) -> SetDone:
    raw = {"id": f"{exercise} {ago} {number}", "date": days_ago(ago).isoformat(), "exercise": exercise, "set": number}
    return SetDone.from_json(raw | given)


def test_the_history_of_an_exercise_lists_its_days(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    bridge.journal.save(
        Programme(from_=days_ago(10), items=(item("wall_sit", hold_s=30),)),
        a_set("wall_sit", 400, hold_s=20),
        a_set("wall_sit", 3, hold_s=30, load_kg=2.5, pain=1, pain_one_hour_after=0, effort=4),
        a_set("wall_sit", 3, 2, hold_s=40, pain=2),
        a_set("clamshell", 3, reps=10),
    )
    stand_on(page, "Wall sit")
    button(page, "History…").click()
    sheet = the(page, HistorySheet)
    table = the(sheet, QTableWidget)
    qtbot.waitUntil(lambda: table.rowCount() == 2)
    model = table.model()
    cells = [[model.index(row, column).data() for column in range(table.columnCount())] for row in (0, 1)]
    assert cells == [
        ["Wed 18 Nov 2026", "2 / 3", "40 s", "2.5 kg", "2", "0", "4"],
        ["Fri 17 Oct 2025", "1", "20 s", "–", "–", "–", "–"],
    ]
    assert "Noted on 2 days since 17 October 2025." in shown_text(sheet)
    assert nameless(sheet) == []
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_an_exercise_without_sets_says_so(qtbot: QtBot, page: ExercisesPage) -> None:
    button(page, "History…").click()
    sheet = the(page, HistorySheet)
    qtbot.waitUntil(lambda: "No set of it is noted yet." in shown_text(sheet))
    sheet.close()


def test_the_session_is_offered_while_something_is_left_to_do(
    qtbot: QtBot, page: ExercisesPage, bridge: Bridge
) -> None:
    session = next(each for each in page.findChildren(QPushButton) if each.text() == "Guided session")
    assert not session.isVisible()
    bridge.do("Programme", lambda journal: journal.save(Programme(from_=TODAY, items=(item("wall_sit"),))))
    with qtbot.waitSignal(page.pageRequested) as asked:
        session.click()
    assert asked.args == ["session"]
    bridge.do("Sets", lambda journal: journal.save(*(a_set("wall_sit", 0, number) for number in (1, 2, 3))))
    assert not session.isVisible()


def test_the_programme_shows_proposals_and_the_weeks(qtbot: QtBot, page: ExercisesPage, bridge: Bridge) -> None:
    bridge.journal.save(
        Programme(from_=days_ago(30), items=(item("wall_sit", hold_s=40),)),
        *(a_set("wall_sit", 1, number, hold_s=40, pain=7) for number in (1, 2)),
    )
    show_programme(page)
    bridge.tell_changed()
    qtbot.wait(1)
    assert "Wall sit hurt 7/10 on 20 November" in shown_text(page)
    assert "This week so far: 2 of 18 planned sets." in shown_text(page)
    assert "week of 16 November: 2 of 18" in next(
        spoken(each) for each in page.findChildren(QWidget) if spoken(each).startswith("Sets by week;")
    )
    button(page, "Take over").click()
    assert programme(bridge).items[0].hold_s == 30
    assert "hurt 7/10" not in shown_text(page)
