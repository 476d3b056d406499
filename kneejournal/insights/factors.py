"""What a day may have held that goes with a worse morning after it: one yes, no or unknown for each factor and day.

A factor is chosen and its threshold set from what was done and how activities felt, never by looking at the mornings.
Nothing recorded means not done only on days on which something was noted; all other days are unknown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from kneejournal.domain.day import asked_activities
from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import activity_name
from kneejournal.domain.records import Activity, Run
from kneejournal.domain.report_chart import LONGEST_DAYS
from kneejournal.domain.trends import planned_set_count
from kneejournal.domain.vocabulary import NOT_DONE, Knee, Terrain

Held = Mapping[date, bool]
"""Whether a day held it; days that are not in it are unknown."""

LONGER_BY = 1.10  # beyond the longest run of 30 days by more than a tenth (Frandsen 2025)
STEEP = (Terrain.HILLY, Terrain.DOWNHILL, Terrain.TRAIL)
DESCENT_STEP_M = 10

HURT = Template("insight.hurt", "{activity} hurt {score} or more")
DONE = Template("insight.done", "{activity}: done")
RAN = Template("insight.ran", "A run")
FAR = Template("insight.far", "A run of more than {distance}")
LONGER = Template("insight.longer", "A run over 10 % longer than any of the 30 days before")
STEEP_RUN = Template("insight.steep", "A hilly or downhill run, or a trail")
DESCENT = Template("insight.descent", "A run with more than {metres} m of descent")
EXERCISED = Template("insight.exercised", "Exercises done")
LEFT_OUT = Template("insight.left_out", "Planned exercises left out")
OTHER = Template("insight.other", "{name}")


@dataclass(frozen=True)
class Factor:
    """One thing that a day holds or not; ``key`` stays the same from one reckoning to the next."""

    key: str
    name: Message
    held: Held


def factors(diary: Diary, knee: Knee, last: date) -> tuple[Factor, ...]:
    """Return all factors of a knee's diary up to a day; those that no day is known to hold or lack are left out."""
    noted = _noted_days(diary, knee, last)
    found = [*_activities(diary, knee, last), *_runs(diary, noted, last), *_exercises(diary, knee, noted)]
    return tuple(each for each in (*found, *_others(diary, noted)) if each.held)


def _noted_days(diary: Diary, knee: Knee, last: date) -> frozenset[date]:
    """Return the days on which something was noted, so that what is not there was not done."""
    days = {each.date for each in diary.check_ins if each.knee == knee and not each.is_blank}
    days |= {run.day for run in diary.runs} | {each.date for each in diary.sets}
    return frozenset(day for day in days if day <= last)


# everyday activities


def _activities(diary: Diary, knee: Knee, last: date) -> Iterator[Factor]:
    answers: defaultdict[str, dict[date, Activity]] = defaultdict(dict)
    for each in diary.check_ins:
        if each.knee == knee and each.date <= last:
            for activity, answer in each.activities.items():
                answers[activity][each.date] = answer
    order = [*asked_activities(diary.profile), *sorted(answers)]
    for activity in dict.fromkeys(each for each in order if each in answers):
        name = activity_name(activity, diary.profile)
        yield _hurt(activity, name, answers[activity])
        yield from _done(activity, name, answers[activity])


def _hurt(activity: str, name: Message, answers: Mapping[date, Activity]) -> Factor:
    """More pain than on half of the days on which it was scored; not done is no pain from it."""
    scores = [int(answer) for answer in answers.values() if answer != NOT_DONE]
    least = int(median(scores)) + 1 if scores else 1
    held = {day: answer != NOT_DONE and int(answer) >= least for day, answer in answers.items()}
    return Factor(f"hurt.{activity}", HURT(activity=name, score=least), held)


def _done(activity: str, name: Message, answers: Mapping[date, Activity]) -> Iterator[Factor]:
    """Whether it was done, where there are days with "didn't do"."""
    held = {day: answer != NOT_DONE for day, answer in answers.items()}
    if not all(held.values()):
        yield Factor(f"done.{activity}", DONE(activity=name), held)


