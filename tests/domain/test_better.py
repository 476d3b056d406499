"""Is it getting better: what the sentence says, and when it refuses to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kneejournal.domain.better import Course, comparison
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee

LAST = date(2026, 11, 21)


def diary(now: Sequence[int | None], before: Sequence[int | None]) -> Diary:
    """Worst pain of the last days and of the days up to two weeks before, the latest first."""
    noted = [*enumerate(now), *((14 + ago, score) for ago, score in enumerate(before))]
    return Diary(
        check_ins=tuple(
            CheckIn(date=LAST - timedelta(days=ago), knee=Knee.RIGHT, worst_pain=score) for ago, score in noted
        )
    )


@pytest.mark.parametrize(
    ("now", "before", "course", "change"),
    [
        ([2] * 14, [4] * 14, Course.BETTER, -2.0),
        ([4] * 7, [2] * 7, Course.WORSE, 2.0),
        ([3] * 14, [4] * 14, Course.SAME, -1.0),
        ([2] * 9 + [3], [3] * 5 + [4] * 4 + [2], Course.BETTER, -1.2),  # the smallest that matters does matter
        ([2] * 9 + [3], [3] * 6 + [4] * 3 + [2], Course.SAME, -1.1),
        ([2] * 6, [8] * 14, Course.TOO_FEW, None),
        ([2] * 14, [8] * 6 + [None] * 8, Course.TOO_FEW, None),
        ([], [], Course.TOO_FEW, None),
    ],
)
def test_the_course_of_the_pain(
    now: list[int | None], before: list[int | None], course: Course, change: float | None
) -> None:
    found = comparison(diary(now, before), Knee.RIGHT, LAST)
    assert (found.course, found.change) == (course, change)


def test_days_out_of_the_four_weeks_do_not_count() -> None:
    found = comparison(diary([None] * 14, [4] * 14 + [9] * 30), Knee.RIGHT, LAST)
    assert (found.now.count, found.before.count, found.before.mean) == (0, 14, 4)


def test_the_sentence_counts_its_days_and_weighs_the_change() -> None:
    found = comparison(diary([2] * 14, [4] * 13), Knee.RIGHT, LAST)
    assert str(found.headline()) == "Better."
    assert str(found.detail()) == (
        "Worst pain of the right knee was 2.0 on average over these 14 days and 4.0 over the 14 before: a change of "
        "2.0, and the smallest that matters is 1.2."
    )
    assert str(found.counted()) == "Noted on 14 of 14 and on 13 of 14 days."


def test_a_small_change_is_said_to_be_small() -> None:
    found = comparison(diary([3] * 14, [4] * 14), Knee.RIGHT, LAST)
    assert str(found.headline()) == "Little changed."
    assert "a change of 1.0, less than the smallest that matters (1.2)" in str(found.detail())


scores = st.lists(st.integers(0, 10), min_size=7, max_size=14)


@given(now=scores, before=scores)
@example(now=[0] * 3 + [1] * 8, before=[0] * 3 + [1] * 6)  # 0.73 and 0.67, which are 0.06 apart: both are read as 0.7
@example(now=[2] * 5 + [3] * 2, before=[3] * 5 + [4] * 5)  # 2.29 and 3.50: 1.21 apart, read as 2.3 and 3.5
def test_whoever_subtracts_the_figures_finds_the_change_and_its_weight(now: list[int], before: list[int]) -> None:
    text = str(comparison(diary(now, before), Knee.RIGHT, LAST).detail())
    found = re.search(r"was (\d+\.\d) on average .* and (\d+\.\d) over .* change of (\d+\.\d)", text)
    assert found is not None
    first, second, change = map(Decimal, found.groups())
    assert change == abs(first - second)
    assert ("less than the smallest" in text) == (change < Decimal("1.2"))


def test_too_few_days_say_what_is_needed() -> None:
    found = comparison(diary([3] * 5, []), Knee.RIGHT, LAST)
    assert str(found.headline()) == "Too few days to say."
    assert "has to be noted on 7 of these 14 days and of the 14 before" in str(found.detail())
    assert str(found.counted()) == "Noted on 5 of 14 and on 0 of 14 days."
