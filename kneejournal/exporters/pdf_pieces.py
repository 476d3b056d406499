"""Blocks of the report laid out for paper: each knows its height, can give up rows and paints itself.

Lengths are points; y grows downwards; a piece is painted with its upper left corner at x, y.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Protocol

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from kneejournal.domain.messages import Message, Renderer, render
from kneejournal.exporters.paper import Column, Figure, Figures, Paragraph, Rank, Table, Title, Words
from kneejournal.exporters.paper_words import SHORTENED
from kneejournal.exporters.pdf_text import (
    ASIDE,
    BODY,
    FIGURE,
    HEADING,
    INK,
    KNEE,
    QUIET,
    RUNNING,
    SMALL,
    TITLE,
    Style,
    Text,
)

HAIR = QPen(QColor("#D9D9D9"), 0.5)
RULE = QPen(INK, 0.8)
CELL_GAP = 5.0
WIDE_GAP = 10.0  # after a column of numbers, which stand at its right edge, and before text
ROW_PAD = 2.0
FIGURE_GAP = 14.0
MOST_ROWS = 60  # no page holds more; the rest need not be measured


class Piece(Protocol):
    """Something laid out."""

    @property
    def height(self) -> float:
        """The room it takes now."""

    @property
    def urge(self) -> float:
        """How much room it takes for its share; of several pieces, the one with the most gives up a row first."""

    def shorten(self) -> bool:
        """Give up one row if that leaves something worth reading; tell whether it did."""

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint it."""


def written(words: Words, renderer: Renderer) -> str:
    """Put words into the renderer's language."""
    return render(words, renderer) if isinstance(words, Message) else words


class Fixed:
    """A piece that keeps its height."""

    urge = 0.0

    def shorten(self) -> bool:
        """Keep everything."""
        return False


_TITLES = {Rank.REPORT: TITLE, Rank.PAGE: RUNNING, Rank.KNEE: KNEE}


