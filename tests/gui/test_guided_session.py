"""A session is gone through in the real page by keys, into a real file; the clock is in the test's hands."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem, SetDone
from kneejournal.domain.session_plan import GET_READY_S, REST_S, SWITCH_S
from kneejournal.domain.vocabulary import Side
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.guided_session import GuidedSession
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.session.dial import Dial
from kneejournal.gui.theme import Theme
from kneejournal.journal import Journal
from kneejournal.settings import Look
from tests.gui.conftest import TODAY
from tests.gui.finding import button, nameless, shown_text, the, too_wide

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
WALL_SIT = ProgrammeItem(exercise="wall_sit", weekdays=EVERY_DAY, sets=2, hold_s=30)
CLAMSHELL = ProgrammeItem(exercise="clamshell", weekdays=EVERY_DAY, sets=1, reps=10, load_kg=2)
OWN = ProgrammeItem(exercise="own", weekdays=EVERY_DAY, sets=1)
LONG_NAME = "Standing single-leg deadlift with a kettlebell in the other hand, slowly down and slowly up again"
SPACE, ENTER, ESCAPE = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down


@dataclass
class Run:
    """A session under way, as its user has it."""

    qtbot: QtBot
    page: GuidedSession
    bridge: Bridge
    now: list[float]

    def press(self, *keys: Qt.Key | str) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.page
            if isinstance(key, str):
                self.qtbot.keyClicks(target, key)
            else:
                self.qtbot.keyClick(target, key)

    def wait(self, seconds: float, until: str) -> None:
        """Let time pass on the clock, and wait until the page has looked at it."""
        self.now[0] += seconds
        self.qtbot.waitUntil(lambda: until in self.said)

    @property
    def said(self) -> str:
        """All texts on the screen."""
        QApplication.processEvents()  # what was just added becomes visible in the next turn
        return shown_text(self.page)

    @property
    def number(self) -> str:
        return the(self.page, Dial).number

    def sets(self) -> list[SetDone]:
        return sorted(self.bridge.read(TODAY, TODAY).sets, key=lambda each: (each.exercise, each.set, each.knee or ""))


Begin = Callable[..., Run]


@pytest.fixture
def players(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the only folder in which players of sounds are looked for; it is empty."""
    folder = tmp_path / "players"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


@pytest.fixture
def begin(qtbot: QtBot, bridge: Bridge, theme: Theme, tmp_path: Path, players: Path) -> Iterator[Begin]:
    """Show the session of a programme with these exercises, not yet started; there is no player of sounds."""
    del players
    runs: list[Run] = []

    def _begin(*items: ProgrammeItem) -> Run:
        bridge.journal.save(Programme(from_=TODAY, items=items))
        now = [5000.0]
        page = GuidedSession(bridge, theme, Preferences(tmp_path / "settings.toml"), lambda: now[0])
        bridge.changed.connect(page.refresh)
        qtbot.addWidget(page)
        page.resize(1024, 700)
        page.show()
        page.refresh()
        page.activateWindow()
        qtbot.waitUntil(page.hasFocus)
        runs.append(Run(qtbot, page, bridge, now))
        return runs[-1]

    yield _begin
    for run in runs:
        run.page.leave()


def test_a_whole_session_by_keyboard(begin: Begin) -> None:
    run = begin(WALL_SIT, CLAMSHELL)
    assert "Get ready\nSet 1 of 2\nThen: hold 30 s" in run.said
    run.press(SPACE)
    run.wait(GET_READY_S, "Hold")
    run.wait(30, "Rest")
    assert [(each.set, each.hold_s) for each in run.sets()] == [(1, 30)]
    run.wait(REST_S, "Hold")
    run.wait(30, "How was it?")
    run.press("2", ENTER, "1", "0", SPACE)
    assert "Clamshell" in run.said
    assert "Then: 10 repetitions, left leg" in run.said
    run.wait(GET_READY_S, "Do the set")
    assert run.number == "10"
    run.press(UP, UP, DOWN, SPACE)
    run.wait(SWITCH_S, "Do the set")
    run.press(SPACE)
    run.press(SPACE)  # the questions about the clamshell stay unanswered

    assert "2 of 2 sets · pain 2 · effort 10" in run.said
    assert "Today asks how the knee took it" in run.said
    with run.qtbot.waitSignal(run.page.left):
        run.press(SPACE)
    assert [(s.exercise, s.set, s.knee, s.reps, s.hold_s, s.load_kg, s.pain, s.effort) for s in run.sets()] == [
        ("clamshell", 1, Side.LEFT, 11, None, 2, None, None),
        ("clamshell", 1, Side.RIGHT, 10, None, 2, None, None),
        ("wall_sit", 1, Side.BOTH, None, 30, None, None, None),
        ("wall_sit", 2, Side.BOTH, None, 30, None, 2, 10),
    ]


