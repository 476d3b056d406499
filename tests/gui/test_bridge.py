"""Opening a journal: the first look, the answers that wait for it, and problems on the way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.journal import Journal, local_now


@pytest.fixture
def fresh() -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()


def answer_at_first_sight(bridge: Bridge) -> None:
    day = bridge.today()

    def answer() -> None:
        bridge.do("Stairs", lambda journal: journal.answer(day, Knee.RIGHT, {"activities.stairs": 4}))
        bridge.tell_day_shown()

    bridge.glanced.connect(answer)


def test_an_answer_given_at_first_sight_is_saved_once_the_journal_is_open(
    qtbot: QtBot, fresh: Bridge, kept: Path
) -> None:
    answer_at_first_sight(fresh)
    with qtbot.waitSignals([fresh.glanced, fresh.saved, fresh.opened], order="strict"):
        fresh.open(kept)

    day = fresh.today()
    assert fresh.read(day, day).check_ins[0].activities == {"stairs": 4}
    assert fresh.undo_title == "Stairs"


def test_an_answer_that_waits_is_not_put_into_another_journal(qtbot: QtBot, fresh: Bridge, kept: Path) -> None:
    other = kept.with_name("other.sqlite")
    day = fresh.today()

    def answer_and_leave() -> None:
        fresh.do("Stairs", lambda journal: journal.answer(day, Knee.RIGHT, {"activities.stairs": 4}))
        fresh.open(other)
        fresh.tell_day_shown()

    fresh.glanced.connect(answer_and_leave)
    with qtbot.waitSignal(fresh.opened):
        fresh.open(kept)
    qtbot.waitUntil(lambda: fresh.journal.path == other)

    assert fresh.read(day, day).check_ins == ()


def test_a_first_look_at_nothing_waits_for_the_journal(qtbot: QtBot, fresh: Bridge, tmp_path: Path) -> None:
    glances = []
    fresh.glanced.connect(lambda: glances.append(fresh.is_open))
    with qtbot.waitSignal(fresh.opened):
        fresh.open(tmp_path / "new.sqlite")

    assert glances == []


def test_the_first_look_shows_what_the_journal_holds(qtbot: QtBot, fresh: Bridge, kept: Path) -> None:
    journal = Journal(kept)
    journal.save(Run(id="today", start=local_now(), distance_m=5_000))
    journal.close()
    seen: list[object] = []

    def look() -> None:
        day = fresh.today()
        seen.append(fresh.read_weeks(day, day).runs)
        fresh.tell_day_shown()

    fresh.glanced.connect(look)
    with qtbot.waitSignal(fresh.opened):
        fresh.open(kept)

    assert seen == [fresh.read(fresh.today(), fresh.today()).runs]


def test_a_problem_on_opening_is_told(qtbot: QtBot, fresh: Bridge, tmp_path: Path) -> None:
    with qtbot.waitSignal(fresh.failed) as told:
        fresh.open(tmp_path)

    assert told.args is not None
    assert str(tmp_path) in str(told.args[0])
    assert not fresh.is_open


def test_what_waits_is_done_in_order_and_one_fault_does_not_stop_the_rest(
    qtbot: QtBot, bridge: Bridge, problems: list[str]
) -> None:
    path, day = bridge.journal.path, bridge.today()
    given: list[tuple[str, date, int]] = [("a", day, 3), ("b", day + timedelta(days=1), 4), ("c", day, 5)]
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for title, when, score in given:
            change = partial(Journal.answer, day=when, knee=Knee.RIGHT, answers={"waking_pain": score})
            assert not bridge.do(title, change)
        other.execute("ROLLBACK")
    qtbot.waitUntil(lambda: bridge.undo_title == "c")

    assert [each.waking_pain for each in bridge.read().check_ins] == [5]
    assert len(problems) == 1
    assert "lies in the future" in problems[0]
    bridge.undo()
    assert bridge.undo_title == "a"


def test_what_waits_when_the_window_closes_is_still_done(bridge: Bridge) -> None:
    path, day = bridge.journal.path, bridge.today()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        bridge.do("a", lambda journal: journal.answer(day, Knee.RIGHT, {"waking_pain": 3}))
        other.execute("ROLLBACK")
    bridge.close()
    with closing(Journal(path)) as journal:
        assert [each.waking_pain for each in journal.read().check_ins] == [3]
