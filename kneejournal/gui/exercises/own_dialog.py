"""An exercise of the runner's own, added or changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from kneejournal.domain.names import readable_id
from kneejournal.domain.records import CustomExercise
from kneejournal.gui.widgets.controls import entry
from kneejournal.gui.widgets.layout import label

_LONGEST_NAME = 60


class OwnExerciseDialog(QDialog):
    """Asks for a name and how the exercise goes. ``entered`` carries the exercise and what was done, in words."""

    entered = Signal(object, str)

    def __init__(self, own: CustomExercise | None, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._own = own
        self._taken = taken
        self.setWindowTitle(self.tr("Edit your exercise") if own else self.tr("Add your own exercise"))
        self._name = entry(self.tr("Name"), self.tr("such as Heel slide"), longest=_LONGEST_NAME)
        self._how = QPlainTextEdit()
        self._how.setAccessibleName(self.tr("How it goes"))
        self._how.setPlaceholderText(self.tr("How it goes, what it needs, when to stop"))
        self._how.setTabChangesFocus(True)
        self._how.setFixedHeight(110)
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._lay_out()
        if own is not None:
            self._name.setText(own.name)
            self._how.setPlainText(own.note or "")

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setObjectName("main")
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Name"), "soft"))
        column.addWidget(self._name)
        column.addWidget(label(self.tr("How it goes"), "soft"))
        column.addWidget(self._how)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    def _save(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._fault.setText(self.tr("An exercise needs a name, so that it can be found again."))
            self._fault.show()
            self._name.setFocus()
            return
        note = self._how.toPlainText().strip() or None
        own = self._own or CustomExercise(id=readable_id(name, self._taken), name=name)
        self.entered.emit(replace(own, name=name, note=note), self.windowTitle())
        self.accept()
