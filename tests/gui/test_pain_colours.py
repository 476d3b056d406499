"""The colours of the pain scale: even steps, told apart by every kind of colour vision, with readable numbers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from kneejournal.gui.tokens import DARK, LIGHT, Tokens
from kneejournal.gui.widgets.pain_scale import contrast, readable_on

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

# Ottosson 2020, from linear sRGB to the responses of the cones, and from their cube roots to OKLab.
CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
OKLAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
# Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB.
VISIONS: dict[str, Matrix] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}

looks = pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: str(look.name))
visions = pytest.mark.parametrize("vision", VISIONS)


def times(matrix: Matrix, triple: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, triple, strict=True)) for row in matrix)
    return first, second, third


def linear(colour: str) -> Triple:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def seen(colour: str, vision: str) -> Triple:
    """Return lightness, green to red, blue to yellow in OKLab, as such eyes see it."""
    red, green, blue = (min(1.0, max(0.0, part)) for part in times(VISIONS[vision], linear(colour)))
    one, two, three = (part ** (1 / 3) for part in times(CONES, (red, green, blue)))
    return times(OKLAB, (one, two, three))


def distances(look: Tokens, vision: str) -> list[float]:
    scale = [seen(colour, vision) for colour in look.pain]
    return [sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5 for pair in pairwise(scale)]


@looks
def test_each_step_is_as_large_as_the_others(look: Tokens) -> None:
    steps = [after - before for before, after in pairwise(seen(colour, "usual")[0] for colour in look.pain)]
    assert max(abs(step) for step in steps) < 1.15 * min(abs(step) for step in steps)
    assert len({step > 0 for step in steps}) == 1  # ever darker in the light look, ever lighter in the dark one
    assert max(distances(look, "usual")) < 1.2 * min(distances(look, "usual"))


@looks
@visions
def test_more_pain_is_never_mistaken_for_less(look: Tokens, vision: str) -> None:
    lightness = [seen(colour, vision)[0] for colour in look.pain]
    assert sorted(lightness, reverse=look is LIGHT) == lightness
    assert min(distances(look, vision)) > 0.02  # the just noticeable difference in OKLab


@looks
def test_the_number_on_each_can_be_read(look: Tokens) -> None:
    for colour in look.pain:
        assert contrast(readable_on(QColor(colour), look), QColor(colour)) >= 4.5
