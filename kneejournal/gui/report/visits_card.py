"""The last visit, the next appointment, and the way to all visits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Appointment, Visit
from kneejournal.gui.report.replacement import instead
from kneejournal.gui.report.visit_entry import Kept, VisitEntry, visit_of
from kneejournal.gui.report.visits_sheet import VisitsSheet
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label
from kneejournal.gui.words import Words


@dataclass(frozen=True)
class Visits:
    """All visits, the latest first; the last one, the next appointment, and one that is over and not yet settled."""

    all: tuple[Visit, ...]
    last: Visit | None
    coming: Appointment | None
    past: Appointment | None


def visits_around(diary: Diary, today: date) -> Visits:
    """Find the visits around today; today's appointment is still to come."""
    return Visits(
        all=tuple(sorted(diary.visits, key=lambda each: each.date, reverse=True)),
        last=max((each for each in diary.visits if each.date <= today), key=lambda each: each.date, default=None),
        coming=min(
            (each for each in diary.appointments if each.date >= today), key=lambda each: each.date, default=None
        ),
        past=max((each for each in diary.appointments if each.date < today), key=lambda each: each.date, default=None),
    )


class VisitsCard(Card):
    """Shows and changes the next appointment and the last visit, each with date, name and note.

    ``replaced`` carries a :class:`~kneejournal.gui.report.replacement.Replacement`, and the question for undo.
    """

    replaced = Signal(object, str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Visits"))
        self._theme, self._words = theme, words
        self._visits = Visits((), None, None, None)
        self._today = date.min
        self._next = VisitEntry(self.tr("Next appointment"), theme, words)
        self._last = VisitEntry(self.tr("Last visit"), theme, words)
        self._another = push(self.tr("Add a later visit"), "link")
        self._earlier = push("", "link")
        self._sheet: VisitsSheet | None = None
        self._past = QWidget()
        self._past_text = label("", wraps=True)
        self._took_place = push(self.tr("Yes"), name=self.tr("Yes, the appointment took place"))
        self._fell_through = push(self.tr("No"), name=self.tr("No, the appointment did not take place"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = FlowLayout(6)
        buttons.addWidget(self._took_place)
        buttons.addWidget(self._fell_through)
        question = QVBoxLayout(self._past)
        question.setContentsMargins(0, 0, 0, 0)
        question.addWidget(self._past_text)
        question.addLayout(buttons)
        for each in (self._past, self._next, self._last):
            self.body.addWidget(each)
        row = FlowLayout(0)
        row.addWidget(self._another)
        row.addWidget(self._earlier)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self._next.entered.connect(self._tell_appointment)
        self._last.entered.connect(self._tell_visit)
        self._another.clicked.connect(self._add_visit)
        self._earlier.clicked.connect(self._show_all)
        self._took_place.clicked.connect(self._settle)
        self._fell_through.clicked.connect(self._drop)

    def show_visits(self, visits: Visits, today: date) -> None:
        """Show what the journal holds."""
        self._visits, self._today = visits, today
        coming, last, past = visits.coming, visits.last, visits.past
        self._next.show_entry(Kept.of(coming), today, None)
        self._last.show_entry(Kept.of(last), None, today)
        self._earlier.setVisible(len(visits.all) > 1)
        self._earlier.setText(self.tr("All %n visits…", "", len(visits.all)))
        self._earlier.setAccessibleName(self._earlier.text())
        if self._sheet is not None:
            self._sheet.show_visits(visits.all, today)
        self._another.setVisible(last is not None and last.date < today)
        self._past.setVisible(past is not None)
        if past is not None:
            text = self.tr("The appointment of {day} is over. Did it take place?")
            self._past_text.setText(text.format(day=self._words.day(past.date)))

    def finish(self) -> None:
        """Take what is still being typed."""
        self._next.finish()
        self._last.finish()

    def _show_all(self) -> None:
        self._sheet = sheet = VisitsSheet(self._theme, self._words, self)
        sheet.show_visits(self._visits.all, self._today)
        sheet.replaced.connect(self.replaced)
        sheet.finished.connect(self._forget_sheet)
        sheet.open()

    def _forget_sheet(self) -> None:
        self._sheet = None

    def _tell_appointment(self, entered: Kept) -> None:
        old, day = self._visits.coming, entered.day
        new = (
            None if day is None else replace(old or Appointment(date=day), date=day, who=entered.who, note=entered.note)
        )
        self.replaced.emit(instead(old, new), self.tr("Next appointment"))

    def _tell_visit(self, entered: Kept) -> None:
        old = self._visits.last
        new = visit_of(old, entered)
        self.replaced.emit(instead(old, new), self.tr("Last visit"))

    def _add_visit(self) -> None:
        """Add a visit of today, by whom the last one was; its date and name can be changed then."""
        if self._visits.last is not None:
            new = Visit(date=self._today, who=self._visits.last.who)
            self.replaced.emit(instead(None, new), self.tr("Last visit"))

    def _settle(self) -> None:
        past = self._visits.past
        if past is not None:
            new = Visit(date=past.date, who=past.who, note=past.note)
            self.replaced.emit(instead(past, new), self.tr("Last visit"))

    def _drop(self) -> None:
        self.replaced.emit(instead(self._visits.past, None), self.tr("Appointment"))
