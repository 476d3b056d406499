"""The table of runs as it is seen and used: columns to choose, many runs at once, all by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from kneejournal.domain.records import Run
from kneejournal.gui.runs.columns import USUAL, RunColumns
from kneejournal.gui.runs.model import RunsModel
from kneejournal.gui.runs.response_delegate import WIDTH, ResponseDelegate
from kneejournal.gui.runs.rows import RunFilter, RunRow
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.plain_table import make_plain

_ROW_HEIGHT = 34
_ROOM = 20


class RunsTable(QTableView):
    """One row for each run. Enter edits, Delete deletes, the arrow keys walk; a click on a head sorts."""

    chosen = Signal(object)
    """The row whose details are wanted, or None."""
    editRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    deleteRequested = Signal(object)  # noqa: N815
    dayRequested = Signal(object)  # noqa: N815
    columnsChosen = Signal(object)  # noqa: N815
    """The keys of the columns shown, in their order."""

    def __init__(self, columns: RunColumns, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("All runs"))
        self._model = RunsModel(columns)
        self._delegate = ResponseDelegate(columns, theme)
        self._arranging = False
        self._kept: tuple[set[str], str | None] = (set(), None)
        self.setModel(self._model)
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.modelReset.connect(self._restore)
        self._prepare()
        self._size_columns()
        self.show_columns(USUAL)
        self.selectionModel().currentChanged.connect(self._take_current)
        self.doubleClicked.connect(self._edit)
        theme.changed.connect(self.viewport().update)

    def _prepare(self) -> None:
        make_plain(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(self._number_of("response"), self._delegate)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW_HEIGHT)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.setStretchLastSection(True)
        metrics = QFontMetrics(self.font())
        for number, column in enumerate(self._model.columns):
            widest = max(metrics.horizontalAdvance(each) for each in (column.sample, column.title))
            self.setColumnWidth(number, WIDTH if column.key == "response" else widest + _ROOM)
        self.setSortingEnabled(True)

    def _number_of(self, key: str) -> int:
        return next(number for number, column in enumerate(self._model.columns) if column.key == key)

    # what is shown

    def show_rows(self, rows: Sequence[RunRow]) -> None:
        """Show the runs of the journal; what was chosen stays chosen."""
        self._model.show_rows(rows)

    def show_only(self, wanted: RunFilter) -> None:
        """Show those that a filter lets through."""
        self._model.show_only(wanted)

    @property
    def shown(self) -> Sequence[RunRow]:
        """The runs shown, in order."""
        return self._model.rows

    @property
    def everything(self) -> Sequence[RunRow]:
        """All runs of the journal, whatever the filter says."""
        return self._model.everything

    @property
    def current(self) -> RunRow | None:
        """The row whose details are wanted."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    @property
    def selected(self) -> list[Run]:
        """The runs that are selected."""
        return [self._model.rows[index.row()].run for index in self.selectionModel().selectedRows()]

    def choose_first(self) -> None:
        """Choose the run at the top, unless one is chosen."""
        if self.current is None and self._model.rows:
            self.selectRow(0)

    def choose(self, run_id: str) -> bool:
        """Choose a run and bring it into view; tell whether it is shown."""
        row = self._model.row_of(run_id)
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self._model.index(row, 0))
        return row is not None

    # columns

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns; the day is always there."""
        for number, column in enumerate(self._model.columns):
            self.setColumnHidden(number, column.key not in keys and column.key != "day")

    def column_menu(self) -> QMenu:
        """Return a menu to choose columns from."""
        menu = QMenu(self)
        for number, column in enumerate(self._model.columns[1:], start=1):
            action = QAction(column.title, menu)
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(lambda shown, n=number: self._choose_column(n, shown=shown))
            menu.addAction(action)
        return menu

    def _choose_column(self, number: int, *, shown: bool) -> None:
        self.setColumnHidden(number, not shown)
        self.columnsChosen.emit(
            tuple(column.key for number, column in enumerate(self._model.columns) if not self.isColumnHidden(number))
        )

    # choosing

    def _remember(self) -> None:
        """Keep what is chosen while the rows are arranged anew."""
        self._arranging = True
        self._kept = ({run.id for run in self.selected}, self.current.run.id if self.current else None)

    def _restore(self) -> None:
        chosen, current = self._kept
        selection = QItemSelection()
        last = len(self._model.columns) - 1
        for number, row in enumerate(self._model.rows):
            if row.run.id in chosen:
                selection.select(self._model.index(number, 0), self._model.index(number, last))
        place = None if current is None else self._model.row_of(current)
        if place is not None:
            self.setCurrentIndex(self._model.index(place, 0))
            self.scrollTo(self._model.index(place, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._arranging = False
        self._take_current()

    def _take_current(self) -> None:
        if not self._arranging:
            self.chosen.emit(self.current)

    def _edit(self) -> None:
        if self.current is not None:
            self.editRequested.emit(self.current.run)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Edit by Enter, delete by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._delete()
        else:
            super().keyPressEvent(event)

    def _delete(self) -> None:
        if runs := self.selected:
            self.deleteRequested.emit(runs)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  # Qt's name
        """Offer what can be done with the run under the mouse, or the chosen one."""
        if self.current is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Edit…"), self._edit)
        menu.addAction(self.tr("Open this day"), self._open_day)
        menu.addAction(self.tr("Delete"), self._delete)
        menu.popup(event.globalPos())

    def _open_day(self) -> None:
        if self.current is not None:
            self.dayRequested.emit(self.current.run.day)
