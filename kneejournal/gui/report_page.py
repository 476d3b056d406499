"""Two pages for the physio: choose time and parts, look them through as they will print, save, print or send them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.messages import Template
from kneejournal.domain.report import make_report
from kneejournal.gui.apart import export_apart, read_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.preferences import Preferences
from kneejournal.gui.report.data_card import DataCard
from kneejournal.gui.report.form_card import FormCard
from kneejournal.gui.report.preview import Drawn, Preview, draw
from kneejournal.gui.report.replacement import Replacement
from kneejournal.gui.report.scores_card import ScoresCard
from kneejournal.gui.report.span_card import SpanCard
from kneejournal.gui.report.visits_card import VisitsCard, visits_around
from kneejournal.gui.report.wishes_card import WishesCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save
from kneejournal.gui.widgets.layout import FlowLayout, label, scrolling
from kneejournal.gui.widgets.notice import Notice
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WRONG_ENDING = Template("problem.report.ending", "{name} was not written: the name has to end in {ending}.")
_TWO_COLUMNS_FROM = 820
_OPTIONS_WIDTH = 316
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
        self._asked = 0
        self._shown = 0
        self._drawn: Drawn | None = None
        self._drawn_words: Words = bridge.words
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
        self._copy = push(self.tr("Copy as text"), tip=self.tr("The first page, to be pasted into a message"))
        self._summary = label(self.tr("Drawing …"), "soft", wraps=True)
        self._preview = Preview(theme)
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
        self._save.clicked.connect(self._ask_for_pdf)
        self._html.clicked.connect(self._ask_for_html)
        self._print.clicked.connect(self._ask_for_printer)
        self._copy.clicked.connect(self._copy_text)
        self._preview.resized.connect(self._draw_again)
        self._laidOut.connect(self._tell_laid_out)

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
            work = partial(read_apart, self.bridge.journal.path)
            self.bridge.in_background(work, partial(self._take_diary, self._asked))

    def leave(self) -> None:
        """Save what is still being typed."""
        self._visits.finish()
        self._wishes.finish()

    def _take_form(self) -> None:
        self._preferences.remember_report(self._form.remembered())
        self.refresh()

    def _take_diary(self, asked: int, diary: Diary) -> None:
        """Show the choices and what the cards hold, and have the pages drawn; only what was asked for last is shown."""
        if asked != self._asked or not isValid(self):
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
        asked, size, words, form = self._asked, self._size(), self._form.words(), self._form.form()
        work = partial(_unless_outdated, drawing, form, size, words, partial(self._step, asked))
        self.bridge.in_background(work, partial(self._take_pages, asked, size, words))

    def _step(self, asked: int, pages: int) -> None:
        """Tell how far a thread is, and end what is not wanted any more."""
        if asked != self._asked or not isValid(self):
            raise _Outdated
        if pages >= _MANY_PAGES:
            self._laidOut.emit(asked, pages)

    def _tell_laid_out(self, asked: int, pages: int) -> None:
        if asked == self._asked and asked != self._shown:
            self._summary.setText(self.tr("Drawing page {page} …").format(page=pages))

    def _size(self) -> tuple[int, float]:
        return self._preview.page_width(), self._preview.devicePixelRatioF()

    def _take_pages(self, asked: int, size: tuple[int, float], words: Words, drawn: Drawn | None) -> None:
        if drawn is None or asked != self._asked or not isValid(self):
            return
        self._drawn, self._shown, self._drawn_words = drawn, asked, words
        self._preview.show_pages(drawn.pages)
        text = self._described(drawn)
        self._summary.setText(text)
        self._preview.setAccessibleDescription(text)
        self._let_out(ready=True)
        if size != self._size():
            self._draw_again()

    def _let_out(self, *, ready: bool) -> None:
        for button in (self._save, self._html, self._print, self._copy):
            button.setEnabled(ready)

    def _described(self, drawn: Drawn) -> str:
        """Say in a sentence what the pages are about."""
        words, report = self.bridge.words, drawn.report
        days = self.tr("{first} to {last}").format(first=words.day(report.first), last=words.day_and_year(report.last))
        logged = [
            self.tr("{knee} noted on {noted} of {days} days").format(
                knee=words.knee(part.knee), noted=part.logged.days, days=part.logged.of
            )
            for part in report.knees
        ]
        pages = self.tr("%n pages", "", drawn.count) if drawn.count > 1 else self.tr("one page")
        text = f"{days}: {', '.join(logged)}; {pages}."
        if drawn.count > len(drawn.pages):
            first = self.tr("The first {count} are shown; the file holds all.").format(count=len(drawn.pages))
            return f"{text} {first}"
        return text

    # what the user does

    def _replace(self, replacement: Replacement, title: str) -> None:
        self.bridge.do(title, replacement.carry_out)

    def _ask_for_pdf(self) -> None:
        self._ask(self.tr("Save the report"), "knee-report", ".pdf", self._save_pdf)

    def _ask_for_html(self) -> None:
        self._ask(self.tr("Save the report as a web page"), "knee-report", ".html", self._save_html)

    def _ask_for_data(self, ending: str) -> None:
        what = "knee-days" if self._data.only_days else "kneejournal"
        self._ask(self.tr("Save the data"), what, ending, partial(self._save_data, ending))

    def _ask(self, title: str, what: str, ending: str, save: Callable[[Path], None]) -> None:
        """Ask for a place, at first in the user's documents; file names are the same in every language."""
        self._notice.hide()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(folder) / f"{what}-{self.bridge.today().isoformat()}{ending}"
        kind = ending.rpartition(".")[2].upper()
        dialog = ask_where_to_save(self, title, suggested, f"{kind} (*{ending})", save)
        dialog.setDefaultSuffix(ending.removeprefix("."))  # of .fhir.json, all

    def _save_pdf(self, out: Path) -> None:
        if self._drawn is not None:
            drawn, words = self._drawn, self._drawn_words
            self._summary.setText(self.tr("Writing the file …"))
            self._write(out, lambda: _save_pdf(drawn, out, words))

    def _save_html(self, out: Path) -> None:
        if self._drawn is not None:
            drawn, words = self._drawn, self._drawn_words
            self._write(out, lambda: _save_html(drawn, out, words))

    def _save_data(self, ending: str, out: Path) -> None:
        """Write the data; the ending of the name tells the kind, so another one would be another kind."""
        if not out.name.lower().endswith(ending):
            self.bridge.failed.emit(WRONG_ENDING(name=out.name, ending=ending))
            return
        only = self._drawn if self._data.only_days else None
        days, knee = (only.days, self._span.choice().knee) if only else (None, None)
        self._write(out, partial(export_apart, self.bridge.journal.path, out, days, knee))

    def _write(self, out: Path, write: Callable[[], None]) -> None:
        """Make the file in a thread and say where it is; a problem is said by the window."""
        self.bridge.in_background(write, partial(self._tell_saved, out))

    def _tell_saved(self, out: Path, _: None) -> None:
        if self._drawn is not None:
            self._summary.setText(self._described(self._drawn))
        text = self.tr("Saved to {path}").format(path=out)
        self._notice.tell(text, action=(self.tr("Open the folder"), partial(_open_folder, out)))

    def _ask_for_printer(self) -> None:
        from kneejournal.gui.report.printing import ask_to_print  # noqa: PLC0415  # brings the printing part in

        if self._drawn is not None:
            self._notice.hide()
            ask_to_print(self, self._drawn.form, partial(self._send_to, self._drawn, self._drawn_words))

    def _send_to(self, drawn: Drawn, words: Words, printer: QPrinter) -> None:
        self.bridge.in_background(lambda: _print(drawn, words, printer), self._tell_printed)

    def _tell_printed(self, name: str) -> None:
        self._notice.tell(self.tr("Handed to {printer}.").format(printer=name or self.tr("the printer")))

    def _copy_text(self) -> None:
        if self._drawn is not None:
            drawn, words = self._drawn, self._drawn_words
            self.bridge.in_background(lambda: _text(drawn, words), self._take_text)

    def _take_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notice.tell(self.tr("Copied: paste it into a message. It is the first page, without its chart."))


def _unless_outdated(drawing: Callable[..., Drawn], *how: object) -> Drawn | None:
    try:
        return drawing(*how)
    except _Outdated:
        return None


# each in a thread; what they need is not needed to open the page


def _save_pdf(drawn: Drawn, out: Path, words: Words) -> None:
    from kneejournal.exporters.pdf import save_pdf  # noqa: PLC0415  # as said above

    save_pdf(drawn.report, out, words, drawn.form)


def _save_html(drawn: Drawn, out: Path, words: Words) -> None:
    from kneejournal.exporters.output import write_html  # noqa: PLC0415  # as said above

    write_html(drawn.report, out, words, drawn.form)


def _text(drawn: Drawn, words: Words) -> str:
    from kneejournal.exporters.message_text import message_text  # noqa: PLC0415  # as said above

    return message_text(drawn.report, words, drawn.form)


def _print(drawn: Drawn, words: Words, printer: QPrinter) -> str:
    from kneejournal.exporters.pdf import report_pages  # noqa: PLC0415  # as said above
    from kneejournal.gui.report.printing import print_pages  # noqa: PLC0415  # as said above

    print_pages(printer, report_pages(drawn.report, words, drawn.form))
    return printer.printerName()


def _open_folder(out: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(out.parent)))
