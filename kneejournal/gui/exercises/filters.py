"""Search and filters over the library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kneejournal.domain.names import AIM_NAMES, EQUIPMENT_NAMES
from kneejournal.domain.phases import PHASES
from kneejournal.gui.exercises.entries import ANYTHING, NOTHING_NEEDED, OWN, Wanted
from kneejournal.gui.widgets.controls import choice, entry
from kneejournal.gui.words import Words


class Filters(QWidget):
    """A line to search by words and three lists. ``changed`` carries a :class:`Wanted`."""

    changed = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._search = entry(self.tr("Search the exercises"), self.tr("Search"), longest=60)
        aims = [(aim, words.text(name)) for aim, name in AIM_NAMES.items()]
        phases = [(str(each.number), words.text(each.name)) for each in PHASES if each.number < len(PHASES)]
        things = [(thing, words.text(name)) for thing, name in EQUIPMENT_NAMES.items()]
        self._aim = choice(self.tr("Purpose"), [*aims, (OWN, self.tr("Your own"))], self.tr("Any purpose"))
        self._phase = choice(self.tr("Phase"), phases, self.tr("Any phase"))
        self._equipment = choice(
            self.tr("Equipment"), [(NOTHING_NEEDED, self.tr("Nothing")), *things], self.tr("Any equipment")
        )
        lists = QHBoxLayout()
        lists.setSpacing(8)
        for box in (self._aim, self._phase, self._equipment):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.currentIndexChanged.connect(self._tell)
            lists.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._search)
        column.addLayout(lists)
        self._search.textChanged.connect(self._tell)

    @property
    def wanted(self) -> Wanted:
        """What is looked for."""
        return Wanted(self._search.text(), _chosen(self._aim), _chosen(self._phase), _chosen(self._equipment))

    def clear(self) -> None:
        """Look for nothing in particular."""
        for box in (self._aim, self._phase, self._equipment):
            box.setCurrentIndex(0)
        self._search.clear()

    def focus_search(self) -> None:
        """Bring the keyboard to the search."""
        self._search.setFocus()
        self._search.selectAll()

    def _tell(self) -> None:
        self.changed.emit(self.wanted)


def _chosen(box: QComboBox) -> str:
    value = box.currentData()
    return value if isinstance(value, str) else ANYTHING
