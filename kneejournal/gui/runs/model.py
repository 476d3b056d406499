"""The table of runs for Qt: sorted and filtered here, in plain Python, which stays quick over thousands of runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from kneejournal.gui.runs.columns import Column, RunColumns
from kneejournal.gui.runs.rows import RunFilter, RunRow

_Index = QModelIndex | QPersistentModelIndex
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RunsModel(QAbstractTableModel):
    """The runs that the filter lets through, in the chosen order. ``UserRole`` gives the row itself."""

    def __init__(self, columns: RunColumns) -> None:
        super().__init__()
        self._columns = columns
        self.columns: tuple[Column, ...] = columns.all
        self._all: Sequence[RunRow] = ()
        self._rows: list[RunRow] = []
        self._filter = RunFilter()
        self._sorted = (0, Qt.SortOrder.DescendingOrder)

    # what is shown

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show other runs, filtered and sorted as before."""
        self._all = rows
        self._arrange()

    def show_only(self, wanted: RunFilter) -> None:
        """Show those that a filter lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self._arrange()

    @property
    def rows(self) -> Sequence[RunRow]:
        """The runs shown, in order."""
        return self._rows

    @property
    def everything(self) -> Sequence[RunRow]:
        """All runs, whatever the filter says."""
        return self._all

    def row_of(self, run_id: str) -> int | None:
        """Return where a run stands, if it is shown."""
        return next((number for number, row in enumerate(self._rows) if row.run.id == run_id), None)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is unknown stands last either way."""
        self._sorted = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        number, order = self._sorted
        by = self.columns[number].order
        shown = [row for row in self._all if self._filter.admits(row)]
        known = [row for row in shown if by(row) is not None]
        known.sort(key=by, reverse=order == Qt.SortOrder.DescendingOrder)  # type: ignore[arg-type]  # of one type by now
        self._rows = known + [row for row in shown if by(row) is None]
        self.endResetModel()

    # for Qt

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        """Return how many runs are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _NUMBER if self.columns[section].number else _TEXT
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        row, column = self._rows[index.row()], self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return column.text(row) if column.key in {"response", "note", "source"} else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _NUMBER if column.number else _TEXT
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None
