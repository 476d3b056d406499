"""Which charts are drawn: everyday activities that were chosen, and all others that were not switched off."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from kneejournal.domain.day import asked_activities
from kneejournal.domain.records import Profile
from kneejournal.gui.trends.names import ChartNames


class Toggle(Protocol):
    """Switches something of that key."""

    def __call__(self, key: str, /, *, shown: bool) -> None:
        """Switch it on or off."""


CHART = "chart."
"""Before the key of a chart among the keys of what is switched off."""


class ChartsMenu(QPushButton):
    """A button with a list to tick. ``changed`` tells that one was; the choice is in ``activities`` and ``hidden``."""

    changed = Signal()

    def __init__(self, names: ChartNames) -> None:
        super().__init__()
        self._names = names
        self.activities: tuple[str, ...] = ()
        self.hidden: tuple[str, ...] = ()
        self.setText(self.tr("Charts"))
        self.setAccessibleName(self.tr("Charts shown"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def show_choice(self, profile: Profile, activities: Collection[str], hidden: Collection[str]) -> None:
        """Offer the activities of a profile, with what is chosen."""
        self.activities, self.hidden = tuple(activities), tuple(hidden)
        self._menu.clear()
        for activity in asked_activities(profile):
            self._add(self._names.activity(activity, profile), activity in activities, self._toggle_activity, activity)
        self._menu.addSeparator()
        for key, title in self._names.charts().items():
            self._add(title, CHART + key not in hidden, self.toggle_hidden, CHART + key)

    def _add(self, text: str, is_on: bool, toggle: Toggle, key: str) -> None:  # noqa: FBT001  # as in a table
        action = QAction(text, self._menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda checked: toggle(key, shown=checked))
        self._menu.addAction(action)

    def _toggle_activity(self, activity: str, *, shown: bool) -> None:
        others = tuple(each for each in self.activities if each != activity)
        self.activities = (*others, activity) if shown else others
        self.changed.emit()

    def toggle_hidden(self, key: str, *, shown: bool) -> None:
        """Switch a chart or a series off, or on again."""
        others = tuple(each for each in self.hidden if each != key)
        self.hidden = others if shown else (*others, key)
        self.changed.emit()
