"""What the marks of a chart mean: each name with a small drawing, and a switch that shows or hides it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.drawing import BAND, FLARE_ALPHA, FLARES, LIMIT, SPAN_ALPHA, SPANS, limit_pen
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.trends.panels import Charts, Form, Panel, Series
from kneejournal.gui.trends.series_drawing import (
    DOT,
    draw_marks,
    draw_peaks,
    draw_sign,
    level_pen,
    line_pen,
)
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import FlowLayout

_SWATCH = QSize(20, 14)
_GAP = 4
"""Between what fills a swatch and the name beside it."""

_SCALE = 3


@dataclass(frozen=True)
class Entry:
    """One switch: what it shows or hides, its name, and the series it stands for, None for what lies behind."""

    key: str
    name: str
    series: Series | None = None


def entries(charts: Charts, panel: Panel, names: ChartNames) -> tuple[Entry, ...]:
    """Return the switches of a panel: its series, where there are several, and in the topmost what lies behind."""
    own = tuple(Entry(each.key, each.name, each) for each in panel.series)
    if panel is not charts.panels[0]:
        return own if len(own) > 1 else ()
    flares = (Entry(FLARES, names.flare()),) if charts.flares else ()
    spans = (Entry(SPANS, names.marked()),) if charts.spans else ()
    return (*own, Entry(BAND, names.band()), Entry(LIMIT, names.limit()), *flares, *spans)


class Legend(QWidget):
    """Switches in as many lines as it takes."""

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: tuple[Entry, ...] = ()
        self._buttons: dict[str, QPushButton] = {}
        self.setLayout(FlowLayout(2))
        theme.changed.connect(self._tint)

    def show_entries(self, entries: tuple[Entry, ...], chart: str, hidden: Collection[str]) -> None:
        """Offer these switches for the chart of that name."""
        if [(each.key, each.name) for each in entries] != [(each.key, each.name) for each in self._entries]:
            self._remake(entries, chart)
        for each in entries:
            self._buttons[each.key].setChecked(each.key not in hidden)

    def _remake(self, entries: tuple[Entry, ...], chart: str) -> None:
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {each.key: self._button(each) for each in entries}
        for each in entries:
            name = self.tr("{chart}: show {series}").format(chart=chart, series=each.name)
            self._buttons[each.key].setAccessibleName(name)
        self._entries = entries
        self._tint()

    def _button(self, entry: Entry) -> QPushButton:
        button = push(entry.name, "legend", checkable=True)
        button.setIconSize(_SWATCH)
        button.clicked.connect(lambda shown, key=entry.key: self.toggled.emit(key, shown))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _tint(self) -> None:
        for each in self._entries:
            self._buttons[each.key].setIcon(QIcon(swatch(each, self._theme.tokens)))


def swatch(entry: Entry, look: Tokens) -> QPixmap:
    """Return a drawing of the mark as the chart draws it."""
    picture = QPixmap(_SWATCH * _SCALE)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_swatch(painter, entry, look)
    painter.end()
    return picture


def paint_swatch(painter: QPainter, entry: Entry, look: Tokens) -> None:
    """Draw the mark in a small area at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if entry.key == LIMIT:
        painter.setPen(limit_pen(look))
        painter.drawLine(*_middle_line())
    elif entry.series is None:
        painter.fillRect(QRectF(0, 0, _SWATCH.width() - _GAP, _SWATCH.height()), _shade(entry.key, look))
    else:
        _draw(painter, entry.series, look)


def _shade(key: str, look: Tokens) -> QColor:
    colour = QColor({BAND: look.band, FLARES: look.rest}.get(key, look.soft))
    colour.setAlpha({BAND: 255, FLARES: FLARE_ALPHA + 20}.get(key, SPAN_ALPHA + 20))
    return colour


def _draw(painter: QPainter, series: Series, look: Tokens) -> None:
    colour, middle = QColor(getattr(look, series.colour)), QPointF(_SWATCH.width() / 2, _SWATCH.height() / 2)
    match series.form:
        case Form.DOTS:
            draw_marks(painter, [middle], DOT, (colour, QColor(look.control_line)), series.knee)
        case Form.PEAKS:
            draw_peaks(painter, [middle], colour)
        case Form.SIGNS:
            draw_sign(painter, series.key, middle, look)
        case Form.LINE | Form.LEVEL:
            painter.setPen(line_pen(colour, series.knee) if series.form is Form.LINE else level_pen(colour))
            painter.drawLine(*_middle_line())
        case Form.BARS | Form.RIBBON:
            painter.fillRect(QRectF(middle.x() - 4, 1, 8, _SWATCH.height() - 2), colour)
        case Form.FRAMES:
            painter.setPen(QPen(colour, 1))
            painter.drawRect(QRectF(middle.x() - 4, 1, 8, _SWATCH.height() - 2))


def _middle_line() -> tuple[QPointF, QPointF]:
    """Return the ends of a line across a swatch."""
    return QPointF(0, _SWATCH.height() / 2), QPointF(_SWATCH.width() - _GAP, _SWATCH.height() / 2)
