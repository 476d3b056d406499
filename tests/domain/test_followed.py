"""What was advised, what was done, and how the knees were the next morning."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.followed import Beyond, DayFollowed, NextMorning, followed
from kneejournal.domain.records import AdviceEntry, CheckIn, LoggedCap, Run
from kneejournal.domain.vocabulary import Knee, RestKind, RunKind, Terrain, Verdict

DAY = date(2026, 11, 2)
NOON = datetime.combine(DAY, time(12), UTC)
HOUR = timedelta(hours=1)
GENTLE = LoggedCap(max_distance_m=4000, kinds=(RunKind.EASY, RunKind.WALK_RUN), avoid=("hilly", "stairs"))


def advised(verdict: Verdict = Verdict.REST, **more: Any) -> AdviceEntry:
    return AdviceEntry(date=DAY, verdict=verdict, **more)


REST = advised()
EASY = advised(Verdict.REDUCE, cap=GENTLE)
LADDER = advised(Verdict.REDUCE, cap=LoggedCap(max_distance_m=4000, kinds=(RunKind.WALK_RUN,)))
OPEN = advised(Verdict.RUN)
NO_ANSWERS = advised(rest_kind=RestKind.UNKNOWN)


def run(distance_m: float | None = 3000, start: datetime = NOON, **more: Any) -> Run:
    return Run(id=f"{start} {distance_m}", start=start, distance_m=distance_m, **more)


def day_of(*runs: Run, entry: AdviceEntry | None = REST, today: date = DAY + timedelta(days=9)) -> DayFollowed:
    diary = Diary(advice_log=(entry,) if entry else (), runs=runs)
    (found,) = followed(diary, (Knee.RIGHT,), DAY, DAY, today)
    return found


@pytest.mark.parametrize(
    ("entry", "runs", "done", "beyond"),
    [
        (None, (), "unknown", ()),
        (None, (run(),), "unknown", ()),
        (REST, (), "none_due", ()),
        (REST, (run(500),), "beyond", (Beyond.REST,)),
        (REST, (run(500, NOON + 24 * HOUR),), "none_due", ()),  # another day's run
        (NO_ANSWERS, (), "unknown", ()),
        (NO_ANSWERS, (run(),), "unknown", ()),
        (EASY, (), "less", ()),
        (EASY, (run(4000),), "followed", ()),
        (EASY, (run(4099),), "followed", ()),  # less than a step of the cap
        (EASY, (run(4100),), "beyond", (Beyond.DISTANCE,)),
        (EASY, (run(3000), run(2000, NOON + HOUR)), "beyond", (Beyond.DISTANCE,)),
        (EASY, (run(None),), "unknown", ()),
        (EASY, (run(None), run(5000, NOON + HOUR)), "beyond", (Beyond.DISTANCE,)),
        (EASY, (run(kind=RunKind.TEMPO),), "beyond", (Beyond.KIND,)),
        (EASY, (run(None, kind=RunKind.TEMPO),), "beyond", (Beyond.KIND,)),
        (EASY, (run(terrain=Terrain.HILLY),), "beyond", (Beyond.TERRAIN,)),
        (EASY, (run(terrain=Terrain.TRAIL),), "beyond", (Beyond.TERRAIN,)),  # trails count as hilly
        (EASY, (run(terrain=Terrain.HILLY, terrain_guessed=True),), "followed", ()),
        (EASY, (run(terrain=Terrain.ROLLING),), "followed", ()),
        (EASY, (run(9000, kind=RunKind.RACE, terrain=Terrain.DOWNHILL),), "beyond", tuple(Beyond)[1:]),
        (LADDER, (run(kind=RunKind.WALK_RUN),), "followed", ()),
        (LADDER, (run(kind=RunKind.EASY),), "beyond", (Beyond.KIND,)),
        (LADDER, (run(),), "unknown", ()),
        (OPEN, (), "less", ()),
        (OPEN, (run(9000, kind=RunKind.RACE),), "followed", ()),
        (OPEN, (run(None),), "followed", ()),
    ],
)
def test_a_day_is_held_against_its_advice(
    entry: AdviceEntry | None, runs: tuple[Run, ...], done: str, beyond: tuple[Beyond, ...]
) -> None:
    found = day_of(*runs, entry=entry)
    assert (found.done, found.beyond, found.advised) == (done, beyond, entry)


def test_a_prescribed_avoidance_of_speed_holds_for_races() -> None:
    cap = LoggedCap(max_distance_m=9000, kinds=(), avoid=("speed",))
    assert day_of(run(kind=RunKind.RACE), entry=advised(Verdict.RUN, cap=cap)).beyond == (Beyond.KIND,)


@pytest.mark.parametrize(
    ("logged", "done"),
    [(None, "beyond"), (NOON - HOUR, "beyond"), (NOON, "beyond"), (NOON + HOUR, "unknown")],
)
def test_only_an_advice_from_before_the_first_run_counts(logged: datetime | None, done: str) -> None:
    entry = advised(updated_at=logged)
    assert day_of(run(), run(2000, NOON + 5 * HOUR), entry=entry).done == done
    assert day_of(entry=entry).done == "none_due"


@pytest.mark.parametrize(("entry", "done"), [(REST, "none_due"), (EASY, "less")])
def test_a_day_without_a_run_is_judged_once_it_is_over(entry: AdviceEntry, done: str) -> None:
    assert day_of(entry=entry, today=DAY).done == "unknown"
    assert day_of(entry=entry, today=DAY + timedelta(days=1)).done == done
    assert day_of(run(5000), entry=entry, today=DAY).done == "beyond"


def test_the_next_morning_is_told_for_each_knee_where_it_is_known() -> None:
    def check_in(offset: int, knee: Knee, pain: int | None) -> CheckIn:
        return CheckIn(date=DAY + timedelta(days=offset), knee=knee, waking_pain=pain, pain_now=0)

    diary = Diary(
        check_ins=(
            check_in(0, Knee.LEFT, 3),
            check_in(0, Knee.RIGHT, None),
            check_in(1, Knee.LEFT, 1),
            check_in(1, Knee.RIGHT, 4),
        )
    )
    first, second = followed(diary, tuple(Knee), DAY, DAY + timedelta(days=1), DAY)
    assert first.mornings == (NextMorning(Knee.LEFT, 1, -2), NextMorning(Knee.RIGHT, 4, None))
    assert second.mornings == (NextMorning(Knee.LEFT, None, None), NextMorning(Knee.RIGHT, None, None))
    assert (second.day, second.runs, second.advised) == (DAY + timedelta(days=1), (), None)
