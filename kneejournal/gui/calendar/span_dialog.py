"""Marking a stretch of days: what it was, from when, until when, and a note."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from kneejournal.domain.names import SPAN_NAMES
from kneejournal.domain.records import Span, new_id
from kneejournal.domain.vocabulary import SpanKind
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import entry, save_or_cancel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.optional_day import DayEdit, OptionalDay
from kneejournal.gui.words import Words


class SpanDialog(QDialog):
    """Emits ``entered`` with the span, and what was done in words. The days are those that were chosen."""

    entered = Signal(object, str)

    def __init__(self, span: Span | tuple[date, date], theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        known = span if isinstance(span, Span) else None
        first, last = (span.from_, span.to) if isinstance(span, Span) else span
        self._id = known.id if known else new_id()
        self._answer = known.kind if known else None
        self.setWindowTitle(self.tr("Edit the marked days") if known else self.tr("Mark days"))
        self._kind = OneOf(self.tr("What it was"), [(each.value, words.text(SPAN_NAMES[each])) for each in SpanKind])
        self._from = DayEdit(self.tr("First day"), theme, words)
        self._to = OptionalDay(self.tr("Last day"), theme, words)
        self._note = entry(self.tr("Note"), longest=200)
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._kind.show_answer(self._answer)
        self._from.show_day(first)
        self._to.start_from(first)
        self._to.show_day(last)
        self._note.setText(known.note or "" if known else "")
        self._lay_out()
        self._kind.answered.connect(self._take_kind)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("What it was"), self._kind)
        form.addRow(self.tr("First day"), self._from)
        form.addRow(self.tr("Last day"), self._to)
        form.addRow("", label(self.tr("Without a last day it lasts."), "small", wraps=True))
        form.addRow(self.tr("Note"), self._note)
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _take_kind(self, answer: str | None) -> None:
        self._answer = SpanKind(answer) if answer else None

    def _save(self) -> None:
        self._to.finish()
        first, last = self._from.day(), self._to.day
        if self._answer is None:
            self._tell(self.tr("Choose what it was."))
        elif last is not None and last < first:
            self._tell(self.tr("The last day lies before the first; choose a later one or remove it."))
        else:
            note = self._note.text().strip() or None
            span = Span(id=self._id, from_=first, to=last, kind=self._answer, note=note)
            self.entered.emit(span, self.windowTitle())
            self.accept()

    def _tell(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.show()
