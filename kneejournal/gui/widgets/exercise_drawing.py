"""The drawing of an exercise in the colours of the look: faint where it starts, full where the movement ends."""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from kneejournal.gui.theme import Theme
from kneejournal.gui.tokens import LIGHT, Tokens

WIDTH, HEIGHT = 320, 240
"""The size the drawings are made for; they are legible at half of it."""

ROLES = ("text", "card", "soft", "control_line", "line", "load", "on_rail", "hover", "band", "accent", "reduce")
"""The colours that occur in drawings, which are kept in the light look."""
_COLOUR = re.compile("#[0-9A-F]{6}")


class ExerciseDrawing(QWidget):
    """Shows the drawing of one exercise as large as there is room; empty for an exercise that has none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exercise = ""
        self.setMinimumSize(WIDTH // 4, HEIGHT // 4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_exercise(self, exercise_id: str, name: str) -> None:
        """Show an exercise; ``name`` is what a screen reader says of it."""
        self._exercise = exercise_id
        self.setAccessibleName(self.tr("Drawing: {exercise}").format(exercise=name))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the size the drawings are made for."""
        return QSize(WIDTH, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw it in the middle."""
        if not has_drawing(self._exercise):
            return
        size = QSizeF(WIDTH, HEIGHT).scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _renderer(self._exercise, self._theme.tokens).render(painter, place)
        painter.end()


def drawing_pixmap(exercise_id: str, look: Tokens, size: QSize, ratio: float) -> QPixmap:
    """Return an exercise that has a drawing as a picture of that size, for a screen of that pixel ratio."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(exercise_id, look).render(painter, QRectF(QPointF(), QSizeF(size)))
    painter.end()
    return picture


@cache
def has_drawing(exercise_id: str) -> bool:
    """Tell whether there is a drawing of that name; own exercises have none."""
    return exercise_id.isidentifier() and _file(exercise_id).is_file()


def themed(svg: str, look: Tokens) -> str:
    """Return a drawing, which is kept in the colours of the light look, in those of another."""
    colours = {getattr(LIGHT, role): getattr(look, role) for role in ROLES}
    return _COLOUR.sub(lambda found: colours[found[0]], svg)


@cache
def _renderer(exercise_id: str, look: Tokens) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(themed(_file(exercise_id).read_text(encoding="utf-8"), look).encode()))


def _file(exercise_id: str) -> Traversable:
    return resources.files("kneejournal.resources").joinpath("drawings", f"{exercise_id}.svg")
