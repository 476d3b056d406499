"""Four weeks as a runner would note them, made from a seed, that tests can change and turn into a diary.

A story keeps plain JSON values, so that a test changes one of them as a user would.
"""

from __future__ import annotations

import os
import random
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Prescription, Profile, Run, SetDone
from kneejournal.domain.vocabulary import Symptom, Verdict
from kneejournal.rules import Advice, PlannedRun, advise
from tests.rules.diaries import ON

EXAMPLES = int(os.environ.get("KNEEJOURNAL_EXAMPLES", "25"))
"""Examples for each property; set the variable for a longer search."""

bounded = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES <= 25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)

LOUD_SIGNS = [str(sign) for sign in Symptom if sign != Symptom.GRINDING]
SCORED = ("waking_pain", "pain_now", "worst_pain")
ACTIVITIES = (
    "walking",
    "stairs",
    "rising_from_chair",
    "squatting",
    "sitting",
    "kneeling",
    "hopping",
    "downhill_running",
)
PROVOKING = ("squatting", "sitting", "hopping", "downhill_running")
RESPONSE = ("before", "peak", "end", "one_hour_after")


@dataclass
class Story:
    """What was noted: check-ins by day and knee, runs, sets; and who asks what for which day."""

    profile: dict[str, Any]
    days: dict[tuple[int, str], dict[str, Any]]
    runs: list[dict[str, Any]]
    sets: list[dict[str, Any]] = field(default_factory=list)
    prescriptions: list[dict[str, Any]] = field(default_factory=list)
    plan: dict[str, Any] | None = None

    def copy(self) -> Story:
        return deepcopy(self)

    def diary(self, on: date = ON) -> Diary:
        return Diary(
            profile=Profile.from_json(_dated(self.profile, on)),
            check_ins=tuple(
                CheckIn.from_json({"date": _day(on, offset), "knee": knee} | answers)
                for (offset, knee), answers in self.days.items()
            ),
            runs=tuple(
                Run.from_json({"id": f"run {i}", "start": _start(on, raw["day"])} | raw)
                for i, raw in enumerate(self.runs)
            ),
            sets=tuple(
                SetDone.from_json({"id": f"set {i}", "date": _day(on, raw["day"])} | raw)
                for i, raw in enumerate(self.sets)
            ),
            prescriptions=tuple(Prescription.from_json(_dated(raw, on)) for raw in self.prescriptions),
        )

    def advice(self, on: date = ON) -> Advice:
        return advise(self.diary(on), on, PlannedRun(**self.plan) if self.plan else None)


def _day(on: date, offset: int) -> str:
    return (on + timedelta(days=offset)).isoformat()


def _start(on: date, offset: int) -> str:
    return datetime.combine(on + timedelta(days=offset), time(18), tzinfo=UTC).isoformat()


def _dated(raw: dict[str, Any], on: date) -> dict[str, Any]:
    """Turn offsets under date fields into dates."""
    dates = ("valid_from", "valid_until", "no_running_until", "cleared_on", "symptoms_since")
    return {key: _day(on, value) if key in dates else value for key, value in raw.items()}


def at_least_as_strict(after: Advice, before: Advice) -> None:
    """Hold that a change never made the advice more permissive."""
    verdicts, urgency = list(Verdict), list(type(before.see_professional))
    assert verdicts.index(after.verdict) >= verdicts.index(before.verdict)
    assert urgency.index(after.see_professional) >= urgency.index(before.see_professional)
    assert _cap(after) <= _cap(before)
    assert _stage(after) <= _stage(before)


def _cap(advice: Advice) -> int:
    return advice.cap.max_distance_m if advice.cap else 0


def _stage(advice: Advice) -> int:
    return advice.ladder.stage if advice.ladder else 9


def as_score(answer: object) -> int:
    """The score of an answer; what was not done or not asked counts as 0."""
    return answer if isinstance(answer, int) else 0


def loose(answers: dict[str, Any]) -> int:
    """The highest pain of a day that stands by no activity."""
    return int(max([answers.get("worst_pain", 0), *(moment["pain"] for moment in answers.get("moments", []))]))


