"""Small diaries for the rules. Days are offsets from ON, the day of the advice; 0 is that day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Prescription, Profile, Run, SetDone
from kneejournal.domain.vocabulary import Knee, Side, Symptom
from kneejournal.rules import Advice, PlannedRun, advise

ON = date(2026, 11, 21)
Changes = Mapping[int, Mapping[str, Any]]

NOTHING: Changes = {}
NO_ANSWERS: Mapping[str, Any] = {}

CALM_DAYS = range(-13, 1)
CALM_RUNS = (-12, -10, -7, -4, -2)


def day(offset: int) -> date:
    return ON + timedelta(days=offset)


def check_in(offset: int, knee: Knee = Knee.RIGHT, **answers: Any) -> CheckIn:
    """A complete, calm check-in with other answers put over it; activities are united, None withdraws an answer."""
    walking: dict[str, Any] = {"walking": 0, "stairs": 0} | dict(answers.pop("activities", {}))
    activities = {name: answer for name, answer in walking.items() if answer is not None}
    calm: dict[str, Any] = {"waking_pain": 0, "pain_now": 0, "swelling": "none", "symptoms": []}
    raw = {"date": day(offset).isoformat(), "knee": knee.value, "activities": activities} | calm | answers
    return CheckIn.from_json(raw)


def run(offset: int, knees: Collection[Knee] = (Knee.RIGHT,), **answers: Any) -> Run:
    """A painless easy run of 5 km on the flat, fully answered for each knee, with other answers put over it."""
    response: dict[str, Any] = {"before": 0, "peak": 0, "end": 0, "one_hour_after": 0, "worsened": False}
    names = {*response, "limped"}
    response |= {name: answer for name, answer in answers.items() if name in names}
    whole = {"id": f"run {offset}", "distance_m": 5000, "kind": "easy", "terrain": "flat"}
    start = datetime.combine(day(offset), time(18), tzinfo=UTC).isoformat()
    others = {name: answer for name, answer in answers.items() if name not in names}
    return Run.from_json(
        {**whole, "start": start, "responses": [{"knee": knee.value} | response for knee in knees]} | others
    )


def runner(  # noqa: PLR0913  # each test names the two or three it is about
    days: Changes = NOTHING,
    runs: Changes = NOTHING,
    *,
    without_days: Iterable[int] = (),
    without_runs: Iterable[int] = (),
    profile: Mapping[str, Any] = NO_ANSWERS,
    prescriptions: Iterable[Mapping[str, Any]] = (),
    sets: Iterable[Mapping[str, Any]] = (),
) -> Diary:
    """Two calm, logged weeks with five tolerated runs, which earn RUN, with changes put over them."""
    offsets = sorted({*CALM_DAYS, *days} - set(without_days))
    run_offsets = sorted({*CALM_RUNS, *runs} - set(without_runs))
    return Diary(
        profile=Profile.from_json({"knees": ["right"]} | dict(profile)),
        check_ins=tuple(check_in(offset, **days.get(offset, {})) for offset in offsets),
        runs=tuple(run(offset, **runs.get(offset, {})) for offset in run_offsets),
        prescriptions=tuple(
            Prescription.from_json({"valid_from": day(-20).isoformat()} | dict(raw)) for raw in prescriptions
        ),
        sets=tuple(
            SetDone.from_json(
                {"id": f"set {number}", "exercise": "wall_sit", "set": 1, "knee": Side.RIGHT.value} | dict(raw)
            )
            for number, raw in enumerate(sets)
        ),
    )


def signs(*symptoms: str) -> dict[str, Any]:
    """The answers of a calm day with these symptoms."""
    assert set(symptoms) <= set(Symptom)
    return {"symptoms": list(symptoms)}


def fired(advice: Advice) -> list[str]:
    return [finding.rule for finding in advice.findings]


def text_of(advice: Advice, rule: str) -> str:
    return next(str(finding.message) for finding in advice.findings if finding.rule == rule)


def advice_for(diary: Diary, offset: int = 0, **plan: Any) -> Advice:
    return advise(diary, day(offset), PlannedRun(**plan) if plan else None)
