"""What was advised each day, what was done, and how the knees were the next morning. A fact, never a fault.

Exact readings:

- The advice of a day is the one that was logged before its first run began; one logged later says nothing about that
  run. An entry without a time counts as the morning's. A day without a logged advice is never judged in hindsight,
  and neither is one whose advice was "unknown" for want of answers.
- The cap holds for all runs of the day together. It is given in steps of 100 m, so a run less than a step over it
  keeps it. A part of the day's distance that is unknown cannot be said to be within the cap.
- A run never counts as beyond for a kind or terrain that is unknown, or for a terrain that was guessed from the watch's
  altitudes; it counts as an easy one on the flat, as in the rules (advice.md, section 3a). Where the advice left out
  easy runs, as on the walk-run ladder, a run of unknown kind cannot be said to follow it.
- No run recorded is no run, once the day is over. Not to run where one was possible is "less", which is fine.
- The next morning is the waking pain of the day after; its change is against the waking pain of the day itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import AdviceEntry, LoggedCap, Run
from kneejournal.domain.trends import days, score_of
from kneejournal.domain.vocabulary import Knee, RestKind, RunKind, Verdict, is_avoided

CAP_STEP_M = 100  # advice.md, "Caps": rounded down to 100 m

_DAY = timedelta(days=1)
_WakingPain = Mapping[tuple[date, Knee], int | None]


class Done(StrEnum):
    """What was done on a day, held against its advice.

    Followed: run as advised. None due: rest was advised, and no run recorded. Beyond: see :class:`Beyond`. Less: no run
    recorded though one was possible. Unknown: it cannot be said.
    """

    FOLLOWED = "followed"
    NONE_DUE = "none_due"
    BEYOND = "beyond"
    LESS = "less"
    UNKNOWN = "unknown"


class Beyond(StrEnum):
    """In which way a day went beyond its advice: run on a day of rest, too far, or of a kind or on ground left out."""

    REST = "rest"
    DISTANCE = "distance"
    KIND = "kind"
    TERRAIN = "terrain"


@dataclass(frozen=True)
class NextMorning:
    """One knee on the morning after a day: waking pain 0 to 10, and its change in points; None is unknown."""

    knee: Knee
    waking_pain: int | None
    change: int | None


@dataclass(frozen=True)
class DayFollowed:
    """One day: what was advised, what was run, how both go together, and each knee the next morning.

    ``advised`` is what was logged, None where nothing was; ``done`` is unknown where that was too late to count.
    ``beyond`` names every way in which the day went beyond, and is empty unless ``done`` is beyond.
    """

    day: date
    advised: AdviceEntry | None
    runs: tuple[Run, ...]
    done: Done
    beyond: tuple[Beyond, ...]
    mornings: tuple[NextMorning, ...]


def followed(diary: Diary, knees: Sequence[Knee], first: date, last: date, today: date) -> tuple[DayFollowed, ...]:
    """Hold each day from ``first`` to ``last`` against its advice, one value a day.

    Args:
        diary: The records; the morning after ``last`` is looked at, too.
        knees: The knees whose next mornings are wanted.
        first: The first day.
        last: The last day.
        today: The day that is not over: what has not been run on it, or after it, may still be.
    """
    entries = {entry.date: entry for entry in diary.advice_log}
    runs: defaultdict[date, list[Run]] = defaultdict(list)
    for run in sorted(diary.runs, key=lambda each: each.start):
        runs[run.day].append(run)
    waking = {(each.date, each.knee): score_of(each, "waking_pain") for each in diary.check_ins}
    return tuple(
        _day_followed(day, entries.get(day), tuple(runs.get(day, ())), _mornings(waking, knees, day), over=day < today)
        for day in days(first, last)
    )


def _day_followed(
    day: date, entry: AdviceEntry | None, runs: tuple[Run, ...], mornings: tuple[NextMorning, ...], *, over: bool
) -> DayFollowed:
    if entry is None or not _counts(entry, runs) or not (runs or over):
        return DayFollowed(day, entry, runs, Done.UNKNOWN, (), mornings)
    beyond = tuple(_beyond(entry, runs))
    return DayFollowed(day, entry, runs, Done.BEYOND if beyond else _within(entry, runs), beyond, mornings)


def _counts(entry: AdviceEntry, runs: Sequence[Run]) -> bool:
    """Tell whether there was an advice, and before the first run of its day."""
    early = not runs or entry.updated_at is None or entry.updated_at <= runs[0].start
    return early and entry.rest_kind is not RestKind.UNKNOWN


def _within(entry: AdviceEntry, runs: Sequence[Run]) -> Done:
    """Say what was done on a day that did not go beyond."""
    if not runs:
        return Done.NONE_DUE if entry.verdict is Verdict.REST else Done.LESS
    return Done.FOLLOWED if all(_is_known(run, entry.cap) for run in runs) else Done.UNKNOWN


def _is_known(run: Run, cap: LoggedCap | None) -> bool:
    """Tell whether what the cap limits is known of a run."""
    if cap is None:
        return True
    measured = cap.max_distance_m is None or run.distance_m is not None
    return measured and (run.kind is not None or _is_allowed(RunKind.EASY, cap))


def _beyond(entry: AdviceEntry, runs: Sequence[Run]) -> Iterator[Beyond]:
    """Yield in which ways the runs of a day went beyond its advice."""
    if runs and entry.verdict is Verdict.REST:
        yield Beyond.REST
    if entry.cap is not None:
        yield from _over(entry.cap, runs)


def _over(cap: LoggedCap, runs: Sequence[Run]) -> Iterator[Beyond]:
    if cap.max_distance_m is not None and sum(run.distance_m or 0 for run in runs) >= cap.max_distance_m + CAP_STEP_M:
        yield Beyond.DISTANCE
    if not all(run.kind is None or _is_allowed(run.kind, cap) for run in runs):
        yield Beyond.KIND
    if any(run.terrain and not run.terrain_guessed and is_avoided(run.terrain, cap.avoid) for run in runs):
        yield Beyond.TERRAIN


def _is_allowed(kind: RunKind, cap: LoggedCap) -> bool:
    return (not cap.kinds or kind in cap.kinds) and not is_avoided(kind, cap.avoid)


def _mornings(waking: _WakingPain, knees: Sequence[Knee], day: date) -> tuple[NextMorning, ...]:
    return tuple(_morning(knee, waking.get((day, knee)), waking.get((day + _DAY, knee))) for knee in knees)


def _morning(knee: Knee, before: int | None, after: int | None) -> NextMorning:
    return NextMorning(knee, after, None if before is None or after is None else after - before)
