"""What both copies of a journal changed, side by side; the runner may choose the other word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.conflicts import Conflict, Said
from kneejournal.domain.records import Profile
from kneejournal.gui.conflict_words import ConflictWords
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.controls import push
from kneejournal.gui.widgets.layout import Card, label, scrolling
from kneejournal.gui.words import Words

_MINE, _THEIRS = "mine", "theirs"


class ConflictsDialog(QDialog):
    """Begins with what stands after merging. Closing it leaves that."""

    chosen = Signal(object)
    """A tuple of the conflicts in which the other side shall stand; at least one."""

    def __init__(self, found: Sequence[Conflict], profile: Profile, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed on both laptops"))
        told = ConflictWords(profile, words)
        self._rows = [(each, self._switch(each, told)) for each in found]
        self._lay_out(told)

    def _switch(self, each: Conflict, told: ConflictWords) -> Segmented:
        options = [(_MINE, self.tr("This laptop")), (_THEIRS, self.tr("The other one"))]
        switch = Segmented(told.title(each), options)
        switch.show_value(_MINE if each.mine_stands else _THEIRS)
        return switch

    def _lay_out(self, told: ConflictWords) -> None:
        text = self.tr(
            "These were changed on both. The later word stands; choose the other where that is the right one."
        )
        cards = QWidget()
        rows = QVBoxLayout(cards)
        rows.setContentsMargins(0, 0, 8, 0)
        for each, switch in self._rows:
            rows.addWidget(self._card(each, switch, told))
        rows.addStretch()
        cancel, take = push(self.tr("Leave as it is")), push(self.tr("Save"), "main")
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._confirm)
        take.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(label(text, "soft", wraps=True))
        column.addWidget(scrolling(cards), 1)
        column.addLayout(buttons)
        self.resize(620, 480)

    def _card(self, each: Conflict, switch: Segmented, told: ConflictWords) -> Card:
        card = Card(told.title(each))
        sides = QGridLayout()
        sides.setHorizontalSpacing(20)
        named = ((self.tr("This laptop"), each.mine), (self.tr("The other one"), each.theirs))
        for column, (name, side) in enumerate(named):
            sides.addWidget(label(self._said(name, side, told), "soft", wraps=True), 0, column)
            value = label(told.value(each, side), wraps=True)
            sides.addWidget(value, 1, column, Qt.AlignmentFlag.AlignTop)
            sides.setColumnStretch(column, 1)
        keep = QHBoxLayout()
        keep.addWidget(label(self.tr("Keep")))
        keep.addWidget(switch)
        keep.addStretch()
        card.body.addLayout(sides)
        card.body.addLayout(keep)
        return card

    def _said(self, name: str, side: Said, told: ConflictWords) -> str:
        return self.tr("{laptop}, {moment}").format(laptop=name, moment=told.moment(side.at))

    def _confirm(self) -> None:
        others = tuple(each for each, switch in self._rows if (switch.value == _MINE) != each.mine_stands)
        if others:
            self.chosen.emit(others)
        self.accept()
