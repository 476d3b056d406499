"""One chart with its title, its legend, and a menu that saves it or shows it as a table."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kneejournal.gui.icons import icon
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.legend import Legend, entries
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.trends.panels import Charts, Kind, Panel
from kneejournal.gui.trends.plot import AXIS_HEIGHT, PanelPlot
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_HEIGHTS = {Kind.PAIN: 74, Kind.AMOUNT: 80, Kind.RIBBON: 42}
_TOP_HEIGHT = 196
_MORE_SIZE = (30, 24)


def room_of(charts: Charts, panel: Panel) -> int:
    """Return how high the view of a panel is where its legend takes one line."""
    return _MORE_SIZE[1] + _plot_height(charts, panel)


def _plot_height(charts: Charts, panel: Panel) -> int:
    height = _TOP_HEIGHT if panel is charts.panels[0] else _HEIGHTS[panel.kind]
    return height + (AXIS_HEIGHT if panel is charts.panels[-1] else 0)


class PanelView(QWidget):
    """Shows one panel. ``tableRequested`` and the two that save carry its key; ``toggled`` a key and whether shown."""

    toggled = Signal(str, bool)
    tableRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them
    pictureRequested = Signal(str)  # noqa: N815
    numbersRequested = Signal(str)  # noqa: N815

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._names = theme, ChartNames(words)
        self._key = ""
        self.plot = PanelPlot(words)
        self._title, self._unit = label("", "strong"), label("", "small")
        self._legend = Legend(theme)
        self._legend.toggled.connect(self.toggled)
        self._more = push("", "more")
        self._more.setMenu(self._menu())
        self._lay_out()
        self.setMouseTracking(True)  # what moves over it is for the chart it lies in
        theme.changed.connect(self._tint)
        self._tint()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, signal in (
            (self.tr("Show as table"), self.tableRequested),
            (self.tr("Save as picture…"), self.pictureRequested),
            (self.tr("Save numbers…"), self.numbersRequested),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _, told=signal: told.emit(self._key))
            menu.addAction(action)
        return menu

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        self._more.setFixedSize(*_MORE_SIZE)
        self._unit.setContentsMargins(0, 2, 0, 0)
        for part in (self._title, self._unit):
            part.setFixedHeight(_MORE_SIZE[1])
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._legend, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.plot)
        self.plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_panel(self, charts: Charts, panel: Panel, hidden: Collection[str]) -> None:
        """Show a panel; the days follow by :meth:`PanelPlot.show_days`."""
        self._key = panel.key
        self._title.setText(panel.title)
        self._more.setAccessibleName(self.tr("{chart}: table, picture, numbers").format(chart=panel.title))
        self._more.setToolTip(self._more.accessibleName())
        self._legend.show_entries(entries(charts, panel, self._names), panel.title, hidden)
        self.plot.setFixedHeight(_plot_height(charts, panel))
        self.plot.name_days(shown=panel is charts.panels[-1])
        self.plot.show_panel(charts, panel, hidden, self._theme.tokens)

    def describe(self, scale: str, sentence: str) -> None:
        """Say beside the title what one step is, and for screen readers what the chart shows."""
        self._unit.setText(scale)
        self._unit.setVisible(bool(scale))
        self.plot.setAccessibleName(sentence)
        self._more.setAccessibleDescription(sentence)

    def _tint(self) -> None:
        self._more.setIcon(icon("menu", self._theme.tokens.soft, 14))
