"""The four phases: what each holds, and what to look for before the next one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.catalogue import Basis, exercises
from kneejournal.domain.names import BASIS_NAMES
from kneejournal.domain.phases import PHASES, Criterion, Phase
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label, refill
from kneejournal.gui.words import Words


class PhasesCard(Card):
    """Templates to start from. ``templateRequested`` carries the :class:`~kneejournal.domain.phases.Phase`."""

    templateRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("Phases"))
        self._words = words
        self._current: Phase | None = None
        self._touched = False
        self._choice = Segmented(self.tr("Phase"), [(phase.id, words.text(phase.name)) for phase in PHASES])
        self._choice.chosen.connect(self._choose)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(6)
        self._use = push(self.tr("Use this programme from today"))
        self._use.clicked.connect(lambda: self.templateRequested.emit(self._phase()))
        row = FlowLayout(0)
        row.addWidget(self._choice)
        buttons = FlowLayout(0)
        buttons.addWidget(self._use)
        self.body.addLayout(row)
        self.body.addLayout(self._texts)
        self.body.addLayout(buttons)
        self._choice.show_value(PHASES[0].id)

    def show_phase(self, current: Phase | None) -> None:
        """Show the phase that the programme belongs to, unless another one is being looked at."""
        if current != self._current:
            self._touched = False
        self._current = current
        if not self._touched:
            self._choice.show_value((current or PHASES[0]).id)
        self._show_texts()

    def _choose(self) -> None:
        self._touched = True
        self._show_texts()

    def _phase(self) -> Phase:
        return next(phase for phase in PHASES if phase.id == self._choice.value)

    def _show_texts(self) -> None:
        refill(self._texts, self._parts(self._phase()))

    def _parts(self, phase: Phase) -> Iterator[QWidget]:
        words = self._words
        if phase == self._current:
            yield label(self.tr("Your programme belongs to this phase by its hardest exercise."), "soft", wraps=True)
        yield label(words.text(phase.about), wraps=True)
        names = [words.text(exercises()[each].name) for each in phase.exercises]
        days = [words.locale.standaloneDayName(day) for day in phase.weekdays]
        yield label(
            self.tr("{exercises}, on {days}.").format(exercises=words.listed(names), days=words.listed(days)),
            wraps=True,
        )
        if phase.criteria:
            yield label(self.tr("Before you move on"), "strong")
        for criterion in phase.criteria:
            yield label(f"•  {words.say(criterion.text)}", wraps=True)
            yield label(self._source(criterion), "small", wraps=True)

    def _source(self, criterion: Criterion) -> str:
        """Return who says so; a choice of our own says that itself."""
        source = self._words.text(criterion.source)
        analogy = self._words.text(BASIS_NAMES[Basis.ANALOGY])
        return f"{analogy}. {source}" if criterion.basis is Basis.ANALOGY else source
