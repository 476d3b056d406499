"""What the advice promises a runner who does what it says, held on 26 weeks of each made-up runner."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from kneejournal.domain.vocabulary import Verdict
from tests.rules.simulation.figures import (
    MONTH,
    WEEK,
    longest_hold,
    session_growth,
    unexplained_flips,
    weekly_growth,
)
from tests.rules.simulation.life import WEEKS, Lived, live
from tests.rules.simulation.runners import runners

RUNNERS = {runner.name: runner for runner in runners()}
BACK = {name: runner.recovered for name, runner in RUNNERS.items() if runner.recovered < WEEKS * WEEK} | {
    "only logs bad days": 140,
    "forgets to log, limped once": 70 + MONTH,
}
"""The day from which a recovered runner can be expected to be back: of recovery, of logging it, or as told below."""
SETBACKS = {"one sore morning": range(65, 67), "one limping morning": range(65, 68)}


@cache
def lived(name: str) -> list[Lived]:
    return live(next(runner for runner in runners() if runner.name == name))


@pytest.mark.parametrize("name", RUNNERS)
def test_the_same_life_twice(name: str) -> None:
    assert live(next(runner for runner in runners() if runner.name == name), 2) == lived(name)[: 2 * WEEK]


@pytest.mark.parametrize("name", BACK)
def test_a_recovered_runner_is_never_locked_out(name: str) -> None:
    """With the pain gone and that logged, days without a run are few, and the knee is not what keeps from running."""
    days = lived(name)[BACK[name] + 2 :]
    assert longest_hold(days) <= 4
    if "forgets" not in name:
        assert {day.day for day in days if day.held} == {*SETBACKS.get(name, ())}


@pytest.mark.parametrize("name", sorted(BACK.keys() - {"forgets to log, limped once"}))
def test_a_recovered_runner_is_let_run_within_a_fortnight(name: str) -> None:
    """Unreduced, and from then on again and again; somebody whose last run stays unanswered is only let run less."""
    runs = [day.day for day in lived(name) if day.verdict is Verdict.RUN and day.day >= BACK[name]]
    assert runs[0] - BACK[name] <= 2 * WEEK
    at_most = 3 * WEEK if name in SETBACKS else 2 * WEEK
    assert max(later - earlier for earlier, later in pairwise(runs)) <= at_most


def test_a_setback_that_nobody_logs_away_is_over_with_the_four_weeks() -> None:
    days = lived("forgets to log, limped once")
    assert [day.verdict for day in days[70 : 70 + MONTH]] == [Verdict.REST] * MONTH
    assert days[70 + MONTH].verdict is Verdict.REDUCE
    assert any("calm days in a row" in str(change.message) for change in days[80].advice.would_change)


@pytest.mark.parametrize("name", RUNNERS)
def test_distance_never_runs_away(name: str) -> None:
    """A run is at most a tenth beyond the longest of four weeks, and a week beyond the one before."""
    assert session_growth(lived(name)) <= 0.1 + 1e-9
    assert weekly_growth(lived(name)) <= 0.1 + 1e-9


@pytest.mark.parametrize("name", RUNNERS)
def test_nothing_flips_between_run_and_rest_without_cause(name: str) -> None:
    assert unexplained_flips(lived(name)) == []


@pytest.mark.parametrize("name", RUNNERS)
def test_at_most_three_runs_in_seven_days_and_a_day_of_rest_between(name: str) -> None:
    ran = [day.metres > 0 for day in lived(name)]
    assert not any(one and other for one, other in pairwise(ran))
    assert all(sum(ran[first : first + WEEK]) <= 3 for first in range(len(ran) - WEEK + 1))


@pytest.mark.parametrize(
    ("name", "resting", "stage", "proven"), [("one sore morning", 2, 4, 9), ("one limping morning", 3, 1, 14)]
)
def test_the_way_back_is_as_long_as_the_table_says(name: str, resting: int, stage: int, proven: int) -> None:
    """The worked examples of section 5, in the midst of a life."""
    days = lived(name)[65:]
    assert all(day.held for day in days[:resting])
    first = days[resting].advice
    assert first.verdict is Verdict.REDUCE
    assert first.ladder is not None
    assert first.ladder.stage == stage
    verdicts = [day.verdict for day in days]
    assert verdicts.index(Verdict.RUN) == proven
    assert not any(day.held for day in days[resting:])


@pytest.mark.parametrize("name", ["a relapse after each increase", "two knees that take turns"])
def test_each_way_back_leads_over_calm_days_and_the_ladder(name: str) -> None:
    """From the last sore day on: two days of rest, and no full run within a week."""
    days = lived(name)
    sore = [day.day for day in days if "B1" in day.rules and day.day + WEEK < len(days)]
    last = [day for day in sore if day + 1 not in sore]
    assert len(last) >= 4
    for day in last:
        assert days[day + 1].verdict is Verdict.REST
        assert all(each.verdict is not Verdict.RUN for each in days[day : day + WEEK])
        assert any(each.verdict is Verdict.REDUCE and each.advice.ladder for each in days[day + 2 : day + WEEK])
