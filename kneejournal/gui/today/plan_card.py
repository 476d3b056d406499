"""What the runner wants to run on the day, or next where the day's run is done; the advice weighs it at once."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from kneejournal.domain.messages import Template
from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.records import RunPlan
from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import choice, entry, push
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words, as_typed, parsed_number

_LONGEST_M = 100_000
_LEAST_LETTERS = 4


class PlanCard(DayCard):
    """Distance, kind and terrain of the run that is planned.

    ``planned`` carries a RunPlan, or None to drop it; ``drafted`` one that is still being typed, to be weighed only.
    """

    planned = Signal(object)
    drafted = Signal(object)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(theme, self.tr("What do you want to run?"))
        self._state: DayState | None = None
        self._distance = entry(self.tr("Planned distance"), longest=7)
        self._unit = label(words.unit, "soft")
        self._day = label("", "small")
        self._kind = _choice(self.tr("Planned kind of run"), self.tr("Kind"), RUN_KIND_NAMES, words)
        self._terrain = _choice(self.tr("Planned terrain"), self.tr("Terrain"), TERRAIN_NAMES, words)
        for box in (self._kind, self._terrain):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(_LEAST_LETTERS)  # the card must not grow beyond its column for a long name
            box.activated.connect(self._tell)
        self._fault = label("", "small", wraps=True)
        self._clear = push(self.tr("No plan"), "link")
        self._clear.clicked.connect(lambda: self.planned.emit(None))
        self._distance.editingFinished.connect(self._tell)
        self._distance.textEdited.connect(self._draft)
        self._lay_out()

    def _lay_out(self) -> None:
        self._distance.setFixedWidth(72)
        row = QHBoxLayout()
        row.addWidget(self._distance)
        row.addWidget(self._unit)
        row.addStretch()
        row.addWidget(self._clear)
        choices = QHBoxLayout()
        choices.addWidget(self._kind, 1)
        choices.addWidget(self._terrain, 1)
        self.body.addWidget(self._day)
        self.body.addLayout(row)
        self.body.addLayout(choices)
        self.body.addWidget(self._fault)
        self._fault.hide()

    def show_day(self, state: DayState) -> None:
        """Show the day's plan; a distance that is being typed is left alone."""
        self._state = state
        plan, next_run = state.plan, state.plan_day != state.day
        self.title.setText(
            self.tr("What do you want to run next?") if next_run else self.tr("What do you want to run?")
        )
        self._day.setText(self.tr("For {day}").format(day=state.words.short_day(state.plan_day)))
        self._day.setVisible(next_run)
        self._unit.setText(state.words.unit)
        if not (self._distance.hasFocus() and self._distance.isModified()):
            metres = plan.distance_m
            text = "" if metres is None else as_typed(metres / state.words.metres_per_unit)
            self._distance.setText(text)
        self._kind.setCurrentIndex(max(0, self._kind.findData(plan.kind.value if plan.kind else None)))
        self._terrain.setCurrentIndex(max(0, self._terrain.findData(plan.terrain.value if plan.terrain else None)))
        self._clear.setVisible(plan != RunPlan(date=plan.date, updated_at=plan.updated_at))

    def _tell(self) -> None:
        if self._state is None:
            return
        self._say_fault(self._state.words)
        self._distance.setModified(False)
        wanted = self._wanted(self._state)
        (self.drafted if wanted == self._state.plan else self.planned).emit(wanted)

    def finish(self) -> None:
        """Keep a distance that is still being typed."""
        if self._distance.isModified():
            self._tell()

    def _draft(self) -> None:
        if self._state is not None:
            self.drafted.emit(self._wanted(self._state))

    def _wanted(self, state: DayState) -> RunPlan:
        """Return the plan as it is entered; a distance that cannot be taken leaves the plan what it had."""
        kind, terrain = self._kind.currentData(), self._terrain.currentData()
        return RunPlan(
            date=state.plan_day,
            distance_m=state.plan.distance_m if self._is_wrong(state.words) else self._metres(state.words),
            kind=RunKind(kind) if kind else None,
            terrain=Terrain(terrain) if terrain else None,
            updated_at=state.plan.updated_at,
        )

    def _metres(self, words: Words) -> float | None:
        number = parsed_number(self._distance.text())
        return None if number is None else round(number * words.metres_per_unit, 1)

    def _is_wrong(self, words: Words) -> bool:
        metres = self._metres(words)
        return bool(self._distance.text().strip()) and (metres is None or not 0 < metres <= _LONGEST_M)

    def _say_fault(self, words: Words) -> None:
        wrong = self._is_wrong(words)
        self._fault.setText(self.tr("A distance is a number up to 100 km, such as 5 or 5.5.") if wrong else "")
        self._fault.setVisible(wrong)


def _choice(name: str, unknown: str, names: Mapping[str, Template], words: Words) -> QComboBox:
    return choice(name, [(value, words.text(text)) for value, text in names.items()], unknown)
