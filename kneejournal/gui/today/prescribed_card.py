"""That a prescription holds, in one line, with the way to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from kneejournal.domain.prescribing import in_force
from kneejournal.domain.records import Prescription
from kneejournal.gui.prescription_words import PrescriptionWords
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import label


class PrescribedCard(DayCard):
    """Shown only on days on which a prescription holds."""

    settingsRequested = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._said = PrescriptionWords()
        self._text = label("", wraps=True)
        change = push(self.tr("See or change"), "link", name=self.tr("See or change the prescription"))
        change.clicked.connect(self.settingsRequested)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def show_day(self, state: DayState) -> None:
        """Show what holds on the day; the advice beside says what it limits, and so does the tip."""
        holding = in_force(state.diary.prescriptions, state.day)
        self.setVisible(bool(holding))
        self._text.setText("\n".join(self._line(each, state) for each in holding))
        limits = "\n".join(self._said.limits(each, state.words) for each in holding)
        self._text.setToolTip(limits)
        self.setAccessibleName(f"{self._text.text()} {limits}")

    def _line(self, each: Prescription, state: DayState) -> str:
        day = state.words.day(each.valid_from)
        if each.by:
            return self.tr("Prescription of {day} by {who} holds.").format(day=day, who=each.by)
        return self.tr("Prescription of {day} holds.").format(day=day)
