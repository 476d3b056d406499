"""A run's 24-hour response as four small numbers in the colours of the pain scale, with the judgement in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kneejournal.gui import tokens
from kneejournal.gui.runs.columns import SIGNS, RunColumns
from kneejournal.gui.runs.rows import RunRow
from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.widgets.pain_scale import readable_on
from kneejournal.rules.reaction import Reaction

CELL, GAP, LEFT = 22, 3, 6
WIDTH = LEFT + 4 * (CELL + GAP) + 98


class ResponseDelegate(QStyledItemDelegate):
    """Paints the cells of the column "response"; an answer that is open is an empty frame."""

    def __init__(self, columns: RunColumns, theme: Theme) -> None:
        super().__init__()
        self._columns = columns
        self._theme = theme

    def sizeHint(  # noqa: N802  # Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for four numbers and the words."""
        return QSize(WIDTH, super().sizeHint(option, index).height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the ground of the row, the numbers and the words."""
        row = index.data(Qt.ItemDataRole.UserRole)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if isinstance(row, RunRow):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_row(painter, QRectF(option.rect), row)
            painter.restore()

    def _paint_row(self, painter: QPainter, area: QRectF, row: RunRow) -> None:
        look = self._theme.tokens
        top = area.center().y() - CELL / 2
        for number, score in enumerate(row.scores):
            cell = QRectF(area.left() + LEFT + number * (CELL + GAP), top, CELL, CELL)
            paint_score(painter, cell, score, look)
        words = QRectF(area)
        words.setLeft(area.left() + LEFT + 4 * (CELL + GAP) + 6)
        painter.setFont(_font(bold=False))
        painter.setPen(QColor(verdict_colour(row, look)))
        sign = SIGNS[row.reaction] if row.reaction is not None else "○"
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, f"{sign} {self._columns.verdict(row)}")


def paint_score(painter: QPainter, cell: QRectF, score: int | None, look: Tokens) -> None:
    """Draw one score, or an empty frame where it is unknown."""
    inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
    if score is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.control_line), 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(inner, tokens.RADIUS_CELL, tokens.RADIUS_CELL)
        return
    ground = QColor(look.pain[score])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(inner, tokens.RADIUS_CELL, tokens.RADIUS_CELL)
    painter.setPen(readable_on(ground, look))
    painter.setFont(_font(bold=True))
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(score))


def verdict_colour(row: RunRow, look: Tokens) -> str:
    """Return the colour of the judgement."""
    match row.reaction:
        case Reaction.OK:
            return look.run
        case Reaction.MINOR:
            return look.reduce
        case Reaction.BAD_1 | Reaction.BAD_2:
            return look.rest
        case _:
            return look.soft


def _font(*, bold: bool) -> QFont:
    font = QApplication.font()
    font.setPixelSize(tokens.SMALL_PX + 1)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
