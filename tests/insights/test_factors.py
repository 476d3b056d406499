"""Which days hold a factor, which do not, and which are unknown."""

from __future__ import annotations

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, OtherActivity
from kneejournal.domain.vocabulary import Knee, Terrain
from kneejournal.insights.factors import Factor, factors
from tests.insights.diaries import hills, mornings, on, run


def one(diary: Diary, key: str, last: int = 99) -> Factor:
    return next(each for each in factors(diary, Knee.RIGHT, on(last)) if each.key == key)


def held(diary: Diary, key: str, last: int = 99) -> dict[int, bool]:
    return {(day - on(0)).days: value for day, value in one(diary, key, last).held.items()}


def stairs(*answers: int | str) -> Diary:
    return Diary(check_ins=mornings([1] * len(answers), lambda offset: {"stairs": answers[offset]}))


@pytest.mark.parametrize(
    ("answers", "least", "hurt"),
    [
        ((0, 0, 0, 2, 1), 1, [False, False, False, True, True]),
        ((2, 2, 3, 2, 5), 3, [False, False, True, False, True]),
        ((4, "not_done", 1, 2), 3, [True, False, False, False]),
    ],
)
def test_an_activity_hurt_where_it_did_more_than_on_half_of_its_days(
    answers: tuple[int | str, ...], least: int, hurt: list[bool]
) -> None:
    factor = one(stairs(*answers), "hurt.stairs")
    assert list(factor.held.values()) == hurt
    assert str(factor.name) == f"Stairs hurt {least} or more"


def test_doing_an_activity_is_looked_at_where_it_was_left_out_at_times() -> None:
    assert held(stairs(1, "not_done", 0), "done.stairs") == {0: True, 1: False, 2: True}
    assert all(each.key != "done.stairs" for each in factors(stairs(1, 2), Knee.RIGHT, on(9)))


def test_no_run_is_known_only_of_days_on_which_something_was_noted() -> None:
    diary = Diary(check_ins=(*mornings([1, 1]), CheckIn(date=on(3), knee=Knee.RIGHT)), runs=(run(1), run(5)))
    assert held(diary, "run") == {0: False, 1: True, 5: True}


def test_a_run_is_longer_only_beyond_a_tenth_over_the_30_days_before() -> None:
    runs = (run(0, 5000), run(10, 5500), run(20, 6100), run(51, 9000), run(52, None), run(60, 9901))
    assert held(Diary(runs=runs), "longer") == {10: False, 20: True, 60: True}


def test_far_and_descent_are_held_against_half_of_the_days_with_a_run() -> None:
    runs = (run(0, 3000, 20), run(1, 4000, 60), run(2, 9000, 101), run(3, None, None))
    assert held(Diary(runs=runs), "far") == {0: False, 1: False, 2: True}
    assert held(Diary(runs=runs), "descent") == {0: False, 1: False, 2: True}
    assert str(one(Diary(runs=runs), "descent").name) == "A run with more than 60 m of descent"


def test_a_guessed_terrain_counts_and_an_unknown_one_does_not() -> None:
    assert held(Diary(runs=(hills(0), run(1, terrain=Terrain.FLAT), run(2))), "steep") == {0: True, 1: False}


def test_another_activity_is_one_by_any_spelling_of_its_name() -> None:
    others = (
        OtherActivity(id="a", date=on(0), name="Cycling"),
        OtherActivity(id="b", date=on(2), name=" cycling "),
        OtherActivity(id="c", date=on(1), name="Yoga"),
    )
    diary = Diary(check_ins=mornings([1, 1, 1]), other_activities=others)
    assert held(diary, "other.cycling") == {0: True, 1: False, 2: True}
    assert str(one(diary, "other.cycling").name) == "Cycling"


def test_what_lies_after_the_last_day_is_not_seen() -> None:
    assert held(Diary(check_ins=mornings([1] * 9), runs=(run(1), run(8))), "run", last=4) == {
        0: False, 1: True, 2: False, 3: False, 4: False,
    }  # fmt: skip
