"""A day is logged in the real page, by keyboard and by mouse, into a real file."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.catalogue import starter_programme
from kneejournal.domain.records import (
    CheckIn,
    CustomExercise,
    KneeResponse,
    Programme,
    ProgrammeItem,
    Run,
    SetDone,
)
from kneejournal.domain.vocabulary import Knee, RunKind, Side, Swelling
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.page import TodayPage
from kneejournal.gui.widgets.controls import Link
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.widgets.run_dialog import RunDialog
from kneejournal.gui.widgets.set_ticks import SetTicks
from kneejournal.journal import Journal
from tests.gui.conftest import NOW, TODAY
from tests.gui.finding import press, shown_text

YESTERDAY = TODAY - timedelta(days=1)
RIGHT = Knee.RIGHT


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> TodayPage:
    return shown_page(qtbot, bridge, theme)


@pytest.fixture
def two_knees(qtbot: QtBot, bridge: Bridge, theme: Theme) -> TodayPage:
    bridge.journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
    return shown_page(qtbot, bridge, theme)


def shown_page(qtbot: QtBot, bridge: Bridge, theme: Theme) -> TodayPage:
    page = TodayPage(bridge, theme, Preferences(bridge.journal.path.with_name("settings.toml")))
    bridge.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1100, 860)
    page.set_day(TODAY)
    page.show()
    qtbot.waitUntil(lambda: page.title() != "")
    page.activateWindow()
    return page


def scale(page: QWidget, question: str) -> PainScale:
    QApplication.processEvents()  # what was just added becomes visible in the next turn
    found = [
        each for each in page.findChildren(PainScale) if each.accessibleName().startswith(question) and each.isVisible()
    ]
    assert found, f"no visible scale asks {question!r}"
    return found[0]


def button(page: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()  # what was just added becomes visible in the next turn
    found = [
        each for each in page.findChildren(QPushButton) if each.text().replace("&", "") == text and each.isVisible()
    ]
    assert found, f"no visible button says {text!r}"
    return found[0]


def click(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def noted(bridge: Bridge, day: date = TODAY, knee: Knee = RIGHT) -> CheckIn:
    found = bridge.read(day, day).check_in(day, knee)
    assert found is not None, "nothing is noted"
    return found


def a_run(day: date, **response: object) -> Run:
    start = datetime.combine(day, datetime.min.time().replace(hour=7), timezone(timedelta(hours=1)))
    responses = (KneeResponse.from_json({"knee": "right", **response}),) if response else ()
    return Run(id=f"run-{day}", start=start, distance_m=5200, moving_s=1900, kind=RunKind.EASY, responses=responses)


def test_digit_answers_the_focused_scale_and_is_saved(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "Stairs"), "4")

    assert noted(bridge).activities == {"stairs": 4}
    assert scale(page, "Stairs").accessibleName() == "Stairs, right knee, 4 of 10"


def test_one_and_zero_quickly_is_ten(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "On waking"), "10")

    assert noted(bridge).waking_pain == 10


def test_zero_after_another_scale_was_answered_is_zero(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "On waking"), "1")
    press(qtbot, scale(page, "Now"), "0")

    assert (noted(bridge).waking_pain, noted(bridge).pain_now) == (1, 0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_makes_unknown(qtbot: QtBot, page: TodayPage, bridge: Bridge, key: Qt.Key) -> None:
    press(qtbot, scale(page, "On waking"), "3", key)

    assert noted(bridge).waking_pain is None
    assert scale(page, "On waking").accessibleName().endswith("not answered")


def test_arrows_change_an_answer_and_enter_goes_on(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    waking = scale(page, "On waking")
    press(qtbot, waking, "3", Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return)

    assert noted(bridge).waking_pain == 4
    assert scale(page, "Now").hasFocus()


def test_n_is_did_not_do_only_where_that_fits(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "Stairs"), "n")
    press(qtbot, scale(page, "On waking"), "n")

    assert noted(bridge).activities == {"stairs": "not_done"}
    assert noted(bridge).waking_pain is None


def test_click_answers_and_click_again_withdraws(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    waking = scale(page, "On waking")
    seven = QPoint(int(3 + waking.width() * 7.3 / 13), waking.height() // 2)
    click(qtbot, waking, seven)
    answer = noted(bridge).waking_pain
    click(qtbot, waking, seven)

    assert answer is not None
    assert noted(bridge).waking_pain is None


def test_quiet_day_is_one_action_and_one_undo(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "Stairs"), "2")
    click(qtbot, button(page, "Quiet day"))

    quiet = noted(bridge)
    assert (quiet.waking_pain, quiet.pain_now, quiet.swelling, quiet.symptoms) == (0, 0, Swelling.NONE, ())
    assert quiet.activities["stairs"] == 2
    assert quiet.activities["downhill_running"] == "not_done"
    bridge.undo()
    assert noted(bridge).waking_pain is None
    assert noted(bridge).activities == {"stairs": 2}
    bridge.redo()
    assert noted(bridge).waking_pain == 0


def test_quiet_day_covers_both_knees(qtbot: QtBot, two_knees: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(two_knees, "Quiet day"))

    assert [noted(bridge, knee=knee).waking_pain for knee in Knee] == [0, 0]


def test_same_as_yesterday_fills_what_is_open(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    bridge.journal.answer(YESTERDAY, RIGHT, {"waking_pain": 2, "activities.stairs": 3})
    press(qtbot, scale(page, "On waking"), "1")
    click(qtbot, button(page, "Same as yesterday"))

    assert (noted(bridge).waking_pain, noted(bridge).activities) == (1, {"stairs": 3})


def test_same_as_yesterday_says_when_there_was_nothing(qtbot: QtBot, page: TodayPage, problems: list[str]) -> None:
    click(qtbot, button(page, "Same as yesterday"))

    assert ["Nothing was noted" in problem for problem in problems] == [True]


def test_signs_and_swelling(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(page, "None of these"))
    none = noted(bridge).symptoms
    click(qtbot, button(page, "Limping"))
    limping = noted(bridge).symptoms
    click(qtbot, button(page, "Limping"))
    click(qtbot, button(page, "Marked"))

    assert (none, limping, noted(bridge).symptoms) == ((), ("limping",), None)
    assert noted(bridge).swelling is Swelling.MARKED


def test_a_past_day_is_shown_and_edited(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    bridge.journal.answer(YESTERDAY, RIGHT, {"waking_pain": 2})
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    shown = scale(page, "On waking").answer
    press(qtbot, scale(page, "On waking"), "5")
    click(qtbot, button(page, "Back to today"))

    assert shown == 2
    assert noted(bridge, YESTERDAY).waking_pain == 5
    assert page.title() == "Saturday 21 November 2026"
    assert scale(page, "On waking").answer is None


def test_tomorrow_cannot_be_shown(page: TodayPage) -> None:
    following = next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Next day")

    assert not following.isEnabled()


def test_a_run_is_added_by_hand(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    dialog = run_dialog(qtbot, page, "Add a run")
    enter(dialog, "Distance, km", "5,2")
    enter(dialog, "Time", "31:40")
    enter(dialog, "Metres down", "84")
    click(qtbot, button(dialog, "Save"))

    (run,) = bridge.read(TODAY, TODAY).runs
    assert (run.distance_m, run.moving_s, run.descent_m, run.stopped_early, run.kind) == (5200, 1900, 84, None, None)
    assert run.day == TODAY


@pytest.mark.parametrize(
    "wrong",
    [
        ("Distance, km", "five", "not a number"),
        ("Distance, km", "1800", "1,000 km"),
        ("Time", "31.40", "31:40"),
        ("Time", "1:75", "31:40"),
        ("Metres down", "-3", "not a number"),
    ],
)
def test_a_wrong_run_is_refused_in_a_sentence_and_kept(
    qtbot: QtBot, page: TodayPage, bridge: Bridge, wrong: tuple[str, str, str]
) -> None:
    field, text, words = wrong
    dialog = run_dialog(qtbot, page, "Add a run")
    enter(dialog, field, text)
    click(qtbot, button(dialog, "Save"))

    shown = " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())
    assert dialog.isVisible()
    assert words in shown
    assert bridge.read(TODAY, TODAY).runs == ()
    dialog.reject()


def run_dialog(qtbot: QtBot, page: TodayPage, text: str) -> RunDialog:
    click(qtbot, button(page, text))
    dialog = page.findChild(RunDialog)
    assert dialog is not None
    return dialog


def enter(dialog: RunDialog, name: str, text: str) -> None:
    field = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)
    field.setText(text)


def test_no_pain_in_this_run_fills_the_response_and_can_be_undone(
    qtbot: QtBot, page: TodayPage, bridge: Bridge
) -> None:
    bridge.do("run", lambda journal: journal.save(a_run(TODAY, before=1)))
    click(qtbot, button(page, "No pain in this run"))

    response = bridge.read(TODAY, TODAY).runs[0].response(RIGHT)
    assert (response.before, response.peak, response.one_hour_after, response.limped) == (1, 0, 0, False)
    bridge.undo()
    assert bridge.read(TODAY, TODAY).runs[0].response(RIGHT).peak is None


def test_a_run_is_deleted_and_brought_back(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    bridge.do("run", lambda journal: journal.save(a_run(TODAY)))
    click(qtbot, button(page, "Delete"))
    gone = bridge.read(TODAY, TODAY).runs
    bridge.undo()

    assert gone == ()
    assert [run.id for run in bridge.read(TODAY, TODAY).runs] == [f"run-{TODAY}"]


def test_the_due_question_asks_about_yesterdays_run(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    bridge.do("run", lambda journal: journal.save(a_run(YESTERDAY, peak=2)))
    press(qtbot, scale(page, "One hour after"), "1")
    press(qtbot, scale(page, "How was the knee this morning?"), "2")

    assert bridge.read(YESTERDAY, YESTERDAY).runs[0].response(RIGHT).one_hour_after == 1
    assert noted(bridge).waking_pain == 2


def test_exercises_start_with_a_simple_programme_and_are_ticked_by_keys(
    qtbot: QtBot, bridge: Bridge, theme: Theme
) -> None:
    friday = TODAY - timedelta(days=1)
    bridge.journal.save(starter_programme(friday))
    page = shown_page(qtbot, bridge, theme)
    page.go_to(friday)
    QApplication.processEvents()
    ticks = next(each for each in page.findChildren(SetTicks) if each.isVisible())
    press(qtbot, ticks, Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Space)

    sets = bridge.read(friday, friday).sets
    assert sorted(each.set for each in sets) == [1, 2]
    assert "2 of" in ticks.accessibleName()


def test_an_own_exercise_and_who_prescribed_it_stand_on_the_day(page: TodayPage, bridge: Bridge) -> None:
    own = CustomExercise(id="heel_slide", name="Heel slide")
    asked = ProgrammeItem(exercise=own.id, weekdays=(1, 2, 3, 4, 5, 6, 7), sets=2, reps=15)
    bridge.do(
        "start", lambda journal: journal.save(own, Programme(from_=TODAY, prescribed_by="A. Physio", items=(asked,)))
    )
    QApplication.processEvents()  # what was just added becomes visible in the next turn
    shown = {each.text() for each in page.findChildren(QLabel) if each.isVisible()}
    assert {"Heel slide  2 × 15", "Prescribed by A. Physio"} <= shown

    page.go_to(YESTERDAY)
    assert "Prescribed by A. Physio" not in {each.text() for each in page.findChildren(QLabel) if each.isVisible()}


def test_an_exercise_is_ticked_off_with_two_keys(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    friday = TODAY - timedelta(days=1)
    bridge.journal.save(starter_programme(friday))
    page = shown_page(qtbot, bridge, theme)
    page.resize(1000, 500)
    page.go_to(friday)
    QApplication.processEvents()

    def keys(*pressed: tuple[Qt.Key, Qt.KeyboardModifier]) -> dict[str, int]:
        for key, modifier in pressed:
            qtbot.keyClick(page.focusWidget(), key, modifier)
        return Counter(each.exercise for each in bridge.read(friday, friday).sets)

    to_exercises = (Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    three, down = ((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_3, Qt.Key.Key_Down))
    assert keys(to_exercises) == {}
    assert not page.focusWidget().visibleRegion().isEmpty(), "it is scrolled into sight"
    assert keys(three) == {"straight_leg_raise": 3}
    assert keys(down, three) == {"straight_leg_raise": 3, "side_lying_hip_abduction": 3}
    assert keys(to_exercises, three)["clamshell"] == 3, "the first that is not done"


def test_sets_of_a_session_and_ticks_count_together(qtbot: QtBot, bridge: Bridge, theme: Theme) -> None:
    friday = TODAY - timedelta(days=1)
    legs = [SetDone(id=side, date=friday, exercise="clamshell", set=2, knee=Side(side)) for side in ("left", "right")]
    bridge.journal.save(starter_programme(friday), *legs)
    page = shown_page(qtbot, bridge, theme)
    page.go_to(friday)
    QApplication.processEvents()
    ticks = next(each for each in page.findChildren(SetTicks) if each.accessibleName().startswith("Clamshell"))
    assert "1 of 3" in ticks.accessibleName()

    press(qtbot, ticks, "2")
    assert sorted((each.set, each.knee) for each in bridge.read(friday, friday).sets) == [
        (1, Side.BOTH), (2, Side.LEFT), (2, Side.RIGHT),
    ]  # fmt: skip
    press(qtbot, ticks, "1")
    assert [(each.set, each.knee) for each in bridge.read(friday, friday).sets] == [(1, Side.BOTH)]


@pytest.fixture
def proposed(qtbot: QtBot, bridge: Bridge, theme: Theme) -> TodayPage:
    """A wall sit done in full twice, with calm mornings: a step harder is proposed."""
    item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 2, 3, 4, 5, 6, 7), sets=1, hold_s=30)
    other = ProgrammeItem(exercise="calf_stretch", weekdays=(6,), sets=1, hold_s=20)
    bridge.journal.save(Programme(from_=TODAY - timedelta(days=60), items=(item, other)))
    for ago in (2, 4):
        day = TODAY - timedelta(days=ago)
        bridge.journal.save(SetDone(id=f"{ago}", date=day, exercise="wall_sit", set=1, hold_s=30, pain=1))
    for ago in range(6):
        bridge.journal.answer(TODAY - timedelta(days=ago), RIGHT, {"waking_pain": 0})
    return shown_page(qtbot, bridge, theme)


def test_a_step_harder_is_taken_over_and_undone(qtbot: QtBot, proposed: TodayPage, bridge: Bridge) -> None:
    assert "done in full 2 times in a row" in shown_text(proposed)
    click(qtbot, button(proposed, "Take over"))

    holds = [(each.from_, each.items[0].hold_s) for each in bridge.read().programmes]
    assert holds == [(TODAY - timedelta(days=60), 30), (TODAY, 40)]
    assert "done in full" not in shown_text(proposed)
    assert bridge.undo_title == "A step harder"
    bridge.undo()
    QApplication.processEvents()
    assert "done in full" in shown_text(proposed)


def test_not_now_is_remembered_for_the_next_start(
    qtbot: QtBot, proposed: TodayPage, bridge: Bridge, theme: Theme
) -> None:
    click(qtbot, button(proposed, "Not now"))
    assert "done in full" not in shown_text(proposed)
    again = shown_page(qtbot, bridge, theme)
    QApplication.processEvents()
    assert "done in full" not in shown_text(again)
    assert len(bridge.read().programmes) == 1


def test_not_now_is_undone_and_done_again(qtbot: QtBot, proposed: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(proposed, "Not now"))
    assert bridge.undo_title == "Not now"
    for move, is_proposed in ((bridge.undo, True), (bridge.redo, False), (bridge.undo, True)):
        move()
        QApplication.processEvents()
        assert ("done in full" in shown_text(proposed)) == is_proposed


def test_a_past_day_proposes_nothing(proposed: TodayPage) -> None:
    proposed.go_to(TODAY - timedelta(days=1))
    QApplication.processEvents()
    assert "done in full" not in shown_text(proposed)


def test_a_programme_is_offered_where_there_is_none(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(page, "Start with a simple programme"))

    assert [each.from_ for each in bridge.read().programmes] == [TODAY]


def test_switching_knees_shows_and_answers_the_other(qtbot: QtBot, two_knees: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(two_knees, "On waking, right knee"), "3")
    qtbot.keyClick(two_knees, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    press(qtbot, scale(two_knees, "On waking, left knee"), "1")

    assert (noted(bridge).waking_pain, noted(bridge, knee=Knee.LEFT).waking_pain) == (3, 1)


def test_a_note_is_saved_when_the_day_is_left(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    note = page.findChild(QPlainTextEdit)
    assert note is not None
    qtbot.keyClicks(note, "new shoes")
    page.leave()

    assert noted(bridge).note == "new shoes"


def test_a_note_is_saved_when_typing_pauses(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    note = page.findChild(QPlainTextEdit)
    assert note is not None
    with qtbot.waitSignal(bridge.saved):
        qtbot.keyClicks(note, "new shoes")

    assert noted(bridge).note == "new shoes"


def test_moments_are_added_and_removed(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    press(qtbot, scale(page, "Pain at that moment"), "4")
    words = next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Words about the moment")
    words.setText("after sitting")
    click(qtbot, button(page, "Add"))
    (moment,) = noted(bridge).moments
    click(qtbot, button(page, "Remove"))

    assert (moment.pain, moment.note) == (4, "after sitting")
    assert noted(bridge).moments == ()


def field(page: QWidget, name: str) -> QLineEdit:
    return next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == name)


def test_other_training_is_noted_by_a_click_and_by_keyboard_undone_and_offered_again(
    qtbot: QtBot, page: TodayPage, bridge: Bridge
) -> None:
    click(qtbot, button(page, "Swimming"))
    qtbot.waitUntil(field(page, "Minutes of the other activity").hasFocus)
    press(qtbot, field(page, "Minutes of the other activity"), "30", Qt.Key.Key_Return)
    press(qtbot, field(page, "Other activity"), "Rowing", Qt.Key.Key_Return)

    def noted_others() -> dict[str, int | None]:
        return {each.name: each.minutes for each in bridge.read(TODAY, TODAY).other_activities}

    assert noted_others() == {"Swimming": 30, "Rowing": None}
    qtbot.waitUntil(lambda: "Swimming · 30 min" in shown_text(page))
    assert [button(page, name).isVisible() for name in ("Rowing", "Swimming", "Cycling", "Strength")] == [True] * 4

    click(qtbot, next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Remove Rowing"))
    assert noted_others() == {"Swimming": 30}
    bridge.undo()
    assert noted_others() == {"Swimming": 30, "Rowing": None}


def test_other_training_that_is_typed_is_kept_for_its_day_when_another_is_shown(
    qtbot: QtBot, page: TodayPage, bridge: Bridge
) -> None:
    assert not button(page, "Add activity").isEnabled()
    qtbot.keyClicks(field(page, "Other activity"), "Yoga")
    qtbot.keyClicks(field(page, "Minutes of the other activity"), "20")
    click(qtbot, next(each for each in page.findChildren(QPushButton) if each.accessibleName() == "Previous day"))

    (other,) = bridge.read(YESTERDAY, TODAY).other_activities
    assert (other.date, other.name, other.minutes) == (TODAY, "Yoga", 20)
    assert "Yoga · 20 min" not in shown_text(page)


def test_minutes_left_empty_stay_unknown_and_zero_is_an_answer(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    field = next(each for each in page.findChildren(QLineEdit) if each.accessibleName().startswith("Morning stiffness"))
    press(qtbot, field, "0", Qt.Key.Key_Return)

    assert noted(bridge).stiffness_min == 0
    assert noted(bridge).walk_min is None


def test_a_planned_run_is_saved_and_dropped(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    field = next(each for each in page.findChildren(QLineEdit) if each.accessibleName() == "Planned distance")
    press(qtbot, field, "8,5", Qt.Key.Key_Return)
    planned = bridge.read(TODAY, TODAY).planned_runs
    click(qtbot, button(page, "No plan"))

    assert [each.distance_m for each in planned] == [8500]
    assert bridge.read(TODAY, TODAY).planned_runs == ()


def test_the_advice_follows_each_answer_and_leads_to_what_is_missing(qtbot: QtBot, page: TodayPage) -> None:
    click(qtbot, button(page, "All reasons"))
    QApplication.processEvents()
    missing = [each for each in page.findChildren(Link) if each.isVisible()]
    stairs = next(each for each in missing if "tairs" in each.text())
    press(qtbot, stairs, Qt.Key.Key_Return)
    led_to = page.focusWidget()
    press(qtbot, scale(page, "Stairs"), "7")

    assert isinstance(led_to, PainScale)
    assert led_to.accessibleName().startswith("Stairs")
    assert "REST" in advice_name(page)


def advice_name(page: TodayPage) -> str:
    return next(
        each.accessibleName() for each in page.findChildren(QWidget) if each.accessibleName().startswith("Advice")
    )


def test_todays_advice_is_kept_in_the_log(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(page, "Quiet day"))
    qtbot.waitUntil(lambda: bridge.read(TODAY, TODAY).advice_log != ())

    (entry,) = bridge.read(TODAY, TODAY).advice_log
    assert entry.verdict in ("run", "reduce", "rest")
    assert entry.rules


def test_todays_advice_is_kept_where_the_page_is_left_at_once(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    click(qtbot, button(page, "Quiet day"))
    page.leave()

    assert len(bridge.read(TODAY, TODAY).advice_log) == 1


def test_every_control_has_a_name(page: TodayPage) -> None:
    unnamed = [
        each.metaObject().className()
        for each in page.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not each.objectName().startswith("qt_")
    ]

    assert unnamed == []


@pytest.mark.parametrize("width", [600, 683, 1000, 1240])
def test_nothing_is_wider_than_the_page(qtbot: QtBot, page: TodayPage, width: int) -> None:
    page.resize(width, 600)
    qtbot.wait(1)

    beyond = [
        each.accessibleName() or each.objectName()
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.mapTo(page, QPoint(each.width(), 0)).x() > width
    ]
    assert beyond == []


def test_another_writers_answers_appear(qtbot: QtBot, page: TodayPage, bridge: Bridge) -> None:
    other = Journal(bridge.journal.path, lambda: NOW)
    other.answer(TODAY, RIGHT, {"waking_pain": 6})
    other.close()

    qtbot.waitUntil(lambda: scale(page, "On waking").answer == 6, timeout=6_000)
