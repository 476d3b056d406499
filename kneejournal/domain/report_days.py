"""The physio report's values day by day: what was noted of each knee, and what was run and exercised."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn
from kneejournal.domain.trends import days
from kneejournal.domain.vocabulary import Knee


@dataclass(frozen=True)
class DayLine:
    """One day: a check-in for each knee of the report, None where there is none; distance of the runs that have one."""

    day: date
    check_ins: tuple[CheckIn | None, ...]
    runs: int
    distance_m: float | None
    sets: int


def day_lines(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> tuple[DayLine, ...]:
    """Return every day of the span, the latest first."""
    noted = {(each.date, each.knee): each for each in diary.check_ins if not each.is_blank}
    sets = Counter(each.date for each in diary.sets)
    runs = defaultdict[date, list[float | None]](list)
    for run in diary.runs:
        runs[run.day].append(run.distance_m)
    return tuple(
        DayLine(
            day=day,
            check_ins=tuple(noted.get((day, knee)) for knee in knees),
            runs=len(runs.get(day, ())),
            distance_m=_known_sum(runs.get(day, ())),
            sets=sets[day],
        )
        for day in reversed(list(days(first, last)))
    )


def _known_sum(distances: Sequence[float | None]) -> float | None:
    known = [distance for distance in distances if distance is not None]
    return sum(known) if known else None
