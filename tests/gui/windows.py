"""The whole window as a user meets it, started on a journal file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from kneejournal.gui.main_view import MainView
from kneejournal.gui.no_journal import NoJournal
from kneejournal.gui.shell import Shell
from kneejournal.gui.widgets.notice import Notice
from kneejournal.gui.widgets.pain_scale import PainScale

Open = Callable[[Path], Shell]
"""Starts the window on a file and waits until the journal is open, or is said not to be."""


def view(window: Shell) -> MainView:
    """Return what stands in the window."""
    assert window.view is not None
    return window.view


def notices(window: Shell) -> list[str]:
    """Return the sentences in the bars at the top."""
    return [each.accessibleName() for each in window.findChildren(Notice) if each.isVisible()]


def no_journal(window: Shell) -> bool:
    """Tell whether the page stands there that says that no journal could be opened."""
    return any(each.isVisible() for each in window.findChildren(NoJournal))


def on_today(qtbot: QtBot, window: Shell) -> None:
    """Wait until the day takes answers."""
    qtbot.waitUntil(lambda: window.windowTitle() != "kneejournal", timeout=15_000)


def scale(window: Shell, question: str) -> PainScale:
    """Return the row of scores of a question."""
    return next(each for each in window.findChildren(PainScale) if each.accessibleName().startswith(question))
