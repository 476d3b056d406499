"""The chart as a table, for screen readers and for exact figures; the latest day first."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from kneejournal.gui.trends.texts import TrendTexts
from kneejournal.gui.trends.trend import Trend, TrendDay
from kneejournal.gui.words import Words

_HEIGHT = 380
_Index = QModelIndex | QPersistentModelIndex


class TrendTable(QTableView):
    """One row for each day of the span."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._model = _Days(words)
        self.setObjectName("table")
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Pain, runs and exercises day by day"))
        self.setMinimumHeight(_HEIGHT)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_trend(self, trend: Trend) -> None:
        """Show another span."""
        self._model.show_trend(trend)


class _Days(QAbstractTableModel):
    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._texts = TrendTexts(words)
        self._days: tuple[TrendDay, ...] = ()

    def show_trend(self, trend: Trend) -> None:
        self.beginResetModel()
        self._days = trend.days[::-1]
        self.endResetModel()

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Day"),
            self.tr("Worst"),
            self.tr("Mean of 7 days"),
            self.tr("Waking"),
            self.tr("Stairs"),
            self.tr("Run"),
            self.tr("Exercises"),
        )

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        return 0 if parent.isValid() else len(self._days)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        return 0 if parent.isValid() else len(self._titles())

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._titles()[section] if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self._cells(self._days[index.row()])[index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def _cells(self, day: TrendDay) -> tuple[str, ...]:
        run = self.tr("no distance") if day.runs else "–"
        return (
            self._words.short_day(day.day),
            self._texts.answer(day.worst),
            "–" if day.mean is None else self._words.number(day.mean),
            self._texts.answer(day.waking),
            self._texts.answer(day.stairs),
            run if day.distance_m is None else self._words.distance(day.distance_m),
            self._texts.sets(day) if day.sets.planned or day.sets.done else "–",
        )
