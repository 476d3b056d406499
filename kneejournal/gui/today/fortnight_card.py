"""The last fourteen days at a glance: worst pain, runs, and the seven-day mean in words."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kneejournal.domain.trends import distance_series, mean_series, score_series
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.layout import label

_DAYS = 14
_TOLERABLE = 2
_TOP = 10
Series = tuple[float | None, ...]


class FortnightCard(DayCard):
    """A small drawing and one sentence that says the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Last 14 days"))
        self._drawing = _Fortnight(theme)
        self._sentence = label("", "soft", wraps=True)
        self.body.addWidget(self._drawing)
        self.body.addWidget(self._sentence)

    def show_day(self, state: DayState) -> None:
        """Draw the fourteen days that end with the day shown."""
        first = state.day - timedelta(days=_DAYS - 1)
        worst = score_series(state.diary, state.knee, "worst_pain", first, state.day)
        self._drawing.show_series(worst, distance_series(state.diary, first, state.day))
        sentence = self._summary(state, worst)
        self._sentence.setText(sentence)
        self._drawing.setAccessibleName(f"{self.tr('Last 14 days')}: {sentence}")

    def _summary(self, state: DayState, worst: Series) -> str:
        known = sum(score is not None for score in worst)
        if not known:
            return self.tr("No worst pain noted yet. Each day adds a dot.")
        now = self._mean_on(state, state.day)
        if now is None:
            return self.tr("Worst pain noted on %n of 14 days; a seven-day mean takes four of seven.", "", known)
        before = self._mean_on(state, state.day - timedelta(days=7))
        if before is None:
            return self.tr("Seven-day mean of worst pain {now}.").format(now=state.words.number(now))
        text = self.tr("Seven-day mean of worst pain {now}, a week before {before}.")
        return text.format(now=state.words.number(now), before=state.words.number(before))

    def _mean_on(self, state: DayState, day: date) -> float | None:
        return mean_series(state.diary, state.knee, "worst_pain", day, day)[0]


class _Fortnight(QWidget):
    """Dots for worst pain, joined where days follow each other, over bars for runs; gaps stay gaps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._worst: Series = ()
        self._distance: Series = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the drawing's size."""
        return QSize(240, 92)

    def show_series(self, worst: Series, distance: Series) -> None:
        """Show pain (0 to 10) and metres, one value a day."""
        self._worst, self._distance = worst, distance
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all is drawn
        """Draw band, bars, lines and dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.band))
        painter.drawRect(QRectF(0, self._y(_TOLERABLE), self.width(), self._y(0) - self._y(_TOLERABLE)))
        self._paint_runs(painter)
        self._paint_pain(painter)

    def _paint_runs(self, painter: QPainter) -> None:
        longest = max((metres for metres in self._distance if metres), default=0)
        painter.setBrush(QColor(self._theme.tokens.load))
        for index, metres in enumerate(self._distance):
            if metres:
                height = (self.height() - 16) * 0.6 * metres / longest
                painter.drawRoundedRect(QRectF(self._x(index) - 4, self._y(0) - height, 8, height), 1.5, 1.5)

    def _paint_pain(self, painter: QPainter) -> None:
        accent = QColor(self._theme.tokens.accent)
        points = [None if pain is None else QPointF(self._x(i), self._y(pain)) for i, pain in enumerate(self._worst)]
        painter.setPen(QPen(accent, 1.6))
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            if point is not None:
                painter.drawEllipse(point, 3, 3)

    def _x(self, index: int) -> float:
        return 8 + index * (self.width() - 16) / (_DAYS - 1)

    def _y(self, pain: float) -> float:
        return self.height() - 6 - pain * (self.height() - 14) / _TOP
