"""What hurts, how runs and exercises were taken, and painkillers: B, F, D6, D8."""

from __future__ import annotations

from tests.rules.diaries import day, runner, signs
from tests.rules.vignettes.vignette import Vignette, each_day, only_runs, runs_on

SHORT = {"distance_m": 3000, "peak": 4}
TABLET = signs("took_painkiller")


def stairs(score: int) -> dict[str, object]:
    return {"activities": {"stairs": score}}


def squats(score: int, **answers: object) -> dict[str, object]:
    return {"activities": {"squatting": score}, **answers}


TODAY = (
    Vignette("Stairs 4 this morning.", runner({0: stairs(4)}), ("rest",), rest="flare"),
    Vignette("Stairs 3 this morning.", runner({0: stairs(3)}), ("reduce",), cap=3000),
    Vignette("Stairs 2, and runs have been tolerated.", runner({0: stairs(2)}), ("run",), cap=5500),
    Vignette("Walking 6.", runner({0: {"activities": {"walking": 6}}}), ("rest",), rest="flare"),
    Vignette("Getting up from a chair 4.", runner({0: {"activities": {"rising_from_chair": 4}}}), ("rest",)),
    Vignette("Limps this morning.", runner({0: signs("limping")}), ("rest",), rest="flare"),
    Vignette("4 of 10 over lunch, cause unknown.", runner({0: {"moments": [{"time": "12:30", "pain": 4}]}}), ("rest",)),
    Vignette("At worst 5 yesterday, cause unknown.", runner({-1: {"worst_pain": 5}}), ("rest",), rest="flare"),
    Vignette("At worst 5, in squats that were 5.", runner({0: squats(5, worst_pain=5)}), ("reduce",), cap=3700),
    Vignette("At worst 5, squats were 4.", runner({0: squats(4, worst_pain=5)}), ("rest",), rest="flare"),
    Vignette(
        "Kneeling 9 does not explain a worst pain of 5.",
        runner({0: {"activities": {"kneeling": 9}, "worst_pain": 5}}),
        ("rest",),
    ),
    Vignette("Squats 4, all else calm.", runner({0: squats(4)}), ("reduce",), cap=3700),
    Vignette("Squats 3, all else calm.", runner({0: squats(3)}), ("run",)),
    Vignette("Long sitting 7, all else calm.", runner({0: {"activities": {"sitting": 7}}}), ("reduce",)),
    Vignette("Kneeling 9, all else calm.", runner({0: {"activities": {"kneeling": 9}}}), ("run",), cap=5500),
    Vignette(
        "Gardening 9, an activity of one's own.", runner({0: {"activities": {"gardening": 9}}}), ("run",), cap=5500
    ),
    Vignette(
        "Took no stairs and did not walk.",
        runner({0: {"activities": {"walking": "not_done", "stairs": "not_done"}}}),
        ("run",),
    ),
)

WEEK = (
    Vignette("Stairs 3 six days ago, calm since.", runner({-6: stairs(3)}), ("reduce",), cap=3700),
    Vignette("Stairs 3 seven days ago, calm since.", runner({-7: stairs(3)}), ("run",)),
    Vignette("From 0 every day to 1 every day.", runner(each_day(range(-6, 1), pain_now=1)), ("reduce",)),
    Vignette("From 0 every day to 1 on six of seven.", runner(each_day(range(-5, 1), pain_now=1)), ("run",)),
    Vignette(
        "1 this morning, one tolerated run in two weeks.",
        only_runs({-7: {"peak": 3}, -4: {}}, {0: {"pain_now": 1}}),
        ("reduce",),
    ),
    Vignette("1 this morning, two tolerated runs.", only_runs(runs_on(-7, -4), {0: {"pain_now": 1}}), ("run",)),
    Vignette("Painless, no run tolerated yet but the last.", only_runs({-7: {"peak": 3}, -4: {}}), ("run",)),
)

