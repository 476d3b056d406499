"""Tables for a spreadsheet: one line for each day and knee.

An empty cell is unknown, never zero; "none" in the column of symptoms says that they were asked. Units stand in the
names of the columns. A run belongs to both knees, so its distance stands in both lines of its day.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import AdviceEntry, CheckIn, Run, SetDone
from kneejournal.domain.vocabulary import ACTIVITIES, Knee

Cell = str | int | float | None
K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


@dataclass(frozen=True)
class _Row:
    """What the table says about one knee on one day."""

    day: date
    check_in: CheckIn
    runs: tuple[Run, ...]
    sets: tuple[SetDone, ...]
    advice: AdviceEntry | None

    def peak_pain(self) -> int | None:
        """The highest pain of the day's runs, as far as it is known."""
        peaks = (run.response(self.check_in.knee).peak for run in self.runs)
        return max((peak for peak in peaks if peak is not None), default=None)


def daily_table(diary: Diary, first: date, last: date, knees: tuple[Knee, ...]) -> str:
    """Return :func:`daily_rows` as a CSV text with a byte order mark, by which spreadsheets know that it is UTF-8."""
    columns, rows = daily_rows(diary, first, last, knees)
    text = io.StringIO(newline="")
    text.write("\ufeff")
    writer = csv.writer(text)
    writer.writerow(harmless(name) for name in columns)
    for row in rows:
        writer.writerow(_written(cell) for cell in row)
    return text.getvalue()


def daily_rows(
    diary: Diary, first: date, last: date, knees: tuple[Knee, ...]
) -> tuple[tuple[str, ...], Iterator[tuple[Cell, ...]]]:
    """Return the names of the columns, and a row of cells for each day and knee.

    Args:
        diary: whose days are written.
        first: the first day, included.
        last: the last day, included.
        knees: a row each and day, in this order.
    """
    columns = _columns(_activities(diary))
    rows = _rows(diary, first, last, knees)
    return tuple(columns), (tuple(cell(row) for cell in columns.values()) for row in rows)


def _activities(diary: Diary) -> tuple[str, ...]:
    """Return the format's activities, then the user's own, then what was answered under an id no longer listed."""
    own = (activity.id for activity in diary.profile.custom_activities)
    answered = sorted({activity for check_in in diary.check_ins for activity in check_in.activities})
    return tuple(dict.fromkeys((*ACTIVITIES, *own, *answered)))


def _columns(activities: Iterable[str]) -> Mapping[str, Callable[[_Row], Cell]]:
    return {
        "date": lambda row: row.day.isoformat(),
        "knee": lambda row: row.check_in.knee,
        "waking_pain": lambda row: row.check_in.waking_pain,
        "worst_pain": lambda row: row.check_in.worst_pain,
        "pain_now": lambda row: row.check_in.pain_now,
        "stiffness_min": lambda row: row.check_in.stiffness_min,
        "walk_min": lambda row: row.check_in.walk_min,
        **{f"activity_{activity}": _activity(activity) for activity in activities},
        "swelling": lambda row: row.check_in.swelling,
        "location": lambda row: row.check_in.location,
        "symptoms": lambda row: _symptoms(row.check_in),
        "moments": lambda row: _moments(row.check_in),
        "runs": lambda row: len(row.runs) or None,
        "run_distance_m": lambda row: _total(run.distance_m for run in row.runs),
        "run_descent_m": lambda row: _total(run.descent_m for run in row.runs),
        "run_moving_s": lambda row: _total(run.moving_s for run in row.runs),
        "run_peak_pain": _Row.peak_pain,
        "sets_done": lambda row: len(row.sets) or None,
        "advice": lambda row: row.advice.verdict if row.advice else None,
        "note": lambda row: row.check_in.note,
    }


def _activity(activity: str) -> Callable[[_Row], Cell]:
    return lambda row: row.check_in.activities.get(activity)


def _symptoms(check_in: CheckIn) -> str | None:
    return None if check_in.symptoms is None else "; ".join(check_in.symptoms) or "none"


def _moments(check_in: CheckIn) -> str:
    moments = sorted(check_in.moments, key=lambda moment: moment.time)
    return "; ".join(f"{moment.time:%H:%M} {moment.pain} {moment.note or ''}".rstrip() for moment in moments)


def _rows(diary: Diary, first: date, last: date, knees: tuple[Knee, ...]) -> Iterator[_Row]:
    check_ins = {(each.date, each.knee): each for each in diary.check_ins}
    runs = _grouped(diary.runs, lambda run: run.day)
    sets = _grouped(diary.sets, lambda each: each.date)
    advice = {entry.date: entry for entry in diary.advice_log}
    for day in map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1)):
        for knee in knees:
            check_in = check_ins.get((day, knee)) or CheckIn(date=day, knee=knee)
            of_knee = tuple(each for each in sets.get(day, ()) if each.knee is None or each.knee.covers(knee))
            yield _Row(day, check_in, tuple(runs.get(day, ())), of_knee, advice.get(day))


def _grouped(elements: Iterable[T], key: Callable[[T], K]) -> Mapping[K, list[T]]:
    groups: dict[K, list[T]] = defaultdict(list)
    for element in elements:
        groups[key(element)].append(element)
    return groups


def _total(values: Iterable[float | None]) -> float | None:
    """Return the sum; unknown where one of the values is, or where there is none."""
    total: float | None = None
    for value in values:
        if value is None:
            return None
        total = (total or 0) + value
    return total


def _written(cell: Cell) -> str | int | float | None:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return harmless(cell) if isinstance(cell, str) else cell


def harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
