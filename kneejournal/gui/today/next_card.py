"""The next appointment, with the way to the report."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class NextCard(DayCard):
    """Shown only where an appointment is set."""

    reportRequested = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Next"))
        self._text = label("", wraps=True)
        report = push(self.tr("Prepare the report"), "link")
        report.clicked.connect(self.reportRequested)
        self.body.addWidget(self._text)
        self.body.addWidget(report)

    def show_day(self, state: DayState) -> None:
        """Show the first appointment from today on."""
        coming = sorted(
            (each for each in state.diary.appointments if each.date >= state.today), key=lambda each: each.date
        )
        self.setVisible(bool(coming))
        if coming:
            who = coming[0].who or self.tr("Appointment")
            self._text.setText(f"{who}: {state.words.short_day(coming[0].date)}")
