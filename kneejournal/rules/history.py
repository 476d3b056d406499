"""What the rules say of every day and run of a diary, looking back: for charts and for the story of a flare-up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Run
from kneejournal.domain.trends import days
from kneejournal.domain.vocabulary import Knee
from kneejournal.rules.days import day_facts
from kneejournal.rules.prescribed import prescribed
from kneejournal.rules.reaction import Reaction, run_facts

LONGEST_DAYS = 30  # the stretch in which the longest run counts [lit Frandsen]


@dataclass(frozen=True)
class RunTaken:
    """A run and how one knee took it."""

    run: Run
    reaction: Reaction


def good_days(diary: Diary, knee: Knee) -> frozenset[date]:
    """Return the days on which the knee was calm and everything the advice needs was answered."""
    own = (each for each in diary.check_ins if each.knee == knee)
    return frozenset(each.date for each in own if day_facts(each, frozenset()).good)


def runs_taken(diary: Diary, knee: Knee) -> tuple[RunTaken, ...]:
    """Return all runs by start, each with the knee's reaction under the prescription of its day."""
    noted = {each.date: each for each in diary.check_ins if each.knee == knee}
    in_order = sorted(diary.runs, key=lambda run: run.start)
    return tuple(RunTaken(run, _reaction(diary, noted, run, knee)) for run in in_order)


def _reaction(diary: Diary, noted: dict[date, CheckIn], run: Run, knee: Knee) -> Reaction:
    mornings = (_waking(noted.get(run.day)), _waking(noted.get(run.day + timedelta(days=1))))
    sore = prescribed(diary.prescriptions, run.day).sore_peak
    return run_facts(run, run.response(knee), 0, mornings, sore).reaction


def _waking(check_in: CheckIn | None) -> int | None:
    return None if check_in is None else check_in.waking_pain


def longest_tolerated(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> tuple[float | None, ...]:
    """Return for each day the longest run in metres of it and the 29 days before that these knees all took well.

    None where there is none. A run with an answer missing is not known to be tolerated.
    """
    taken = zip(*(runs_taken(diary, knee) for knee in knees), strict=True)
    fine = [
        (each[0].run.day, each[0].run.distance_m)
        for each in taken
        if each[0].run.distance_m is not None and all(one.reaction is Reaction.OK for one in each)
    ]
    return tuple(_longest_at(sorted(fine), first, last))


def _longest_at(fine: list[tuple[date, float]], first: date, last: date) -> Iterator[float | None]:
    begin = end = 0
    for day in days(first, last):
        while end < len(fine) and fine[end][0] <= day:
            end += 1
        while begin < end and (day - fine[begin][0]).days >= LONGEST_DAYS:
            begin += 1
        yield max((metres for _, metres in fine[begin:end]), default=None)
