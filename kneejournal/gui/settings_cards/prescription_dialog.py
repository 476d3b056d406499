"""Entering what a professional set: new, changed from a day on, or corrected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.prescribing import ended, replaced_by, says_nothing
from kneejournal.domain.records import Prescription
from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.gui.prescription_words import PrescriptionWords
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf, SomeOf
from kneejournal.gui.widgets.controls import entry, save_or_cancel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.optional_day import DayEdit, OptionalDay
from kneejournal.gui.widgets.pain_scale import PainScale
from kneejournal.gui.words import Words, as_typed, parsed_number

_MOST_METRES = 100_000
_MOST_RUNS = 14
_FIELD_WIDTH = 86


class Way(Enum):
    """What is being entered: a new prescription, one that changes another from a day on, or a correction."""

    NEW = auto()
    CHANGE = auto()
    CORRECT = auto()


@dataclass(frozen=True)
class Task:
    """What is to be entered on which day, the prescription it is about, if any, and all that are known."""

    way: Way
    base: Prescription | None
    known: tuple[Prescription, ...]
    today: date

    @property
    def others(self) -> tuple[Prescription, ...]:
        """Return the other prescriptions."""
        return tuple(each for each in self.known if self.base is None or each.valid_from != self.base.valid_from)


@dataclass(frozen=True)
class Entered:
    """What is to be put in the place of what."""

    old: tuple[Prescription, ...]
    new: tuple[Prescription, ...]


class _Wrong(Exception):
    """An entry that cannot be taken, and why, in one sentence."""


class PrescriptionDialog(QDialog):
    """Emits ``entered`` with :class:`Entered` and what was done, in words. Only the first day is filled in."""

    entered = Signal(object, str)

    def __init__(self, task: Task, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._way, self._base, self._words = task.way, task.base, words
        self._others = task.others
        self._avoid: tuple[str, ...] = task.base.avoid if task.base else ()
        self._pain: int | None = task.base.pain_limit if task.base else None
        self._both_hold = False
        self.setWindowTitle(
            {
                Way.NEW: self.tr("New prescription"),
                Way.CHANGE: self.tr("Change the prescription"),
                Way.CORRECT: self.tr("Correct the prescription"),
            }[task.way]
        )
        self._who = entry(self.tr("Set by"), self.tr("name or practice"), longest=80)
        self._from = DayEdit(self.tr("Holds from"), theme, words)
        self._until = OptionalDay(self.tr("Holds until"), theme, words)
        self._ban = OptionalDay(self.tr("No running before"), theme, words)
        self._distance = entry(self.tr("Longest run, {unit}").format(unit=words.unit), longest=7)
        self._runs = entry(self.tr("Runs a week"), longest=4)
        self._limit = PainScale(self.tr("Pain no higher than"), theme, height=26)
        names = {**RUN_KIND_NAMES, **TERRAIN_NAMES}
        options = [(each.value, words.text(names[each])) for each in (*RunKind, *Terrain)]
        self._avoided = SomeOf(self.tr("Avoid"), options, self.tr("nothing"))
        self._note = entry(self.tr("Note"), longest=500)
        self._takes_over = QWidget()
        self._taken = label("", wraps=True)
        self._choice = OneOf(
            self.tr("What held before"), [("ends", self.tr("It ends")), ("stays", self.tr("Both hold"))]
        )
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._fill(task.today)
        self._lay_out()
        self._connect()
        self._show_taken_over()

    # parts

    def _fill(self, today: date) -> None:
        base = self._base
        changes = self._way is Way.CHANGE and base is not None
        self._from.bound(base.valid_from if changes and base else None, None)
        self._from.show_day(base.valid_from if base and not changes else today)
        for field in (self._until, self._ban):
            field.start_from(self._from.day())
        self._choice.show_answer("ends")
        if base is None:
            return
        self._who.setText(base.by or "")
        self._until.show_day(base.valid_until)
        self._ban.show_day(base.no_running_until)
        self._distance.setText(_plain(base.max_distance_m, self._words))
        self._runs.setText("" if base.max_runs_per_week is None else str(base.max_runs_per_week))
        self._limit.show_answer(base.pain_limit)
        self._avoided.show_answer(base.avoid or None)
        self._note.setText(base.note or "")

    def _lay_out(self) -> None:
        for field in (self._distance, self._runs):
            field.setFixedWidth(_FIELD_WIDTH)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, control in (
            (self.tr("Set by"), self._who),
            (self.tr("Holds from"), self._from),
            (self.tr("Holds until"), self._until),
            (self.tr("No running before"), self._ban),
            (self._distance.accessibleName(), self._distance),
            (self.tr("Runs a week"), self._runs),
            (self.tr("Pain no higher than"), self._limit),
            (self.tr("Avoid"), self._avoided),
            (self.tr("Note"), self._note),
        ):
            form.addRow(text, control)
        over = QVBoxLayout(self._takes_over)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(self._taken)
        over.addWidget(self._choice)
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        hint = {
            Way.NEW: self.tr("Only what was said; everything may stay open."),
            Way.CHANGE: self.tr("What held so far ends the day before; the days until then stay as they were."),
            Way.CORRECT: self.tr("Corrects what was typed, for the days before today too."),
        }[self._way]
        column.addWidget(label(hint, "soft", wraps=True))
        column.addLayout(form)
        column.addWidget(self._takes_over)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(560)

    def _connect(self) -> None:
        self._from.dateChanged.connect(self._show_taken_over)
        self._limit.answered.connect(self._take_pain)
        self._avoided.answered.connect(self._take_avoided)
        self._choice.answered.connect(self._take_choice)

    # what the user does

    def _take_pain(self, answer: object) -> None:
        self._pain = answer if isinstance(answer, int) else None

    def _take_avoided(self, answer: tuple[str, ...] | None) -> None:
        self._avoid = answer or ()

    def _take_choice(self, answer: str | None) -> None:
        self._both_hold = answer == "stays"
        self._choice.show_answer(answer or "ends")

    def _show_taken_over(self) -> None:
        """Say what holds on the first day: a new prescription ends it unless both are to hold."""
        taken = self._taken_over(Prescription(valid_from=self._from.day()))
        self._takes_over.setVisible(bool(taken))
        said, words = PrescriptionWords(), self._words
        self._taken.setText("\n".join(f"{said.set_by(each, words)}: {said.limits(each, words)}." for each in taken))

    def _taken_over(self, new: Prescription) -> tuple[Prescription, ...]:
        return replaced_by(self._others, new) if self._way is not Way.CORRECT else ()

    def _save(self) -> None:
        for field in (self._until, self._ban):
            field.finish()
        try:
            new = self._prescription()
        except _Wrong as fault:
            self._fault.setText(str(fault))
            self._fault.show()
            return
        self.entered.emit(self._placed(new), self.windowTitle())
        self.accept()

    def _placed(self, new: Prescription) -> Entered:
        """Say what goes where: what is taken over ends, what is corrected is replaced."""
        ends = () if self._both_hold else self._taken_over(new)
        base = self._base
        if self._way is Way.CHANGE and base is not None and base.valid_from < new.valid_from:
            ends = (*ends, base)
        old = (base,) if base is not None and base not in ends else ()
        return Entered(old, (*(ended(each, new.valid_from) for each in ends), new))

    def _prescription(self) -> Prescription:
        first, until, ban = self._from.day(), self._until.day, self._ban.day
        if any(each.valid_from == first for each in self._others):
            text = self.tr("A prescription from {day} is there already: correct that one, or begin on another day.")
            raise _Wrong(text.format(day=self._words.day_and_year(first)))
        if until is not None and until < first:
            raise _Wrong(self.tr("The last day lies before the first; choose a later one or remove it."))
        if ban is not None and ban <= first:
            raise _Wrong(self.tr("Running would be allowed from the first day on; choose a later day or remove it."))
        distance = self._number(self._distance, _MOST_METRES / self._words.metres_per_unit, self.tr("The longest run"))
        runs = self._number(self._runs, _MOST_RUNS, self.tr("The runs a week"))
        if runs is not None and runs % 1:
            raise _Wrong(self.tr("The runs a week are a whole number, such as 3."))
        new = Prescription(
            valid_from=first,
            valid_until=until,
            by=self._who.text().strip() or None,
            no_running_until=ban,
            max_distance_m=None if distance is None else round(distance * self._words.metres_per_unit, 1),
            max_runs_per_week=None if runs is None else int(runs),
            pain_limit=self._pain,
            avoid=(*self._avoid, *self._foreign()),
            note=self._note.text().strip() or None,
        )
        if says_nothing(new):
            raise _Wrong(self.tr("Nothing is limited yet: enter at least one limit, or a note."))
        return new

    def _foreign(self) -> tuple[str, ...]:
        """Return words to avoid that came from elsewhere and have no chip here; they are kept."""
        known = {*RunKind, *Terrain}
        return tuple(word for word in (self._base.avoid if self._base else ()) if word not in known | {*self._avoid})

    def _number(self, field: QLineEdit, most: float, name: str) -> float | None:
        if not field.text().strip():
            return None
        number = parsed_number(field.text())
        if number is None or not 0 <= number <= most:
            text = self.tr("{name}: “{text}” is not a number from 0 to {most}.")
            raise _Wrong(text.format(name=name, text=field.text().strip(), most=f"{most:.0f}"))
        return number


def _plain(metres: float | None, words: Words) -> str:
    return "" if metres is None else as_typed(metres / words.metres_per_unit)
