"""A made-up journal of a believable runner, to look around in and to try the program with.

The same weeks, seed and last day give the same journal on every computer.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.records import CustomActivity, Profile
from kneejournal.domain.vocabulary import ACTIVITIES, Knee, Units
from kneejournal.sample import care
from kneejournal.sample.answers import DRIVING
from kneejournal.sample.clock import EVENING, at
from kneejournal.sample.dice import Dice
from kneejournal.sample.knee import SampleKnee
from kneejournal.sample.life import Life, planned_run
from kneejournal.sample.outing import USUAL_KM, USUAL_WEEK_M
from kneejournal.sample.story import Story, make_story

__all__ = ["LAST_DAY", "MOST_WEEKS", "sample", "written_at"]

LAST_DAY = date(2026, 10, 31)
MOST_WEEKS = 1040
WRONG_LENGTH = Template("problem.sample.weeks", "A sample of {weeks} weeks cannot be made; choose 1 to {most}.")
WRONG_DAY = Template("problem.sample.until", "A sample cannot end on {day}; choose a day from 1925 to 2200.")


def sample(weeks: int = 26, seed: int = 1, until: date = LAST_DAY) -> Diary:
    """Return a made-up journal.

    Args:
        weeks: its length, 1 to 1040; the first flare-up comes in the third week, the relapse with 17 weeks or more.
        seed: which of the many runners of the same kind.
        until: the last day; of it only the morning is noted.

    Raises:
        UserProblem: for a length or a last day that cannot be made.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise UserProblem(WRONG_LENGTH(weeks=weeks, most=MOST_WEEKS))
    if not 1925 <= until.year <= 2200:  # noqa: PLR2004  # every day of the longest sample is a day of the format
        raise UserProblem(WRONG_DAY(day=until.isoformat()))
    dice = Dice(seed)
    story = make_story(until - timedelta(days=7 * weeks - 1), until, dice)
    programmes, prescriptions = tuple(care.programmes(story)), tuple(care.prescriptions(story))
    life = Life(story, _profile(story), dice, SampleKnee(dice), programmes, prescriptions)
    for number in range(7 * weeks):
        life.live(story.first + timedelta(days=number))
    return _diary(life)


def written_at(until: date) -> datetime:
    """Return the time at which a sample up to that day says it was exported, so that its file is the same each time."""
    return at(until, EVENING)


def _profile(story: Story) -> Profile:
    written = at(story.first, EVENING)
    answers: dict[str, Any] = {
        "knees": (Knee.RIGHT,),
        "symptoms_since": story.first - timedelta(days=40),
        "birth_year": story.first.year - 38,
        "usual_week_m": USUAL_WEEK_M,
        "units": Units.KM,
        "activities": (*ACTIVITIES, DRIVING),
        "custom_activities": (CustomActivity(id=DRIVING, name="Driving for an hour", updated_at=written),),
        "diagnosed": True if story.visits else None,
    }
    known = {name: value for name, value in answers.items() if value is not None}
    return Profile(**known, updated_at=written, answered_at=dict.fromkeys(known, written))


def _diary(life: Life) -> Diary:
    story, dice = life.story, life.dice
    tomorrow = story.last + timedelta(days=1)
    while tomorrow.isoweekday() not in USUAL_KM:
        tomorrow += timedelta(days=1)
    return Diary(
        profile=life.profile,
        check_ins=tuple(life.check_ins),
        runs=tuple(life.runs),
        sets=tuple(life.sets),
        planned_runs=(*life.plans, planned_run(tomorrow, at(story.last, 7 * 60 + 30), dice)),
        outcome_scores=tuple(life.scores),
        advice_log=tuple(life.advice_log),
        visits=tuple(care.visits(story)),
        appointments=tuple(care.appointments(story, dice)),
        spans=tuple(care.spans(story, dice)),
        other_activities=tuple(life.others),
        questions=tuple(care.questions(story, dice)),
        goals=tuple(care.goals(story, dice)),
        programmes=life.programmes,
        prescriptions=life.prescriptions,
    )
