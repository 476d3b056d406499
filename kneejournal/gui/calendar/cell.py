"""What one cell of the calendar shows: a day, what is known of it, and how it stands to the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from kneejournal.domain.day_marks import DayMark
from kneejournal.domain.records import Span
from kneejournal.domain.vocabulary import Knee, SpanKind


class Known(Enum):
    """What is known of one knee's worst pain on a day.

    Apart: the day lies outside the journal, before its first day or in the future. Nothing: no answer at all, which is
    unknown, never calm. Other: something was answered, but not the worst pain. Pain: the worst pain is known.
    """

    APART = auto()
    NOTHING = auto()
    OTHER = auto()
    PAIN = auto()


@dataclass(frozen=True)
class Half:
    """One knee's part of a cell."""

    knee: Knee
    known: Known
    worst: int | None


@dataclass(frozen=True)
class Cell:
    """A day on a page. ``own`` tells whether it belongs to the page; ``halves`` are the knees from left to right."""

    day: date
    mark: DayMark
    spans: tuple[Span, ...]
    halves: tuple[Half, ...]
    flagged: bool
    own: bool
    is_today: bool
    is_future: bool

    def begins(self, span: Span) -> bool:
        """Tell whether a span begins on this day."""
        return span.from_ == self.day

    @property
    def kinds(self) -> tuple[SpanKind, ...]:
        """The kinds of the spans, each once."""
        return tuple(dict.fromkeys(span.kind for span in self.spans))


def half_of(knee: Knee, mark: DayMark, *, apart: bool) -> Half:
    """Return what one knee's part shows; ``apart`` for days outside the journal."""
    noted = mark.knees.get(knee)
    if noted is None:
        return Half(knee, Known.APART if apart else Known.NOTHING, None)
    return Half(knee, Known.OTHER if noted.worst is None else Known.PAIN, noted.worst)
