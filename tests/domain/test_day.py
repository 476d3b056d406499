"""What one statement says about a whole day, and what a change is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from kneejournal.domain.changes import Change, answers, same_content, stamped, with_answers
from kneejournal.domain.day import asked_activities, painless, quiet_answers, same_as
from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.records import CheckIn, CustomActivity, KneeResponse, Moment, Profile, Run
from kneejournal.domain.vocabulary import ACTIVITIES, NOT_DONE, Knee, Swelling, Symptom

DAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 18, 0, tzinfo=timezone(timedelta(hours=1)))
ASKED = ("walking", "stairs", "downhill_running", "hopping", "desk")


def check_in(day: date = DAY, **given: Any) -> CheckIn:
    return CheckIn(date=day, knee=Knee.RIGHT, **given)


def run(*responses: KneeResponse) -> Run:
    return Run(id="r", start=NOW, responses=responses)


@pytest.mark.parametrize(
    ("profile", "asked"),
    [
        (Profile(), ACTIVITIES),
        (Profile(custom_activities=(CustomActivity(id="desk", name="Desk"),)), (*ACTIVITIES, "desk")),
        (Profile(activities=("sitting", "stairs")), ("walking", "sitting", "stairs")),
        (Profile(activities=("stairs", "walking", "desk")), ("stairs", "walking", "desk")),
        (Profile(activities=()), ("walking", "stairs")),
    ],
)
def test_walking_and_stairs_are_always_asked(profile: Profile, asked: tuple[str, ...]) -> None:
    assert asked_activities(profile) == asked


def test_a_quiet_day_answers_all_that_is_asked() -> None:
    quiet = with_answers(check_in(), quiet_answers(None, ASKED))
    assert quiet == check_in(
        waking_pain=0,
        worst_pain=0,
        pain_now=0,
        swelling=Swelling.NONE,
        symptoms=(),
        activities={"walking": 0, "stairs": 0, "downhill_running": NOT_DONE, "hopping": NOT_DONE, "desk": 0},
    )


@pytest.mark.parametrize(
    ("answered", "worst"),
    [
        ({"waking_pain": 3}, 3),
        ({"activities": {"stairs": 4, "hopping": NOT_DONE}}, 4),
        ({"pain_now": 1, "moments": (Moment(time=time(15, 30), pain=5),)}, 5),
        ({"worst_pain": 2, "waking_pain": 3}, 2),
    ],
)
def test_a_quiet_day_keeps_every_answer_and_its_worst_is_not_below_them(
    answered: Mapping[str, Any], worst: int
) -> None:
    before = check_in(**answered)
    after = with_answers(before, quiet_answers(before, ASKED))
    assert after.worst_pain == worst
    assert answers(before).items() <= answers(after).items()


def test_same_as_yesterday_leaves_notes_moments_and_answers_alone() -> None:
    yesterday = check_in(
        waking_pain=2,
        worst_pain=4,
        stiffness_min=10,
        activities={"stairs": 4, "sitting": 1},
        swelling=Swelling.MILD,
        symptoms=(Symptom.GRINDING,),
        moments=(Moment(time=time(9), pain=4),),
        note="after the hike",
    )
    today = check_in(activities={"stairs": 1}, note="calm")
    assert with_answers(today, same_as(yesterday, today)) == check_in(
        waking_pain=2,
        worst_pain=4,
        activities={"stairs": 1, "sitting": 1},
        swelling=Swelling.MILD,
        symptoms=(Symptom.GRINDING,),
        note="calm",
    )


def test_the_copied_worst_pain_is_not_below_what_was_answered_today() -> None:
    assert same_as(check_in(worst_pain=1), check_in(waking_pain=3)) == {"worst_pain": 3}
    assert same_as(check_in(waking_pain=1), check_in(pain_now=3)) == {"waking_pain": 1}


def test_a_painless_run_fills_only_the_unanswered_of_these_knees() -> None:
    calm = {"before": 0, "peak": 0, "end": 0, "one_hour_after": 0, "worsened": False, "limped": False}
    left = KneeResponse(knee=Knee.LEFT, peak=2)
    filled = painless(run(left, KneeResponse(knee=Knee.RIGHT, one_hour_after=1)), (Knee.RIGHT,))
    assert filled.responses == (left, KneeResponse(knee=Knee.RIGHT, **{**calm, "one_hour_after": 1}))  # type: ignore[arg-type]  # the names fit the kinds
    assert painless(run(), tuple(Knee)).responses == tuple(KneeResponse(knee=knee, **calm) for knee in Knee)  # type: ignore[arg-type]  # as above


def test_the_peak_of_a_painless_run_is_not_below_its_end() -> None:
    filled = painless(run(KneeResponse(knee=Knee.RIGHT, end=2)), (Knee.RIGHT,))
    assert filled.response(Knee.RIGHT).peak == 2


def test_answers_can_be_given_and_withdrawn() -> None:
    given = with_answers(check_in(), {"activities.stairs": 3, "waking_pain": 1, "note": "x", "symptoms": ()})
    assert answers(given) == {"activities.stairs": 3, "waking_pain": 1, "note": "x", "symptoms": ()}
    withdrawn = dict.fromkeys(answers(given))
    assert with_answers(given, {**withdrawn, "note": ""}).is_blank


@pytest.mark.parametrize("name", ["date", "knee", "activities", "answered_at", "updated_at", "pain"])
def test_what_is_not_a_question_cannot_be_answered(name: str) -> None:
    with pytest.raises(InvalidValue, match="is not a question"):
        with_answers(check_in(), {name: None})


def test_only_changed_answers_are_stamped() -> None:
    first = stamped(None, check_in(waking_pain=1, activities={"stairs": 2}), NOW)
    assert first.answered_at == {"waking_pain": NOW, "activities.stairs": NOW}
    later = NOW + timedelta(minutes=1)
    second = stamped(first, with_answers(first, {"activities.stairs": None, "pain_now": 0}), later)
    assert second.updated_at == later
    assert second.answered_at == {"waking_pain": NOW, "activities.stairs": later, "pain_now": later}


def test_a_stamp_is_later_than_those_before_although_the_clock_was_put_back() -> None:
    first = stamped(None, check_in(waking_pain=1), NOW)
    second = stamped(first, with_answers(first, {"waking_pain": 2}), NOW - timedelta(hours=1))
    assert first.updated_at is not None
    assert second.updated_at is not None
    assert second.updated_at > first.updated_at
    assert second.answered_at["waking_pain"] == second.updated_at
    again = stamped(None, run(), NOW, deleted_at=(NOW + timedelta(days=1)).astimezone(UTC))
    assert again.updated_at is not None
    assert again.updated_at > NOW + timedelta(days=1)
    assert again.updated_at.utcoffset() == NOW.utcoffset()


def test_stamps_are_no_content() -> None:
    assert same_content(stamped(None, check_in(waking_pain=1), NOW), check_in(waking_pain=1))
    assert not same_content(check_in(waking_pain=1), check_in())
    assert same_content(None, None)
    assert not same_content(None, run())


def test_a_change_is_false_when_it_did_nothing() -> None:
    assert not Change()
