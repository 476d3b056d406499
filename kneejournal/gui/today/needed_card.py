"""The questions that the advice needs: pain on waking, now, walking, stairs; swelling; other signs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from kneejournal.domain.names import SWELLING_NAMES, SYMPTOM_NAMES
from kneejournal.domain.vocabulary import Swelling, Symptom
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.scales import OPEN_MARK, Scales
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.choices import OneOf, SomeOf
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words

_SCALES = ("waking_pain", "pain_now", "activities.walking", "activities.stairs")


class NeededCard(DayCard):
    """Answers that the advice waits for, marked until they are given; and the two shortcuts for the whole day."""

    quietDayRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    sameAsYesterdayRequested = Signal()  # noqa: N815

    def __init__(self, theme: Theme, words: Words, *, shortcuts: bool = True) -> None:
        super().__init__(theme, self.tr("For the advice"))
        self._hint = label("", "small", wraps=True)
        self._scales = Scales(theme, aligned=True)
        self._scales.answered.connect(self._tell_scale)
        self._questions = {
            "waking_pain": self.tr("On waking"),
            "pain_now": self.tr("Now, at rest"),
            "activities.walking": self.tr("Walking"),
            "activities.stairs": self.tr("Stairs"),
        }
        hints = {
            "waking_pain": self.tr("first steps of the day"),
            "activities.stairs": self.tr("the worse way"),
        }
        for field in _SCALES:
            skip = field.startswith("activities.")
            self._scales.add(field, self._questions[field], hints.get(field, ""), may_skip=skip, height=34)
        self._swelling = OneOf("", [(each.value, words.text(SWELLING_NAMES[each])) for each in Swelling])
        self._signs = SomeOf(
            "", [(each.value, words.text(SYMPTOM_NAMES[each])) for each in Symptom], self.tr("None of these")
        )
        self._swelling.answered.connect(self._tell_swelling)
        self._signs.answered.connect(self._tell_signs)
        self._marks = {"swelling": label(OPEN_MARK, "mark"), "symptoms": label(OPEN_MARK, "mark")}
        if shortcuts:
            self._add_shortcuts()
        self.body.addWidget(self._hint)
        self.body.addWidget(self._scales)
        self.body.addLayout(_named(self.tr("Swelling"), self._marks["swelling"], self._swelling))
        self.body.addLayout(_named(self.tr("Other signs"), self._marks["symptoms"], self._signs))

    def _add_shortcuts(self) -> None:
        quiet = push(
            self.tr("&Quiet day"),
            name=self.tr("Quiet day: answer all that is open with none"),
            tip=self.tr("Fills what is unanswered: no pain, no swelling, no signs (Alt+Q)"),
        )
        quiet.clicked.connect(self.quietDayRequested)
        same = push(
            self.tr("Same as &yesterday"),
            tip=self.tr("Fills what is unanswered with yesterday’s answers (Alt+Y)"),
        )
        same.clicked.connect(self.sameAsYesterdayRequested)
        self.head.addWidget(quiet)
        self.head.addWidget(same)

    def show_day(self, state: DayState) -> None:
        """Show the answers and mark what is still open."""
        noted = state.check_in
        for field in _SCALES:
            activity = field.removeprefix("activities.")
            answer = noted.activities.get(activity) if activity != field else getattr(noted, field)
            self._scales.show_answer(field, answer, state.about_knee(self._questions[field]), marked=answer is None)
            if activity != field:
                last = state.last_answer(activity)
                self._scales.show_change(field, answer - last if isinstance(answer, int) and last is not None else None)
        self._swelling.show_answer(noted.swelling)
        self._swelling.ask(state.about_knee(self.tr("Swelling")))
        self._signs.show_answer(noted.symptoms)
        self._signs.ask(state.about_knee(self.tr("Other signs")))
        self._marks["swelling"].setVisible(noted.swelling is None)
        self._marks["symptoms"].setVisible(noted.symptoms is None)
        self._say_open(state)

    def _say_open(self, state: DayState) -> None:
        noted = state.check_in
        answers = [
            noted.waking_pain,
            noted.pain_now,
            noted.activities.get("walking"),
            noted.activities.get("stairs"),
            noted.swelling,
            noted.symptoms,
        ]
        count = sum(answer is None for answer in answers)
        self._hint.setText(
            self.tr("0 is no pain, 10 the worst imaginable. ● %n of 6 still open.", "", count)
            if count
            else self.tr("0 is no pain, 10 the worst imaginable. All six answered.")
        )

    def focus_first_open(self) -> bool:
        """Bring the keyboard to the first open question of this card; tell whether there is one."""
        if self._scales.focus_first_open():
            return True
        field = next((each for each, mark in self._marks.items() if not mark.isHidden()), None)
        return field is not None and self.focus_question(field)

    def focus_question(self, field: str) -> bool:
        """Bring the keyboard to the question of that field."""
        if field in _SCALES:
            self._scales.scale(field).setFocus()
        elif field == "swelling":
            self._swelling.focus_first()
        elif field == "symptoms":
            self._signs.focus_first()
        else:
            return False
        return True

    def _tell_scale(self, field: str, answer: object) -> None:
        self.answered.emit(field, answer, self._questions[field])

    def _tell_swelling(self, answer: str | None) -> None:
        self.answered.emit("swelling", Swelling(answer) if answer else None, self.tr("Swelling"))

    def _tell_signs(self, answer: tuple[str, ...] | None) -> None:
        signs = None if answer is None else tuple(Symptom(each) for each in answer)
        self.answered.emit("symptoms", signs, self.tr("Other signs"))


def _named(name: str, mark: QLabel, chips: QWidget) -> QHBoxLayout:
    holder = QWidget()
    holder.setFixedWidth(118)
    head = QHBoxLayout(holder)
    head.setContentsMargins(0, 4, 0, 0)
    head.setSpacing(5)
    head.addWidget(label(name))
    head.addWidget(mark)
    head.addStretch()
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(chips, 1)
    return row
