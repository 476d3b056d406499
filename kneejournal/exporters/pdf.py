"""The physio report as a PDF, and the same pages for a preview on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from kneejournal import APPLICATION_ID, __version__
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Renderer, Template
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import USUAL_FORM, Form, PaperSize
from kneejournal.exporters.beside import beside
from kneejournal.exporters.english import english
from kneejournal.exporters.paper import written
from kneejournal.exporters.paper_pages import paper
from kneejournal.exporters.pdf_layout import SHEETS, Pages
from kneejournal.exporters.pdf_metadata import xmp

NOT_WRITTEN = Template("problem.pdf.not_written", "{path} cannot be written: {reason}; name another place.")
DOTS_PER_INCH = 1200
PAGE_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}


def save_pdf(
    report: Report,
    out: Path,
    renderer: Renderer | None = None,
    form: Form = USUAL_FORM,
    step: Callable[[int], None] = lambda _: None,
) -> None:
    """Write the report as a PDF: whole, or not at all.

    Args:
        report: What to write.
        out: Where to; a file there is replaced.
        renderer: The language and units of its words; English in the report's units where none is given.
        form: Its parts and its paper.
        step: Told after each page how many are laid out; what it raises ends the work, and nothing is written.

    Raises:
        UserProblem: where the place cannot be written.
    """
    pdf = pdf_bytes(report, renderer, form, step)
    try:
        with beside(out) as new:
            new.write_bytes(pdf)
    except OSError as error:
        raise UserProblem(NOT_WRITTEN(path=str(out), reason=error.strerror or str(error))) from error


def pdf_bytes(
    report: Report,
    renderer: Renderer | None = None,
    form: Form = USUAL_FORM,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """Return the report as a PDF."""
    with _application():
        laid_out = report_pages(report, renderer, form, step)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = _writer(buffer, written(laid_out.paper.name, renderer or english(report)), form)
        writer.setResolution(DOTS_PER_INCH)
        paint_on(writer, laid_out)
        return _with_plain_spaces(bytes(buffer.data().data()))


def report_pages(
    report: Report,
    renderer: Renderer | None = None,
    form: Form = USUAL_FORM,
    step: Callable[[int], None] = lambda _: None,
) -> Pages:
    """Lay the report out, to be painted; an application has to be there, for fonts are measured. For any thread.

    Args:
        report: What to lay out.
        renderer: The language and units of its words; English in the report's units where none is given.
        form: Its parts and its paper.
        step: Told after each page how many are laid out; what it raises ends the work.
    """
    return Pages(paper(report, form.parts), renderer or english(report), SHEETS[form.paper], step)


def paint_on(device: QPagedPaintDevice, laid_out: Pages, indices: Sequence[int] | None = None) -> bool:
    """Paint pages, all unless some are named, on a printer or into a file; tell whether all went well."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = min(device.width() / laid_out.sheet.width, device.height() / laid_out.sheet.height)  # also other paper
    painter.scale(scale, scale)
    for number, index in enumerate(range(laid_out.count) if indices is None else indices):
        if number and not device.newPage():
            painter.end()
            return False
        laid_out.paint(painter, index)
    return painter.end()


def _writer(buffer: QBuffer, title: str, form: Form) -> QPdfWriter:
    """Return a writer with the paper's size and the document's title; the same report gets the same id."""
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(PAGE_SIZES[form.paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    creator, document = f"kneejournal {__version__}", uuid5(NAMESPACE_URL, f"{APPLICATION_ID}/{title}")
    writer.setTitle(title)
    writer.setCreator(creator)
    writer.setDocumentId(QUuid(f"{{{document}}}"))
    writer.setDocumentXmpMetadata(QByteArray(xmp(title, form.language, creator, str(document))))
    return writer


_CHARACTERS_OF_FONT = re.compile(rb"/CMapName /Adobe-Identity-UCS def.*?endcmap", re.DOTALL)
_LISTED_CHARACTERS = re.compile(rb"\[[^\]]*\]|<[0-9A-F]{4}>\n")


def _with_plain_spaces(pdf: bytes) -> bytes:
    """Let the glyph of the space stand for a space when the text is searched or copied.

    The font draws tab and space with one glyph, and Qt notes the first of its characters, the tab. The tables that
    say which glyph is which character are plain text in the file, and the correction has the same length.
    """

    def corrected(table: re.Match[bytes]) -> bytes:
        return _LISTED_CHARACTERS.sub(lambda listed: listed[0].replace(b"<0009>", b"<0020>"), table[0])

    return _CHARACTERS_OF_FONT.sub(corrected, pdf)


@contextmanager
def _application() -> Iterator[None]:
    """See that fonts can be measured: without an application, have one without a screen for as long as it takes.

    The command line has none, and needs none afterwards; left alone, it would stand in the way of the window's.
    """
    if QGuiApplication.instance() is not None:
        yield
        return
    own = QGuiApplication(["kneejournal", "-platform", "offscreen"])
    try:
        yield
    finally:
        own.shutdown()
