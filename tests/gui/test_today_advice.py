"""The advice on the page of a day: plan, ladder, sources, red flags, the next run, and what if."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import RunPlan
from kneejournal.domain.vocabulary import Knee, Units
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.advice_card import AdviceCard
from kneejournal.gui.today.page import TodayPage
from kneejournal.gui.widgets.controls import Link
from kneejournal.gui.widgets.layout import Card
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.journal import Journal
from tests.gui.conftest import TODAY
from tests.gui.finding import button, named, nameless, press, shown_text, the, too_wide
from tests.rules.diaries import ON, Changes, check_in, runner, signs

Shown = Callable[..., TodayPage]
ON_LADDER: Changes = {-6: {"pain_now": 4}, -13: signs("limping")}
FORMS = ("flagUrgent", "flagSoon", "flagRoutine")
CALM = {"pain_now": 0, "waking_pain": 0}

assert ON == TODAY, "the diaries of the rules end on the evening of the window's tests"


@pytest.fixture
def shown(qtbot: QtBot, journal: Journal, bridge: Bridge, theme: Theme) -> Iterator[Shown]:
    """Give a maker of the page, 1100 wide where nothing else is said, of a journal that holds a diary."""
    pages = []

    def show(diary: Diary, width: int = 1100) -> TodayPage:
        journal.merge(diary)
        bridge.tell_changed()
        page = TodayPage(bridge, theme, Preferences(bridge.journal.path.with_name("settings.toml")))
        bridge.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(width, 860)
        page.set_day(TODAY)
        page.show()
        qtbot.waitUntil(lambda: page.title() != "")
        page.activateWindow()
        QApplication.processEvents()
        pages.append(page)
        return page

    yield show
    for page in pages:
        for sheet in page.findChildren(Sheet):
            sheet.reject()


def card(page: TodayPage) -> AdviceCard:
    return the(page, AdviceCard)


def told(page: TodayPage) -> str:
    QApplication.processEvents()
    return shown_text(card(page))


def sheet(page: TodayPage) -> Sheet:
    QApplication.processEvents()
    (found,) = [each for each in page.findChildren(Sheet) if each.isVisible()]
    return found


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


# the plan


def test_a_plan_is_weighed_while_it_is_typed_and_kept_when_it_is_done(
    qtbot: QtBot, shown: Shown, bridge: Bridge
) -> None:
    page = shown(runner())
    field = named(page, QLineEdit, "Planned distance")
    press(qtbot, field, "8")
    typed, kept = told(page), bridge.read(TODAY, TODAY).planned_runs
    press(qtbot, field, Qt.Key.Key_Return)

    assert "5.5 km instead of 8 km; 8 km would be 60 % beyond your longest run" in typed
    assert kept == ()
    assert [plan.distance_m for plan in bridge.read(TODAY, TODAY).planned_runs] == [8000]
    assert "REDUCE" in told(page)


def test_a_plan_that_is_typed_and_taken_back_leaves_the_advice_as_it_was(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner())
    before = told(page)
    field = named(page, QLineEdit, "Planned distance")
    press(qtbot, field, "8", Qt.Key.Key_Backspace, Qt.Key.Key_Return)

    assert told(page) == before


def test_a_plan_that_fits_is_said_to(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner())
    press(qtbot, named(page, QLineEdit, "Planned distance"), "5", Qt.Key.Key_Return)
    kinds = next(each for each in page.findChildren(QComboBox) if each.accessibleName() == "Planned kind of run")
    press(qtbot, kinds, "L")

    assert "What you plan fits: 5 km long." in told(page)


def test_a_plan_in_miles(qtbot: QtBot, shown: Shown, journal: Journal) -> None:
    journal.save_profile({"units": Units.MI})
    page = shown(runner())
    press(qtbot, named(page, QLineEdit, "Planned distance"), "3.45")

    assert "3.4 mi instead of 3.45 mi" in told(page)


# the ladder


def test_the_ladder_is_shown_and_read_whole_by_keyboard(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner(ON_LADDER))
    assert "Walk-run stage 2 of 8: 6 × (2 min run, 2 min walk)" in told(page)
    press(qtbot, named(page, Link, "The whole ladder"), Qt.Key.Key_Return)
    ladder = sheet(page)
    rungs = [each.accessibleName() for each in ladder.findChildren(QFrame) if each.objectName().startswith("rung")]

    assert len(rungs) == 8
    assert [name for name in rungs if "You are here" in name] == [
        "Stage 2: 6 × (2 min run, 2 min walk), 12 min of running. You are here."
    ]
    assert "leads back to stage 1" in shown_text(ladder)
    assert nameless(ladder) == []
    qtbot.keyClick(ladder, Qt.Key.Key_Escape)
    assert not ladder.isVisible()


def test_while_the_knee_is_sore_the_ladder_waits(shown: Shown) -> None:
    assert "Walk-run stage 4 of 8, once the knee is calm." in told(shown(runner({0: {"pain_now": 4}})))


def test_off_the_ladder_nothing_is_said_of_it(shown: Shown) -> None:
    assert "stage" not in told(shown(runner()))


# reasons, sources, what is missing


def test_three_reasons_come_first_and_all_on_demand(qtbot: QtBot, shown: Shown) -> None:
    days: Changes = {0: {"pain_now": 3, "symptoms": ["took_painkiller", "night_pain"], "activities": {"squatting": 5}}}
    page = shown(runner(days, {-2: {"one_hour_after": None, "peak": 3}}))
    first = told(page)
    click(qtbot, button(page, "All reasons"))
    whole = told(page)
    click(qtbot, button(page, "Less"))

    assert "and 3 more" in first.splitlines()
    assert "Squatting: 5/10" not in first
    assert "Squatting: 5/10" in whole
    assert told(page) == first


def test_the_sources_are_grouped_by_rule_with_the_publication(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner({0: {"pain_now": 3}, -1: {"pain_now": 3}}))
    click(qtbot, button(page, "Sources of this advice"))
    (first,) = [each for each in sheet(page).findChildren(Card) if each.title.text() == "Rule F1"]
    read = shown_text(sheet(page))

    assert "glossary of recovery and injury terms" in shown_text(first)
    assert "no clinician has reviewed it" in read
    assert too_wide(sheet(page)) == []


def test_in_the_strip_a_link_closes_it_and_leads_to_the_question(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner({0: {"activities": {"stairs": None}}}), width=700)
    closed = told(page)
    click(qtbot, button(page, "Why?"))
    link = next(each for each in page.findChildren(Link) if each.isVisible() and "stairs" in each.text())
    press(qtbot, link, Qt.Key.Key_Space)
    led_to = page.focusWidget()

    assert isinstance(led_to, PainScale)
    assert led_to.accessibleName().startswith("Stairs")
    assert told(page) == closed


# red flags


@pytest.mark.parametrize(
    ("days", "form", "words"),
    [
        ({0: signs("locking")}, "flagUrgent", ("Have the knee seen today", "emergency number", "a knee that locks")),
        ({-3: signs("giving_way")}, "flagSoon", ("within days", "appointment", "gave way")),
        ({0: signs("catching")}, "flagRoutine", ("ordinary visit", "no hurry")),
    ],
)
def test_each_urgency_has_its_own_form_and_words(
    shown: Shown, days: Changes, form: str, words: tuple[str, ...]
) -> None:
    page = shown(runner(days))
    panels = [each for each in page.findChildren(QFrame) if each.objectName() in FORMS and each.isVisible()]
    assert [each.objectName() for each in panels] == [form]
    assert all(word in told(page) for word in words)


def test_a_pressing_flag_stands_before_the_verdict_and_in_the_closed_strip(shown: Shown) -> None:
    page = shown(runner({0: signs("locking")}), width=700)
    panel, verdict = the(page, QFrame, "flagUrgent"), the(page, QLabel, "verdictRest")
    assert panel.mapTo(page, QPoint()).y() < verdict.mapTo(page, QPoint()).y()
    assert "Have the knee seen today" in told(page)
    assert "ladder" not in told(page)


# after a run


def test_after_a_run_the_card_speaks_of_the_next_one_provisionally(qtbot: QtBot, shown: Shown, bridge: Bridge) -> None:
    page = shown(runner({}, {0: {}}))
    assert "Today's run is done: the rest of the day is for recovery." in told(page)
    assert "Advice for the next run, Tue 24 Nov" in told(page)
    assert "Provisional until tomorrow morning’s check-in" in told(page)
    press(qtbot, named(page, QLineEdit, "Planned distance"), "8", Qt.Key.Key_Return)

    assert "What do you want to run next?" in shown_text(page)
    assert "instead of 8 km" in told(page)
    assert [plan.date for plan in bridge.read().planned_runs] == [TODAY + timedelta(days=3)]


# what if


def test_what_if_changes_the_advice_and_nothing_else(qtbot: QtBot, shown: Shown, bridge: Bridge) -> None:
    page = shown(replace(runner(), planned_runs=(RunPlan(date=TODAY, distance_m=5000),)))
    page.leave()  # and with it, today's advice is kept
    before, card_before = bridge.read(), told(page)
    click(qtbot, button(page, "What if"))
    what_if = sheet(page)
    assert "not saved" in shown_text(what_if)
    press(qtbot, named(what_if, PainScale, "On waking"), "5")
    press(qtbot, named(what_if, QLineEdit, "Planned distance"), Qt.Key.Key_Home, "1", Qt.Key.Key_Return)
    supposed = shown_text(what_if)

    assert "REST" in supposed
    assert "RUN" in supposed
    assert "Rest instead of 15 km" in supposed
    assert nameless(what_if) == []
    click(qtbot, button(what_if, "Back to what is noted"))
    assert "REST" not in shown_text(what_if)
    press(qtbot, named(what_if, PainScale, "On waking"), "5")
    qtbot.keyClick(what_if, Qt.Key.Key_Escape)
    assert not what_if.isVisible()
    assert bridge.read() == before
    assert bridge.undo_title == ""
    assert told(page) == card_before


def test_what_if_is_about_the_knee_that_is_shown(qtbot: QtBot, shown: Shown) -> None:
    diary = runner(profile={"knees": ["left", "right"]})
    left = tuple(check_in((each.date - ON).days, Knee.LEFT) for each in diary.check_ins)
    page = shown(replace(diary, check_ins=(*diary.check_ins, *left)))
    qtbot.keyClick(page, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    click(qtbot, button(page, "What if"))
    press(qtbot, named(sheet(page), PainScale, "On waking, left knee"), "5")

    assert "left knee" in sheet(page).windowTitle()
    assert "Left knee: Waking pain" in shown_text(sheet(page))


def test_what_if_keeps_within_a_small_window(qtbot: QtBot, shown: Shown) -> None:
    page = shown(runner(), width=800)
    click(qtbot, button(page, "Why?"))
    click(qtbot, button(page, "What if"))
    QApplication.processEvents()
    assert too_wide(sheet(page)) == []


# screen readers


def test_a_new_verdict_is_announced_once_and_nothing_else_is(qtbot: QtBot, shown: Shown, announced: list[str]) -> None:
    page = shown(runner())
    waking = named(page, PainScale, "On waking")
    press(qtbot, waking, "1", "2")
    calm = list(announced)
    press(qtbot, waking, "5", "6")
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert calm == []
    assert [each.split(".")[0] for each in announced] == ["Advice for today: REST"]


def test_a_pressing_flag_is_announced_with_the_verdict(qtbot: QtBot, shown: Shown, announced: list[str]) -> None:
    page = shown(runner())
    click(qtbot, button(page, "Other signs, right knee: Locking"))

    assert len(announced) == 1
    assert "REST" in announced[0]
    assert announced[0].endswith("Have the knee seen today.")


def test_all_parts_of_the_card_can_be_named(shown: Shown) -> None:
    page = shown(runner({**ON_LADDER, 0: {**CALM, "activities": {"stairs": None}}}))
    assert nameless(card(page)) == []


def test_who_is_to_be_seen_waits_for_no_day(shown: Shown) -> None:
    """Nobody reads that waiting two weeks will do; what was seen already is told as such, with its day."""
    page = shown(runner({-2: signs("locking")}))
    assert "No running until this has been looked at." in told(page)
    assert "not before" not in told(page)


def test_what_was_seen_is_told_as_seen(shown: Shown) -> None:
    page = shown(runner({-2: signs("locking")}, profile={"cleared_on": "2026-11-20"}))
    assert "This has been looked at; the rest goes on for a few days. Next run not before" in told(page)
