"""The days of the week as seven small buttons."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kneejournal.gui.widgets.controls import push

_MONDAY, _SUNDAY = 1, 7
_WIDTH = 38
_HEIGHT = 34
"""As high as a field, so that days and dose stand on one line."""


class Weekdays(QWidget):
    """Emits ``answered`` with the chosen days, 1 for Monday to 7."""

    answered = Signal(object)

    def __init__(self, name: str, locale: QLocale) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self._days = {}
        for day in range(_MONDAY, _SUNDAY + 1):
            short = locale.standaloneDayName(day, QLocale.FormatType.ShortFormat)
            button = push(short, "chip", name=f"{name}: {locale.standaloneDayName(day)}", checkable=True)
            button.setMinimumWidth(_WIDTH)
            button.clicked.connect(self._tell)
            self._days[day] = button
            row.addWidget(button)

    def show_days(self, days: tuple[int, ...]) -> None:
        """Show which days are chosen."""
        for day, button in self._days.items():
            button.setChecked(day in days)

    @property
    def days(self) -> tuple[int, ...]:
        """The chosen days."""
        return tuple(day for day, button in self._days.items() if button.isChecked())

    def _tell(self) -> None:
        self.answered.emit(self.days)
