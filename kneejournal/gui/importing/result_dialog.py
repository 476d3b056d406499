"""All that came of an import: what was read, skipped or failed, and why; many alike stand together."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QTreeView, QVBoxLayout, QWidget

from kneejournal.gui.importing.account import Account
from kneejournal.gui.importing.outcome_groups import OutcomeModel
from kneejournal.gui.importing.texts import ImportTexts
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_SIZE = (860, 540)
_WIDTHS = (150, 440)
_OPEN_UP_TO = 3
"""A group of more lines is closed at first, so that each reason is in sight."""


class ResultDialog(QDialog):
    """Lists an import: what could not be read first, what came in last."""

    def __init__(self, account: Account, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What came of the import"))
        model = OutcomeModel(account, words, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(ImportTexts(words).summary(account), "strong", wraps=True))
        column.addWidget(self._tree(model), 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def _tree(self, model: OutcomeModel) -> QTreeView:
        tree = QTreeView()
        tree.setObjectName("table")
        tree.setAccessibleName(self.windowTitle())
        tree.setModel(model)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setAlternatingRowColors(True)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        for section, width in enumerate(_WIDTHS):
            tree.setColumnWidth(section, width)
        for row, group in enumerate(model.groups):
            tree.setExpanded(model.index(row, 0), len(group.members) <= _OPEN_UP_TO)
        return tree
