"""What a vignette is, and the diaries that several of them need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import Knee
from tests.rules.diaries import CALM_DAYS, CALM_RUNS, NOTHING, Changes, check_in, run, runner

KNEES = (Knee.LEFT, Knee.RIGHT)


@dataclass(frozen=True)
class Vignette:
    """A story and what may be advised.

    ``accepted`` are the verdicts that may be given and ``see`` the one urgency; ``rest`` is why to rest, ``cap`` is in
    metres, ``stage`` that of the ladder and ``knee`` the deciding one. What is None is not held.
    """

    story: str
    diary: Diary
    accepted: tuple[str, ...]
    see: str = "none"
    rest: str | None = None
    cap: int | None = None
    stage: int | None = None
    knee: str | None = None
    plan: Mapping[str, Any] = field(default_factory=dict)


def only_runs(runs: Changes, days: Changes = NOTHING, **changes: Any) -> Diary:
    """The calm runner with these runs and no others."""
    return runner(days, runs, without_runs=set(CALM_RUNS) - set(runs), **changes)


def runs_on(*offsets: int, **answers: Any) -> dict[int, dict[str, Any]]:
    """The same run on each of these days."""
    return dict.fromkeys(offsets, answers)


def each_day(offsets: Iterable[int], **answers: Any) -> dict[int, dict[str, Any]]:
    """The same answers on each of these days."""
    return dict.fromkeys(offsets, answers)


def two_knees(left: Changes = NOTHING, right: Changes = NOTHING, *, left_gaps: Iterable[int] = ()) -> Diary:
    """The calm runner with two tracked knees, each with changes of its own; runs are answered for both alike."""
    changes = {Knee.LEFT: left, Knee.RIGHT: right}
    gaps = {Knee.LEFT: set(left_gaps), Knee.RIGHT: set[int]()}
    return Diary(
        profile=Profile(knees=KNEES),
        check_ins=tuple(
            check_in(offset, knee, **changes[knee].get(offset, {}))
            for knee in KNEES
            for offset in sorted({*CALM_DAYS, *changes[knee]} - gaps[knee])
        ),
        runs=tuple(run(offset, KNEES) for offset in CALM_RUNS),
    )


def new_user(entries: int, runs: Changes = NOTHING, **profile: Any) -> Diary:
    """Somebody who began to log so many days ago, today included, all of them calm."""
    days = range(1 - entries, 1)
    return only_runs(runs, without_days=set(CALM_DAYS) - set(days), profile=profile)
