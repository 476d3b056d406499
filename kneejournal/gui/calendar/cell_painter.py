"""Paints a day: the colour and number of its worst pain for one or two knees, and the marks below."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen

from kneejournal.domain.names import SPAN_NAMES
from kneejournal.gui import tokens
from kneejournal.gui.calendar.cell import Cell, Half, Known
from kneejournal.gui.calendar.marks import ADVICE, Mark, marks_of, paint_mark
from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.widgets.pain_scale import readable_on
from kneejournal.gui.words import Words

_ROOMY = 44
"""From this width on, a cell has room for the date, the distance and the names of spans."""
_HIGH = 60
"""From this height on, the number stands below the date, not beside it."""
_PALE = 0.35
_STRIPE, _NAMED_STRIPE = 3, 15


@dataclass(frozen=True)
class CellPainter:
    """Paints cells in the look that is in use."""

    theme: Theme
    words: Words

    def paint(self, painter: QPainter, area: QRectF, cell: Cell, *, current: bool) -> None:
        """Paint a cell; ``current`` where the keyboard is on it."""
        look = self.theme.tokens
        roomy = area.width() >= _ROOMY
        room = area.adjusted(*((2, 2, -2, -2) if roomy else (1, 1, -1, -1)))
        radius = tokens.RADIUS_CELL if roomy else 0
        painter.setOpacity(1.0 if cell.own else _PALE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, roomy)
        self._paint_halves(painter, room, cell, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        stripe = self._paint_spans(painter, room, cell, roomy=roomy)
        inner = room.adjusted(0, 0, 0, -stripe)
        if roomy:
            self._paint_roomy(painter, inner, cell)
        else:
            self._paint_small(painter, inner, cell)
        painter.setOpacity(1.0)
        if current:
            _frame(painter, room, QPen(QColor(look.text), 2), radius)

    # the ground

    def _paint_halves(self, painter: QPainter, room: QRectF, cell: Cell, radius: float) -> None:
        """Paint the knees side by side. Clips lie on whole pixels: others cost ten times as much."""
        look = self.theme.tokens
        if len(cell.halves) < 2:  # noqa: PLR2004  # nothing to split
            for half in cell.halves:
                paint_half(painter, room, half, look, radius)
            return
        left, right = cell.halves
        part = room.toAlignedRect()
        part.setRight(part.center().x())
        painter.save()
        paint_half(painter, room, right, look, radius)
        painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
        paint_half(painter, room, left, look, radius)
        painter.restore()
        painter.fillRect(QRectF(part.right(), room.top(), 1, room.height()), QColor(look.background))

    # what stands on it

    def _paint_roomy(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        self._paint_date(painter, room, cell)
        below = room.adjusted(0, 16, 0, -18) if room.height() >= _HIGH else room.adjusted(0, 1, 0, -15)
        width = below.width() / max(1, len(cell.halves))
        for index, half in enumerate(cell.halves):
            part = QRectF(below.left() + index * width, below.top(), width, below.height())
            self._paint_number(painter, part, half, min(20, int(below.height())))
        marks = QRectF(room.left() + 6, room.bottom() - 17, room.width() - 12, 13)
        self._paint_marks(painter, marks, cell, with_distance=True)

    def _paint_small(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        width = room.width() / max(1, len(cell.halves))
        marks_height = room.width() if room.height() >= 2 * room.width() else 0
        for index, half in enumerate(cell.halves):
            part = QRectF(room.left() + index * width, room.top(), width, room.height() - marks_height)
            if width >= _DIGITS_FROM:
                self._paint_number(painter, part, half, 10)
        if marks_height:
            self._paint_square_marks(painter, room.adjusted(1, room.height() - marks_height, -1, -1), cell)
        else:
            self._paint_flag_only(painter, room, cell)

    def _paint_date(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        look = self.theme.tokens
        painter.setFont(_font(tokens.SMALL_PX, bold=cell.is_today))
        text = str(cell.day.day)
        place = QRectF(room.left() + 5, room.top() + 3, QFontMetricsF(painter.font()).horizontalAdvance(text) + 8, 15)
        if cell.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawRoundedRect(place, 7, 7)
            painter.setPen(QColor(look.on_accent))
        else:
            painter.setPen(self._ink(cell.halves[0]) if cell.halves else QColor(look.soft))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_number(self, painter: QPainter, room: QRectF, half: Half, size: int) -> None:
        text = "–" if half.known is Known.OTHER else "" if half.worst is None else str(half.worst)
        painter.setFont(_font(max(8, size), bold=half.worst is not None))
        painter.setPen(self._ink(half))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _ink(self, half: Half) -> QColor:
        look = self.theme.tokens
        return _ink_on(ground_of(half, look).name(), look) if half.known is Known.PAIN else _colour(look.soft)

    # marks

    def _paint_marks(self, painter: QPainter, room: QRectF, cell: Cell, *, with_distance: bool) -> None:
        x, size = room.left(), min(room.height(), 13.0)
        for mark in marks_of(cell.mark, flagged=cell.flagged):
            place = QRectF(x, room.top(), size, size)
            text = self._distance(cell) if with_distance and mark is Mark.RUN else ""
            painter.setFont(_font(tokens.SMALL_PX, bold=False))
            width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 3 if text else 0
            if x + size + width > room.right():
                text, width = "", 0
            ink = self._ink_at(cell, place.center().x(), room)
            paint_mark(painter, place, mark, ink)
            if text:
                painter.setPen(ink)
                words = QRectF(place.right() + 2, room.top(), width, size)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            x += size + width + 3

    def _paint_square_marks(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        """Paint the marks two by two, each always in its corner."""
        size = min(room.width(), room.height()) / 2
        shown = marks_of(cell.mark, flagged=cell.flagged)
        for mark in shown:
            row, column = divmod(_CORNERS[mark], 2)
            place = QRectF(room.left() + column * size, room.top() + row * size, size, size).adjusted(
                0.5, 0.5, -0.5, -0.5
            )
            paint_mark(painter, place, mark, self._ink_at(cell, place.center().x(), room))

    def _paint_flag_only(self, painter: QPainter, room: QRectF, cell: Cell) -> None:
        if cell.flagged:
            size = min(room.width(), room.height()) / 2
            place = QRectF(room.left() + 1, room.top() + 1, size, size)
            paint_mark(painter, place, Mark.FLAG, self._ink_at(cell, place.center().x(), room))

    def _ink_at(self, cell: Cell, x: float, room: QRectF) -> QColor:
        """Return what can be read on the half of the cell that lies at x."""
        if not cell.halves:
            return QColor(self.theme.tokens.soft)
        half = cell.halves[-1] if x > room.center().x() else cell.halves[0]
        return self._ink(half) if half.known is Known.PAIN else QColor(self.theme.tokens.text)

    def _distance(self, cell: Cell) -> str:
        metres = cell.mark.distance_m
        return "" if metres is None else self.words.distance_number(metres)

    # spans

    def _paint_spans(self, painter: QPainter, room: QRectF, cell: Cell, *, roomy: bool) -> float:
        """Paint the marked spans as stripes at the foot; return their height."""
        if not cell.spans:
            return 0
        look, height = self.theme.tokens, _NAMED_STRIPE if roomy else _STRIPE
        stripe = QRectF(room.left(), room.bottom() - height, room.width(), height)
        painter.fillRect(stripe, QColor(look.tip))
        if roomy:
            painter.setFont(_font(10, bold=False))
            painter.setPen(QColor(look.on_tip))
            names = ", ".join(self.words.text(SPAN_NAMES[kind]) for kind in cell.kinds)
            text = QFontMetricsF(painter.font()).elidedText(names, Qt.TextElideMode.ElideRight, stripe.width() - 6)
            painter.drawText(stripe.adjusted(4, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, text)
        return height


_DIGITS_FROM = 14
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_CORNERS = {Mark.RUN: 0, Mark.EXERCISES: 1, **dict.fromkeys(ADVICE.values(), 2), Mark.FLAG: 3}


def ground_of(half: Half, look: Tokens) -> QColor:
    """Return the colour of a knee's part of a cell."""
    if half.worst is not None:
        return _colour(look.pain[half.worst])
    return _colour(look.card if half.known is not Known.APART else look.background)


