"""New users, gaps, imports without answers, clearance and what is worth an ordinary visit: D and O."""

from __future__ import annotations

from typing import Any

from kneejournal.domain.diary import Diary
from tests.rules.diaries import CALM_DAYS, CALM_RUNS, day, runner
from tests.rules.vignettes.vignette import Vignette, each_day, new_user, only_runs, runs_on

SORE = each_day((-13, -9, -8), pain_now=2)
UNANSWERED: dict[str, Any] = {"responses": []}


def since(weeks: int, **more: object) -> dict[str, object]:
    return {"symptoms_since": day(-7 * weeks).isoformat(), **more}


NEW = (
    Vignette("An empty journal.", Diary(), ("rest",), rest="unknown"),
    Vignette("The first complete check-in, calm.", new_user(1), ("reduce",), cap=2000),
    Vignette("The first check-in; 30 km in a usual week.", new_user(1, usual_week_m=30_000), ("reduce",), cap=5000),
    Vignette("Four calm check-ins, no run yet.", new_user(4), ("reduce",), cap=2000),
    Vignette("Three calm check-ins and a tolerated run.", new_user(3, {-2: {"distance_m": 3000}}), ("reduce",)),
    Vignette(
        "Four calm check-ins and a tolerated run of 3 km.", new_user(4, {-2: {"distance_m": 3000}}), ("run",), cap=3300
    ),
    Vignette(
        "Four calm check-ins; a month of runs from a watch, none answered.",
        new_user(4, runs_on(-4, -9, -14, -18, **UNANSWERED)),
        ("reduce",),
        cap=3700,
    ),
)

GAPS = (
    Vignette("Not checked in yet, yesterday complete.", runner(without_days=(0,)), ("reduce",), cap=3700),
    Vignette("Not checked in for two days.", runner(without_days=(0, -1)), ("rest",), rest="unknown"),
    Vignette(
        "Not checked in, yesterday's swelling open.",
        runner({-1: {"swelling": None}}, without_days=(0,)),
        ("rest",),
        rest="unknown",
    ),
    Vignette("Swelling not answered today.", runner({0: {"swelling": None}}), ("reduce",), cap=3700),
    Vignette("Signs not asked today.", runner({0: {"symptoms": None}}), ("reduce",)),
    Vignette("Stairs not answered today.", runner({0: {"activities": {"stairs": None}}}), ("reduce",)),
    Vignette("Three check-ins in seven days.", runner(without_days=(-6, -5, -4, -3)), ("reduce",)),
    Vignette("Four check-ins in seven days.", runner(without_days=(-6, -5, -4)), ("run",)),
    Vignette("A whole week missing before this one.", runner(without_days=range(-13, -6)), ("run",)),
)

FOLLOW_UP = (
    Vignette("The last run lacks the hour after.", runner({}, {-2: {"one_hour_after": None}}), ("reduce",), cap=3700),
    Vignette("The last run lacks its highest pain.", runner({}, {-2: {"peak": None}}), ("reduce",)),
    Vignette("The last run lacks the next morning.", runner(without_days=(-1,)), ("reduce",)),
    Vignette("An earlier run is not answered.", runner({}, {-4: UNANSWERED}), ("run",)),
    Vignette("The last run, a week ago, is not answered.", only_runs({-10: {}, -7: UNANSWERED}), ("reduce",), cap=3700),
    Vignette(
        "The last run came from a watch, unanswered and twice as far.",
        runner({}, {-2: {**UNANSWERED, "distance_m": 10_000}}),
        ("reduce",),
    ),
)

VISITS = (
    Vignette("Five weeks of pain, 2 on three days of 14.", runner(SORE, profile=since(5)), ("run",), "routine"),
    Vignette("Five weeks, and a professional has named it.", runner(SORE, profile=since(5, diagnosed=True)), ("run",)),
    Vignette("Three weeks of pain, 2 on three days of 14.", runner(SORE, profile=since(3)), ("run",)),
    Vignette("Five weeks, 2 on two days of 14.", runner(each_day((-9, -8), pain_now=2), profile=since(5)), ("run",)),
    Vignette("Pain at the outer side on two days.", runner(each_day((-4, 0), location="outer")), ("run",), "routine"),
    Vignette("Pain all over on two days.", runner(each_day((-4, 0), location="diffuse")), ("run",)),
    Vignette("15 years old.", runner(profile={"birth_year": 2011}), ("run",), "routine"),
    Vignette("55 years old, for ten weeks.", runner(profile=since(10, birth_year=1971)), ("run",), "routine"),
    Vignette("55 years old, for 30 weeks.", runner(profile=since(30, birth_year=1971)), ("run",)),
)

BREAKS = (
    Vignette("The last run a week ago.", only_runs(runs_on(-10, -7)), ("run",), cap=5500),
    Vignette("The last run eight days ago.", only_runs(runs_on(-10, -8)), ("reduce",), cap=3500),
    Vignette("The last run 15 days ago.", only_runs(runs_on(-15)), ("reduce",), cap=3000),
    Vignette("The last run 28 days ago.", only_runs(runs_on(-28)), ("reduce",), cap=2000),
    Vignette(
        "All answers, runs and days of a holiday missing.",
        runner(without_days=CALM_DAYS, without_runs=CALM_RUNS),
        ("rest",),
        rest="unknown",
    ),
)

VIGNETTES = (*NEW, *GAPS, *FOLLOW_UP, *VISITS, *BREAKS)
