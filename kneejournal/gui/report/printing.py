"""Printing the very pages of the preview."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.report_form import Form
from kneejournal.exporters.pdf import PAGE_SIZES, paint_on

if TYPE_CHECKING:
    from kneejournal.exporters.pdf_layout import Pages

NOT_PRINTED = Template(
    "problem.print",
    "The report was not printed: {printer} took no pages. See that it is on, or save the report as PDF.",
)
UNNAMED = Template("problem.print.unnamed", "the printer")


def ask_to_print(parent: QWidget, form: Form, chosen: Callable[[QPrinter], None]) -> QPrintDialog:
    """Ask for a printer and the pages, on the paper of the report; ``chosen`` is told of the printer."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(PAGE_SIZES[form.paper]))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda *_: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the class has another one of that name, for a slot by its name
    return dialog


def print_pages(printer: QPrinter, laid_out: Pages) -> None:
    """Print the pages that were asked for; works in any thread.

    Raises:
        UserProblem: where the printer takes none.
    """
    printed = paint_on(printer, laid_out, _indices(printer, laid_out.count))
    if not printed or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise UserProblem(NOT_PRINTED(printer=printer.printerName() or UNNAMED()))


def _indices(printer: QPrinter, count: int) -> range:
    """Return the pages that were asked for; Qt counts them from 1, and 0 means all."""
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return range(count)
    return range(min(printer.fromPage() - 1, count - 1), min(printer.toPage() or count, count))
