"""Rest days, distance, weeks, planned runs, speed and hills, prescriptions: E, G, P."""

from __future__ import annotations

from typing import Any

from tests.rules.diaries import Changes, day, runner
from tests.rules.vignettes.vignette import Vignette, only_runs, runs_on

BY = {"by": "Anna Berg", "valid_from": day(-3).isoformat()}
UNPROVEN = (-12, -10)
"""Left out of the calm runner, they leave three runs in two weeks."""


def km(**distances: float) -> Changes:
    """Runs by day: ``km(d2=5)`` is a run of 5 km two days ago."""
    return {-int(name[1:]): {"distance_m": 1000 * distance} for name, distance in distances.items()}


def prescribed(**limits: Any) -> Any:
    return runner(prescriptions=[BY | limits])


SPACING = (
    Vignette("Ran yesterday, tolerated.", only_runs(runs_on(-1)), ("rest",), rest="planned"),
    Vignette(
        "Ran yesterday, from a watch and unanswered.", only_runs(runs_on(-1, responses=[])), ("rest",), rest="planned"
    ),
    Vignette("Three runs in six days.", only_runs(runs_on(-6, -4, -2)), ("rest",), rest="planned"),
    Vignette("Three runs in seven days, the first seven days ago.", only_runs(runs_on(-7, -4, -2)), ("run",)),
    Vignette(
        "Ran this evening already: the morning's advice stands.", runner({}, {0: {"peak": 8}}), ("run",), cap=5500
    ),
)

DISTANCE = (
    Vignette("Wants 5.5 km.", runner(), ("run",), cap=5500, plan={"distance_m": 5500}),
    Vignette("Wants 5.6 km.", runner(), ("reduce",), cap=5500, plan={"distance_m": 5600}),
    Vignette("Longest run 8 km, ten days ago.", only_runs(km(d10=8, d4=5, d2=5)), ("run",), cap=8800),
    Vignette(
        "Longest run 8 km, but it ended badly.",
        only_runs({-20: {"distance_m": 8000, "peak": 4}, -7: {}, -4: {}}),
        ("run",),
        cap=5500,
    ),
    Vignette("Runs of 1 km only.", only_runs(km(d7=1, d4=1, d2=1)), ("run",), cap=2000),
    Vignette("The week has 1.9 km left.", only_runs(km(d12=5, d9=5, d5=5, d3=4.1)), ("reduce",), cap=2000),
    Vignette("The week has 2 km left.", only_runs(km(d12=5, d9=5, d5=5, d3=4)), ("run",), cap=2000),
    Vignette("Too short a week before to count by.", only_runs(km(d12=5, d9=4.9, d5=5, d3=5)), ("run",), cap=5500),
)

KINDS = (
    Vignette("Wants a tempo run after two calm weeks with five runs.", runner(), ("run",), plan={"kind": "tempo"}),
    Vignette(
        "Wants a tempo run after three runs.",
        runner(without_runs=UNPROVEN),
        ("reduce",),
        cap=5500,
        plan={"kind": "tempo"},
    ),
    Vignette("Wants hills after three runs.", runner(without_runs=UNPROVEN), ("reduce",), plan={"terrain": "hilly"}),
    Vignette("Wants a trail after three runs.", runner(without_runs=UNPROVEN), ("reduce",), plan={"terrain": "trail"}),
    Vignette(
        "Wants rolling ground after three runs.", runner(without_runs=UNPROVEN), ("run",), plan={"terrain": "rolling"}
    ),
    Vignette(
        "Wants a race after 2 of 10 ten days ago.", runner({-10: {"pain_now": 2}}), ("reduce",), plan={"kind": "race"}
    ),
    Vignette(
        "Wants a race after 1 of 10 ten days ago.", runner({-10: {"pain_now": 1}}), ("run",), plan={"kind": "race"}
    ),
    Vignette(
        "Wants speed; four days of 14 are missing.",
        runner(without_days=(-13, -11, -8, -5)),
        ("reduce",),
        plan={"kind": "speed"},
    ),
    Vignette(
        "Wants speed; one of the runs was a walk-run.",
        runner({}, {-10: {"kind": "walk_run"}}),
        ("reduce",),
        plan={"kind": "speed"},
    ),
    Vignette(
        "Wants a second tempo run this week.",
        runner({}, {-4: {"kind": "tempo"}}),
        ("reduce",),
        cap=5500,
        plan={"kind": "tempo"},
    ),
    Vignette(
        "Wants a tempo run, the last seven days ago.",
        runner({}, {-7: {"kind": "tempo"}}),
        ("run",),
        plan={"kind": "tempo"},
    ),
    Vignette(
        "Wants a race after speed this week.", runner({}, {-4: {"kind": "speed"}}), ("reduce",), plan={"kind": "race"}
    ),
    Vignette(
        "Wants a race after a tempo run this week.",
        runner({}, {-4: {"kind": "tempo"}}),
        ("run", "reduce"),
        plan={"kind": "race"},
    ),
    Vignette(
        "Wants 8 km over hills with stairs at 4.",
        runner({0: {"activities": {"stairs": 4}}}),
        ("rest",),
        plan={"distance_m": 8000, "terrain": "hilly"},
    ),
)

