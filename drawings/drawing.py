"""A whole drawing: where one starts, faint, where the movement ends, and the arrow between."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence

from drawings.figure import Layer, layers
from drawings.outline import Piece, bounds, number
from drawings.scene import arrow, prop
from drawings.skeleton import Body, PoseError, body
from drawings.space import Camera
from kneejournal.gui.tokens import LIGHT

WIDTH, HEIGHT = 320, 240
_MARGIN = 10
_LARGEST = 1.35
"""How much a drawing is enlarged at most, so that a small pose is no giant."""
_LINE = 2.4
"""Half the width of the outline of the figure."""

_FILL = {
    "skin": LIGHT.card,
    "shoe": LIGHT.control_line,
    "cloth": LIGHT.load,
    "shirt": LIGHT.on_rail,
    "hair": LIGHT.soft,
    "mat": LIGHT.band,
    "prop": LIGHT.line,
    "prop_top": LIGHT.hover,
    "roll": LIGHT.control_line,
}
_STROKE = {
    "ground": (LIGHT.soft, 2.6),
    "hatch": (LIGHT.control_line, 1.4),
    "band": (LIGHT.reduce, 4.0),
    "arrow": (LIGHT.accent, 4.0),
}
_WORDS = {"camera", "props", "arrows", "front", "start", "end"}


def drawing(text: str) -> str:
    """Return the SVG of a pose file, in the colours of the light look, which the window replaces.

    ``start`` and ``end`` are poses as :func:`drawings.skeleton.body` takes them; ``camera`` is where the viewer stands;
    ``props`` and ``arrows`` go to :mod:`drawings.scene`; limbs named in ``front`` are drawn last.

    Raises:
        PoseError: where the file asks for something that cannot be drawn.
    """
    given = tomllib.loads(text)
    if unknown := set(given) - _WORDS:
        raise PoseError(f"unknown: {', '.join(sorted(unknown))}")
    camera = Camera(**given.get("camera", {}))
    start, end = body(given["start"]), body(given["end"])
    props = [prop(each, end, camera) for each in given.get("props", [])]
    pieces = [piece for each in props for piece in each.pieces]
    arrows = [piece for each in given.get("arrows", []) for piece in arrow(each, camera)]
    figures = [piece for each in (start, end) for layer in layers(each, camera) for piece in layer.pieces]
    parts = [
        *(_piece(piece) for each in props if not each.before for piece in each.pieces),
        *_faint(start, camera),
        *(part for layer in _ordered(end, camera, given.get("front", [])) for part in _layer(layer)),
        *(_piece(piece) for each in props if each.before for piece in each.pieces),
        *(_piece(piece) for piece in arrows),
    ]
    return _page(parts, [*pieces, *figures, *arrows])


def _ordered(figure: Body, camera: Camera, front: Sequence[str]) -> list[Layer]:
    return sorted(layers(figure, camera), key=lambda layer: layer.name in front)


def _layer(layer: Layer) -> Iterator[str]:
    """Draw all pieces thick and dark, then each in its colour: a line remains around the whole."""
    yield _outlined(layer.pieces, LIGHT.text, _LINE * 2)
    for piece in layer.pieces:
        yield f'<path d="{piece.path}" fill="{_FILL[piece.role]}"/>'


def _faint(figure: Body, camera: Camera) -> Iterator[str]:
    pieces = [piece for layer in layers(figure, camera) for piece in layer.pieces]
    yield _outlined(pieces, LIGHT.control_line, _LINE * 1.5)
    yield f'<path d="{" ".join(piece.path for piece in pieces)}" fill="{LIGHT.hover}"/>'


def _outlined(pieces: Sequence[Piece], colour: str, width: float) -> str:
    paths = " ".join(piece.path for piece in pieces)
    return f'<path d="{paths}" fill="{colour}" stroke="{colour}" stroke-width="{number(width)}"/>'


def _piece(piece: Piece) -> str:
    if piece.role in _STROKE:
        colour, width = _STROKE[piece.role]
        return f'<path d="{piece.path}" fill="none" stroke="{colour}" stroke-width="{number(width)}"/>'
    return f'<path d="{piece.path}" fill="{_FILL[piece.role]}" stroke="{LIGHT.soft}" stroke-width="1.6"/>'


def _page(parts: Sequence[str], pieces: Sequence[Piece]) -> str:
    """Fit all parts into the page."""
    left, top, right, bottom = bounds(pieces)
    scale = min(_LARGEST, (WIDTH - 2 * _MARGIN) / (right - left), (HEIGHT - 2 * _MARGIN) / (bottom - top))
    x = WIDTH / 2 - (left + right) / 2 * scale
    y = HEIGHT / 2 - (top + bottom) / 2 * scale
    lines = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">\n'
        f'<g transform="translate({number(x)} {number(y)}) scale({scale:.3f})"'
        f' stroke-linecap="round" stroke-linejoin="round">\n{lines}\n</g>\n</svg>\n'
    )
