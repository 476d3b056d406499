"""The dose of one exercise of a programme: sets, repetitions or seconds, load."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.records import ProgrammeItem
from kneejournal.gui.exercises.dose_faults import DoseFaults, whole_number
from kneejournal.gui.widgets.controls import choice, entry
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import as_typed, parsed_number

_REPS, _HOLD = "reps", "hold_s"


class DoseFields(QWidget):
    """Emits ``answered`` with the item in its new dose, or ``refused`` with why what was typed cannot be one."""

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, exercise: str, item: ProgrammeItem) -> None:
        super().__init__()
        self._item = item
        self._sets = entry(self.tr("{exercise}: sets").format(exercise=exercise), longest=6)
        self._amount = entry(self.tr("{exercise}: how many").format(exercise=exercise), longest=6)
        self._unit = choice(
            self.tr("{exercise}: counted in").format(exercise=exercise),
            [(_REPS, self.tr("repetitions")), (_HOLD, self.tr("seconds"))],
            self.tr("not counted"),
        )
        self._load = entry(self.tr("{exercise}: load in kilograms").format(exercise=exercise), "–", longest=6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self._sets, label("×"), self._amount, self._unit, self._load, label(self.tr("kg"), "soft")):
            row.addWidget(part)
        for field in (self._sets, self._amount, self._load):
            field.setFixedWidth(52)
            field.editingFinished.connect(self.finish)
        self._unit.activated.connect(self._choose_unit)
        self.show_item(item)

    def show_item(self, item: ProgrammeItem) -> None:
        """Show what the programme holds; a field that is being typed in is left alone."""
        self._item = item
        unit = _REPS if item.reps is not None else _HOLD if item.hold_s is not None else None
        amount = item.reps if item.reps is not None else item.hold_s
        self._unit.setCurrentIndex(max(0, self._unit.findData(unit)))
        self._amount.setEnabled(unit is not None)
        _show(self._sets, str(item.sets))
        _show(self._amount, "" if amount is None else str(amount))
        _show(self._load, "" if item.load_kg is None else as_typed(item.load_kg))

    @property
    def is_typed_in(self) -> bool:
        """Whether something was typed that is not saved."""
        return any(field.isModified() for field in (self._sets, self._amount, self._load))

    def finish(self) -> None:
        """Take what was typed."""
        if self.is_typed_in:
            self._take(self._unit.currentData(), fill=False)

    def _choose_unit(self) -> None:
        self._take(self._unit.currentData(), fill=True)

    def _take(self, unit: str | None, *, fill: bool) -> None:
        """Make an item of the fields. With ``fill``, an amount that is missing for the unit starts at 10 or 30."""
        try:
            amount = whole_number(self._amount, "amount") if unit else None
            if amount is None and unit and fill:
                amount = _USUAL[unit]
            item = replace(
                self._item,
                sets=_needed(whole_number(self._sets, "sets"), "sets"),
                reps=_needed(amount, _REPS) if unit == _REPS else None,
                hold_s=_needed(amount, _HOLD) if unit == _HOLD else None,
                load_kg=_kilograms(self._load),
            )
        except InvalidValue as fault:
            self.refused.emit(self._reason(str(fault.place[0]), unit))
            return
        for field in (self._sets, self._amount, self._load):
            field.setModified(False)
        self.answered.emit(item)

    def _reason(self, place: str, unit: str | None) -> str:
        if place == "amount":
            place = unit or _REPS
        return self.tr("{reason} The dose stays as it was.").format(reason=DoseFaults().reason(place))


_USUAL = {_REPS: 10, _HOLD: 30}  # where a unit is chosen before a number


def _show(field: QLineEdit, text: str) -> None:
    if not (field.hasFocus() and field.isModified()):
        field.setText(text)


def _needed(number: int | None, place: str) -> int:
    if number is None:
        raise InvalidValue((place,), "is missing")
    return number


def _kilograms(field: QLineEdit) -> float | None:
    text = field.text().strip()
    if not text:
        return None
    number = parsed_number(text)
    if number is None:
        raise InvalidValue(("load_kg",), f"{text} is not a number")
    return number
