"""The question that is due: how the knee took the last run."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal

from kneejournal.domain.records import Run
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.responses import answered_run
from kneejournal.gui.today.scales import Scales
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.announce import announce

_ASKED = ("peak", "one_hour_after")


class DueCard(DayCard):
    """Asks what the last run's 24-hour response lacks. Answered questions stay until the day is left.

    ``runAnswered`` carries the changed run and the question in words.
    """

    runAnswered = Signal(object, str)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, " ")
        self.setObjectName("due")
        self._scales = Scales(theme)
        self._scales.answered.connect(self._tell)
        self.body.addWidget(self._scales)
        self._shown: tuple[object, ...] = ()
        self._tellers: dict[str, Callable[[object], None]] = {}

    def show_day(self, state: DayState) -> None:
        """Show the open questions about the last run before this day, if there are any."""
        runs = state.due_runs()
        if self._shown != (state.day, state.knee, tuple(run.id for run in runs)) or not self._scales.fields:
            self._shown = (state.day, state.knee, tuple(run.id for run in runs))
            self._build(state, runs)
            if self._scales.fields:
                announce(self, self.title.text())
        self._fill(state, runs)
        self.setVisible(bool(self._scales.fields))

    def _build(self, state: DayState, runs: tuple[Run, ...]) -> None:
        self._scales.clear()
        if runs:
            self.title.setText(self._heading(state, runs))
        for run in runs:
            response = run.response(state.knee)
            for name in _ASKED:
                if getattr(response, name) is None:
                    hint = self.tr("the highest") if name == "peak" else ""
                    self._scales.add(f"{run.id}.{name}", self._question(name, run, runs, state), hint)
        if runs and self._next_morning_open(state, runs[-1]):
            self._scales.add("waking_pain", self.tr("This morning"), self.tr("first steps of the day"))

    def _next_morning_open(self, state: DayState, run: Run) -> bool:
        """Only the morning after the run counts; on later days it is past."""
        return run.day + timedelta(days=1) == state.day and state.check_in.waking_pain is None

    def _fill(self, state: DayState, runs: tuple[Run, ...]) -> None:
        self._tellers = {}
        for run in runs:
            for name in _ASKED:
                field = f"{run.id}.{name}"
                if field in self._scales.fields:
                    question = self._question(name, run, runs, state)
                    self._scales.show_answer(field, getattr(run.response(state.knee), name), state.about_knee(question))
                    self._tellers[field] = partial(self._tell_run, state, run, name, question)
        if "waking_pain" in self._scales.fields:
            question = state.about_knee(self.tr("How was the knee this morning?"))
            self._scales.show_answer("waking_pain", state.check_in.waking_pain, question)

    def _heading(self, state: DayState, runs: tuple[Run, ...]) -> str:
        run = runs[-1]
        if run.day + timedelta(days=1) == state.day:
            if run.distance_m is None:
                return self.tr("Yesterday’s run: how was the knee afterwards?")
            text = self.tr("Yesterday’s run, {distance}: how was the knee afterwards?")
        else:
            text = self.tr("The run of {day}, {distance}: how was the knee afterwards?")
        distance = state.words.distance(run.distance_m) if run.distance_m is not None else self.tr("distance unknown")
        return text.format(distance=distance, day=state.words.day(run.day))

    def _question(self, name: str, run: Run, runs: tuple[Run, ...], state: DayState) -> str:
        question = self.tr("During the run") if name == "peak" else self.tr("One hour after")
        return question if len(runs) == 1 else f"{question}, {state.words.clock(run.start)}"

    def _tell(self, field: str, answer: object) -> None:
        if field == "waking_pain":
            self.answered.emit(field, answer, self.tr("On waking"))
        else:
            self._tellers[field](answer)

    def _tell_run(self, state: DayState, run: Run, name: str, question: str, answer: object) -> None:
        self.runAnswered.emit(answered_run(run, state.knee, name, answer), question)

    def focus_first_open(self) -> bool:
        """Bring the keyboard to the first open question of this card; tell whether there is one."""
        return self._scales.focus_first_open()

    def focus_question(self, field: str) -> bool:
        """Bring the keyboard to the question of that field; for runs "run id.peak" and the like."""
        if field not in self._scales.fields:
            return False
        self._scales.scale(field).setFocus()
        return True
