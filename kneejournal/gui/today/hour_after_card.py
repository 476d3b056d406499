"""The question that is due one hour after the exercises: how the knee took them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from kneejournal.domain.hour_after import answer, due_days, rated_sets, with_answer
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.scales import Scales
from kneejournal.gui.today.state import DayState


class HourAfterCard(DayCard):
    """Asks once for all exercises of a day. An answered question stays until the day or knee is left.

    ``setsAnswered`` carries the changed sets and the question in words.
    """

    setsAnswered = Signal(object, str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("After the exercises: how was the knee?"))
        self.setObjectName("due")
        self._scales = Scales(theme)
        self._scales.answered.connect(self._tell)
        self.body.addWidget(self._scales)
        self._state: DayState | None = None
        self._asked: tuple[date, ...] = ()

    def show_day(self, state: DayState) -> None:
        """Show the questions that are due on the day."""
        same = self._state is not None and (self._state.day, self._state.knee) == (state.day, state.knee)
        kept = set(self._asked) if same else set()
        rated = {day for day in kept if rated_sets(state.diary.sets, day, state.knee)}
        due = due_days(state.diary.sets, state.knee, state.day, state.now)
        self._state = state
        self._build(tuple(sorted(rated | set(due), reverse=True)))
        for day in self._asked:
            known = answer(rated_sets(state.diary.sets, day, state.knee))
            self._scales.show_answer(day.isoformat(), known, state.about_knee(self._question(day)))
        self.setVisible(bool(self._asked))

    def _build(self, asked: tuple[date, ...]) -> None:
        if asked == self._asked:
            return
        self._asked = asked
        self._scales.clear()
        for day in asked:
            self._scales.add(day.isoformat(), self.tr("One hour after"), self._when(day))

    def _when(self, day: date) -> str:
        if self._state is None:
            return ""
        if day == self._state.today:
            return self.tr("exercises of today")
        return self.tr("exercises of {day}").format(day=self._state.words.day(day))

    def _question(self, day: date) -> str:
        return f"{self.tr('One hour after')}, {self._when(day)}"

    def _tell(self, field: str, given: int | None) -> None:
        if self._state is not None:
            day = date.fromisoformat(field)
            rated = rated_sets(self._state.diary.sets, day, self._state.knee)
            self.setsAnswered.emit(with_answer(rated, given), self._question(day))

    def focus_first_open(self) -> bool:
        """Bring the keyboard to the first open question of this card; tell whether there is one."""
        return self._scales.focus_first_open()