PRESCRIPTIONS = (
    Vignette(
        "No running until tomorrow.", prescribed(no_running_until=day(1).isoformat()), ("rest",), rest="prescribed"
    ),
    Vignette(
        "No running until today, the first day.", prescribed(no_running_until=day(0).isoformat()), ("run",), cap=5500
    ),
    Vignette("Two runs a week, both done.", prescribed(max_runs_per_week=2), ("rest",), rest="prescribed"),
    Vignette("Three runs a week, two done.", prescribed(max_runs_per_week=3), ("run",)),
    Vignette("3 km at most.", prescribed(max_distance_m=3000), ("run",), cap=3000),
    Vignette("1.5 km at most: no floor lifts it.", prescribed(max_distance_m=1500), ("run",), cap=1500),
    Vignette("No distance at all.", prescribed(max_distance_m=0), ("rest",), rest="prescribed"),
    Vignette(
        "Pain of 2 at most, stairs 3.",
        runner({0: {"activities": {"stairs": 3}}}, prescriptions=[BY | {"pain_limit": 2}]),
        ("rest",),
        rest="flare",
    ),
    Vignette(
        "Pain of 2 at most, stairs 2.",
        runner({0: {"activities": {"stairs": 2}}}, prescriptions=[BY | {"pain_limit": 2}]),
        ("reduce",),
    ),
    Vignette(
        "Pain of 5 at most, stairs 4: never looser.",
        runner({0: {"activities": {"stairs": 4}}}, prescriptions=[BY | {"pain_limit": 5}]),
        ("rest",),
    ),
    Vignette(
        "Pain of 2 at most, the last run hurt 3.",
        runner({}, {-2: {"peak": 3}}, prescriptions=[BY | {"pain_limit": 2}]),
        ("reduce",),
        stage=4,
    ),
    Vignette("No hills, and wants hills.", prescribed(avoid=["hilly"]), ("reduce",), plan={"terrain": "hilly"}),
    Vignette(
        "No walk-runs, and on the ladder: nothing is left.",
        runner({-6: {"pain_now": 4}}, prescriptions=[BY | {"avoid": ["walk_run"]}]),
        ("rest",),
        rest="prescribed",
    ),
    Vignette("No hills, and wants the flat.", prescribed(avoid=["hilly"]), ("run",), plan={"terrain": "flat"}),
    Vignette(
        "3 km at most until yesterday.",
        prescribed(max_distance_m=3000, valid_until=day(-1).isoformat()),
        ("run",),
        cap=5500,
    ),
    Vignette(
        "3 km at most from tomorrow on.",
        runner(prescriptions=[{"valid_from": day(1).isoformat(), "max_distance_m": 3000}]),
        ("run",),
        cap=5500,
    ),
    Vignette(
        "3 km at most, and wants 4.", prescribed(max_distance_m=3000), ("reduce",), cap=3000, plan={"distance_m": 4000}
    ),
)

VIGNETTES = (*SPACING, *DISTANCE, *KINDS, *PRESCRIPTIONS)
