"""A bar at the top of the window for what the user should know: a problem, or which journal is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label

Action = tuple[str, Callable[[], None]]
"""The text of a button, and what it does."""


class Notice(QFrame):
    """One sentence, perhaps one or two things to do about it, and a way to close it. Hidden until there is one."""

    def __init__(self, theme: Theme, *, closable: bool = True) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        self._text = label("", wraps=True)
        self._acts: list[Action] = []
        self._buttons = [push(), push()]
        self._close = push(role="icon", name=self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._close.setVisible(closable)
        row.addWidget(self._text, 1)
        for number, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._run, number))
            row.addWidget(button)
        row.addWidget(self._close)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def tell(
        self, text: str, *, problem: bool = False, action: Action | None = None, other: Action | None = None
    ) -> None:
        """Show a sentence, also to screen readers; with ``action`` and ``other`` buttons that act and close the bar."""
        self.setObjectName("problem" if problem else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._acts = [each for each in (action, other) if each is not None]
        words = [*(word for word, _ in self._acts), "", ""]
        for button, word in zip(self._buttons, words, strict=False):
            button.setText(word)
            button.setAccessibleName(word)
            button.setVisible(bool(word))
        self.show()
        announce(self, text)

    def _run(self, number: int) -> None:
        self.hide()
        self._acts[number][1]()

    def _tint(self) -> None:
        self._close.setIcon(icon("close", self._theme.tokens.text))
