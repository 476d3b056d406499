"""E, G and the caps of section 4."""

from __future__ import annotations

from typing import Any

import pytest

from kneejournal.domain.vocabulary import RestKind, RunKind, Verdict
from kneejournal.rules import Advice
from tests.rules.diaries import CALM_RUNS, Changes, advice_for, day, fired, runner, text_of


def only(runs: Changes, **changes: Any) -> Advice:
    """The advice for the calm runner with these runs and no others."""
    plan = changes.pop("plan", {})
    return advice_for(runner(changes.pop("days", {}), runs, without_runs=set(CALM_RUNS) - set(runs), **changes), **plan)


def cap_of(advice: Advice) -> int:
    assert advice.cap is not None
    return advice.cap.max_distance_m


def km(**distances: float) -> Changes:
    """Runs by day: ``km(d2=5)`` is a run of 5 km two days ago."""
    return {-int(name[1:]): {"distance_m": 1000 * distance} for name, distance in distances.items()}


def test_e1_rest_after_a_run() -> None:
    advice = only(km(d1=3))
    assert (fired(advice)[0], advice.verdict, advice.rest_kind) == ("E1", Verdict.REST, RestKind.PLANNED)
    assert advice.next_run_not_before == day(1)


@pytest.mark.parametrize(
    ("runs", "free"), [(km(d2=3, d4=3, d6=3), 1), (km(d2=3, d4=3, d5=3), 2), (km(d2=3, d4=3, d7=3), None)]
)
def test_e2_three_runs_a_week(runs: Changes, free: int | None) -> None:
    advice = only(runs)
    assert ("E2" in fired(advice)) is (free is not None)
    assert advice.next_run_not_before == (None if free is None else day(free))


def test_two_runs_of_a_day_are_two() -> None:
    second = {-2: {"id": "other"}}
    diary = runner(without_runs=(-12, -10, -7))
    more = diary.runs + runner({}, second, without_runs=set(CALM_RUNS) - {-2}).runs
    assert "E2" in fired(advice_for(type(diary)(profile=diary.profile, check_ins=diary.check_ins, runs=more)))


def test_runs_of_the_day_itself_and_later_are_invisible() -> None:
    later = runner({}, {0: {"peak": 9, "limped": True}, 3: {}})
    assert advice_for(later).to_dict() == advice_for(runner()).to_dict()


@pytest.mark.parametrize(
    ("runs", "cap"),
    [
        (km(d10=5, d5=5, d3=5), 5500),
        (km(d10=7, d5=5, d3=5), 7700),
        (km(d5=1, d3=1), 2000),
        ({-10: {"distance_m": 7050}, -3: {"distance_m": 5000, "peak": 1}}, 7000),
        ({-10: {"distance_m": 7000, "peak": 2}, -3: {"distance_m": 5000}}, 7700),
        ({-10: {"distance_m": 8000, "peak": None}, -3: {"distance_m": 5000}}, 8800),
        ({-10: {"distance_m": None}, -3: {"distance_m": None}}, 2000),
        (km(d10=5.04, d3=5.04), 5500),
        (km(d3=7000 / 1100), 7000),
    ],
)
def test_the_session_cap(runs: Changes, cap: int) -> None:
    advice = only(runs)
    assert fired(advice) == ["R1"]
    assert cap_of(advice) == cap


def test_the_usual_run_is_the_median_of_the_last_four() -> None:
    advice = only({**km(d26=1, d24=20, d10=3, d6=3), -22: {"distance_m": 20000, "peak": 4}})
    assert fired(advice) == ["R1"]
    assert cap_of(advice) == 6900  # 60 % of the median of 20, 20, 3 and 3 km, as all base there is are 3 km


@pytest.mark.parametrize(("today", "cap"), [({"pain_now": 3}, 7200), ({"activities": {"squatting": 4}}, 9000)])
def test_what_reduce_leaves_of_a_long_run(today: dict[str, Any], cap: int) -> None:
    assert cap_of(only(km(d3=12), days={0: today})) == cap


def test_base_counts_only_runs_after_the_last_trigger_that_were_not_bad() -> None:
    advice = only({-20: {"distance_m": 10000}, -18: {"distance_m": 9000, "peak": 4}, -6: {"distance_m": 3000}, -4: {}})
    assert fired(advice) == ["R1"]
    assert cap_of(advice) == 5500


