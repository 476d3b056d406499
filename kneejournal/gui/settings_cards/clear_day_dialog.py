"""Clearing a day: choose it, see what is there, confirm."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.diary import Diary
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.gui.words import Words


class ClearDayDialog(QDialog):
    """Emits ``confirmed`` with the day. ``read`` gives the records of one day."""

    confirmed = Signal(object)

    def __init__(self, today: date, read: Callable[[date], Diary], theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._read, self._words = read, words
        self.setWindowTitle(self.tr("Clear a day"))
        self._day = DayEdit(self.tr("Day to clear"), theme, words)
        self._day.bound(None, today)
        self._day.show_day(today)
        self._found = label("", wraps=True)
        self._clear = push(self.tr("Clear this day"), "main")
        self._lay_out()
        self._day.dateChanged.connect(self._look)
        self._look()

    def _lay_out(self) -> None:
        cancel = push(self.tr("Cancel"))
        cancel.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(self._day)
        column.addWidget(self._found)
        column.addWidget(label(self.tr("Undo brings it all back as long as the window is open."), "soft", wraps=True))
        column.addStretch()
        column.addLayout(buttons)
        self.setMinimumWidth(380)
        cancel.clicked.connect(self.reject)
        self._clear.clicked.connect(self._confirm)

    def _look(self) -> None:
        """Say what is noted on the day chosen."""
        found = list(self._contents(self._read(self._day.day())))
        text = self.tr("{day} holds {things}.") if found else self.tr("Nothing is noted on {day}.")
        day = self._words.day_and_year(self._day.day())
        self._found.setText(text.format(day=day, things=self._words.listed(found)))
        self._clear.setEnabled(bool(found))

    def _contents(self, diary: Diary) -> Iterator[str]:
        for check_in in diary.check_ins:
            if not check_in.is_blank:
                yield self.tr("answers about the {knee}").format(knee=self._words.knee(check_in.knee))
        for run in diary.runs:
            text = self.tr("a run of {distance}")
            yield (
                self.tr("a run")
                if run.distance_m is None
                else text.format(distance=self._words.distance(run.distance_m))
            )
        if diary.sets:
            yield (
                self.tr("%n exercise sets", "", len(diary.sets)) if len(diary.sets) > 1 else self.tr("an exercise set")
            )
        if diary.planned_runs:
            yield self.tr("a planned run")

    def _confirm(self) -> None:
        self.confirmed.emit(self._day.day())
        self.accept()