# runs


def _runs(diary: Diary, noted: Iterable[date], last: date) -> Iterator[Factor]:
    by_day: defaultdict[date, list[Run]] = defaultdict(list)
    for run in diary.runs:
        if run.day <= last:
            by_day[run.day].append(run)
    if not by_day:
        return
    yield Factor("run", RAN(), {day: day in by_day for day in noted})
    yield from _far(by_day)
    yield Factor("longer", LONGER(), _longer(by_day))
    yield Factor(
        "steep", STEEP_RUN(), _among(by_day, lambda run: None if run.terrain is None else run.terrain in STEEP)
    )
    yield from _descent(by_day)


def _is_steep(run: Run) -> bool | None:
    """Terrain guessed from the watch's altitudes counts: a guess that is wrong at times is no reason to look away."""
    return None if run.terrain is None else run.terrain in STEEP


def _far(by_day: Mapping[date, Sequence[Run]]) -> Iterator[Factor]:
    """Among the days with a run: farther than on half of them."""
    metres = _sums(by_day, lambda run: run.distance_m)
    if metres:
        half = median(metres.values())
        yield Factor("far", FAR(distance=Metres(half)), {day: value > half for day, value in metres.items()})


def _descent(by_day: Mapping[date, Sequence[Run]]) -> Iterator[Factor]:
    """Among the days with a run whose descent is known: more of it than on half of them."""
    metres = _sums(by_day, lambda run: run.descent_m)
    if metres:
        half = DESCENT_STEP_M * round(median(metres.values()) / DESCENT_STEP_M)
        yield Factor("descent", DESCENT(metres=half), {day: value > half for day, value in metres.items()})


def _longer(by_day: Mapping[date, Sequence[Run]]) -> Held:
    """Among the days with a run and another in the 30 days before."""
    longest = {day: max(known) for day, runs in by_day.items() if (known := [*_known(runs, lambda r: r.distance_m)])}
    held = {}
    for day, metres in longest.items():
        before = [other for at, other in longest.items() if 0 < (day - at).days <= LONGEST_DAYS]
        if before:
            held[day] = metres > LONGER_BY * max(before)
    return held


def _among(by_day: Mapping[date, Sequence[Run]], answer: Callable[[Run], bool | None]) -> Held:
    """Whether any run of a day says yes, for days with a run that says anything."""
    said = {day: [each for run in runs if (each := answer(run)) is not None] for day, runs in by_day.items()}
    return {day: any(answers) for day, answers in said.items() if answers}


def _sums(by_day: Mapping[date, Sequence[Run]], measure: Callable[[Run], float | None]) -> Mapping[date, float]:
    """Add up a figure over the runs of each day, where all of them have it."""
    sums = {day: [*_known(runs, measure)] for day, runs in by_day.items()}
    return {day: sum(values) for day, values in sums.items() if len(values) == len(by_day[day])}


def _known(runs: Iterable[Run], measure: Callable[[Run], float | None]) -> Iterator[float]:
    return (value for run in runs if (value := measure(run)) is not None)


# exercises and others


def _exercises(diary: Diary, knee: Knee, noted: Iterable[date]) -> Iterator[Factor]:
    done = {each.date for each in diary.sets if each.knee is None or each.knee.covers(knee)}
    if done:
        yield Factor("exercised", EXERCISED(), {day: day in done for day in noted})
    planned = [day for day in noted if planned_set_count(diary, day)]
    if planned:
        yield Factor("left_out", LEFT_OUT(), {day: day not in done for day in planned})


def _others(diary: Diary, noted: Iterable[date]) -> Iterator[Factor]:
    by_name: defaultdict[str, set[date]] = defaultdict(set)
    names: dict[str, str] = {}
    for other in diary.other_activities:
        key = other.name.strip().casefold()
        by_name[key].add(other.date)
        names.setdefault(key, other.name.strip())
    for key, days in sorted(by_name.items()):
        yield Factor(f"other.{key}", OTHER(name=names[key]), {day: day in days for day in noted})
