"""The physio report's values about prescriptions: which held in the span, and whether their limits were kept.

Runs that say nothing about a limit, such as one without a distance, are counted apart: they neither keep nor break it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.prescribing import standing_days
from kneejournal.domain.records import Prescription, Run
from kneejournal.domain.vocabulary import Knee, is_avoided

_WEEK = timedelta(days=7)


class Limit(StrEnum):
    """What a prescription can limit."""

    BAN = "ban"
    DISTANCE = "distance"
    RUNS = "runs"
    PAIN = "pain"
    AVOID = "avoid"


@dataclass(frozen=True)
class LimitKept:
    """One limit: the runs it can be held against, those without the answer it needs, and the days it was broken."""

    limit: Limit
    runs: int
    unknown: int
    broken: tuple[date, ...]


@dataclass(frozen=True)
class PrescriptionKept:
    """A prescription that held on at least one day of the span, and its limits over the runs of those days."""

    prescription: Prescription
    limits: tuple[LimitKept, ...]


def prescriptions_kept(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> tuple[PrescriptionKept, ...]:
    """Return the prescriptions that held in the span, the latest first."""
    holding = [each for each in diary.prescriptions if _overlap(each, first, last) is not None]
    ranked = sorted(holding, key=lambda each: each.valid_from, reverse=True)
    return tuple(PrescriptionKept(each, tuple(_limits(each, diary, knees, first, last))) for each in ranked)


def _overlap(each: Prescription, first: date, last: date) -> tuple[date, date] | None:
    begin, end = standing_days(each)
    days = max(begin, first), last if end is None else min(end, last)
    return days if days[0] <= days[1] else None


_Broken = Callable[[Run], bool | None]


def _limits(each: Prescription, diary: Diary, knees: Sequence[Knee], first: date, last: date) -> Iterator[LimitKept]:
    begin, end = _overlap(each, first, last) or (first, last)
    runs = sorted((run for run in diary.runs if begin <= run.day <= end), key=lambda run: run.start)
    if (until := each.no_running_until) is not None:
        banned = [run.day for run in runs if run.day < until]
        yield LimitKept(Limit.BAN, len(banned), 0, tuple(dict.fromkeys(banned)))
    near = [run for run in diary.runs if begin - _WEEK < run.day <= end]
    for limit, broken in _rules(each, near, knees):
        answers = [(run.day, broken(run)) for run in runs]
        days = dict.fromkeys(day for day, answer in answers if answer)
        yield LimitKept(limit, len(runs), sum(answer is None for _, answer in answers), tuple(days))


def _rules(each: Prescription, runs: Sequence[Run], knees: Sequence[Knee]) -> Iterator[tuple[Limit, _Broken]]:
    """Yield the limits of a run that are set, each with what tells whether one broke it; None where that is unknown."""
    if (longest := each.max_distance_m) is not None:
        yield Limit.DISTANCE, lambda run: None if run.distance_m is None else run.distance_m > longest
    if (most := each.max_runs_per_week) is not None:
        yield Limit.RUNS, lambda run: _runs_of_week(run, runs, each.valid_from) > most
    if (pain := each.pain_limit) is not None:
        yield Limit.PAIN, lambda run: _hurt_more(run, knees, pain)
    if each.avoid:
        yield Limit.AVOID, lambda run: _was_avoidable(run, each.avoid)


def _runs_of_week(run: Run, runs: Iterable[Run], since: date) -> int:
    """Count the runs of the seven days that end with this run, from the day on which the limit was set."""
    begin = max(run.day - _WEEK, since - timedelta(days=1))
    return sum(begin < other.day and other.start <= run.start for other in runs)


def _hurt_more(run: Run, knees: Sequence[Knee], limit: int) -> bool | None:
    known = [answer for knee in knees for answer in _pains(run, knee)]
    return any(pain > limit for pain in known) if known else None


def _pains(run: Run, knee: Knee) -> Iterator[int]:
    response = run.response(knee)
    return (pain for pain in (response.peak, response.end) if pain is not None)


def _was_avoidable(run: Run, avoid: tuple[str, ...]) -> bool | None:
    """Tell whether kind or ground was to be avoided; not known where neither is, or one and the other was fine."""
    words = (run.kind, run.terrain)
    if any(word is not None and is_avoided(word, avoid) for word in words):
        return True
    return None if None in words else False
