"""Is it getting better? Pain and runs over weeks or months on one axis of days.

pyqtgraph is imported, and long spans are read, in a thread; a quiet word stands in the chart's place until then.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends.table import TrendTable
from kneejournal.gui.trends.texts import TrendTexts
from kneejournal.gui.trends.trend import Trend, earliest_needed, make_trend
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, label, scrolling

if TYPE_CHECKING:
    from kneejournal.gui.trends.chart import TrendChart

_SPANS = {"fortnight": 14, "six_weeks": 42, "quarter": 91, "year": 365}


class TrendsPage(Page):
    """Shows the chart of one knee over a span that ends today."""

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._texts = TrendTexts(bridge.words)
        self._knee: Knee | None = None
        self._asked = 0
        self._trend: Trend | None = None
        self._chart: TrendChart | None = None
        self._spans = Segmented(
            self.tr("Time shown"),
            [
                ("fortnight", self.tr("2 weeks")),
                ("six_weeks", self.tr("6 weeks")),
                ("quarter", self.tr("3 months")),
                ("year", self.tr("Year")),
            ],
        )
        self._knees = Segmented(
            self.tr("Knee"), [(Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right"))]
        )
        self._sentence = label("", wraps=True)
        self._as_table = push(self.tr("Show as table"), checkable=True)
        self._waiting = label(self.tr("Drawing …"), "soft")
        self._empty = label(
            self.tr(
                "Nothing is noted yet. Each day’s worst pain will stand here as a dot, with its seven-day mean from "
                "the fourth day on, above the distance you run."
            ),
            "soft",
            wraps=True,
        )
        self._table = TrendTable(bridge.words)
        self._views = QStackedWidget()
        self._flares = Card(self.tr("Flare-ups"))
        self._flare_text = label("", wraps=True)
        self._lay_out()
        self._connect()

    # building

    def _lay_out(self) -> None:
        self._spans.show_value("six_weeks")
        self._knees.hide()
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 8, 0)
        header.setSpacing(8)
        header.addWidget(label(self.tr("Trends"), "heading"))
        header.addStretch()
        header.addWidget(self._spans)
        header.addWidget(self._knees)
        self._says = Card()
        self._says.body.addWidget(self._sentence)
        self._says.hide()
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._shows = Card()
        self._shows.body.addWidget(self._views)
        self._shows.body.addWidget(self._as_table, 0, Qt.AlignmentFlag.AlignRight)
        for text in (self._waiting, self._empty):
            text.setAlignment(Qt.AlignmentFlag.AlignTop)
        for view in (self._waiting, self._empty, self._table):
            self._views.addWidget(view)
        self._flares.body.addWidget(self._flare_text)
        self._flares.hide()
        self._as_table.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._says)
        column.addWidget(self._shows, 1)
        column.addWidget(self._flares)
        column.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addLayout(header)
        page.addWidget(scrolling(content), 1)

    def _connect(self) -> None:
        self._spans.chosen.connect(self.refresh)
        self._knees.chosen.connect(self._choose_knee)
        self._as_table.toggled.connect(self._show_view)
        self.theme.changed.connect(self._show_sentence)

    # showing

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Trends")

    def refresh(self) -> None:
        """Read the span again, in a thread, and show it when it is there."""
        if not self.bridge.is_open:
            return
        knees = tracked_knees(self.bridge.profile())
        if self._knee not in knees:
            self._knee = knees[-1]
        self._knees.setVisible(len(knees) > 1)
        self._knees.show_value(self._knee)
        self._asked += 1
        last = self.bridge.today()
        first = last - timedelta(days=_SPANS[self._spans.value] - 1)
        work = partial(_gathered, self.bridge.journal.path, self._knee, first, last)
        self.bridge.in_background(work, partial(self._take, self._asked))

    def _choose_knee(self, knee: str) -> None:
        self._knee = Knee(knee)
        self.refresh()

    def _take(self, asked: int, trend: Trend | None) -> None:
        """Show what was gathered, unless something else has been asked for meanwhile."""
        if asked != self._asked or not isValid(self):
            return
        self._trend = trend
        if trend is not None:
            self._made_chart().show_trend(trend)
            self._table.show_trend(trend)
            self._flare_text.setText("\n".join(self._texts.flare(each) for each in trend.flares))
        self._flares.setVisible(bool(trend and trend.flares))
        self._says.setVisible(trend is not None)
        self._as_table.setVisible(trend is not None)
        self._show_sentence()
        self._show_view()

    def _made_chart(self) -> TrendChart:
        """Return the one chart; made when there is first something to draw, kept from then on."""
        from kneejournal.gui.trends.chart import TrendChart  # noqa: PLC0415  # a thread has brought pyqtgraph in

        if self._chart is None:
            self._chart = TrendChart(self.theme, self.bridge.words)
            self._views.addWidget(self._chart)
        return self._chart

    def _show_view(self) -> None:
        if self._trend is None:
            self._views.setCurrentWidget(self._empty)
        elif self._as_table.isChecked() or self._chart is None:
            self._views.setCurrentWidget(self._table)
        else:
            self._views.setCurrentWidget(self._chart)

    def _show_sentence(self) -> None:
        """Say what the chart shows, its first word in the colour of its meaning."""
        if self._trend is None:
            return
        head, text = self._texts.headline(self._trend.figure), self._texts.summary(self._trend)
        change = self._trend.figure.change or 0.0
        look = self.theme.tokens
        colour = look.text if not self._trend.figure.matters else look.run if change < 0 else look.rest
        self._sentence.setText(f'<b style="color: {colour}">{escape(head)}</b> {escape(text)}')
        self._sentence.setAccessibleName(f"{head} {text}".strip())
        if self._chart is not None:
            self._chart.setAccessibleDescription(f"{head} {text}".strip())


def _gathered(path: Path, knee: Knee, first: date, last: date) -> Trend | None:
    """Read and reckon what the chart shows, None for an empty journal, and bring pyqtgraph in for it."""
    with opened_apart(path) as journal:
        if journal.logged_days() is None:
            return None
        diary = journal.read(earliest_needed(first, last), last)
    import_module("kneejournal.gui.trends.chart")
    return make_trend(diary, knee, first, last)