RUNS = (
    Vignette("The last run hurt 3.", runner({}, {-2: {"peak": 3}}), ("reduce",), cap=3000),
    Vignette("The last run hurt 1: hold, do not build.", runner({}, {-2: {"peak": 1}}), ("run",), cap=5000),
    Vignette("The last run was cut short.", runner({}, {-2: {"stopped_early": True}}), ("reduce",), cap=3000),
    Vignette("An hour after the last run it was up by 1.", runner({}, {-2: {"one_hour_after": 1}}), ("reduce",)),
    Vignette("The morning after the last run it was up by 1.", runner({-1: {"waking_pain": 1}}), ("reduce",)),
    Vignette("The last run hurt 4, calm for two days.", runner({}, {-2: {"peak": 4}}), ("reduce",), cap=3000, stage=4),
    Vignette("The last run grew worse, calm for two days.", runner({}, {-2: {"worsened": True}}), ("reduce",), stage=4),
    Vignette(
        "The last run went from 0 to 3 and nobody asked whether it grew worse.",
        runner({}, {-2: {"worsened": None, "end": 3}}),
        ("reduce",),
        stage=4,
    ),
    Vignette("Limped on the last run two days ago.", runner({}, {-2: {"limped": True}}), ("rest",), rest="flare"),
    Vignette("Limped on the run four days ago, calm since.", runner({}, {-4: {"limped": True}}), ("reduce",), stage=1),
    Vignette("Pain 6 on the run two days ago.", runner({}, {-2: {"peak": 6}}), ("rest",), rest="flare"),
    Vignette(
        "The morning after the last run it was up by 2; one calm day since.",
        runner({-1: {"waking_pain": 2}}),
        ("rest",),
        rest="flare",
    ),
    Vignette("Ran yesterday, waking pain up by 2.", runner({0: {"waking_pain": 2}}, {-1: {}}), ("rest",), rest="flare"),
    Vignette("Sore on two runs of 3 km.", only_runs({-9: SHORT, -5: SHORT}), ("rest",), "routine", "flare"),
    Vignette(
        "Sore on two walk-runs of 20 minutes, distance unknown.",
        only_runs(runs_on(-9, -5, kind="walk_run", distance_m=None, moving_s=1200, peak=4)),
        ("rest",),
        "routine",
    ),
    Vignette(
        "Sore on a run of 3 km and on one of 3.1 km.",
        only_runs({-9: SHORT, -5: {**SHORT, "distance_m": 3100}}),
        ("reduce",),
        stage=3,
    ),
    Vignette("Sore on 3 km 14 days ago and again five days ago.", only_runs({-14: SHORT, -5: SHORT}), ("reduce",)),
    Vignette(
        "Three runs ended badly 20 to 26 days ago, calm and running well since.",
        runner(each_day(range(-27, 1)), runs_on(-26, -23, -20, peak=5)),
        ("run",),
        "routine",
    ),
)


def exercise(pain: int, after: int | None, offset: int = -1, **more: object) -> list[dict[str, object]]:
    return [{"date": day(offset).isoformat(), "pain": pain, "pain_one_hour_after": after, **more}]


EXERCISES = (
    Vignette("Wall sit 6 yesterday, settled.", runner(sets=exercise(6, 0)), ("reduce",), cap=3700),
    Vignette("Wall sit 5 yesterday, settled.", runner(sets=exercise(5, 0)), ("run",)),
    Vignette("Wall sit 4 today, still 3 after an hour.", runner(sets=exercise(4, 3, 0)), ("reduce",)),
    Vignette("Wall sit 4 yesterday, hour after unknown.", runner(sets=exercise(4, None)), ("reduce",)),
    Vignette("Bridge with both legs 6 yesterday.", runner(sets=exercise(6, 0, knee="both")), ("reduce",)),
    Vignette("Wall sit 9 two days ago.", runner(sets=exercise(9, 9, -2)), ("run",)),
    Vignette("No exercises all week.", runner(), ("run",), cap=5500),
)

PAINKILLERS = (
    Vignette("A tablet before this morning's scores.", runner({0: TABLET}), ("reduce",), cap=3700),
    Vignette("A tablet yesterday, none today.", runner({-1: TABLET}), ("run",)),
    Vignette(
        "Tablets on three days, 5 of 10 before them.",
        runner({-10: {"pain_now": 5}} | each_day((-5, -3, -1), **TABLET)),
        ("rest",),
        "routine",
        "flare",
    ),
    Vignette(
        "Tablets on three days, a run with 4 eight days ago.",
        runner(each_day((-5, -3, -1), **TABLET), {-8: {"peak": 4}}, without_runs=(-7,)),
        ("rest",),
        "routine",
    ),
    Vignette("Tablets on three days, never sore.", runner(each_day((-5, -3, -1), **TABLET)), ("run",), "routine"),
    Vignette(
        "Tablets on three days and today, never sore.", runner(each_day((-2, -1, 0), **TABLET)), ("reduce",), "routine"
    ),
    Vignette(
        "Tablets on two days, 5 of 10 before them.",
        runner({-10: {"pain_now": 5}} | each_day((-3, -1), **TABLET)),
        ("run",),
    ),
)

VIGNETTES = (*TODAY, *WEEK, *RUNS, *EXERCISES, *PAINKILLERS)
