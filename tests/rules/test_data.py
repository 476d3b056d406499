"""D: missing, stale and masked answers."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import Knee, RestKind, SeeProfessional, Verdict
from tests.rules.diaries import CALM_RUNS, Changes, advice_for, fired, runner, signs, text_of

STARRED: dict[str, dict[str, Any]] = {
    "waking_pain": {"waking_pain": None},
    "pain_now": {"pain_now": None},
    "activities.walking": {"activities": {"walking": None}},
    "activities.stairs": {"activities": {"stairs": None}},
    "swelling": {"swelling": None},
    "symptoms": {"symptoms": None},
}
EMPTY: dict[str, Any] = {
    "waking_pain": None,
    "pain_now": None,
    "activities": {"walking": None, "stairs": None},
    "swelling": None,
    "symptoms": None,
}


@pytest.mark.parametrize("field", STARRED)
def test_d3_names_what_is_open(field: str) -> None:
    advice = advice_for(runner({0: STARRED[field]}))
    assert fired(advice)[0] == "D3"
    assert advice.verdict is Verdict.REDUCE
    assert [(each.field, each.knee, each.run_id) for each in advice.missing] == [(field, Knee.RIGHT, None)]


def test_not_done_is_an_answer() -> None:
    today = {"activities": {"walking": "not_done", "stairs": "not_done"}}
    assert fired(advice_for(runner({0: today}))) == ["R1"]


def test_d1_without_today_yesterday_must_do() -> None:
    advice = advice_for(runner(without_days=[0]))
    assert (fired(advice), advice.verdict) == (["D1"], Verdict.REDUCE)
    assert [each.field for each in advice.missing] == list(STARRED)
    assert str(advice.missing[3].message) == "Pain on stairs has not been answered for today."


@pytest.mark.parametrize(
    "today",
    [
        EMPTY | {"note": "tired", "worst_pain": 2},
        EMPTY | {"activities": {"walking": None, "stairs": None, "sitting": 1}},
    ],
)
def test_optional_answers_make_no_check_in(today: dict[str, Any]) -> None:
    assert "D1" in fired(advice_for(runner({0: today})))


@pytest.mark.parametrize("field", STARRED)
def test_one_starred_answer_makes_a_check_in(field: str) -> None:
    only = {name: value for name, value in EMPTY.items() if name not in (field, "activities")}
    activities = {"walking": None, "stairs": None}
    activities.pop(field.removeprefix("activities."), None)
    advice = advice_for(runner({0: only | {"activities": activities}}))
    assert "D3" in fired(advice)
    assert len(advice.missing) == len(STARRED) - 1


@pytest.mark.parametrize("yesterday", [None, *STARRED.values()])
def test_d2_no_advice_to_run_without_check_ins(yesterday: dict[str, Any] | None) -> None:
    diary = runner(without_days=[0, -1]) if yesterday is None else runner({-1: yesterday}, without_days=[0])
    advice = advice_for(diary)
    assert fired(advice)[0] == "D2"
    assert (advice.verdict, advice.rest_kind) == (Verdict.REST, RestKind.UNKNOWN)
    assert advice.next_run_not_before is None


@pytest.mark.parametrize(
    ("gaps", "fires"), [((-6, -5, -4), False), ((-6, -5, -4, -3), True), ((-7, -8, -9, -10), False)]
)
def test_d4_four_check_ins_in_seven_days(gaps: tuple[int, ...], *, fires: bool) -> None:
    assert ("D4" in fired(advice_for(runner(without_days=gaps)))) is fires


@pytest.mark.parametrize(
    ("response", "days", "open_fields"),
    [
        ({"peak": None}, {}, ["peak"]),
        ({"one_hour_after": None}, {}, ["one_hour_after"]),
        ({}, {-1: {"waking_pain": None}}, ["waking_pain"]),
        ({"peak": None, "one_hour_after": None}, {}, ["peak", "one_hour_after"]),
        ({"peak": None, "limped": True}, {}, ["peak"]),
        ({"peak": 3, "one_hour_after": None}, {}, ["one_hour_after"]),
        ({"end": None, "before": None, "worsened": None}, {}, []),
    ],
)
def test_d5_the_last_run_is_answered(response: dict[str, Any], days: Changes, open_fields: list[str]) -> None:
    advice = advice_for(runner(days, {-2: response}))
    assert ("D5" in fired(advice)) is bool(open_fields)
    assert [(each.field, each.run_id) for each in advice.missing] == [(field, "run -2") for field in open_fields]


@pytest.mark.parametrize(("offset", "fires"), [(-7, True), (-8, False)])
def test_d5_looks_back_a_week(offset: int, *, fires: bool) -> None:
    later = [each for each in CALM_RUNS if each > offset]
    assert ("D5" in fired(advice_for(runner({}, {offset: {"peak": None}}, without_runs=later)))) is fires


def test_d5_asks_only_about_the_last_run() -> None:
    assert fired(advice_for(runner({}, {-4: {"peak": None}}))) == ["R1"]


def test_yesterdays_next_morning_is_asked_once() -> None:
    advice = advice_for(runner({0: {"waking_pain": None}}, {-1: {}}))
    assert {"D3", "D5"} <= set(fired(advice))
    assert [(each.field, each.run_id) for each in advice.missing] == [("waking_pain", None)]


@pytest.mark.parametrize(("offset", "fires"), [(0, True), (-1, False)])
def test_d6_a_painkiller_today(offset: int, *, fires: bool) -> None:
    assert ("D6" in fired(advice_for(runner({offset: signs("took_painkiller")})))) is fires


def test_d7_no_run_in_four_weeks() -> None:
    assert "D7" in fired(advice_for(runner(without_runs=CALM_RUNS)))
    assert "D7" in fired(advice_for(runner({}, {-28: {}}, without_runs=CALM_RUNS)))
    assert "D7" not in fired(advice_for(runner({}, {-27: {}}, without_runs=CALM_RUNS)))


MASKED = {offset: signs("took_painkiller") for offset in (-5, -3, -1)}


@pytest.mark.parametrize(
    ("days", "runs", "rests"),
    [
        (MASKED | {-12: {"worst_pain": 4}}, {}, True),
        (MASKED | {-13: {"worst_pain": 4}}, {}, False),
        (MASKED, {-12: {"peak": 4}}, True),
        (MASKED | {-3: signs("took_painkiller") | {"pain_now": 4}}, {}, True),
        (MASKED, {}, False),
    ],
)
def test_d8_painkillers_after_pain(days: Changes, runs: Changes, *, rests: bool) -> None:
    advice = advice_for(runner(days, runs))
    found = next(finding for finding in advice.findings if finding.rule == "D8")
    assert found.verdict is (Verdict.REST if rests else None)
    assert advice.see_professional is SeeProfessional.ROUTINE
    if rests:
        assert (advice.verdict, advice.rest_kind) == (Verdict.REST, RestKind.FLARE)


def test_d8_needs_three_days() -> None:
    days = {offset: signs("took_painkiller") for offset in (-3, -1)} | {-5: {"worst_pain": 4}}
    assert "D8" not in fired(advice_for(runner(days)))


def test_d8_without_pain_leaves_only_d6() -> None:
    days = {offset: signs("took_painkiller") for offset in (-2, -1, 0)}
    advice = advice_for(runner(days))
    assert (fired(advice), advice.verdict) == (["D6", "D8"], Verdict.REDUCE)


def test_d5_names_the_run() -> None:
    text = text_of(advice_for(runner({}, {-2: {"one_hour_after": None}})), "D5")
    assert text == "Your last run, on 19 November, is not answered yet: One hour after the run."
