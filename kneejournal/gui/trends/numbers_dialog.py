"""A chart in words and numbers: the sentence, and a table of its days."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kneejournal.gui.trends.numbers import Table
from kneejournal.gui.widgets.data_table import DataTable
from kneejournal.gui.widgets.layout import label


class NumbersDialog(QDialog):
    """Shows what one chart shows, for reading line by line."""

    def __init__(self, title: str, sentence: str, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(660, 520)
        said = label(sentence, wraps=True)
        rows = DataTable(self.tr("{chart} day by day").format(chart=title))
        rows.show_rows(table.titles, table.rows)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(rows, 1)
        column.addWidget(buttons)
        rows.setFocus()
