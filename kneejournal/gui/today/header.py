"""The day shown, the way to other days, and which knee."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import named_keys, push
from kneejournal.gui.widgets.layout import label


class DayHeader(QWidget):
    """Previous day, date, next day, back to today; left or right knee where both are tracked."""

    dayStepped = Signal(int)  # noqa: N815  # signals are named as Qt names them
    todayRequested = Signal()  # noqa: N815
    kneeRequested = Signal(str)  # noqa: N815

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._previous = self._arrow(self.tr("Previous day"), "Alt+Left", -1)
        self._next = self._arrow(self.tr("Next day"), "Alt+Right", 1)
        self._date = label("", "heading")
        self._back = push(self.tr("Back to today"), tip=self.tr("Back to today (Alt+Home)"))
        QShortcut(QKeySequence("Alt+Home"), self, self._back.click)
        self._back.clicked.connect(self.todayRequested)
        self._back.hide()
        self._knees = Segmented(
            self.tr("Knee"), [(Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right"))]
        )
        self._knees.setToolTip(self.tr("Switch knees (Alt+K)"))
        self._knees.chosen.connect(self.kneeRequested)
        self._knees.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self._previous, self._date, self._next, self._back):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._knees)
        theme.changed.connect(self._tint)
        self._tint()

    def _arrow(self, name: str, keys: str, step: int) -> QPushButton:
        button = push(role="icon", name=name, tip=f"{name} ({named_keys(keys)})")
        QShortcut(QKeySequence(keys), self, button.click)  # the button's own shortcut would act 0.1 s late
        button.clicked.connect(lambda: self.dayStepped.emit(step))
        return button

    def show_day(self, state: DayState) -> None:
        """Show date and knee."""
        is_today = state.day == state.today
        long_day = state.words.long_day(state.day)
        self._date.setText(self.tr("Today, {day}").format(day=long_day) if is_today else long_day)
        self._next.setEnabled(not is_today)
        self._tint()
        self._back.setVisible(not is_today)
        self._knees.setVisible(len(state.knees) > 1)
        self._knees.show_value(state.knee.value)

    def _tint(self) -> None:
        self._previous.setIcon(icon("chevron-left", self._theme.tokens.text))
        colour = self._theme.tokens.text if self._next.isEnabled() else self._theme.tokens.disabled
        self._next.setIcon(icon("chevron-right", colour))
