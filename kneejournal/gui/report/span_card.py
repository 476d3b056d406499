"""Which days and which knee the report is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QRadioButton

from kneejournal.domain.records import Visit
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import Segmented
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.widgets.optional_day import DayEdit
from kneejournal.gui.words import Words

SIX_WEEKS = timedelta(days=41)
"""What a report looks back on unless told otherwise: 42 days with the last one (product.md)."""
_BOTH = "both"
_PAUSE_MS = 600
"""A date that is being typed is taken when typing pauses this long."""
_VISIT, _WEEKS, _DATES = "visit", "six_weeks", "dates"


@dataclass(frozen=True)
class Choice:
    """What the user chose; ``kind`` is None as long as nothing was chosen. ``knee`` None means all tracked ones."""

    kind: str | None
    first: date
    last: date
    knee: Knee | None

    def days(self, visit: Visit | None, today: date) -> tuple[date, date]:
        """Return the days meant: since the last visit where there is one, else six weeks, unless chosen otherwise."""
        if self.kind == _DATES:
            return min(self.first, self.last), max(self.first, self.last)
        if visit is not None and self.kind != _WEEKS:
            return visit.date, today
        return today - SIX_WEEKS, today


class SpanCard(Card):
    """Since the last visit, six weeks, or dates; both knees or one. Emits ``changed`` when the user chooses."""

    changed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Time"))
        self._words = words
        self._kind: str | None = None
        self._since_visit = QRadioButton(self.tr("Since the last visit"))
        self._buttons = {
            _VISIT: self._since_visit,
            _WEEKS: QRadioButton(self.tr("Six weeks")),
            _DATES: QRadioButton(self.tr("From day to day")),
        }
        self._first = DayEdit(self.tr("First day of the report"), theme, words)
        self._last = DayEdit(self.tr("Last day of the report"), theme, words)
        self._knees = Segmented(
            self.tr("Knee"),
            [(_BOTH, self.tr("Both")), (Knee.LEFT.value, self.tr("Left")), (Knee.RIGHT.value, self.tr("Right"))],
        )
        self._knees.show_value(_BOTH)
        self._group = QButtonGroup(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for button in self._buttons.values():
            self._group.addButton(button)
            self.body.addWidget(button)
        days = QFormLayout()
        days.setContentsMargins(26, 0, 0, 0)
        days.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        days.addRow(label(self.tr("from"), "soft"), self._first)
        days.addRow(label(self.tr("to"), "soft"), self._last)
        self.body.addLayout(days)
        row = QHBoxLayout()
        row.addWidget(self._knees)
        row.addStretch()
        self.body.addLayout(row)

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._choose)
        self._first.dateChanged.connect(self._choose_dates)
        self._last.dateChanged.connect(self._choose_dates)
        self._pause.timeout.connect(self.changed)
        self._knees.chosen.connect(self._choose_knee)

    def show_journal(self, today: date, visit: Visit | None, knees: tuple[Knee, ...]) -> None:
        """Offer what the journal allows; without a visit, six weeks stand in for the time since."""
        self._since_visit.setEnabled(visit is not None)
        text = self.tr("Since the last visit")
        if visit is not None:
            text = self.tr("Since the visit of {day}").format(day=self._words.day(visit.date))
        self._since_visit.setText(text)
        if self._kind is None or (visit is None and self._kind == _VISIT):
            self._buttons[_WEEKS if visit is None else _VISIT].setChecked(True)
        self._knees.setVisible(len(knees) > 1)
        first, last = self.choice().days(visit, today)
        for field, day in ((self._first, first), (self._last, last)):
            field.bound(None, today)
            field.show_day(day)

    def choice(self) -> Choice:
        """Return what is chosen."""
        alone = self._knees.isHidden() or self._knees.value == _BOTH
        return Choice(self._kind, self._first.day(), self._last.day(), None if alone else Knee(self._knees.value))

    def _choose(self) -> None:
        self._kind = next(kind for kind, button in self._buttons.items() if button.isChecked())
        self.changed.emit()

    def _choose_knee(self) -> None:
        self.changed.emit()

    def _choose_dates(self) -> None:
        """Take the dates once typing pauses: changing one of them chooses them."""
        self._kind = _DATES
        self._buttons[_DATES].setChecked(True)
        self._pause.start()
