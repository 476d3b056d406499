"""The day's runs, and the way to add one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.run_panel import RunPanel
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import FlowLayout, label


class RunsCard(DayCard):
    """One panel a run. What it emits carries the run meant; the page carries it out."""

    runAnswered = Signal(object, str)  # noqa: N815  # signals are named as Qt names them
    addRequested = Signal()  # noqa: N815
    importRequested = Signal()  # noqa: N815
    editRequested = Signal(object)  # noqa: N815
    deleteRequested = Signal(object)  # noqa: N815
    painlessRequested = Signal(object)  # noqa: N815

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Run"))
        self._panels: list[RunPanel] = []
        self._empty = label("", "soft", wraps=True)
        add = push(self.tr("&Add a run"))
        bring = push(self.tr("&Import a file…"), tip=self.tr("Or drop it anywhere on the window"))
        add.clicked.connect(self.addRequested)
        bring.clicked.connect(self.importRequested)
        row = FlowLayout(8)
        row.addWidget(add)
        row.addWidget(bring)
        self.body.addWidget(self._empty)
        self.body.addLayout(row)

    def show_day(self, state: DayState) -> None:
        """Show the runs; panels are kept, so that the keyboard stays where it is."""
        while len(self._panels) < len(state.runs):
            self._add_panel()
        for panel, run in zip(self._panels, state.runs, strict=False):
            panel.show_run(run, state)
        for index, panel in enumerate(self._panels):
            panel.setVisible(index < len(state.runs))
        self.title.setText(self.tr("Runs") if len(state.runs) > 1 else self.tr("Run"))
        self._empty.setText(self.tr("No run noted for this day."))
        self._empty.setVisible(not state.runs)

    def _add_panel(self) -> None:
        panel = RunPanel(self.theme)
        panel.deleteRequested.connect(self.deleteRequested)
        panel.editRequested.connect(self.editRequested)
        panel.painlessRequested.connect(self.painlessRequested)
        panel.runAnswered.connect(self.runAnswered)
        self.body.insertWidget(1 + len(self._panels), panel)
        self._panels.append(panel)

    def focus_run(self, run_id: str, field: str) -> bool:
        """Bring the keyboard to a question about a run."""
        return any(panel.focus_question(run_id, field) for panel in self._panels if not panel.isHidden())
