"""P: what a professional set only ever makes the advice stricter."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import RestKind, Verdict
from tests.rules.diaries import Changes, advice_for, day, fired, runner, text_of

BY = {"by": "Anna Berg", "valid_from": day(-3).isoformat()}


@pytest.mark.parametrize(
    ("prescription", "rule", "free"),
    [
        ({"no_running_until": day(1).isoformat()}, "P1", 1),
        ({"no_running_until": day(9).isoformat()}, "P1", 9),
        ({"max_runs_per_week": 2}, "P2", 3),
        ({"max_runs_per_week": 0}, "P2", None),
        ({"max_runs_per_week": 0, "valid_until": day(4).isoformat()}, "P2", 5),
        ({"max_runs_per_week": 1, "valid_until": day(2).isoformat()}, "P2", 3),
        ({"max_runs_per_week": 2, "valid_until": day(0).isoformat()}, "P2", 1),
        ({"max_distance_m": 0}, "P3", None),
        ({"max_distance_m": 0, "valid_until": day(0).isoformat()}, "P3", 1),
        ({"max_distance_m": 99, "valid_until": day(2).isoformat()}, "P3", 3),
        ({"avoid": ["easy", "long", "tempo", "speed", "walk_run"]}, "P3", None),
    ],
)
def test_prescribed_rest(prescription: dict[str, Any], rule: str, free: int | None) -> None:
    advice = advice_for(runner(prescriptions=[BY | prescription]))
    assert fired(advice)[0] == rule
    assert (advice.verdict, advice.rest_kind) == (Verdict.REST, RestKind.PRESCRIBED)
    assert advice.next_run_not_before == (None if free is None else day(free))
    assert "Anna Berg on 18 November" in text_of(advice, rule)


@pytest.mark.parametrize(
    "prescription",
    [
        {"no_running_until": day(0).isoformat()},
        {"max_runs_per_week": 3},
        {"max_distance_m": 5500},
        {"pain_limit": 3},
        {"max_distance_m": 0, "valid_until": day(-1).isoformat(), "no_running_until": day(0).isoformat()},
        {"max_distance_m": 0, "valid_until": day(-1).isoformat()},
        {"max_distance_m": 0, "valid_from": day(1).isoformat()},
        {"no_running_until": day(5).isoformat(), "valid_from": day(1).isoformat()},
    ],
)
def test_what_is_over_or_ahead_or_wider_changes_nothing(prescription: dict[str, Any]) -> None:
    advice = advice_for(runner(prescriptions=[BY | prescription]))
    assert advice.verdict is Verdict.RUN
    assert advice.cap == advice_for(runner()).cap


@pytest.mark.parametrize(("limit", "cap"), [(3000, 3000), (3050, 3000), (1500, 1500), (100, 100), (9000, 5500)])
def test_the_distance_narrows_the_cap_and_no_floor_lifts_it(limit: float, cap: int) -> None:
    advice = advice_for(runner(prescriptions=[BY | {"max_distance_m": limit}]))
    assert advice.cap is not None
    assert advice.cap.max_distance_m == cap
    assert text_of(advice, "P5").startswith("Limits in force: at most")


@pytest.mark.parametrize(
    ("avoid", "plan", "fires"),
    [
        ("hilly", {"terrain": "hilly"}, True),
        ("hilly", {"terrain": "trail"}, True),
        ("tempo", {"kind": "tempo"}, True),
        ("speed", {"kind": "race"}, True),
        ("easy", {"kind": "easy"}, True),
        ("easy", {"distance_m": 3000}, False),
        ("tempo", {"kind": "speed"}, False),
    ],
)
def test_a_plan_that_is_to_be_avoided_is_reduced(avoid: str, plan: dict[str, Any], *, fires: bool) -> None:
    advice = advice_for(runner(prescriptions=[BY | {"avoid": [avoid, "steps"]}]), **plan)
    assert ("P4" in fired(advice)) is fires
    assert advice.verdict is (Verdict.REDUCE if fires else Verdict.RUN)
    assert advice.cap is not None
    assert avoid in advice.cap.avoid
    assert "steps" in advice.cap.avoid
    assert avoid not in advice.cap.kinds


@pytest.mark.parametrize(
    ("limit", "core", "rules"),
    [
        (2, 2, {"F1"}),
        (2, 3, {"B1", "C1", "F1"}),
        (1, 1, {"F1"}),
        (1, 2, {"B1", "C1", "F1"}),
        (0, 1, {"B1", "C1", "F1"}),
        (0, 0, set[str]()),
    ],
)
def test_a_low_pain_limit_lowers_the_thresholds(limit: int, core: int, rules: set[str]) -> None:
    advice = advice_for(runner({0: {"pain_now": core}}, prescriptions=[BY | {"pain_limit": limit}]))
    assert {rule for rule in fired(advice) if rule in ("B1", "C1", "F1")} == rules
    if "B1" in rules:
        assert text_of(advice, "B1") == f"Pain now: {core}/10. Above {limit} is time off."


@pytest.mark.parametrize(("limit", "peak", "bad"), [(2, 3, True), (1, 2, True), (0, 1, True), (2, 2, False)])
def test_a_low_pain_limit_makes_a_run_a_bad_one(limit: int, peak: int, *, bad: bool) -> None:
    advice = advice_for(runner({}, {-2: {"peak": peak}}, prescriptions=[BY | {"pain_limit": limit}]))
    assert ("C3" in fired(advice)) is bad


def test_a_prescription_holds_from_its_first_day() -> None:
    advice = advice_for(runner(prescriptions=[{"valid_from": day(0).isoformat(), "max_distance_m": 0}]))
    assert text_of(advice, "P3") == "No running for now, set by your professional on 21 November."


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ({"max_runs_per_week": 1}, "at most one run a week"),
        ({"max_runs_per_week": 4}, "at most 4 runs a week"),
        ({"max_runs_per_week": 0, "max_distance_m": 3000}, "no running and at most 3.0 km a run"),
        ({"avoid": ["hilly", "steps"], "pain_limit": 2}, "pain no higher than 2/10 and none of these: Hilly and steps"),
    ],
)
def test_the_limits_are_read_aloud(limits: dict[str, Any], text: str) -> None:
    advice = advice_for(runner(prescriptions=[BY | limits], without_runs=(-2, -4)))
    assert text_of(advice, "P5") == f"Limits in force: {text} (set by Anna Berg on 18 November)."


def test_nothing_left_to_run_is_said_once() -> None:
    advice = advice_for(runner(prescriptions=[BY | {"max_distance_m": 0}]), distance_m=5000)
    assert fired(advice) == ["P3", "P5"]


SORE = {"pain_now": 4}


@pytest.mark.parametrize(
    ("days", "avoid", "left"),
    [
        ({-6: SORE}, ["walk_run"], None),
        ({-13: SORE}, ["walk_run"], ["easy", "long"]),
        ({-6: SORE}, ["easy"], ["walk_run"]),
        ({0: {"pain_now": 3}}, ["walk_run"], ["easy"]),
        ({0: {"pain_now": 3}}, ["walk_run", "easy"], None),
        ({}, ["walk_run", "easy"], ["long", "tempo", "speed", "race"]),
    ],
)
def test_where_nothing_that_suits_the_knee_is_left_it_rests(
    days: Changes, avoid: list[str], left: list[str] | None
) -> None:
    advice = advice_for(runner(days, prescriptions=[BY | {"avoid": avoid}]))
    assert (list(advice.cap.kinds) if advice.cap else None) == left
    assert (fired(advice)[0] == "P6") is (left is None)
    assert (advice.rest_kind is RestKind.PRESCRIBED) is (left is None)


def test_what_would_be_left_is_named_and_whom_to_ask() -> None:
    advice = advice_for(runner({-6: SORE}, prescriptions=[BY | {"avoid": ["walk_run"]}]), distance_m=9000)
    assert text_of(advice, "P6") == (
        "A run today could only be: Walk-run. That is to be avoided (set by Anna Berg on 18 November)."
    )
    assert "G1" not in fired(advice)
    assert str(advice.would_change[0].message) == "A reduced run needs: a new agreement with your professional."


def test_no_run_a_week_is_said_in_words() -> None:
    advice = advice_for(runner(prescriptions=[BY | {"max_runs_per_week": 0}]))
    assert text_of(advice, "P2") == "No running for now, set by Anna Berg on 18 November."


def test_what_ends_by_itself_needs_no_new_agreement() -> None:
    advice = advice_for(runner(prescriptions=[BY | {"max_distance_m": 0, "valid_until": day(4).isoformat()}]))
    assert str(advice.would_change[0].message) == "A full run needs: waiting until 26 November."
    assert text_of(advice, "P5") == "Limits in force: no running (set by Anna Berg on 18 November)."


def test_a_ban_outlasts_the_rest_of_its_prescription() -> None:
    ban = {"valid_until": day(-1).isoformat(), "no_running_until": day(2).isoformat()}
    assert fired(advice_for(runner(prescriptions=[BY | ban])))[0] == "P1"


def test_the_strictest_of_several_counts() -> None:
    wide = {"max_distance_m": 9000, "valid_from": day(-1).isoformat(), "by": "Ben"}
    advice = advice_for(runner(prescriptions=[BY | {"max_distance_m": 3000}, wide]))
    assert advice.cap is not None
    assert advice.cap.max_distance_m == 3000
    assert text_of(advice, "P5") == (
        "Limits in force: at most 3.0 km a run (set by Anna Berg on 18 November) "
        "and at most 9.0 km a run (set by Ben on 20 November)."
    )
