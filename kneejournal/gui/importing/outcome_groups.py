"""What came of an import, those of one outcome and reason together, as a model of two levels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kneejournal.domain.intake import Fate
from kneejournal.gui.importing.account import Account
from kneejournal.gui.importing.texts import ImportTexts
from kneejournal.gui.words import Words
from kneejournal.importers.outcome import Place

_Index = QModelIndex | QPersistentModelIndex
_Line = tuple[str, str, str]
"""The outcome, what it is, and the file."""


@dataclass(frozen=True)
class Group:
    """Lines that go together, and the one that stands for them."""

    line: _Line
    members: tuple[_Line, ...]


class OutcomeModel(QAbstractItemModel):
    """Groups on the first level, the lines of a group of several on the second."""

    def __init__(self, account: Account, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._titles = (self.tr("Outcome"), self.tr("What it is"), self.tr("File"))
        self.groups = tuple(self._grouped(account))

    def _grouped(self, account: Account) -> Iterator[Group]:
        reasons = [(self.tr("Not read"), each) for each in account.failed]
        reasons += [(self.tr("Skipped"), each) for each in account.skipped]
        lines = [(title, self._words.say(each.reason), _name(each.place)) for title, each in reasons]
        check = self.tr("To check")
        lines += [(check, self._words.say(each.reason), _name(each.place)) for each in account.warnings]
        alike: dict[tuple[str, str], list[_Line]] = {}
        for line in lines:
            alike.setdefault(line[:2], []).append(line)
        for (title, reason), members in alike.items():
            yield _group(members, (title, reason, self.tr("%n files", "", len(members))))
        yield from self._of_runs(account)

    def _of_runs(self, account: Account) -> Iterator[Group]:
        texts = ImportTexts(self._words)
        fates = {
            Fate.DELETED: self.tr("Deleted before"),
            Fate.MERGED: self.tr("Completed"),
            Fate.DUPLICATE: self.tr("Already there"),
            Fate.IMPORTED: self.tr("Imported"),
        }
        for fate, title in fates.items():
            members = [(title, texts.run(came.arrival.read), _name(came.found.place)) for came in account.of(fate)]
            if members:
                yield _group(members, (title, self.tr("%n runs", "", len(members)), ""))

    # for Qt

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008  # Qt's default
        """Return the index of a group, or of a line of one; its id is then the group's number from 1."""
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, child: _Index) -> QModelIndex:  # type: ignore[override]  # QObject has one without arguments
        """Return the group of a line."""
        number = child.internalId()
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008  # Qt's name and default
        """Return how many groups there are, or lines below one."""
        if not parent.isValid():
            return len(self.groups)
        return 0 if parent.internalId() or parent.column() else len(self.groups[parent.row()].members)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008, ARG002  # Qt's name and default
        """Return how many columns there are."""
        return len(self._titles)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title."""
        shown = role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal
        return self._titles[section] if shown else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        number = index.internalId()
        line = self.groups[number - 1].members[index.row()] if number else self.groups[index.row()].line
        return line[index.column()]


def _group(members: list[_Line], together: _Line) -> Group:
    """Return a group, whose lines do not say again what it says; one line stands for itself."""
    if len(members) == 1:
        return Group(members[0], ())
    return Group(together, tuple(("", "" if what == together[1] else what, file) for _, what, file in members))


def _name(place: Place) -> str:
    name = place.member or place.file.name
    return f"{name} #{place.number}" if place.number is not None else name
