"""Draws one series, the same on screen and on paper.

What is dear in Qt's raster engine is a line of many antialiased points two pixels wide: 29 ms for 91 points, where the
same line as single pieces takes one. So lines are drawn piece by piece.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.canvas import Canvas
from kneejournal.gui.trends.panels import Form, Series
from kneejournal.gui.trends.steps import Floats, Grain

DOT, SMALL_DOT = 3.0, 2.0
SIGNS_HEIGHT = 10.0
"""The room for what was done with the advice, below the ribbon."""

_BAR_SHARE = 0.62
_WIDEST_BAR = 26.0
_SIGN = 3.2
_PEAK = ((-3, 2.4, 0, -3), (0, -3, 3, 2.4), (3, 2.4, -3, 2.4))
_FAINT = 0.55
_GAP = 0.6


def draw_series(canvas: Canvas, series: Series) -> None:
    """Draw a series in its form; the parts of a ribbon are drawn together, by :func:`draw_ribbon`."""
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if series.form in _DRAWERS:
        _DRAWERS[series.form](canvas, series)


def _draw_dots(canvas: Canvas, series: Series) -> None:
    """Days as dots joined by a thin line; weeks and months as their mean, within their lowest and highest day."""
    values, faint = canvas.values(series), canvas.colour(series)
    faint.setAlphaF(_FAINT)
    if canvas.grain is Grain.DAY:
        _draw_joined(canvas, series, QPen(faint, 1))
    else:
        _draw_reaches(canvas, series, faint)
    size = DOT if canvas.grain is Grain.DAY else SMALL_DOT
    points = _points(canvas, series, values.value)
    colours = canvas.colour(series), QColor(canvas.look.control_line)
    draw = _stamp_marks if isinstance(canvas.painter.device(), QPixmap) else draw_marks
    draw(canvas.painter, points, size, colours, series.knee)


def _points(canvas: Canvas, series: Series, values: Floats) -> list[QPointF]:
    return [QPointF(x, y) for x, y in zip(*canvas.places(series, canvas.middle, values), strict=True)]


def _draw_reaches(canvas: Canvas, series: Series, colour: QColor) -> None:
    """Draw a narrow bar from each step's lowest to its highest day."""
    values = canvas.values(series)
    some = values.high > values.low
    xs, lows = canvas.places(series, canvas.middle[some], values.low[some])
    _, highs = canvas.places(series, canvas.middle[some], values.high[some])
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour)
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    canvas.painter.drawRects([QRectF(x - 1, high, 2, low - high) for x, low, high in zip(xs, lows, highs, strict=True)])
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_marks(
    painter: QPainter, points: Sequence[QPointF], size: float, colours: tuple[QColor, QColor], knee: Knee | None
) -> None:
    """Draw round marks with an edge; squares for the left knee, where both are shown.

    A point drawn with a wide pen is such a mark: all of a series take one call.
    """
    colour, edge = colours
    for wide, tint in ((2 * size + 1, edge), (2 * size - 0.6, colour)):
        pen = QPen(tint, wide)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap if knee is Knee.LEFT else Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(list(points))


def _stamp_marks(
    painter: QPainter, points: Sequence[QPointF], size: float, colours: tuple[QColor, QColor], knee: Knee | None
) -> None:
    """Draw one mark and set it down at each point: on screen that takes a quarter of the time of round marks."""
    side = 2 * math.ceil(size) + 3
    middle, ratio = QPointF(side / 2, side / 2), painter.device().devicePixelRatioF()
    stamp = QPixmap(QSize(side, side) * ratio)
    stamp.setDevicePixelRatio(ratio)
    stamp.fill(Qt.GlobalColor.transparent)
    cutter = QPainter(stamp)
    cutter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_marks(cutter, [middle], size, colours, knee)
    cutter.end()
    for point in points:
        painter.drawPixmap(point - middle, stamp)


def _draw_peaks(canvas: Canvas, series: Series) -> None:
    draw_peaks(canvas.painter, _points(canvas, series, canvas.values(series).value), canvas.colour(series))


def draw_peaks(painter: QPainter, points: Sequence[QPointF], colour: QColor) -> None:
    """Draw small open triangles."""
    painter.setPen(QPen(colour, 1.2))
    sides = [
        QLineF(x + x1, y + y1, x + x2, y + y2)
        for x, y in ((point.x(), point.y()) for point in points)
        for x1, y1, x2, y2 in _PEAK
    ]
    painter.drawLines(sides)


def _draw_line(canvas: Canvas, series: Series) -> None:
    _draw_joined(canvas, series, line_pen(canvas.colour(series), series.knee))


def line_pen(colour: QColor, knee: Knee | None) -> QPen:
    """Return the pen of a mean's line: dashed for the left knee, where both are shown."""
    pen = QPen(colour, 2, Qt.PenStyle.DashLine if knee is Knee.LEFT else Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if knee is Knee.LEFT else Qt.PenCapStyle.RoundCap)
    return pen


def _draw_joined(canvas: Canvas, series: Series, pen: QPen) -> None:
    """Join neighbours that are both known; a gap stays a gap."""
    values = canvas.values(series).value
    known = np.isfinite(values)
    both = known[:-1] & known[1:]
    begin = canvas.places(series, canvas.middle[:-1][both], values[:-1][both])
    end = canvas.places(series, canvas.middle[1:][both], values[1:][both])
    canvas.painter.setPen(pen)
    canvas.painter.drawLines([QLineF(*ends) for ends in zip(*begin, *end, strict=True)])


