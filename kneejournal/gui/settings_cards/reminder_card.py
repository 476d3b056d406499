"""The reminder: whether, when, on which days; where it can be seen; starting at login."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSystemTrayIcon, QTimeEdit, QVBoxLayout, QWidget

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.reminder import Reminder
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.reminding import login
from kneejournal.gui.widgets.controls import tick
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.widgets.weekdays import Weekdays
from kneejournal.gui.words import Words


class ReminderCard(Card):
    """Each change is saved at once. ``failed`` tells what the system did not let be changed."""

    failed = Signal(object)
    """A :class:`~kneejournal.domain.messages.Message`."""

    def __init__(self, preferences: Preferences, words: Words) -> None:
        super().__init__(self.tr("Reminder"))
        self._preferences = preferences
        self._on = tick(self.tr("Remind me where the day has no entry yet"))
        self._days = Weekdays(self.tr("Remind on"), words.locale)
        self._time = QTimeEdit()
        for part in (self._time, self._time.lineEdit()):
            part.setAccessibleName(self.tr("Remind from"))
        self._time.setDisplayFormat(self.tr("HH:mm"))
        self._time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stay = tick(self.tr("Stay in the tray when the window is closed"))
        self._login = tick(self.tr("Start when I log in"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        self._details = QWidget()
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addWidget(label(self.tr("From")))
        when.addWidget(self._time)
        when.addWidget(self._days)
        when.addStretch()
        column.addLayout(when)
        column.addWidget(self._stay)
        column.addWidget(self._login)
        self.body.addWidget(self._on)
        self.body.addWidget(self._details)
        self.body.addWidget(label(self._told_where(), "soft", wraps=True))

    def _told_where(self) -> str:
        once = self.tr("It comes once a day, and on waking where the computer slept at that time.")
        if self._tray_is_there():
            where = self.tr("It shows in the tray and in the window, while kneejournal runs.")
        else:
            where = self.tr(
                "This desktop shows no tray: the reminder stands in the window, and works while kneejournal runs."
            )
        if login.can_start():
            return f"{once} {where}"
        elsewhere = self.tr("To start it at login, use the settings of your desktop.")
        return f"{once} {where} {elsewhere}"

    def _tray_is_there(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def _connect(self) -> None:
        self._on.clicked.connect(self._choose)
        self._days.answered.connect(self._choose)
        self._time.editingFinished.connect(self._choose)
        self._stay.clicked.connect(self._choose_tray)
        self._login.clicked.connect(self._choose_login)

    def refresh(self) -> None:
        """Show what is chosen; whether the program starts at login is asked of the system."""
        settings = self._preferences.settings
        self._on.setChecked(settings.remind)
        self._days.show_days(settings.remind_on)
        self._time.setTime(QTime(settings.remind_at.hour, settings.remind_at.minute))
        self._stay.setChecked(settings.stay_in_tray)
        self._stay.setVisible(self._tray_is_there())
        self._login.setChecked(login.starts())
        self._login.setVisible(login.can_start())
        self._details.setVisible(settings.remind)

    def finish(self) -> None:
        """Take a time that is still being typed."""
        self._choose()

    def _choose(self) -> None:
        shown = self._time.time()
        chosen = Reminder(time(shown.hour(), shown.minute()), self._days.days)
        self._preferences.choose_reminder(chosen, on=self._on.isChecked())
        self._details.setVisible(self._on.isChecked())

    def _choose_tray(self) -> None:
        self._preferences.choose_tray(stay=self._stay.isChecked())

    def _choose_login(self) -> None:
        try:
            login.choose(on=self._login.isChecked())
        except UserProblem as problem:
            self.failed.emit(problem.message)
        self._login.setChecked(login.starts())
