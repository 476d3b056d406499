"""B1, B2, F1, F3, F4, F5, F7: what the knee says. One table for each rule and for what goes into core."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import RestKind, SeeProfessional, Verdict
from tests.rules.diaries import Changes, advice_for, fired, runner, signs, text_of


def stairs(score: int) -> dict[str, Any]:
    return {"activities": {"stairs": score}}


def moment(pain: int) -> dict[str, Any]:
    return {"moments": [{"time": "15:30", "pain": pain}]}


@pytest.mark.parametrize(
    "today",
    [
        {"waking_pain": 4},
        {"pain_now": 5},
        {"activities": {"walking": 4}},
        {"activities": {"stairs": 4}},
        {"activities": {"rising_from_chair": 4}},
        {"worst_pain": 4},
        moment(4),
        {"worst_pain": 5} | {"activities": {"squatting": 4}},
        moment(5) | {"activities": {"kneeling": 10, "sitting": 4}},
    ],
)
def test_b1_above_three_is_time_off(today: dict[str, Any]) -> None:
    advice = advice_for(runner({0: today}))
    assert fired(advice)[0] == "B1"
    assert (advice.verdict, advice.rest_kind) == (Verdict.REST, RestKind.FLARE)
    assert advice.see_professional is SeeProfessional.NONE


def test_a_moment_is_named_in_words() -> None:
    assert (
        text_of(advice_for(runner({0: moment(4)})), "B1") == "Pain at one time of the day: 4/10. Above 3 is time off."
    )


def test_b1_names_the_field_and_the_score() -> None:
    assert text_of(advice_for(runner({0: stairs(4)})), "B1") == "Stairs: 4/10. Above 3 is time off."


@pytest.mark.parametrize(
    "today",
    [
        stairs(3),
        {"worst_pain": 4} | {"activities": {"squatting": 4}},
        {"worst_pain": 9} | {"activities": {"downhill_running": 9}},
        moment(5) | {"activities": {"sitting": 5}},
        {"activities": {"hopping": 8, "kneeling": 10, "gardening": 10}},
        {"activities": {"walking": "not_done", "stairs": "not_done"}},
    ],
)
def test_b1_leaves_alone_what_is_lower_or_explained(today: dict[str, Any]) -> None:
    assert "B1" not in fired(advice_for(runner({0: today})))


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (stairs(6), "Stairs: 6/10. No running."),
        (signs("limping"), "Limping. No running."),
        ({"swelling": "mild"}, "Slight swelling. No running."),
        ({"swelling": "marked"}, "Marked swelling. No running."),
        (signs("giving_way"), "Giving way. No running."),
        (signs("hot_red"), "Hot or red. No running."),
        (signs("trauma"), "Injury. No running."),
        (signs("locking"), "Locking. No running."),
        (signs("cannot_bear_weight"), "Cannot bear weight. No running."),
        (signs("calf_swelling"), "Swollen calf. No running."),
    ],
)
def test_b2_no_running(today: dict[str, Any], text: str) -> None:
    advice = advice_for(runner({0: today}))
    assert text_of(advice, "B2") == text
    assert "B1" not in fired(advice)
    assert advice.verdict is Verdict.REST


@pytest.mark.parametrize("sign", ["grinding", "other_joints", "catching", "night_pain", "rest_pain", "fever"])
def test_b2_leaves_other_signs_alone(sign: str) -> None:
    assert "B2" not in fired(advice_for(runner({0: signs(sign)})))


@pytest.mark.parametrize(
    ("yesterday", "waking", "rule"),
    [
        ({"peak": 0}, 2, "B1"),
        ({"peak": 6}, 2, "B2"),
        ({"peak": 6}, 1, None),
        ({"peak": 4}, 0, None),
    ],
)
def test_a_run_can_trigger_on_the_next_morning(yesterday: dict[str, Any], waking: int, rule: str | None) -> None:
    advice = advice_for(runner({0: {"waking_pain": waking}}, {-1: yesterday}))
    assert [each for each in ("B1", "B2") if each in fired(advice)] == ([rule] if rule else [])


@pytest.mark.parametrize(("score", "fires"), [(2, False), (3, True)])
def test_f1_three_is_less_and_easier(score: int, *, fires: bool) -> None:
    advice = advice_for(runner({0: stairs(score)}))
    assert ("F1" in fired(advice)) is fires
    assert advice.verdict is (Verdict.REDUCE if fires else Verdict.RUN)


@pytest.mark.parametrize(
    ("today", "fires"),
    [
        ({"activities": {"squatting": 4}}, True),
        ({"activities": {"sitting": 4}}, True),
        ({"activities": {"hopping": 4}}, True),
        ({"activities": {"downhill_running": 4}}, True),
        ({"activities": {"squatting": 3}}, False),
        ({"activities": {"kneeling": 10}}, False),
    ],
)
def test_f3_load_on_the_bent_knee(today: dict[str, Any], *, fires: bool) -> None:
    assert (fired(advice_for(runner({0: today}))) == ["F3"]) is fires


@pytest.mark.parametrize(("offset", "fires"), [(0, True), (-1, False)])
def test_f4_woken_by_pain(offset: int, *, fires: bool) -> None:
    assert (fired(advice_for(runner({offset: signs("night_pain")}))) == ["F4"]) is fires


@pytest.mark.parametrize(
    ("days", "fires"),
    [
        ({offset: stairs(1) for offset in range(-6, 1)}, True),
        ({offset: stairs(1) for offset in range(-5, 1)}, False),
        ({offset: stairs(1) for offset in range(-7, 1)}, False),
        ({offset: stairs(2) for offset in (-6, -4, -2, 0)}, True),
    ],
)
def test_f5_a_point_more_than_last_week(days: Changes, *, fires: bool) -> None:
    assert ("F5" in fired(advice_for(runner(days)))) is fires


def test_f5_counts_a_full_point_exactly() -> None:
    """Means of 13/6 and 7/6 differ by 1, but not as binary fractions."""
    now = {-6: stairs(3)} | {offset: stairs(2) for offset in (-5, -4, -2, -1, 0)}
    before = {-13: stairs(2)} | {offset: stairs(1) for offset in (-12, -11, -10, -8, -7)}
    assert "F5" in fired(advice_for(runner(before | now, without_days=(-9, -3))))


def test_f5_needs_four_days_in_each_week() -> None:
    days = {offset: stairs(2) for offset in (-6, -4, -2, 0)}
    assert "F5" in fired(advice_for(runner(days, without_days=(-13, -12, -11))))
    assert "F5" not in fired(advice_for(runner(days, without_days=(-13, -12, -11, -10))))
    assert "F5" not in fired(advice_for(runner(days, without_days=(-5, -4, -3, -1))))


@pytest.mark.parametrize(("offset", "score", "fires"), [(-6, 3, True), (-1, 3, True), (-7, 3, False), (-3, 2, False)])
def test_f7_not_calm_for_a_week(offset: int, score: int, *, fires: bool) -> None:
    assert ("F7" in fired(advice_for(runner({offset: stairs(score)})))) is fires


def test_nothing_fires_for_grinding_and_kneeling() -> None:
    noisy = {offset: signs("grinding") | {"activities": {"kneeling": 10}} for offset in range(-13, 1)}
    assert advice_for(runner(noisy)).to_dict() == advice_for(runner()).to_dict()
    assert fired(advice_for(runner())) == ["R1"]
