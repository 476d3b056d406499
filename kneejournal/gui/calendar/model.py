"""The days of one page as a table, so that screen readers can walk through them cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from kneejournal.domain.day_marks import Almanac, spans_on, touching
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.calendar.cell import Cell, half_of
from kneejournal.gui.calendar.day_words import DayWords
from kneejournal.gui.calendar.layouts import Layout

CELL = Qt.ItemDataRole.UserRole
"""The role that gives the :class:`Cell` of a day, or the name of a month."""
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class CalendarModel(QAbstractTableModel):
    """Shows a page of an almanac for one knee or both."""

    def __init__(self, words: DayWords, layout: Layout) -> None:
        super().__init__()
        self._words = words
        self._layout = layout
        self._almanac = Almanac()
        self._near = self._almanac.spans
        self._knees: Sequence[Knee] = ()
        self._today = date.min

    @property
    def page(self) -> Layout:
        """The page shown."""
        return self._layout

    def show_page(self, layout: Layout) -> None:
        """Turn to a page."""
        self.beginResetModel()
        self._layout = layout
        self._near = touching(self._almanac.spans, *layout.span)
        self.endResetModel()

    def show_almanac(self, almanac: Almanac, knees: Sequence[Knee], today: date) -> None:
        """Show what the journal holds, for these knees."""
        self.beginResetModel()
        self._almanac, self._knees, self._today = almanac, knees, today
        self._near = touching(almanac.spans, *self._layout.span)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """Return the rows of the page."""
        return 0 if parent.isValid() else self._layout.rows

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802  # Qt's name
        """Return the columns of the page."""
        return 0 if parent.isValid() else self._layout.columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the cell for painting, or its words for everything else."""
        cell = self.cell_at(index)
        if role == CELL:
            return cell or self._month_name(index)
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._words.whole(cell) if cell is not None and role in spoken else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only days be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self._layout.day_at(index.row(), index.column()) is not None else Qt.ItemFlag.NoItemFlags

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the weekdays, whichever way they run."""
        across = self._layout.step_across == 1
        weekday = self._layout.weekday_of(section) if across is (orientation is Qt.Orientation.Horizontal) else None
        locale, form = self._words.words.locale, QLocale.FormatType.ShortFormat
        if weekday is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            form = QLocale.FormatType.LongFormat
        elif role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        elif role != Qt.ItemDataRole.DisplayRole:
            return None
        return locale.dayName(weekday, form)

    def cell_at(self, index: _Index) -> Cell | None:
        """Return the cell of a place, None where there is no day."""
        day = self._layout.day_at(index.row(), index.column())
        return None if day is None else self.cell_of(day)

    def cell_of(self, day: date) -> Cell:
        """Return the cell of a day."""
        mark, first = self._almanac.mark(day), self._almanac.first or self._today
        apart = not min(first, self._today) <= day <= self._today
        return Cell(
            day=day,
            mark=mark,
            spans=spans_on(self._near, day),
            halves=tuple(half_of(knee, mark, apart=apart) for knee in self._knees),
            flagged=mark.flagged(self._knees),
            own=self._layout.holds(day),
            is_today=day == self._today,
            is_future=day > self._today,
        )

    def _month_name(self, index: _Index) -> str:
        month = self._layout.month_at(index.row(), index.column())
        if month is None:
            return ""
        return self._words.words.locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
