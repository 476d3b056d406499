"""Pages from blocks: pieces on top of each other, shortened until they fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QPainter

from kneejournal.domain.messages import Renderer
from kneejournal.domain.report_form import PaperSize
from kneejournal.exporters.paper import (
    Beside,
    Block,
    Chart,
    Figures,
    Paper,
    Paragraph,
    ScoreChart,
    Table,
    Title,
    written,
)
from kneejournal.exporters.pdf_chart import ChartPiece
from kneejournal.exporters.pdf_pieces import FiguresPiece, ParagraphPiece, Piece, TitlePiece
from kneejournal.exporters.pdf_scores import ScoreChartPiece
from kneejournal.exporters.pdf_table import Cells, TablePiece
from kneejournal.exporters.pdf_text import SMALL, Text

SIDE, TOP, BOTTOM = 42.0, 34.0, 30.0
BLOCK_GAP = 11.0
CLOSE_GAP = 4.0
COLUMN_GAP = 20.0


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper in points."""

    width: float
    height: float

    @property
    def content_width(self) -> float:
        """The room between the margins."""
        return self.width - 2 * SIDE

    @property
    def content_height(self) -> float:
        """The room above the line at the foot."""
        return self.height - TOP - BOTTOM - 2.2 * SMALL.pitch


SHEETS = {PaperSize.A4: Sheet(595.0, 842.0), PaperSize.LETTER: Sheet(612.0, 792.0)}
"""A4 as whole numbers."""


class Stack:
    """Pieces on top of each other."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = tuple(pieces)

    @property
    def height(self) -> float:
        """The height of all pieces and the gaps between them."""
        gaps = sum(_gap_after(piece) for piece in self._pieces[:-1])
        return sum(piece.height for piece in self._pieces) + gaps

    @property
    def urge(self) -> float:
        """The urge of the piece that would be shortened."""
        return max((piece.urge for piece in self._pieces), default=0.0)

    def shorten(self) -> bool:
        """Take one row from the piece that takes the most room for its share."""
        return any(piece.shorten() for piece in sorted(self._pieces, key=lambda piece: piece.urge, reverse=True))

    def tables(self) -> Iterator[TablePiece]:
        """Yield the tables, those beside each other too."""
        for piece in self._pieces:
            if isinstance(piece, TablePiece):
                yield piece
            elif isinstance(piece, BesidePiece):
                yield from piece.tables()

    def fit(self, room: float) -> None:
        """Shorten until the pieces fit, and fill the room this leaves: rows first, then the chart."""
        while self.height > room and self.shorten():
            pass
        for table in sorted(self.tables(), key=lambda table: table.share, reverse=True):
            self._refill(table, room)
        charts = [piece for piece in self._pieces if isinstance(piece, ChartPiece)]
        left_over = room - self.height
        for chart in charts:
            chart.stretch(left_over / len(charts))

    def _refill(self, table: TablePiece, room: float) -> None:
        """Let a table take back the rows that fit: a row beside a taller column costs nothing."""
        while table.lengthen():
            if self.height > room:
                table.shorten()
                return

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the pieces from the top down."""
        for piece in self._pieces:
            piece.paint(painter, x, y)
            y += piece.height + _gap_after(piece)


def _gap_after(piece: Piece) -> float:
    if isinstance(piece, TitlePiece) and not piece.ruled:
        return CLOSE_GAP
    return BLOCK_GAP


class BesidePiece:
    """Two stacks beside each other."""

    def __init__(self, left: Stack, right: Stack, step: float) -> None:
        self._left, self._right, self._step = left, right, step

    @property
    def height(self) -> float:
        """The height of the taller side."""
        return max(self._left.height, self._right.height)

    @property
    def urge(self) -> float:
        """The urge of the taller side, since only there a row gains room."""
        return self._taller.urge

    @property
    def _taller(self) -> Stack:
        return max(self._left, self._right, key=lambda side: side.height)

    def tables(self) -> Iterator[TablePiece]:
        """Yield the tables of both sides."""
        yield from self._left.tables()
        yield from self._right.tables()

    def shorten(self) -> bool:
        """Take a row from the taller side."""
        return self._taller.shorten()

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint both sides from the same height."""
        self._left.paint(painter, x, y)
        self._right.paint(painter, x + self._step, y)


def _piece(block: Block, renderer: Renderer, width: float) -> Piece:
    if not isinstance(block, Beside):
        return _PIECES[type(block)](block, renderer, width)
    column = (width - COLUMN_GAP) / 2
    left, right = (Stack([_piece(each, renderer, column) for each in side]) for side in (block.left, block.right))
    return BesidePiece(left, right, column + COLUMN_GAP)


_PIECES: dict[type, Callable[..., Piece]] = {
    Title: TitlePiece,
    Paragraph: ParagraphPiece,
    Figures: FiguresPiece,
    Chart: ChartPiece,
    ScoreChart: ScoreChartPiece,
    Table: TablePiece,
}


def pages(paper: Paper, renderer: Renderer, sheet: Sheet) -> Iterator[Stack]:
    """Lay out one page after another; a report that fits on one page without leaving anything out becomes one."""
    usual = [page for page in paper.pages if not _is_whole(page)]
    laid_out = [[_piece(block, renderer, sheet.content_width) for block in blocks] for blocks in usual]
    first, *others = laid_out
    joined = Stack([*first, *(piece for page in others for piece in page if not isinstance(piece, TitlePiece))])
    made = [joined] if joined.height <= sheet.content_height else [Stack(pieces) for pieces in laid_out]
    for page in made:
        page.fit(sheet.content_height)
        yield page
    for blocks in paper.pages:
        if _is_whole(blocks):
            yield from _long(blocks, renderer, sheet)


def _is_whole(blocks: Sequence[Block]) -> bool:
    return any(isinstance(block, Table) and block.whole for block in blocks)


def _long(blocks: Sequence[Block], renderer: Renderer, sheet: Sheet) -> Iterator[Stack]:
    """Yield as many pages as a table takes, each with the title and the head of the table."""
    *head, table = blocks
    cells: Cells = {}
    while isinstance(table, Table):
        pieces = [_piece(block, renderer, sheet.content_width) for block in head]
        rows = TablePiece(table, renderer, sheet.content_width, cells)
        page = Stack([*pieces, rows])
        while page.height > sheet.content_height and page.shorten():
            pass
        yield page
        left = table.rows[rows.shown :]
        if not left:
            return
        table = replace(table, rows=left)


class Pages:
    """A report laid out: every page of it, to be painted as often as is wanted.

    Args:
        paper: What it says.
        renderer: The language and units of its words.
        sheet: The paper.
        step: Told after each page how many are laid out; what it raises ends the work.
    """

    def __init__(
        self, paper: Paper, renderer: Renderer, sheet: Sheet, step: Callable[[int], None] = lambda _: None
    ) -> None:
        self.paper, self.sheet = paper, sheet
        self._renderer = renderer
        self._pages: list[Stack] = []
        for page in pages(paper, renderer, sheet):
            self._pages.append(page)
            step(len(self._pages))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, painter: QPainter, index: int) -> None:
        """Paint a page with the line at its foot, in points from the painter's origin; pages count from 0."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._pages[index].paint(painter, SIDE, TOP)
        y, width = self.sheet.height - BOTTOM - SMALL.pitch, self.sheet.content_width
        Text(written(self.paper.foot, self._renderer), SMALL, width).paint(painter, SIDE, y)
        place = written(self.paper.page_count(page=index + 1, pages=self.count), self._renderer)
        Text(place, SMALL, width, right=True).paint(painter, SIDE, y)
        painter.restore()
