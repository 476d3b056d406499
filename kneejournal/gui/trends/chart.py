"""The chart of Trends: two plots on one axis of days, and the day under the mouse or the arrow keys read out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.legend import Legend, Mark
from kneejournal.gui.trends.plots import PainPlot, RunPlot
from kneejournal.gui.trends.texts import TrendTexts
from kneejournal.gui.trends.trend import Trend, TrendDay
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_PAIN_HEIGHT, _RUN_HEIGHT = 200, 96
_RING_ROOM = 8
_TIP_AWAY = 14


class TrendChart(QWidget):
    """Pain above, runs below. Left and Right move the day that is read out, Page Up and Down a week, Escape hides it.

    ``dayRead`` tells which day that is, None where none is.
    """

    dayRead = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._texts = TrendTexts(words)
        self._trend: Trend | None = None
        self._index: int | None = None
        self._pain, self._runs = PainPlot(words), RunPlot(words)
        self._run_title = label("", "small")
        self._read_out = _ReadOut(self)
        self._lay_out()
        self._read_out.raise_()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Chart of pain and runs"))
        theme.changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        legend = Legend(
            self._theme,
            [
                (Mark.DOT, self.tr("worst of the day")),
                (Mark.MEAN, self.tr("seven-day mean")),
                (Mark.BAND, self.tr("0–2, tolerable")),
                (Mark.LIMIT, self.tr("3, time to reduce")),
                (Mark.FLARE, self.tr("flare-up")),
            ],
        )
        for plot, height in ((self._pain, _PAIN_HEIGHT), (self._runs, _RUN_HEIGHT)):
            plot.setMinimumHeight(height)
            plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(_RING_ROOM,) * 4)
        column.setSpacing(4)
        column.addLayout(_titled(label(self.tr("Pain"), "strong"), legend))
        column.addWidget(self._pain, 5)
        column.addLayout(_titled(label(self.tr("Runs"), "strong"), self._run_title))
        column.addWidget(self._runs, 2)

    def show_trend(self, trend: Trend) -> None:
        """Show a span of days; a day that was read out stays so where it is among them."""
        kept = None if self._day is None else self._day.day
        self._trend = trend
        self._pain.show_trend(trend)
        self._runs.show_trend(trend)
        form = self.tr("{unit} a week") if trend.is_long else self.tr("{unit} a day")
        self._run_title.setText(form.format(unit=self._words.unit))
        self._read(next((i for i, each in enumerate(trend.days) if each.day == kept), None))

    # reading one day out

    @property
    def _day(self) -> TrendDay | None:
        return None if self._trend is None or self._index is None else self._trend.days[self._index]

    def _read(self, index: int | None) -> None:
        self._index = index
        day = self._day
        for plot in (self._pain, self._runs):
            plot.show_cursor(day)
        name = self.tr("Chart of pain and runs")
        if day is not None:
            lines = self._texts.day_lines(day)
            self._read_out.show_lines(lines)
            self._place_read_out()
            name = f"{name}. {', '.join(line for line in lines if line)}"
        self._read_out.setVisible(day is not None)
        self.setAccessibleName(name)
        self.dayRead.emit(day)

    def _place_read_out(self) -> None:
        """Beside the line through the day, on the side with more room."""
        day = self._day
        if day is None:
            return
        line = self._pain.mapTo(self, QPoint(round(self._pain.x_of(day)), 0)).x()
        size = self._read_out.sizeHint()
        left = line + _TIP_AWAY if line < self.width() / 2 else line - _TIP_AWAY - size.width()
        left = max(0, min(left, self.width() - size.width()))
        self._read_out.setGeometry(left, self._pain.y() + 6, size.width(), size.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  # Qt's name
        """Read out the day under the mouse."""
        if self._trend is None:
            return
        point = self._pain.mapFrom(self, event.position().toPoint())
        number = round(self._pain.day_number_at(point.toPointF())) - self._trend.first.toordinal()
        index = number if 0 <= number < len(self._trend.days) else None
        if index != self._index:
            self._read(index)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Stop reading out when the mouse leaves, unless the keyboard is here."""
        if not self.hasFocus():
            self._read(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's name
        """Move the day that is read out."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -7,
            Qt.Key.Key_PageDown: 7,
            Qt.Key.Key_Home: -100_000,
            Qt.Key.Key_End: 100_000,
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._index is not None:
            self._read(None)
        elif key in steps and self._trend is not None:
            last = len(self._trend.days) - 1
            start = last if self._index is None and key != Qt.Key.Key_Home else (self._index or 0) + steps[key]
            self._read(min(last, max(0, start)))
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  # Qt's name
        """Stop reading out when the keyboard leaves, unless the mouse is here."""
        if not self.underMouse():
            self._read(None)
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

    def _tint(self) -> None:
        for plot in (self._pain, self._runs):
            plot.tint(self._theme.tokens)


class _ReadOut(QFrame):
    """The box with one day's answers. The mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readOut")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._lines = [QLabel() for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for number, each in enumerate(self._lines):
            each.setObjectName("readOutDay" if number == 0 else "readOutLine")
            each.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(each)
        self.hide()

    def show_lines(self, lines: tuple[str, str, str]) -> None:
        """Show date, answers, and what was done; an empty line takes no room."""
        for each, text in zip(self._lines, lines, strict=True):
            each.setText(text)
            each.setVisible(bool(text))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()


def _titled(title: QWidget, detail: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(detail, 1)
    return row
