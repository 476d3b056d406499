"""Help, keys and About in the window, by key and by mouse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextTable
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kneejournal import __version__
from kneejournal.components import components
from kneejournal.gui.help.about_sheet import AboutSheet
from kneejournal.gui.help.help_window import HelpWindow
from kneejournal.gui.help.key_map import Group, KeyMap
from kneejournal.gui.help.keys_sheet import KeysSheet
from kneejournal.gui.help.markdown_view import MarkdownView
from kneejournal.gui.help.topics import TOPICS
from kneejournal.gui.languages import LANGUAGE_NAMES
from kneejournal.gui.shell import Shell
from kneejournal.gui.theme import Theme
from kneejournal.settings import Language, Look
from tests import keys_page
from tests.gui.finding import button, named, nameless, shown_text, the
from tests.gui.windows import Open, on_today, view

_INSIDE = QPoint(30, 22)
"""Where the first line stands: below the room above its heading."""
PAGES = ("today", "calendar", "trends", "exercises", "runs", "report", "settings")


@pytest.fixture
def window(qtbot: QtBot, kept: Path, start: Open) -> Shell:
    made = start(kept)
    on_today(qtbot, made)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def top(kind: type[QDialog]) -> QDialog:
    """Return the dialog of that kind that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


# the guide


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Give what stands for the window beside the guide."""
    made = QWidget()
    made.resize(1240, 860)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def guide(room: QWidget, theme: Theme) -> Iterator[HelpWindow]:
    made = HelpWindow(theme, room)
    made.open_at("guide", "runs")
    yield made
    made.close()


@pytest.fixture
def german_guide(room: QWidget, theme: Theme, spoken: Callable[[Language], None]) -> Iterator[HelpWindow]:
    spoken(Language.GERMAN)
    made = HelpWindow(theme, room)
    made.open_at("guide", "runs")
    yield made
    made.close()


def heading_at_top(guide: HelpWindow) -> str:
    """Return the first heading that is seen."""
    text = the(guide, MarkdownView)
    return text.cursorForPosition(text.viewport().rect().topLeft() + _INSIDE).block().text()


def test_f1_opens_the_part_on_the_page_that_is_shown(qtbot: QtBot, window: Shell) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = top(HelpWindow)
    assert isinstance(guide, HelpWindow)
    assert heading_at_top(guide) == "Trends"
    contents = the(guide, QListWidget)
    assert contents.currentItem().text() == "Trends"
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_sidebar_opens_it_too(window: Shell) -> None:
    button(window, "Help").click()
    guide = top(HelpWindow)
    assert isinstance(guide, HelpWindow)
    assert heading_at_top(guide) == "The first day"
    guide.close()


def test_every_control_has_a_name(guide: HelpWindow) -> None:
    assert nameless(guide) == []


def test_the_contents_lead_to_each_section(guide: HelpWindow) -> None:
    contents = the(guide, QListWidget)
    listed = [contents.item(row).text() for row in range(contents.count())]
    assert {"Guide", "Calendar", "Two laptops", "Keys"} < set(listed)
    contents.setCurrentRow(listed.index("Two laptops"))
    assert heading_at_top(guide) == "Two laptops"


def test_search_narrows_the_contents_and_marks_the_words(qtbot: QtBot, guide: HelpWindow) -> None:
    qtbot.keyClicks(named(guide, QLineEdit, "Search the guide"), "stick")
    contents = the(guide, QListWidget)
    assert contents.item(0).text().startswith("Two laptops\n")
    text = the(guide, MarkdownView)
    marked = [each.cursor.selectedText() for each in text.extraSelections()]
    assert marked
    assert {each.lower() for each in marked} == {"stick"}
    named(guide, QLineEdit, "Search the guide").setText("zebra")
    assert "No part of the guide holds these words." in shown_text(guide)
    named(guide, QLineEdit, "Search the guide").clear()
    assert contents.count() > 20


@pytest.mark.parametrize(
    ("target", "heading"),
    [("advice.md", "What the advice rests on"), ("keys.md#trends", "Trends"), ("#calendar", "Calendar")],
)
def test_links_are_followed_inside(guide: HelpWindow, target: str, heading: str) -> None:
    the(guide, MarkdownView).linkFollowed.emit(target)
    assert heading_at_top(guide) == heading


def test_nothing_leads_out(guide: HelpWindow) -> None:
    guide.open_at("guide", "install-and-start")
    assert "](" not in the(guide, MarkdownView).toPlainText()
    assert "README" in the(guide, MarkdownView).toPlainText()
    assert "../README" not in the(guide, MarkdownView).toHtml()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_text_takes_the_colours_of_the_look(guide: HelpWindow, theme: Theme, look: Look) -> None:
    theme.choose(look)
    text = the(guide, MarkdownView)
    colours = {
        walk.fragment().charFormat().foreground().color().name().upper()
        for block in iter_blocks(text)
        if not (walk := block.begin()).atEnd()
    }
    assert colours <= {theme.tokens.text, theme.tokens.accent}
    tables = [each for each in text.document().rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert tables
    assert {each.format().borderBrush().color().name().upper() for each in tables} == {theme.tokens.line}


def test_in_german_the_guide_is_german_and_says_what_is_english(german_guide: HelpWindow) -> None:
    german_guide.open_at(*TOPICS["trends"])
    assert heading_at_top(german_guide) == "Verlauf"
    contents = the(german_guide, QListWidget)
    assert contents.currentItem().text() == "Verlauf"
    listed = [contents.item(row).text() for row in range(contents.count())]
    assert "Anleitung" in listed
    assert "What the advice rests on (englisch)" in listed
    named(german_guide, QLineEdit, "Anleitung durchsuchen").setText("Anlaufschmerz")
    assert contents.item(0).text().startswith("Der erste Tag\n")


@pytest.mark.parametrize(
    ("target", "heading"),
    [("advice.md", "What the advice rests on"), ("guide.md#reading-the-advice", "Die Empfehlung lesen"),
     ("reliability.md#what-can-be-undone", "What can be undone"), ("#wo-die-daten-liegen", "Wo die Daten liegen")],
)  # fmt: skip
def test_links_are_followed_across_languages(german_guide: HelpWindow, target: str, heading: str) -> None:
    the(german_guide, MarkdownView).linkFollowed.emit(target)
    assert heading_at_top(german_guide) == heading


def iter_blocks(text: MarkdownView):  # type: ignore[no-untyped-def]
    block = text.document().begin()
    while block.isValid():
        yield block
        block = block.next()


# the keys


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_the_page_of_keys_is_what_the_window_shows(spoken: Callable[[Language], None], language: Language) -> None:
    spoken(language)
    assert keys_page.PAGES[language].read_text("utf-8") == keys_page.written(), "run: python -m tests.keys_page"


def test_a_question_mark_shows_the_keys_of_the_page(qtbot: QtBot, window: Shell) -> None:
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = top(KeysSheet)
    text = shown_text(sheet)
    assert text.index("Calendar") < text.index("Everywhere")
    assert "Guided session" not in text
    sheet.accept()


def test_a_question_mark_in_a_note_stays_a_question_mark(qtbot: QtBot, window: Shell) -> None:
    note = next(each for each in window.findChildren(QPlainTextEdit) if each.isVisible())
    note.setFocus()
    qtbot.keyClicks(note, "sore?")
    assert note.toPlainText() == "sore?"
    assert [each for each in QApplication.topLevelWidgets() if isinstance(each, KeysSheet)] == []


@pytest.mark.parametrize("page", PAGES)
def test_each_key_of_a_page_is_in_the_table(window: Shell, page: str) -> None:
    view(window)._show_page(page)  # noqa: SLF001  # as the sidebar does
    told = {key for group in KeyMap().of_page(page) for row in group.rows for key in portable(row.keys)}
    there = [each for each in window.findChildren(QShortcut) if seen(each)]
    keys = {each.key().toString(QKeySequence.SequenceFormat.PortableText) for each in there}
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    keys |= {each.shortcut().toString() for each in buttons if not each.shortcut().isEmpty()}
    assert keys - told == set()


def portable(keys: tuple[str, ...]) -> set[str]:
    return {QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) for key in keys}


def seen(shortcut: QShortcut) -> bool:
    parent = shortcut.parent()
    return isinstance(parent, QWidget) and parent.isVisible()


@pytest.mark.parametrize("group", KeyMap().groups(), ids=lambda group: group.title)
def test_every_key_has_a_name(group: Group) -> None:
    assert all(all(row.names()) and row.names() for row in group.rows)


# About


def test_about_names_version_licences_and_places(window: Shell, kept: Path) -> None:
    view(window)._show_page("settings")  # noqa: SLF001  # as the sidebar does
    button(window, "About kneejournal…").click()
    about = top(AboutSheet)
    text = shown_text(about)
    assert f"kneejournal {__version__}" in text
    assert "not a diagnosis" in text
    assert str(kept) in text
    assert re.search(r"Backups\n.*backups", text)
    assert nameless(about) == []
    parts = the(about, QListWidget)
    names = [parts.item(row).text() for row in range(parts.count())]
    assert len(names) == len(components())
    for row, part in enumerate(components()):
        parts.setCurrentRow(row)
        assert part.texts[0][:200].strip() in the(about, QPlainTextEdit).toPlainText()
    button(about, "Copy as text").click()
    copied = QGuiApplication.clipboard().text()
    assert all(part.version in copied and part.licence in copied for part in components())
    assert str(kept) in copied
    assert "Copied" in [each.text() for each in about.findChildren(QLabel)]
    about.accept()
