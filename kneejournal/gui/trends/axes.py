"""The names beside and below a chart: values, and whole days in the window's language.

pyqtgraph's axes are not used: its axis of dates counts in UTC, which misdates days, shows hours when there is room for
them, and knows no other language; and an axis takes longer to make and to draw than all else in a small chart. Here a
day is its number (``date.toordinal``). Names are drawn in the painter's font and colour.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from kneejournal.gui import tokens
from kneejournal.gui.trends.canvas import Frame
from kneejournal.gui.words import as_typed

WIDEST_LABEL_PX = 74

_STEPS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)
_AWAY = 6


def axis_font() -> QFont:
    """Return the font of all names on axes."""
    font = QFont("Inter")
    font.setPixelSize(tokens.SMALL_PX)
    return font


def draw_values(painter: QPainter, frame: Frame, values: Sequence[float]) -> None:
    """Write values left of a frame, each at its height."""
    metrics = QFontMetricsF(painter.font())
    for value in values:
        text = as_typed(value)
        left = frame.area.left() - _AWAY - metrics.horizontalAdvance(text)
        painter.drawText(QPointF(left, frame.y(value) + metrics.capHeight() / 2), text)


def draw_days(painter: QPainter, frame: Frame, baseline: float, edges: tuple[float, float], locale: QLocale) -> None:
    """Write the names of a frame's days on a line below it, as many as there is room for between two edges."""
    first, last = date.fromordinal(max(1, int(frame.first) + 1)), date.fromordinal(max(1, int(frame.last)))
    most, metrics = int(frame.area.width() // WIDEST_LABEL_PX), QFontMetricsF(painter.font())
    for day in named_days(first, last, most, locale.firstDayOfWeek().value):
        name = day_name(day, locale)
        width = metrics.horizontalAdvance(name)
        left = frame.x(day.toordinal()) - width / 2
        if edges[0] <= left <= edges[1] - width:
            painter.drawText(QPointF(left, baseline), name)


def day_name(day: date, locale: QLocale) -> str:
    """Return "21 Nov", with the year where one begins."""
    form = "MMM yyyy" if day.day == 1 and day.month == 1 else "d MMM"
    return locale.toString(QDate(day.year, day.month, day.day), form)


def named_days(first: date, last: date, most: int, week_start: int) -> list[date]:
    """Choose the days of a span to be named on an axis with room for ``most`` names; weeks begin on that weekday."""
    length = (last - first).days + 1
    for step in _STEPS:
        if length <= step * max(1, most):
            start = first if step == 1 else _aligned(first, step, week_start)
            return [start + timedelta(days=offset) for offset in range(0, (last - start).days + 1, step)]
    months = list(_firsts_of_months(first, last))
    return next((kept for step in _MONTHS if len(kept := _every(months, step)) <= max(1, most)), months[:1])


def _every(months: list[date], step: int) -> list[date]:
    """Return each month whose number fits the step, so that years begin in January; years by their number."""
    return [day for day in months if (12 * day.year + day.month - 1) % step == 0]


def _aligned(first: date, step: int, week_start: int) -> date:
    """Pairs of days and of weeks keep their rhythm from one view to the next."""
    offset = (first.toordinal() - week_start) % step  # day number 1 was a Monday
    return first + timedelta(days=(step - offset) % step)


def _firsts_of_months(first: date, last: date) -> Iterator[date]:
    day = first if first.day == 1 else (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    while day <= last:
        yield day
        day = (day + timedelta(days=32)).replace(day=1)
