"""A calm window over the page, to read in or to try something out."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label, reading

_MARGIN = 40
"""How much of the window below stays to be seen."""


class Sheet(QDialog):
    """A heading, what it holds, and one way to close it, also by Escape; it goes when it is closed."""

    def __init__(self, parent: QWidget, title: str, explained: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.finished.connect(self.deleteLater)
        self._room = parent.window().size()
        self._close = push(self.tr("Close"), "main")
        self._close.clicked.connect(self.accept)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(10)
        self._column.addWidget(label(title, "heading"))
        self._column.addWidget(label(explained, "soft", wraps=True))

    def hold(self, content: QWidget, *, width: int, height: int) -> None:
        """Put what the sheet is about above its button, no larger than the window it lies over."""
        self._column.addWidget(content, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._close)
        self._column.addLayout(buttons)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter ends an entry here; it presses no button that does not have the focus
        self.resize(min(width, self._room.width() - _MARGIN), min(height, self._room.height() - _MARGIN))

    def hold_text(self, content: QWidget, *, width: int, height: int) -> None:
        """Hold something to read, which the keyboard scrolls."""
        self.hold(reading(content, self.windowTitle()), width=width, height=height)
