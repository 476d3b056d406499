"""Is it getting better, and what makes it worse? Charts on one axis of days, and what they have in common.

pyqtgraph is imported, and the journal is read, in a thread: first the days in sight, then all of them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.found_notes import find_notes
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.theme import Theme
from kneejournal.gui.trends import reading
from kneejournal.gui.trends.better_card import BetterCard
from kneejournal.gui.trends.charts_menu import CHART, ChartsMenu
from kneejournal.gui.trends.flares_card import FlaresCard
from kneejournal.gui.trends.insights_card import InsightsCard
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.trends.notes_card import NotesCard
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.layout import Card, label, scrolling
from kneejournal.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from kneejournal.domain.found_notes import FoundNote
    from kneejournal.gui.trends.chart import TrendChart
    from kneejournal.gui.trends.panel_view import PanelView
    from kneejournal.gui.trends.panels import Charts
    from kneejournal.gui.trends.ways_out import WaysOut

_SPANS = {"fortnight": 14, "six_weeks": 42, "quarter": 91, "year": 365, "all": None}
_BOTH = "both"
_SIDE_BY_SIDE_FROM = 900


class TrendsPage(Page):
    """Shows the charts of one knee, or of left against right.

    ``dayRequested`` carries a day to be opened; ``settled`` tells that all that was asked for is shown.
    """

    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them
    settled = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences) -> None:
        super().__init__(bridge, theme)
        self._preferences = preferences
        self._names = ChartNames(bridge.words)
        self._path: Path | None = None
        self._shown: reading.Shown | None = None
        self._chart: TrendChart | None = None
        self._saving: WaysOut | None = None
        self._spans = Segmented(self.tr("Time shown"), self._span_names())
        sides = [(Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right")), (_BOTH, self.tr("Both"))]
        self._knees = Segmented(self.tr("Knee"), sides)
        self._menu = ChartsMenu(self._names)
        self._notice = Notice(theme)
        self._better = BetterCard(theme, bridge.words)
        self._views = QStackedWidget()
        self._waiting = label(self.tr("Drawing …"), "soft")
        self._missing = label("", "soft", wraps=True)
        self._insights = InsightsCard(bridge.words)
        self._flares = FlaresCard(bridge.words)
        self._notes = NotesCard(bridge.words)
        self._beside = QHBoxLayout()
        self._lay_out()
        self._connect()

    # building

    def _span_names(self) -> list[tuple[str, str]]:
        return [
            ("fortnight", self.tr("2 weeks")),
            ("six_weeks", self.tr("6 weeks")),
            ("quarter", self.tr("3 months")),
            ("year", self.tr("Year")),
            ("all", self.tr("All")),
        ]

    def _lay_out(self) -> None:
        self._spans.show_value("six_weeks")
        self._knees.show_value(Knee.RIGHT)
        self._knees.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(12)
        page.addLayout(self._header())
        page.addWidget(self._notice)
        page.addWidget(scrolling(self._content()), 1)
        self._show_parts(shown=False)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(0, 0, 8, 0)
        header.setSpacing(8)
        header.addWidget(label(self.tr("Trends"), "heading"))
        header.addStretch()
        for part in (self._menu, self._spans, self._knees):
            header.addWidget(part)
        return header

    def _content(self) -> QWidget:
        self._charts_card = Card()
        self._empty = label(self._what_will_be(), "soft", wraps=True)
        for view in (self._waiting, self._empty):
            view.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._views.addWidget(view)
        self._charts_card.body.addWidget(self._views)
        self._charts_card.body.addWidget(self._missing)
        self._beside.setSpacing(12)
        for card in (self._flares, self._notes):
            self._beside.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._better)
        column.addWidget(self._charts_card)
        column.addWidget(self._insights)
        column.addLayout(self._beside)
        column.addStretch()
        return content

    def _what_will_be(self) -> str:
        return self.tr(
            "Nothing is noted yet.\n\nWhat you note on Today will be drawn here day by day: pain with its seven-day "
            "mean from the fourth day on, activities, runs with their descent, exercises, and what was advised.\n\n"
            "After two weeks the page says whether it gets better, from seven noted days in each of two fortnights. "
            "After about a month it begins to say what goes with a worse next morning."
        )

    def _connect(self) -> None:
        self._spans.chosen.connect(self._show_span)
        self._knees.chosen.connect(self._gather)
        self._menu.changed.connect(self._take_choice)
        self._flares.dayRequested.connect(self.dayRequested)
        self._notes.dayRequested.connect(self.dayRequested)
        self._notes.searched.connect(self._search)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._notes.focus)

    # reading

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Trends")

    def refresh(self) -> None:
        """Read the journal again, in a thread: the days in sight first, where nothing is shown yet."""
        if not self.bridge.is_open:
            return
        profile, settings = self.bridge.profile(), self._preferences.settings
        self._offer_knees(tracked_knees(profile))
        self._menu.show_choice(profile, settings.chart_activities, settings.charts_hidden)
        if self._path != self.bridge.journal.path:
            self._path = self.bridge.journal.path
            self._forget()
        self._asked += 1
        count = _SPANS[self._spans.value]
        self._read(None if self._shown is not None else count)

    def _offer_knees(self, knees: tuple[Knee, ...]) -> None:
        self._knees.setVisible(len(knees) > 1)
        if len(knees) == 1:
            self._knees.show_value(knees[0])

    def _forget(self) -> None:
        """Show nothing of the journal before."""
        self._shown = None
        self._views.setCurrentWidget(self._waiting)
        self._show_parts(shown=False)

    def _wanted(self) -> reading.Wanted:
        knees = tuple(Knee) if self._knees.value == _BOTH else (Knee(self._knees.value),)
        return reading.Wanted(knees, self._menu.activities, self.bridge.today())

    def _read(self, count: int | None) -> None:
        work = partial(reading.read, self.bridge.journal.path, self._wanted(), count, self._names)
        self.bridge.in_background(work, partial(self._take, self._asked, whole=count is None))

    def _gather(self) -> None:
        """Make the charts again, of what was read before."""
        if self._shown is None:
            return
        self._asked += 1
        work = partial(reading.shown, self._shown.diary, self._wanted(), self._names)
        self.bridge.in_background(work, partial(self._take, self._asked, whole=True))

    def _take(self, asked: int, shown: reading.Shown, *, whole: bool) -> None:
        """Show what was read, unless something else has been asked for meanwhile; then go on with the rest."""
        if not self._wants(asked):
            return
        first = self._shown is None
        self._shown = shown
        self._better.show_comparisons(shown.comparisons)
        self._show_charts(shown.charts)
        if first and self._chart is not None:
            self._show_span()
        if not whole:
            self._read(None)
        elif shown.charts is not None:
            work = partial(reading.found, shown.diary, self._wanted())
            self.bridge.in_background(work, partial(self._take_found, asked))

    def _take_found(self, asked: int, found: reading.Found) -> None:
        if not self._wants(asked):
            return
        self._insights.show_insights(found.insights)
        self._flares.show_stories(found.stories)
        for card in (self._insights, self._flares):
            card.show()
        if self._chart is None or self._chart.is_complete:
            self.settled.emit()
        else:
            self._chart.completed.connect(self.settled, Qt.ConnectionType.SingleShotConnection)

    # showing

    def _show_charts(self, charts: Charts | None) -> None:
        if charts is None:
            self._views.setCurrentWidget(self._empty)
            self._show_parts(shown=False)
            return
        chart = self._made_chart()
        chart.show_charts(self._without_hidden(charts), self._menu.hidden, _SPANS[self._spans.value])
        self._views.setCurrentWidget(chart)
        text = self.tr("Not drawn, as nothing is noted of it yet: {charts}.")
        self._missing.setText(text.format(charts=", ".join(charts.missing)))
        for part in (self._better, self._notes):
            part.show()
        self._missing.setVisible(bool(charts.missing))

    def _without_hidden(self, charts: Charts) -> Charts:
        return replace(
            charts, panels=tuple(each for each in charts.panels if CHART + each.key not in self._menu.hidden)
        )

    def _show_parts(self, *, shown: bool) -> None:
        for part in (self._better, self._missing, self._insights, self._flares, self._notes):
            part.setVisible(shown)

    def _made_chart(self) -> TrendChart:
        """Return the one chart; made when there is first something to draw, kept from then on."""
        from kneejournal.gui.trends.chart import TrendChart  # noqa: PLC0415  # a thread has brought pyqtgraph in

        if self._chart is None:
            self._chart = TrendChart(self.theme, self.bridge.words, self._connect_panel)
            self._ways_out().chart = self._chart
            self._chart.dayRequested.connect(self.dayRequested)
            self._views.addWidget(self._chart)
        return self._chart

    def _connect_panel(self, panel: PanelView) -> None:
        panel.toggled.connect(lambda key, shown: self._menu.toggle_hidden(key, shown=shown))
        panel.tableRequested.connect(self._ways_out().show_table)
        panel.pictureRequested.connect(self._ways_out().ask_picture)
        panel.numbersRequested.connect(self._ways_out().ask_numbers)

    def _ways_out(self) -> WaysOut:
        from kneejournal.gui.trends.ways_out import WaysOut  # noqa: PLC0415  # numpy is there by now

        if self._saving is None:
            self._saving = WaysOut(self.bridge, self._notice, self)
        return self._saving

    def _show_span(self) -> None:
        if self._chart is not None:
            self._chart.show_last(_SPANS[self._spans.value])

    def _take_choice(self) -> None:
        """Remember which charts and series are shown, and show them."""
        before = set(self._preferences.settings.chart_activities)
        self._preferences.choose_charts(self._menu.activities, self._menu.hidden)
        if before != set(self._menu.activities):
            self._gather()
        elif self._shown is not None:
            self._show_charts(self._shown.charts)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Put the lower cards beside each other where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= _SIDE_BY_SIDE_FROM
        directions = QBoxLayout.Direction
        self._beside.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    # notes

    def _search(self, words: str) -> None:
        if self._shown is None:
            return
        diary = self._shown.diary

        def show(found: tuple[FoundNote, ...]) -> None:
            if isValid(self):
                self._notes.show_found(words, found)

        self.bridge.in_background(partial(find_notes, diary, words), show)
