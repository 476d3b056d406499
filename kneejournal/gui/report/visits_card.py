"""The last visit and the next appointment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.changes import Change
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import Appointment, Visit
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label
from kneejournal.gui.widgets.optional_day import OptionalDay
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.journal import Journal


@dataclass(frozen=True)
class Visits:
    """The visits around a day: the last one, the next appointment, and one that is over and not yet settled."""

    last: Visit | None
    coming: Appointment | None
    past: Appointment | None


def visits_around(diary: Diary, today: date) -> Visits:
    """Find the visits around today; today's appointment is still to come."""
    return Visits(
        last=max((each for each in diary.visits if each.date <= today), key=lambda each: each.date, default=None),
        coming=min(
            (each for each in diary.appointments if each.date >= today), key=lambda each: each.date, default=None
        ),
        past=max((each for each in diary.appointments if each.date < today), key=lambda each: each.date, default=None),
    )


@dataclass(frozen=True)
class Replacement:
    """One record in place of another; None for none."""

    old: Visit | Appointment | None
    new: Visit | Appointment | None

    def carry_out(self, journal: Journal) -> Change:
        """Put the new one in the place of the old one."""
        old, new = ([each] if each is not None else [] for each in (self.old, self.new))
        return journal.replace(old, new)


class VisitsCard(Card):
    """Shows and changes the next appointment and the last visit, each with date and name.

    ``replaced`` carries a :class:`Replacement`, and the question in words for undo.
    """

    replaced = Signal(object, str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Visits"))
        self._words = words
        self._visits = Visits(None, None, None)
        self._today = date.min
        self._next = _Entry(self.tr("Next appointment"), theme, words)
        self._last = _Entry(self.tr("Last visit"), theme, words)
        self._another = push(self.tr("Add a later visit"), "link")
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
        self.body.addLayout(row)

    def _connect(self) -> None:
        self._next.entered.connect(self._tell_appointment)
        self._last.entered.connect(self._tell_visit)
        self._another.clicked.connect(self._add_visit)
        self._took_place.clicked.connect(self._settle)
        self._fell_through.clicked.connect(self._drop)

    def show_visits(self, visits: Visits, today: date) -> None:
        """Show what the journal holds."""
        self._visits, self._today = visits, today
        coming, last, past = visits.coming, visits.last, visits.past
        self._next.show_entry(coming.date if coming else None, coming.who if coming else "", today, None)
        self._last.show_entry(last.date if last else None, last.who if last else "", None, today)
        self._another.setVisible(last is not None and last.date < today)
        self._past.setVisible(past is not None)
        if past is not None:
            text = self.tr("The appointment of {day} is over. Did it take place?")
            self._past_text.setText(text.format(day=self._words.day(past.date)))

    def finish(self) -> None:
        """Take what is still being typed."""
        self._next.finish()
        self._last.finish()

    def _tell_appointment(self, day: date | None, who: str) -> None:
        old = self._visits.coming
        new = None if day is None else replace(old or Appointment(date=day), date=day, who=who)
        self.replaced.emit(Replacement(old, new), self.tr("Next appointment"))

    def _tell_visit(self, day: date | None, who: str) -> None:
        old = self._visits.last
        new = None if day is None else replace(old or Visit(date=day), date=day, who=who)
        self.replaced.emit(Replacement(old, new), self.tr("Last visit"))

    def _add_visit(self) -> None:
        """Add a visit of today, by whom the last one was; its date and name can be changed then."""
        if self._visits.last is not None:
            new = Visit(date=self._today, who=self._visits.last.who)
            self.replaced.emit(Replacement(None, new), self.tr("Last visit"))

    def _settle(self) -> None:
        past = self._visits.past
        if past is not None:
            new = Visit(date=past.date, who=past.who, note=past.note)
            self.replaced.emit(Replacement(past, new), self.tr("Last visit"))

    def _drop(self) -> None:
        self.replaced.emit(Replacement(self._visits.past, None), self.tr("Appointment"))


class _Entry(QWidget):
    """A date and a name. Without a date there is nothing to name."""

    entered = Signal(object, str)

    def __init__(self, question: str, theme: Theme, words: Words) -> None:
        super().__init__()
        self._shown: tuple[date | None, str] = (None, "")
        self._day = OptionalDay(question, theme, words)
        self._who = entry(self.tr("{question}: with whom").format(question=question), self.tr("with whom"), longest=80)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(label(question, "soft"))
        column.addWidget(self._day)
        column.addWidget(self._who)
        self._day.answered.connect(self._take_day)
        self._who.editingFinished.connect(self._take_who)

    def show_entry(self, day: date | None, who: str, first: date | None, last: date | None) -> None:
        """Show what the journal holds; a name that is being typed is left alone."""
        self._shown = (day, who)
        self._day.bound(first, last)
        self._day.show_day(day)
        self._who.setVisible(day is not None)
        if not (self._who.hasFocus() and self._who.isModified()):
            self._who.setText(who)

    def finish(self) -> None:
        """Take what is still being typed."""
        self._day.finish()
        self._take_who()

    def _take_day(self, day: date | None) -> None:
        self.entered.emit(day, self._who.text().strip() if day else "")

    def _take_who(self) -> None:
        day, who = self._shown
        typed = self._who.text().strip()
        self._who.setModified(False)
        if day is not None and typed != who:
            self.entered.emit(day, typed)
