"""The planned run: what fits instead, and why, in one sentence; in kilometres and in miles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kneejournal.domain.messages import Message, Metres, Precision, render
from kneejournal.domain.records import RunPlan
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.english import EnglishMiles
from kneejournal.rules import advise
from kneejournal.rules.prescription import AT_MOST
from tests.rules.diaries import NOTHING, ON, Changes, advice_for, check_in, day, run, runner, signs

HILLY = {"distance_m": 8000, "terrain": "hilly"}
FAR = {"distance_m": 8000}
UNREADY: Changes = {-8: {"waking_pain": 2}}
HURTS: Changes = {0: {"pain_now": 3}}
LADDER: Changes = {-6: {"pain_now": 4}}
LONGEST = "your longest run in four weeks that did not end badly"


def weighed(days: Changes, runs: Changes, plan: dict[str, Any], **changes: Any) -> Message:
    planned = advice_for(runner(days, runs, **changes), **plan).planned
    assert planned is not None
    return planned


@pytest.mark.parametrize(
    ("days", "runs", "plan", "told"),
    [
        ({}, {}, {"distance_m": 5500}, "What you plan fits: 5.5 km."),
        ({}, {}, {"distance_m": 5500, "terrain": "flat"}, "What you plan fits: 5.5 km flat."),
        ({}, {}, {"kind": "tempo"}, "What you plan fits, up to 5.5 km: a run (at tempo)."),
        (HURTS, {}, {"distance_m": 3000, "kind": "easy"}, "What you plan fits: 3 km easy."),
        (LADDER, {}, {"distance_m": 2000, "kind": "walk_run"}, "What you plan fits: 2 km as walk-run."),
        (UNREADY, {}, HILLY, f"5.5 km easy and flat instead of 8 km hilly; 8 km would be 60 % beyond {LONGEST}."),
        ({}, {}, FAR, f"5.5 km instead of 8 km; 8 km would be 60 % beyond {LONGEST}."),
        ({}, {}, {"distance_m": 5540}, f"5.5 km instead of 5.54 km; 5.54 km would be 11 % beyond {LONGEST}."),
        ({}, {}, {"distance_m": 12000}, f"5.5 km instead of 12 km; 12 km would be 2.4 times {LONGEST}."),
        (
            {},
            {-2: {"peak": 1}},
            FAR,
            (
                f"5.0 km instead of 8 km; 8 km would be 60 % beyond {LONGEST}, and distance waits while runs still "
                "hurt a little."
            ),
        ),
        (
            {},
            {-2: {"peak": 1, "distance_m": 5050}},
            {"distance_m": 5040},
            f"5.0 km instead of 5.04 km; {LONGEST} is 5.0 km, and distance waits while runs still hurt a little.",
        ),
        (
            HURTS,
            {},
            HILLY,
            "3.0 km easy and flat instead of 8 km hilly; a reduced run is 60 % of your usual run of 5.0 km.",
        ),
        (
            HURTS,
            {offset: {"distance_m": 3000} for offset in (-12, -10, -7, -4, -2)},
            FAR,
            "2.0 km easy and flat instead of 8 km; a reduced run is kept to 2.0 km.",
        ),
        (
            {},
            {offset: {"distance_m": 9000} for offset in (-2, -4)},
            FAR,
            (
                "2.0 km easy and flat instead of 8 km; 18.0 km in the last six days leave no more than 2.0 km of this "
                "week's usual load."
            ),
        ),
        (
            {},
            {-7: {"distance_m": 9000}, -10: {"distance_m": 9000}},
            {"distance_m": 15000},
            f"9.9 km instead of 15 km; 15 km would be 67 % beyond {LONGEST}.",
        ),
        (
            {},
            {-12: {"distance_m": 2000}} | {offset: {"distance_m": 4000} for offset in (-10, -7, -4, -2)},
            FAR,
            "3.0 km instead of 8 km; 8.0 km in the last six days leave no more than 3.0 km of this week's usual load.",
        ),
        (
            UNREADY,
            {},
            {"distance_m": 4000, "kind": "tempo"},
            (
                "4 km easy and flat instead of 4 km at tempo; speed and hills come last, after two calm weeks with "
                "four painless runs."
            ),
        ),
        (
            UNREADY,
            {},
            {"kind": "speed", "terrain": "trail"},
            (
                "At most 5.5 km easy and flat instead of a run (at speed and on trails); speed and hills come last, "
                "after two calm weeks with four painless runs."
            ),
        ),
        (
            {},
            {-4: {"kind": "tempo"}},
            {"distance_m": 4000, "kind": "tempo"},
            "4 km easy and flat instead of 4 km at tempo; one hard run of its kind a week is enough.",
        ),
        (
            HURTS,
            {},
            {"distance_m": 2500, "terrain": "hilly"},
            "2.5 km easy and flat instead of 2.5 km hilly; a reduced run is easy and flat.",
        ),
        (
            LADDER,
            {},
            HILLY,
            (
                "3 × (8 min run, 1 min walk), 3.0 km at most, instead of 8 km hilly; after a setback the walk-run "
                "ladder sets the run (stage 5 of 8)."
            ),
        ),
        ({0: {"pain_now": 4}}, {}, HILLY, "Rest instead of 8 km hilly."),
        ({-1: signs("locking")}, {}, FAR, "Rest instead of 8 km."),
    ],
)
def test_what_fits_instead(days: Changes, runs: Changes, plan: dict[str, Any], told: str) -> None:
    assert str(weighed(days, runs, plan)) == told


@pytest.mark.parametrize(
    ("changes", "plan", "told"),
    [
        (
            {"without_runs": (-2, -4, -7)},
            FAR,
            (
                "3.5 km easy and flat instead of 8 km; the last run was 10 days ago, and the first after a break "
                "starts lower."
            ),
        ),
        (
            {"without_runs": (-2, -4, -7, -10, -12)},
            FAR,
            (
                "2.0 km easy and flat instead of 8 km; after four weeks without a run in the journal the first one "
                "starts low."
            ),
        ),
        (
            {"prescriptions": [{"max_distance_m": 3000, "by": "Ann"}]},
            FAR,
            "3.0 km instead of 8 km; more than 3.0 km is ruled out by Ann on 1 November.",
        ),
        (
            {"prescriptions": [{"avoid": ["hilly"], "by": "Ann"}]},
            {"distance_m": 3000, "terrain": "trail"},
            "3 km easy and flat instead of 3 km on trails; ruled out by Ann on 1 November: on trails.",
        ),
        (
            {"prescriptions": [{"avoid": ["flat"]}]},
            {"distance_m": 3000},
            "3 km easy and on a treadmill instead of 3 km; ruled out by your professional on 1 November: flat.",
        ),
        (
            {"without_days": (0, -1)},
            FAR,
            "Whether 8 km fits cannot be said before today's questions are answered.",
        ),
        ({"prescriptions": [{"no_running_until": day(9).isoformat()}]}, FAR, "Rest instead of 8 km."),
    ],
)
def test_what_fits_after_gaps_and_under_prescriptions(changes: dict[str, Any], plan: dict[str, Any], told: str) -> None:
    assert str(weighed(NOTHING, NOTHING, plan, **changes)) == told


def test_a_prescription_stands_before_the_ladder() -> None:
    told = weighed(LADDER, NOTHING, FAR, prescriptions=[{"max_distance_m": 2500, "by": "Ann"}])
    assert str(told) == (
        "3 × (8 min run, 1 min walk), 2.5 km at most, instead of 8 km; more than 2.5 km is ruled out by Ann on "
        "1 November."
    )


def test_after_a_setback_only_later_runs_are_measured_against() -> None:
    sore = {-20: {"pain_now": 4}}
    earlier = {-26: {"distance_m": 12000}}
    assert str(weighed(sore, earlier, FAR)).endswith(
        "8 km would be 60 % beyond your longest run since 1 November that did not end badly."
    )


def test_the_knee_that_allows_less_gives_the_reason() -> None:
    diary = runner(profile={"knees": ["left", "right"]})
    offsets = {each.date: (each.date - ON).days for each in diary.check_ins}
    left = tuple(check_in(offset, Knee.LEFT) for offset in offsets.values())
    runs = tuple(run((each.day - ON).days, (Knee.LEFT, Knee.RIGHT)) for each in diary.runs)
    held = tuple(run(-2, (Knee.LEFT, Knee.RIGHT), peak=1) if each.day == day(-2) else each for each in runs)
    both = replace(
        diary, check_ins=(*diary.check_ins, *left), runs=held, planned_runs=(RunPlan(date=ON, distance_m=8000),)
    )
    assert "distance waits" in str(advise(both, ON).planned)


def test_without_a_plan_nothing_is_said() -> None:
    assert advice_for(runner()).planned is None


@pytest.mark.parametrize(
    ("miles", "told"),
    [
        (5.0, f"3.4 mi instead of 5 mi; 5 mi would be 61 % beyond {LONGEST}."),
        (3.45, f"3.4 mi instead of 3.45 mi; 3.45 mi would be 11 % beyond {LONGEST}."),
        (3.4, "What you plan fits: 3.4 mi."),
    ],
)
def test_in_miles(miles: float, told: str) -> None:
    assert render(weighed(NOTHING, NOTHING, {"distance_m": round(miles * 1609.344, 1)}), EnglishMiles()) == told


def test_a_limit_shown_in_miles_is_never_beyond_it() -> None:
    for cap in range(100, 30_000, 100):
        shown = float(render(AT_MOST(distance=Metres(cap, Precision.LIMIT)), EnglishMiles()).split()[2])
        assert cap - 161 < shown * 1609.344 <= cap


def test_a_limit_on_a_round_number_is_shown_as_it_is() -> None:
    for cap in range(100, 30_000, 100):
        assert str(AT_MOST(distance=Metres(cap, Precision.LIMIT))) == f"at most {cap / 1000:.1f} km a run"
