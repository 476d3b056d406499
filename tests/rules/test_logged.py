"""Which knees of a day still lack their entry."""

from __future__ import annotations

from datetime import date, time

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Moment, Profile
from kneejournal.domain.vocabulary import Knee, Swelling
from kneejournal.rules.logged import knees_without_entry

DAY = date(2026, 11, 21)
LEFT, RIGHT = Knee.LEFT, Knee.RIGHT


@pytest.mark.parametrize(
    ("check_in", "logged"),
    [
        (CheckIn(date=DAY, knee=RIGHT), False),
        (CheckIn(date=DAY, knee=RIGHT, note="long day"), False),
        (CheckIn(date=DAY, knee=RIGHT, worst_pain=3), False),
        (CheckIn(date=DAY, knee=RIGHT, moments=(Moment(time=time(15, 30), pain=4),)), False),
        (CheckIn(date=DAY, knee=RIGHT, activities={"sitting": 2}), False),
        (CheckIn(date=DAY, knee=LEFT, waking_pain=0), False),
        (CheckIn(date=DAY, knee=RIGHT, waking_pain=0), True),
        (CheckIn(date=DAY, knee=RIGHT, pain_now=0), True),
        (CheckIn(date=DAY, knee=RIGHT, activities={"stairs": 0}), True),
        (CheckIn(date=DAY, knee=RIGHT, activities={"walking": "not_done"}), True),
        (CheckIn(date=DAY, knee=RIGHT, swelling=Swelling.NONE), True),
        (CheckIn(date=DAY, knee=RIGHT, symptoms=()), True),
    ],
)
def test_one_starred_answer_makes_an_entry(check_in: CheckIn, *, logged: bool) -> None:
    diary = Diary(profile=Profile(knees=(RIGHT,)), check_ins=(check_in,))
    assert (knees_without_entry(diary, DAY) == ()) is logged


def test_each_tracked_knee_has_an_entry_of_its_own() -> None:
    diary = Diary(profile=Profile(knees=(LEFT, RIGHT)), check_ins=(CheckIn(date=DAY, knee=LEFT, waking_pain=2),))
    assert knees_without_entry(diary, DAY) == (RIGHT,)


def test_yesterday_is_not_today() -> None:
    diary = Diary(check_ins=(CheckIn(date=date(2026, 11, 20), knee=RIGHT, waking_pain=2),))
    assert knees_without_entry(diary, DAY) == (RIGHT,)
