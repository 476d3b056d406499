"""What to look for among the runs: words, kind, terrain, days, and answers that are missing."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.gui.runs.rows import RunFilter
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import choice, entry, push
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.widgets.optional_day import OptionalDay
from kneejournal.gui.words import Words

_PAUSE_MS = 150
_SPANS = {"six_weeks": 42, "quarter": 91, "year": 365}
_DATES = "dates"


class FilterBar(QWidget):
    """Emits ``changed`` with a filter whenever another one is wanted."""

    changed = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._today = date.max
        self._text = entry(self.tr("Search the runs"), self.tr("Search note, file, day …"))
        self._text.setClearButtonEnabled(True)
        self._text.setFixedWidth(190)
        kinds = [(kind.value, words.text(RUN_KIND_NAMES[kind])) for kind in RunKind]
        self._kind = choice(self.tr("Kind of run"), kinds, self.tr("Any kind"))
        terrains = [(terrain.value, words.text(TERRAIN_NAMES[terrain])) for terrain in Terrain]
        self._terrain = choice(self.tr("Terrain"), terrains, self.tr("Any terrain"))
        self._span = choice(self.tr("Time"), self._spans(), self.tr("All time"))
        self._first = OptionalDay(self.tr("From"), theme, words)
        self._last = OptionalDay(self.tr("To"), theme, words)
        self._days: dict[str, date | None] = {"first": None, "last": None}
        self._missing = push(self.tr("Response missing"), "toggle", checkable=True)
        self._clear = push(self.tr("Show all"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _spans(self) -> list[tuple[str, str]]:
        return [
            ("six_weeks", self.tr("Last 6 weeks")),
            ("quarter", self.tr("Last 3 months")),
            ("year", self.tr("Last year")),
            (_DATES, self.tr("From … to …")),
        ]

    def _lay_out(self) -> None:
        flow = FlowLayout(8)
        for part in (self._text, self._kind, self._terrain, self._span, self._missing, self._clear):
            flow.addWidget(part)
        self._dates = QWidget()
        dates = FlowLayout(8)
        for end in (label(self.tr("From"), "soft"), self._first, label(self.tr("to"), "soft"), self._last):
            dates.addWidget(end)
        self._dates.setLayout(dates)
        self._dates.hide()
        self._clear.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(flow)
        column.addWidget(self._dates)

    def _connect(self) -> None:
        self._text.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._tell)
        for box in (self._kind, self._terrain, self._span):
            box.currentIndexChanged.connect(self._tell)
        self._missing.toggled.connect(self._tell)
        self._first.answered.connect(lambda day: self._take_day("first", day))
        self._last.answered.connect(lambda day: self._take_day("last", day))
        self._clear.clicked.connect(self.clear)
        QShortcut(QKeySequence.StandardKey.Find, self, self._text.setFocus)

    def show_today(self, today: date) -> None:
        """Count the spans back from this day."""
        self._today = today
        for field in (self._first, self._last):
            field.bound(None, today)

    @property
    def wanted(self) -> RunFilter:
        """The filter as it is set."""
        first, last = self._span_days()
        return RunFilter(
            self._text.text().strip(),
            self._kind.currentData(),
            self._terrain.currentData(),
            first,
            last,
            self._missing.isChecked(),
        )

    def clear(self) -> None:
        """Show all runs again."""
        self._text.clear()
        for box in (self._kind, self._terrain, self._span):
            box.setCurrentIndex(0)
        self._missing.setChecked(False)
        self._tell()

    def _span_days(self) -> tuple[date | None, date | None]:
        span = self._span.currentData()
        if span == _DATES:
            return self._days["first"], self._days["last"]
        return (self._today - timedelta(days=_SPANS[span] - 1), None) if span in _SPANS else (None, None)

    def _take_day(self, end: str, day: date | None) -> None:
        self._days[end] = day
        (self._first if end == "first" else self._last).show_day(day)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self._dates.setVisible(self._span.currentData() == _DATES)
        self._clear.setVisible(self.wanted != RunFilter())
        self.changed.emit(self.wanted)
