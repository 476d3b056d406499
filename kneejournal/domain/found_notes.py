"""Looking for words in all that was written down in a journal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee

EXCERPT = 90
"""How many characters of a long note are shown around the first word found."""

_LEAD = 24
"""How many of them stand before that word."""


class Where(StrEnum):
    """What a note was written about."""

    DAY = "day"
    MOMENT = "moment"
    RUN = "run"
    OTHER = "other"
    VISIT = "visit"
    SPAN = "span"


@dataclass(frozen=True)
class FoundNote:
    """A note that holds all the words, on its day. A note about a check-in belongs to a knee."""

    day: date
    where: Where
    knee: Knee | None
    text: str

    def excerpt(self, words: str) -> str:
        """Return the part of the note around the first of the words found, on one line."""
        flat = " ".join(self.text.split())
        places = [place for word in _plain(words).split() if (place := _plain(flat).find(word)) >= 0]
        begin = max(0, min(places, default=0) - _LEAD)
        begin = 0 if len(flat) <= EXCERPT else min(begin, len(flat) - EXCERPT)
        head, tail = "… " if begin else "", " …" if begin + EXCERPT < len(flat) else ""
        return f"{head}{flat[begin : begin + EXCERPT].strip()}{tail}"


def find_notes(diary: Diary, words: str) -> tuple[FoundNote, ...]:
    """Return the notes that hold every one of the words, or parts of words, the latest first.

    Capitals and accents make no difference. No words find nothing.
    """
    wanted = _plain(words).split()
    if not wanted:
        return ()
    found = [note for note in _notes(diary) if all(word in _plain(note.text) for word in wanted)]
    return tuple(sorted(found, key=lambda note: note.day, reverse=True))


def _plain(text: str) -> str:
    """Return the text without capitals and accents, as long as the text where it can be."""
    return "".join(_plain_sign(sign) for sign in text)


def _plain_sign(sign: str) -> str:
    bare = "".join(part for part in unicodedata.normalize("NFD", sign) if not unicodedata.combining(part)).lower()
    return bare if len(bare) == 1 else sign


def _notes(diary: Diary) -> Iterator[FoundNote]:
    for check_in in diary.check_ins:
        yield from _of_check_in(check_in)
    for run in diary.runs:
        yield from _note(run.day, Where.RUN, run.note)
    for other in diary.other_activities:
        yield from _note(other.date, Where.OTHER, other.name, other.note)
    for visit in diary.visits:
        yield from _note(visit.date, Where.VISIT, visit.who, visit.note)
    for span in diary.spans:
        yield from _note(span.from_, Where.SPAN, span.note)


def _of_check_in(check_in: CheckIn) -> Iterator[FoundNote]:
    yield from _note(check_in.date, Where.DAY, check_in.note, knee=check_in.knee)
    for moment in check_in.moments:
        yield from _note(check_in.date, Where.MOMENT, moment.note, knee=check_in.knee)


def _note(day: date, where: Where, *texts: str | None, knee: Knee | None = None) -> Iterator[FoundNote]:
    text = ": ".join(part.strip() for part in _known(texts))
    if text:
        yield FoundNote(day, where, knee, text)


def _known(texts: Sequence[str | None]) -> Iterator[str]:
    return (text for text in texts if text and text.strip())
