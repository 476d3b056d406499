"""The journal as a spreadsheet: the daily table, every kind of record, and what the columns mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter

from kneejournal.domain.diary import Diary
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.dictionary import DAILY_COLUMNS
from kneejournal.exporters.record_tables import record_tables
from kneejournal.exporters.tables import Cell, daily_rows

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
"""Characters that a cell can hold; longer notes are cut in the spreadsheet, and whole in the JSON journal."""
_OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_WIDTH = 14
_EXPLAINED = ("column", "meaning", "unit or values")


def write_workbook(diary: Diary, out: Path, first: date, last: date, knees: tuple[Knee, ...]) -> None:
    """Write the workbook.

    Args:
        diary: the records; all of them have a sheet.
        out: the file.
        first: the first day of the daily table, included.
        last: its last day, included.
        knees: a row each and day in the daily table.

    Raises:
        OSError: where the file cannot be written.
    """
    made = BytesIO()  # a file on a full disk would be closed once more when it is forgotten, and complain then
    with xlsxwriter.Workbook(made, _OPTIONS) as workbook:
        _add_sheet(workbook, "days", *daily_rows(diary, first, last, knees))
        for table in record_tables(diary):
            if table.rows and table.columns:
                _add_sheet(workbook, table.name, table.columns, table.rows)
        explained = [(each.name, each.meaning, each.values) for each in DAILY_COLUMNS]
        _add_sheet(workbook, "columns of days", _EXPLAINED, explained)
    out.write_bytes(made.getvalue())


def _add_sheet(workbook: Workbook, name: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    sheet = workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(0, len(columns) - 1), _WIDTH)
    head = workbook.add_format({"bold": True})
    for column, title in enumerate(columns):
        sheet.write_string(0, column, title, head)
    for number, row in enumerate(rows, start=1):
        for column, cell in enumerate(row):
            _write(sheet, number, column, cell)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    """Write a cell as what it is: a text is never taken for a formula, a number or a link."""
    match cell:
        case str():
            sheet.write_string(row, column, cell[:LONGEST_CELL])
        case int() | float():
            sheet.write_number(row, column, cell)
