"""The printed notes."""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.report import Report
from kneejournal.domain.report_notes import About, NoteLine
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import Calendar, date_width

NOTES = Template("report.notes", "Notes, latest first")
NOTES_EMPTY = Template("report.notes.none", "No notes were written.")
MORE_NOTES = counted(
    "report.notes.more", "and {count} more note in the journal", "and {count} more notes in the journal"
)
MOMENT = Template("report.notes.moment", "{time}, pain {pain}: {text}")
RUN_NOTE = Template("report.notes.run", "Run: {text}")


def notes(report: Report) -> Table:
    """Return what was written in words, with its date and, for two knees, the knee."""
    calendar = Calendar(report.first, report.last)
    dated = Column(width=date_width(report))
    sides = (Column(width=52),) if len(report.knees) > 1 else ()
    return Table(
        title=NOTES(),
        columns=(dated, *sides, Column()),
        rows=tuple(_note(note, calendar, sided=bool(sides)) for note in report.notes),
        empty=NOTES_EMPTY(),
        cut=MORE_NOTES,
        most_lines=3,
    )


def _note(note: NoteLine, calendar: Calendar, *, sided: bool) -> tuple[Words, ...]:
    knee: tuple[Words, ...] = (KNEE_NAMES[note.knee]() if note.knee else "",) if sided else ()
    return (calendar.day(note.day), *knee, _note_text(note))


def _note_text(note: NoteLine) -> Words:
    if note.about is About.RUN:
        return RUN_NOTE(text=note.text)
    if note.time is None:
        return note.text
    return MOMENT(time=f"{note.time:%H:%M}", pain=note.pain, text=note.text)
