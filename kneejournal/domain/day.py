"""What one statement says about a whole day or a whole run: a quiet day, the same as yesterday, no pain.

Such a statement fills only what is still unanswered; it never overwrites an answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from kneejournal.domain.changes import ACTIVITY, answers
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, KneeResponse, Profile, Run, SetDone
from kneejournal.domain.vocabulary import ACTIVITIES, NOT_DONE, Knee, Swelling

NEEDED_ACTIVITIES = ("walking", "stairs")
"""The activities the advice needs (advice.md, section 1); they are always asked."""

_NOT_EVERY_DAY = ("downhill_running", "hopping")  # a quiet day says "didn't do" of them (product.md)
_REPEATED = ("waking_pain", "worst_pain", "pain_now", "swelling", "symptoms")
_PAINLESS: Mapping[str, object] = {
    "before": 0,
    "peak": 0,
    "end": 0,
    "one_hour_after": 0,
    "worsened": False,
    "limped": False,
}


def asked_activities(profile: Profile) -> tuple[str, ...]:
    """Return the ids of the activities to ask about: the user's choice, or all, each once; the needed ones always."""
    own = tuple(activity.id for activity in profile.custom_activities)
    chosen = (*ACTIVITIES, *own) if profile.activities is None else profile.activities
    missing = tuple(needed for needed in NEEDED_ACTIVITIES if needed not in chosen)
    return tuple(dict.fromkeys((*missing, *chosen)))


def known_activities(profile: Profile) -> frozenset[str]:
    """Return the ids of all activities that may have an answer, asked about or not."""
    return frozenset(
        (*ACTIVITIES, *(activity.id for activity in profile.custom_activities), *(profile.activities or ()))
    )


def quiet_answers(check_in: CheckIn | None, activities: Sequence[str]) -> Mapping[str, object]:
    """Return the answers "this was a quiet day" gives to what is unanswered.

    The day's worst pain is the highest score that was answered, since it cannot be below it.

    Args:
        check_in: What is noted of that day and knee so far.
        activities: The ids of the activities that are asked.
    """
    quiet: dict[str, object] = {
        "waking_pain": 0,
        "worst_pain": highest_score(check_in),
        "pain_now": 0,
        "swelling": Swelling.NONE,
        "symptoms": (),
    }
    quiet |= {ACTIVITY + activity: NOT_DONE if activity in _NOT_EVERY_DAY else 0 for activity in activities}
    return _unanswered(quiet, check_in)


def same_as(before: CheckIn, today: CheckIn | None) -> Mapping[str, object]:
    """Return the answers "the same as yesterday" gives to what is unanswered today; notes and moments are not copied.

    The day's worst pain is raised to the highest score answered today, since it cannot be below it.
    """
    repeated = {
        name: value for name, value in answers(before).items() if name in _REPEATED or name.startswith(ACTIVITY)
    }
    if before.worst_pain is not None:
        repeated["worst_pain"] = max(before.worst_pain, highest_score(today))
    return _unanswered(repeated, today)


def painless(run: Run, knees: Sequence[Knee]) -> Run:
    """Return the run with "no pain" for what is unanswered about these knees; the peak is never below the end."""
    filled = {knee: _painless_response(run.response(knee)) for knee in knees}
    kept = tuple(filled.pop(response.knee, response) for response in run.responses)
    return replace(run, responses=(*kept, *filled.values()))


def highest_score(check_in: CheckIn | None) -> int:
    """Return the highest pain that was answered apart from the day's worst, moments included; 0 where nothing was."""
    if check_in is None:
        return 0
    scores = [check_in.waking_pain, check_in.pain_now, *check_in.activities.values()]
    scores += [moment.pain for moment in check_in.moments]
    return max((score for score in scores if isinstance(score, int)), default=0)


def future_day(record: Record, now: datetime) -> date | None:
    """Return the day of a check-in, run or set that lies in the future; None for all other records.

    A run that has begun is not in the future, also where it was already tomorrow in its own time zone.
    """
    match record:
        case CheckIn() | SetDone() if record.date > now.date():
            return record.date
        case Run() if record.day > now.date() and record.start > now:
            return record.day
        case _:
            return None


def _unanswered(given: Mapping[str, object], check_in: CheckIn | None) -> Mapping[str, object]:
    known = answers(check_in) if check_in else {}
    return {name: value for name, value in given.items() if name not in known}


def _painless_response(response: KneeResponse) -> KneeResponse:
    values: dict[str, Any] = {**_PAINLESS, "peak": response.end or 0}
    return replace(response, **{name: value for name, value in values.items() if getattr(response, name) is None})
