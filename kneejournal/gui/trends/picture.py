"""A chart as a picture file, PNG or SVG, drawn as on screen with its title, axes and legend around it.

pyqtgraph's exporters are not used: one of them takes seconds, the other fails with current Qt.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from kneejournal.gui import tokens
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.axes import axis_font, draw_days, draw_values
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.trends.drawing import canvas_for, draw_panel
from kneejournal.gui.trends.legend import Entry, paint_swatch
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.scale import Scale, scale_of
from kneejournal.gui.trends.steps import grain_for
from kneejournal.gui.words import Words

SIZE = QSizeF(1000, 320)
"""Width and height of a picture; PNG has twice as many pixels each way."""

_PNG_SCALE = 2
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 20, 64, 34
_TITLE, _LEGEND = 26, 48
_SWATCH_WIDTH = 26


@dataclass(frozen=True, eq=False)
class Picture:
    """What is on a picture: a panel of the charts over some days, with what is switched off left out."""

    charts: Charts
    panel: Panel
    days: tuple[date, date]
    hidden: Collection[str]
    entries: tuple[Entry, ...]
    look: Tokens

    @property
    def caption(self) -> str:
        """The title with the unit."""
        return f"{self.panel.title} ({self.panel.unit})" if self.panel.unit else self.panel.title


def drawn(picture: Picture, path: Path, words: Words) -> bytes:
    """Return the picture as SVG or PNG, as the name ends."""
    return svg(picture, words) if path.suffix.lower() == ".svg" else png(picture, words)


def svg(picture: Picture, words: Words) -> bytes:
    """Return the picture as SVG."""
    data = QByteArray()
    buffer = QBuffer(data)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE.toSize())
    generator.setViewBox(QRectF(QPointF(0, 0), SIZE))
    generator.setTitle(picture.caption)
    generator.setResolution(96)
    painter = QPainter(generator)
    _paint(painter, picture, words)
    painter.end()
    return bytes(data.data())


def png(picture: Picture, words: Words) -> bytes:
    """Return the picture as PNG."""
    size = QSize(round(SIZE.width() * _PNG_SCALE), round(SIZE.height() * _PNG_SCALE))
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_PNG_SCALE, _PNG_SCALE)
    _paint(painter, picture, words)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())


def _paint(painter: QPainter, picture: Picture, words: Words) -> None:
    look, (first, last) = picture.look, picture.days
    low, high = first.toordinal() - 0.6, last.toordinal() + 0.6
    grain = grain_for(high - low)
    scale = scale_of(picture.panel, picture.charts, grain, low, high)
    area = QRectF(_LEFT, _TOP, SIZE.width() - _LEFT - _RIGHT, SIZE.height() - _TOP - _BOTTOM)
    frame = Frame(area, low, high, scale.low, scale.high)
    painter.fillRect(QRectF(QPointF(0, 0), SIZE), QColor(look.card))
    _paint_head(painter, picture, words)
    painter.setFont(axis_font())
    _paint_axes(painter, picture, frame, scale, words)
    canvas = canvas_for(painter, frame, picture.charts, grain, look)
    draw_panel(canvas, picture.charts, picture.panel, scale.ticks, picture.hidden)


def _paint_head(painter: QPainter, picture: Picture, words: Words) -> None:
    """Write the title with its days, and the legend below it."""
    look, (first, last) = picture.look, picture.days
    painter.setPen(QColor(look.text))
    painter.setFont(_title_font())
    painter.drawText(QPointF(16, _TITLE), picture.caption)
    span = f"{words.day_and_year(first)} – {words.day_and_year(last)}"
    painter.setFont(axis_font())
    painter.setPen(QColor(look.soft))
    right = SIZE.width() - _RIGHT - QFontMetricsF(painter.font()).horizontalAdvance(span)
    painter.drawText(QPointF(right, _TITLE), span)
    left = float(_LEFT)
    for entry in (each for each in picture.entries if each.key not in picture.hidden):
        painter.save()
        painter.translate(left, _LEGEND - 11)
        paint_swatch(painter, entry, look)
        painter.restore()
        painter.setPen(QColor(look.soft))
        painter.drawText(QPointF(left + _SWATCH_WIDTH, _LEGEND), entry.name)
        left += _SWATCH_WIDTH + QFontMetricsF(painter.font()).horizontalAdvance(entry.name) + 16


def _paint_axes(painter: QPainter, picture: Picture, frame: Frame, scale: Scale, words: Words) -> None:
    painter.setPen(QColor(picture.look.soft))
    draw_values(painter, frame, scale.ticks)
    draw_days(painter, frame, SIZE.height() - 12, (0, SIZE.width()), words.locale)


def _title_font() -> QFont:
    font = QFont("Inter")
    font.setPixelSize(tokens.TEXT_PX + 2)
    font.setWeight(QFont.Weight.DemiBold)
    return font
