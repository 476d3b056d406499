"""The marked stretches of the page in words, each to be changed or deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.records import Span
from kneejournal.gui.calendar.day_words import DayWords
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class SpanList(QWidget):
    """Hidden where nothing is marked on the page."""

    editRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    deleteRequested = Signal(object)  # noqa: N815

    def __init__(self, said: DayWords) -> None:
        super().__init__()
        self._said = said
        self._shown: tuple[Span, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show these spans."""
        self.setVisible(bool(spans))
        if tuple(spans) == self._shown:
            return
        self._shown = tuple(spans)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for span in spans:
            row = self._row(span)
            self._column.addWidget(row)
            row.show()

    def _row(self, span: Span) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        text = self._text(span)
        row.addWidget(label(text, wraps=True), 1)
        for word, signal in ((self.tr("Edit…"), self.editRequested), (self.tr("Delete"), self.deleteRequested)):
            button = push(word, "link", name=f"{word.rstrip('…')}: {text}")
            button.clicked.connect(lambda _=False, s=signal: s.emit(span))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _text(self, span: Span) -> str:
        words = self._said.words
        first = words.day_and_year(span.from_)
        if span.to is None:
            days = self.tr("since {first}").format(first=first)
        elif span.to == span.from_:
            days = first
        else:
            days = self.tr("{first} to {last}").format(first=first, last=words.day_and_year(span.to))
        return self.tr("{what}: {days}").format(what=self._said.span(span), days=days)
