"""The box with one day's values."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class ReadOut(QFrame):
    """Lines about a day, the first its date. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readOut")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._day, self._text = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for each, name in ((self._day, "readOutDay"), (self._text, "readOutLine")):
            each.setObjectName(name)
            each.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(each)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these lines."""
        self._day.setText(lines[0])
        self._text.setText("\n".join(lines[1:]))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
