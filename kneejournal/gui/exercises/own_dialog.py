"""An exercise of the runner's own, added or changed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.names import SIDES_NAMES, readable_id
from kneejournal.domain.records import CustomExercise
from kneejournal.domain.vocabulary import Sides
from kneejournal.gui.exercises.dose_faults import DoseFaults, whole_number
from kneejournal.gui.widgets.controls import choice, entry, save_or_cancel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_LONGEST_NAME = 60
_NUMBER_WIDTH = 52


class OwnExerciseDialog(QDialog):
    """Asks for a name and how the exercise goes. ``entered`` carries the exercise and what was done, in words."""

    entered = Signal(object, str)

    def __init__(self, own: CustomExercise | None, taken: Collection[str], words: Words, parent: QWidget) -> None:
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
        sides = [(each.value, words.text(SIDES_NAMES[each])) for each in Sides]
        self._sides = choice(self.tr("Sides"), sides, self.tr("not said"))
        self._sets = entry(self.tr("Sets"), "–", longest=6)
        self._reps = entry(self.tr("Repetitions"), "–", longest=6)
        self._hold = entry(self.tr("Seconds to hold"), "–", longest=6)
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._lay_out()
        if own is not None:
            self._show(own)

    def _lay_out(self) -> None:
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Name"), "soft"))
        column.addWidget(self._name)
        column.addWidget(label(self.tr("How it goes"), "soft"))
        column.addWidget(self._how)
        column.addWidget(label(self.tr("Sides; one at a time has sets for left and right"), "soft"))
        column.addWidget(self._sides)
        column.addWidget(label(self.tr("Usual dose, as far as you know it"), "soft"))
        column.addLayout(self._dose())
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(440)

    def _dose(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for field, unit in (
            (self._sets, self.tr("sets ×")),
            (self._reps, self.tr("repetitions, held for")),
            (self._hold, self.tr("s")),
        ):
            field.setFixedWidth(_NUMBER_WIDTH)
            row.addWidget(field)
            row.addWidget(label(unit, "soft"))
        row.addStretch()
        return row

    def _show(self, own: CustomExercise) -> None:
        self._name.setText(own.name)
        self._how.setPlainText(own.note or "")
        self._sides.setCurrentIndex(max(0, self._sides.findData(own.sides.value if own.sides else None)))
        for field, number in ((self._sets, own.sets), (self._reps, own.reps), (self._hold, own.hold_s)):
            field.setText("" if number is None else str(number))

    def _save(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._refuse(self.tr("An exercise needs a name, so that it can be found again."))
            self._name.setFocus()
            return
        own = self._own or CustomExercise(id=readable_id(name, self._taken), name=name)
        try:
            entered = self._entered(replace(own, name=name))
        except InvalidValue as fault:
            self._refuse(DoseFaults().reason(str(fault.place[0])))
            return
        self.entered.emit(entered, self.windowTitle())
        self.accept()

    def _entered(self, own: CustomExercise) -> CustomExercise:
        """Return the exercise as it was filled in.

        Raises:
            InvalidValue: for a dose that cannot be.
        """
        sides = self._sides.currentData()
        return replace(
            own,
            note=self._how.toPlainText().strip() or None,
            sides=Sides(sides) if sides else None,
            sets=whole_number(self._sets, "sets"),
            reps=whole_number(self._reps, "reps"),
            hold_s=whole_number(self._hold, "hold_s"),
        )

    def _refuse(self, reason: str) -> None:
        self._fault.setText(reason)
        self._fault.show()
