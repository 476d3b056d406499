"""Pages from blocks: pieces on top of each other, shortened until they fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QPainter

from kneejournal.domain.messages import Renderer
from kneejournal.exporters.paper import Beside, Block, Chart, Figures, Paper, Paragraph, Table, Title, written
from kneejournal.exporters.pdf_chart import ChartPiece
from kneejournal.exporters.pdf_pieces import FiguresPiece, ParagraphPiece, Piece, TitlePiece
from kneejournal.exporters.pdf_table import TablePiece
from kneejournal.exporters.pdf_text import SMALL, Text

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0  # A4 in points, as whole numbers
SIDE, TOP, BOTTOM = 42.0, 34.0, 30.0
BLOCK_GAP = 11.0
CLOSE_GAP = 4.0
COLUMN_GAP = 20.0
CONTENT_WIDTH = PAGE_WIDTH - 2 * SIDE
CONTENT_HEIGHT = PAGE_HEIGHT - TOP - BOTTOM - 2.2 * SMALL.pitch


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

    def __init__(self, left: Stack, right: Stack) -> None:
        self._left, self._right = left, right

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
        self._right.paint(painter, x + (CONTENT_WIDTH + COLUMN_GAP) / 2, y)


def _piece(block: Block, renderer: Renderer, width: float) -> Piece:
    match block:
        case Title():
            return TitlePiece(block, renderer, width)
        case Paragraph():
            return ParagraphPiece(block, renderer, width)
        case Figures():
            return FiguresPiece(block, renderer, width)
        case Chart():
            return ChartPiece(block, renderer, width)
        case Table():
            return TablePiece(block, renderer, width)
        case Beside():
            column = (width - COLUMN_GAP) / 2
            left, right = (
                Stack([_piece(each, renderer, column) for each in side]) for side in (block.left, block.right)
            )
            return BesidePiece(left, right)


def pages(paper: Paper, renderer: Renderer) -> list[Stack]:
    """Lay out all pages; a report that fits on one page without leaving anything out becomes one."""
    laid_out = [[_piece(block, renderer, CONTENT_WIDTH) for block in blocks] for blocks in paper.pages]
    first, *others = laid_out
    whole = Stack([*first, *(piece for page in others for piece in page if not isinstance(piece, TitlePiece))])
    made = [whole] if whole.height <= CONTENT_HEIGHT else [Stack(pieces) for pieces in laid_out]
    for page in made:
        page.fit(CONTENT_HEIGHT)
    return made


def paint_page_of(painter: QPainter, paper: Paper, renderer: Renderer, laid_out: Sequence[Stack], number: int) -> None:
    """Paint one page with the line at its foot; pages count from 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    laid_out[number - 1].paint(painter, SIDE, TOP)
    y = PAGE_HEIGHT - BOTTOM - SMALL.pitch
    Text(written(paper.foot, renderer), SMALL, CONTENT_WIDTH).paint(painter, SIDE, y)
    place = written(paper.page_count(page=number, pages=len(laid_out)), renderer)
    Text(place, SMALL, CONTENT_WIDTH, right=True).paint(painter, SIDE, y)
