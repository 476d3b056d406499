"""The pages of the report as they will print, drawn off the GUI thread and shown one under the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, Qt
from PySide6.QtWidgets import QWidget

from kneejournal.gui.theme import Theme
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.domain.report import Report
    from kneejournal.domain.report_form import Form
    from kneejournal.exporters.pdf_layout import Pages

MOST_PAGES = 12
"""More pages are in the file, but not in the preview: each takes megabytes."""
_A4 = 842 / 595
_WIDEST = 760
_GAP = 12
_PAUSE_MS = 150
"""While the window is being resized, the pages are stretched; drawn anew once it rests."""


@dataclass(frozen=True)
class Drawn:
    """A report, how it is written, and its first pages as pictures; ``count`` is how many it has."""

    report: Report
    form: Form
    words: Words
    count: int
    pages: tuple[QImage, ...]

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day of the report."""
        return self.report.first, self.report.last


def draw(
    report: Report, form: Form, size: tuple[int, float], words: Words, step: Callable[[int], None] = lambda _: None
) -> Drawn:
    """Draw the pages at a width in logical pixels and a ratio of pixels to them; works in any thread.

    ``step`` is told after each page how many are laid out; what it raises ends the work.
    """
    width, ratio = size
    from kneejournal.exporters.pdf import report_pages  # noqa: PLC0415  # brings the PDF part in, in a thread

    laid_out = report_pages(report, words, form, step)
    shown = min(laid_out.count, MOST_PAGES)
    return Drawn(
        report, form, words, laid_out.count, tuple(_page(laid_out, index, width, ratio) for index in range(shown))
    )


def _page(laid_out: Pages, index: int, width: int, ratio: float) -> QImage:
    pixels = round(width * ratio)
    image = QImage(pixels, round(pixels * laid_out.sheet.height / laid_out.sheet.width), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / laid_out.sheet.width, pixels / laid_out.sheet.width)
    laid_out.paint(painter, index)
    painter.end()
    return image


class Preview(QWidget):
    """Shows the pages. ``resized`` asks for them to be drawn anew at :meth:`page_width`."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: tuple[QImage, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.resized)
        self.setAccessibleName(self.tr("Preview of the report"))
        theme.changed.connect(self.update)

    def page_width(self) -> int:
        """Return the width of a page in logical pixels."""
        return max(1, min(self.width() - 2, _WIDEST))

    def show_pages(self, pages: tuple[QImage, ...]) -> None:
        """Show the pages; they are white in every look, as paper is."""
        self._pages = pages
        self._make_room()
        self.update()

    def _page_height(self) -> float:
        page = self._pages[0] if self._pages else None
        return self.page_width() * (page.height() / page.width() if page else _A4)

    def _make_room(self) -> None:
        self.setFixedHeight(round(len(self._pages) * (self._page_height() + _GAP)) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        """Stretch the pages, and have them drawn once the size rests."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._make_room()
            self._pause.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  # Qt's name; all pages are drawn
        """Draw the pages with a thin line around each."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(self._theme.tokens.line)))
        for index, page in enumerate(self._pages):
            area = QRectF(1, 1 + index * (self._page_height() + _GAP), self.page_width(), self._page_height())
            painter.drawImage(area, page)
            painter.drawRect(area)
