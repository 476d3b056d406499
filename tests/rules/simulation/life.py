"""Living day by day: check in, ask, run what is allowed, note how it went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Protocol

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Profile, Run
from kneejournal.domain.vocabulary import Knee, RestKind, Verdict
from kneejournal.rules import Advice, Ladder, advise

WEEKS = 26
FIRST = date(2026, 1, 5)
MINUTES_PER_KM = 6
WALK_M_PER_MINUTE = 100
STAGE_MINUTES = {1: (6, 12), 2: (12, 12), 3: (18, 12), 4: (20, 5), 5: (24, 3), 6: (25, 0), 7: (30, 0), 8: (30, 0)}
"""Minutes of running and of walking by stage of the ladder (section 5)."""

Answers = Mapping[str, Any]


class Runner(Protocol):
    """A knee, or two, and the habits of who has them. Days count from 0."""

    name: str
    knees: Sequence[Knee]
    recovered: int
    """The first day from which nothing hurts any more."""

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers; None where it was not logged."""

    def response(self, day: int, knee: Knee, metres: float) -> Answers | None:
        """Return how the knee took a run, which it may remember; None where that was not logged."""


@dataclass(frozen=True)
class Lived:
    """One day: what was advised, and what was run."""

    day: int
    advice: Advice
    metres: float

    @property
    def verdict(self) -> Verdict:
        """Return the verdict of the morning."""
        return self.advice.verdict

    @property
    def held(self) -> bool:
        """Tell whether the knee, not a plan, asked for rest."""
        return self.verdict is Verdict.REST and self.advice.rest_kind is not RestKind.PLANNED

    @property
    def rules(self) -> frozenset[str]:
        """Return the rules that fired."""
        return frozenset(finding.rule for finding in self.advice.findings)


def live(runner: Runner, weeks: int = WEEKS) -> list[Lived]:
    """Live so many weeks by the advice, running as far as it allows whenever it does."""
    diary, days = Diary(profile=Profile(knees=tuple(runner.knees))), []
    for day in range(weeks * 7):
        mornings = tuple(entry for knee in runner.knees if (entry := _morning(runner, day, knee)))
        diary = replace(diary, check_ins=(*diary.check_ins, *mornings))
        advice = advise(diary, _date(day))
        metres = _distance(advice)
        if metres:
            diary = replace(diary, runs=(*diary.runs, _outing(runner, day, metres, advice.ladder)))
        days.append(Lived(day, advice, metres))
    return days


def _date(day: int) -> date:
    return FIRST + timedelta(days=day)


def _morning(runner: Runner, day: int, knee: Knee) -> CheckIn | None:
    answers = runner.check_in(day, knee)
    if answers is None:
        return None
    calm: dict[str, Any] = {"waking_pain": 0, "pain_now": 0, "activities": {"walking": 0, "stairs": 0}}
    calm |= {"swelling": "none", "symptoms": []}
    return CheckIn.from_json({"date": _date(day).isoformat(), "knee": knee.value} | calm | dict(answers))


def _distance(advice: Advice) -> float:
    """Return the metres run: the cap, or the ladder's session where that is shorter."""
    if advice.cap is None:
        return 0
    if advice.ladder is None:
        return advice.cap.max_distance_m
    running, walking = STAGE_MINUTES[advice.ladder.stage]
    return min(advice.cap.max_distance_m, running / MINUTES_PER_KM * 1000 + walking * WALK_M_PER_MINUTE)


def _outing(runner: Runner, day: int, metres: float, ladder: Ladder | None) -> Run:
    told = ((knee, runner.response(day, knee, metres)) for knee in runner.knees)
    return Run.from_json(
        {
            "id": f"day {day}",
            "start": f"{_date(day).isoformat()}T18:00:00+00:00",
            "distance_m": metres,
            "kind": "walk_run" if ladder is not None and ladder.stage <= 5 else "easy",
            "terrain": "flat",
            "responses": [{"knee": knee.value, **answers} for knee, answers in told if answers is not None],
        }
    )
