"""When the question one hour after exercises is due, and whose answer it is."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from kneejournal.domain.hour_after import answer, due_days, rated_sets, with_answer
from kneejournal.domain.records import SetDone
from kneejournal.domain.vocabulary import Knee, Side

DAY = date(2026, 11, 20)
NEXT = DAY + timedelta(days=1)
END = datetime(2026, 11, 20, 18, 0, tzinfo=timezone(timedelta(hours=1)))
RIGHT = Knee.RIGHT


def a_set(**given: Any) -> SetDone:
    usual: dict[str, Any] = {"id": "s", "date": DAY, "exercise": "wall_sit", "set": 1, "pain": 2, "updated_at": END}
    return SetDone(**(usual | given))


@pytest.mark.parametrize(
    ("sets", "minutes", "due"),
    [
        ([a_set()], 59, ()),
        ([a_set()], 60, (DAY,)),
        ([a_set(), a_set(id="t", updated_at=END + timedelta(minutes=10))], 60, ()),
        ([a_set(pain=None)], 90, ()),
        ([a_set(pain_one_hour_after=0)], 90, ()),
        ([a_set(updated_at=None)], 90, ()),
        ([a_set(knee=Side.LEFT)], 90, ()),
        ([a_set(knee=Side.RIGHT)], 90, (DAY,)),
        ([a_set(knee=Side.BOTH), a_set(id="t", pain=None)], 90, (DAY,)),
        ([], 90, ()),
    ],
)
def test_it_is_due_an_hour_after_the_last_set_whose_pain_was_noted(
    sets: list[SetDone], minutes: int, due: tuple[date, ...]
) -> None:
    assert due_days(sets, RIGHT, DAY, END + timedelta(minutes=minutes)) == due


@pytest.mark.parametrize("end", [END + timedelta(hours=5), None])
def test_it_is_asked_until_the_next_day_is_over(end: datetime | None) -> None:
    tomorrow = END + timedelta(hours=14)
    assert due_days([a_set(updated_at=end)], RIGHT, NEXT, tomorrow) == (DAY,)
    assert due_days([a_set(updated_at=end)], RIGHT, DAY, tomorrow) == (DAY,)
    assert due_days([a_set(updated_at=end)], RIGHT, NEXT + timedelta(days=1), tomorrow) == ()


def test_both_days_may_wait_for_an_answer() -> None:
    both = [a_set(), a_set(id="t", date=NEXT, updated_at=END + timedelta(days=1))]
    assert due_days(both, RIGHT, NEXT, END + timedelta(days=1, hours=1)) == (NEXT, DAY)


def test_the_answer_stands_with_every_set_that_was_rated_and_can_be_taken_back() -> None:
    rated = rated_sets([a_set(), a_set(id="t", pain=None), a_set(id="u", exercise="clamshell")], DAY, RIGHT)
    answered = with_answer(rated, 3)
    assert [(each.id, each.pain_one_hour_after) for each in answered] == [("s", 3), ("u", 3)]
    assert (answer(rated), answer(answered), answer(with_answer(answered, None))) == (None, 3, None)
