"""What the program is: version, licences of all its parts, where the data lies; as a text to copy, too."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from kneejournal import __version__
from kneejournal.components import Component, components
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.sheet import Sheet

_LIST_WIDTH = 280


@dataclass(frozen=True)
class Places:
    """Where things lie on this computer."""

    journal: Path
    backups: Path
    preferences: Path


class AboutSheet(Sheet):
    """Names every part that is shipped with its version and licence, and shows the licence's text."""

    def __init__(self, places: Places, parent: QWidget) -> None:
        what = QCoreApplication.translate(
            "AboutSheet", "A journal for runners with knee pain. Information, not a diagnosis."
        )
        super().__init__(parent, f"kneejournal {__version__}", what)
        self._facts = self._told(places)
        self._components = components()
        self._list = QListWidget()
        self._list.setObjectName("plain")
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Parts of the program"))
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Licence"))
        self._copy = push(
            self.tr("Copy as text"), tip=self.tr("For reporting a problem; nothing of the journal is in it")
        )
        self._copied = label("", "soft")
        for each in self._components:
            self._list.addItem(f"{each.name} {each.version}\n{each.licence}")
        self._list.currentRowChanged.connect(self._show_licence)
        self._copy.clicked.connect(self._copy_all)
        self.hold(self._content(), width=820, height=680)
        self._list.setCurrentRow(0)
        self._close.setFocus()

    def _told(self, places: Places) -> list[tuple[str, str]]:
        system = f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform(terse=True)}"
        return [
            (self.tr("Licence"), self.tr("MIT: use, change and share it freely")),
            (self.tr("Runs on"), system),
            (self.tr("Journal"), str(places.journal)),
            (self.tr("Backups"), str(places.backups)),
            (self.tr("Preferences"), str(places.preferences)),
        ]

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        facts = QGridLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(4)
        facts.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts):
            facts.addWidget(label(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            shown = label(value, wraps=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            facts.addWidget(shown, row, 1)
        column.addLayout(facts)
        column.addWidget(label(self.tr("Made of these parts, each under its own licence:"), wraps=True))
        both = QHBoxLayout()
        both.setSpacing(10)
        both.addWidget(self._list)
        both.addWidget(self._text, 1)
        column.addLayout(both, 1)
        copying = QHBoxLayout()
        copying.addWidget(self._copy)
        copying.addWidget(self._copied)
        copying.addStretch()
        column.addLayout(copying)
        return content

    def _show_licence(self, row: int) -> None:
        part = self._components[row]
        self._text.setPlainText("\n\n".join([part.home, *part.texts]).strip())
        self._text.setAccessibleName(self.tr("Licence of {name}").format(name=part.name))

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(as_text(self._facts, self._components))
        self._copied.setText(self.tr("Copied"))
        announce(self._copied, self.tr("Copied"))


def as_text(facts: Sequence[tuple[str, str]], parts: Sequence[Component]) -> str:
    """Return all that the sheet tells, without the licences' texts, for a report of a problem."""
    told = [f"{name}: {value}" for name, value in facts]
    made = [f"{part.name} {part.version} ({part.licence})" for part in parts]
    return "\n".join([f"kneejournal {__version__}", *told, "", *made])
