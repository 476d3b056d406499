"""The charts on one axis of days: dragged, zoomed by wheel and keys, with one day read out across all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.panel_column import PanelColumn
from kneejournal.gui.trends.panel_view import PanelView
from kneejournal.gui.trends.panels import Charts, Panel
from kneejournal.gui.trends.plot import AXIS_WIDTH
from kneejournal.gui.trends.read_out import ReadOut
from kneejournal.gui.trends.steps import grain_for
from kneejournal.gui.trends.texts import ChartTexts
from kneejournal.gui.trends.time_range import TimeRange
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.words import Words

_TIP_AWAY = 14
_SETTLE_MS = 120
"""When nothing has moved for so long, and is not held, scales and sentences follow."""

_ZOOM = 1.25
_NOTCH = 120
_PAN_SHARE = 0.25
_FAR = 100_000
_Shift = Qt.KeyboardModifier.ShiftModifier


class TrendChart(QWidget):
    """All panels, one below the other.

    Left and Right move the day that is read out, Page Up and Down a week, Home and End to the ends, Escape hides it,
    Enter opens it. Plus and minus zoom, Shift with Left and Right pans. ``panel_made`` is called with each new panel;
    ``completed`` tells that the panels that were not made at once are there, too.
    """

    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    completed = Signal()

    def __init__(self, theme: Theme, words: Words, panel_made: Callable[[PanelView], None]) -> None:
        super().__init__()
        self._theme, self._words, self._panel_made = theme, words, panel_made
        self._texts = ChartTexts(words)
        self._charts: Charts | None = None
        self._hidden: Collection[str] = ()
        self._range = TimeRange(0, 14, 0, 14)
        self._day: date | None = None
        self._dragged_from: QPointF | None = None
        self._column = PanelColumn(self, self._new_view, self._fill)
        self._column.completed.connect(self._get_ready)
        self._column.completed.connect(self.completed)
        self._read_out = ReadOut(self)
        self._settled_at = self._range.low
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._settle)
        self._unprepared: list[PanelView] = []
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare_one)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._name()
        theme.changed.connect(self._redraw)

    # showing

    def show_charts(self, charts: Charts, hidden: Collection[str], count: int | None = None) -> None:
        """Show other values; the days in sight stay where they can. At first the last ``count`` are, or all."""
        first = self._charts is None
        self._charts, self._hidden = charts, hidden
        begin = TimeRange.last_days(charts.first, charts.last, count)
        self._range = begin if first else self._range.over(charts.first, charts.last)
        self._redraw()

    def _new_view(self) -> PanelView:
        view = PanelView(self._theme, self._words)
        view.setParent(self)
        self._panel_made(view)
        self._read_out.raise_()
        return view

    @property
    def is_complete(self) -> bool:
        """Whether each panel is made."""
        return self._column.is_complete

    def show_last(self, count: int | None) -> None:
        """Show so many days up to the last, or all."""
        if self._charts is not None:
            self._go(TimeRange.last_days(self._charts.first, self._charts.last, count))
            if self._settling.isActive():
                self._settle()

    def zoom(self, factor: float) -> None:
        """Show ``factor`` times as many days about the day that is read out, else about the middle."""
        middle = (self._range.low + self._range.high) / 2 if self._day is None else float(self._day.toordinal())
        self._go(self._range.zoomed(factor, middle))

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day in sight."""
        return self._range.days

    @property
    def charts(self) -> Charts | None:
        """What is shown."""
        return self._charts

    @property
    def hidden(self) -> Collection[str]:
        """The keys of what is switched off."""
        return self._hidden

    def _redraw(self) -> None:
        if self._charts is not None:
            self._begin_settled()
            self._column.show_charts(self._charts)
            self._get_ready()

    def _fill(self, view: PanelView, panel: Panel) -> None:
        """Show a panel in a view that is new, or showed another."""
        if self._charts is not None:
            view.show_panel(self._charts, panel, self._hidden)
            self._settle_one(view, panel, self._charts)
            view.plot.show_cursor(None if self._day is None else self._day.toordinal())

    def _go(self, shown: TimeRange) -> None:
        if shown == self._range:
            return
        self._range = shown
        for view in self._shown_views():
            if self._dragged_from is None:
                view.plot.show_days(shown.low, shown.high)
            else:
                view.plot.slide(shown.low)
        self._place_read_out()
        if self._dragged_from is None:
            self._settling.start()
        elif abs(shown.low - self._settled_at) > shown.length:
            self._settle()  # no farther is drawn to slide

    def _shown_views(self) -> list[PanelView]:
        return [view for view, _ in self._column.shown]

    def _settle(self) -> None:
        """Let scales and sentences follow the days in sight."""
        if self._charts is None:
            return
        self._begin_settled()
        for view, panel in self._column.shown:
            self._settle_one(view, panel, self._charts)
        self._get_ready()

    def _begin_settled(self) -> None:
        self._settling.stop()
        self._settled_at = self._range.low

    def _settle_one(self, view: PanelView, panel: Panel, charts: Charts) -> None:
        grain = grain_for(self._range.length)
        view.plot.show_days(self._range.low, self._range.high)
        view.plot.rest()
        view.plot.fit_values()
        view.describe(self._texts.scale(panel, grain), self._texts.sentence(charts, panel, *self.days))

    def _get_ready(self) -> None:
        """Make the panels ready to be dragged, once all are made."""
        if self._column.is_complete:
            self._unprepared = self._shown_views()
            self._preparing.start(_SETTLE_MS)  # what was drawn now is painted first

    def _prepare_one(self) -> None:
        """Make one panel ready to be dragged, in a turn of its own, while the mouse is near."""
        if not self._unprepared or not self.underMouse():
            self._preparing.stop()
        else:
            self._preparing.setInterval(0)
            self._unprepared.pop().plot.prepare()

    # reading one day out

    def read(self, day: date | None) -> None:
        """Read a day out, or none."""
        self._day = day
        for view in self._shown_views():
            view.plot.show_cursor(None if day is None else day.toordinal())
        if day is not None and self._charts is not None:
            self._read_out.show_lines(self._texts.day_lines(self._charts, day, self._hidden))
            self._place_read_out()
        self._read_out.setVisible(day is not None)
        self._name()

    def _name(self) -> None:
        name = self.tr("Charts on one axis of days")
        lines = [] if self._day is None or self._charts is None else self._lines(self._charts, self._day)
        self.setAccessibleName(". ".join([name, *lines]))
        self.setAccessibleDescription(
            self.tr("Left and Right read a day out, plus and minus zoom, Shift with Left and Right pans.")
        )

    def _lines(self, charts: Charts, day: date) -> list[str]:
        return self._texts.day_lines(charts, day, self._hidden)

    def _place_read_out(self) -> None:
        """Beside the line through the day, on the side with more room."""
        if self._day is None or not (views := self._shown_views()):
            return
        plot = views[0].plot
        line = plot.mapTo(self, QPoint(round(plot.x_of(self._day.toordinal())), 0)).x()
        size = self._read_out.sizeHint()
        left = line + _TIP_AWAY if line < self.width() / 2 else line - _TIP_AWAY - size.width()
        left = max(0, min(left, self.width() - size.width()))
        self._read_out.setGeometry(left, plot.mapTo(self, QPoint(0, 6)).y(), size.width(), size.height())

    def _read_by_key(self, day: date) -> None:
        if self._charts is not None:
            self._go(self._range.showing(day.toordinal()))
            self.read(min(max(day, self._charts.first), self._charts.last))
            announce(self, ". ".join(self._lines(self._charts, day)))

    # mouse

    def _day_number(self, point: QPointF) -> float:
        plot = self._shown_views()[0].plot
        return plot.day_number_at(QPointF(plot.mapFrom(self, point.toPoint())))

    def _over_plot(self, point: QPointF) -> bool:
        """Tell whether a point lies between the axes of a panel."""
        return any(
            view.plot.rect().adjusted(AXIS_WIDTH, 0, 0, 0).contains(view.plot.mapFrom(self, point.toPoint()))
            for view in self._shown_views()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Take hold of the days."""
        if event.button() == Qt.MouseButton.LeftButton and self._over_plot(event.position()):
            self._dragged_from = event.position()
            self.read(None)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002  # Qt's name
        """Let go."""
        self._dragged_from = None
        self.unsetCursor()
        if self._range.low != self._settled_at:
            self._settle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Drag, or read out the day under the mouse."""
        if self._charts is None or not (views := self._shown_views()):
            return
        here = event.position()
        if self._dragged_from is not None:
            moved = (self._dragged_from.x() - here.x()) / views[0].plot.width_of_day
            self._dragged_from = here
            self._go(self._range.panned(moved))
            return
        number = round(self._day_number(here))
        inside = self._charts.first.toordinal() <= number <= self._charts.last.toordinal() and self._over_plot(here)
        day = date.fromordinal(number) if inside else None
        if day != self._day:
            self.read(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002  # Qt's name
        """Open the day that is read out."""
        if self._day is not None:
            self.dayRequested.emit(self._day)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  # Qt's name
        """Zoom about the day under the mouse, or pan sideways; what leads no farther scrolls the page."""
        across, down = event.angleDelta().x() / _NOTCH, event.angleDelta().y() / _NOTCH
        if self._charts is None or not self._over_plot(event.position()):
            event.ignore()
            return
        wanted = self._range.panned(-across * self._range.length * _PAN_SHARE / 2)
        if down and not event.modifiers() & _Shift:
            wanted = self._range.zoomed(_ZOOM**-down, self._day_number(event.position()))
        elif down:
            wanted = self._range.panned(-down * self._range.length * _PAN_SHARE / 2)
        event.setAccepted(wanted != self._range)
        self._go(wanted)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  # Qt's name
        """Get ready to be dragged."""
        self._preparing.start(0)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Stop reading out when the mouse leaves, unless the keyboard is here."""
        if not self.hasFocus():
            self.read(None)
        super().leaveEvent(event)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move the day that is read out, zoom, pan."""
        action = self._action(Qt.Key(event.key()), shift=bool(event.modifiers() & _Shift))
        if action is None or self._charts is None:
            event.ignore()
        else:
            action()

    def _action(self, key: Qt.Key, *, shift: bool) -> Callable[[], None] | None:
        match key:
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                return partial(self.zoom, 1 / _ZOOM)
            case Qt.Key.Key_Minus | Qt.Key.Key_Underscore:
                return partial(self.zoom, _ZOOM)
            case Qt.Key.Key_Left | Qt.Key.Key_Right if shift:
                share = _PAN_SHARE if key == Qt.Key.Key_Right else -_PAN_SHARE
                return partial(self._go, self._range.panned(share * self._range.length))
            case Qt.Key.Key_Escape if self._day is not None:
                return partial(self.read, None)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._day is not None:
                return partial(self.dayRequested.emit, self._day)
        return self._step(key)

    def _step(self, key: Qt.Key) -> Callable[[], None] | None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -7,
            Qt.Key.Key_PageDown: 7,
            Qt.Key.Key_Home: -_FAR,
            Qt.Key.Key_End: _FAR,
        }
        if key not in steps or self._charts is None:
            return None
        last, far = self.days[1], abs(steps[key]) == _FAR
        start = last.toordinal() if self._day is None and not far else self._from(last) + steps[key]
        first, end = self._charts.first.toordinal(), self._charts.last.toordinal()
        return partial(self._read_by_key, date.fromordinal(min(max(start, first), end)))

    def _from(self, last: date) -> int:
        return (self._day or last).toordinal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Stop reading out when the keyboard leaves, unless the mouse is here."""
        if not self.underMouse():
            self.read(None)
        self.update()
        super().focusOutEvent(event)

    # looks

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Keep the box beside its day."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self._place_read_out)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; only the ring is drawn
        """Draw the focus ring."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), tokens.FOCUS_PX))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
