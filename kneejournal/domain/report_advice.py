"""The physio report's values about the journal's advice and what was done with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import AdviceEntry, Run
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.trends import score_of
from kneejournal.domain.vocabulary import Knee, Verdict

CAP_STEP_M = 100  # a cap is given in steps of 100 m (advice.md, "Caps"), so a run less than a step over it keeps it


class Outcome(StrEnum):
    """What was done on a day with advice.

    Kept: no run recorded on a rest day, otherwise run and within the cap. Beyond: run on a rest day, or farther than
    the cap. Less: no run recorded though one was possible, which is fine. Unmeasured: run, but how far is unknown.
    """

    KEPT = "kept"
    BEYOND = "beyond"
    LESS = "less"
    UNMEASURED = "unmeasured"


def outcome(entry: AdviceEntry, runs: Sequence[Run]) -> Outcome:
    """Hold one day's advice against the runs of that day; the cap holds for the day as a whole."""
    if entry.verdict is Verdict.REST:
        return Outcome.BEYOND if runs else Outcome.KEPT
    if not runs:
        return Outcome.LESS
    cap = entry.cap.max_distance_m if entry.cap else None
    if cap is None:
        return Outcome.KEPT
    if sum(run.distance_m or 0 for run in runs) >= cap + CAP_STEP_M:
        return Outcome.BEYOND
    return Outcome.UNMEASURED if any(run.distance_m is None for run in runs) else Outcome.KEPT


@dataclass(frozen=True)
class AdviceLine:
    """One verdict: on how many days it was given, and how many of these came out in which way."""

    verdict: Verdict
    kept: int
    beyond: int
    less: int
    unmeasured: int

    @property
    def days(self) -> int:
        """The days with this verdict."""
        return self.kept + self.beyond + self.less + self.unmeasured


@dataclass(frozen=True)
class AdviceKept:
    """The advice of the span and what was done; no days means that no advice was recorded.

    ``rise_after`` holds for each knee the mean change of waking pain from a day that went beyond to the day after.
    """

    days: int
    lines: tuple[AdviceLine, ...]
    beyond: tuple[date, ...]
    rise_after: tuple[tuple[Knee, Average], ...]


def advice_kept(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> AdviceKept:
    """Hold the recorded advice of the span against the runs of each day."""
    runs: defaultdict[date, list[Run]] = defaultdict(list)
    for run in diary.runs:
        runs[run.day].append(run)
    entries = [entry for entry in diary.advice_log if first <= entry.date <= last]
    outcomes = [(entry, outcome(entry, runs[entry.date])) for entry in entries]
    beyond = tuple(sorted(entry.date for entry, done in outcomes if done is Outcome.BEYOND))
    return AdviceKept(
        days=len(entries),
        lines=tuple(_line(verdict, outcomes) for verdict in Verdict),
        beyond=beyond,
        rise_after=tuple((knee, _rise(diary, knee, beyond)) for knee in knees),
    )


def _line(verdict: Verdict, outcomes: Sequence[tuple[AdviceEntry, Outcome]]) -> AdviceLine:
    counts = Counter(done for entry, done in outcomes if entry.verdict is verdict)
    return AdviceLine(
        verdict=verdict,
        kept=counts[Outcome.KEPT],
        beyond=counts[Outcome.BEYOND],
        less=counts[Outcome.LESS],
        unmeasured=counts[Outcome.UNMEASURED],
    )


def _rise(diary: Diary, knee: Knee, dates: Sequence[date]) -> Average:
    waking = {each.date: score_of(each, "waking_pain") for each in diary.check_ins if each.knee == knee}
    pairs = [(waking.get(day), waking.get(day + timedelta(days=1))) for day in dates]
    return average(after - before for before, after in pairs if before is not None and after is not None)
