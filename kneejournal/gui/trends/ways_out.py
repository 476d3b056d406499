"""What can be done with one chart besides looking at it: read it as a table, save it as a picture, save its numbers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from kneejournal.exporters.output import write_file
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.tokens import LIGHT
from kneejournal.gui.trends.chart import TrendChart
from kneejournal.gui.trends.legend import entries
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.trends.numbers import csv_text, table
from kneejournal.gui.trends.numbers_dialog import NumbersDialog
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.picture import Picture, drawn
from kneejournal.gui.trends.texts import ChartTexts
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save
from kneejournal.gui.widgets.notice import Notice

_Found = tuple[TrendChart, Charts, Panel]
_Make = Callable[[_Found, Path], bytes]


class WaysOut(QObject):
    """Acts on the panels of ``chart`` by their keys, for the days in sight; pictures are light, for paper."""

    def __init__(self, bridge: Bridge, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._notice, self._parent = bridge, notice, parent
        self.chart: TrendChart | None = None

    def show_table(self, key: str) -> None:
        """Show the days of a chart as a table, with its sentence."""
        if (found := self._found(key)) is None:
            return
        (chart, charts, panel), words = found, self._bridge.words
        sentence = ChartTexts(words).sentence(charts, panel, *chart.days)
        dialog = NumbersDialog(panel.title, sentence, table(charts, panel, chart.days, words), self._parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_picture(self, key: str) -> None:
        """Ask where to save the picture of a chart."""
        self._ask(key, self.tr("Save as picture"), ".png", self.tr("Pictures (*.png *.svg)"), self._picture)

    def ask_numbers(self, key: str) -> None:
        """Ask where to save the numbers of a chart."""
        self._ask(key, self.tr("Save numbers"), ".csv", self.tr("Tables (*.csv)"), _numbers)

    def _ask(self, key: str, title: str, ending: str, kinds: str, make: _Make) -> None:
        if (found := self._found(key)) is None:
            return
        self._notice.hide()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{key.replace('.', '-')}-{found[0].days[1].isoformat()}{ending}"
        ask_where_to_save(self._parent, title, Path(folder) / name, kinds, partial(self._save, found, make))

    def _save(self, found: _Found, make: _Make, out: Path) -> None:
        """Write in a thread what was drawn here."""
        data = make(found, out)
        self._bridge.in_background(partial(write_file, out, data), lambda _: self._tell(out))

    def _tell(self, out: Path) -> None:
        if isValid(self):
            self._notice.tell(self.tr("Saved as {path}.").format(path=str(out)))

    def _found(self, key: str) -> _Found | None:
        """Return the chart with what it shows, None where that panel is not shown."""
        chart = self.chart
        if chart is None or chart.charts is None or (panel := chart.charts.panel(key)) is None:
            return None
        return chart, chart.charts, panel

    def _picture(self, found: _Found, out: Path) -> bytes:
        chart, charts, panel = found
        words = self._bridge.words
        picture = Picture(charts, panel, chart.days, chart.hidden, entries(charts, panel, ChartNames(words)), LIGHT)
        return drawn(picture, out, words)


def _numbers(found: _Found, _: Path) -> bytes:
    chart, charts, panel = found
    return csv_text(charts, panel, chart.days).encode()
