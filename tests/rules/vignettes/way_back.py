"""After a setback, and two knees: C and the ladder."""

from __future__ import annotations

from tests.rules.diaries import runner, signs
from tests.rules.vignettes.vignette import Vignette, each_day, only_runs, runs_on, two_knees

SORE = {"activities": {"stairs": 4}}
LIMP = signs("limping")
EARLIER = runs_on(-12, -10, -7)

CALM_DAYS = (
    Vignette("Stairs 4 yesterday, calm today.", runner({-1: SORE}), ("rest",), rest="flare", stage=4),
    Vignette("Stairs 4 two days ago, calm since.", only_runs(EARLIER, {-2: SORE}), ("reduce",), cap=3000, stage=4),
    Vignette(
        "Stairs 4 three days ago, yesterday missing.", only_runs(EARLIER, {-3: SORE}, without_days=(-1,)), ("rest",)
    ),
    Vignette(
        "Stairs 4 three days ago, 3 today.", only_runs(EARLIER, {-3: SORE, 0: {"pain_now": 3}}), ("reduce",), stage=4
    ),
    Vignette("Limped two days ago, calm since.", only_runs(EARLIER, {-2: LIMP}), ("rest",), rest="flare"),
    Vignette("Limped three days ago, calm since.", only_runs(EARLIER, {-3: LIMP}), ("reduce",), cap=3000, stage=1),
    Vignette(
        "Limped four days ago, one calm day of three incomplete.",
        only_runs(EARLIER, {-4: LIMP, -2: {"pain_now": None}}),
        ("rest",),
    ),
    Vignette("6 of 10 two days ago, calm since.", only_runs(EARLIER, {-2: {"pain_now": 6}}), ("rest",), rest="flare"),
    Vignette(
        "Limped 20 days ago, never logged since but today.",
        only_runs({}, {-20: LIMP}, without_days=range(-13, 0)),
        ("rest",),
    ),
    Vignette(
        "Stairs 4 two days ago, calm since; ran yesterday all the same.",
        only_runs(runs_on(-7, -1), {-2: SORE}),
        ("rest",),
        rest="planned",
    ),
)

PROOF = (
    Vignette(
        "Stairs 4 seven days ago, two tolerated runs since.",
        only_runs(runs_on(-10, -4, -2), {-7: SORE}),
        ("run",),
        cap=5500,
    ),
    Vignette("Stairs 4 seven days ago, one tolerated run since.", only_runs(runs_on(-10, -2), {-7: SORE}), ("reduce",)),
    Vignette(
        "Stairs 4 six days ago, two tolerated runs since.",
        only_runs(runs_on(-10, -4, -2), {-6: SORE}),
        ("reduce",),
        stage=5,
    ),
    Vignette(
        "Limped 14 days ago, four tolerated runs since.",
        only_runs(runs_on(-10, -7, -4, -2, distance_m=3000), {-14: LIMP}),
        ("run",),
    ),
    Vignette(
        "Limped 14 days ago, three tolerated runs since.",
        only_runs(runs_on(-10, -5, -2), {-14: LIMP}),
        ("reduce",),
        stage=2,
    ),
    Vignette(
        "Limped 13 days ago, four tolerated runs since.",
        only_runs(runs_on(-10, -7, -4, -2), {-13: LIMP}),
        ("reduce",),
        stage=3,
    ),
    Vignette(
        "Limped 14 days ago, four runs since, one of them not answered.",
        only_runs({-10: {"one_hour_after": None}, -7: {}, -4: {}, -2: {}}, {-14: LIMP}),
        ("reduce",),
        stage=2,
    ),
)

STAGES = (
    Vignette("Sore nine and two days ago.", only_runs({-12: {}}, {-9: SORE, -2: SORE}), ("reduce",), stage=3),
    Vignette(
        "Sore 6 days ago, the last run left a mark.",
        only_runs({-4: {}, -2: {"peak": 3}}, {-6: SORE}),
        ("reduce",),
        stage=4,
    ),
    Vignette("Limped 12 days ago, sore two days ago.", only_runs({}, {-12: LIMP, -2: SORE}), ("reduce",), stage=1),
    Vignette(
        "Limped 12 days ago, five tolerated runs since.",
        only_runs(runs_on(-10, -8, -7, -4, -2, distance_m=3000), {-12: LIMP}),
        ("reduce",),
        stage=3,
    ),
    Vignette(
        "Sore two days ago; wants 8 km.",
        only_runs(EARLIER, {-2: SORE}),
        ("reduce",),
        cap=3000,
        plan={"distance_m": 8000},
    ),
)

KNEES = (
    Vignette("Both calm.", two_knees(), ("run",), cap=5500, knee="both"),
    Vignette("The right one 4 on stairs, the left one calm.", two_knees({}, {0: SORE}), ("rest",), knee="right"),
    Vignette("The left one 3, the right one 4.", two_knees({0: {"pain_now": 3}}, {0: SORE}), ("rest",), knee="right"),
    Vignette("Both 4 on stairs.", two_knees({0: SORE}, {0: SORE}), ("rest",), knee="both"),
    Vignette(
        "The left one locked yesterday.", two_knees({-1: signs("locking")}), ("rest",), "urgent", "stop", knee="left"
    ),
    Vignette("The left one not asked today.", two_knees(left_gaps=(0,)), ("reduce",), knee="left"),
    Vignette(
        "The left one not asked for two days.", two_knees(left_gaps=(-1, 0)), ("rest",), rest="unknown", knee="left"
    ),
    Vignette("A tablet, noted with the left one.", two_knees({0: signs("took_painkiller")}), ("reduce",), knee="both"),
    Vignette(
        "Left sore six days ago, right limped five days ago.", two_knees({-6: SORE}, {-5: LIMP}), ("reduce",), stage=2
    ),
    Vignette(
        "Left catches, right is stiff on three mornings.",
        two_knees({0: signs("catching")}, each_day((-2, -1, 0), stiffness_min=40)),
        ("reduce",),
        "soon",
    ),
)

VIGNETTES = (*CALM_DAYS, *PROOF, *STAGES, *KNEES)
