"""How the knee takes runs and exercises: reactions, B3, F2, F6, F8."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kneejournal.domain.vocabulary import Knee, RestKind, SeeProfessional, Verdict
from kneejournal.rules.facts import Facts, draw
from kneejournal.rules.plan import Plan
from kneejournal.rules.prescribed import Prescribed
from kneejournal.rules.reaction import Reaction
from kneejournal.rules.window import cut
from tests.rules.diaries import CALM_RUNS, ON, Changes, advice_for, fired, runner, text_of


def facts_of(days: Changes, runs: Changes, on: date = ON) -> Facts:
    return draw(cut(runner(days, runs), on), Knee.RIGHT, Plan(None, None, None), Prescribed())


@pytest.mark.parametrize(
    ("response", "days", "reaction"),
    [
        ({}, {}, Reaction.OK),
        ({"peak": 2}, {}, Reaction.OK),
        ({"before": 5, "peak": 2, "end": 2, "one_hour_after": 5}, {}, Reaction.OK),
        ({}, {-3: {"waking_pain": 2}, -2: {"waking_pain": 2}}, Reaction.OK),
        ({"peak": None}, {}, Reaction.UNKNOWN),
        ({"one_hour_after": None}, {}, Reaction.UNKNOWN),
        ({}, {-2: {"waking_pain": None}}, Reaction.UNKNOWN),
        ({"peak": 3}, {}, Reaction.MINOR),
        ({"one_hour_after": 1}, {}, Reaction.MINOR),
        ({"before": None, "one_hour_after": 1}, {}, Reaction.MINOR),
        ({}, {-2: {"waking_pain": 1}}, Reaction.MINOR),
        ({}, {-3: {"waking_pain": None}, -2: {"waking_pain": 1}}, Reaction.MINOR),
        ({"stopped_early": True}, {}, Reaction.MINOR),
        ({"peak": None, "stopped_early": True}, {}, Reaction.MINOR),
        ({"peak": 4}, {}, Reaction.BAD_1),
        ({"worsened": True}, {}, Reaction.BAD_1),
        ({"worsened": None, "end": 3}, {}, Reaction.BAD_1),
        ({"worsened": None, "before": 1, "end": 3}, {}, Reaction.MINOR),
        ({"worsened": False, "end": 3, "peak": 3}, {}, Reaction.MINOR),
        ({"one_hour_after": 2}, {}, Reaction.BAD_1),
        ({}, {-2: {"waking_pain": 2}}, Reaction.BAD_1),
        ({"peak": 6}, {}, Reaction.BAD_2),
        ({"limped": True}, {}, Reaction.BAD_2),
        ({"peak": None, "before": 3, "end": 5}, {}, Reaction.BAD_1),
    ],
)
def test_reaction(response: dict[str, Any], days: Changes, reaction: Reaction) -> None:
    facts = facts_of(days, {-3: response})
    assert next(run.reaction for run in facts.runs if run.offset == -3) is reaction


@pytest.mark.parametrize(
    ("run", "fires"),
    [
        ({"distance_m": 3000, "peak": 4}, True),
        ({"distance_m": None, "moving_s": 1200, "peak": 4}, True),
        ({"distance_m": None, "elapsed_s": 1200, "peak": 4}, True),
        ({"distance_m": 3000, "peak": 4, "kind": "walk_run"}, True),
        ({"distance_m": 3000, "peak": 4, "kind": None}, True),
        ({"distance_m": 3000, "peak": 4, "kind": "tempo"}, False),
        ({"distance_m": 3001, "moving_s": 1201, "peak": 4}, False),
        ({"distance_m": None, "peak": 4}, False),
        ({"distance_m": 3000, "peak": 3}, False),
    ],
)
def test_b3_sore_on_short_slow_runs(run: dict[str, Any], *, fires: bool) -> None:
    advice = advice_for(runner({}, {-13: run, -5: run}))
    assert ("B3" in fired(advice)) is fires
    if fires:
        assert (advice.verdict, advice.rest_kind) == (Verdict.REST, RestKind.FLARE)
        assert advice.see_professional is SeeProfessional.ROUTINE


def test_b3_needs_two_in_14_days() -> None:
    short = {"distance_m": 3000, "peak": 4}
    assert "B3" not in fired(advice_for(runner({}, {-5: short})))
    assert "B3" not in fired(advice_for(runner({}, {-14: short, -5: short})))


@pytest.mark.parametrize(
    ("runs", "fires"),
    [
        ({-2: {"peak": 3}}, True),
        ({-2: {"peak": 3, "one_hour_after": None}}, True),
        ({-2: {"stopped_early": True}}, True),
        ({-2: {"peak": 2}}, False),
        ({-2: {"peak": 4}}, False),
        ({-4: {"peak": 3}}, False),
    ],
)
def test_f2_the_last_run_left_a_mark(runs: Changes, *, fires: bool) -> None:
    assert ("F2" in fired(advice_for(runner({}, runs)))) is fires


@pytest.mark.parametrize(
    ("run", "mark"),
    [
        ({"peak": 3, "stopped_early": True}, "Pain during the run: 3/10"),
        ({"before": 1, "one_hour_after": 2}, "Pain one hour after the run: up by 1 point"),
        ({"before": None, "one_hour_after": 1}, "Pain one hour after the run: 1/10, none noted before it"),
        ({"stopped_early": True}, "The run was cut short"),
    ],
)
def test_f2_says_which_mark(run: dict[str, Any], mark: str) -> None:
    text = text_of(advice_for(runner({}, {-2: run})), "F2")
    assert text == f"Your last run, on 19 November, left a mark ({mark}): a shorter and easier run at most."


def test_f2_says_that_the_next_morning_was_worse() -> None:
    text = text_of(advice_for(runner({-1: {"waking_pain": 1}})), "F2")
    assert "(Waking pain after the run: up by 1 point)" in text


@pytest.mark.parametrize(("offset", "fires"), [(-7, True), (-8, False)])
def test_f2_looks_back_a_week(offset: int, *, fires: bool) -> None:
    later = [each for each in CALM_RUNS if each > offset]
    assert ("F2" in fired(advice_for(runner({}, {offset: {"peak": 3}}, without_runs=later)))) is fires


@pytest.mark.parametrize(
    ("sets", "fires"),
    [
        ([{"pain": 6, "pain_one_hour_after": 0}], True),
        ([{"pain": 4}], True),
        ([{"pain": 4, "pain_one_hour_after": 3}], True),
        ([{"pain": 4, "pain_one_hour_after": 2}], False),
        ([{"pain": 5, "pain_one_hour_after": 0}], False),
        ([{"pain": 4}, {"pain": 1, "pain_one_hour_after": 2}], False),
        ([{"pain": 4}, {"pain": None, "pain_one_hour_after": 2}], False),
        ([{"pain": 3}], False),
        ([{"pain": 6, "knee": "both"}], True),
        ([{"pain": 6, "knee": None}], True),
        ([{"pain": 6, "knee": "left"}], False),
        ([{"pain": None}], False),
        ([{"pain": 4}, {"exercise": "clamshell", "pain": 1, "pain_one_hour_after": 0}], True),
    ],
)
def test_f6_an_exercise_hurt_too_much(sets: list[dict[str, Any]], *, fires: bool) -> None:
    for offset in (0, -1):
        day = "2026-11-21" if offset == 0 else "2026-11-20"
        advice = advice_for(runner(sets=[each | {"date": day} for each in sets]))
        assert (fired(advice) == ["F6"]) is fires


def test_f6_looks_at_today_and_yesterday() -> None:
    assert fired(advice_for(runner(sets=[{"pain": 9, "date": "2026-11-19"}]))) == ["R1"]
    assert fired(advice_for(runner(sets=[{"pain": 9, "date": "2026-11-22"}]))) == ["R1"]


@pytest.mark.parametrize(
    ("score", "tolerated", "fires"),
    [(1, 1, True), (2, 1, True), (1, 2, False), (2, 2, False), (0, 1, False)],
)
def test_f8_mild_pain_has_to_be_proven(score: int, tolerated: int, *, fires: bool) -> None:
    unproven = {offset: {"peak": 3} for offset in CALM_RUNS[: len(CALM_RUNS) - tolerated]}
    advice = advice_for(runner({0: {"pain_now": score}}, unproven))
    assert (fired(advice) == ["F8"]) is fires


@pytest.mark.parametrize(("earlier", "fires"), [(-13, False), (-14, True)])
def test_f8_counts_14_days(earlier: int, *, fires: bool) -> None:
    diary = runner({0: {"pain_now": 1}, -14: {}}, {earlier: {}}, without_runs=CALM_RUNS[:-1])
    assert ("F8" in fired(advice_for(diary))) is fires


def test_two_runs_on_a_day_prove_no_more_than_the_worse_one() -> None:
    diary = runner({0: {"pain_now": 1}}, without_runs=CALM_RUNS[:-2])
    assert fired(advice_for(diary)) == ["R1"]
    second = runner({}, {-4: {"id": "second", "peak": 3}}, without_runs=(-12, -10, -7, -2)).runs
    assert "F8" in fired(advice_for(replace(diary, runs=diary.runs + second)))
