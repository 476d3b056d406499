"""The exercises as a grid of drawings with their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from kneejournal.gui import tokens
from kneejournal.gui.exercises.entries import Entry
from kneejournal.gui.icons import pixmap
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.exercise_drawing import drawing_pixmap, has_drawing

_TILE = QSize(168, 184)
"""The smallest tile; tiles share the width that is left."""
_SLACK = 8
"""Pixels that Qt wants beside the last tile, or it moves it to the next line."""
_DRAWING = QSize(160, 120)
_GAP = 4
_TILE_ROLE = Qt.ItemDataRole.UserRole
_ICON = 28
_CHECK = 16
_AT_ONCE = 4
"""How many new drawings are made in one turn: each takes some milliseconds."""


@dataclass(frozen=True)
class Tile:
    """One exercise as the grid shows it: with a short note, and checked where ``mark`` says why."""

    entry: Entry
    note: str
    mark: str = ""


class LibraryList(QListWidget):
    """Arrow keys move in the grid; ``chosen`` carries the :class:`Entry` that stands now, or None."""

    chosen = Signal(object)
    entered = Signal()
    """Enter was pressed on an exercise, or it was clicked twice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("library")
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(_TILE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Tiles(theme, self))
        self.setAccessibleName(self.tr("Exercises"))
        self.currentItemChanged.connect(self._tell)
        self.itemActivated.connect(lambda _: self.entered.emit())
        theme.changed.connect(self.viewport().update)

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show exercises; the one that stands now stays."""
        if [item.data(_TILE_ROLE) for item in self._items()] != list(tiles):
            now = self.entry()
            with QSignalBlocker(self):
                self.clear()
                for tile in tiles:
                    self.addItem(_item(tile))
                same = [row for row, tile in enumerate(tiles) if now and _key(tile.entry) == _key(now)]
                self.setCurrentRow(same[0] if same else 0 if tiles else -1)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Share the width among as many tiles as there is room for, whether or not there is something to scroll."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - _SLACK
        columns = max(1, room // _TILE.width())
        self.setGridSize(QSize(room // columns, _TILE.height()))
        super().resizeEvent(event)

    def entry(self) -> Entry | None:
        """Return the exercise that stands now."""
        tile = self.currentItem().data(_TILE_ROLE) if self.currentRow() >= 0 else None
        return tile.entry if isinstance(tile, Tile) else None

    def go_to(self, exercise_id: str) -> None:
        """Make an exercise the one that stands now, if it is shown."""
        for row, item in enumerate(self._items()):
            if item.data(_TILE_ROLE).entry.id == exercise_id:
                self.setCurrentRow(row)
                self.scrollToItem(item)
                return

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self) -> None:
        self.chosen.emit(self.entry())


def _key(entry: Entry) -> tuple[bool, str]:
    return entry.known is None, entry.id


def _item(tile: Tile) -> QListWidgetItem:
    item = QListWidgetItem(tile.entry.name)
    item.setData(_TILE_ROLE, tile)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((tile.entry.name, tile.note, tile.mark)).strip(", "))
    item.setToolTip(tile.mark)
    return item


_Index = QModelIndex | QPersistentModelIndex


class _Tiles(QStyledItemDelegate):
    """Draws a tile: the drawing, the name, a note.

    Pictures are kept, so that scrolling is smooth, and only a few new ones are made in one turn of the event loop.
    """

    def __init__(self, theme: Theme, view: LibraryList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}
        self._left = _AT_ONCE
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on)

    def _go_on(self) -> None:
        self._left = _AT_ONCE
        self._view.viewport().update()

    def _picture(self, exercise: str) -> QPixmap | None:
        """Return a drawing; None where it has to wait for the next turn."""
        ratio = self._view.devicePixelRatioF()
        key = exercise, self._theme.tokens.name, ratio
        if key not in self._pictures:
            if not self._left:
                self._turn.start(0)
                return None
            self._left -= 1
            self._turn.start(0)
            self._pictures[key] = drawing_pixmap(exercise, self._theme.tokens, _DRAWING, ratio)
        return self._pictures[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002  # Qt's name
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(_GAP, _GAP, -_GAP, -_GAP)
        self._paint_ground(painter, area, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        place = QRectF(area.center().x() - _DRAWING.width() / 2, area.top() + 6, _DRAWING.width(), _DRAWING.height())
        tile: Tile = index.data(_TILE_ROLE)
        self._paint_drawing(painter, place, tile.entry)
        if tile.mark:
            check = pixmap("check", self._theme.tokens.accent, _CHECK)
            painter.drawPixmap(area.topRight() - QPointF(_CHECK + 8, -8), check)
        text = QRectF(area.left() + _GAP, place.bottom() + 4, area.width() - 2 * _GAP, 20)
        self._write(painter, text, tile.entry.name, self._theme.tokens.text, bold=True)
        self._write(painter, text.translated(0, 20), tile.note, self._theme.tokens.soft, bold=False)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, *, selected: bool) -> None:
        look = self._theme.tokens
        marked = selected and self._view.hasFocus()
        line = QPen(QColor(look.accent if selected else look.line), tokens.FOCUS_PX if marked else 1)
        painter.setPen(line)
        painter.setBrush(QColor(look.on_rail if selected else look.card))
        painter.drawRoundedRect(area, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)

    def _paint_drawing(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        if entry.known is not None and has_drawing(entry.id):
            drawing = self._picture(entry.id)
            if drawing is not None:
                painter.drawPixmap(place.topLeft(), drawing)
            return
        picture = pixmap("exercises", self._theme.tokens.soft, _ICON)
        corner = place.center() - QRectF(0, 0, _ICON, _ICON).center()
        painter.drawPixmap(corner, picture)

    def _write(self, painter: QPainter, area: QRectF, text: str, colour: str, *, bold: bool) -> None:
        font = painter.font()
        font.setBold(bold)
        font.setPixelSize(tokens.TEXT_PX if bold else tokens.SMALL_PX)
        if QFontMetricsF(font).horizontalAdvance(text) > area.width():
            font.setPixelSize(tokens.SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, short)
