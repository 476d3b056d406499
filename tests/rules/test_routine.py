"""O: worth an ordinary visit; the verdict stays."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import SeeProfessional, Verdict
from tests.rules.diaries import Changes, advice_for, day, fired, runner

SORE: Changes = {offset: {"pain_now": 2} for offset in (-13, -9, -8)}
FOUR_WEEKS = {"symptoms_since": day(-28).isoformat()}


@pytest.mark.parametrize(
    ("rule", "days", "runs", "profile", "fires"),
    [
        ("O1", SORE, {}, FOUR_WEEKS, True),
        ("O1", SORE, {}, {"symptoms_since": day(-27).isoformat()}, False),
        ("O1", SORE, {}, FOUR_WEEKS | {"diagnosed": True}, False),
        ("O1", SORE, {}, FOUR_WEEKS | {"diagnosed": False}, True),
        ("O1", SORE, {}, {}, False),
        ("O1", {offset: {"pain_now": 1} for offset in range(-13, 1)}, {}, FOUR_WEEKS, False),
        ("O1", {-13: {"pain_now": 2}, -9: {"pain_now": 2}}, {}, FOUR_WEEKS, False),
        ("O1", {-13: {"pain_now": 2}, -9: {"pain_now": 2}}, {-4: {"peak": 2}}, FOUR_WEEKS, True),
        ("O1", {-13: {"pain_now": 2}, -9: {"pain_now": 2}}, {-9: {"peak": 2}}, FOUR_WEEKS, False),
        ("O2", {-6: {"location": "outer"}, 0: {"location": "behind"}}, {}, {}, True),
        ("O2", {-7: {"location": "outer"}, 0: {"location": "outer"}}, {}, {}, False),
        ("O2", {-6: {"location": "front"}, 0: {"location": "diffuse"}}, {}, {}, False),
        ("O3", {}, {}, {"birth_year": 2011}, True),
        ("O3", {}, {}, {"birth_year": 2010}, False),
        ("O3", {}, {}, {"birth_year": 1976, "symptoms_since": day(-7 * 26 + 1).isoformat()}, True),
        ("O3", {}, {}, {"birth_year": 1976, "symptoms_since": day(-7 * 26).isoformat()}, False),
        ("O3", {}, {}, {"birth_year": 1976}, False),
        ("O3", {}, {}, {"birth_year": 1977, "symptoms_since": day(-7).isoformat()}, False),
        ("O3", {}, {}, {"birth_year": 1976, "symptoms_since": day(7).isoformat()}, False),
    ],
)
def test_worth_an_ordinary_visit(
    rule: str, days: Changes, runs: Changes, profile: dict[str, Any], *, fires: bool
) -> None:
    advice = advice_for(runner(days, runs, profile=profile))
    assert (rule in fired(advice)) is fires
    assert advice.verdict is Verdict.RUN
    assert fired(advice)[0] == "R1"
    assert advice.see_professional is (SeeProfessional.ROUTINE if fires else SeeProfessional.NONE)


@pytest.mark.parametrize(("bad", "fires"), [((-26, -23, -20), True), ((-26, -23), False)])
def test_o4_three_runs_ended_badly(bad: tuple[int, ...], *, fires: bool) -> None:
    logged: Changes = {offset: {} for offset in range(-27, 1)}
    advice = advice_for(runner(logged, {offset: {"peak": 5} for offset in bad}))
    assert ("O4" in fired(advice)) is fires
    assert advice.verdict is Verdict.RUN
