"""Where the report goes: into files, onto paper, into a message."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from kneejournal.domain.messages import Template
from kneejournal.domain.report_form import Form
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import export_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.collecting import collected_later
from kneejournal.gui.report.preview import Drawn
from kneejournal.gui.widgets.file_dialogs import ask_where_to_save
from kneejournal.gui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

WRONG_ENDING = Template("problem.report.ending", "{name} was not written: the name has to end in {ending}.")
WithPages = Callable[[Callable[[Drawn], None]], None]
"""Does something with the pages as soon as they are there."""


class WaysOut(QObject):
    """Asks where to, writes in a thread, and says in the notice what became of it; problems go to the bridge.

    Args:
        page: What the dialogs lie over.
        bridge: The window's way to the journal.
        notice: Where it is said what became of it.
        with_pages: Gives the pages.
    """

    writing = Signal()
    written = Signal()

    def __init__(self, page: QWidget, bridge: Bridge, notice: Notice, with_pages: WithPages) -> None:
        super().__init__(page)
        self._page, self._bridge, self._notice, self._with_pages = page, bridge, notice, with_pages

    # files

    def ask_for_pdf(self) -> None:
        """Ask where the PDF is to go, and write it."""
        self._ask(self.tr("Save the report"), "knee-report", ".pdf", partial(self._save, _save_pdf))

    def ask_for_html(self) -> None:
        """Ask where the web page is to go, and write it."""
        self._ask(self.tr("Save the report as a web page"), "knee-report", ".html", partial(self._save, _save_html))

    def ask_for_data(self, ending: str, *, only_days: bool, knee: Knee | None) -> None:
        """Ask where the data is to go, all or only that of the report's days and knee, and write it."""
        what = "knee-days" if only_days else "kneejournal"
        self._ask(self.tr("Save the data"), what, ending, lambda out: self._save_data(ending, out, only_days, knee))

    def _ask(self, title: str, what: str, ending: str, save: Callable[[Path], None]) -> None:
        """Ask for a place, at first in the user's documents; file names are the same in every language."""
        self._notice.hide()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(folder) / f"{what}-{self._bridge.today().isoformat()}{ending}"
        kind = ending.rpartition(".")[2].upper()
        dialog = ask_where_to_save(self._page, title, suggested, f"{kind} (*{ending})", save)
        dialog.setDefaultSuffix(ending.removeprefix("."))  # of .fhir.json, all

    def _save(self, write: Callable[[Drawn, Path], None], out: Path) -> None:
        self._with_pages(lambda drawn: self._write(out, partial(write, drawn, out)))

    def _save_data(self, ending: str, out: Path, only_days: bool, knee: Knee | None) -> None:  # noqa: FBT001  # handed on
        """Write the data; the ending of the name tells the kind, so another one would be another kind."""
        journal = self._bridge.journal.path
        if not out.name.lower().endswith(ending):
            self._bridge.failed.emit(WRONG_ENDING(name=out.name, ending=ending))
        elif only_days:
            self._with_pages(lambda drawn: self._write(out, partial(export_apart, journal, out, drawn.days, knee)))
        else:
            self._write(out, partial(export_apart, journal, out))

    def _write(self, out: Path, write: Callable[[], None]) -> None:
        """Make the file in a thread and say where it is."""
        self.writing.emit()
        self._bridge.in_background(write, partial(self._tell_saved, out))

    def _tell_saved(self, out: Path, _: None) -> None:
        self.written.emit()
        text = self.tr("Saved to {path}").format(path=out)
        self._notice.tell(text, action=(self.tr("Open the folder"), partial(_open_folder, out)))

    # paper

    def ask_for_printer(self, form: Form) -> None:
        """Ask for a printer and hand the pages to it."""
        from kneejournal.gui.report.printing import ask_to_print  # noqa: PLC0415  # brings the printing part in

        self._notice.hide()
        ask_to_print(self._page, form, lambda printer: self._with_pages(partial(self._print, printer)))

    def _print(self, printer: QPrinter, drawn: Drawn) -> None:
        self._bridge.in_background(partial(_print, drawn, printer), self._tell_printed)

    def _tell_printed(self, name: str) -> None:
        self._notice.tell(self.tr("Handed to {printer}.").format(printer=name or self.tr("the printer")))

    # a message

    def copy_text(self) -> None:
        """Put the first page into the clipboard as text."""
        self._with_pages(lambda drawn: self._bridge.in_background(partial(_text, drawn), self._take_text))

    def _take_text(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._notice.tell(self.tr("Copied: paste it into a message. It is the summary, without charts."))


# each in a thread; what they need is not needed to open the page


@collected_later()
def _save_pdf(drawn: Drawn, out: Path) -> None:
    from kneejournal.exporters.pdf import save_pdf  # noqa: PLC0415  # as said above

    save_pdf(drawn.report, out, drawn.words, drawn.form)


@collected_later()
def _save_html(drawn: Drawn, out: Path) -> None:
    from kneejournal.exporters.output import write_html  # noqa: PLC0415  # as said above

    write_html(drawn.report, out, drawn.words, drawn.form)


@collected_later()
def _text(drawn: Drawn) -> str:
    from kneejournal.exporters.message_text import message_text  # noqa: PLC0415  # as said above

    return message_text(drawn.report, drawn.words, drawn.form)


@collected_later()
def _print(drawn: Drawn, printer: QPrinter) -> str:
    from kneejournal.exporters.pdf import report_pages  # noqa: PLC0415  # as said above
    from kneejournal.gui.report.printing import print_pages  # noqa: PLC0415  # as said above

    print_pages(printer, report_pages(drawn.report, drawn.words, drawn.form))
    return printer.printerName()


def _open_folder(out: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(out.parent)))