@pytest.mark.parametrize(
    ("runs", "cap"),
    [
        (km(d8=10), 7000),
        (km(d14=10), 7000),
        (km(d15=10), 6000),
        (km(d27=10), 6000),
        (km(d9=4), 2800),
        (km(d9=2), 2000),
        (km(d7=10), 11000),
    ],
)
def test_after_a_gap_the_cap_starts_lower(runs: Changes, cap: int) -> None:
    advice = only(runs)
    assert cap_of(advice) == cap
    assert fired(advice) == (["G3"] if max(runs) <= -8 else ["R1"])


@pytest.mark.parametrize(
    ("runs", "cap", "rule"),
    [
        (km(d12=5, d9=5, d5=5, d3=4.1), 2000, "G2"),
        (km(d12=5, d9=5, d5=5, d3=4), 2000, "R1"),
        (km(d12=5, d9=5, d5=5, d3=3.9), 2100, "R1"),
        (km(d12=6, d9=6, d5=5, d3=4), 4200, "R1"),
        (km(d12=5, d9=4.9, d5=5, d3=4), 5500, "R1"),
        (km(d12=5, d9=5, d3=5), 5500, "R1"),
        (km(d12=30, d9=30, d5=30), 33000, "R1"),
    ],
)
def test_the_week_allowance(runs: Changes, cap: int, rule: str) -> None:
    advice = only(runs)
    assert cap_of(advice) == cap
    assert fired(advice) == [rule]


def test_a_run_without_distance_counts_as_a_usual_one() -> None:
    advice = only({**km(d12=6, d9=6, d3=4), -5: {"distance_m": None}})
    assert cap_of(advice) == 13200 - 6000 - 4000  # the usual run of 6, 6 and 4 km is 6 km


@pytest.mark.parametrize(
    ("profile", "runs", "cap"),
    [
        ({}, {}, 2000),
        ({"usual_week_m": 30000}, {}, 5000),
        ({"usual_week_m": 9000}, {}, 2000),
        ({"usual_week_m": 30000}, {-28: {}}, 2000),
    ],
)
def test_the_first_run(profile: dict[str, Any], runs: Changes, cap: int) -> None:
    advice = only(runs, profile=profile)
    assert fired(advice) == ["D7"]
    assert cap_of(advice) == cap


@pytest.mark.parametrize(
    ("today", "cap"),
    [
        ({"pain_now": 3}, 3000),
        ({"activities": {"squatting": 4}}, 3700),
        ({"activities": {"squatting": 4}, "pain_now": 3}, 3000),
        ({"swelling": None}, 3700),
    ],
)
def test_reduce_lowers_the_cap_to_a_part_of_the_usual_run(today: dict[str, Any], cap: int) -> None:
    advice = advice_for(runner({0: today}))
    assert advice.verdict is Verdict.REDUCE
    assert cap_of(advice) == cap


def test_reduce_never_falls_below_two_kilometres() -> None:
    assert cap_of(only(km(d12=3, d5=3, d3=3), days={0: {"pain_now": 3}})) == 2000


@pytest.mark.parametrize(("distance", "fires"), [(5500, False), (5501, True), (None, False)])
def test_g1_further_than_the_cap(distance: float | None, *, fires: bool) -> None:
    advice = advice_for(runner(), distance_m=distance)
    assert (fired(advice) == ["G1"]) is fires
    assert cap_of(advice) == 5500


def test_g1_names_the_run_it_is_measured_against() -> None:
    text = text_of(advice_for(runner(), distance_m=6000), "G1")
    assert text.startswith("No further than 5.5 km: 5.0 km is your longest run in four weeks that did not end badly")


def test_g1_says_since_when_after_a_setback() -> None:
    advice = only({-20: {"distance_m": 10000}, -18: {"peak": 4}, -6: {}, -4: {}}, plan={"distance_m": 8000})
    assert text_of(advice, "G1").startswith("No further than 5.5 km: 5.0 km is your longest run since 3 November that")


@pytest.mark.parametrize("days", [{0: {"pain_now": 4}}, {0: {"swelling": None}, -1: {"symptoms": ["limping"]}}])
def test_g1_holds_no_distance_against_a_rest(days: Changes) -> None:
    advice = advice_for(runner(days), distance_m=20_000)
    assert advice.verdict is Verdict.REST
    assert "G1" not in fired(advice)


@pytest.mark.parametrize(("last", "fires"), [(-7, False), (-8, True), (-27, True)])
def test_g3_after_eight_days_off(last: int, *, fires: bool) -> None:
    advice = only({last: {}})
    assert ("G3" in fired(advice)) is fires
    if fires:
        assert text_of(advice, "G3") == f"Your last run was {-last} days ago: start lower."


