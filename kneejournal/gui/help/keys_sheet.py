"""The keys of the window and of the page that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui.help.key_map import Group, KeyMap, Row
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.sheet import Sheet

_KEYS_WIDTH = 230
_MANY = 4
"""A row of more keys than this names the first and the last."""


class KeysSheet(Sheet):
    """A list to read, a group after the other."""

    def __init__(self, page: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Keys"), self.tr("Everything can be done without the mouse."))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        for group in KeyMap().of_page(page):
            column.addWidget(label(group.title, "strong"))
            column.addLayout(_listed(group))
            column.addSpacing(10)
        column.addStretch()
        self.hold_text(content, width=660, height=640)


def _listed(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, _KEYS_WIDTH)
    grid.setColumnStretch(1, 1)
    for number, row in enumerate(group.rows):
        names = row.names()
        keys = _caps(names, " … " if len(names) > _MANY else "")
        grid.addWidget(keys, number, 0, Qt.AlignmentFlag.AlignTop)
        told = label(row.does, wraps=True)
        told.setAccessibleName(f"{spoken(row)}: {row.does}")
        grid.addWidget(told, number, 1)
    return grid


def spoken(row: Row) -> str:
    """Return the keys of a row as one text."""
    return ", ".join(row.names())


def _caps(names: Sequence[str], between: str) -> QWidget:
    shown = [names[0], names[-1]] if between else names
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    for number, name in enumerate(shown):
        if number and between:
            line.addWidget(label(between.strip(), "soft"))
        line.addWidget(label(name, "key"))
    line.addStretch()
    return holder
