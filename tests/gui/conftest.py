"""A window's surroundings for tests: the look, and a bridge to a real journal at a fixed evening."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kneejournal import settings
from kneejournal.app import make_window
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.languages import speak
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.shell import Shell
from kneejournal.gui.theme import Theme
from kneejournal.journal import Journal
from kneejournal.settings import Language, Look, Settings
from tests.gui.windows import Open, no_journal, view

NOW = datetime(2026, 11, 21, 18, 42, tzinfo=timezone(timedelta(hours=1)))
"""The evening on which all tests of the window take place."""
TODAY = NOW.date()


def days_ago(days: int) -> date:
    """Return the day that many days before the evening of the tests."""
    return TODAY - timedelta(days=days)


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Look.LIGHT)


@pytest.fixture
def theme(_one_theme: Theme) -> Iterator[Theme]:
    """Give the light look; it is light again afterwards."""
    yield _one_theme
    _one_theme.choose(Look.LIGHT)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Give a new journal whose clock stands at :data:`NOW`."""
    made = Journal(tmp_path / "journal.sqlite", lambda: NOW)
    yield made
    made.close()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Give a journal file in which the right knee is tracked; nobody has it open."""
    path = tmp_path / "kept.sqlite"
    made = Journal(path)
    made.save_profile({"knees": (Knee.RIGHT,)})
    made.close()
    return path


@pytest.fixture
def _told() -> list[str]:
    return []


@pytest.fixture
def problems(_told: list[str]) -> list[str]:
    """Give the problems that were told to the user, as text, for a test that expects some."""
    return _told


@pytest.fixture
def bridge(journal: Journal, _told: list[str], request: pytest.FixtureRequest) -> Iterator[Bridge]:
    """Give a bridge to that journal. A problem it tells the user fails a test that does not ask for ``problems``."""
    made = Bridge()
    made.failed.connect(lambda message: _told.append(made.words.say(message)))
    made.take(journal)
    yield made
    for thread in threading.enumerate():
        if thread.name.endswith("(run)"):  # what the bridge does in the background
            thread.join(timeout=10)
    made.close()
    assert "problems" in request.fixturenames or _told == []


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Start the window on a journal file; it is closed afterwards."""
    opened: list[Shell] = []

    def _start(journal: Path) -> Shell:
        file = tmp_path / "settings.toml"
        settings.save(Settings(look=Look.LIGHT), file)
        window = make_window(qapp, Preferences(file, journal))
        opened.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.view is not None, timeout=15_000)
        qtbot.waitUntil(lambda: view(window).bridge.is_open or no_journal(window), timeout=15_000)
        return window

    yield _start
    for window in opened:
        window.close()
        window.deleteLater()
    qapp.sendPostedEvents()
    qapp.processEvents()


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[QTranslator | Language], None]]:
    """Give what makes the program speak a language; afterwards it speaks English again, from left to right."""
    usual = QLocale()
    before = set(qapp.findChildren(QTranslator))
    ours = []

    def _speak(language: QTranslator | Language) -> None:
        if isinstance(language, Language):
            speak(qapp, language)
        else:
            qapp.installTranslator(language)
            ours.append(language)

    yield _speak
    for each in (*ours, *set(qapp.findChildren(QTranslator)) - before):
        qapp.removeTranslator(each)
    QLocale.setDefault(usual)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def _nothing_left_open(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window or a dialog open; pytest-qt has closed those it was given."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or they pile up and slow all later tests
    left = [type(each).__name__ for each in qapp.topLevelWidgets() if each.isVisible()]
    for each in qapp.topLevelWidgets():
        each.close()
    assert left == []


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collect what screen readers are told of their own accord."""
    said: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return said
