"""The grid of days: keys move, Enter opens, a drag over several days marks them."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from kneejournal.gui import tokens
from kneejournal.gui.calendar.cell import Cell
from kneejournal.gui.calendar.cell_painter import CellPainter
from kneejournal.gui.calendar.layouts import WEEK, Layout, MonthLayout, YearLayout, within_calendar
from kneejournal.gui.calendar.model import CELL, CalendarModel
from kneejournal.gui.theme import Theme

_NAMES_HEIGHT = 18
_TALLEST = 56
_SHORTEST = 24
_LEAST_WEEK = 56
_FRAME = 30
"""Room for the names of the weekdays and the ring of the keyboard."""
_UNBOUNDED = 16_777_215  # Qt's own bound
_NARROWEST = 15
"""Weeks narrower than this are laid out in two bands."""
_WEEKDAYS_WIDTH = 34
_WEEKS = 54


class CalendarTable(QTableView):
    """Shows a page of days, one of which the keyboard is on."""

    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """The day to open."""
    pageRequested = Signal(object)  # noqa: N815
    """A day on another page, to which the keyboard moved."""
    daysMarked = Signal(object, object)  # noqa: N815
    """The first and the last day of a drag."""
    dayChanged = Signal(object)  # noqa: N815
    """The day the keyboard is on."""

    def __init__(self, model: CalendarModel, painter: CellPainter, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("calendar")
        self._model = model
        self._day, self._anchor = date.min, date.min
        self._dragging = False
        self.setModel(model)
        self.setItemDelegate(_Days(painter, theme, self))
        self._prepare()
        model.modelReset.connect(self._take_page)
        theme.changed.connect(self.viewport().update)

    def _prepare(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(1)
            header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    # the page and the day

    @property
    def day(self) -> date:
        """The day the keyboard is on."""
        return self._day

    @property
    def chosen(self) -> tuple[date, date]:
        """The days that are chosen together, first and last; mostly one."""
        first, last = sorted((self._anchor, self._day))
        return first, last

    def bands(self) -> int:
        """Return in how many bands a year fits."""
        return 1 if self.width() - _WEEKDAYS_WIDTH >= _WEEKS * _NARROWEST else 2

    def choose(self, day: date, *, extending: bool = False) -> None:
        """Bring the keyboard to a day of this page; ``extending`` chooses the days between, too."""
        self._day = day
        if not extending:
            self._anchor = day
        self._show_current()
        self.viewport().update()
        self.dayChanged.emit(day)

    def _show_current(self) -> None:
        place = self._model.page.place_of(self._day)
        self.setCurrentIndex(self._model.index(*place) if place else QModelIndex())

    def _take_page(self) -> None:
        month = isinstance(self._model.page, MonthLayout)
        self.horizontalHeader().setVisible(month)
        self.verticalHeader().setVisible(not month)
        self.verticalHeader().setFixedWidth(_WEEKDAYS_WIDTH)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        modes = QHeaderView.ResizeMode
        self.verticalHeader().setSectionResizeMode(modes.Stretch if month else modes.Fixed)
        self._size_rows()
        self._show_current()

    def _size_rows(self) -> None:
        """Give the weekdays of a year what room there is, up to what is pleasant."""
        page = self._model.page
        if not isinstance(page, YearLayout):
            self.setMinimumHeight(page.rows * _LEAST_WEEK + _FRAME)
            self.setMaximumHeight(_UNBOUNDED)
            return
        self.setMinimumHeight(_year_height(page.bands, _SHORTEST))
        self.setMaximumHeight(_year_height(page.bands, _TALLEST))
        room = self.viewport().height() - page.bands * _NAMES_HEIGHT
        height = max(_SHORTEST, min(_TALLEST, room // (page.bands * WEEK)))
        for row in range(page.rows):
            self.setRowHeight(row, height if row % (WEEK + 1) else _NAMES_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Fit the rows."""
        super().resizeEvent(event)
        self._size_rows()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move by day, week and page; Enter and Space open the day."""
        key, page = Qt.Key(event.key()), self._model.page
        steps = self._steps(page)
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if key in steps:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._move(within_calendar(self._day + timedelta(days=steps[key])), extending=shift)
        elif key in pages:
            self._move(page.turned(self._day, pages[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.dayRequested.emit(self._day)
        else:
            event.ignore()

    def _steps(self, page: Layout) -> dict[Qt.Key, int]:
        first, last = self._edges(page)
        return {
            Qt.Key.Key_Left: -page.step_across,
            Qt.Key.Key_Right: page.step_across,
            Qt.Key.Key_Up: -page.step_down,
            Qt.Key.Key_Down: page.step_down,
            Qt.Key.Key_Home: (first - self._day).days,
            Qt.Key.Key_End: (last - self._day).days,
        }

    @staticmethod
    def _edges(page: Layout) -> tuple[date, date]:
        """Return the first and the last day that belong to the page."""
        first, last = page.span
        days = [first + timedelta(days=offset) for offset in range((last - first).days + 1)]
        own = [day for day in days if page.holds(day)]
        return own[0], own[-1]

    def _move(self, day: date, *, extending: bool = False) -> None:
        if self._model.page.holds(day):
            self.choose(day, extending=extending)
        else:
            self.pageRequested.emit(day)

    # mouse

    def _day_at(self, position: QPoint) -> date | None:
        index = self.indexAt(position)
        return self._model.page.day_at(index.row(), index.column()) if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Begin to choose days."""
        day = self._day_at(event.position().toPoint())
        self._dragging = event.button() == Qt.MouseButton.LeftButton and day is not None
        if self._dragging and day is not None:
            self.choose(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Choose the days up to the mouse."""
        day = self._day_at(event.position().toPoint())
        if self._dragging and day is not None and day != self._day:
            self.choose(day, extending=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002  # Qt's name; the place is known
        """Open the one day, or mark the several."""
        if not self._dragging:
            return
        self._dragging = False
        first, last = self.chosen
        if first == last:
            self.dayRequested.emit(first)
        else:
            self.daysMarked.emit(first, last)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Do no more than a click does."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()


def _year_height(bands: int, row: int) -> int:
    return bands * (_NAMES_HEIGHT + WEEK * row) + 2 * tokens.STEP


class _Days(QStyledItemDelegate):
    """Paints days and the names of months."""

    def __init__(self, painter: CellPainter, theme: Theme, table: CalendarTable) -> None:
        super().__init__(table)
        self._painter, self._theme, self._table = painter, theme, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a place of the page."""
        shown = index.data(CELL)
        area = QRectF(option.rect)
        painter.save()
        if isinstance(shown, Cell):
            first, last = self._table.chosen
            self._painter.paint(painter, area, shown, current=first <= shown.day <= last)
        elif shown:
            font = painter.font()
            font.setPixelSize(tokens.SMALL_PX)
            painter.setFont(font)
            painter.setPen(self._theme.tokens.soft)
            painter.drawText(area.adjusted(1, 0, 60, -2), Qt.AlignmentFlag.AlignBottom, shown)
        painter.restore()
