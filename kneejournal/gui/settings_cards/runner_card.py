"""What the advice may know about the runner, and the units of distance."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import Units
from kneejournal.gui.settings_cards.profile_card import ProfileCard
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.controls import entry
from kneejournal.gui.widgets.layout import label
from kneejournal.gui.words import Words, as_typed, parsed_number

_FIELD_WIDTH = 86
_OLDEST = 1900
_MOST_METRES = 500_000


class RunnerCard(ProfileCard):
    """Year of birth, the usual week, kilometres or miles. All of it may stay unknown."""

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("You"))
        self._words = words
        self._profile = Profile()
        self._this_year = date.max.year
        self._year = entry(self.tr("Year of birth"), longest=4)
        self._week = entry(self.tr("Usual week"), longest=7)
        self._unit = label(words.unit, "soft")
        self._units = OneOf(
            self.tr("Distances in"), [(Units.KM.value, self.tr("Kilometres")), (Units.MI.value, self.tr("Miles"))]
        )
        self._fault = label("", "strong", wraps=True)
        self._fault.hide()
        self.add_row(self.tr("Distances in"), self._units)
        self.add_row(
            self.tr("Year of birth"),
            _sized(self._year),
            self.tr("Age is part of when to see a professional."),
        )
        self.add_row(
            self.tr("Usual week"), _sized(self._week, self._unit), self.tr("What you ran in a week before it hurt.")
        )
        self.body.addWidget(self._fault)
        self._year.editingFinished.connect(self._tell_year)
        self._week.editingFinished.connect(self._tell_week)
        self._units.answered.connect(self._tell_units)

    def show_today(self, today: date) -> None:
        """Allow no year after this one."""
        self._this_year = today.year

    def show_profile(self, profile: Profile) -> None:
        """Show what the journal holds; a field that is being typed in is left alone."""
        self._profile = profile
        self._units.show_answer(profile.units)
        self._unit.setText(self._words.unit)
        for field, text in ((self._year, str(profile.birth_year or "")), (self._week, self._week_text())):
            if not (field.hasFocus() and field.isModified()):
                field.setText(text)

    def finish(self) -> None:
        """Take a number that is still being typed."""
        self._tell_year()
        self._tell_week()

    def _week_text(self) -> str:
        metres = self._profile.usual_week_m
        return "" if metres is None else as_typed(metres / self._words.metres_per_unit, 1)

    def _tell_year(self) -> None:
        if not self._taken(self._year):
            return
        year = parsed_number(self._year.text())
        if self._year.text().strip() and (year is None or not _OLDEST <= year <= self._this_year or year % 1):
            text = self.tr("A year of birth is a year up to {year}, such as 1988.")
            self._show_fault(text.format(year=self._this_year))
        else:
            self._tell("birth_year", None if year is None else int(year), self.tr("Year of birth"))

    def _tell_week(self) -> None:
        if not self._taken(self._week):
            return
        number = parsed_number(self._week.text())
        metres = None if number is None else number * self._words.metres_per_unit
        if self._week.text().strip() and (metres is None or not 0 <= metres <= _MOST_METRES):
            text = self.tr("A usual week is a distance up to {most}, such as 25.")
            self._show_fault(text.format(most=self._words.distance(_MOST_METRES)))
        else:
            self._tell("usual_week_m", None if metres is None else round(metres, 1), self.tr("Usual week"))

    def _taken(self, field: QLineEdit) -> bool:
        """Whether something was typed since the field was last shown or told."""
        typed = field.isModified()
        field.setModified(False)
        return typed

    def _tell_units(self, answer: str | None) -> None:
        self._tell("units", Units(answer) if answer else None, self.tr("Distances in"))

    def _tell(self, field: str, answer: object, title: str) -> None:
        self._fault.hide()
        if answer != getattr(self._profile, field):
            self.answered.emit({field: answer}, title)

    def _show_fault(self, text: str) -> None:
        self._fault.setText(text)
        self._fault.show()


def _sized(field: QLineEdit, unit: QLabel | None = None) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    field.setFixedWidth(_FIELD_WIDTH)
    row.addWidget(field)
    if unit is not None:
        row.addWidget(unit)
    row.addStretch()
    return holder
