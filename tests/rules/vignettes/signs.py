"""Signs that belong in front of a professional: A1 to A11."""

from __future__ import annotations

from tests.rules.diaries import day, runner, signs
from tests.rules.vignettes.vignette import Vignette, each_day, only_runs, runs_on, two_knees

MILD, MARKED = {"swelling": "mild"}, {"swelling": "marked"}
EARLIER = runs_on(-12, -10, -7)


def cleared(offset: int) -> dict[str, str]:
    return {"cleared_on": day(offset).isoformat()}


URGENT = (
    Vignette(
        "Got stuck this morning, cannot straighten it.", runner({0: signs("locking")}), ("rest",), "urgent", "stop"
    ),
    Vignette("Locked two days ago, moves freely since.", runner({-2: signs("locking")}), ("rest",), "urgent", "stop"),
    Vignette("Calf swollen since yesterday.", runner({-1: signs("calf_swelling")}), ("rest",), "urgent", "stop"),
    Vignette("Cannot stand on it today.", runner({0: signs("cannot_bear_weight")}), ("rest",), "urgent", "stop"),
    Vignette(
        "Could not stand on it yesterday and was cleared that same day: the clearance may be older than the sign.",
        runner({-1: signs("cannot_bear_weight")}, profile=cleared(-1)),
        ("rest",),
        "urgent",
    ),
    Vignette(
        "Locked yesterday; a clearance is entered for tomorrow.",
        runner({-1: signs("locking")}, profile=cleared(1)),
        ("rest",),
        "urgent",
    ),
    Vignette(
        "Locked two days ago, looked at and cleared yesterday, locks again today.",
        runner({-2: signs("locking"), 0: signs("locking")}, profile=cleared(-1)),
        ("rest",),
        "urgent",
    ),
    Vignette("Fever, the knee hot and red.", runner({0: signs("fever", "hot_red")}), ("rest",), "urgent", "stop"),
    Vignette(
        "Fever two days ago, today the knee is puffy.", runner({-2: signs("fever"), 0: MILD}), ("rest",), "urgent"
    ),
    Vignette("Swollen two days ago, fever today.", runner({-2: MARKED, 0: signs("fever")}), ("rest",), "urgent"),
    Vignette(
        "Fever was noted with the left knee, the right one is puffy.",
        two_knees({0: signs("fever")}, {0: MILD}),
        ("rest",),
        "urgent",
        knee="right",
    ),
    Vignette("Fell yesterday, swollen today.", runner({-1: signs("trauma"), 0: MILD}), ("rest",), "urgent", "stop"),
    Vignette(
        "Fell two days ago, stairs are 6 of 10 today.",
        runner({-2: signs("trauma"), 0: {"activities": {"stairs": 6}}}),
        ("rest",),
        "urgent",
    ),
    Vignette("Twisted it today and limps.", runner({0: signs("trauma", "limping")}), ("rest",), "urgent", "stop"),
)

