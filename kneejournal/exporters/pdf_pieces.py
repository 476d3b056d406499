"""Blocks of the report laid out for paper: each knows its height, can give up rows and paints itself.

Lengths are points; y grows downwards; a piece is painted with its upper left corner at x, y.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

from kneejournal.domain.messages import Renderer
from kneejournal.exporters.paper import Figure, Figures, Paragraph, Rank, Title, written
from kneejournal.exporters.pdf_text import (
    ASIDE,
    BODY,
    FIGURE,
    INK,
    KNEE,
    QUIET,
    RUNNING,
    SMALL,
    TITLE,
    Text,
)

HAIR = QPen(QColor("#D9D9D9"), 0.5)
RULE = QPen(INK, 0.8)
CELL_GAP = 5.0
FIGURE_GAP = 14.0


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


def rule(painter: QPainter, pen: QPen, x: float, y: float, width: float) -> None:
    """Paint a horizontal line."""
    painter.setPen(pen)
    painter.drawLine(QLineF(x, y, x + width, y))
