"""A bar at the top of the window for what the user should know: a problem, or which journal is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class Notice(QFrame):
    """One sentence, perhaps one thing to do about it, and a way to close it. Hidden until there is something."""

    def __init__(self, theme: Theme, *, closable: bool = True) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._theme = theme
        self._act: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        self._text = label("", wraps=True)
        self._button = push()
        self._button.clicked.connect(self._run_action)
        self._close = push(role="icon", name=self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._close.setVisible(closable)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def tell(self, text: str, *, problem: bool = False, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a sentence; with ``action`` a button of that text that runs it and closes the bar."""
        self.setObjectName("problem" if problem else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._act = action[1] if action else None
        self._button.setText(action[0] if action else "")
        self._button.setVisible(action is not None)
        self.show()

    def _run_action(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._theme.tokens.text))
