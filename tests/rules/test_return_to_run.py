"""C and the ladder: calm days, the stage, and leaving by graduation; the worked examples of the table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import RestKind, Verdict
from tests.rules.diaries import CALM_RUNS, Changes, advice_for, check_in, fired, run, runner, signs, text_of

SORE = {"activities": {"stairs": 4}}
LIMP = signs("limping")
MILD = {"activities": {"stairs": 3}}


def painless(offsets: Iterable[int]) -> Changes:
    return {offset: {} for offset in offsets}


@pytest.mark.parametrize(
    ("days", "gaps", "rule"),
    [
        ({0: SORE}, (), "C1"),
        ({-1: SORE}, (), "C1"),
        ({-2: SORE}, (), "C3"),
        ({-2: SORE, -1: {"pain_now": 2}, 0: {"worst_pain": 2}}, (), "C3"),
        ({-2: SORE, 0: MILD}, (), "C1"),
        ({-3: SORE, 0: MILD}, (), "C3"),
        ({-3: SORE}, (-1,), "C1"),
        ({-20: SORE}, (), "C3"),
        ({0: LIMP}, (), "C2"),
        ({-2: LIMP}, (), "C2"),
        ({-3: LIMP}, (), "C3"),
        ({-4: LIMP}, (-2,), "C2"),
        ({-4: LIMP, -2: {"swelling": None}}, (), "C2"),
        ({-2: {"swelling": "mild"}}, (), "C2"),
        ({-2: {"pain_now": 6}}, (), "C2"),
    ],
)
def test_calm_first_then_the_ladder(days: Changes, gaps: tuple[int, ...], rule: str) -> None:
    advice = advice_for(runner(days, without_days=gaps, without_runs=CALM_RUNS))
    assert [each for each in fired(advice) if each.startswith("C")] == [rule]
    assert (advice.verdict is Verdict.REST) is (rule != "C3")
    if rule != "C3":
        assert advice.rest_kind is RestKind.FLARE


@pytest.mark.parametrize(
    ("response", "rule"),
    [({"peak": 4}, "C3"), ({"limped": True}, "C2"), ({"peak": 3}, None)],
)
def test_a_bad_run_triggers_on_its_day(response: dict[str, Any], rule: str | None) -> None:
    advice = advice_for(runner({}, {-2: response}))
    assert [each for each in fired(advice) if each.startswith("C")] == ([rule] if rule else [])


@pytest.mark.parametrize(
    ("response", "days", "cause"),
    [
        ({"peak": 4}, {}, "Pain during the run: 4/10"),
        ({"peak": 7, "worsened": True}, {}, "Pain during the run: 7/10"),
        ({"peak": 6, "worsened": True}, {}, "Pain during the run: 6/10"),
        ({"peak": 6, "limped": True}, {}, "A limp on the run"),
        ({"peak": 3, "worsened": True}, {}, "Pain that climbed during the run"),
        ({"one_hour_after": 2}, {}, "Pain one hour after the run: up by 2 points"),
        ({"before": None, "one_hour_after": 2}, {}, "Pain one hour after the run: 2/10, none noted before it"),
        ({"peak": 4, "one_hour_after": 2}, {}, "Pain during the run: 4/10"),
        ({}, {-6: {"waking_pain": 3}}, "Waking pain after the run: up by 3 points"),
        (
            {},
            {-7: {"waking_pain": None}, -6: {"waking_pain": 3}},
            "Waking pain after the run: 3/10, none noted on the day of the run",
        ),
    ],
)
def test_the_cause_is_named(response: dict[str, Any], days: Changes, cause: str) -> None:
    advice = advice_for(runner(days, {-7: response}, without_days=range(-5, 0)))
    assert f"({cause})" in text_of(advice, "C2" if "limp" in cause or "6/10" in cause or "7/10" in cause else "C1")


@pytest.mark.parametrize(("offset", "fires"), [(-27, True), (-28, False)])
def test_a_trigger_is_remembered_for_28_days(offset: int, *, fires: bool) -> None:
    assert ("C2" in fired(advice_for(runner({offset: LIMP}, without_days=range(-26, 0))))) is fires


def test_c1_counts_the_calm_days() -> None:
    advice = advice_for(runner({-1: SORE}))
    assert text_of(advice, "C1") == "1 of 2 calm days in a row since 20 November (Stairs: 4/10)."
    assert advice.next_run_not_before is not None
    assert advice.next_run_not_before.isoformat() == "2026-11-22"


def test_a_rest_names_no_session_and_no_calm() -> None:
    advice = advice_for(runner({-10: LIMP, -1: SORE}, without_runs=CALM_RUNS))
    assert text_of(advice, "C3") == "11 November (Limping) still has to be followed by tolerated runs."
    assert text_of(advice_for(runner({-2: SORE}, without_runs=(-2,))), "C3") == (
        "Calm again after 19 November (Stairs: 4/10): walk-run stage 4."
    )


@pytest.mark.parametrize(("runs", "first"), [((), True), ((-3,), False)])
def test_a_walk_comes_before_the_first_run_of_the_ladder(runs: tuple[int, ...], *, first: bool) -> None:
    """And is said as long as there was none; it holds nobody back."""
    advice = advice_for(runner({-8: LIMP}, without_runs={-7, -4, -2} - {*runs}, runs={run: {} for run in runs}))
    walk = "first a brisk 30-minute walk with pain of 2 at most and no limp, then walk-run stage 1."
    assert text_of(advice, "C3") == (
        f"Calm again after 13 November (Limping): {walk if first else 'walk-run stage 1.'}"
    )
    assert advice.verdict is Verdict.REDUCE


@pytest.mark.parametrize(
    ("days", "runs", "text"),
    [
        ({-2: SORE, -1: LIMP}, {}, "A reduced run needs: 3 calm days in a row (1 so far)."),
        ({-1: SORE, 0: LIMP}, {}, "A reduced run needs: 3 calm days in a row (0 so far)."),
        ({-2: LIMP, 0: SORE}, {}, "A reduced run needs: 3 calm days in a row (0 so far)."),
        (
            {-3: LIMP, -2: {"swelling": None}, 0: {"waking_pain": 2}},
            {-1: {}},
            "A reduced run needs: 2 calm days in a row (0 so far) and a day without running.",
        ),
    ],
)
def test_of_two_waits_only_the_longer_is_asked_for(days: Changes, runs: Changes, text: str) -> None:
    advice = advice_for(runner(days, runs, without_runs=CALM_RUNS))
    assert {"C1", "C2"} <= set(fired(advice))
    assert str(advice.would_change[0].message) == text


def test_the_day_of_the_setback_is_no_calm_day() -> None:
    advice = advice_for(runner({}, {-2: {"limped": True}}))
    assert text_of(advice, "C2").startswith("2 of 3 calm days in a row since 19 November (A limp on the run)")


@pytest.mark.parametrize(
    ("trigger", "runs", "proven"),
    [
        ({-7: SORE}, (-5, -3), True),
        ({-6: SORE}, (-4, -2), False),
        ({-7: SORE}, (-3,), False),
        ({-7: SORE}, (-7, -3), False),
        ({-13: LIMP}, (-9, -7, -5, -3), False),
    ],
)
def test_leaving_is_by_graduation(trigger: Changes, runs: tuple[int, ...], *, proven: bool) -> None:
    diary = runner(trigger, painless(runs), without_runs=set(CALM_RUNS) - set(runs))
    assert ("C3" not in fired(advice_for(diary))) is proven


def test_severe_triggers_need_14_days_and_four_runs() -> None:
    runs: Changes = painless((-9, -7, -5, -3))
    others = set(CALM_RUNS) - set(runs)
    assert "C3" not in fired(advice_for(runner({-14: LIMP}, runs, without_runs=others)))
    assert "C3" in fired(advice_for(runner({-14: LIMP}, runs, without_runs={*others, -9})))


@pytest.mark.parametrize(
    ("days", "runs", "stage"),
    [
        ({-2: SORE}, {}, 4),
        ({-3: LIMP}, {}, 1),
        ({-9: SORE, -2: SORE}, {}, 3),
        ({-13: SORE, -9: SORE, -6: SORE, -2: SORE}, {}, 1),
        ({-13: LIMP, -2: SORE}, {}, 1),
        ({-6: SORE}, {-3: {}}, 4),
        ({-6: SORE}, {-4: {}, -2: {}}, 5),
        ({-6: SORE}, {-4: {}, -2: {"peak": 3}}, 4),
        ({-6: SORE}, {-4: {}, -3: {"peak": None}, -2: {}}, 5),
        ({-6: SORE}, {-6: {}, -2: {}}, 4),
        ({}, {-4: {"peak": 4}}, 4),
        ({-13: LIMP}, {-9: {}, -7: {}, -5: {}, -3: {}}, 3),
    ],
)
def test_the_stage(days: Changes, runs: Changes, stage: int) -> None:
    advice = advice_for(runner(days, runs, without_runs=set(CALM_RUNS) - set(runs)))
    assert advice.ladder is not None
    assert advice.ladder.stage == stage


def test_the_session_is_left_out_while_resting() -> None:
    advice = advice_for(runner({-1: SORE}, without_runs=CALM_RUNS))
    assert advice.to_dict()["ladder"] == {"stage": 4, "session": None}
    assert advice_for(runner()).ladder is None


def test_stage_five_still_walks() -> None:
    diary = runner({-6: SORE}, painless((-4, -2)), without_runs=set(CALM_RUNS) - {-4, -2})
    advice = advice_for(diary)
    assert advice.to_dict()["ladder"] == {"stage": 5, "session": "3 × (8 min run, 1 min walk)"}
    assert advice.cap is not None
    assert [str(kind) for kind in advice.cap.kinds] == ["walk_run"]


def test_the_ladder_text_and_kinds() -> None:
    advice = advice_for(runner({-2: SORE}, without_runs=(-2,)))
    assert advice.to_dict()["ladder"] == {"stage": 4, "session": "5 × (4 min run, 1 min walk)"}
    assert advice.cap is not None
    assert [str(kind) for kind in advice.cap.kinds] == ["walk_run"]


def _live_on(setback: dict[str, Any], last: int) -> dict[int, str]:
    """Log calmly after a setback on day 0, run painlessly whenever it is allowed, and keep the verdicts."""
    before = runner({0: setback})
    check_ins, runs = list(before.check_ins), [each for each in before.runs if each.day.isoformat() <= "2026-11-19"]
    told: dict[int, str] = {}
    for offset in range(last + 1):
        if offset:
            check_ins.append(check_in(offset))
        diary = Diary(profile=before.profile, check_ins=tuple(check_ins), runs=tuple(runs))
        advice = advice_for(diary, offset)
        stage = f" S{advice.ladder.stage}" if advice.ladder and advice.ladder.session else ""
        told[offset] = f"{advice.verdict}{stage}"
        if advice.verdict is not Verdict.REST:
            runs.append(_session(offset))
    return told


def _session(offset: int) -> Run:
    return replace(run(offset), distance_m=2000)


def test_worked_example_one_sore_day() -> None:
    """REST 2 days, REDUCE from day 2 at S4, RUN from day 9."""
    told = _live_on(SORE, 9)
    assert [told[day] for day in (0, 1, 2)] == ["rest", "rest", "reduce S4"]
    assert told[9] == "run"
    assert "run" not in [told[day] for day in range(9)]


def test_worked_example_one_limping_day() -> None:
    """REST 3 days, S1 from day 3, RUN from day 14."""
    told = _live_on(LIMP, 14)
    assert [told[day] for day in (0, 1, 2, 3)] == ["rest", "rest", "rest", "reduce S1"]
    assert told[14] == "run"
    assert "run" not in [told[day] for day in range(14)]
