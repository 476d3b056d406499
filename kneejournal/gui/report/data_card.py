"""The data as files for other programs."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label

_DAYS, _ALL = "days", "all"


class DataCard(Card):
    """``wanted`` carries the ending of the file; :attr:`only_days` tells whether only the report's days are meant."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Data"))
        self._which = Segmented(
            self.tr("Which days"), [(_ALL, self.tr("Whole journal")), (_DAYS, self.tr("These days"))]
        )
        self._which.show_value(_ALL)
        self.body.addWidget(label(self.tr("To look at elsewhere, or to keep."), "soft", wraps=True))
        line = QHBoxLayout()
        line.addWidget(self._which)
        line.addStretch()
        self.body.addLayout(line)
        row = FlowLayout(8)
        for text, ending, tip in (
            (self.tr("Spreadsheet…"), ".xlsx", self.tr("All tables, for LibreOffice, Excel and others")),
            (self.tr("CSV…"), ".csv", self.tr("A line for each day and knee")),
            (self.tr("JSON…"), ".json", self.tr("Everything, to be read in again")),
            (self.tr("FHIR…"), ".fhir.json", self.tr("Observations for the programs of clinics")),
        ):
            button = push(text, name=self.tr("Save as {kind}").format(kind=text.rstrip("…")), tip=tip)
            button.clicked.connect(partial(self.wanted.emit, ending))
            row.addWidget(button)
        self.body.addLayout(row)

    @property
    def only_days(self) -> bool:
        """Whether only the days of the report are wanted."""
        return self._which.value == _DAYS
