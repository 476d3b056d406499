"""A day of the calendar read out, for the line below it, for the mouse and for screen readers."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from kneejournal.domain.names import SPAN_NAMES, SYMPTOM_NAMES
from kneejournal.domain.records import Span
from kneejournal.domain.vocabulary import Verdict
from kneejournal.gui.calendar.cell import Cell, Half, Known
from kneejournal.gui.words import Words


class DayWords(QObject):
    """Puts a cell into words; an object only so that Qt can translate them."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words

    def day(self, cell: Cell) -> str:
        """Return the day, and that it is today."""
        text = self.words.long_day(cell.day)
        return self.tr("Today, {day}").format(day=text) if cell.is_today else text

    def said(self, cell: Cell) -> str:
        """Return all that the cell shows, in one line."""
        return "; ".join((*self._pain(cell), *self._done(cell), *self._marked(cell)))

    def whole(self, cell: Cell) -> str:
        """Return the day with all that its cell shows."""
        return f"{self.day(cell)}: {self.said(cell)}."

    def span(self, span: Span) -> str:
        """Return what a span was, with its note."""
        name = self.words.text(SPAN_NAMES[span.kind])
        note = (span.note or "").strip()
        return f"{name} ({note})" if note and note.casefold() != name.casefold() else name

    def _pain(self, cell: Cell) -> Iterator[str]:
        several = len(cell.halves) > 1
        if all(half.known is Known.APART for half in cell.halves):
            yield self.tr("still to come") if cell.is_future else self.tr("before the first entry")
        elif all(half.known is Known.NOTHING for half in cell.halves):
            yield self.tr("no entry")
        else:
            for half in cell.halves:
                text = self._of_half(half)
                yield f"{self.words.knee(half.knee)} {text}" if several else text

    def _of_half(self, half: Half) -> str:
        if half.worst is not None:
            return self.tr("worst pain {score}").format(score=half.worst)
        return self.tr("worst pain not noted") if half.known is Known.OTHER else self.tr("no entry")

    def _done(self, cell: Cell) -> Iterator[str]:
        mark = cell.mark
        if mark.runs and mark.distance_m is not None:
            distance = self.words.distance(mark.distance_m)
            text = self.tr("%n runs, {distance}", "", mark.runs) if mark.runs > 1 else self.tr("run of {distance}")
            yield text.format(distance=distance)
        elif mark.runs:
            yield self.tr("%n runs", "", mark.runs) if mark.runs > 1 else self.tr("one run")
        if mark.sets:
            yield self.tr("%n exercise sets", "", mark.sets) if mark.sets > 1 else self.tr("one exercise set")

    def _marked(self, cell: Cell) -> Iterator[str]:
        signs = dict.fromkeys(sign for half in cell.halves for sign in self._signs(cell, half))
        if signs:
            yield self.tr("warning signs: {signs}").format(signs=self.words.listed(list(signs)))
        if cell.mark.advice is not None:
            yield self.tr("advice: {verdict}").format(verdict=self.verdict(cell.mark.advice))
        for span in cell.spans:
            yield self.span(span)

    def _signs(self, cell: Cell, half: Half) -> Iterator[str]:
        noted = cell.mark.knees.get(half.knee)
        if noted is not None:
            for sign in noted.signs:
                yield self.words.inside(SYMPTOM_NAMES[sign])
            if noted.swollen:
                yield self.tr("marked swelling")

    def verdict(self, verdict: Verdict) -> str:
        """Return the verdict in the middle of a line."""
        return {Verdict.RUN: self.tr("run"), Verdict.REDUCE: self.tr("reduce"), Verdict.REST: self.tr("rest")}[verdict]