@cache
def _ink_on(ground: str, look: Tokens) -> QColor:
    return readable_on(QColor(ground), look)


@cache
def _colour(name: str) -> QColor:
    return QColor(name)


def paint_half(painter: QPainter, room: QRectF, half: Half, look: Tokens, radius: float) -> None:
    """Paint the ground of a knee's part: a colour for pain, hatched where nothing was noted. No radius is quick."""
    painter.setPen(_NO_PEN if half.known is Known.PAIN else _hair(look.line))
    painter.setBrush(ground_of(half, look))
    _paint_ground(painter, room, radius)
    if half.known is Known.NOTHING:
        painter.setPen(_NO_PEN)
        painter.setBrush(_hatch(look.disabled))
        _paint_ground(painter, room, radius)


def _paint_ground(painter: QPainter, room: QRectF, radius: float) -> None:
    if radius:
        painter.drawRoundedRect(room, radius, radius)
    else:
        painter.drawRect(room)


@cache
def _hair(colour: str) -> QPen:
    return QPen(QColor(colour), 1)


@cache
def _hatch(colour: str) -> QBrush:
    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)


def _frame(painter: QPainter, room: QRectF, pen: QPen, radius: float) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, radius, radius)


@cache
def _font(pixels: int, *, bold: bool) -> QFont:
    font = QFont("Inter")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
