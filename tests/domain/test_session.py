"""The guided session: what stands now, what was done, and that no order of events loses a set or counts one twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.records import CustomExercise, ProgrammeItem, SetDone
from kneejournal.domain.session import LONGEST_GAP_S, Amount, Session, plan_session, records
from kneejournal.domain.session_cues import Cue, cue, whole_seconds
from kneejournal.domain.session_plan import GET_READY_S, REST_S, Phase
from kneejournal.domain.vocabulary import Side, Sides

DAY = date(2026, 11, 21)
WALL_SIT = ProgrammeItem(exercise="wall_sit", weekdays=(1,), sets=2, hold_s=30)
CLAMSHELL = ProgrammeItem(exercise="clamshell", weekdays=(1,), sets=2, reps=10)
BRIDGE = ProgrammeItem(exercise="glute_bridge", weekdays=(1,), sets=1, reps=7)
OWN = ProgrammeItem(exercise="my own", weekdays=(1,), sets=1)
WORK, REST, RATE, READY, SWITCH = Phase.WORK, Phase.REST, Phase.RATE, Phase.READY, Phase.SWITCH


def planned(*items: ProgrammeItem, done: tuple[SetDone, ...] = ()) -> Session:
    ids = count(1)
    return plan_session(items, done, lambda: f"set {next(ids)}")


def a_set(number: int, side: Side | None, exercise: str = "clamshell") -> SetDone:
    return SetDone(id=f"{exercise} {number} {side}", date=DAY, exercise=exercise, set=number, knee=side)


def shape(session: Session) -> list[tuple[Phase, int, str]]:
    return [(step.phase, step.number, step.side.value) for step in session.steps]


def ticked(session: Session, first: float, last: float, step: float = 0.25) -> Session:
    """Let time pass in small steps, as a window does."""
    now = first
    while now < last:
        now = min(last, now + step)
        session = session.tick(now)
    return session


# what there is to do


def test_a_hold_on_both_legs_rests_between_its_sets() -> None:
    assert shape(planned(WALL_SIT)) == [
        (READY, 1, "both"),
        (WORK, 1, "both"),
        (REST, 2, "both"),
        (WORK, 2, "both"),
        (RATE, 2, "both"),
    ]


def test_an_own_exercise_goes_by_its_sides_and_its_hold() -> None:
    own = CustomExercise(id="my own", name="Heel slide", sides=Sides.ONE, reps=8, hold_s=5)
    counted = replace(OWN, reps=8)
    session = plan_session([counted], own=(own,))

    assert [side for phase, _, side in shape(session) if phase is WORK] == ["left", "right"]
    assert session.task.each_hold_s == 5
    assert plan_session([OWN], own=(own,)).task.each_hold_s is None
    assert [side for phase, _, side in shape(plan_session([OWN])) if phase is WORK] == ["both"]


def test_one_leg_at_a_time_switches_sides_within_a_set() -> None:
    assert shape(planned(CLAMSHELL)) == [
        (READY, 1, "left"),
        (WORK, 1, "left"),
        (SWITCH, 1, "right"),
        (WORK, 1, "right"),
        (REST, 2, "left"),
        (WORK, 2, "left"),
        (SWITCH, 2, "right"),
        (WORK, 2, "right"),
        (RATE, 2, "right"),
    ]


def test_an_own_exercise_is_done_with_both_legs_and_until_the_runner_says_so() -> None:
    session = planned(OWN)
    assert [(step.phase, step.seconds) for step in session.steps] == [(READY, GET_READY_S), (WORK, None), (RATE, None)]


def test_repetitions_that_are_held_say_how_long() -> None:
    assert planned(BRIDGE).tasks[0].each_hold_s == 10
    assert planned(CLAMSHELL).tasks[0].each_hold_s is None
    assert planned(WALL_SIT).tasks[0].each_hold_s is None


@pytest.mark.parametrize(
    ("done", "left"),
    [
        ((), 4),
        ((a_set(1, Side.BOTH),), 2),
        ((a_set(1, None),), 2),
        ((a_set(1, Side.LEFT),), 3),
        ((a_set(1, Side.LEFT), a_set(1, Side.RIGHT), a_set(2, Side.LEFT)), 1),
        ((a_set(1, Side.BOTH), a_set(2, Side.BOTH)), 0),
        ((a_set(1, Side.BOTH, "wall_sit"),), 4),
    ],
)
def test_what_was_done_before_is_not_asked_for_again(done: tuple[SetDone, ...], left: int) -> None:
    session = planned(CLAMSHELL, done=done)
    assert sum(step.phase is WORK for step in session.steps) == left
    assert session.over is (left == 0)
    assert left == 0 or session.step.phase is READY


# going through it


def test_a_whole_session_goes_by_the_clock_and_the_space_key() -> None:
    session = planned(WALL_SIT, BRIDGE).press(100)
    session = ticked(session, 100, 100 + GET_READY_S)
    assert (session.step.phase, session.seconds_left) == (WORK, 30)
    session = ticked(session, 115, 115 + 30 + REST_S + 30)
    assert session.step.phase is RATE
    session = session.rate(0, pain=2, effort=5).press(200)
    assert (session.step.phase, session.task.item, session.running) == (READY, BRIDGE, True)
    session = ticked(session, 200, 200 + GET_READY_S)
    assert (session.step.phase, session.reps, session.seconds_left) == (WORK, 7, None)
    session = session.press(260).rate(1, pain=None, effort=3).press(261)
    assert session.over
    assert [
        (each.exercise, each.set, each.knee, each.reps, each.hold_s, each.pain, each.effort)
        for each in records(session, DAY)
    ] == [
        ("wall_sit", 1, Side.BOTH, None, 30, None, None),
        ("wall_sit", 2, Side.BOTH, None, 30, 2, 5),
        ("glute_bridge", 1, Side.BOTH, 7, None, None, 3),
    ]


def test_space_pauses_and_goes_on_where_it_was() -> None:
    session = planned(WALL_SIT).press(0).tick(4)
    paused = session.press(5)
    assert (paused.running, paused.seconds_left) == (False, GET_READY_S - 5)
    assert paused.tick(500) == paused
    assert paused.press(500).tick(501).seconds_left == GET_READY_S - 6


def in_work(item: ProgrammeItem = WALL_SIT) -> Session:
    return planned(item).start(0).skip(0)


def test_a_hold_that_ends_early_counts_for_as_long_as_it_lasted() -> None:
    session = in_work().tick(20).finish(21.9)
    assert list(session.done.values()) == [Amount(hold_s=21)]
    assert session.step.phase is REST


def test_a_hold_that_was_never_begun_is_none() -> None:
    assert in_work().finish(0.5).done == {}


def test_repetitions_can_be_more_or_fewer_than_the_dose() -> None:
    session = in_work(CLAMSHELL).count(-3).count(1)
    assert session.reps == 8
    assert list(session.press(1).done.values()) == [Amount(reps=8)]
    assert session.count(-100).reps == 1
    assert in_work(OWN).count(1).reps is None
    assert session.press(1).skip(1).reps == 10


def test_leaving_out_a_set_notes_nothing_and_needs_no_rest() -> None:
    session = in_work().skip(1)
    assert (session.done, session.step.phase, session.step.number) == ({}, WORK, 2)
    assert session.skip(2).over


def test_nobody_is_asked_about_an_exercise_that_was_left_out() -> None:
    session = planned(WALL_SIT, BRIDGE).start(0).skip(0).skip(0).skip(0)
    assert (session.step.phase, session.task.item) == (READY, BRIDGE)
    assert session.back(1).step.phase is WORK


def test_back_stands_before_the_last_set_and_doing_it_again_replaces_it() -> None:
    session = in_work().tick(30).back(31)
    assert (session.step.phase, session.step.number, session.running) == (WORK, 1, False)
    assert len(session.done) == 1
    again = session.press(40).finish(52)
    assert list(again.done.values()) == [Amount(hold_s=12)]
    assert session.skip(40).done == session.done


def test_back_within_a_set_begins_it_again() -> None:
    session = in_work().tick(10)
    assert (session.back(11).at, session.back(11).spent) == (session.at, 0)
    assert in_work(CLAMSHELL).back(1).step.phase is WORK


@pytest.mark.parametrize(
    ("session", "loses"),
    [
        (planned(WALL_SIT).start(0).tick(5), False),
        (in_work(), False),
        (in_work().tick(0.5), False),
        (in_work().tick(5), True),
        (in_work().tick(31), False),
        (in_work(CLAMSHELL), True),
        (in_work(CLAMSHELL).press(1).back(2), False),
        (planned(WALL_SIT).end(), False),
    ],
)
def test_ending_asks_only_where_a_set_was_begun(session: Session, loses: bool) -> None:  # noqa: FBT001  # a column
    assert session.loses_work is loses


def test_how_it_was_stands_with_the_last_set_of_each_leg() -> None:
    session = in_work(CLAMSHELL)
    for now in range(8):
        session = session.press(now) if session.step.phase is WORK else session.skip(now)
    rated = records(session.rate(0, pain=4, effort=None), DAY)
    assert [(each.set, each.knee, each.pain) for each in rated] == [
        (1, Side.LEFT, None),
        (1, Side.RIGHT, None),
        (2, Side.LEFT, 4),
        (2, Side.RIGHT, 4),
    ]


# the clock


def test_a_clock_that_goes_back_lets_no_time_pass() -> None:
    session = planned(WALL_SIT).start(1000).tick(1005)
    put_back = session.tick(10)
    assert put_back.seconds_left == session.seconds_left
    assert put_back.tick(12).seconds_left == GET_READY_S - 7


def test_a_computer_that_slept_wakes_in_a_pause() -> None:
    session = in_work().tick(5)
    woken = session.tick(5 + LONGEST_GAP_S + 1)
    assert (woken.running, woken.spent, woken.done) == (False, 5, {})
    assert woken.press(200).tick(201).spent == 6


@given(st.lists(st.floats(0.01, 40), min_size=1, max_size=30))
def test_how_often_the_clock_is_looked_at_does_not_matter(gaps: list[float]) -> None:
    seldom = often = planned(WALL_SIT, WALL_SIT).start(0)
    now = 0.0
    for gap in gaps:
        often = ticked(often, now, now + gap, step=0.5)
        now += gap
        seldom = seldom.tick(now)
        assert (often.at, often.done) == (seldom.at, seldom.done)
        assert often.spent == pytest.approx(seldom.spent)


# sounds


def test_each_beginning_has_its_sound_and_the_last_three_seconds_are_counted() -> None:
    session, heard = planned(WALL_SIT), []
    moments = [session, session.press(0)]
    now = 0.0
    while moments[-1].step.phase is not RATE:
        now += 0.5
        moments.append(moments[-1].tick(now))
    moments.append(moments[-1].press(now))
    heard = [sound for before, after in pairwise(moments) if (sound := cue(before, after))]
    three = [Cue.COUNT] * 3
    assert heard == [
        Cue.READY, *three, Cue.WORK, *three, Cue.REST, *three, Cue.WORK, *three, Cue.REST, Cue.DONE,
    ]  # fmt: skip


def test_a_pause_and_a_session_that_is_over_are_silent() -> None:
    session = planned(WALL_SIT).press(0)
    assert cue(session, session.press(1)) is None
    assert cue(session.end(), session.end().tick(5)) is None


@pytest.mark.parametrize(("left", "shown"), [(None, None), (15.0, 15), (14.99, 15), (0.01, 1), (0.0, 0)])
def test_a_countdown_shows_one_until_the_last_moment(left: float | None, shown: int | None) -> None:
    assert whole_seconds(left) == shown


# any order of events

Event = Callable[[Session, float], Session]
EVENTS: dict[str, Event] = {
    "start": Session.start,
    "pause": Session.pause,
    "tick": Session.tick,
    "press": Session.press,
    "finish": Session.finish,
    "skip": Session.skip,
    "back": Session.back,
    "end": lambda session, _: session.end(),
    "more": lambda session, _: session.count(1),
    "fewer": lambda session, _: session.count(-1),
    "rate": lambda session, _: session if session.over else session.rate(session.step.task, pain=3, effort=4),
}
WITHOUT_END = [name for name in EVENTS if name != "end"]
GAPS = st.sampled_from([0.0, 0.1, 1.0, 7.5, 45.0, 59.0, 61.0, 4000.0, -3.0, -5000.0])
ITEMS = st.lists(st.sampled_from([WALL_SIT, CLAMSHELL, BRIDGE, OWN]), max_size=4, unique_by=lambda item: item.exercise)
BEFORE = st.lists(st.sampled_from([a_set(1, Side.BOTH), a_set(2, Side.LEFT), a_set(1, None, "wall_sit")]), unique=True)


def slots(sets: list[SetDone]) -> list[tuple[str, int, Side]]:
    """Return each leg's sets; one of both legs is one of each."""
    legs = {Side.BOTH: (Side.LEFT, Side.RIGHT), None: (Side.LEFT, Side.RIGHT)}
    return [(each.exercise, each.set, leg) for each in sets for leg in legs.get(each.knee, (each.knee or Side.BOTH,))]


