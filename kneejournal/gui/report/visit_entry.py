"""A visit or an appointment as it is typed in: date, with whom, a note."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.records import Appointment, Visit
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry
from kneejournal.gui.widgets.growing_text import GrowingText
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.optional_day import OptionalDay
from kneejournal.gui.words import Words


@dataclass(frozen=True)
class Kept:
    """What is known of a visit; without a date there is none."""

    day: date | None = None
    who: str = ""
    note: str | None = None

    @classmethod
    def of(cls, record: Visit | Appointment | None) -> Kept:
        """Return what a record holds."""
        return cls() if record is None else cls(record.date, record.who, record.note)


def visit_of(old: Visit | None, entered: Kept) -> Visit | None:
    """Return the visit that was entered in place of another; None where it was removed."""
    day = entered.day
    return None if day is None else replace(old or Visit(date=day), date=day, who=entered.who, note=entered.note)


class VisitEntry(QWidget):
    """Emits ``entered`` with what is :class:`Kept` now. Without a date there is nothing to name."""

    entered = Signal(object)

    def __init__(self, question: str, theme: Theme, words: Words) -> None:
        super().__init__()
        self._shown = Kept()
        self._day = OptionalDay(question, theme, words)
        self._who = entry(self.tr("{question}: with whom").format(question=question), self.tr("with whom"), longest=80)
        self._note = GrowingText(self.tr("{question}: note").format(question=question), self.tr("note"), longest=500)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        for each in (label(question, "soft"), self._day, self._who, self._note):
            column.addWidget(each)
        self._day.answered.connect(self._take_day)
        self._who.editingFinished.connect(self._take_texts)
        self._note.ended.connect(self._take_texts)

    def show_entry(self, kept: Kept, first: date | None, last: date | None) -> None:
        """Show what the journal holds; a text that is being typed is left alone."""
        self._shown = kept
        self._day.bound(first, last)
        self._day.show_day(kept.day)
        for field in (self._who, self._note):
            field.setVisible(kept.day is not None)
        if not (self._who.hasFocus() and self._who.isModified()):
            self._who.setText(kept.who)
        self._note.show_text(kept.note or "")

    def finish(self) -> None:
        """Take what is still being typed."""
        self._day.finish()
        self._take_texts()

    def _take_day(self, day: date | None) -> None:
        self.entered.emit(Kept() if day is None else Kept(day, *self._texts()))

    def _take_texts(self) -> None:
        now = Kept(self._shown.day, *self._texts())
        self._who.setModified(False)
        self._note.settle()
        if now.day is not None and now != self._shown:
            self._shown = now
            self.entered.emit(now)

    def _texts(self) -> tuple[str, str | None]:
        """Return with whom, and the note; a note that was not touched stays as it is, its lines too."""
        typed, shown = self._note.typed(), self._shown.note
        return self._who.text().strip(), shown if " ".join((shown or "").split()) == typed else typed or None