SOON = (
    Vignette("Locked three days ago, nobody has looked.", runner({-3: signs("locking")}), ("rest",), "soon", "stop"),
    Vignette("Locked 13 days ago, nobody has looked.", runner({-13: signs("locking")}), ("rest",), "soon", "stop"),
    Vignette(
        "Fell yesterday, 5 of 10, not swollen.", runner({-1: signs("trauma"), 0: {"pain_now": 5}}), ("rest",), "soon"
    ),
    Vignette("Fell six days ago, calm since.", runner({-6: signs("trauma")}), ("rest",), "soon", "stop"),
    Vignette("Buckled ten days ago, calm since.", runner({-10: signs("giving_way")}), ("rest",), "soon", "stop"),
    Vignette("Buckled 13 days ago, calm since.", runner({-13: signs("giving_way")}), ("rest",), "soon", "stop"),
    Vignette("Clearly bigger today.", runner({0: MARKED}), ("rest",), "soon", "stop"),
    Vignette("Clearly bigger 13 days ago, calm since.", runner({-13: MARKED}), ("rest",), "soon", "stop"),
    Vignette("Hot and red nine days ago, calm since.", runner({-9: signs("hot_red")}), ("rest",), "soon", "stop"),
    Vignette("Slightly puffy yesterday and today.", runner({-1: MILD, 0: MILD}), ("rest",), "soon", "stop"),
    Vignette(
        "Puffy five and six days ago, and again yesterday.",
        runner({-6: MILD, -5: MILD, -1: MILD}),
        ("rest",),
        "soon",
        "stop",
    ),
    Vignette(
        "Woke from pain on two nights of this week.",
        runner(each_day((-5, -1), **signs("night_pain"))),
        ("rest",),
        "soon",
    ),
    Vignette(
        "Constant pain on three days of this week.",
        runner(each_day((-6, -3, 0), **signs("rest_pain"))),
        ("rest",),
        "soon",
    ),
    Vignette(
        "Cleared for the swelling of 12 days ago, which came back six days ago.",
        runner({-12: MARKED, -6: MARKED}, profile=cleared(-8)),
        ("rest",),
        "soon",
    ),
    Vignette(
        "Stiff for half an hour on three mornings.",
        runner(each_day((-6, -3, 0), stiffness_min=30)),
        ("reduce",),
        "soon",
        cap=3700,
    ),
)

LESS = (
    Vignette(
        "Fever three days ago, puffy today for the first time.",
        runner({-3: signs("fever"), 0: MILD}),
        ("rest",),
        rest="flare",
    ),
    Vignette("Slightly puffy today for the first time.", runner({0: MILD}), ("rest",), rest="flare"),
    Vignette(
        "Locked two days ago and was cleared yesterday: rest for its three days all the same.",
        runner({-2: signs("locking")}, profile=cleared(-1)),
        ("rest",),
        rest="stop",
    ),
    Vignette(
        "Could not stand on it five days ago, cleared three days ago, three calm days since.",
        only_runs(EARLIER, {-5: signs("cannot_bear_weight")}, profile=cleared(-3)),
        ("reduce",),
        cap=3000,
        stage=1,
    ),
    Vignette(
        "Fell four days ago, cleared yesterday, calm since.",
        only_runs(EARLIER, {-4: signs("trauma")}, profile=cleared(-1)),
        ("reduce",),
        stage=1,
    ),
    Vignette(
        "Fell seven days ago, calm since.", only_runs({-12: {}, -10: {}}, {-7: signs("trauma")}), ("reduce",), stage=1
    ),
    Vignette(
        "Puffy three and four days ago, calm since.",
        only_runs(EARLIER, {-4: MILD, -3: MILD}),
        ("reduce",),
        cap=3000,
        stage=1,
    ),
    Vignette("Woke from pain last night, once.", runner({0: signs("night_pain")}), ("reduce",), cap=3700),
    Vignette(
        "Woke from pain last night and a week ago.", runner(each_day((-7, 0), **signs("night_pain"))), ("reduce",)
    ),
    Vignette("Catches today.", runner({0: signs("catching")}), ("reduce",), "routine"),
    Vignette("Caught yesterday, not today.", runner({-1: signs("catching")}), ("run",)),
    Vignette("Locked 14 days ago, five tolerated runs since.", runner({-14: signs("locking")}), ("run",), cap=5500),
    Vignette("Constant pain on two days of this week.", runner(each_day((-3, -1), **signs("rest_pain"))), ("run",)),
    Vignette("Stiff for 29 minutes every morning.", runner(each_day(range(-6, 1), stiffness_min=29)), ("run",)),
    Vignette("Stiff for an hour on two mornings.", runner(each_day((-3, 0), stiffness_min=60)), ("run",)),
    Vignette("Grinds every day.", runner(each_day(range(-13, 1), **signs("grinding"))), ("run",), cap=5500),
)

VIGNETTES = (*URGENT, *SOON, *LESS)
