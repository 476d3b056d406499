"""One exercise in full: drawing, steps, dose with its source, easier, harder, when to stop."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kneejournal.domain.catalogue import Basis, Dose, Exercise
from kneejournal.domain.names import AIM_NAMES, BASIS_NAMES, EQUIPMENT_NAMES, MUSCLE_NAMES, SIDES_NAMES
from kneejournal.domain.phases import PHASES
from kneejournal.gui.exercises.entries import Entry
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.exercise_drawing import HEIGHT, ExerciseDrawing
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, reading, refill
from kneejournal.gui.words import Words


class ExerciseDetail(QWidget):
    """Shows the exercise that stands now.

    ``addRequested`` carries its id, ``historyRequested`` its id and name, ``editRequested`` and ``deleteRequested`` an
    own exercise.
    """

    addRequested = Signal(str)  # noqa: N815  # signals are named as Qt names them
    editRequested = Signal(object)  # noqa: N815
    deleteRequested = Signal(object)  # noqa: N815
    historyRequested = Signal(str, str)  # noqa: N815

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self._entry: Entry | None = None
        self._name = label("", "heading", wraps=True)
        self._drawing = ExerciseDrawing(theme)
        self._drawing.setFixedHeight(HEIGHT)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(6)
        self._add = push(self.tr("Add to the programme"), "main")
        self._history = push(self.tr("History…"))
        self._edit = push(self.tr("Edit…"))
        self._delete = push(self.tr("Delete"))
        self._add.clicked.connect(self._ask_to_add)
        self._history.clicked.connect(self._ask_for_history)
        self._edit.clicked.connect(lambda: self.editRequested.emit(self._own))
        self._delete.clicked.connect(lambda: self.deleteRequested.emit(self._own))
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.body.addWidget(self._name)
        card.body.addWidget(self._drawing)
        buttons = FlowLayout(8)
        for button in (self._add, self._history, self._edit, self._delete):
            buttons.addWidget(button)
        card.body.addLayout(buttons)
        card.body.addLayout(self._texts)
        card.body.addStretch()
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(card)
        self._area = reading(content, self.tr("About the exercise"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_entry(self, entry: Entry | None, *, planned: bool) -> None:
        """Show an exercise, and whether the programme of today holds it; None shows nothing."""
        self.setVisible(entry is not None)
        if entry is None:
            self._entry = None
            return
        self._add.setEnabled(not planned)
        self._add.setText(self.tr("In the programme") if planned else self.tr("Add to the programme"))
        self._add.setAccessibleName(self._add.text())
        if entry == self._entry:
            return
        self._entry = entry
        self._name.setText(entry.name)
        self._drawing.setVisible(entry.known is not None)
        self._drawing.show_exercise(entry.id, entry.name)
        for button in (self._edit, self._delete):
            button.setVisible(entry.own is not None)
        self._show_texts(entry)
        self._area.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Bring the keyboard to what can be done with the exercise."""
        (self._add if self._add.isEnabled() else self._area).setFocus()

    def _show_texts(self, entry: Entry) -> None:
        refill(self._texts, self._of_library(entry.known) if entry.known else self._of_own(entry))

    def _of_own(self, entry: Entry) -> Iterator[QWidget]:
        yield label(self.tr("Your own exercise"), "soft")
        own = entry.own
        if own is None:
            return
        if own.note:
            yield label(own.note, wraps=True)
        if own.sides:
            yield label(self._words.text(SIDES_NAMES[own.sides]), "soft")
        if own.sets and (own.reps or own.hold_s):
            yield label(self.tr("Usual dose"), "strong")
            yield label(self._dose(Dose(sets=(own.sets,), reps=_one(own.reps), hold_s=_one(own.hold_s))), wraps=True)

    def _of_library(self, exercise: Exercise) -> Iterator[QWidget]:
        words = self._words
        yield label(words.text(exercise.purpose), wraps=True)
        yield label(self._in_short(exercise), "soft", wraps=True)
        yield label(self.tr("How"), "strong")
        for number, step in enumerate(exercise.steps, start=1):
            yield _numbered(number, words.text(step))
        yield label(self.tr("Usual dose"), "strong")
        yield label(self._dose(exercise.dose), wraps=True)
        yield label(self._source(exercise), "small", wraps=True)
        for title, text in (
            (self.tr("Easier"), exercise.easier),
            (self.tr("Harder"), exercise.harder),
            (self.tr("When to stop"), exercise.stop),
        ):
            yield label(title, "strong")
            yield label(words.text(text), wraps=True)

    def _in_short(self, exercise: Exercise) -> str:
        """Return aim, muscles, phases, sides and equipment in one line."""
        words = self._words
        phases = [words.text(phase.name) for phase in PHASES if phase.number in exercise.phases]
        muscles = words.listed([words.text(MUSCLE_NAMES[each]) for each in exercise.muscles])
        things = [words.text(EQUIPMENT_NAMES[each]) for each in exercise.equipment]
        parts = [
            words.text(AIM_NAMES[exercise.aim]),
            self.tr("works {muscles}").format(muscles=muscles),
            self.tr("phase: {phases}").format(phases=words.listed(phases)) if phases else self.tr("fits all phases"),
            words.text(SIDES_NAMES[exercise.sides]),
            self.tr("needs: {things}").format(things=words.listed(things)) if things else self.tr("needs nothing"),
        ]
        return " · ".join(parts)

    def _dose(self, dose: Dose) -> str:
        sets, reps, hold = _span(dose.sets), _span(dose.reps), _span(dose.hold_s)
        if reps and hold:
            text = self.tr("{sets} × {reps}, each held for {seconds} s")
        elif reps:
            text = self.tr("{sets} × {reps} repetitions")
        else:
            text = self.tr("{sets} × {seconds} s")
        return text.format(sets=sets, reps=reps, seconds=hold)

    def _source(self, exercise: Exercise) -> str:
        source = self.tr("Source: {source}").format(source=self._words.text(exercise.source))
        if exercise.basis is Basis.STATED:
            return source
        return f"{self._words.text(BASIS_NAMES[exercise.basis])}. {source}"

    @property
    def _own(self) -> object:
        return self._entry.own if self._entry else None

    def _ask_to_add(self) -> None:
        if self._entry is not None:
            self.addRequested.emit(self._entry.id)

    def _ask_for_history(self) -> None:
        if self._entry is not None:
            self.historyRequested.emit(self._entry.id, self._entry.name)


def _one(number: int | None) -> tuple[int, ...] | None:
    return None if number is None else (number,)


def _span(ends: tuple[int, ...] | None) -> str:
    return "–".join(map(str, ends)) if ends else ""


def _numbered(number: int, text: str) -> QFrame:
    holder = QFrame()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    counted: QLabel = label(f"{number}.", "soft")
    counted.setFixedWidth(18)
    row.addWidget(counted, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, wraps=True), 1)
    return holder
