"""A: signs for a professional. One table for each rule: the days' signs, whether the rule fires, what follows."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import RestKind, SeeProfessional, Verdict
from kneejournal.rules.sources import DVT, JOINED_BY, LOTHIAN, NHS, OWN
from tests.rules.diaries import Changes, advice_for, day, fired, runner, signs, text_of

SWOLLEN = {"swelling": "mild"}
MARKED = {"swelling": "marked"}
URGENT, SOON, ROUTINE = SeeProfessional.URGENT, SeeProfessional.SOON, SeeProfessional.ROUTINE


@pytest.mark.parametrize(
    ("rule", "days", "see"),
    [
        ("A1", {0: signs("locking")}, URGENT),
        ("A1", {-2: signs("cannot_bear_weight")}, URGENT),
        ("A1", {-1: signs("calf_swelling")}, URGENT),
        ("A1b", {-3: signs("locking")}, SOON),
        ("A1b", {-13: signs("calf_swelling")}, SOON),
        ("A2", {0: signs("fever", "hot_red")}, URGENT),
        ("A2", {-2: signs("fever"), 0: SWOLLEN}, URGENT),
        ("A2", {-2: MARKED, -1: signs("fever")}, URGENT),
        ("A3", {0: signs("trauma") | SWOLLEN}, URGENT),
        ("A3", {-2: signs("trauma"), -1: signs("limping")}, URGENT),
        ("A3", {-2: signs("limping"), 0: signs("trauma")}, URGENT),
        ("A3", {-2: signs("trauma") | {"activities": {"stairs": 6}}}, URGENT),
        ("A4", {-13: signs("giving_way")}, SOON),
        ("A5", {-13: MARKED}, SOON),
        ("A6", {-13: signs("hot_red")}, SOON),
        ("A7", {-6: signs("trauma")}, SOON),
        ("A8", {-1: SWOLLEN, 0: SWOLLEN}, SOON),
        ("A8", {-6: SWOLLEN, -5: SWOLLEN, -1: SWOLLEN}, SOON),
        ("A9", {-6: signs("night_pain"), -1: signs("night_pain")}, SOON),
        ("A9", {offset: signs("rest_pain") for offset in (-6, -4, 0)}, SOON),
    ],
)
def test_a_grave_sign_stops_running(rule: str, days: Changes, see: SeeProfessional) -> None:
    advice = advice_for(runner(days))
    assert rule in fired(advice)
    assert advice.verdict is Verdict.REST
    assert advice.rest_kind is RestKind.STOP
    assert advice.see_professional is see
    assert advice.cap is None
    assert advice.waits_to_be_seen


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("A1", {-3: signs("locking")}),
        ("A1b", {-14: signs("locking")}),
        ("A2", {0: signs("fever")}),
        ("A2", {-3: signs("fever"), 0: SWOLLEN}),
        ("A3", {0: signs("trauma")}),
        ("A3", {0: signs("trauma") | {"activities": {"stairs": 5}}}),
        ("A3", {-3: signs("trauma"), 0: SWOLLEN}),
        ("A4", {-14: signs("giving_way")}),
        ("A5", {-14: MARKED}),
        ("A5", {-1: SWOLLEN}),
        ("A6", {-14: signs("hot_red")}),
        ("A7", {-7: signs("trauma")}),
        ("A8", {0: SWOLLEN}),
        ("A8", {-2: SWOLLEN, 0: SWOLLEN}),
        ("A8", {-3: SWOLLEN, -2: SWOLLEN}),
        ("A9", {0: signs("night_pain")}),
        ("A9", {-7: signs("night_pain"), 0: signs("night_pain")}),
        ("A9", {-1: signs("rest_pain"), 0: signs("rest_pain")}),
        ("A10", {offset: {"stiffness_min": 30} for offset in (-1, 0)}),
        ("A10", {offset: {"stiffness_min": 29} for offset in (-2, -1, 0)}),
        ("A11", {-1: signs("catching")}),
    ],
)
def test_the_edge_outside(rule: str, days: Changes) -> None:
    assert rule not in fired(advice_for(runner(days)))


@pytest.mark.parametrize(
    ("rule", "days", "see"),
    [
        ("A10", {offset: {"stiffness_min": 30} for offset in (-6, -3, 0)}, SOON),
        ("A11", {0: signs("catching")}, ROUTINE),
    ],
)
def test_a_lesser_sign_reduces(rule: str, days: Changes, see: SeeProfessional) -> None:
    advice = advice_for(runner(days))
    assert fired(advice)[0] == rule
    assert (advice.verdict, advice.see_professional) == (Verdict.REDUCE, see)


@pytest.mark.parametrize(
    ("days", "cleared", "silent", "kept"),
    [
        ({-6: signs("locking")}, -5, "A1b", ()),
        ({-6: signs("locking")}, -6, "", ("A1b",)),
        ({-6: signs("locking")}, 1, "", ("A1b",)),
        ({-6: signs("giving_way")}, -5, "A4", ()),
        ({-6: MARKED}, 0, "A5", ()),
        ({-6: signs("hot_red")}, 0, "A6", ()),
        ({-6: signs("trauma")}, 0, "A7", ()),
        ({-6: MARKED, -2: MARKED}, -4, "", ("A5",)),
        ({-1: SWOLLEN, 0: SWOLLEN}, 0, "", ("A8",)),
        ({-6: signs("night_pain"), -1: signs("night_pain")}, 0, "", ("A9",)),
    ],
)
def test_a_clearance_silences_what_lies_before_it(
    days: Changes, cleared: int, silent: str, kept: tuple[str, ...]
) -> None:
    before = fired(advice_for(runner(days)))
    after = fired(advice_for(runner(days, profile={"cleared_on": day(cleared).isoformat()})))
    assert set(before) - set(after) == ({silent} if silent else set())
    assert set(kept) <= set(after)


@pytest.mark.parametrize(
    ("rule", "days", "until"),
    [
        ("A1", {-2: signs("locking")}, "22 November"),
        ("A2", {-2: signs("fever", "hot_red")}, "22 November"),
        ("A3", {-2: signs("trauma", "limping")}, "22 November"),
    ],
)
def test_after_a_clearance_an_urgent_sign_keeps_rest_for_its_days(rule: str, days: Changes, until: str) -> None:
    profile: dict[str, Any] = {"cleared_on": day(-1).isoformat()}
    advice = advice_for(runner(days, profile=profile))
    assert advice.verdict is Verdict.REST
    assert advice.see_professional is SeeProfessional.NONE
    assert not advice.waits_to_be_seen
    assert text_of(advice, rule).startswith(f"Seen on 20 November; rest continues until {until}")
    assert rule not in fired(advice_for(runner(days, profile=profile), 1))


@pytest.mark.parametrize(
    ("symptoms", "named"),
    [
        (("locking",), (NHS, LOTHIAN)),
        (("cannot_bear_weight", "locking"), (NHS, LOTHIAN)),
        (("calf_swelling",), (DVT,)),
        (("calf_swelling", "locking"), (NHS, LOTHIAN, DVT)),
    ],
)
def test_an_urgent_sign_rests_on_what_is_written_about_it(symptoms: tuple[str, ...], named: tuple[str, ...]) -> None:
    sources = {each.rule: each.source for each in advice_for(runner({-1: signs(*symptoms)})).findings}
    assert sources["A1"] == JOINED_BY.join(named)
    assert sources["A1b"] == JOINED_BY.join((*named, OWN))
