"""What is entered on the report page: visits with notes, questions and goals, totals of questionnaires."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Goal, OutcomeScore, Question, Visit
from kneejournal.domain.vocabulary import Knee, Side
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.report.score_dialog import ScoreDialog
from kneejournal.gui.report.visits_sheet import VisitsSheet
from kneejournal.gui.report_page import ReportPage
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.growing_text import GrowingText
from tests.gui.conftest import TODAY, days_ago
from tests.gui.finding import button, named, nameless, press, shown_text, the

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path) -> ReportPage:
    bridge.journal.save_profile({"knees": (Knee.RIGHT,)})
    made = ReportPage(bridge, theme, Preferences(tmp_path / "settings.toml"))
    bridge.changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(1076, 860)
    made.show()
    qtbot.waitActive(made)
    refreshed(qtbot, made)
    return made


def refreshed(qtbot: QtBot, page: ReportPage) -> None:
    page.refresh()
    settled(qtbot, page)


def settled(qtbot: QtBot, page: ReportPage) -> None:
    """Wait until what is shown is what is in the journal."""
    qtbot.waitUntil(lambda: page._shown == page._asked, timeout=15_000)  # noqa: SLF001  # the pages say so only in part


def leave(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)


# visits


def test_a_visit_has_a_note_that_the_report_holds(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(9), who="Holm")))
    settled(qtbot, page)
    press(qtbot, named(page, GrowingText, "Last visit: note"), "Step-ups, lower step", ENTER)

    assert [each.note for each in bridge.read().visits] == ["Step-ups, lower step"]
    bridge.undo()
    assert [each.note for each in bridge.read().visits] == [None]
    settled(qtbot, page)
    assert named(page, GrowingText, "Last visit: note").toPlainText() == ""


def test_lines_of_a_note_survive_a_change_of_the_name(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(9), who="Holm", note="one\ntwo")))
    settled(qtbot, page)
    press(qtbot, named(page, QLineEdit, "Last visit: with whom"), " R.", ENTER)
    assert [(each.who, each.note) for each in bridge.read().visits] == [("Holm R.", "one\ntwo")]


def test_all_visits_can_be_read_and_corrected(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    visits = [Visit(date=days_ago(days), who=f"Holm {days}") for days in (9, 50, 90)]
    bridge.do("Visits", lambda journal: journal.save(*visits))
    settled(qtbot, page)
    button(page, "All 3 visits").click()
    sheet = the(page, VisitsSheet)
    assert nameless(sheet) == []
    press(qtbot, named(sheet, QLineEdit, "23 August 2026: with whom"), "0", ENTER)
    assert {each.who for each in bridge.read().visits} == {"Holm 9", "Holm 50", "Holm 900"}
    settled(qtbot, page)
    button(sheet, "2 October 2026: remove the date").click()
    assert {each.who for each in bridge.read().visits} == {"Holm 9", "Holm 900"}
    settled(qtbot, page)
    assert "2 October 2026" not in shown_text(sheet)
    sheet.accept()


# questions and goals


def test_questions_are_asked_changed_settled_and_deleted(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    press(qtbot, named(page, QLineEdit, "New: Question"), "Hills?", ENTER)
    press(qtbot, named(page, QLineEdit, "New: Question"), "Stairs?")
    leave(qtbot, named(page, QLineEdit, "New: Question"))
    assert sorted(each.text for each in bridge.read().questions) == ["Hills?", "Stairs?"]
    settled(qtbot, page)

    (hills,) = [
        each for each in page.findChildren(GrowingText) if each.isVisibleTo(page) and each.toPlainText() == "Hills?"
    ]
    hills.selectAll()
    press(qtbot, hills, "May I run hills?", ENTER)
    settled(qtbot, page)
    button(page, "Settled: Question, May I run hills?").click()
    settled(qtbot, page)
    assert {each.text: each.done for each in bridge.read().questions} == {"May I run hills?": True, "Stairs?": None}
    assert "Settled: Question, May I run hills?" not in names(page)

    button(page, "Question: Show 1 settled").click()
    assert button(page, "Settled: Question, May I run hills?").isChecked()
    button(page, "Delete: Question, Stairs?").click()
    assert [each.text for each in bridge.read().questions] == ["May I run hills?"]
    bridge.undo()
    assert len(bridge.read().questions) == 2


def names(page: QWidget) -> set[str]:
    return {each.accessibleName() for each in page.findChildren(QWidget) if each.isVisibleTo(page)}


def test_a_text_that_is_emptied_comes_back(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Goal", lambda journal: journal.save(Goal(id="g", text="10 km")))
    settled(qtbot, page)
    field = named(page, GrowingText, "Goal")
    field.selectAll()
    press(qtbot, field, Qt.Key.Key_Delete, ENTER)
    page.leave()
    assert [each.text for each in bridge.read().goals] == ["10 km"]


def test_what_is_typed_is_kept_while_the_journal_changes_and_saved_on_leaving(
    qtbot: QtBot, page: ReportPage, bridge: Bridge
) -> None:
    bridge.do("Question", lambda journal: journal.save(Question(id="q", text="Hills")))
    settled(qtbot, page)
    field = named(page, GrowingText, "Question")
    press(qtbot, field, Qt.Key.Key_End, " and stairs")
    bridge.do("Visit", lambda journal: journal.save(Visit(date=days_ago(9))))
    settled(qtbot, page)
    assert field.toPlainText() == "Hills and stairs"
    page.leave()
    assert [each.text for each in bridge.read().questions] == ["Hills and stairs"]


def test_a_field_grows_with_its_text(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Question", lambda journal: journal.save(Question(id="q", text="Hills?")))
    settled(qtbot, page)
    one = named(page, GrowingText, "Question").height()
    bridge.do("Question", lambda journal: journal.save(Question(id="q", text="How far and how high may I run? " * 5)))
    settled(qtbot, page)
    qtbot.waitUntil(lambda: named(page, GrowingText, "Question").height() > 2 * one)


# totals of questionnaires


def save(dialog: QDialog) -> None:
    the(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()


def add(page: ReportPage, instrument: str, total: str) -> ScoreDialog:
    button(page, "Add a total").click()
    dialog = the(page, ScoreDialog)
    box = the(dialog, QComboBox)
    box.setCurrentIndex(box.findText(instrument))
    named(dialog, QLineEdit, "Total").setText(total)
    save(dialog)
    return dialog


def test_a_total_is_entered_and_its_change_is_weighed(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Total", lambda journal: journal.save(score(70, days_ago=60)))
    settled(qtbot, page)
    add(page, "AKPS", "81,5")
    assert {(each.date, each.score, each.knee) for each in bridge.read().outcome_scores} == {
        (TODAY - timedelta(days=60), 70, Side.RIGHT),
        (TODAY, 81.5, Side.RIGHT),
    }
    settled(qtbot, page)
    said = "AKPS: 81.5 on 21 November 2026; +11.5 since the one before, which reaches the smallest that matters, 10"
    assert said in shown_text(page)
    bridge.undo()
    assert len(bridge.read().outcome_scores) == 1


def score(total: float, days_ago: int = 0) -> OutcomeScore:
    return OutcomeScore(date=TODAY - timedelta(days=days_ago), instrument="AKPS", knee=Side.RIGHT, score=total)


@pytest.mark.parametrize(
    ("instrument", "total", "said"),
    [
        ("KOOS-PF", "100.5", "KOOS-PF goes from 0 to 100; 100.5 was not saved. Check the total."),
        ("AKPS", "-1", "AKPS goes from 0 to 100; -1 was not saved. Check the total."),
        ("LEFS", "81", "LEFS goes from 0 to 80; 81 was not saved. Check the total."),
        ("PSFS", "11", "PSFS goes from 0 to 10; 11 was not saved. Check the total."),
        ("AKPS", "seventy", "Total: “seventy” is not a number."),
        ("AKPS", "", "Enter the total."),
        ("Choose…", "70", "Choose the questionnaire."),
        ("Another one…", "70", "Name the questionnaire."),
    ],
)
def test_a_total_that_cannot_be_is_said_in_one_sentence(
    page: ReportPage, bridge: Bridge, instrument: str, total: str, said: str
) -> None:
    dialog = add(page, instrument, total)
    assert said in shown_text(dialog)
    assert bridge.read().outcome_scores == ()
    dialog.reject()


def test_a_questionnaire_of_ones_own_is_kept_with_its_range(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    button(page, "Add a total").click()
    dialog = the(page, ScoreDialog)
    box = the(dialog, QComboBox)
    box.setCurrentIndex(box.findText("Another one…"))
    for name, text in (
        ("Name of the questionnaire", "Squat test"),
        ("Lowest total", "0"),
        ("Highest total", "5"),
        ("Smallest change", "1"),
        ("Total", "6"),
    ):
        named(dialog, QLineEdit, name).setText(text)
    assert nameless(dialog) == []
    save(dialog)
    assert "Squat test goes from 0 to 5; 6 was not saved." in shown_text(dialog)
    named(dialog, QLineEdit, "Total").setText("4")
    save(dialog)

    (own,) = bridge.read().custom_instruments
    assert (own.name, own.min, own.max, own.important_change) == ("Squat test", 0, 5, 1)
    assert [(each.instrument, each.score) for each in bridge.read().outcome_scores] == [("Squat test", 4)]
    settled(qtbot, page)
    again = add(page, "Squat test", "5")
    assert "There is a total of this questionnaire on this day already: correct that one." in shown_text(again)
    again.reject()


def test_with_two_knees_the_knee_is_asked_for(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Knees", lambda journal: journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)}))
    settled(qtbot, page)
    dialog = add(page, "AKPS", "70")
    assert "Choose the knee." in shown_text(dialog)
    button(dialog, "Knee: left knee").click()
    save(dialog)
    assert [each.knee for each in bridge.read().outcome_scores] == [Side.LEFT]


def test_totals_are_corrected_and_deleted(qtbot: QtBot, page: ReportPage, bridge: Bridge) -> None:
    bridge.do("Total", lambda journal: journal.save(score(70), score(60, days_ago=9)))
    settled(qtbot, page)
    button(page, "All totals").click()
    button(page, "Correct: AKPS, right knee: 70 on 21 November 2026").click()
    dialog = the(page, ScoreDialog)
    named(dialog, QLineEdit, "Total").setText("75")
    save(dialog)
    settled(qtbot, page)
    button(page, "Delete: AKPS, right knee: 60 on 12 November 2026").click()
    assert [each.score for each in bridge.read().outcome_scores] == [75]
    settled(qtbot, page)
    button(page, "Close").click()
