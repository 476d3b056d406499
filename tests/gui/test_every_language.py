"""Every page in a language that is a third longer, in one that is written from right to left, and in German."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kneejournal.gui.rail import Rail
from kneejournal.gui.shell import Shell
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.settings import Language
from tests.gui.finding import the
from tests.gui.pseudo import PseudoLanguage, cut_off, overlapping, untranslated, written_by_user
from tests.gui.windows import Open, on_today, view

PAGES = ("today", "calendar", "trends", "exercises", "runs", "report", "settings")
USUAL = (1240, 860)
SMALL = (1024, 700)
QTS_OWN = ("QFileDialog", "QAbstractPrintDialog")

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")  # the offscreen platform says so of every menu


@pytest.fixture
def lived(tmp_path: Path) -> Path:
    """Give a journal file with some weeks of everything."""
    path = tmp_path / "lived.sqlite"
    made = Journal(path)
    made.merge(sample(weeks=6, until=made.today()))
    made.close()
    return path


def test_no_text_is_left_in_english_and_none_is_cut_off(
    qtbot: QtBot, start: Open, lived: Path, spoken: Callable[[QTranslator], None]
) -> None:
    spoken(PseudoLanguage())
    window = opened(qtbot, start, lived, USUAL)
    own = frozenset(written_by_user(view(window).bridge.read(date.min, date.max)))
    own |= {lived.name, platform.platform()}

    for shown in everything(qtbot, window):
        assert untranslated(shown, own) == []
        assert cut_off(shown) == []
        assert overlapping(shown) == []


def test_from_right_to_left_nothing_lies_over_another(
    qtbot: QtBot, qapp: QApplication, start: Open, lived: Path, spoken: Callable[[QTranslator], None]
) -> None:
    spoken(PseudoLanguage())
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = opened(qtbot, start, lived, USUAL)

    for page in pages(qtbot, window):
        assert cut_off(page) == []
        assert overlapping(page) == []
        rail = the(window, Rail)
        assert rail.mapTo(window, rail.rect().topRight()).x() == window.width() - 1


def test_german_fits_into_a_small_window(
    qtbot: QtBot, start: Open, lived: Path, spoken: Callable[[Language], None]
) -> None:
    spoken(Language.GERMAN)
    window = opened(qtbot, start, lived, SMALL)

    for shown in everything(qtbot, window):
        assert cut_off(shown) == []
        assert overlapping(shown) == []


def opened(qtbot: QtBot, start: Open, journal: Path, size: tuple[int, int]) -> Shell:
    window = start(journal)
    on_today(qtbot, window)
    window.resize(*size)
    return window


def everything(qtbot: QtBot, window: Shell) -> Iterator[QWidget]:
    """Yield the window on each page, and every dialog that a button with an ellipsis opens there."""
    for page in pages(qtbot, window):
        yield page
        clicked: set[str] = set()
        while found := next((each for each in opening(window) if each.text() not in clicked), None):
            clicked.add(found.text())
            found.click()
            settle(window)
            yield from closed_after(qtbot, window)


def pages(qtbot: QtBot, window: Shell) -> Iterator[QWidget]:
    """Yield the window on each page, once the page is drawn."""
    drawing = {QCoreApplication.translate(page, "Drawing …") for page in ("TrendsPage", "ReportPage")}
    for name in PAGES:
        the(window, Rail).pageRequested.emit(name)
        qtbot.waitUntil(
            lambda: not any(each.isVisible() and each.text() in drawing for each in window.findChildren(QLabel)),
            timeout=20_000,
        )
        settle(window)
        yield window


def is_closed(dialog: QWidget) -> bool:
    return not isValid(dialog) or not dialog.isVisible()


def settle(window: Shell) -> None:
    """Let layouts come to rest; some parts choose their arrangement once they know their width."""
    before: list[object] = []
    while (now := [each.geometry() for each in window.findChildren(QWidget)]) != before:
        QCoreApplication.processEvents()
        before = list(now)


def opening(window: Shell) -> Iterator[QAbstractButton]:
    buttons = (each for each in window.findChildren(QAbstractButton) if "…" in each.text())
    return (each for each in buttons if each.isVisible() and each.isEnabled())


def closed_after(qtbot: QtBot, window: Shell) -> Iterator[QWidget]:
    """Yield the dialogs that are open, and close whatever stands beside the window."""
    for each in QApplication.topLevelWidgets():
        if each is window or not each.isVisible():
            continue
        if isinstance(each, QDialog) and not any(map(each.inherits, QTS_OWN)):
            yield each
        each.close()
        qtbot.waitUntil(partial(is_closed, each))
