"""Entering the total of a questionnaire; its texts are not in the program."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.outcome import INSTRUMENTS, instruments, refuse_out_of_range
from kneejournal.domain.records import CustomInstrument, OutcomeScore, new_id
from kneejournal.domain.vocabulary import Knee, Side
from kneejournal.gui.report.score_words import ScoreWords
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import choice, entry, save_or_cancel
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.gui.words import Words, as_typed, parsed_number

_OTHER = ""
_NUMBER_WIDTH = 86


@dataclass(frozen=True)
class ScoreTask:
    """What is to be entered: a new total or another one in the place of ``known``."""

    known: OutcomeScore | None
    scores: tuple[OutcomeScore, ...]
    own: tuple[CustomInstrument, ...]
    knees: tuple[Knee, ...]
    today: date


class _Wrong(Exception):
    """An entry that cannot be taken, and why, in one sentence."""


class ScoreDialog(QDialog):
    """Emits ``entered`` with the total, and a questionnaire that is new with it or None. Nothing is filled in."""

    entered = Signal(object, object)

    def __init__(self, task: ScoreTask, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._task, self._words, self._said = task, words, ScoreWords(words)
        self._instruments = instruments(task.own)
        self._side = _usual_side(task)
        self.setWindowTitle(self.tr("Correct the total") if task.known else self.tr("Add a total"))
        names = [each.name for each in INSTRUMENTS] + sorted({each.name.strip() for each in task.own})
        self._instrument = choice(
            self.tr("Questionnaire"),
            [*((name, name) for name in names), (_OTHER, self.tr("Another one…"))],
            unknown=self.tr("Choose…"),
        )
        self._name = entry(self.tr("Name of the questionnaire"), longest=60)
        self._lowest, self._highest, self._change = (
            _number(text) for text in (self.tr("Lowest total"), self.tr("Highest total"), self.tr("Smallest change"))
        )
        self._day = DayEdit(self.tr("Filled in on"), theme, words)
        sides = [(each.value, words.knee(each)) for each in Side]
        self._knee = OneOf(self.tr("Knee"), sides)
        self._total = _number(self.tr("Total"))
        self._range = label("", "soft", wraps=True)
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self._form = QFormLayout()
        self._fill()
        self._lay_out()
        self._connect()
        self._show_instrument()

    # parts

    def _fill(self) -> None:
        known = self._task.known
        self._day.bound(None, self._task.today)
        self._day.show_day(known.date if known else self._task.today)
        self._knee.show_answer(self._side)
        if known is None:
            return
        found = self._instruments.get(known.instrument.strip().casefold())
        if self._instrument.findData(found.name if found else known.instrument) < 0:
            self._instrument.insertItem(1, known.instrument, known.instrument)
        self._instrument.setCurrentIndex(self._instrument.findData(found.name if found else known.instrument))
        self._total.setText(as_typed(known.score))

    def _lay_out(self) -> None:
        form = self._form
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, field in (
            (self.tr("Questionnaire"), self._instrument),
            (self.tr("Name"), self._name),
            (self.tr("Lowest total"), self._lowest),
            (self.tr("Highest total"), self._highest),
            (self.tr("Smallest change that matters"), self._change),
            (self.tr("Filled in on"), self._day),
            (self.tr("Knee"), self._knee),
            (self.tr("Total"), self._total),
            ("", self._range),
        ):
            form.addRow(text, field)
        buttons = save_or_cancel(self, self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(
            label(self.tr("Only the total is kept; fill the questionnaire in with a professional."), "soft", wraps=True)
        )
        column.addLayout(form)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _connect(self) -> None:
        self._instrument.currentIndexChanged.connect(self._show_instrument)
        self._knee.answered.connect(self._take_side)

    def _show_instrument(self) -> None:
        """Ask for name and range of a new questionnaire; say the range of one that is known."""
        chosen = self._instrument.currentData()
        for field in (self._name, self._lowest, self._highest, self._change):
            self._form.setRowVisible(field, chosen == _OTHER)
        found = self._instruments.get((chosen or "").casefold())
        self._range.setText(self._said.range(found) if found else "")
        self._form.setRowVisible(self._range, bool(self._range.text()))
        self.adjustSize()

    def _take_side(self, answer: str | None) -> None:
        self._side = Side(answer) if answer else None

    # saving

    def _save(self) -> None:
        try:
            own = self._new_instrument()
            score = self._score(own)
            refuse_out_of_range(score, instruments([*self._task.own, *([own] if own else [])]))
        except (_Wrong, UserProblem) as fault:
            problem = self._words.say(fault.message) if isinstance(fault, UserProblem) else str(fault)
            self._fault.setText(problem)
            self._fault.show()
            return
        self.entered.emit(score, own)
        self.accept()

    def _new_instrument(self) -> CustomInstrument | None:
        if self._instrument.currentData() != _OTHER:
            return None
        name = self._name.text().strip()
        if not name:
            raise _Wrong(self.tr("Name the questionnaire."))
        if name.casefold() in self._instruments:
            raise _Wrong(self.tr("{name} is in the list already: choose it there.").format(name=name))
        lowest, highest, change = (self._read(field) for field in (self._lowest, self._highest, self._change))
        if lowest is not None and highest is not None and lowest >= highest:
            raise _Wrong(self.tr("The lowest total has to be below the highest."))
        if change is not None and change <= 0:
            raise _Wrong(self.tr("The smallest change is a number above 0."))
        return CustomInstrument(id=new_id(), name=name, min=lowest, max=highest, important_change=change)

    def _score(self, own: CustomInstrument | None) -> OutcomeScore:
        instrument = own.name if own else self._instrument.currentData()
        if not instrument:
            raise _Wrong(self.tr("Choose the questionnaire."))
        if self._side is None:
            raise _Wrong(self.tr("Choose the knee."))
        total = self._read(self._total)
        if total is None:
            raise _Wrong(self.tr("Enter the total."))
        score = OutcomeScore(date=self._day.day(), instrument=instrument, knee=self._side, score=total)
        if any(_same(each, score) for each in self._task.scores if each != self._task.known):
            raise _Wrong(self.tr("There is a total of this questionnaire on this day already: correct that one."))
        return score

    def _read(self, field: QLineEdit) -> float | None:
        text = field.text().strip()
        if not text:
            return None
        number = parsed_number(text)
        if number is None or abs(number) > 1_000_000:  # noqa: PLR2004  # what a journal holds
            raise _Wrong(self.tr("{name}: “{text}” is not a number.").format(name=field.accessibleName(), text=text))
        return number


def _same(one: OutcomeScore, other: OutcomeScore) -> bool:
    return (one.date, one.knee) == (other.date, other.knee) and (
        one.instrument.strip().casefold() == other.instrument.strip().casefold()
    )


def _usual_side(task: ScoreTask) -> Side | None:
    """Return the side of a total that is corrected, or the one knee that is tracked: there is nothing to ask then."""
    if task.known is not None:
        return Side(task.known.knee)
    return Side(task.knees[0].value) if len(task.knees) == 1 else None


def _number(name: str) -> QLineEdit:
    field = entry(name, longest=9)
    field.setFixedWidth(_NUMBER_WIDTH)
    return field
