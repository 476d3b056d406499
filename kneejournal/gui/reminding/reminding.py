"""Looks at the clock and reminds: by a bar in the window always, by the tray where there is one.

The clock is compared at each tick and whenever the program comes to the front, never waited for over hours: a computer
that slept through the time reminds on waking.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from kneejournal.domain.reminder import after_reminding, is_due, put_off
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.reminding.tray import Tray
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.notice import Notice
from kneejournal.rules.logged import knees_without_entry

_TICK_MS = 20_000


class Reminding(QObject):
    """Reminds of the open journal while it is the runner's own; the sample's days are nobody's to log.

    It begins with :meth:`follow`, once ``bar`` has its place in the window.
    """

    entryRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    windowRequested = Signal()  # noqa: N815
    quitRequested = Signal()  # noqa: N815

    def __init__(self, bridge: Bridge, preferences: Preferences, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._preferences = bridge, preferences
        self._told: date | None = None
        self._tray: Tray | None = None
        self.bar = Notice(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        app = QCoreApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._look_on_waking)
        bridge.changed.connect(self._take_change)
        preferences.reminderChanged.connect(self.follow)

    def follow(self) -> None:
        """Do what the settings say from now on."""
        if self._preferences.settings.remind:
            self._timer.start()
            self._show_tray()
            self.look()
        else:
            self._timer.stop()
            self.bar.hide()
            if self._tray is not None:
                self._tray.hide()

    @property
    def in_tray(self) -> bool:
        """Whether there is an icon in the tray from which the window can be had again."""
        return self._tray is not None and self._tray.is_shown

    def look(self) -> None:
        """Remind where that is due, and take the bar away where its day is over."""
        if not self._bridge.is_open or self._preferences.is_sample(self._bridge.journal.path):
            return
        now = self._bridge.now()
        if self._told is not None and self._told != now.date():
            self.bar.hide()
        settings = self._preferences.settings
        reminder, reminded = settings.reminder(), settings.reminded_so_far()
        # the journal is read only where the clock says that it is time
        if reminder is None or not is_due(reminder, now, reminded, logged=False) or self._is_logged(now.date()):
            return
        self._preferences.remember_reminded(after_reminding(reminder, reminded, now))
        self._tell(now.date())

    def _look_on_waking(self) -> None:
        if self._timer.isActive():
            self.look()

    def _is_logged(self, today: date) -> bool:
        return not knees_without_entry(self._bridge.read(today, today), today)

    def _tell(self, today: date) -> None:
        self._told = today
        text = self.tr("Nothing is noted for today yet. It takes about 20 seconds.")
        later = (self.tr("Remind me again in an hour"), self.put_off)
        self.bar.tell(text, action=(self.tr("Log today"), self._ask_for_entry), other=later)
        announce(self.bar, text)
        if self._tray is not None and QGuiApplication.focusWindow() is None:
            self._tray.tell(text)

    def _ask_for_entry(self) -> None:
        self.bar.hide()
        self.entryRequested.emit()

    def put_off(self) -> None:
        """Remind once more in an hour."""
        self.bar.hide()
        reminded = self._preferences.settings.reminded_so_far()
        self._preferences.remember_reminded(put_off(reminded, self._bridge.now()))

    def _take_change(self) -> None:
        """Take the bar away once the day is logged."""
        if self._told is not None and not self.bar.isHidden() and self._is_logged(self._told):
            self.bar.hide()

    def _show_tray(self) -> None:
        if self._tray is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = Tray(self)
            self._tray.entryRequested.connect(self._ask_for_entry)
            self._tray.laterRequested.connect(self.put_off)
            self._tray.windowRequested.connect(self.windowRequested)
            self._tray.quitRequested.connect(self.quitRequested)
        if self._tray is not None:
            self._tray.show()
