"""What all pages share."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kneejournal.gui.bridge import Bridge
from kneejournal.gui.theme import Theme


class Page(QWidget):
    """One page of the window. It reads from the journal when told to, and only while it is shown."""

    titleChanged = Signal(str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("page")
        self.bridge = bridge
        self.theme = theme
        self._asked = 0
        """Which of the readings in a thread was begun last; a page counts them, to know one that is outdated."""

    def _wants(self, asked: int) -> bool:
        """Tell whether what a thread brings is what was asked for last, and there is a journal and a page for it."""
        return asked == self._asked and isValid(self) and self.bridge.is_open

    def title(self) -> str:
        """Return what stands before "– kneejournal" in the window's title; empty until the page is filled in."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read what is shown again. Called when the page is opened and when the journal has changed."""
        raise NotImplementedError

    def leave(self) -> None:
        """Save what is still being typed; called before the page or the window goes."""
