"""Which knees the journal asks about, since when they hurt, and whether it has a name."""

from __future__ import annotations

from datetime import date

from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.settings_cards.profile_card import ProfileCard
from kneejournal.gui.theme import Theme
from kneejournal.gui.widgets.choices import OneOf
from kneejournal.gui.widgets.optional_day import OptionalDay
from kneejournal.gui.words import Words

KNEES: dict[object, tuple[Knee, ...]] = {"left": (Knee.LEFT,), "right": (Knee.RIGHT,), "both": (Knee.LEFT, Knee.RIGHT)}
"""Which knees each answer to "which knee" stands for."""


class KneeCard(ProfileCard):
    """Knees, since when, and whether a professional has named it."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Your knee"))
        self._names = {
            "knees": self.tr("Knees"),
            "symptoms_since": self.tr("It hurts since"),
            "diagnosed": self.tr("A professional has named it"),
        }
        sides = [("left", self.tr("Left")), ("right", self.tr("Right")), ("both", self.tr("Both"))]
        self._knees = OneOf(self._names["knees"], sides)
        self._since = OptionalDay(self._names["symptoms_since"], theme, words)
        self._diagnosed = OneOf(self._names["diagnosed"], [("yes", self.tr("Yes")), ("no", self.tr("No"))])
        self.add_row(self._names["knees"], self._knees)
        self.add_row(self._names["symptoms_since"], self._since)
        self.add_row(self._names["diagnosed"], self._diagnosed)
        self._knees.answered.connect(self._tell_knees)
        self._since.answered.connect(self._tell_since)
        self._diagnosed.answered.connect(self._tell_diagnosed)

    def show_today(self, today: date) -> None:
        """Allow no day after today."""
        self._since.bound(None, today)

    def show_profile(self, profile: Profile) -> None:
        """Show what the journal holds."""
        self._knees.show_answer(next((each for each, knees in KNEES.items() if knees == profile.knees), None))
        self._since.show_day(profile.symptoms_since)
        self._diagnosed.show_answer(None if profile.diagnosed is None else "yes" if profile.diagnosed else "no")

    def finish(self) -> None:
        """Take a date that is still being typed."""
        self._since.finish()

    def _tell_knees(self, answer: object) -> None:
        self._tell("knees", KNEES.get(answer))

    def _tell_since(self, day: date | None) -> None:
        self._tell("symptoms_since", day)

    def _tell_diagnosed(self, answer: str | None) -> None:
        self._tell("diagnosed", None if answer is None else answer == "yes")

    def _tell(self, field: str, answer: object) -> None:
        self.answered.emit({field: answer}, self._names[field])
