"""What the made-up runner notes about a day: not always everything, and not every day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from kneejournal.domain.records import CheckIn, Moment, Run
from kneejournal.domain.vocabulary import NOT_DONE, Knee, Location, Swelling, Symptom, Terrain
from kneejournal.sample.clock import EVENING, MORNING, at
from kneejournal.sample.dice import Dice
from kneejournal.sample.knee import SampleKnee

Answers = Mapping[str, object]

DRIVING = "driving"
"""The runner's own activity."""

MOMENTS = (
    ("10:30", "after two hours at the desk"),
    ("13:10", "stairs down to the underground"),
    ("15:40", "long meeting, no room for the leg"),
    ("17:20", "carrying shopping upstairs"),
    ("19:00", "cinema seat"),
)
SORE_NOTES = ("Stairs down are the worst.", "Took the lift.", "Cooled it after work.", "Sat badly all afternoon.")
CALM_NOTES = (
    "Forgot about the knee for most of the day.",
    "Gardening, no trouble.",
    "Slept well.",
    "Long walk by the river.",
)


def morning_answers(knee: SampleKnee, dice: Dice) -> Answers:
    """Return what the advice asks for, answered on getting up."""
    waking = knee.score(0.5)
    return {
        "waking_pain": waking,
        "pain_now": min(waking, knee.score(0.35)),
        "activities.walking": knee.score(0.3),
        "activities.stairs": knee.score(0.8),
        "swelling": Swelling.MILD if knee.irritation > 5 and dice.chance(0.3) else Swelling.NONE,  # noqa: PLR2004
        "symptoms": _symptoms(knee.irritation, dice),
    }


def _symptoms(irritation: float, dice: Dice) -> tuple[Symptom, ...]:
    likely = {
        Symptom.LIMPING: 0.5 if irritation > 5.2 else 0.0,  # noqa: PLR2004  # a few days of a flare-up
        Symptom.GRINDING: 0.09,
        Symptom.NIGHT_PAIN: 0.2 if irritation > 4.5 else 0.0,  # noqa: PLR2004
        Symptom.TOOK_PAINKILLER: 0.2 if irritation > 4 else 0.0,  # noqa: PLR2004
    }
    return tuple(symptom for symptom in Symptom if dice.chance(likely.get(symptom, 0.0)))


def evening_answers(knee: SampleKnee, run: Run | None, dice: Dice) -> Answers:
    """Return what is noted on going to bed, besides the day's worst pain."""
    hilly = run is not None and run.terrain is Terrain.HILLY
    answers: dict[str, object] = {
        "activities.squatting": knee.score(0.95),
        "activities.sitting": knee.score(0.7),
        "activities.kneeling": knee.score(0.6),
        "activities.rising_from_chair": knee.score(0.6),
        "activities.downhill_running": knee.score(0.9, 1.0) if hilly else NOT_DONE,
        "activities.hopping": knee.score(0.7) if dice.chance(0.15) else NOT_DONE,
        f"activities.{DRIVING}": knee.score(0.65) if dice.chance(0.35) else NOT_DONE,
    }
    if dice.chance(0.3):
        answers["stiffness_min"] = int(knee.irritation * dice.between(0.5, 2.5))
    if dice.chance(0.25):
        answers["walk_min"] = dice.pick((20, 25, 30, 40, 45, 60))
    if dice.chance(0.12):
        answers["location"] = dice.pick((Location.FRONT, Location.FRONT, Location.DIFFUSE))
    if knee.irritation > 1 and dice.chance(0.15):
        answers["moments"] = (_moment(knee, dice),)
    if dice.chance(0.13):
        answers["note"] = dice.pick(SORE_NOTES if knee.irritation > 2 else CALM_NOTES)  # noqa: PLR2004
    return answers


def _moment(knee: SampleKnee, dice: Dice) -> Moment:
    clock, words = dice.pick(MOMENTS)
    return Moment(time=time.fromisoformat(clock), pain=knee.score(0.9, 0.5), note=words)


def some_unanswered(answers: Answers, dice: Dice, probability: float, most: int) -> Answers:
    """Leave out up to so many answers, as happens on a day with this probability."""
    left = dict(answers)
    for _ in range(dice.whole(1, most) if dice.chance(probability) else 0):
        left.pop(dice.pick(sorted(left)))
    return left


def with_worst_pain(answers: Answers, run: Run | None, knee: SampleKnee) -> Answers:
    """Add the day's worst pain, which no other score of the day exceeds."""
    scores = [value for name, value in answers.items() if isinstance(value, int) and not name.endswith("_min")]
    moments = answers.get("moments", ())
    scores += [moment.pain for moment in moments] if isinstance(moments, tuple) else []
    peak = run.response(Knee.RIGHT).peak if run else None
    return {**answers, "worst_pain": max(*scores, knee.score(1.0), peak or 0)}


def noted(day: date, morning: Answers, evening: Answers, late: int) -> CheckIn:
    """Return the day's check-in, every answer with the time at which it was given; ``late`` is in minutes."""
    fields: dict[str, Any] = {}
    activities: dict[str, Any] = {}
    answered_at = {}
    for answers, begin in ((morning, MORNING + late), (evening, EVENING + late)):
        for number, (name, value) in enumerate(answers.items()):
            answered_at[name] = at(day, begin + number // 5)
            kind, _, activity = name.partition(".")
            if activity:
                activities[activity] = value
            else:
                fields[kind] = value
    return CheckIn(
        date=day,
        knee=Knee.RIGHT,
        activities=activities,
        answered_at=answered_at,
        updated_at=max(answered_at.values()),
        **fields,
    )
