"""Training besides running: what is noted of the day, and a line to note more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kneejournal.domain.records import OtherActivity
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.state import DayState
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import FlowLayout, label
from kneejournal.gui.widgets.minutes import MinutesEdit

_MOST_OFFERED = 5
_LONGEST_NAME = 60


class OthersCard(DayCard):
    """``added`` carries a name and minutes, None for unknown; ``deleteRequested`` what is to go."""

    added = Signal(str, object)
    deleteRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Other activity"))
        self._noted: tuple[OtherActivity, ...] = ()
        self._offered: tuple[str, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._offers = FlowLayout(6)
        self._name = entry(self.tr("Other activity"), self.tr("what else you did"), longest=_LONGEST_NAME)
        self._minutes = MinutesEdit()
        self._minutes.show_answer(None, self.tr("Minutes of the other activity"))
        self._add = push(self.tr("Add activity"))
        self._add.setEnabled(False)
        self._lay_out()
        self._name.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self._name.returnPressed.connect(self.finish)
        self._minutes.returnPressed.connect(self.finish)
        self._add.clicked.connect(self.finish)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._minutes)
        row.addWidget(self._add)
        for part in (self._rows, self._offers, row):
            self.body.addLayout(part)

    def show_day(self, state: DayState) -> None:
        """Show what is noted of the day; what is being typed is left alone."""
        noted = tuple(each for each in state.diary.other_activities if each.date == state.day)
        if noted != self._noted:
            self._noted = noted
            self._show_rows()
        offered = tuple(self._names(state))[:_MOST_OFFERED]
        if offered != self._offered:
            self._offered = offered
            self._show_offers()

    def _names(self, state: DayState) -> Iterator[str]:
        """Yield what was noted in the weeks around, the latest first, then what is usual besides running."""
        latest = sorted(state.diary.other_activities, key=lambda each: each.date, reverse=True)
        usual = (self.tr("Cycling"), self.tr("Swimming"), self.tr("Strength"))
        names = {name.casefold(): name for name in reversed((*(each.name for each in latest), *usual))}
        yield from reversed(names.values())

    def _show_rows(self) -> None:
        _empty(self._rows)
        for each in self._noted:
            self._rows.addWidget(self._row(each))

    def _row(self, noted: OtherActivity) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        minutes = self.tr("{minutes} min").format(minutes=noted.minutes) if noted.minutes is not None else ""
        said = " · ".join(part for part in (noted.name, minutes, noted.note or "") if part)
        remove = push(self.tr("Remove"), "link", name=self.tr("Remove {activity}").format(activity=noted.name))
        remove.clicked.connect(lambda: self.deleteRequested.emit(noted))
        row.addWidget(label(said, wraps=True), 1)
        row.addWidget(remove)
        return holder

    def _show_offers(self) -> None:
        _empty(self._offers)
        for name in self._offered:
            self._offers.addWidget(self._offer(name))

    def _offer(self, name: str) -> QPushButton:
        button = push(name, "chip", name=self.tr("Other activity: {name}").format(name=name))
        button.clicked.connect(lambda: self._choose(name))
        return button

    def _choose(self, name: str) -> None:
        """Take the name over; the keyboard goes on to the minutes."""
        self._name.setText(name)
        self._minutes.setFocus()

    def finish(self) -> None:
        """Add what is entered, if it has its name."""
        name = self._name.text().strip()
        if not name:
            return
        self._minutes.finish()
        minutes = self._minutes.minutes
        self._name.clear()
        self._minutes.show_answer(None, self.tr("Minutes of the other activity"))
        self.added.emit(name, minutes)


def _empty(layout: QVBoxLayout | FlowLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
