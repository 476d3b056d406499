"""An hour after a session, Today asks how the knee took it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import SetDone
from kneejournal.domain.vocabulary import Side
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.page import TodayPage
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.journal import Journal
from tests.gui.conftest import NOW, TODAY
from tests.gui.finding import named, shown_text


@dataclass
class Later:
    """A page of today whose clock can be put on."""

    page: TodayPage
    bridge: Bridge
    now: list[datetime]

    def wait(self, minutes: int) -> str:
        self.now[0] += timedelta(minutes=minutes)
        self.page.look_at_clock()
        QApplication.processEvents()
        return shown_text(self.page)


@pytest.fixture
def later(qtbot: QtBot, tmp_path: Path, theme: Theme) -> Iterator[Later]:
    now = [NOW]
    bridge = Bridge()
    bridge.take(Journal(tmp_path / "later.sqlite", lambda: now[0]))
    bridge.journal.save(
        SetDone(id="a", date=TODAY, exercise="wall_sit", set=1, knee=Side.BOTH),
        SetDone(id="b", date=TODAY, exercise="wall_sit", set=2, knee=Side.BOTH, pain=2),
    )
    page = TodayPage(bridge, theme, Preferences(bridge.journal.path.with_name("settings.toml")))
    bridge.changed.connect(page.refresh)
    qtbot.addWidget(page)
    page.resize(1100, 860)
    page.set_day(TODAY)
    page.show()
    qtbot.waitUntil(lambda: page.title() != "")
    yield Later(page, bridge, now)
    bridge.close()


ASKED = "After the exercises: how was the knee?"


def test_it_comes_up_by_itself_and_stays_once_answered(later: Later, qtbot: QtBot) -> None:
    assert ASKED not in later.wait(59)
    assert ASKED in later.wait(1)
    scale = named(later.page, PainScale, "One hour after, exercises of today, right knee")
    qtbot.keyClick(scale, Qt.Key.Key_3)
    assert {each.id: each.pain_one_hour_after for each in later.bridge.read().sets} == {"a": None, "b": 3}
    assert later.bridge.undo_title == "One hour after, exercises of today"
    assert ASKED in later.wait(0)
    qtbot.keyClick(scale, Qt.Key.Key_Delete)
    assert {each.pain_one_hour_after for each in later.bridge.read().sets} == {None}


def test_the_next_day_still_asks_and_names_the_day(later: Later) -> None:
    later.now[0] += timedelta(hours=14)
    later.page.go_to(TODAY + timedelta(days=1))
    assert "exercises of 21 November" in later.wait(0)


def test_without_an_answer_about_pain_nothing_is_asked(later: Later) -> None:
    later.bridge.undo()
    later.bridge.journal.delete(*later.bridge.read().sets[1:])
    later.page.refresh()
    assert ASKED not in later.wait(90)