class TitlePiece(Fixed):
    """A title, ruled off at the head of the pages that follow the first."""

    def __init__(self, title: Title, renderer: Renderer, width: float) -> None:
        style = _TITLES[title.rank]
        self.ruled = title.rank is Rank.PAGE
        self._aside = Text(written(title.aside, renderer), BODY, width / 2, right=True, most_lines=1)
        room = width - self._aside.natural_width - FIGURE_GAP
        self._text = Text(written(title.text, renderer), style, room, most_lines=1 if self.ruled else 2)
        self._width = width

    @property
    def height(self) -> float:
        """The lines of the title and, on later pages, a rule."""
        return self._text.height + (3 if self.ruled else 0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint title and aside on one baseline."""
        self._text.paint(painter, x, y)
        drop = self._text.style.size - self._aside.style.size
        self._aside.paint(painter, x + self._width / 2, y + drop)
        if self.ruled:
            rule(painter, RULE, x, y + self.height, self._width)


class ParagraphPiece(Fixed):
    """A few lines of text."""

    def __init__(self, paragraph: Paragraph, renderer: Renderer, width: float) -> None:
        self._text = Text(written(paragraph.text, renderer), QUIET, width, most_lines=paragraph.most_lines)

    @property
    def height(self) -> float:
        """The height of its lines."""
        return self._text.height

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines."""
        self._text.paint(painter, x, y)


class FiguresPiece(Fixed):
    """Key figures side by side."""

    def __init__(self, figures: Figures, renderer: Renderer, width: float) -> None:
        room = width - FIGURE_GAP * (len(figures.items) - 1)
        weights = sum(figure.weight for figure in figures.items)
        self._columns = [_FigureColumn(figure, renderer, room * figure.weight / weights) for figure in figures.items]

    @property
    def height(self) -> float:
        """The height of the tallest figure."""
        return max(column.height for column in self._columns)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the figures from left to right."""
        for column in self._columns:
            column.paint(painter, x, y)
            x += column.width + FIGURE_GAP


class _FigureColumn:
    def __init__(self, figure: Figure, renderer: Renderer, width: float) -> None:
        self.width = width
        self._value = Text(written(figure.value, renderer), FIGURE, width, most_lines=1)
        self._aside = Text(written(figure.aside, renderer), ASIDE, width, most_lines=1)
        label = Text(written(figure.label, renderer), BODY, width, most_lines=2)
        self._lines = [label, *(Text(written(line, renderer), SMALL, width, most_lines=2) for line in figure.lines)]

    @property
    def height(self) -> float:
        return self._value.height + sum(line.height for line in self._lines)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        self._value.paint(painter, x, y)
        drop = FIGURE.size - ASIDE.size
        self._aside.paint(painter, x + self._value.natural_width + CELL_GAP, y + drop)
        y += self._value.height
        for line in self._lines:
            line.paint(painter, x, y)
            y += line.height


class _Row:
    """The cells of one row."""

    def __init__(self, cells: Sequence[Text]) -> None:
        self.cells = cells
        self.height = max(cell.height for cell in cells) + 2 * ROW_PAD
        self.shortened = any(cell.shortened for cell in cells)


class TablePiece:
    """A table under its title. It gives up its last rows first and says how many they are."""

    def __init__(self, table: Table, renderer: Renderer, width: float) -> None:
        self._table, self._renderer, self._width = table, renderer, width
        self._title = Text(written(table.title, renderer), HEADING, width, most_lines=1)
        self._widths = _column_widths(table.columns, width)
        self._gaps = _gaps(table.columns)
        self._head = self._row([column.title for column in table.columns], SMALL) if _has_head(table) else None
        self._rows = [self._row(row, BODY) for row in table.rows[:MOST_ROWS]]
        self._shown = len(self._rows)
        self._empty = Text(written(table.empty, renderer), QUIET, width)
        self._below = self._notes()

    @property
    def height(self) -> float:
        """Title, head, the rows it shows and what stands below them."""
        rows = sum(row.height for row in self._rows[: self._shown]) if self._rows else self._empty.height + ROW_PAD
        return self._top + rows + sum(note.height for note in self._below) + (2 if self._below else 0)

    @property
    def urge(self) -> float:
        """Its height for the share that was set for it."""
        return self.height / self._table.share

    @property
    def _top(self) -> float:
        head = self._head.height if self._head and self._rows else 0.0
        groups = SMALL.pitch if self._groups and self._rows else 0.0
        return self._title.height + 3 + groups + head

    @property
    def _groups(self) -> bool:
        return any(column.group for column in self._table.columns)

    def shorten(self) -> bool:
        """Give up the last row; one row always stays."""
        if self._shown <= 1:
            return False
        self._shown -= 1
        self._below = self._notes()
        return True

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the table; a hairline parts the rows."""
        self._title.paint(painter, x, y)
        rule(painter, RULE, x, y + self._title.height + 1, self._width)
        y += self._title.height + 3
        if not self._rows:
            self._empty.paint(painter, x, y + ROW_PAD)
            y += self._empty.height + ROW_PAD
        else:
            y = self._paint_rows(painter, x, y)
        for note in self._below:
            note.paint(painter, x, y + 2)
            y += note.height

    def _paint_rows(self, painter: QPainter, x: float, y: float) -> float:
        if self._groups:
            self._paint_groups(painter, x, y)
            y += SMALL.pitch
        for row in [*([self._head] if self._head else []), *self._rows[: self._shown]]:
            left = x
            for cell, width, gap in zip(row.cells, self._widths, self._gaps, strict=True):
                # the titles of columns stand on the line below them, all else hangs from the line above
                cell.paint(painter, left, y + (row.height - ROW_PAD - cell.height if row is self._head else ROW_PAD))
                left += width + gap
            y += row.height
            rule(painter, HAIR, x, y, self._width)
        return y

    def _paint_groups(self, painter: QPainter, x: float, y: float) -> None:
        """Name the columns that belong together, above a line as long as they are wide."""
        columns = zip(self._table.columns, self._widths, self._gaps, strict=True)
        for group, members in groupby(columns, key=lambda column: column[0].group):
            spans = [width + gap for _, width, gap in members]
            width = sum(spans) - CELL_GAP
            if group:
                name = Text(written(group, self._renderer), SMALL, width, most_lines=1)
                name.paint(painter, x + (width - name.natural_width) / 2, y)
                rule(painter, HAIR, x, y + SMALL.pitch, width)
            x += sum(spans)

    def _row(self, cells: Sequence[Words], style: Style) -> _Row:
        most = self._table.most_lines
        texts = [
            Text(written(cell, self._renderer), style, width, right=column.number, most_lines=most)
            for cell, column, width in zip(cells, self._table.columns, self._widths, strict=True)
        ]
        return _Row(texts)

    def _notes(self) -> list[Text]:
        """Say what was left out and what was shortened, then what the table has to say itself."""
        left_out = len(self._table.rows) - self._shown
        shortened = any(row.shortened for row in self._rows[: self._shown])
        texts = [
            written(self._table.cut(left_out), self._renderer) if left_out else "",
            written(SHORTENED(), self._renderer) if shortened else "",
            written(self._table.note, self._renderer),
        ]
        return [Text(text, SMALL, self._width) for text in texts if text]


def _has_head(table: Table) -> bool:
    return any(column.title for column in table.columns)


def _gaps(columns: Sequence[Column]) -> list[float]:
    """Return the gap after each column but the last, and none after that."""
    between = [WIDE_GAP if left.number and not right.number else CELL_GAP for left, right in pairwise(columns)]
    return [*between, 0.0]


def _column_widths(columns: Sequence[Column], width: float) -> list[float]:
    """Give the columns without a width an equal share of what is left."""
    open_columns = sum(not column.width for column in columns)
    taken = sum(column.width for column in columns) + sum(_gaps(columns))
    share = (width - taken) / open_columns if open_columns else 0.0
    return [column.width or share for column in columns]


def rule(painter: QPainter, pen: QPen, x: float, y: float, width: float) -> None:
    """Paint a horizontal line."""
    painter.setPen(pen)
    painter.drawLine(QLineF(x, y, x + width, y))
