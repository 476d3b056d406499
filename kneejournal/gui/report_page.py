"""Two pages for the physio: choose the time, look them through as they will print, save them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.report import Report, make_report
from kneejournal.domain.report_form import Form
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import export_apart, read_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.page import Page
from kneejournal.gui.report.preview import Drawn, Preview, draw
from kneejournal.gui.report.span_card import SpanCard
from kneejournal.gui.report.visits_card import Replacement, VisitsCard, visits_around
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, scrolling
from kneejournal.gui.widgets.notice import Notice
from kneejournal.gui.words import Words

_TWO_COLUMNS_FROM = 820
_OPTIONS_WIDTH = 316


class ReportPage(Page):
    """Choices on the left, the pages on the right; one under the other where there is little room."""

    def __init__(self, bridge: Bridge, theme: Theme) -> None:
        super().__init__(bridge, theme)
        self._asked = 0
        self._shown = 0
        self._drawn: Drawn | None = None
        self._notice = Notice(theme)
        self._span = SpanCard(theme, bridge.words)
        self._visits = VisitsCard(theme, bridge.words)
        self._save = push(self.tr("Save as PDF…"), "main")
        self._save.setEnabled(False)
        self._csv = push(self.tr("These days as CSV…"))
        self._json = push(self.tr("Whole journal as JSON…"))
        self._summary = label(self.tr("Drawing …"), "soft", wraps=True)
        self._preview = Preview(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    # building

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(22, 16, 22, 0)
        header.addWidget(label(self.tr("Physio report"), "heading"))
        header.addStretch()
        header.addWidget(self._save)
        data = Card(self.tr("Data"))
        data.body.addWidget(label(self.tr("To look at elsewhere, or to keep."), "soft", wraps=True))
        row = FlowLayout(8)
        row.addWidget(self._csv)
        row.addWidget(self._json)
        data.body.addLayout(row)
        self._options = QWidget()
        options = QVBoxLayout(self._options)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(12)
        for card in (self._span, self._visits, data):
            options.addWidget(card)
        options.addStretch()
        pages = QVBoxLayout()
        pages.setSpacing(8)
        pages.addWidget(self._summary)
        pages.addWidget(self._preview)
        pages.addStretch()
        content = QWidget()
        content.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._options)
        self._columns.addLayout(pages, 1)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 12, 14, 12)
        inner.addWidget(scrolling(content))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._notice)
        page.addLayout(header)
        page.addLayout(inner, 1)

    def _connect(self) -> None:
        self._span.changed.connect(self.refresh)
        self._visits.replaced.connect(self._replace)
        self._save.clicked.connect(self._ask_for_pdf)
        self._csv.clicked.connect(self._ask_for_csv)
        self._json.clicked.connect(self._ask_for_json)
        self._preview.resized.connect(self._draw_again)

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

    def _take_diary(self, asked: int, diary: Diary) -> None:
        """Show the choices and the visits, and have the pages drawn; only what was asked for last is shown."""
        if asked != self._asked or not isValid(self):
            return
        today = self.bridge.today()
        visits = visits_around(diary, today)
        self._visits.show_visits(visits, today)
        self._span.show_journal(today, visits.last, tracked_knees(diary.profile))
        choice = self._span.choice()
        size = self._size()
        work = partial(_drawn, diary, choice.days(visits.last, today), choice.knee, size, self.bridge.words)
        self.bridge.in_background(work, partial(self._take_pages, asked, size))

    def _draw_again(self) -> None:
        """Draw the same report in another size; one that is on its way is drawn again when it is there."""
        if self._drawn is not None and self._shown == self._asked:
            self._asked += 1
            size = self._size()
            work = partial(draw, self._drawn.report, Form(), size, self.bridge.words)
            self.bridge.in_background(work, partial(self._take_pages, self._asked, size))

    def _size(self) -> tuple[int, float]:
        return self._preview.page_width(), self._preview.devicePixelRatioF()

    def _take_pages(self, asked: int, size: tuple[int, float], drawn: Drawn) -> None:
        if asked != self._asked or not isValid(self):
            return
        self._drawn, self._shown = drawn, asked
        self._preview.show_pages(drawn.pages)
        text = self._described(drawn)
        self._summary.setText(text)
        self._preview.setAccessibleDescription(text)
        self._save.setEnabled(True)
        if size != self._size():
            self._draw_again()

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
        count = drawn.count
        pages = self.tr("%n pages", "", count) if count > 1 else self.tr("one page")
        return f"{days}: {', '.join(logged)}; {pages}."

    # what the user does

    def _replace(self, replacement: Replacement, title: str) -> None:
        self.bridge.do(title, replacement.carry_out)

    def _ask_for_pdf(self) -> None:
        self._ask(self.tr("Save the report"), self._name("knee-report", ".pdf"), "PDF (*.pdf)", self._save_pdf)

    def _ask_for_csv(self) -> None:
        self._ask(self.tr("Save the days as CSV"), self._name("knee-days", ".csv"), "CSV (*.csv)", self._save_csv)

    def _ask_for_json(self) -> None:
        self._ask(
            self.tr("Save the journal as JSON"), self._name("kneejournal", ".json"), "JSON (*.json)", self._save_json
        )

    def _ask(self, title: str, suggested: Path, kinds: str, save: Callable[[Path], None]) -> None:
        self._notice.hide()
        ask_where_to_save(self, title, suggested, kinds, save)

    def _name(self, what: str, ending: str) -> Path:
        """Return a place in the user's documents; file names are the same in every language."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(folder) / f"{what}-{self.bridge.today().isoformat()}{ending}"

    def _save_pdf(self, out: Path) -> None:
        if self._drawn is not None:
            self._write(out, partial(_save_pdf, self._drawn.report, out, self.bridge.words))

    def _save_csv(self, out: Path) -> None:
        if self._drawn is not None:
            days, knee = self._drawn.days, self._span.choice().knee
            self._write(out, partial(export_apart, self.bridge.journal.path, out, days, knee))

    def _save_json(self, out: Path) -> None:
        self._write(out, partial(export_apart, self.bridge.journal.path, out))

    def _write(self, out: Path, write: Callable[[], None]) -> None:
        """Make the file in a thread and say where it is; a problem is said by the window."""
        self.bridge.in_background(write, partial(self._tell_saved, out))

    def _tell_saved(self, out: Path, _: None) -> None:
        text = self.tr("Saved to {path}").format(path=out)
        self._notice.tell(text, action=(self.tr("Open the folder"), partial(_open_folder, out)))


def _drawn(diary: Diary, days: tuple[date, date], knee: Knee | None, size: tuple[int, float], words: Words) -> Drawn:
    return draw(make_report(diary, *days, knee), Form(), size, words)


def _save_pdf(report: Report, out: Path, words: Words) -> None:
    from kneejournal.exporters.pdf import save_pdf  # noqa: PLC0415  # not needed to open the page

    save_pdf(report, out, words)


def _open_folder(out: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(out.parent)))
