"""One run of the day: what it was, and how the knee took it in the 24 hours around it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.names import RUN_KIND_NAMES
from kneejournal.domain.records import Run
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.responses import answered_run
from kneejournal.gui.today.scales import Scales
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.widgets.run_facts import facts_line, terrain_text
from kneejournal.gui.words import Words

_SCORES = ("before", "peak", "end", "one_hour_after")
_FLAGS = ("worsened", "limped")


class RunPanel(QWidget):
    """Shows a run and takes its 24-hour response for the knee shown."""

    runAnswered = Signal(object, str)  # noqa: N815  # signals are named as Qt names them
    editRequested = Signal(object)  # noqa: N815
    deleteRequested = Signal(object)  # noqa: N815
    painlessRequested = Signal(object)  # noqa: N815

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._run: Run | None = None
        self._state: DayState | None = None
        self._facts = label("", "strong", wraps=True)
        self._details = label("", "small", wraps=True)
        self._next_morning = label("", "soft", wraps=True)
        self._scales = Scales(theme)
        self._scales.answered.connect(self._tell)
        self._questions = {
            "before": self.tr("Before the run"),
            "peak": self.tr("During it, highest"),
            "end": self.tr("At the end"),
            "one_hour_after": self.tr("One hour after"),
            "worsened": self.tr("Got worse while running"),
            "limped": self.tr("Limped"),
        }
        for field in _SCORES:
            self._scales.add(field, self._questions[field], height=26)
        yes_no = [("no", self.tr("no")), ("yes", self.tr("yes"))]
        self._flags = {field: OneOf("", yes_no) for field in _FLAGS}
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        column.addWidget(self._facts)
        column.addWidget(self._details)
        column.addWidget(self._scales)
        for field, flag in self._flags.items():
            flag.answered.connect(lambda answer, f=field: self._tell(f, None if answer is None else answer == "yes"))
            row = QHBoxLayout()
            name = label(self._questions[field], wraps=True)
            name.setFixedWidth(124)
            row.addWidget(name)
            row.addWidget(flag, 1)
            column.addLayout(row)
        column.addWidget(self._next_morning)
        column.addLayout(self._buttons())

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(8)
        for text, signal in (
            (self.tr("No pain in this run"), self.painlessRequested),
            (self.tr("Edit"), self.editRequested),
            (self.tr("Delete"), self.deleteRequested),
        ):
            button = push(text)
            button.clicked.connect(lambda _, s=signal: s.emit(self._run))
            row.addWidget(button)
        return row

    def show_run(self, run: Run, state: DayState) -> None:
        """Show the run and the response of the state's knee."""
        self._run, self._state = run, state
        self._facts.setText(facts_line(run, state.words) or self.tr("A run, distance unknown"))
        self._details.setText(self._details_line(run, state.words))
        self._details.setVisible(bool(self._details.text()))
        response = run.response(state.knee)
        for field in _SCORES:
            self._scales.show_answer(field, getattr(response, field), state.about_knee(self._questions[field]))
        for field, flag in self._flags.items():
            value = getattr(response, field)
            flag.show_answer(None if value is None else "yes" if value else "no")
            flag.ask(state.about_knee(self._questions[field]))
        self._next_morning.setText(self._morning_after(run, state))

    def _details_line(self, run: Run, words: Words) -> str:
        parts = [words.clock(run.start)]
        if run.kind is not None:
            parts.append(words.text(RUN_KIND_NAMES[run.kind]))
        if run.terrain is not None:
            parts.append(terrain_text(run, words))
        if run.effort is not None:
            parts.append(self.tr("effort {effort} of 10").format(effort=run.effort))
        if run.stopped_early:
            parts.append(self.tr("stopped early"))
        if run.source is not None:
            parts.append(self.tr("from {file}").format(file=run.source.name))
        return " · ".join(parts + ([run.note] if run.note else []))

    def _morning_after(self, run: Run, state: DayState) -> str:
        morning = run.day + timedelta(days=1)
        pain = state.check_in_of(morning).waking_pain
        if pain is not None:
            return self.tr("Next morning: {pain} of 10 on waking.").format(pain=pain)
        if morning > state.today:
            return self.tr("Next morning: this page asks tomorrow.")
        return self.tr("Next morning: not answered.")

    def _tell(self, field: str, answer: object) -> None:
        if self._run is not None and self._state is not None:
            answered = answered_run(self._run, self._state.knee, field, answer)
            self.runAnswered.emit(answered, self._questions[field])

    def focus_question(self, run_id: str, field: str) -> bool:
        """Bring the keyboard to a question about this run."""
        if self._run is None or self._run.id != run_id or field not in _SCORES:
            return False
        self._scales.scale(field).setFocus()
        return True
