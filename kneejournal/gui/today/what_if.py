"""Try other answers or another plan and see the advice change beside the real one. Nothing here is saved."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.records import RunPlan
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.activities_card import ActivitiesCard
from kneejournal.gui.today.advice_detail import FIRST_REASONS
from kneejournal.gui.today.advice_parts import Points
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.needed_card import NeededCard
from kneejournal.gui.today.plan_card import PlanCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.today.supposed import with_answered, with_plan, without_plan
from kneejournal.gui.today.verdict_card import VerdictCard
from kneejournal.gui.widgets.announce import announce
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label, scrolling
from kneejournal.gui.widgets.sheet import Sheet
from kneejournal.rules import care_for

_SIZE = (1060, 760)


class Outcome(VerdictCard):
    """One of the two advices that stand beside each other: verdict, cap, whom to see, plan, and the reasons."""

    def __init__(self, theme: Theme, *, supposed: bool = False) -> None:
        super().__init__(theme, supposed=supposed)
        self._care = label("", "strong", wraps=True)
        self._planned = label("", "", wraps=True)
        self._reasons = Points()
        self._missing = label("", "small")
        for part in (self._care, self._planned, self._reasons, self._missing):
            self.body.addWidget(part)

    def show_outcome(self, state: DayState, heading: str) -> None:
        """Show the advice of a day, real or supposed."""
        advice, words = state.advised.shown, state.words
        self.show_verdict(state, heading)
        care = care_for(advice.see_professional)
        self._care.setText(f"{words.say(care.title)}." if care else "")
        self._care.setVisible(care is not None)
        self._planned.setText(words.say(advice.planned) if advice.planned else "")
        self._planned.setVisible(advice.planned is not None)
        self._reasons.show_texts([words.say(each.message) for each in advice.findings[:FIRST_REASONS]])
        count = len(advice.missing)
        self._missing.setText(self.tr("Missing answers: %n", "", count) if count else "")
        self._missing.setVisible(count > 0)


class WhatIfSheet(Sheet):
    """The day's questions once more, filled as noted, below the two advices."""

    def __init__(self, state: DayState, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            parent,
            _titled(self.tr("What if …"), state),
            self.tr("Change answers or the plan and see the advice change. Nothing here is saved."),
        )
        self._real = self._state = state
        self._needed = NeededCard(theme, state.words, shortcuts=False)
        self._activities = ActivitiesCard(theme)
        self._plan = PlanCard(theme, state.words)
        self._cards: tuple[DayCard, ...] = (self._needed, self._plan, self._activities)
        self._noted, self._supposed = Outcome(theme), Outcome(theme, supposed=True)
        self._back = push(self.tr("Back to what is noted"), "link")
        self._back.clicked.connect(self._go_back)
        for card in (self._needed, self._activities):
            card.answered.connect(self._suppose)
        self._plan.planned.connect(self._suppose_plan)
        self._plan.drafted.connect(self._suppose_plan)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._outcomes())
        column.addWidget(scrolling(self._questions()), 1)
        width, height = _SIZE
        self.hold(content, width=width, height=height)
        self._show()
        QTimer.singleShot(0, lambda: self._needed.focus_question("waking_pain"))

    def _questions(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch()
        return holder

    def _outcomes(self) -> QHBoxLayout:
        self._supposed.strip.addWidget(self._back)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._noted, 1)
        row.addWidget(self._supposed, 1)
        return row

    def _suppose(self, field: str, answer: object, question: str) -> None:
        del question  # names a step of undo, and nothing is done here
        self._take(with_answered(self._state, {field: answer}))

    def _suppose_plan(self, plan: RunPlan | None) -> None:
        self._take(without_plan(self._state) if plan is None else with_plan(self._state, plan))

    def _go_back(self) -> None:
        self._take(self._real)

    def _take(self, state: DayState) -> None:
        before, self._state = self._state.advised.shown.verdict, state
        self._show()
        if state.advised.shown.verdict is not before:
            announce(self._supposed, self._supposed.accessibleName())

    def _show(self) -> None:
        for card in self._cards:
            card.show_day(self._state)
        self._noted.show_outcome(self._real, self.tr("As noted"))
        self._supposed.show_outcome(self._state, self.tr("What if (not saved)"))
        self._back.setEnabled(self._state.diary != self._real.diary)


def _titled(title: str, state: DayState) -> str:
    """Name the knee whose answers are tried, where two are tracked."""
    return f"{title} · {state.words.knee(state.knee)}" if len(state.knees) > 1 else title
