"""Draws one panel between its axes, the same on screen and on paper: what lies behind, the grid, the series."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from kneejournal.gui.tokens import Tokens
from kneejournal.gui.trends.canvas import Canvas, Frame
from kneejournal.gui.trends.panels import Charts, Form, Kind, Panel, Shade
from kneejournal.gui.trends.series_drawing import draw_ribbon, draw_series
from kneejournal.gui.trends.steps import Grain

TOLERABLE = 2
"""Pain up to here is the tolerable band (advice.md: rule F1 fires from 3 on)."""

LINE_AT = 3
"""From here on the advice is to run less (advice.md: rule F1)."""

FLARE_ALPHA, SPAN_ALPHA = 36, 26
BAND, LIMIT, FLARES, SPANS = "band", "limit", "flares", "spans"
"""What lies behind the series, by the keys the legend remembers."""

_LABEL_ROOM = 6


def draw_panel(canvas: Canvas, charts: Charts, panel: Panel, ticks: Sequence[float], hidden: Collection[str]) -> None:
    """Draw a panel.

    Args:
        canvas: Where to draw.
        charts: What is shaded behind all panels.
        panel: The panel.
        ticks: The values named on its axis.
        hidden: The keys of what is switched off.
    """
    canvas.painter.setClipRect(canvas.frame.area.adjusted(-1, -1, 1, 1))
    _draw_behind(canvas, charts, panel, hidden)
    _draw_grid(canvas, ticks, has_limit=panel.kind is Kind.PAIN and LIMIT not in hidden)
    shown = [each for each in panel.series if each.key not in hidden]
    draw_ribbon(canvas, [each for each in shown if each.form is Form.RIBBON])
    for series in shown:
        draw_series(canvas, series)
    if panel is charts.panels[0] and canvas.grain is Grain.DAY:
        _draw_labels(canvas, charts, hidden)


def canvas_for(painter: QPainter, frame: Frame, charts: Charts, grain: Grain, look: Tokens) -> Canvas:
    """Return a canvas with the steps of a grain."""
    return Canvas(painter, frame, grain, charts.steps[grain], look)


def _draw_behind(canvas: Canvas, charts: Charts, panel: Panel, hidden: Collection[str]) -> None:
    frame = canvas.frame
    if panel.kind is Kind.PAIN and BAND not in hidden:
        top = frame.y(TOLERABLE)
        band = QRectF(frame.area.left(), top, frame.area.width(), frame.area.bottom() - top)
        canvas.painter.fillRect(band, QColor(canvas.look.band))
    if SPANS not in hidden:
        _shade(canvas, charts.spans, QColor(canvas.look.soft), SPAN_ALPHA)
    if FLARES not in hidden and panel.kind is Kind.PAIN:
        _shade(canvas, charts.flares, QColor(canvas.look.rest), FLARE_ALPHA)


def _shade(canvas: Canvas, shades: Sequence[Shade], colour: QColor, alpha: int) -> None:
    colour.setAlpha(alpha)
    canvas.painter.setPen(Qt.PenStyle.NoPen)
    canvas.painter.setBrush(colour)
    stretches = ((shade.first.toordinal(), shade.last.toordinal()) for shade in shades)
    seen = [(first, last) for first, last in stretches if first <= canvas.frame.last and last >= canvas.frame.first]
    canvas.painter.drawRects([canvas.frame.days(first, last) for first, last in seen])


def _draw_grid(canvas: Canvas, ticks: Sequence[float], *, has_limit: bool) -> None:
    """Draw a thin line at each named value, and a dashed one from where pain is above the tolerable."""
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    canvas.painter.setPen(QPen(QColor(canvas.look.line), 1))
    canvas.painter.drawLines([canvas.frame.level(tick) for tick in ticks])
    if has_limit:
        canvas.painter.setPen(limit_pen(canvas.look))
        canvas.painter.drawLine(canvas.frame.level(LINE_AT))


def limit_pen(look: Tokens) -> QPen:
    """Return the pen of the line from which pain is above the tolerable."""
    return QPen(QColor(look.reduce), 1, Qt.PenStyle.DashLine)


def _draw_labels(canvas: Canvas, charts: Charts, hidden: Collection[str]) -> None:
    """Name what is shaded, in the topmost panel; a name that has no room beside the one before is left out."""
    flares = [] if FLARES in hidden else [(each, canvas.look.rest) for each in charts.flares]
    spans = [] if SPANS in hidden else [(each, canvas.look.soft) for each in charts.spans]
    metrics, free = QFontMetricsF(canvas.painter.font()), canvas.frame.area.left()
    for shade, colour in sorted([*flares, *spans], key=lambda each: each[0].first):
        area = canvas.frame.days(shade.first.toordinal(), shade.last.toordinal())
        left, width = max(area.left(), canvas.frame.area.left()) + 3, metrics.horizontalAdvance(shade.label)
        if area.right() > canvas.frame.area.left() and free <= left <= canvas.frame.area.right() - width:
            canvas.painter.setPen(QColor(colour))
            canvas.painter.drawText(QPointF(left, canvas.frame.area.top() + metrics.ascent() + 1), shade.label)
            free = left + width + _LABEL_ROOM
