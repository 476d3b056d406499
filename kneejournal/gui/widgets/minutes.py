"""A field for minutes that may stay empty: empty is unknown, 0 is an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kneejournal.gui.widgets.controls import entry
from kneejournal.gui.widgets.layout import label

_LONGEST = 1_440
_WIDTH = 72


class MinutesEdit(QWidget):
    """Whole minutes of a day. Emits ``answered`` with the number, or None where the field was emptied."""

    answered = Signal(object)
    returnPressed = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self) -> None:
        super().__init__()
        self._shown: int | None = None
        self._edit = entry(longest=4)
        self._edit.setValidator(QIntValidator(0, _LONGEST, self._edit))
        self._edit.setFixedWidth(_WIDTH)
        self._edit.editingFinished.connect(self.finish)
        self._edit.returnPressed.connect(self.returnPressed)
        self.setFocusProxy(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit)
        row.addWidget(label(self.tr("min"), "soft"))
        row.addStretch()

    @property
    def minutes(self) -> int | None:
        """What was last shown or answered."""
        return self._shown

    def show_answer(self, minutes: int | None, question: str) -> None:
        """Show what the journal holds, unless the field is being typed in."""
        self._edit.setAccessibleName(question)
        self._shown = minutes
        if not self._edit.hasFocus() or not self._edit.isModified():
            self._edit.setText("" if minutes is None else str(minutes))

    def finish(self) -> None:
        """Answer with what was typed, if that is something new."""
        text = self._edit.text().strip()
        minutes = int(text) if text else None
        self._edit.setModified(False)
        if minutes != self._shown:
            self._shown = minutes
            self.answered.emit(minutes)
