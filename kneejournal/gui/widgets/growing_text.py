"""A field for a text of some lines that is as high as what stands in it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

_AROUND = 16
"""Border and padding of the style sheet, above and below."""


class GrowingText(QPlainTextEdit):
    """Emits ``ended`` when an entry ends, by Enter or by leaving the field. Tab goes on to the next field."""

    ended = Signal()

    def __init__(self, name: str, hint: str = "", *, longest: int) -> None:
        super().__init__()
        self._longest = longest
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAcceptDrops(False)  # a file that is dropped on it is meant for the window
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._grow)
        self._grow()

    def typed(self) -> str:
        """Return the text, in one line and no longer than it may be."""
        return " ".join(self.toPlainText().split())[: self._longest].rstrip()

    def show_text(self, text: str) -> None:
        """Show a text, unless another one is being typed."""
        if not (self.hasFocus() and self.document().isModified()) and text != self.toPlainText():
            self.setPlainText(text)
        if not self.hasFocus():
            self.document().setModified(False)

    def settle(self) -> None:
        """Take the text for entered."""
        self.document().setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """End the entry by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """End the entry by leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:  # its own menu
            self.ended.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  # Qt's name
        """Take pasted text as one line."""
        self.insertPlainText(" ".join(source.text().split()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Grow or shrink with the lines."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        height = lines * self.fontMetrics().lineSpacing() + _AROUND
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
