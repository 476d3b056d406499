"""What a calendar shows of each day: worst pain and warning signs of each knee, runs, exercises, the advice.

A knee of which nothing was noted is absent, and a worst pain that was not answered is None: neither is ever zero.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from kneejournal.domain.records import Profile, Span
from kneejournal.domain.vocabulary import Knee, Swelling, Symptom, Verdict

RED_FLAGS = (
    Symptom.CANNOT_BEAR_WEIGHT,
    Symptom.LOCKING,
    Symptom.CALF_SWELLING,
    Symptom.GIVING_WAY,
    Symptom.HOT_RED,
    Symptom.TRAUMA,
)
"""Signs that by themselves, on one day, belong in front of a professional (advice.md, rules A1, A4, A6, A7).

So does marked swelling (A5). What only counts with other signs or over several days is not marked.
"""


@dataclass(frozen=True)
class KneeDay:
    """One knee on a day with an answer: worst pain 0 to 10, red flags, and whether it was markedly swollen."""

    worst: int | None = None
    signs: tuple[Symptom, ...] = ()
    swollen: bool = False

    @property
    def is_flagged(self) -> bool:
        """Tell whether something was noted that a professional should see."""
        return bool(self.signs) or self.swollen


@dataclass(frozen=True)
class DayMark:
    """A day: each knee that something was noted of, runs with their metres, exercise sets, and the logged verdict.

    ``distance_m`` is None where no run of the day has a distance.
    """

    knees: Mapping[Knee, KneeDay] = field(default_factory=dict)
    runs: int = 0
    distance_m: float | None = None
    sets: int = 0
    advice: Verdict | None = None

    def flagged(self, knees: Iterable[Knee]) -> bool:
        """Tell whether one of these knees had a red flag."""
        return any(self.knees[knee].is_flagged for knee in knees if knee in self.knees)


NOTHING = DayMark()


@dataclass(frozen=True)
class Noted:
    """What was noted, one tuple a row: the raw material of :func:`day_marks`.

    Check-ins (with an answer) are day, knee, worst pain, swelling; signs are day, knee, symptom; runs are day, count,
    metres together; sets are day, count; advice is day, verdict.
    """

    check_ins: Iterable[tuple[date, Knee, int | None, Swelling | None]] = ()
    signs: Iterable[tuple[date, Knee, Symptom]] = ()
    runs: Iterable[tuple[date, int, float | None]] = ()
    sets: Iterable[tuple[date, int]] = ()
    advice: Iterable[tuple[date, Verdict]] = ()


@dataclass(frozen=True)
class Almanac:
    """All days of a journal as a calendar shows them, and the stretches that were marked by hand."""

    profile: Profile = field(default_factory=Profile)
    marks: Mapping[date, DayMark] = field(default_factory=dict)
    spans: tuple[Span, ...] = ()

    @cached_property
    def first(self) -> date | None:
        """The first day with an answer, a run or a set; a lone advice says nothing of the knee."""
        return min((day for day, mark in self.marks.items() if mark.knees or mark.runs or mark.sets), default=None)

    def mark(self, day: date) -> DayMark:
        """Return what is known of a day, nothing where nothing was noted."""
        return self.marks.get(day, NOTHING)


def day_marks(noted: Noted) -> Mapping[date, DayMark]:
    """Return the mark of each day of which anything is known."""
    knees = _knee_days(noted)
    runs = {day: (count, metres) for day, count, metres in noted.runs}
    sets, advice = dict(noted.sets), dict(noted.advice)
    return {
        day: DayMark(knees.get(day, {}), *runs.get(day, (0, None)), sets.get(day, 0), advice.get(day))
        for day in {*knees, *runs, *sets, *advice}
    }


def _knee_days(noted: Noted) -> Mapping[date, Mapping[Knee, KneeDay]]:
    signs: defaultdict[tuple[date, Knee], list[Symptom]] = defaultdict(list)
    for day, knee, symptom in noted.signs:
        if symptom in RED_FLAGS:
            signs[day, knee].append(symptom)
    found: defaultdict[date, dict[Knee, KneeDay]] = defaultdict(dict)
    for day, knee, worst, swelling in noted.check_ins:
        found[day][knee] = KneeDay(worst, tuple(signs.get((day, knee), ())), swelling is Swelling.MARKED)
    return found


def spans_on(spans: Iterable[Span], day: date) -> tuple[Span, ...]:
    """Return the marked spans that cover a day, the earliest first; one without an end lasts."""
    return tuple(sorted((each for each in spans if covers(each, day)), key=lambda each: (each.from_, each.id)))


def covers(span: Span, day: date) -> bool:
    """Tell whether a day lies in a span."""
    return span.from_ <= day and (span.to is None or day <= span.to)


def touching(spans: Iterable[Span], first: date, last: date) -> tuple[Span, ...]:
    """Return the spans that share a day with a stretch of days, the earliest first."""
    found = (each for each in spans if each.from_ <= last and (each.to is None or each.to >= first))
    return tuple(sorted(found, key=lambda each: (each.from_, each.id)))
