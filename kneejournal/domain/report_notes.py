"""The physio report's notes: what was written down in words, with its date and what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee


class About(StrEnum):
    """What a note was written about."""

    DAY = "day"
    MOMENT = "moment"
    RUN = "run"


@dataclass(frozen=True)
class NoteLine:
    """One note. A moment's has its time and pain; a run's belongs to no knee."""

    day: date
    about: About
    knee: Knee | None
    text: str
    time: time | None = None
    pain: int | None = None


def note_lines(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> tuple[NoteLine, ...]:
    """Return the notes of the span, the latest day first, a day's own note before its moments and runs."""
    check_ins = [each for each in diary.check_ins if each.knee in knees and first <= each.date <= last]
    lines = [line for check_in in check_ins for line in _of_check_in(check_in)]
    lines += [
        NoteLine(run.day, About.RUN, None, run.note.strip())
        for run in sorted(diary.runs, key=lambda run: run.start)
        if first <= run.day <= last and run.note and run.note.strip()
    ]
    return tuple(sorted(lines, key=lambda line: line.day, reverse=True))


def _of_check_in(check_in: CheckIn) -> Iterator[NoteLine]:
    if check_in.note and check_in.note.strip():
        yield NoteLine(check_in.date, About.DAY, check_in.knee, check_in.note.strip())
    for moment in sorted(check_in.moments, key=lambda moment: moment.time):
        if text := (moment.note or "").strip():
            yield NoteLine(check_in.date, About.MOMENT, check_in.knee, text, moment.time, moment.pain)
