"""No information by colour alone: what the window tells can be told without hue, on pages turned to grey.

Verdicts, marks and answers are drawn once each way; in shades of grey, and by words and shapes, they still differ.
"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kneejournal.domain.vocabulary import NOT_DONE
from kneejournal.gui.calendar.marks import Mark, paint_mark
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.settings import Look

SIZE = 24
DIFFERS = 0.08
"""How much two shapes differ at least: the share of their pixels that are inked in one of them only."""


def grey(widget: QWidget) -> np.ndarray:
    """Return a widget as it is painted, in shades of grey from 0 to 255."""
    return pixels(widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))


def pixels(image: QImage) -> np.ndarray:
    bits = np.array(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return bits[:, : image.width()].astype(int)


def shape(mark: Mark) -> np.ndarray:
    """Return where a mark leaves ink, drawn in one colour."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_mark(painter, QRectF(2, 2, SIZE - 4, SIZE - 4), mark, QColor("#000000"))
    painter.end()
    return pixels(image.convertToFormat(QImage.Format.Format_Grayscale8)) < 128


@pytest.mark.parametrize(("one", "other"), [*combinations(Mark, 2)], ids=lambda mark: mark.name)
def test_marks_of_the_calendar_differ_in_shape(one: Mark, other: Mark) -> None:
    first, second = shape(one), shape(other)
    assert (first ^ second).sum() > DIFFERS * (first | second).sum()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_the_answer_of_a_pain_scale_is_told_without_colour(qtbot: QtBot, theme: Theme, look: Look) -> None:
    theme.choose(look)
    scale = PainScale("Stairs", theme, may_skip=True, keep_room=True)
    qtbot.addWidget(scale)
    scale.resize(520, scale.sizeHint().height())
    pictures = {}
    for answer in (None, NOT_DONE, *range(11)):
        scale.show_answer(answer)
        pictures[answer] = grey(scale)
    for one, other in combinations(pictures, 2):
        strongly = np.abs(pictures[one] - pictures[other]) > 60
        assert strongly.sum() > SIZE, f"{one} and {other} look alike"
