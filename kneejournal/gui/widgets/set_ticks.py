"""A circle for each set of an exercise, filled as they are done."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme

_CIRCLE = 16
_PITCH = 24
_HEIGHT = 30


class SetTicks(QWidget):
    """How many sets are done. Space or Enter does one more, Delete one less, a digit sets the count.

    Emits ``wanted`` with the new count.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exercise = ""
        self._done = 0
        self._planned = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def show_sets(self, exercise: str, done: int, planned: int) -> None:
        """Show what the journal holds."""
        self._exercise, self._done, self._planned = exercise, done, planned
        text = self.tr("{exercise}, {done} of {planned} sets done").format(
            exercise=exercise, done=done, planned=planned
        )
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    @property
    def is_done(self) -> bool:
        """Whether all sets are done."""
        return self._done >= self._planned

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room for all circles."""
        return QSize(max(self._planned, self._done) * _PITCH + 8, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Tick by keyboard."""
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self._done + 1 if self._done < self._planned else self._done)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._want(max(0, self._done - 1))
        elif len(text) == 1 and text in "0123456789":
            self._want(min(int(text), self._planned))
        elif key == Qt.Key.Key_Down:
            self.focusNextChild()
        elif key == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """A click on a circle does all up to it; on the last one done, takes it back."""
        if event.button() == Qt.MouseButton.LeftButton:
            number = int((event.position().x() - 4) // _PITCH) + 1
            self._want(number - 1 if number == self._done else max(1, number))

    def _want(self, count: int) -> None:
        if count != self._done:
            self.wanted.emit(count)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw the circles."""
        look = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.accent), 1.6))
        for index in range(max(self._planned, self._done)):
            painter.setBrush(QColor(look.accent) if index < self._done else Qt.BrushStyle.NoBrush)
            left = 4 + index * _PITCH + (_PITCH - _CIRCLE) / 2
            painter.drawEllipse(QRectF(left, (_HEIGHT - _CIRCLE) / 2, _CIRCLE, _CIRCLE))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), tokens.FOCUS_PX))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL
            )