def test_each_set_is_one_step_of_undo(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE)
    run.wait(GET_READY_S, "Hold")
    run.wait(30, "Rest")
    run.press(RIGHT)
    run.wait(0, "Hold")
    run.wait(30, "How was it?")
    run.press("3")
    titles = []
    while run.bridge.undo_title:
        titles.append(run.bridge.undo_title)
        run.bridge.undo()
    assert titles == ["Wall sit: how it was", "Wall sit, set 2", "Wall sit, set 1"]
    assert run.sets() == []


def test_space_pauses_and_a_hidden_clock_does_not_matter(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE)
    run.now[0] += 5
    run.qtbot.waitUntil(lambda: run.number == str(GET_READY_S - 5))
    run.press(SPACE)
    run.wait(0, "Get ready")
    run.now[0] += 500
    assert run.number == str(GET_READY_S - 5)
    assert button(run.page, "Continue").isEnabled()


def test_it_goes_on_while_the_window_is_minimised(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE)
    run.page.showMinimized()
    run.now[0] += GET_READY_S + 30 + 1
    run.qtbot.waitUntil(lambda: [each.hold_s for each in run.sets()] == [30])
    run.page.showNormal()


def test_a_computer_that_slept_finds_the_session_paused(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.wait(4, "Hold")
    run.qtbot.waitUntil(lambda: run.number == "26")
    run.now[0] += 3600
    run.qtbot.waitUntil(lambda: button(run.page, "Continue").isVisible())
    assert run.number == "26"
    assert run.sets() == []


def test_a_hold_is_ended_early_by_enter(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.now[0] += 12
    run.press(ENTER)
    assert [each.hold_s for each in run.sets()] == [12]


def test_back_and_skip_by_arrows(begin: Begin) -> None:
    run = begin(WALL_SIT, OWN)
    run.press(SPACE, RIGHT)
    run.now[0] += 20
    run.press(ENTER, LEFT)
    assert (run.number, "Set 1 of 2" in run.said) == ("30", True)
    run.press(SPACE)
    run.now[0] += 25
    run.press(ENTER)
    assert [(each.set, each.hold_s) for each in run.sets()] == [(1, 25)]
    run.press(RIGHT, RIGHT, RIGHT)
    assert "Exercise 2 of 2" in run.said
    run.press(RIGHT, RIGHT)
    assert "0 of 1 sets" in run.said


def test_arrows_leave_the_questions_and_answer_none(begin: Begin) -> None:
    run = begin(OWN, WALL_SIT)
    run.press(RIGHT, SPACE)
    run.wait(0, "How was it?")
    run.press(LEFT)
    assert "Do the set" in run.said
    run.press(SPACE, RIGHT)
    assert "Exercise 2 of 2" in run.said
    assert [(each.pain, each.effort) for each in run.sets()] == [(None, None)]


def test_escape_asks_once_where_a_set_was_begun(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.wait(10, "Hold")
    run.qtbot.waitUntil(lambda: run.number == "20")
    run.press(ESCAPE)
    assert "This set would be left out" in run.said
    run.press(SPACE)
    assert "This set would be left out" not in run.said
    with run.qtbot.waitSignal(run.page.left):
        run.press(ESCAPE, ESCAPE)
    assert run.sets() == []


def test_escape_asks_nothing_where_nothing_is_lost(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.wait(30, "Rest")
    run.press(ESCAPE)
    assert "1 of 2 sets" in run.said
    with run.qtbot.waitSignal(run.page.left):
        run.press(ESCAPE)


def test_a_session_that_was_broken_off_goes_on_with_what_is_left(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.wait(30, "Rest")
    run.press(ESCAPE, ESCAPE)
    run.page.refresh()
    assert "Set 2 of 2" in run.said
    run.press(SPACE, RIGHT)
    run.wait(30, "How was it?")
    assert [each.set for each in run.sets()] == [1, 2]


def test_a_sore_exercise_is_proposed_a_step_easier_at_the_end(begin: Begin) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    run.wait(30, "Rest")
    run.press(RIGHT)
    run.wait(30, "How was it?")
    run.press("7", SPACE)
    assert "Wall sit hurt 7/10 on 21 November: above 5 is too much.\nFrom today: 1 × 30 s" in run.said
    run.qtbot.mouseClick(button(run.page, "Take over"), Qt.MouseButton.LeftButton)
    assert [each.items[0].sets for each in run.bridge.read().programmes] == [1]
    assert "above 5 is too much" not in run.said
    assert run.bridge.undo_title == "A step easier"


def test_sounds_can_be_turned_off_and_that_is_remembered(begin: Begin, players: Path, tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    player = players / "aplay"
    player.write_text(f'#!/bin/sh\necho "$2" >> {heard}\n')
    player.chmod(0o755)
    run = begin(WALL_SIT)
    run.press(SPACE)
    run.qtbot.waitUntil(lambda: heard.exists() and heard.read_text().endswith("ready.wav\n"))
    run.qtbot.mouseClick(button(run.page, "Sound"), Qt.MouseButton.LeftButton)
    run.press(RIGHT)
    assert button(run.page, "Pause").isVisible()
    assert not Preferences(tmp_path / "settings.toml").settings.sounds
    assert len(heard.read_text().splitlines()) == 1


def test_a_set_that_could_not_be_saved_is_saved_with_the_next(
    begin: Begin, problems: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = begin(WALL_SIT)
    run.press(SPACE, RIGHT)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "save", _full_disk)
        run.wait(30, "Rest")
        run.qtbot.waitUntil(lambda: problems != [])
    assert run.sets() == []
    run.press(RIGHT)
    run.wait(30, "How was it?")
    assert [each.set for each in run.sets()] == [1, 2]


def test_what_could_not_be_saved_at_the_end_can_be_tried_again(
    begin: Begin, problems: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = begin(OWN)
    with monkeypatch.context() as patch:
        patch.setattr(Journal, "save", _full_disk)
        run.press(RIGHT, SPACE, SPACE)
    assert "One set could not be saved yet." in run.said
    run.qtbot.mouseClick(button(run.page, "Save again"), Qt.MouseButton.LeftButton)
    assert len(run.sets()) == 1
    assert "could not be saved" not in run.said
    assert len(problems) == 1


def _full_disk(*_: object) -> None:
    raise UserProblem(Template("problem.test", "The disk is full.")())


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize("size", [(1240, 860), (1024, 700), (683, 467), (560, 400)])
def test_nothing_is_cut_off_or_without_a_name(begin: Begin, theme: Theme, look: Look, size: tuple[int, int]) -> None:
    theme.choose(look)
    begin_journal_with_long_name(run := begin(OWN, WALL_SIT))
    run.page.resize(*size)
    for keys in ((), (RIGHT,), (SPACE,), (SPACE, RIGHT), (ESCAPE,)):
        run.press(*keys)
        QApplication.processEvents()
        assert too_wide(run.page) == []
        assert nameless(run.page) == []


def begin_journal_with_long_name(run: Run) -> None:
    run.bridge.journal.save(CustomExercise(id="own", name=LONG_NAME))
    run.press(ESCAPE)
    run.page.refresh()


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.guided_session import GuidedSession
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import STYLE_ARGUMENTS, Theme
from kneejournal.journal import Journal
from kneejournal.settings import Look

app = QApplication(["kneejournal", *STYLE_ARGUMENTS])
bridge = Bridge()
bridge.take(Journal(Path(sys.argv[1])))
page = GuidedSession(bridge, Theme(app, Look.LIGHT), Preferences(Path(sys.argv[2])))
page.show()
page.refresh()
page.activateWindow()
assert QTest.qWaitForWindowActive(page)
for _ in range(3):
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Space)
print("three sets are done", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_done_is_there_after_the_program_was_killed(tmp_path: Path, bridge: Bridge) -> None:
    path = tmp_path / "killed.sqlite"
    with closing(Journal(path)) as journal:
        item = ProgrammeItem(exercise="own", weekdays=EVERY_DAY, sets=4, reps=8)
        journal.save(Programme(from_=TODAY, items=(item,)))
    del bridge
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(tmp_path / "settings.toml")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (killed.returncode, killed.stdout) == (-signal.SIGKILL, "three sets are done\n"), killed.stderr
    with closing(Journal(path)) as journal:
        assert [(each.set, each.reps) for each in sorted(journal.read().sets, key=lambda each: each.set)] == [
            (1, 8), (2, 8), (3, 8),
        ]  # fmt: skip
        assert journal.check().problems == ()
