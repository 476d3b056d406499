"""The last weeks at a glance: sets done of sets planned. A week without sets is shown like any other."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kneejournal.domain.adherence import WeekSets
from kneejournal.gui import tokens
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words

_WIDEST_BAR = 44
_TEXT_ROOM = 20
_HEIGHT = 132


class WeeksCard(Card):
    """A bar for each week, and the present one in words."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Sets by week"))
        self._words = words
        self._bars = _Bars(theme)
        self._sentence = label("", "soft", wraps=True)
        self.body.addWidget(self._bars)
        self.body.addWidget(self._sentence)

    def show_weeks(self, weeks: tuple[WeekSets, ...]) -> None:
        """Show these weeks, the last of them being the present one; nothing where nothing was planned or done."""
        self.setVisible(any(week.planned or week.recorded for week in weeks))
        self._bars.show_weeks(weeks, [self._words.brief_day(week.first) for week in weeks])
        self._sentence.setText(self._now(weeks[-1]) if weeks else "")
        told = [self._told(week) for week in weeks]
        self._bars.setAccessibleName("; ".join([self.tr("Sets by week"), *told]))

    def _told(self, week: WeekSets) -> str:
        text = self.tr("week of {day}: {done} of {planned}")
        return text.format(day=self._words.day(week.first), done=week.done, planned=week.planned)

    def _now(self, week: WeekSets) -> str:
        if not week.planned:
            return self.tr("This week so far: {sets} sets, none planned.").format(sets=week.recorded)
        text = self.tr("This week so far: {done} of {planned} planned sets.")
        return text.format(done=week.done, planned=week.planned)


class _Bars(QWidget):
    """Outlines for what was planned, filled as far as it was done."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._weeks: tuple[WeekSets, ...] = ()
        self._days: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the drawing's size."""
        return QSize(320, _HEIGHT)

    def show_weeks(self, weeks: tuple[WeekSets, ...], days: list[str]) -> None:
        """Show weeks with the day each begins."""
        self._weeks, self._days = weeks, days
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw a bar for each week, its figures above and its first day below."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(tokens.SMALL_PX)
        painter.setFont(font)
        most = max((max(week.planned, week.recorded) for week in self._weeks), default=0)
        for index, week in enumerate(self._weeks):
            self._paint_week(painter, index, week, most)

    def _paint_week(self, painter: QPainter, index: int, week: WeekSets, most: int) -> None:
        look, pitch = self._theme.tokens, self.width() / len(self._weeks)
        column = QRectF(index * pitch, 0, pitch, self.height())
        room = self.height() - 2 * _TEXT_ROOM
        width = min(_WIDEST_BAR, pitch - 8)
        done = week.done if week.planned else week.recorded
        bars = ((week.planned, look.line, look.hover), (done, look.accent, look.accent))
        for sets, line, fill in bars:
            height = room * sets / most if most else 0
            painter.setPen(QPen(QColor(line), 1))
            painter.setBrush(QColor(fill))
            if height:
                bottom = self.height() - _TEXT_ROOM
                bar = QRectF(column.center().x() - width / 2, bottom - height, width, height)
                painter.drawRoundedRect(bar, 3, 3)
        painter.setPen(QColor(look.soft))
        text = f"{week.done}/{week.planned}" if week.planned else f"{week.recorded or '–'}"
        painter.drawText(QRectF(column.left(), 0, pitch, _TEXT_ROOM - 4), Qt.AlignmentFlag.AlignCenter, text)
        below = QRectF(column.left(), self.height() - _TEXT_ROOM + 4, pitch, _TEXT_ROOM - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._days[index])
