"""The physio report's values about load: runs with their 24-hour response, and the distance by weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import KneeResponse, Run
from kneejournal.domain.report_chart import LONGEST_DAYS, longest_run
from kneejournal.domain.trends import MEAN_DAYS, WeekLoad, earlier, score_of, week_load, week_loads
from kneejournal.domain.vocabulary import Knee, RunKind, Terrain


@dataclass(frozen=True)
class RunResponse:
    """One knee's 24-hour response: the answers about the run and the waking pain before and after it."""

    knee: Knee
    during: KneeResponse
    waking: float | None
    next_morning: float | None


@dataclass(frozen=True)
class RunLine:
    """One run with the response of each knee of the report."""

    day: date
    distance_m: float | None
    duration_s: float | None
    kind: RunKind | None
    terrain: Terrain | None
    descent_m: float | None
    stopped_early: bool | None
    responses: tuple[RunResponse, ...]


def run_lines(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> tuple[RunLine, ...]:
    """Return the runs of the span, the latest first."""
    waking = {(each.date, each.knee): score_of(each, "waking_pain") for each in diary.check_ins}
    runs = sorted((run for run in diary.runs if first <= run.day <= last), key=lambda run: run.start, reverse=True)
    return tuple(_run_line(run, knees, waking) for run in runs)


def _run_line(run: Run, knees: Sequence[Knee], waking: Mapping[tuple[date, Knee], int | None]) -> RunLine:
    following = run.day + timedelta(days=1)
    return RunLine(
        day=run.day,
        distance_m=run.distance_m,
        duration_s=run.moving_s if run.moving_s is not None else run.elapsed_s,
        kind=run.kind,
        terrain=run.terrain,
        descent_m=run.descent_m,
        stopped_early=run.stopped_early,
        responses=tuple(
            RunResponse(knee, run.response(knee), waking.get((run.day, knee)), waking.get((following, knee)))
            for knee in knees
        ),
    )


@dataclass(frozen=True)
class Load:
    """The running by weeks, latest first, over the last seven days and at its longest in the last 30 days."""

    weeks: tuple[WeekLoad, ...]
    last_seven_days: WeekLoad
    longest_m: float | None
    usual_week_m: float | None


def load(diary: Diary, first: date, last: date) -> Load:
    """Return the load of the span; the last days are counted back from its end."""
    week_begin = earlier(last, MEAN_DAYS - 1)
    return Load(
        weeks=week_loads(diary, first, last)[::-1],
        last_seven_days=week_load(week_begin, [run for run in diary.runs if week_begin <= run.day <= last]),
        longest_m=longest_run(diary.runs, earlier(last, LONGEST_DAYS - 1), last),
        usual_week_m=diary.profile.usual_week_m,
    )
