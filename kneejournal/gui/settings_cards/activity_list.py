"""A list to tick and to put in order, with boxes that can be seen in every look."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme

ROW_PX = 30
_BOX_PX = 16
_BOX_LEFT = 10
_TEXT_LEFT = 38


class TickList(QListWidget):
    """Space or a click on its box ticks a row; dragging, or Alt with Up and Down, moves it."""

    movedBy = Signal(int)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setItemDelegate(_Rows(theme, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def fit(self) -> None:
        """Be as high as the rows."""
        self.setFixedHeight(self.count() * ROW_PX + 2 * tokens.STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move the selected row."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            self.movedBy.emit(steps[key])
        else:
            super().keyPressEvent(event)


_Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Draws box and text; the style's own boxes have no outline on a dark ground."""

    def __init__(self, theme: Theme, view: TickList) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802  # Qt's name
        return QSize(super().sizeHint(option, index).width(), ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = self._theme.tokens
        area = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.on_rail))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), tokens.RADIUS_CELL, tokens.RADIUS_CELL)
        self._paint_box(
            painter, area, ticked=_is_ticked(index), fixed=not index.flags() & Qt.ItemFlag.ItemIsUserCheckable
        )
        painter.setPen(QColor(look.text))
        painter.drawText(area.adjusted(_TEXT_LEFT, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def _paint_box(self, painter: QPainter, area: QRectF, *, ticked: bool, fixed: bool) -> None:
        look = self._theme.tokens
        ground = look.soft if fixed else look.accent
        box = QRectF(area.left() + _BOX_LEFT, area.center().y() - _BOX_PX / 2, _BOX_PX, _BOX_PX)
        painter.setPen(QPen(QColor(ground if ticked else look.control_line), 1.2))
        painter.setBrush(QColor(ground if ticked else look.field))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(QColor(look.card), 1.8))
            x, y = box.left(), box.top()
            painter.drawPolyline([QPointF(x + 4, y + 8.5), QPointF(x + 7, y + 11.5), QPointF(x + 12.5, y + 5)])

    def editorEvent(  # noqa: N802  # Qt's name
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """Tick by a click on the box as it is drawn here; keys are Qt's."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        on_box = event.position().x() < _TEXT_LEFT and bool(index.flags() & Qt.ItemFlag.ItemIsUserCheckable)
        if on_box and event.type() == QEvent.Type.MouseButtonRelease:
            state = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return on_box


def _is_ticked(index: _Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
