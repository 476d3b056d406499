"""Buttons and fields with what each of them needs: a text, a role in the style sheet, a name for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)


def named_keys(keys: str) -> str:
    """Return what keys are called on this computer's keyboard: "Ctrl+Z" is "Strg+Z" in German."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def push(text: str = "", role: str = "", *, name: str = "", tip: str = "", checkable: bool = False) -> QPushButton:
    """Return a button; ``role`` is main, link, icon or chip; ``name`` is what a screen reader says, else the text."""
    button = QPushButton(text)
    button.setObjectName(role)
    button.setCheckable(checkable)
    button.setAccessibleName(name or text.replace("&", ""))
    button.setToolTip(tip)
    return button


def entry(name: str = "", hint: str = "", *, longest: int = 32_767) -> QLineEdit:
    """Return a field for a line of text; ``hint`` stands in it while it is empty."""
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(hint)
    field.setMaxLength(longest)
    field.setAcceptDrops(False)  # a file that is dropped on it is meant for the window
    return field


def choice(name: str, options: list[tuple[str, str]], unknown: str = "–") -> QComboBox:
    """Return a list to choose one of, by pairs of value and text; its first entry, None, is unknown."""
    box = _Choice()
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)  # on Linux Qt tells screen readers what is chosen in place of the name
    box.addItem(unknown, None)
    for value, text in options:
        box.addItem(text, value)
    return box


def save_or_cancel(dialog: QDialog, save: Callable[[], None]) -> QDialogButtonBox:
    """Return the buttons below a form: one that saves, which is the main one, and one that leaves."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
    buttons.button(QDialogButtonBox.StandardButton.Save).setObjectName("main")
    buttons.accepted.connect(save)
    buttons.rejected.connect(dialog.reject)
    return buttons


class _Choice(QComboBox):
    """A list with an arrow of our own: a style sheet that rounds the box takes the style's arrow away."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the box, then the arrow."""
        super().paintEvent(event)
        paint_arrow(self)


def paint_arrow(field: QWidget) -> None:
    """Draw the arrow of a field that opens, at its right; called from the field's paint event."""
    painter = QPainter(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(field.palette().color(field.foregroundRole()), 1.6))
    x, y = field.width() - 16, field.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])


def tick(text: str = "") -> QCheckBox:
    """Return a box to tick."""
    box = _Tick(text)
    box.setAccessibleName(text)
    return box


class _Tick(QCheckBox):
    """A box with a tick of our own, for a style sheet that colours the box takes the style's tick away."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the box, then the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        x, y, step = box.x(), box.y(), box.width() / 8
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlightedText().color(), 2))
        points = [(2, 4.2), (3.5, 5.7), (6.2, 2.5)]
        painter.drawPolyline([QPointF(x + across * step, y + down * step) for across, down in points])


class Link(QLabel):
    """A text that leads somewhere, over several lines where it must; a button cannot wrap its text."""

    clicked = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("link")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Follow by a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Follow by Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
