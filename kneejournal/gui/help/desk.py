"""What stands by to help: the guide, the keys, and About; each is made when it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kneejournal import settings
from kneejournal.gui.help.about_sheet import AboutSheet, Places
from kneejournal.gui.help.help_window import HelpWindow
from kneejournal.gui.help.keys_sheet import KeysSheet
from kneejournal.gui.help.topics import START, TOPICS
from kneejournal.gui.keeper import Keeper
from kneejournal.gui.theme import Theme


class HelpDesk(QObject):
    """Opens help over the window; the guide stays open beside it."""

    def __init__(self, window: QWidget, theme: Theme, keeper: Keeper) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._keeper = keeper
        self._guide: HelpWindow | None = None
        self._page = ""

    def show_guide(self, page: str) -> None:
        """Show the guide where it tells of a page of the window."""
        self._page = page
        if self._guide is None:
            self._guide = HelpWindow(self._theme, self._window)
            self._guide.keysRequested.connect(self._show_keys_of_guide)
            self._guide.aboutRequested.connect(self.show_about)
        self._guide.open_at(*TOPICS.get(page, START))

    def show_keys(self, page: str) -> None:
        """Show the keys of the window and of a page."""
        KeysSheet(page, self._window).open()

    def _show_keys_of_guide(self) -> None:
        self.show_keys(self._page)

    def show_about(self) -> None:
        """Show what the program is."""
        places = Places(self._keeper.journal, self._keeper.folder, settings.config_file())
        AboutSheet(places, self._window).open()
