"""The story of a flare-up: what came in the three days before, and how long until calm."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from kneejournal.domain.diary import Diary
from kneejournal.domain.flares import flare_stories
from kneejournal.domain.records import CheckIn, OtherActivity, Run, SetDone, Span
from kneejournal.domain.vocabulary import Knee, Side, SpanKind

FIRST = date(2026, 8, 3)
RIGHT = Knee.RIGHT


def on(offset: int) -> date:
    return FIRST + timedelta(days=offset)


def run(offset: int, metres: float | None) -> Run:
    start = datetime.combine(on(offset), datetime.min.time(), UTC)
    return Run(id=f"run {offset}", start=start, distance_m=metres)


def worst(*scores: int | None) -> tuple[CheckIn, ...]:
    return tuple(CheckIn(date=on(offset), knee=RIGHT, worst_pain=score) for offset, score in enumerate(scores))


SORE = worst(*[1] * 20, 6, 5, 4, *[1] * 6)
"""Twenty calm days, a flare-up from day 20 to 22, and calm days after it."""


def test_what_came_in_the_three_days_before_is_told_the_nearest_first() -> None:
    diary = Diary(
        check_ins=SORE,
        runs=(run(10, 5000), run(16, 4000), run(17, 3000), run(19, 9000)),
        sets=(
            SetDone(id="a", date=on(18), exercise="plank", set=1, knee=Side.BOTH),
            SetDone(id="b", date=on(18), exercise="plank", set=2, knee=Side.LEFT),
            SetDone(id="c", date=on(16), exercise="plank", set=1),
        ),
        other_activities=(OtherActivity(id="d", date=on(17), name="Cycling", minutes=40),),
    )

    (story,) = flare_stories(diary, RIGHT, {on(24), on(25)}, on(28))

    assert story.flare.onset == on(20)
    assert [each.day for each in story.before] == [on(20), on(19), on(18), on(17)]
    (run_before,) = story.before[1].runs
    assert (run_before.run.distance_m, run_before.longest_before_m) == (9000, 5000)
    assert story.before[2].sets == 1
    assert [each.name for each in story.before[3].others] == ["Cycling"]
    assert story.before[3].runs[0].longest_before_m is None  # it was shorter than the one before
    assert [each.is_blank for each in story.before] == [True, False, False, False]


def test_a_quiet_eve_is_said_to_be_quiet() -> None:
    (story,) = flare_stories(Diary(check_ins=SORE), RIGHT, set(), on(28))
    assert all(each.is_blank for each in story.before)


def test_calm_is_the_second_good_day_in_a_row() -> None:
    (story,) = flare_stories(Diary(check_ins=SORE), RIGHT, {on(22), on(24), on(25), on(26)}, on(28))
    assert (story.calm_on, story.days_to_calm) == (on(25), 5)
    (open_end,) = flare_stories(Diary(check_ins=SORE), RIGHT, {on(24)}, on(28))
    assert (open_end.calm_on, open_end.days_to_calm) == (None, None)


def test_spans_that_touch_those_days_are_told() -> None:
    spans = (
        Span(id="a", from_=on(10), to=on(17), kind=SpanKind.HOLIDAY),
        Span(id="b", from_=on(20), to=None, kind=SpanKind.SHOES),
        Span(id="c", from_=on(1), to=on(16), kind=SpanKind.ILL),
        Span(id="d", from_=on(21), kind=SpanKind.ILL),
    )
    (story,) = flare_stories(Diary(check_ins=SORE, spans=spans), RIGHT, set(), on(28))
    assert [each.id for each in story.spans] == ["a", "b"]


def test_the_latest_flare_up_comes_first_and_each_knee_has_its_own() -> None:
    diary = Diary(check_ins=worst(*[1] * 10, 6, 1, 1, *[1] * 10, 7, 1, 1))
    assert [each.flare.onset for each in flare_stories(diary, RIGHT, set(), on(30))] == [on(23), on(10)]
    assert flare_stories(diary, Knee.LEFT, set(), on(30)) == ()
