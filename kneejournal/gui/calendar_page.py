"""The calendar: a month of days, or a year at one glance, coloured by worst pain.

All days are read in a thread, once, and again after each change; turning a page reads nothing.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.day_marks import Almanac, touching
from kneejournal.domain.diary import tracked_knees
from kneejournal.domain.records import Span
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.calendar.cell_painter import CellPainter
from kneejournal.gui.calendar.day_words import DayWords
from kneejournal.gui.calendar.layouts import Layout, MonthLayout, YearLayout
from kneejournal.gui.calendar.legend import Legend
from kneejournal.gui.calendar.model import CalendarModel
from kneejournal.gui.calendar.span_list import SpanList
from kneejournal.gui.calendar.table import CalendarTable
from kneejournal.gui.icons import icon
from kneejournal.gui.page import Page
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import named_keys, push
from kneejournal.gui.widgets.layout import FlowLayout, label, scrolling

_MONTH, _YEAR, _BOTH = "month", "year", "both"
_TABLE_SHARE = 1000
"""Of the height that is left: all of it, as far as the table takes it."""


class CalendarPage(Page):
    """Shows a month or a year for one knee or both; the day that is chosen is read out below."""

    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._almanac = Almanac()
        self._kind, self._knee = _MONTH, _BOTH
        self._said = DayWords(bridge.words)
        self._today = bridge.today()
        self._model = CalendarModel(self._said, MonthLayout(self._today, self._week_start))
        self._table = CalendarTable(self._model, CellPainter(theme, bridge.words), theme)
        self._name = label("", "heading")
        self._before, self._after = push(role="icon"), push(role="icon")
        self._now = push(self.tr("&Today"))
        self._knees = Segmented(
            self.tr("Knee"),
            [(_BOTH, self.tr("Both")), (Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right"))],
        )
        self._kinds = Segmented(self.tr("Show"), [(_MONTH, self.tr("Month")), (_YEAR, self.tr("Year"))])
        self._mark = push(self.tr("&Mark days…"))
        self._empty = label(
            self.tr(
                "Each day that you note takes the colour of its worst pain here. Days without an entry stay visibly "
                "unknown; nothing is noted yet."
            ),
            "soft",
            wraps=True,
        )
        self._read_day, self._read_text = label("", "strong"), label("", wraps=True)
        self._legend = Legend(theme)
        self._spans = SpanList(self._said)
        self._lay_out()
        self._connect()
        self._table.choose(self._today)
        self._show_page()

    @property
    def _week_start(self) -> int:
        return self.bridge.words.locale.firstDayOfWeek().value

    # building

    def _lay_out(self) -> None:
        header = FlowLayout(8)
        for part in (self._before, self._name, self._after, self._now, self._kinds, self._knees, self._mark):
            header.addWidget(part)
        self._name.setMinimumSize(178, 34)
        self._kinds.show_value(self._kind)
        self._knees.show_value(self._knee)
        self._knees.hide()
        read = QHBoxLayout()
        read.setSpacing(10)
        read.addWidget(self._read_day)
        read.addWidget(self._read_text, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(22, 16, 14, 12)
        page.setSpacing(10)
        page.addLayout(header)
        page.addWidget(scrolling(self._below(read)), 1)

    def _below(self, read: QHBoxLayout) -> QWidget:
        """Return all below the header; it scrolls where there is little room."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        column.addWidget(self._empty)
        column.addWidget(self._table, _TABLE_SHARE)
        column.addLayout(read)
        column.addWidget(self._legend)
        column.addWidget(self._spans)
        column.addStretch(1)
        return content

    def _connect(self) -> None:
        self._after.clicked.connect(self._turn_on)
        self._before.clicked.connect(self._turn_back)
        self._kinds.chosen.connect(self.show_kind)
        self._knees.chosen.connect(self._show_knee)
        self._mark.clicked.connect(self._mark_chosen)
        self._now.clicked.connect(self._go_to_today)
        self._spans.deleteRequested.connect(self._delete_span)
        self._spans.editRequested.connect(self._edit_span)
        self._table.dayChanged.connect(self._read_out)
        self._table.dayRequested.connect(self._open_day)
        self._table.daysMarked.connect(self._mark_days)
        self._table.pageRequested.connect(self.go_to)
        self.theme.changed.connect(self._tint)
        self._tint()
        QShortcut(QKeySequence("Alt+Left"), self, self._before.click)
        QShortcut(QKeySequence("Alt+Right"), self, self._after.click)
        QShortcut(QKeySequence("Alt+Home"), self, self._now.click)

    def _tint(self) -> None:
        self._before.setIcon(icon("chevron-left", self.theme.tokens.text))
        self._after.setIcon(icon("chevron-right", self.theme.tokens.text))

    # showing

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Calendar")

    def refresh(self) -> None:
        """Read all days again, in a thread, and show them when they are there."""
        if not self.bridge.is_open:
            return
        self._asked += 1
        path = self.bridge.journal.path
        self.bridge.in_background(partial(_read, path), partial(self._take, self._asked))

    def _take(self, asked: int, almanac: Almanac) -> None:
        """Show what was read, unless something else has been asked for meanwhile."""
        if not self._wants(asked):
            return
        today = self.bridge.today()
        if self._table.day == self._today != today:
            self._table.choose(today)
        self._today, self._almanac = today, almanac
        self._show_almanac()

    def _show_almanac(self) -> None:
        tracked = tracked_knees(self._almanac.profile)
        self._knees.setVisible(len(tracked) > 1)
        shown = [knee for knee in tracked if self._knee in (_BOTH, knee)] or list(tracked)
        self._legend.show_halves(both=len(shown) > 1)
        self._empty.setVisible(self._almanac.first is None)
        self._model.show_almanac(self._almanac, shown, self._today)
        self._show_page()

    @property
    def day(self) -> date:
        """The day the keyboard is on."""
        return self._table.day

    @property
    def first_day(self) -> date | None:
        """The first day of the journal as it was read last."""
        return self._almanac.first

    def show_kind(self, kind: str) -> None:
        """Show the "month" or the "year" of the day the keyboard is on."""
        self._kind = kind
        self._kinds.show_value(kind)
        self._model.show_page(self._layout_of(kind, self._table.day))
        self._show_page()

    def go_to(self, day: date) -> None:
        """Show the page of a day, with the keyboard on it."""
        self._model.show_page(self._model.page.around(day))
        self._table.choose(day)
        self._show_page()

    def _show_page(self) -> None:
        """Name the page and list what is marked on it."""
        page = self._model.page
        name = self._page_name(page)
        self._name.setText(name)
        self._table.setAccessibleName(self.tr("Calendar, {page}").format(page=name))
        before, after = (
            (self.tr("Month before"), self.tr("Month after"))
            if self._kind == _MONTH
            else (self.tr("Year before"), self.tr("Year after"))
        )
        for button, text, keys in ((self._before, before, "Alt+Left"), (self._after, after, "Alt+Right")):
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({named_keys(keys)})")
        spans = touching(self._almanac.spans, *page.span)
        self._spans.show_spans(spans)
        self._read_out(self._table.day)

    def _page_name(self, page: Layout) -> str:
        if isinstance(page, YearLayout):
            return str(page.year)
        return self.bridge.words.month(self._table.day)

    def _read_out(self, day: date) -> None:
        cell = self._model.cell_of(day)
        self._read_day.setText(self._said.day(cell))
        self._read_text.setText(self._said.said(cell))

    def _layout_of(self, kind: str, day: date) -> Layout:
        if kind == _MONTH:
            return MonthLayout(day, self._week_start)
        return YearLayout(day.year, self._week_start, self._table.bands())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Lay the year out in as many bands as fit."""
        super().resizeEvent(event)
        page = self._model.page
        if isinstance(page, YearLayout) and page.bands != self._table.bands():
            self._model.show_page(self._layout_of(_YEAR, self._table.day))

    # what the user does

    def _turn_on(self) -> None:
        self.go_to(self._model.page.turned(self._table.day, 1))

    def _turn_back(self) -> None:
        self.go_to(self._model.page.turned(self._table.day, -1))

    def _go_to_today(self) -> None:
        self.go_to(self._today)
        self._table.setFocus()

    def _show_knee(self, knee: str) -> None:
        self._knee = knee
        self._show_almanac()

    def _open_day(self, day: date) -> None:
        if day <= self._today:
            self.dayRequested.emit(day)

    def _mark_chosen(self) -> None:
        self._mark_days(*self._table.chosen)

    def _mark_days(self, first: date, last: date) -> None:
        self._enter_span((first, last))

    def _edit_span(self, span: Span) -> None:
        self._enter_span(span)

    def _enter_span(self, span: Span | tuple[date, date]) -> None:
        from kneejournal.gui.calendar.span_dialog import SpanDialog  # noqa: PLC0415  # only when days are marked

        dialog = SpanDialog(span, self.theme, self.bridge.words, self)
        dialog.entered.connect(self._save_span)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_span(self, span: Span, title: str) -> None:
        self.bridge.do(title, lambda journal: journal.save(span))

    def _delete_span(self, span: Span) -> None:
        self.bridge.do(self.tr("Delete the marked days"), lambda journal: journal.delete(span))


def _read(path: Path) -> Almanac:
    with opened_apart(path) as journal:
        return journal.read_almanac()
