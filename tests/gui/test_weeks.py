"""The weeks the bridge keeps: at every moment what the file holds, whoever wrote to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from kneejournal.domain.changes import Change
from kneejournal.domain.records import Prescription, Run, RunPlan, SetDone
from kneejournal.domain.vocabulary import Knee, Side
from kneejournal.gui.bridge import Bridge
from kneejournal.journal import Journal
from kneejournal.rules import advise
from tests.gui.conftest import NOW, TODAY, days_ago
from tests.rules.diaries import runner

FIRST, LAST = days_ago(42), TODAY + timedelta(days=7)
EARLY = datetime(2026, 11, 20, 7, tzinfo=timezone(timedelta(hours=1)))
A_RUN = Run(id="a", start=EARLY, distance_m=5_000)
A_SET = SetDone(id="s", date=TODAY, exercise="wall_sit", knee=Side.BOTH, set=1)

ACTIONS: list[Callable[[Journal], Change]] = [
    lambda journal: journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 2}),
    lambda journal: journal.answer(TODAY, Knee.LEFT, {"activities.stairs": 3}),
    lambda journal: journal.answer(TODAY, Knee.RIGHT, {"waking_pain": None}),
    lambda journal: journal.answer(days_ago(60), Knee.RIGHT, {"waking_pain": 2}),
    lambda journal: journal.quiet_day(TODAY),
    lambda journal: journal.save(RunPlan(date=TODAY, distance_m=8_000)),
    lambda journal: journal.save(RunPlan(date=TODAY + timedelta(days=30))),
    lambda journal: journal.delete(RunPlan(date=TODAY)),
    lambda journal: journal.save(A_RUN),
    lambda journal: journal.delete(A_RUN),
    lambda journal: journal.save(A_SET, SetDone(id="r", date=TODAY, exercise="wall_sit", knee=Side.BOTH, set=2)),
    lambda journal: journal.delete(A_SET),
    lambda journal: journal.save(Prescription(valid_from=TODAY, max_distance_m=3_000)),
    lambda journal: journal.save_profile({"knees": (Knee.LEFT,)}),
    lambda journal: journal.clear_day(TODAY),
]


def assert_level(bridge: Bridge) -> None:
    assert bridge.read_weeks(FIRST, LAST) == bridge.journal.read_weeks(FIRST, LAST)


def test_after_each_change_its_undo_and_its_redo(bridge: Bridge) -> None:
    bridge.journal.merge(runner())
    for action in ACTIONS:
        assert_level(bridge)
        assert bridge.do("something", action)
        assert_level(bridge)
    for _ in ACTIONS:
        bridge.undo()
        assert_level(bridge)
    for _ in ACTIONS:
        bridge.redo()
        assert_level(bridge)


def test_after_the_advice_was_kept(bridge: Bridge) -> None:
    bridge.journal.merge(runner())
    assert_level(bridge)
    bridge.log_advice(advise(runner(), TODAY))
    assert len(bridge.read_weeks(FIRST, LAST).advice_log) == 1
    assert_level(bridge)


def test_after_another_span_was_read(bridge: Bridge) -> None:
    bridge.journal.merge(runner())
    assert len(bridge.read_weeks(TODAY, TODAY).check_ins) == 1
    assert_level(bridge)


@pytest.mark.parametrize("answered", [True, False])
def test_after_another_writer(bridge: Bridge, *, answered: bool) -> None:
    assert_level(bridge)
    other = Journal(bridge.journal.path, lambda: NOW)
    other.answer(days_ago(1), Knee.RIGHT, {"waking_pain": 6})
    other.close()
    if answered:
        bridge.do("Stairs", lambda journal: journal.answer(TODAY, Knee.RIGHT, {"activities.stairs": 4}))
    assert len(bridge.read_weeks(FIRST, LAST).check_ins) == 1 + answered
    assert_level(bridge)


def test_after_a_change_that_went_past_the_bridge(bridge: Bridge) -> None:
    assert_level(bridge)
    bridge.journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 2})
    assert_level(bridge)
