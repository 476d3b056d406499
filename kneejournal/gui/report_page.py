"""Two pages for the physio: choose time and parts, look them through as they will print, save, print or send them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.report import make_report
from kneejournal.gui.apart import read_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.collecting import collected_later
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.report.data_card import DataCard
from kneejournal.gui.report.form_card import FormCard
from kneejournal.gui.report.preview import Drawn, Preview, draw
from kneejournal.gui.report.replacement import Replacement
from kneejournal.gui.report.scores_card import ScoresCard
from kneejournal.gui.report.span_card import SpanCard
from kneejournal.gui.report.visits_card import VisitsCard, visits_around
from kneejournal.gui.report.ways_out import WaysOut
from kneejournal.gui.report.wishes_card import WishesCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import FlowLayout, label, scrolling
from kneejournal.gui.widgets.notice import Notice

_TWO_COLUMNS_FROM = 820
_OPTIONS_WIDTH = 316
_LATE_MS = 600
"""When it is said that the pages are being drawn; mostly they are there before."""
_MANY_PAGES = 4
"""From then on it is said how far the pages are."""


class _Outdated(Exception):  # nothing went wrong
    """Ends work whose result nobody waits for any more."""


class ReportPage(Page):
    """Choices on the left, the pages on the right; one under the other where there is little room."""

    _laidOut = Signal(int, int)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, bridge: Bridge, theme: Theme, preferences: Preferences) -> None:
        super().__init__(bridge, theme)
        self._preferences = preferences
        self._shown = 0
        self._drawn: Drawn | None = None
        self._waiting: Callable[[Drawn], None] | None = None
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE_MS)
        self._notice = Notice(theme)
        self._span = SpanCard(theme, bridge.words)
        self._form = FormCard(bridge.words, preferences.settings.language, preferences.settings.report)
        self._visits = VisitsCard(theme, bridge.words)
        self._wishes = WishesCard(theme)
        self._scores = ScoresCard(theme, bridge.words)
        self._data = DataCard()
        self._save = push(self.tr("Save as PDF…"), "main")
        self._html = push(self.tr("Save as web page…"), tip=self.tr("One file that a screen reader can read"))
        self._print = push(self.tr("Print…"))
        self._copy = push(self.tr("Copy as text"), tip=self.tr("The summary, to be pasted into a message"))
        self._summary = label(self.tr("Drawing …"), "soft", wraps=True)
        self._preview = Preview(theme)
        self._out = WaysOut(self, bridge, self._notice, self._with_pages)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._let_out(ready=False)
        self._lay_out()
        self._connect()

    # building

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(22, 16, 22, 0)
        header.addWidget(label(self.tr("Physio report"), "heading"))
        header.addStretch()
        header.addWidget(self._save)
        self._options = QWidget()
        options = QVBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(12)
        for card in (self._span, self._form, self._visits, self._wishes, self._scores, self._data):
            options.addWidget(card)
        options.addStretch()
        content = QWidget()
        content.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._options)
        self._columns.addLayout(self._sheets(), 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 12, 14, 12)
        inner.addWidget(scrolling(content))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._notice)
        page.addLayout(header)
        page.addLayout(inner, 1)

    def _sheets(self) -> QVBoxLayout:
        pages = QVBoxLayout()
        pages.setSpacing(8)
        ways = FlowLayout(8)
        for button in (self._print, self._copy, self._html):
            ways.addWidget(button)
        pages.addLayout(ways)
        pages.addWidget(self._summary)
        pages.addWidget(self._preview)
        pages.addStretch()
        return pages

    def _connect(self) -> None:
        self._span.changed.connect(self.refresh)
        self._form.changed.connect(self._take_form)
        for card in (self._visits, self._wishes, self._scores):
            card.replaced.connect(self._replace)
        self._data.wanted.connect(self._ask_for_data)
        self._save.clicked.connect(self._out.ask_for_pdf)
        self._html.clicked.connect(self._out.ask_for_html)
        self._print.clicked.connect(self._ask_for_printer)
        self._copy.clicked.connect(self._out.copy_text)
        self._out.writing.connect(self._tell_writing)
        self._out.written.connect(self._tell_drawn)
        self.bridge.failed.connect(self._tell_drawn)
        self._preview.resized.connect(self._draw_again)
        self._laidOut.connect(self._tell_laid_out)
        self._late.timeout.connect(self._tell_late)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Put the choices beside the pages where there is room for both."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_COLUMNS_FROM
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._options.setMaximumWidth(_OPTIONS_WIDTH if wide else 10_000)
        self._options.setMinimumWidth(_OPTIONS_WIDTH if wide else 0)

    # showing

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("Physio report")

    def refresh(self) -> None:
        """Read the journal in a thread, whole, as a report looks back beyond its first day; then draw the pages."""
        if self.bridge.is_open:
            self._asked += 1
            self._late.start()
            work = partial(read_apart, self.bridge.journal.path)
            self.bridge.in_background(work, partial(self._take_diary, self._asked))

    def leave(self) -> None:
        """Save what is still being typed."""
        self._visits.finish()
        self._wishes.finish()

    def _take_form(self) -> None:
        """Draw the report that is there in its new form; one that is on its way is read and drawn anew."""
        self._preferences.remember_report(self._form.remembered())
        if self._drawn is not None and self._shown == self._asked:
            self._late.start()
            self._draw_again()
        else:
            self.refresh()

    def _take_diary(self, asked: int, diary: Diary) -> None:
        """Show the choices and what the cards hold, and have the pages drawn; only what was asked for last is shown."""
        if not self._wants(asked):
            return
        today = self.bridge.today()
        visits = visits_around(diary, today)
        self._visits.show_visits(visits, today)
        self._wishes.show_wishes(diary.questions, diary.goals)
        self._scores.show_journal(diary, today)
        self._span.show_journal(today, visits.last, tracked_knees(diary.profile))
        choice = self._span.choice()
        days, knee = choice.days(visits.last, today), choice.knee
        self._draw(lambda *how: draw(make_report(diary, *days, knee), *how))

    def _draw_again(self) -> None:
        """Draw the same report in another size; one that is on its way is drawn again when it is there."""
        drawn = self._drawn
        if drawn is not None and self._shown == self._asked:
            self._asked += 1
            self._draw(lambda *how: draw(drawn.report, *how))

    def _draw(self, drawing: Callable[..., Drawn]) -> None:
        """Have pages drawn in a thread, as they are to be written now."""
        asked, size = self._asked, self._size()
        how = self._form.form(), size, self._form.words(), partial(self._step, asked)
        self.bridge.in_background(partial(_unless_outdated, drawing, *how), partial(self._take_pages, asked, size))

    def _step(self, asked: int, pages: int) -> None:
        """Tell how far a thread is, and end what is not wanted any more."""
        if not self._wants(asked):
            raise _Outdated
        if pages >= _MANY_PAGES:
            self._laidOut.emit(asked, pages)

    def _tell_late(self) -> None:
        if self._asked != self._shown:
            self._summary.setText(self.tr("Drawing …"))

    def _tell_laid_out(self, asked: int, pages: int) -> None:
        if asked == self._asked and asked != self._shown:
            self._summary.setText(self.tr("Drawing page {page} …").format(page=pages))

    def _size(self) -> tuple[int, float]:
        return self._preview.page_width(), self._preview.devicePixelRatioF()

    def _take_pages(self, asked: int, size: tuple[int, float], drawn: Drawn | None) -> None:
        if drawn is None or not self._wants(asked):
            return
        self._drawn, self._shown = drawn, asked
        self._preview.show_pages(drawn.pages)
        self._preview.setAccessibleDescription(self._described(drawn))
        self._tell_drawn()
        self._let_out(ready=True)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting(drawn)
        if size != self._size():
            self._draw_again()

    def _with_pages(self, action: Callable[[Drawn], None]) -> None:
        """Do something with the pages; with those that are on their way, once they are there."""
        if self._drawn is not None and self._shown == self._asked:
            action(self._drawn)
        else:
            self._waiting = action

    def _let_out(self, *, ready: bool) -> None:
        for button in (self._save, self._html, self._print, self._copy):
            button.setEnabled(ready)

    def _tell_drawn(self) -> None:
        if self._drawn is not None and self._shown == self._asked:
            self._summary.setText(self._described(self._drawn))

    def _tell_writing(self) -> None:
        self._summary.setText(self.tr("Writing the file …"))

    def _described(self, drawn: Drawn) -> str:
        """Say in a sentence what the pages are about."""
        words, report = self.bridge.words, drawn.report
        same_year = report.first.year == report.last.year
        first = words.day(report.first) if same_year else words.day_and_year(report.first)
        days = self.tr("{first} to {last}").format(first=first, last=words.day_and_year(report.last))
        logged = [
            self.tr("{knee} noted on {noted} of {days} days").format(
                knee=words.knee(part.knee), noted=part.logged.days, days=part.logged.of
            )
            for part in report.knees
        ]
        pages = self.tr("%n pages", "", drawn.count) if drawn.count > 1 else self.tr("one page")
        text = f"{days}: {', '.join(logged)}; {pages}."
        if drawn.count > len(drawn.pages):
            shown = self.tr("The first {count} are shown; the file holds all.").format(count=len(drawn.pages))
            return f"{text} {shown}"
        return text

    # what the user does

    def _ask_for_data(self, ending: str) -> None:
        only = self._data.only_days
        self._out.ask_for_data(ending, only_days=only, knee=self._span.choice().knee if only else None)

    def _ask_for_printer(self) -> None:
        self._out.ask_for_printer(self._form.form())

    def _replace(self, replacement: Replacement, title: str) -> None:
        self.bridge.do(title, replacement.carry_out)


@collected_later()
def _unless_outdated(drawing: Callable[..., Drawn], *how: object) -> Drawn | None:
    try:
        return drawing(*how)
    except _Outdated:
        return None