@pytest.mark.parametrize(
    ("plan", "wanted"),
    [
        ({"kind": "tempo"}, True),
        ({"kind": RunKind.SPEED}, True),
        ({"kind": "race"}, True),
        ({"terrain": "hilly"}, True),
        ({"terrain": "downhill"}, True),
        ({"terrain": "trail"}, True),
        ({"kind": "long", "terrain": "rolling"}, False),
        ({"kind": "easy", "terrain": "treadmill"}, False),
        ({"kind": "walk_run"}, False),
    ],
)
def test_g4_speed_and_hills_come_last(plan: dict[str, Any], *, wanted: bool) -> None:
    proven, unproven = runner(), runner(without_runs=(-12, -10))
    assert fired(advice_for(proven, **plan)) == ["R1"]
    assert (fired(advice_for(unproven, **plan)) == ["G4"]) is wanted


@pytest.mark.parametrize(
    ("days", "gaps", "runs", "ready"),
    [
        ({}, (), {}, True),
        ({-13: {"pain_now": 1}}, (), {}, True),
        ({-13: {"pain_now": 2}}, (), {}, False),
        ({}, (-13, -8, -5), {}, True),
        ({}, (-13, -12, -8, -5), {}, False),
        ({}, (), {-12: {"peak": 1}}, True),
        ({}, (), {-12: {"peak": 2}}, False),
        ({}, (), {-12: {"one_hour_after": None}}, False),
        ({}, (), {-12: {"kind": "walk_run"}}, False),
        ({}, (), {-14: {"peak": 2}}, True),
    ],
)
def test_g4_two_calm_weeks_with_four_painless_runs(
    days: Changes, gaps: tuple[int, ...], runs: Changes, *, ready: bool
) -> None:
    advice = advice_for(runner(days, runs, without_days=gaps), kind="tempo")
    assert ("G4" not in fired(advice)) is ready
    assert advice.cap is not None
    assert (RunKind.TEMPO in advice.cap.kinds) is ready
    assert ("tempo" not in advice.cap.avoid) is ready
    assert ("hilly" not in advice.cap.avoid) is ready


@pytest.mark.parametrize(
    ("done", "planned", "fires"),
    [
        ("tempo", "tempo", True),
        ("speed", "speed", True),
        ("race", "speed", True),
        ("speed", "race", True),
        ("race", "race", True),
        ("tempo", "race", True),
        ("tempo", "speed", False),
        ("speed", "tempo", False),
        ("long", "long", False),
        ("easy", "easy", False),
    ],
)
def test_g5_one_of_each_a_week(done: str, planned: str, *, fires: bool) -> None:
    assert (fired(advice_for(runner({}, {-4: {"kind": done}}), kind=planned)) == ["G5"]) is fires
    earlier = runner({}, {-7: {"kind": done}})
    assert fired(advice_for(earlier, kind=planned)) == ["R1"]


def test_g5_names_what_was_run_and_asks_for_one_thing() -> None:
    advice = advice_for(runner({}, {-4: {"kind": "tempo"}, -2: {"kind": "speed"}}), kind="race")
    text = "Already run this week: Tempo and Speed. One of each a week is enough, so too soon for: Race."
    assert text_of(advice, "G5") == text
    steep = advice_for(runner({}, {-4: {"kind": "tempo"}}, without_runs=(-12, -10)), kind="tempo")
    assert (fired(steep), [str(each.message) for each in steep.would_change]) == (
        ["G4", "G5"],
        ["A full run needs: an easy run on the flat instead."],
    )


def test_g4_needs_four_runs() -> None:
    assert fired(advice_for(runner(without_runs=(-4,)), kind="tempo")) == ["R1"]
    assert fired(advice_for(runner(without_runs=(-4, -12)), kind="tempo")) == ["G4"]


def test_only_the_plan_at_fault_leaves_the_cap_and_the_kinds() -> None:
    advice = advice_for(runner({}, {-4: {"kind": "tempo"}}), kind="tempo", distance_m=9000)
    assert fired(advice) == ["G1", "G5"]
    assert advice.cap is not None
    assert cap_of(advice) == 5500
    assert [str(kind) for kind in advice.cap.kinds] == ["easy", "long", "speed", "walk_run"]
    assert advice.cap.avoid == ("tempo", "race")


def test_a_reduced_run_is_easy_and_flat() -> None:
    advice = advice_for(runner({0: {"pain_now": 3}}))
    assert advice.cap is not None
    assert [str(kind) for kind in advice.cap.kinds] == ["easy", "walk_run"]
    assert advice.cap.avoid == ("long", "tempo", "speed", "race", "hilly", "downhill", "trail", "stairs")
    assert advice.cap.not_before == day(0)
