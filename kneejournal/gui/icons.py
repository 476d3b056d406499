"""Line icons from the resources, in the colour they are needed in."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_DRAWN_IN = "#000"
_SCALE = 3
"""Pixels drawn for each pixel shown, enough for screens at 300 %."""


def icon(name: str, colour: str, size: int = 18) -> QIcon:
    """Return the icon of that name, drawn in one colour."""
    return QIcon(pixmap(name, colour, size))


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Return the icon as a picture of that many pixels at 100 %."""
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(_DRAWN_IN, colour).encode()))
    picture = QPixmap(QSize(size, size) * _SCALE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(_SCALE)
    return picture


@cache
def _drawing(name: str) -> str:
    return resources.files("kneejournal.resources").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")
