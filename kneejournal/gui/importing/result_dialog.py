"""All that came of an import, a line each: what was read, skipped or failed, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableView, QVBoxLayout, QWidget

from kneejournal.domain.intake import Fate
from kneejournal.gui.importing.account import Account
from kneejournal.gui.importing.texts import ImportTexts
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.plain_table import make_plain
from kneejournal.gui.words import Words
from kneejournal.importers.outcome import Place

_Index = QModelIndex | QPersistentModelIndex
_Line = tuple[str, str, str]
_SIZE = (820, 520)


class ResultDialog(QDialog):
    """Lists an import: what could not be read first, what came in last."""

    def __init__(self, account: Account, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What came of the import"))
        texts = ImportTexts(words)
        table = QTableView()
        table.setAccessibleName(self.windowTitle())
        table.setModel(_Lines(account, texts, words, self))
        make_plain(table)
        _size(table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(texts.summary(account), "strong", wraps=True))
        column.addWidget(table, 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)


def _size(table: QTableView) -> None:
    for section, width in enumerate((120, 220)):
        table.setColumnWidth(section, width)
    table.horizontalHeader().setStretchLastSection(True)


class _Lines(QAbstractTableModel):
    def __init__(self, account: Account, texts: ImportTexts, words: Words, parent: QDialog) -> None:
        super().__init__(parent)
        self._titles = (self.tr("Outcome"), self.tr("File"), self.tr("What it is"))
        fates = {
            Fate.DELETED: self.tr("Deleted before"),
            Fate.MERGED: self.tr("Completed"),
            Fate.DUPLICATE: self.tr("Already there"),
            Fate.IMPORTED: self.tr("Imported"),
        }
        named = [(self.tr("Not read"), each) for each in account.failed]
        named += [(self.tr("Skipped"), each) for each in account.skipped]
        lines = [(title, _name(each.place), words.say(each.reason)) for title, each in named]
        lines += [(self.tr("To check"), _name(each.place), words.say(each.reason)) for each in account.warnings]
        for fate, title in fates.items():
            lines += [(title, _name(came.found.place), texts.run(came.arrival.read)) for came in account.of(fate)]
        self._lines: list[_Line] = lines

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._titles[section] if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        wanted = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        return self._lines[index.row()][index.column()] if wanted else None


def _name(place: Place) -> str:
    name = place.member or place.file.name
    return f"{name} #{place.number}" if place.number is not None else name
