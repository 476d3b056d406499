"""Series over days, weeks, sets and flare-ups."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Run
from kneejournal.domain.trends import (
    FlareUp,
    calm_after,
    descent_series,
    distance_series,
    flare_ups,
    mean_series,
    rolling_mean,
    score_series,
    week_loads,
)
from kneejournal.domain.vocabulary import Knee

MONDAY = date(2026, 11, 2)
SCORES = st.lists(st.none() | st.integers(0, 10), max_size=60)


def on(offset: int) -> date:
    return MONDAY + timedelta(days=offset)


def run(offset: int, distance_m: float | None = None, descent_m: float | None = None) -> Run:
    start = datetime(2026, 11, 2, 8, tzinfo=UTC) + timedelta(days=offset)
    return Run(id=f"{offset} {distance_m}", start=start, distance_m=distance_m, descent_m=descent_m)


def diary_of_worst(scores: list[int | None]) -> Diary:
    return Diary(
        check_ins=tuple(
            CheckIn(date=on(offset), knee=Knee.RIGHT, worst_pain=score, activities={"stairs": "not_done"})
            for offset, score in enumerate(scores)
        )
    )


def test_a_series_has_every_day_and_keeps_unknown_apart_from_zero() -> None:
    diary = Diary(
        check_ins=(
            CheckIn(date=on(0), knee=Knee.RIGHT, worst_pain=0, activities={"stairs": 3}),
            CheckIn(date=on(2), knee=Knee.RIGHT, worst_pain=4, activities={"stairs": "not_done"}),
            CheckIn(date=on(1), knee=Knee.LEFT, worst_pain=9),
        )
    )
    assert score_series(diary, Knee.RIGHT, "worst_pain", on(-1), on(2)) == (None, 0, None, 4)
    assert score_series(diary, Knee.RIGHT, "activities.stairs", on(0), on(2)) == (3, None, None)
    assert score_series(diary, Knee.RIGHT, "worst_pain", on(2), on(1)) == ()


@pytest.mark.parametrize(
    ("scores", "mean"),
    [
        ([4, 4, 4], None),
        ([4, 4, 4, 8], 5.0),
        ([None, 1, None, 2, 3, None, 6], 3.0),
        ([None, 1, None, 2, None, None, 6], None),
        ([10, 0, 0, 0, 0, 0, 0, 0], 0.0),
    ],
)
def test_the_seven_day_mean_needs_four_scored_days(scores: list[int | None], mean: float | None) -> None:
    assert rolling_mean(scores)[-1] == mean
    assert mean_series(diary_of_worst(scores), Knee.RIGHT, "worst_pain", on(0), on(len(scores) - 1))[-1] == mean


@given(SCORES)
def test_a_mean_lies_between_the_scores_of_its_seven_days(scores: list[int | None]) -> None:
    means = rolling_mean(scores)
    assert len(means) == len(scores)
    for index, mean in enumerate(means):
        known = [score for score in scores[max(0, index - 6) : index + 1] if score is not None]
        assert (mean is None) == (len(known) < 4)
        assert mean is None or min(known) <= mean <= max(known)


@given(SCORES, st.integers(0, 59))
def test_a_mean_does_not_depend_on_where_the_span_begins(scores: list[int | None], skipped: int) -> None:
    diary, last = diary_of_worst(scores), on(len(scores) - 1)
    whole = mean_series(diary, Knee.RIGHT, "worst_pain", on(0), last)
    assert mean_series(diary, Knee.RIGHT, "worst_pain", on(skipped), last) == whole[skipped:]


def test_runs_add_up_by_day_and_unmeasured_runs_stay_unknown() -> None:
    diary = Diary(runs=(run(0, 5000, 40), run(0, 2000), run(1), run(3, 4000, 0)))
    assert distance_series(diary, on(0), on(3)) == (7000, None, None, 4000)
    assert descent_series(diary, on(0), on(3)) == (40, None, None, 0)


def test_weeks_run_from_monday_to_sunday_and_count_unmeasured_runs() -> None:
    diary = Diary(runs=(run(-1, 9000), run(0, 5000, 40), run(6, 3000), run(2), run(7), run(14, 1000)))
    weeks = week_loads(diary, on(0), on(13))
    assert [(week.first, week.runs, week.unmeasured) for week in weeks] == [(on(0), 3, 1), (on(7), 1, 1)]
    assert [(week.distance_m, week.longest_m, week.descent_m) for week in weeks] == [
        (8000, 5000, 40),
        (None, None, None),
    ]


@given(st.lists(st.tuples(st.integers(-20, 20), st.none() | st.integers(0, 20_000)), unique_by=lambda each: each[0]))
def test_weeks_and_days_hold_the_same_distance(runs: list[tuple[int, int | None]]) -> None:
    diary = Diary(runs=tuple(run(offset, distance) for offset, distance in runs))
    by_day = sum(value or 0 for value in distance_series(diary, on(-20), on(20)))
    weeks = week_loads(diary, on(-20), on(20))
    assert sum(week.distance_m or 0 for week in weeks) == by_day
    assert sum(week.runs for week in weeks) == len(runs)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([2] * 6 + [8], ()),  # six scored days before are too few
        ([2] * 7 + [3], ()),  # one point above
        ([2] * 7 + [4, 5, 3, 3], ((7, 8, 2.0, 5),)),
        ([2] * 7 + [4, 3, 6, 3, 2], ((7, 9, 2.0, 6),)),  # one low day does not end it
        ([2] * 7 + [4, None, None, 3, None, 3], ((7, 7, 2.0, 4),)),  # unknown days neither end nor prolong it
        ([2] * 7 + [5, 5, 5], ((7, None, 2.0, 5),)),
        ([2] * 7 + [5] * 20, ((7, None, 2.0, 5),)),  # the mean is fixed at onset
        ([2] * 14 + [6, 2, 2] + [2] * 10 + [5, 2, 2], ((14, 14, 2.0, 6), (27, 27, 32 / 14, 5))),
        ([9] * 10 + [0] * 14 + [2], ((24, None, 0.0, 2),)),  # days further back than 14 do not count
    ],
)
def test_flare_ups(scores: list[int | None], expected: tuple[tuple[int, int | None, float, int], ...]) -> None:
    assert flare_ups(scores, MONDAY) == tuple(
        FlareUp(on(onset), None if last is None else on(last), mean, peak) for onset, last, mean, peak in expected
    )


@given(SCORES)
def test_flare_ups_follow_each_other_and_each_rises_two_points(scores: list[int | None]) -> None:
    found = flare_ups(scores, MONDAY)
    for flare in found:
        assert flare.peak >= flare.mean_before + 2
        assert scores[(flare.onset - MONDAY).days] is not None
        assert flare.last is None or flare.onset <= flare.last
    for earlier, later in itertools.pairwise(found):
        assert earlier.last is not None
        assert earlier.last < later.onset


@given(SCORES, SCORES)
def test_later_days_never_move_the_onset_of_a_flare_up(scores: list[int | None], later: list[int | None]) -> None:
    onsets = [flare.onset for flare in flare_ups(scores, MONDAY)]
    assert [flare.onset for flare in flare_ups(scores + later, MONDAY)][: len(onsets)] == onsets


@pytest.mark.parametrize(
    ("good", "calm"), [((), None), ((1,), None), ((1, 3), None), ((1, 3, 4, 5), 4), ((0, 1, 2), 2), ((-1, 0), None)]
)
def test_calm_is_the_second_of_two_good_days_in_a_row(good: tuple[int, ...], calm: int | None) -> None:
    assert calm_after(on(0), {on(offset) for offset in good}) == (None if calm is None else on(calm))
