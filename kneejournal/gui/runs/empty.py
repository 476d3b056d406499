"""The page of runs before there is one: what comes here, and how to get it out of watches and services."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, label, scrolling


class EmptyRuns(QWidget):
    """Says how to bring runs in."""

    importRequested = Signal()  # noqa: N815  # signals are named as Qt names them

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        column.addWidget(self._first())
        for title, text in self._ways():
            card = Card(title)
            card.body.addWidget(label(text, "", wraps=True))
            column.addWidget(card)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))

    def _first(self) -> Card:
        card = Card(self.tr("No runs yet"))
        card.body.addWidget(
            label(
                self.tr(
                    "Every run will stand here with how the knee took it: before, at its highest, an hour later, and "
                    "on the next morning. Add one by hand, or drop files from your watch anywhere on this window: "
                    "FIT, GPX, TCX, or the whole archive of a service. Nothing leaves this laptop."
                ),
                "",
                wraps=True,
            )
        )
        button = push(self.tr("Import runs…"), "main")
        button.clicked.connect(self.importRequested)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        card.body.addLayout(row)
        return card

    def _ways(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("From Garmin Connect"),
                self.tr(
                    "One run: open the activity on the website, then the gear at its top right, Export File. "
                    "All runs: on the website, Activities, All Activities, Export CSV; scroll the list down first, it "
                    "exports what it has loaded. Everything: Account Settings, Export Your Data; a link to a .zip "
                    "comes by e-mail."
                ),
            ),
            (
                self.tr("From Strava"),
                self.tr(
                    "One run: open the activity on the website, then the three dots, Export Original. Everything: "
                    "Settings, My Account, Download or Delete Your Account, Get Started, Request Your Archive; a link "
                    "to a .zip comes by e-mail. Drop the .zip here as it is."
                ),
            ),
            (
                self.tr("From another watch or app"),
                self.tr("Most can export an activity as FIT, TCX or GPX; of these, FIT says most about a run."),
            ),
        ]
