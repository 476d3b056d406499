"""Tables of services, in whatever encoding and with whatever separator; a broken row does not take others along."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import Unreadable
from kneejournal.importers.content import LARGEST
from kneejournal.importers.sports import plain, table_of_words

LONGEST_ROW = 400
"""Lines of one row; a quotation mark without its pair would otherwise swallow the rest [eng]."""

MOST_ROWS = 100_000
"""Thirty runs a day for ten years [eng]."""

MOST_CELLS = 2_000
"""Cells of a row; the widest export has 103 [eng]."""

TOO_MANY_ROWS = Template("import.failed.rows", "The table has more than {count} rows, more than anyone ever ran.")
SEPARATORS = ",;\t|"


@dataclass(frozen=True)
class Row:
    """One row: its number as a spreadsheet counts lines of data (the header is 1), its cells, its lines of text."""

    number: int
    cells: list[str]
    lines: int

    def cell(self, index: int | None) -> str:
        """Return a cell without blanks around it; "" where the row is shorter or there is no such column."""
        return self.cells[index].strip() if index is not None and index < len(self.cells) else ""


def text_of(data: bytes) -> str:
    """Decode a table: UTF-8 or UTF-16 with its mark, UTF-8, or else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


class Table:
    """The header and the rows of a table."""

    def __init__(self, data: bytes) -> None:
        csv.field_size_limit(LARGEST)
        self._lines = list(io.StringIO(text_of(data).replace("\0", ""), newline=""))
        first = next((index for index, line in enumerate(self._lines) if line.strip()), len(self._lines))
        if first < len(self._lines) and re.match(r"sep=.$", self._lines[first].strip()):  # a hint to spreadsheets
            first += 1
        top = self._lines[first] if first < len(self._lines) else ""
        self._separator = max(SEPARATORS, key=top.count)
        header = self._row_at(first, 1)
        self.header = tuple(cell.strip() for cell in header.cells) if header else ()
        self._body = first + (header.lines if header else 0)

    def rows(self, is_sound: Callable[[Row], bool]) -> Iterator[Row | None]:
        """Yield the rows; None for each line that belongs to none.

        A row over several lines that is not sound began with a quotation mark too many: it is given up, and reading
        goes on at its second line.
        """
        at, number = self._body, 2
        while at < len(self._lines):
            row = self._row_at(at, number)
            if row is not None and not any(cell.strip() for cell in row.cells):
                at += row.lines
                continue
            if number > MOST_ROWS:
                raise Unreadable(TOO_MANY_ROWS(count=MOST_ROWS))
            if row is None or (row.lines > 1 and not is_sound(row)):
                yield None
                at += 1
            else:
                yield row
                at += row.lines
            number += 1

    def _row_at(self, at: int, number: int) -> Row | None:
        lines = self._lines[at : at + LONGEST_ROW]
        if lines and lines[0].count(self._separator) > MOST_CELLS:
            return None
        reader = csv.reader(lines, delimiter=self._separator)
        try:
            cells = next(reader)
        except (csv.Error, StopIteration):
            return None
        return Row(number, cells, reader.line_num)


def columns(header: tuple[str, ...], service: str) -> dict[str, list[int]]:
    """Return where the columns stand whose names are known, by meaning, in the order of the table.

    A column of which only the untranslated key is there ("translation missing: …") has no known name.
    """
    known = _names(service)
    found: dict[str, list[int]] = {}
    for index, name in enumerate(header):
        meaning = known.get(plain(re.sub(r"\(.*?\)|\[.*?\]", "", name))) or known.get(plain(name))
        if meaning:
            found.setdefault(meaning, []).append(index)
    return found


@cache
def _names(service: str) -> dict[str, str]:
    """Return the meanings of the columns of a service by their names in all languages."""
    meanings = table_of_words("columns")[service]
    return {plain(name): meaning for meaning, names in meanings.items() for name in names}
