"""The way to the guide, to the keys, and to what the program is."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, FlowLayout, label


class HelpCard(Card):
    """Three buttons; what they open lies in the window's hands."""

    helpRequested = Signal()  # noqa: N815  # signals are named as Qt names them
    keysRequested = Signal()  # noqa: N815
    aboutRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__(self.tr("Help"))
        self.body.addWidget(label(self.tr("kneejournal gives information, not a diagnosis."), "soft", wraps=True))
        row = FlowLayout(8)
        self.body.addLayout(row)
        for text, tip, wanted in (
            (self.tr("Guide"), self.tr("F1 opens it on every page"), self.helpRequested),
            (self.tr("Keys"), self.tr("? shows them on every page"), self.keysRequested),
            (self.tr("About kneejournal…"), self.tr("Version, licences, where the data lies"), self.aboutRequested),
        ):
            button = push(text, tip=tip)
            button.clicked.connect(wanted)
            row.addWidget(button)
