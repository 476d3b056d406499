"""Tables laid out for paper. Lengths are points."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from PySide6.QtGui import QPainter

from kneejournal.domain.messages import Renderer
from kneejournal.exporters.paper import MOST_ROWS, Column, Table, Words, written
from kneejournal.exporters.paper_words import SHORTENED
from kneejournal.exporters.pdf_pieces import CELL_GAP, HAIR, RULE, rule
from kneejournal.exporters.pdf_text import BODY, HEADING, QUIET, SMALL, Style, Text

WIDE_GAP = 10.0  # after a column of numbers, which stand at its right edge, and before text
ROW_PAD = 2.0


class _Row:
    """The cells of one row."""

    def __init__(self, cells: Sequence[Text]) -> None:
        self.cells = cells
        self.height = max(cell.height for cell in cells) + 2 * ROW_PAD
        self.shortened = any(cell.shortened for cell in cells)


Cells = dict[tuple[str, Style, float, bool], Text]
"""What is laid out already, by text, style, width and side: most cells of a long table say what another one says."""


class TablePiece:
    """A table under its title. It gives up its last rows first and says how many they are.

    Args:
        table: What it says.
        renderer: The language and units of its words.
        width: The room it has.
        cells: Those of the pages before, where it goes on from one.
    """

    def __init__(self, table: Table, renderer: Renderer, width: float, cells: Cells | None = None) -> None:
        self._table, self._renderer, self._width = table, renderer, width
        self._cells: Cells = {} if cells is None else cells
        self.share = table.share
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
        """Its height for the share that was set for it; none once a single row is left."""
        return self.height / self.share if self._shown > 1 else 0.0

    @property
    def _top(self) -> float:
        head = self._head.height if self._head and self._rows else 0.0
        groups = SMALL.pitch if self._groups and self._rows else 0.0
        return self._title.height + 3 + groups + head

    @property
    def _groups(self) -> bool:
        return any(column.group for column in self._table.columns)

    @property
    def shown(self) -> int:
        """How many rows it shows."""
        return self._shown

    def shorten(self) -> bool:
        """Give up the last row; one row always stays."""
        if self._shown <= 1:
            return False
        self._show(self._shown - 1)
        return True

    def lengthen(self) -> bool:
        """Take one row back; tell whether there was one."""
        if self._shown == len(self._rows):
            return False
        self._show(self._shown + 1)
        return True

    def _show(self, rows: int) -> None:
        self._shown = rows
        self._below = self._notes()

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
        columns = zip(cells, self._table.columns, self._widths, strict=True)
        return _Row(
            [self._cell(written(cell, self._renderer), style, column, width) for cell, column, width in columns]
        )

    def _cell(self, text: str, style: Style, column: Column, width: float) -> Text:
        key = text, style, width, column.number
        found = self._cells.get(key)
        if found is None:
            found = Text(text, style, width, right=column.number, most_lines=self._table.most_lines)
            self._cells[key] = found
        return found

    def _notes(self) -> list[Text]:
        """Say what was left out and what was shortened, then what the table has to say itself."""
        left_out = 0 if self._table.whole else len(self._table.rows) - self._shown
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
