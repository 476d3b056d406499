"""The pain scale: eleven buttons in one control, answered by a digit, an arrow or a click."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from kneejournal.domain.vocabulary import NOT_DONE
from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import Tokens

Answer = int | str | None
"""0 to 10, "not_done", or None for unknown."""

_CELLS = 11
_GAP = 3
_NARROWEST_CELL = 22
_RING_ROOM = 3
_TEN_WAIT_MS = 700
"""How long after a 1 a 0 still makes it ten."""
PALE = 0.38
"""The share of its colour that a cell beside the answer has."""
UNANSWERED = 0.62
"""The share that all cells have where there is no answer."""


class PainScale(QWidget):
    """One question on the 0 to 10 scale. Delete makes the answer unknown again; N is "didn't do" where that fits.

    Emits ``answered`` with the new answer whenever the user changes it, never when it is set by the program.
    """

    answered = Signal(object)

    def __init__(
        self, question: str, theme: Theme, *, may_skip: bool = False, keep_room: bool = False, height: int = 30
    ) -> None:
        super().__init__()
        self._question = question
        self._theme = theme
        self._may_skip = may_skip
        self._keep_room = may_skip or keep_room
        self._answer: Answer = None
        self._hovered: Answer = None
        self._ten = QTimer(self)
        self._ten.setSingleShot(True)
        self._ten.setInterval(_TEN_WAIT_MS)
        self._height = height + 2 * _RING_ROOM
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self._describe()

    @property
    def answer(self) -> Answer:
        """The answer shown."""
        return self._answer

    def show_answer(self, answer: Answer) -> None:
        """Show an answer that came from the journal."""
        if answer != self._answer:
            self._answer = answer
            self._describe()
            self.update()

    def ask(self, question: str) -> None:
        """Set what the scale asks, for screen readers: "Stairs, right knee"."""
        self._question = question
        self._describe()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the comfortable size."""
        return QSize(_CELLS * 34 + (self._skip_width() if self._keep_room else 0), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the smallest size at which every digit can be read and hit."""
        return QSize(_CELLS * _NARROWEST_CELL + (self._skip_width() if self._keep_room else 0), self._height)

    def _describe(self) -> None:
        if self._answer is None:
            value = self.tr("not answered")
        elif self._answer == NOT_DONE:
            value = self.tr("didn’t do")
        else:
            value = self.tr("{score} of 10").format(score=self._answer)
        self.setAccessibleName(f"{self._question}, {value}")

    def _take(self, answer: Answer) -> None:
        if answer != self._answer:
            self._answer = answer
            self._describe()
            self.repaint()  # at once: what the answer leads to waits for the disk on which it is saved
            self.answered.emit(answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Answer by digit, arrow, N or Delete; Enter, Up and Down move between questions."""
        key, text = event.key(), event.text()
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
        elif len(text) == 1 and text in "0123456789":
            self._take_digit(int(text))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take(None)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        elif self._may_skip and key == Qt.Key.Key_N:
            self._take(NOT_DONE)
        else:
            event.ignore()

    def _take_digit(self, digit: int) -> None:
        if digit == 0 and self._answer == 1 and self._ten.isActive():
            self._ten.stop()
            self._take(10)
            return
        self._take(digit)
        if digit == 1:
            self._ten.start()
        else:
            self._ten.stop()

    def _step(self, by: int) -> None:
        if isinstance(self._answer, int):
            self._take(min(10, max(0, self._answer + by)))
        else:
            self._take(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """End the wait for a ten."""
        self._ten.stop()
        super().focusOutEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Answer by a click; a click on the answer makes it unknown again."""
        hit = self._at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self._take(None if hit == self._answer else hit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Mark the cell under the mouse."""
        self._hover(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Unmark."""
        self._hover(None)
        super().leaveEvent(event)

    def _hover(self, hovered: Answer) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def event(self, event: QEvent) -> bool:
        """Say how an answer is taken back, where the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and self._hovered is not None and self._hovered == self._answer:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.tr("Click again to make it unknown"))
            return True
        return super().event(event)

    def _skip_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.tr("didn’t do")) + 26

    def _cell(self, score: int) -> QRectF:
        room = self.width() - 2 * _RING_ROOM - (self._skip_width() if self._keep_room else 0)
        width = min(48.0, (room - _GAP * (_CELLS - 1)) / _CELLS)
        return QRectF(_RING_ROOM + score * (width + _GAP), _RING_ROOM, width, self._height - 2 * _RING_ROOM)

    def _skip_cell(self) -> QRectF:
        last = self._cell(_CELLS - 1)
        return QRectF(last.right() + 10, last.top() + 1, self._skip_width() - 14, last.height() - 2)

    def _at(self, point: QPoint) -> Answer:
        for score in range(_CELLS):
            if self._cell(score).adjusted(-_GAP / 2, -_RING_ROOM, _GAP / 2, _RING_ROOM).contains(point):
                return score
        return NOT_DONE if self._may_skip and self._skip_cell().contains(point) else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; the whole scale is drawn
        """Draw the cells: the answer full and ringed, the others pale; unanswered all in between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for score in range(_CELLS):
            self._paint_score(painter, score)
        if self._may_skip:
            self._paint_skip(painter)
        if self.hasFocus():
            self._paint_focus(painter)

    def _paint_score(self, painter: QPainter, score: int) -> None:
        look, cell = self._theme.tokens, self._cell(score)
        chosen = score == self._answer
        strength = 1.0 if chosen or score == self._hovered else UNANSWERED if self._answer is None else PALE
        painter.setPen(QPen(QColor(look.text), 2.5) if chosen else Qt.PenStyle.NoPen)
        ground = mixed(look.pain[score], look.card, strength)
        painter.setBrush(ground)
        painter.drawRoundedRect(cell, tokens.RADIUS_CELL, tokens.RADIUS_CELL)
        painter.setFont(self._font(bold=chosen))
        painter.setPen(readable_on(ground, look))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(score))

    def _paint_skip(self, painter: QPainter) -> None:
        look, cell = self._theme.tokens, self._skip_cell()
        chosen = self._answer == NOT_DONE
        painter.setPen(QPen(QColor(look.text if chosen else look.line), 2 if chosen else 1))
        painter.setBrush(QColor(look.hover if chosen or self._hovered == NOT_DONE else look.card))
        painter.drawRoundedRect(cell, tokens.RADIUS_CELL, tokens.RADIUS_CELL)
        painter.setFont(self._font(bold=chosen))
        painter.setPen(QColor(look.text if chosen else look.soft))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, self.tr("didn’t do"))

    def _paint_focus(self, painter: QPainter) -> None:
        end = self._skip_cell().right() if self._may_skip else self._cell(_CELLS - 1).right()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), tokens.FOCUS_PX))
        frame = QRectF(1, 1, end + 1, self._height - 2)
        painter.drawRoundedRect(frame, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)

    def _font(self, *, bold: bool) -> QFont:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def readable_on(ground: QColor, look: Tokens) -> QColor:
    """Return the darkest or the lightest text of the look, whichever stands out more from the ground."""
    texts = (QColor(look.ink), QColor(look.paper))
    return max(texts, key=lambda text: contrast(text, ground))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21, after WCAG 2.2."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)  # noqa: PLR2004  # sRGB
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: str, ground: str, share: float) -> QColor:
    """Return a colour laid over a ground with that share, so that no transparency is needed."""
    over, under = QColor(colour), QColor(ground)
    parts = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))
