"""Whether a prescription was kept: each limit over the runs of its days, and what the runs do not tell."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import KneeResponse, Prescription, Run
from kneejournal.domain.report import make_report
from kneejournal.domain.report_prescribed import Limit, LimitKept
from kneejournal.domain.vocabulary import Knee, RunKind, Terrain

FIRST, LAST = date(2026, 11, 2), date(2026, 11, 15)


def on(offset: int) -> date:
    return FIRST + timedelta(days=offset)


def run(offset: int, **values: Any) -> Run:
    start = datetime.combine(on(offset), datetime.min.time(), UTC).replace(hour=12)
    return Run(id=f"{offset} {values}", start=start, **values)


def hurt(**pain: Any) -> tuple[KneeResponse, ...]:
    return (KneeResponse(knee=Knee.RIGHT, **pain),)


def kept(limits: dict[str, Any], *runs: Run) -> tuple[LimitKept, ...]:
    given = Prescription(**{"valid_from": on(0), **limits})
    made = make_report(Diary(prescriptions=(given,), runs=runs), FIRST, LAST, Knee.RIGHT)
    return made.prescribed[0].limits


CASES: dict[str, tuple[dict[str, Any], tuple[Run, ...], tuple[LimitKept, ...]]] = {
    "no limit": ({}, (run(1),), ()),
    "no run": ({"max_distance_m": 4000}, (), (LimitKept(Limit.DISTANCE, 0, 0, ()),)),
    "to the metre": (
        {"max_distance_m": 4000},
        (run(1, distance_m=4000), run(3, distance_m=4001), run(5)),
        (LimitKept(Limit.DISTANCE, 3, 1, (on(3),)),),
    ),
    "a ban ends before its day": (
        {"no_running_until": on(3)},
        (run(2), run(3)),
        (LimitKept(Limit.BAN, 1, 0, (on(2),)),),
    ),
    "a run too many in seven days": (
        {"max_runs_per_week": 2},
        (run(0), run(3), run(6), run(8), run(13)),
        (LimitKept(Limit.RUNS, 5, 0, (on(6), on(8))),),
    ),
    "runs before the limit do not count": (
        {"valid_from": on(3), "max_runs_per_week": 1},
        (run(1), run(2), run(4)),
        (LimitKept(Limit.RUNS, 1, 0, ()),),
    ),
    "pain during and at the end": (
        {"pain_limit": 2},
        (run(1, responses=hurt(peak=2)), run(2, responses=hurt(end=3)), run(3, responses=hurt(before=5)), run(4)),
        (LimitKept(Limit.PAIN, 4, 2, (on(2),)),),
    ),
    "kind and ground": (
        {"avoid": ("hilly", "tempo")},
        (
            run(1, kind=RunKind.TEMPO),
            run(2, terrain=Terrain.FLAT),
            run(3, kind=RunKind.EASY, terrain=Terrain.FLAT),
            run(4, terrain=Terrain.HILLY),
        ),
        (LimitKept(Limit.AVOID, 4, 1, (on(1), on(4))),),
    ),
    "only its own days": (
        {"valid_from": on(2), "valid_until": on(4), "max_distance_m": 1000},
        tuple(run(offset, distance_m=5000) for offset in (1, 2, 4, 5)),
        (LimitKept(Limit.DISTANCE, 2, 0, (on(2), on(4))),),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_limit_is_held_against_the_runs_of_its_days(name: str) -> None:
    limits, runs, expected = CASES[name]
    assert kept(limits, *runs) == expected


def test_a_prescription_of_another_time_is_not_in_the_report() -> None:
    over = Prescription(valid_from=on(-9), valid_until=on(-1))
    ban = Prescription(valid_from=on(-20), valid_until=on(-10), no_running_until=on(1))
    later = Prescription(valid_from=on(20))
    made = make_report(Diary(prescriptions=(over, ban, later)), FIRST, LAST, Knee.RIGHT)
    assert [each.prescription for each in made.prescribed] == [ban]
