"""What an exercise was like, day by day: sets, repetitions or hold, load, pain, effort; the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.adherence import ExerciseDay, exercise_history
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.gui.words import Words

_SIZE = (680, 560)
_UNKNOWN = "–"


class HistorySheet(Sheet):
    """Reads the whole journal in the background, then shows the days of one exercise."""

    def __init__(self, exercise: str, name: str, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("History: {exercise}").format(exercise=name),
            self.tr("Each day on which a set was noted. A dash is unknown, or was not part of the dose."),
        )
        self._words = bridge.words
        self._told = label(self.tr("Reading…"), "soft", wraps=True)
        self._table = self._made_table(name)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._told)
        column.addWidget(self._table, 1)
        width, height = _SIZE
        self.hold(content, width=width, height=height)
        bridge.in_background(partial(_read, bridge.journal.path, exercise), self._take)

    def _made_table(self, name: str) -> QTableWidget:
        titles = [
            self.tr("Day"),
            self.tr("Sets"),
            self.tr("Each"),
            self.tr("Load"),
            self.tr("Pain"),
            self.tr("1 h after"),
            self.tr("Effort"),
        ]
        table = QTableWidget(0, len(titles))
        table.setObjectName("table")
        table.setAccessibleName(self.tr("History: {exercise}").format(exercise=name))
        table.setHorizontalHeaderLabels(titles)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _take(self, days: Sequence[ExerciseDay]) -> None:
        if not isValid(self):
            return
        self._told.setText(self._summary(days))
        self._table.setRowCount(len(days))
        for row, day in enumerate(days):
            for column, text in enumerate(_cells(day, self._words)):
                self._table.setItem(row, column, QTableWidgetItem(text))

    def _summary(self, days: Sequence[ExerciseDay]) -> str:
        if not days:
            return self.tr("No set of it is noted yet.")
        first = self._words.day_and_year(days[-1].day)
        text = self.tr("Noted on %n days since {day}.", "", len(days))
        return (text if len(days) > 1 else self.tr("Noted once, on {day}.")).format(day=first)


def _read(path: Path, exercise: str) -> tuple[ExerciseDay, ...]:
    with opened_apart(path) as journal:
        return exercise_history(journal.read(), exercise)


def _cells(day: ExerciseDay, words: Words) -> tuple[str, ...]:
    sets = f"{day.sets} / {day.planned}" if day.planned else f"{day.sets}"
    each = f"{day.hold_s} s" if day.hold_s is not None else _shown(day.reps)
    load = f"{words.number(day.load_kg)} kg" if day.load_kg is not None else _UNKNOWN
    scores = (_shown(day.pain), _shown(day.one_hour_after), _shown(day.effort))
    return f"{words.short_day(day.day)} {day.day.year}", sets, each, load, *scores


def _shown(value: int | None) -> str:
    return _UNKNOWN if value is None else str(value)
