"""What a screen reader is told of controls by their kind."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Run
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.accessible import tell_screen_readers
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import choice
from kneejournal.gui.widgets.notice import Notice
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.journal import Journal
from tests.gui.finding import button
from tests.gui.windows import Open, on_today, scale


def told(control: QWidget) -> tuple[QAccessible.Role, str]:
    face = QAccessible.queryAccessibleInterface(control)
    return face.role(), face.text(QAccessible.Text.Name)


def test_a_pain_scale_is_a_slider_that_says_its_answer(qtbot: QtBot, theme: Theme) -> None:
    tell_screen_readers()
    for score in range(11):  # made and gone again, as on pages that are filled anew
        scale = PainScale("Stairs, right knee", theme)
        qtbot.addWidget(scale)
        assert told(scale) == (QAccessible.Role.Slider, "Stairs, right knee, not answered")
        scale.show_answer(score)
        assert told(scale) == (QAccessible.Role.Slider, f"Stairs, right knee, {score} of 10")


def test_one_of_a_few_views_is_a_choice(qtbot: QtBot) -> None:
    views = Segmented("Show", [("month", "Month"), ("year", "Year")])
    qtbot.addWidget(views)
    assert told(button(views, "Show: Year")) == (QAccessible.Role.RadioButton, "Show: Year")


def test_a_list_says_what_it_is_for_whatever_is_chosen(qtbot: QtBot) -> None:
    kinds = choice("Kind of run", [("easy", "Easy")])
    qtbot.addWidget(kinds)
    kinds.setCurrentIndex(1)
    face = QAccessible.queryAccessibleInterface(kinds)
    texts = {face.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)}
    assert texts >= {"Kind of run", "Easy"}


def test_what_was_saved_and_a_question_that_is_due_are_told(
    qtbot: QtBot, kept: Path, start: Open, announced: list[str]
) -> None:
    journal = Journal(kept)
    yesterday = journal.now() - timedelta(days=1)
    journal.save(Run(id="one", start=yesterday, distance_m=5200.0))
    journal.close()
    window = start(kept)
    on_today(qtbot, window)
    qtbot.waitUntil(lambda: any("5.2 km: how was the knee" in each for each in announced))
    assert "Saved" not in announced

    qtbot.keyClicks(scale(window, "Stairs"), "4")
    qtbot.waitUntil(lambda: "Saved" in announced)


def test_a_message_is_told(qtbot: QtBot, theme: Theme, announced: list[str]) -> None:
    bar = Notice(theme)
    qtbot.addWidget(bar)
    bar.tell("The disk is full.", problem=True)
    assert announced == ["The disk is full."]
