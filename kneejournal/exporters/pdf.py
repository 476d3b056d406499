"""The physio report as a PDF, and the same pages for a preview on the screen. The paper is A4."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from kneejournal import APPLICATION_ID, __version__
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Renderer, Template
from kneejournal.domain.report import Report
from kneejournal.exporters.beside import beside
from kneejournal.exporters.english import english
from kneejournal.exporters.paper import Paper, written
from kneejournal.exporters.paper_pages import paper
from kneejournal.exporters.pdf_layout import Stack, pages, paint_page_of

NOT_WRITTEN = Template("problem.pdf.not_written", "{path} cannot be written: {reason}; name another place.")
DOTS_PER_INCH = 1200
POINTS_PER_INCH = 72


def save_pdf(report: Report, out: Path, renderer: Renderer | None = None) -> None:
    """Write the report as a PDF: whole, or not at all.

    Args:
        report: What to write.
        out: Where to; a file there is replaced.
        renderer: The language and units of its words; English in the report's units where none is given.

    Raises:
        UserProblem: where the place cannot be written.
    """
    pdf = pdf_bytes(report, renderer)
    try:
        with beside(out) as new:
            new.write_bytes(pdf)
    except OSError as error:
        raise UserProblem(NOT_WRITTEN(path=str(out), reason=error.strerror or str(error))) from error


def pdf_bytes(report: Report, renderer: Renderer | None = None) -> bytes:
    """Return the report as a PDF."""
    with _application():
        words = renderer or english(report)
        sheet = paper(report)
        laid_out = pages(sheet, words)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = _writer(buffer, sheet, words)
        painter = QPainter(writer)
        painter.scale(DOTS_PER_INCH / POINTS_PER_INCH, DOTS_PER_INCH / POINTS_PER_INCH)
        for number in range(1, len(laid_out) + 1):
            if number > 1:
                writer.newPage()
            paint_page_of(painter, sheet, words, laid_out, number)
        painter.end()
        return _with_plain_spaces(bytes(buffer.data().data()))


def page_count(report: Report, renderer: Renderer | None = None) -> int:
    """Return how many pages the report has."""
    with _application():
        return len(_laid_out(report, renderer or english(report))[1])


def paint_page(painter: QPainter, report: Report, index: int, renderer: Renderer | None = None) -> None:
    """Paint a page as it prints, 595 x 842 logical units (points of A4) from the painter's origin.

    Args:
        painter: Where to; scale it to the size wanted.
        report: What to paint.
        index: Which page, from 0.
        renderer: As for :func:`save_pdf`.
    """
    words = renderer or english(report)
    sheet, laid_out = _laid_out(report, words)
    painter.save()
    paint_page_of(painter, sheet, words, laid_out, index + 1)
    painter.restore()


def _laid_out(report: Report, words: Renderer) -> tuple[Paper, list[Stack]]:
    sheet = paper(report)
    return sheet, pages(sheet, words)


def _writer(buffer: QBuffer, sheet: Paper, words: Renderer) -> QPdfWriter:
    """Return a writer with the paper's size and the document's title; the same report gets the same id."""
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DOTS_PER_INCH)
    title = written(sheet.name, words)
    writer.setTitle(title)
    writer.setCreator(f"kneejournal {__version__}")
    writer.setDocumentId(QUuid(f"{{{uuid5(NAMESPACE_URL, f'{APPLICATION_ID}/{title}')}}}"))
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