def explains(answers: dict[str, Any]) -> bool:
    """Whether an activity that bends the knee hurt as much, so that the pain may have come from it."""
    provoked = [as_score(answers["activities"][name]) for name in PROVOKING if name in answers["activities"]]
    return max(provoked, default=-1) >= loose(answers)


def core(answers: dict[str, Any]) -> int:
    """Everyday pain of a day, drawn as section 2 says and apart from the rules."""
    scores = [answers.get(name, 0) for name in SCORED[:2]]
    scores += [as_score(answers["activities"].get(name)) for name in ACTIVITIES[:3]]
    return int(max([*scores, 0 if explains(answers) else loose(answers)]))


UNREST = (0.0, 0.0, 0.01, 0.01, 0.05, 0.15, 0.4)
"""How likely it is, story by story, that something is noted that speaks against running."""
CALM = (0.0, 0.0, 0.01)
"""Mostly nothing: where a promise speaks of a run, or of one thing that is to stand out."""


def stories(*, prescribed: bool = False, unrest: Sequence[float] = UNREST) -> st.SearchStrategy[Story]:
    """Stories from calm and complete to sore and full of gaps, with one knee or two."""
    return st.builds(
        lambda seed, unrest, gaps: _story(random.Random(seed), unrest, gaps, prescribed=prescribed),  # noqa: S311  # no secrets here
        st.integers(0, 2**32),
        st.sampled_from(unrest),
        st.sampled_from([0.0, 0.0, 0.02, 0.1, 0.3]),
    )


def _story(chance: random.Random, unrest: float, gaps: float, *, prescribed: bool) -> Story:
    knees = chance.choice([["right"], ["left"], ["left", "right"]])
    days = {
        (offset, knee): _answers(chance, unrest, gaps)
        for offset in range(-27, 1)
        for knee in knees
        if chance.random() >= gaps
    }
    _add_habit(chance, days)
    runs = [_run(chance, knees, offset, unrest, gaps) for offset in _run_days(chance)]
    _shape_runs(chance, runs)
    story = Story({"knees": knees} | _person(chance), days, runs)
    story.sets = [_set(chance, unrest) for _ in range(chance.randrange(4))]
    if prescribed and chance.random() < 0.35:
        story.prescriptions = [_prescription(chance)]
    if chance.random() < 0.5:
        story.plan = _plan(chance)
    return story


HABITS: list[dict[str, Any]] = [
    *({"symptoms": [sign]} for sign in ("took_painkiller", "took_painkiller", "night_pain", "rest_pain", "catching")),
    {"swelling": "mild"},
    {"stiffness_min": 40},
]


def _add_habit(chance: random.Random, days: dict[tuple[int, str], dict[str, Any]]) -> None:
    """Give one story in six something that comes again and again in its last week."""
    if chance.random() < 1 / 6:
        habit = chance.choice(HABITS)
        for (offset, _), answers in days.items():
            if offset > -7 and chance.random() < 0.5:
                answers.update(habit)


def _shape_runs(chance: random.Random, runs: list[dict[str, Any]]) -> None:
    """Leave one story in twelve without runs, and make all runs of one in eight short and sore now and then."""
    if chance.random() < 1 / 12:
        runs.clear()
    elif chance.random() < 1 / 8:
        for run in runs:
            run |= {"distance_m": 3000, "kind": "easy"}
            if run["responses"] and chance.random() < 0.3:
                run["responses"][0]["peak"] = 4


def _person(chance: random.Random) -> dict[str, Any]:
    person: dict[str, Any] = {}
    if chance.random() < 0.5:
        person["symptoms_since"] = -chance.randrange(1, 300)
    if chance.random() < 0.3:
        person["birth_year"] = chance.choice([2012, 1990, 1966])
    if chance.random() < 0.3:
        person["cleared_on"] = chance.randrange(-20, 3)
    if chance.random() < 0.3:
        person["usual_week_m"] = chance.randrange(40) * 1000
    return person


