"""What professionals set, now and before, and the day on which running was cleared."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kneejournal.domain.prescribing import Standing, standing
from kneejournal.domain.records import Prescription, Profile
from kneejournal.gui.prescription_words import PrescriptionWords
from kneejournal.gui.settings_cards.prescription_dialog import Way
from kneejournal.gui.settings_cards.profile_card import ProfileCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.controls import entry, push
from kneejournal.gui.widgets.layout import FlowLayout, label, line
from kneejournal.gui.widgets.optional_day import OptionalDay
from kneejournal.gui.words import Words

_FIRST_EARLIER = 3
"""How many of the earlier ones are listed before the rest is asked for."""


class PrescriptionCard(ProfileCard):
    """Lists prescriptions with what can be done about each. It never changes the journal.

    ``entryRequested`` carries a :class:`Way` and the prescription it is about, if any; ``endRequested`` and
    ``deleteRequested`` carry the prescription.
    """

    entryRequested = Signal(object, object)  # noqa: N815  # signals are named as Qt names them
    endRequested = Signal(object)  # noqa: N815
    deleteRequested = Signal(object)  # noqa: N815

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Prescription"))
        self._words, self._said = words, PrescriptionWords()
        self._profile, self._today = Profile(), date.min
        self._known: tuple[Prescription, ...] | None = None
        self._all = False
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._new = push(self.tr("New prescription…"))
        self._cleared = OptionalDay(self.tr("Cleared to run on"), theme, words)
        self._by = entry(self.tr("Cleared by"), self.tr("by whom"), longest=80)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        hint = self.tr(
            "What a professional set for your running. The advice never goes beyond it and names who set it. "
            "Something new ends what held before from its first day on; the past stays as it was."
        )
        self.body.insertWidget(1, label(hint, "soft", wraps=True))
        self.body.insertLayout(2, self._list)
        row = QHBoxLayout()
        row.addWidget(self._new)
        row.addStretch()
        self.body.insertLayout(3, row)
        self.body.insertWidget(4, line())
        cleared = QWidget()
        flow = FlowLayout(8)
        cleared.setLayout(flow)
        self._by.setFixedWidth(200)
        for each in (self._cleared, self._by):
            flow.addWidget(each)
        explained = self.tr(
            "The day on which a professional looked at the knee and cleared running. It ends the wait for a look at "
            "warning signs noted before that day, such as giving way, marked swelling or an injury, and nothing "
            "else: new signs, pain and how runs were taken count as ever."
        )
        self.add_row(self.tr("Cleared to run on"), cleared, explained)

    def _connect(self) -> None:
        self._new.clicked.connect(self._ask_for_new)
        self._cleared.answered.connect(self._tell_cleared)
        self._by.editingFinished.connect(self._tell_by)

    # showing

    def show_today(self, today: date) -> None:
        """Allow no clearance after today."""
        if today != self._today:
            self._today, self._known = today, None
        self._cleared.bound(None, today)

    def show_profile(self, profile: Profile) -> None:
        """Show the clearance; a name that is being typed is left alone."""
        self._profile = profile
        self._cleared.show_day(profile.cleared_on)
        self._by.setVisible(profile.cleared_on is not None)
        if not (self._by.hasFocus() and self._by.isModified()):
            self._by.setText(profile.cleared_by or "")

    def show_prescriptions(self, known: Sequence[Prescription]) -> None:
        """List what holds first, then what is to come, then what is over, the latest first."""
        if tuple(known) != self._known:
            self._known = tuple(known)
            self._fill()

    def _fill(self) -> None:
        _empty(self._list)
        latest_first = sorted(self._known or (), key=lambda each: each.valid_from, reverse=True)
        by_standing = {
            where: [each for each in latest_first if standing(each, self._today) is where] for where in Standing
        }
        if not by_standing[Standing.HOLDS]:
            text = self.tr("None holds now.") if latest_first else self.tr("None was entered yet.")
            self._add(label(text))
        for each in (*by_standing[Standing.HOLDS], *by_standing[Standing.COMING]):
            self._add(self._row(each))
        over = by_standing[Standing.OVER]
        if over:
            self._add(label(self.tr("Earlier"), "strong"))
        for each in over if self._all else over[:_FIRST_EARLIER]:
            self._add(self._row(each))
        if len(over) > _FIRST_EARLIER:
            self._add(self._more(len(over)))

    def _add(self, widget: QWidget) -> None:
        """Append to the list; what joins a layout that is shown stays hidden until then."""
        self._list.addWidget(widget)
        widget.show()

    def _more(self, count: int) -> QPushButton:
        more = push(self.tr("Show fewer") if self._all else self.tr("Show all %n", "", count), "link")
        more.clicked.connect(self._show_all)
        return more

    def _show_all(self) -> None:
        self._all = not self._all
        self._fill()

    def _row(self, each: Prescription) -> QWidget:
        holds = standing(each, self._today) is Standing.HOLDS
        row = QFrame()
        row.setObjectName("prescribed" if holds else "")
        column = QVBoxLayout(row)
        column.setContentsMargins(*((12, 10, 12, 10) if holds else (0, 0, 0, 0)))
        column.setSpacing(3)
        column.addWidget(label(self._said.limits(each, self._words), "strong" if holds else "", wraps=True))
        when = f"{self._said.holds(each, self._today, self._words)} · {self._said.set_by(each, self._words)}"
        column.addWidget(label(when, "soft", wraps=True))
        if each.note:
            column.addWidget(label(self.tr("“{note}”").format(note=each.note), wraps=True))
        buttons = FlowLayout(8)
        for button in self._buttons(each):
            buttons.addWidget(button)
        column.addLayout(buttons)
        return row

    def _buttons(self, each: Prescription) -> list[QPushButton]:
        day = self._words.day_and_year(each.valid_from)
        began = standing(each, self._today) is Standing.HOLDS and each.valid_from < self._today
        made = []
        for text, wanted, act in (
            (self.tr("Change from today…"), began, lambda: self.entryRequested.emit(Way.CHANGE, each)),
            (self.tr("End it today"), began, lambda: self.endRequested.emit(each)),
            (self.tr("Correct…"), True, lambda: self.entryRequested.emit(Way.CORRECT, each)),
            (self.tr("Delete"), True, lambda: self.deleteRequested.emit(each)),
        ):
            if wanted:
                name = self.tr("{action}: prescription of {day}").format(action=text.rstrip("…"), day=day)
                button = push(text, "link", name=name)
                button.clicked.connect(act)
                made.append(button)
        return made

    # what the user does

    def _ask_for_new(self) -> None:
        self.entryRequested.emit(Way.NEW, None)

    def finish(self) -> None:
        """Take what is still being typed."""
        self._cleared.finish()
        self._tell_by()

    def _tell_cleared(self, day: date | None) -> None:
        answers: dict[str, object] = {"cleared_on": day}
        if day is None:
            answers["cleared_by"] = None
        self.answered.emit(answers, self.tr("Cleared to run on"))

    def _tell_by(self) -> None:
        typed = self._by.text().strip() or None
        self._by.setModified(False)
        if typed != self._profile.cleared_by and self._profile.cleared_on is not None:
            self.answered.emit({"cleared_by": typed}, self.tr("Cleared by"))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