def _draw_bars(canvas: Canvas, series: Series) -> None:
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(canvas.colour(series))
    canvas.painter.drawRects(_rects(canvas, canvas.values(series).value))


def _draw_frames(canvas: Canvas, series: Series) -> None:
    canvas.painter.setPen(QPen(canvas.colour(series), 1))
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    canvas.painter.drawRects(_rects(canvas, canvas.values(series).value))


def _rects(canvas: Canvas, values: Floats) -> list[QRectF]:
    """Return the bars of known values, each in the middle of its step."""
    frame, bottom = canvas.frame, canvas.frame.y(0)
    some = values > 0
    widths = np.clip(canvas.length[some] * frame.per_day * _BAR_SHARE, 1.0, _WIDEST_BAR).tolist()
    xs, tops = frame.places(canvas.middle[some], values[some])
    return [QRectF(x - wide / 2, top, wide, bottom - top) for x, top, wide in zip(xs, tops, widths, strict=True)]


def _draw_level(canvas: Canvas, series: Series) -> None:
    """A stair: each step at its value, with risers between neighbours."""
    values = canvas.values(series).value
    lefts, ys = canvas.frame.places(canvas.first, values)
    rights, _ = canvas.frame.places(canvas.first + canvas.length, values)
    treads = [QLineF(left, y, right, y) for left, right, y in zip(lefts, rights, ys, strict=True)]
    risers = [
        QLineF(before.p2(), after.p1())
        for before, after in itertools.pairwise(treads)
        if abs(before.x2() - after.x1()) < 1 and before.y2() != after.y1()
    ]
    canvas.painter.setPen(level_pen(canvas.colour(series)))
    canvas.painter.drawLines([*treads, *risers])


def level_pen(colour: QColor) -> QPen:
    """Return the pen of a level that holds for a while."""
    return QPen(colour, 1.5, Qt.PenStyle.DotLine)


def draw_ribbon(canvas: Canvas, verdicts: Sequence[Series]) -> None:
    """Draw a day as high as its advice is strict, a week or month as high as its advices on average.

    A step's parts are as high as their share, the strictest on top: height tells what colours may not, to every eye.

    Args:
        canvas: Where to draw.
        verdicts: One series each, from the most to the least permissive.
    """
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=canvas.grain is Grain.DAY)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    below = np.zeros(canvas.middle.size)
    for number, series in enumerate(verdicts, start=1):
        share = np.nan_to_num(canvas.values(series).value)
        tall = share * number / len(verdicts)
        canvas.painter.setBrush(canvas.colour(series))
        canvas.painter.drawRects(_parts(canvas, below, tall))
        below += tall


def _parts(canvas: Canvas, below: Floats, tall: Floats) -> list[QRectF]:
    frame, some = canvas.frame, tall > 0
    height, bottom = frame.area.height() - SIGNS_HEIGHT, frame.area.bottom() - SIGNS_HEIGHT
    lefts = [frame.x(day) for day in canvas.first[some].tolist()]
    gap = _GAP if canvas.grain is Grain.DAY else 0.0
    widths = np.maximum(0.8, canvas.length[some] * frame.per_day - gap).tolist()
    return [
        QRectF(left, bottom - height * (base + part), wide, height * part)
        for left, wide, base, part in zip(lefts, widths, below[some].tolist(), tall[some].tolist(), strict=True)
    ]


def _draw_signs(canvas: Canvas, series: Series) -> None:
    """Draw what was done with the advice below the ribbon; where there is little room only what went beyond."""
    is_crowded = canvas.grain is not Grain.DAY or canvas.frame.per_day < 2 * _SIGN
    if is_crowded and series.key != "done.beyond":
        return
    held = canvas.middle[canvas.values(series).value > 0]
    y = canvas.frame.area.bottom() - SIGNS_HEIGHT / 2 + 1
    for day in held.tolist():
        draw_sign(canvas.painter, series.key, QPointF(canvas.frame.x(day), y), canvas.look)


def draw_sign(painter: QPainter, key: str, at: QPointF, look: Tokens) -> None:
    """Draw a dot for followed, a ring for less, a triangle for beyond."""
    colour = QColor({"done.followed": look.run, "done.less": look.soft}.get(key, look.rest))
    is_ring = key == "done.less"
    painter.setPen(QPen(colour, 1.2) if is_ring else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if is_ring else colour)
    if key == "done.beyond":
        x, low = at.x(), at.y() + 2.6
        painter.drawPolygon(QPolygonF([QPointF(x - _SIGN, low), QPointF(x, at.y() - _SIGN), QPointF(x + _SIGN, low)]))
    else:
        painter.drawEllipse(at, _SIGN - 1, _SIGN - 1)


_DRAWERS = {
    Form.DOTS: _draw_dots,
    Form.PEAKS: _draw_peaks,
    Form.LINE: _draw_line,
    Form.BARS: _draw_bars,
    Form.FRAMES: _draw_frames,
    Form.LEVEL: _draw_level,
    Form.SIGNS: _draw_signs,
}