@given(ITEMS, BEFORE, st.lists(st.tuples(st.sampled_from(sorted(EVENTS)), GAPS), max_size=80))
def test_no_order_of_events_loses_a_set_or_counts_one_twice(
    items: list[ProgrammeItem], before: list[SetDone], events: list[tuple[str, float]]
) -> None:
    session, now = planned(*items, done=tuple(before)), 1e4
    for name, gap in events:
        now += gap
        following = EVENTS[name](session, now)
        assert session.done.keys() <= following.done.keys(), "a set was lost"
        assert not session.over or following == session
        assert session.ratings.keys() <= following.ratings.keys()
        if not following.over:
            seconds = following.step.seconds
            assert following.spent == 0 if seconds is None else 0 <= following.spent < seconds
        made = [*before, *records(following, DAY)]
        assert len({each.id for each in made}) == len(made)
        twice = slots(list(records(following, DAY)))
        assert len(set(twice)) == len(twice)
        assert not set(twice) & set(slots(before)), "a set was done again that was done before"
        session = following


@given(ITEMS, st.lists(st.tuples(st.sampled_from(WITHOUT_END), GAPS), max_size=40))
def test_it_always_comes_to_an_end(items: list[ProgrammeItem], events: list[tuple[str, float]]) -> None:
    session, now = planned(*items), 0.0
    for name, gap in events:
        now += gap
        session = EVENTS[name](session, now)
    left = len(session.steps) - session.at
    skipped = finished = session
    for _ in range(left):
        skipped = skipped.skip(now)
        finished = finished.finish(now)
    assert skipped.over
    assert finished.over
    assert session.end().over


@given(ITEMS)
def test_doing_everything_makes_every_set_of_every_leg(items: list[ProgrammeItem]) -> None:
    session, now = planned(*items).start(0), 0.0
    while not session.over:
        now += 5
        session = session.press(now) if session.step.seconds is None else session.tick(now)
    assert len(records(session, DAY)) == sum(task.item.sets * len(task.sides) for task in session.tasks)