def _run_days(chance: random.Random) -> list[int]:
    """Mostly rest days between runs, with breaks now and then; sometimes two on a day."""
    offset, days = -27 + chance.randrange(4), []
    while offset < 0:
        days.append(offset)
        offset += chance.choice([0, 1, 2, 2, 2, 3, 3, 3, 4, 9] if chance.random() < 0.3 else [2, 3, 3])
    days = [day for day in days if chance.random() > 0.1]
    return [day for day in days if day not in (-1, -4)] if chance.random() < 0.7 else days  # rested, mostly


def _score(chance: random.Random, unrest: float) -> int:
    if chance.random() < unrest / 3:
        return chance.choice([3, 4, 5, 6, 8, 10])
    return chance.choice(_QUIET) if unrest else 0


_QUIET = [0] * 12 + [1, 1, 2]


def _answers(chance: random.Random, unrest: float, gaps: float) -> dict[str, Any]:
    answers: dict[str, Any] = {name: _score(chance, unrest) for name in ("waking_pain", "pain_now")}
    activities: dict[str, Any] = {name: _score(chance, unrest) for name in ACTIVITIES[:2]}
    for name in ACTIVITIES[2:]:
        if chance.random() < 0.3:
            activities[name] = chance.choice(["not_done", _score(chance, unrest)])
    answers |= {"swelling": "none", "symptoms": []}
    if chance.random() < 0.3:
        answers["worst_pain"] = _score(chance, unrest)
    if chance.random() < 0.1:
        answers["moments"] = [{"time": "15:30", "pain": _score(chance, unrest)}]
    if chance.random() < unrest / 4:
        answers["swelling"] = chance.choice(["mild", "marked"])
    if chance.random() < unrest / 2:
        answers["symptoms"] = chance.sample(LOUD_SIGNS, chance.randrange(1, 3))
    if chance.random() < unrest:
        answers |= {"stiffness_min": chance.choice([5, 30, 45]), "location": chance.choice(["front", "outer"])}
    for name in list(answers):
        if chance.random() < gaps / 4:
            del answers[name]
    return answers | {"activities": activities}


def _run(chance: random.Random, knees: list[str], offset: int, unrest: float, gaps: float) -> dict[str, Any]:
    responses = []
    for knee in knees:
        response: dict[str, Any] = {"knee": knee} | {name: _score(chance, unrest) for name in RESPONSE}
        response["worsened"] = chance.random() < unrest / 4
        response["limped"] = chance.random() < unrest / 6
        responses.append(
            {name: value for name, value in response.items() if name == "knee" or chance.random() >= gaps / 3}
        )
    raw: dict[str, Any] = {"day": offset, "responses": responses, "stopped_early": chance.random() < unrest / 3}
    raw["distance_m"] = chance.choice([2000, 3000, 4000, 5000, 5000, 5500, 6000, 8000, 12000])
    raw["kind"] = chance.choice(["easy", "easy", "easy", "long", "tempo", "speed", "race", "walk_run"])
    if chance.random() < gaps:
        del raw["distance_m"]
    return raw


def _set(chance: random.Random, unrest: float) -> dict[str, Any]:
    raw = {"day": chance.choice([0, -1, -2]), "exercise": chance.choice(["plank", "wall_sit"]), "set": 1}
    after = {"pain_one_hour_after": _score(chance, unrest)} if chance.random() < 0.5 else {}
    return {**raw, "knee": chance.choice(["left", "right", "both"]), "pain": _score(chance, unrest), **after}


def _prescription(chance: random.Random) -> dict[str, Any]:
    limits = {
        "no_running_until": chance.randrange(-3, 5),
        "max_distance_m": chance.choice([0, 50, 1500, 3000, 6000]),
        "max_runs_per_week": chance.randrange(4),
        "pain_limit": chance.randrange(5),
        "avoid": chance.sample(["tempo", "hilly", "downhill", "easy", "steps"], 2),
    }
    kept = {name: value for name, value in limits.items() if chance.random() < 0.4}
    return {"valid_from": chance.randrange(-20, 2), "by": "Anna Berg", **kept}


def _plan(chance: random.Random) -> dict[str, Any]:
    return {
        "distance_m": chance.choice([None, 3000, 5000, 6000, 9000]),
        "kind": chance.choice([None, "easy", "long", "tempo", "speed", "race"]),
        "terrain": chance.choice([None, "flat", "rolling", "hilly", "downhill", "trail"]),
    }
