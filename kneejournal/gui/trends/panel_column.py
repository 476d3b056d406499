"""The views of the panels, one below the other: those in sight are made at once, the others one by one.

A view takes some 5 ms to make, and as many charts as one likes can be chosen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.gui.trends.panel_view import PanelView, room_of
from kneejournal.gui.trends.panels import Charts, Panel

_MARGIN = 8
_SPACING = 6


class PanelColumn(QObject):
    """Lays out a view for each panel in ``parent``, and keeps the room of those that are not made yet.

    ``make`` returns a new view, ``fill`` shows a panel in it. ``completed`` tells that all are made.
    """

    completed = Signal()

    def __init__(
        self, parent: QWidget, make: Callable[[], PanelView], fill: Callable[[PanelView, Panel], None]
    ) -> None:
        super().__init__(parent)
        self._parent, self._make, self._fill = parent, make, fill
        self._charts: Charts | None = None
        self._made: list[PanelView] = []
        self._room = QWidget()
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_one)
        self._layout = QVBoxLayout(parent)
        self._layout.setContentsMargins(*(_MARGIN,) * 4)
        self._layout.setSpacing(_SPACING)
        self._layout.addWidget(self._room)

    @property
    def shown(self) -> list[tuple[PanelView, Panel]]:
        """The views that are made, each with its panel."""
        return [] if self._charts is None else list(zip(self._made, self._charts.panels, strict=False))

    @property
    def is_complete(self) -> bool:
        """Whether each panel has its view."""
        return not self._to_come

    @property
    def _to_come(self) -> tuple[Panel, ...]:
        return () if self._charts is None else self._charts.panels[len(self._made) :]

    def show_charts(self, charts: Charts) -> None:
        """Fill the views with other panels, and make those that are missing."""
        self._charts = charts
        for view, panel in self.shown:
            self._fill(view, panel)
        for view in self._made[len(charts.panels) :]:
            view.hide()
        below = self._below()
        while self._to_come and self._height_of(charts.panels[: len(self._made)]) < below:
            self._add()
        self._lay_out()
        if self._to_come:
            self._making.start()

    def _add(self) -> None:
        panel, view = self._to_come[0], self._make()
        self._layout.insertWidget(len(self._made), view)
        self._made.append(view)
        self._fill(view, panel)

    def _make_one(self) -> None:
        if self._to_come:
            self._add()
            self._lay_out()
        if not self._to_come:
            self._making.stop()
            self.completed.emit()

    def _below(self) -> int:
        """Return how much of the window lies below where the views begin, before they are laid out."""
        window, place = self._parent.window(), self._parent.parentWidget() or self._parent
        return window.height() - place.mapTo(window, QPoint(0, 0)).y()

    def _lay_out(self) -> None:
        """Show all that is made; the room first, as each view that appears has all laid out."""
        self._room.setVisible(bool(self._to_come))
        self._room.setFixedHeight(self._height_of(self._to_come))
        for view, _ in self.shown:
            view.show()

    def _height_of(self, panels: tuple[Panel, ...]) -> int:
        charts = self._charts
        rooms = [] if charts is None else [room_of(charts, each) for each in panels]
        return max(0, sum(rooms) + _SPACING * (len(rooms) - 1))
