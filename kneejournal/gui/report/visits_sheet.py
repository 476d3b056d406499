"""All visits, to be read and corrected."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.records import Visit
from kneejournal.gui.report.replacement import instead
from kneejournal.gui.report.visit_entry import Kept, VisitEntry, visit_of
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import refill
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.gui.words import Words


class VisitsSheet(Sheet):
    """``replaced`` carries a replacement, and the question in words for undo."""

    replaced = Signal(object, str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Visits"), self.tr("The latest first. A visit without a date is removed."))
        self._theme, self._words = theme, words
        self._shown: tuple[Visit, ...] | None = None
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setSpacing(14)
        self.hold_text(content, width=420, height=560)

    def show_visits(self, visits: Sequence[Visit], today: date) -> None:
        """Show these visits."""
        if tuple(visits) == self._shown:
            return
        self._shown = tuple(visits)
        refill(self._list, [self._entry(visit, today) for visit in visits])
        self._list.addStretch()

    def _entry(self, visit: Visit, today: date) -> VisitEntry:
        made = VisitEntry(self._words.day_and_year(visit.date), self._theme, self._words)
        made.show_entry(Kept.of(visit), None, today)
        made.entered.connect(partial(self._tell, visit))
        return made

    def _tell(self, visit: Visit, entered: Kept) -> None:
        self.replaced.emit(instead(visit, visit_of(visit, entered)), self.tr("Visit"))
