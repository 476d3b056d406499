"""Which knees the journal asks about, and what a professional said of them."""

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
    """Knees, since when, whether it has a name, and from when running is cleared."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(self.tr("Your knee"))
        self._names = {
            "knees": self.tr("Knees"),
            "symptoms_since": self.tr("It hurts since"),
            "diagnosed": self.tr("A professional has named it"),
            "cleared_on": self.tr("Cleared to run on"),
        }
        sides = [("left", self.tr("Left")), ("right", self.tr("Right")), ("both", self.tr("Both"))]
        self._knees = OneOf(self._names["knees"], sides)
        self._since = OptionalDay(self._names["symptoms_since"], theme, words)
        self._diagnosed = OneOf(self._names["diagnosed"], [("yes", self.tr("Yes")), ("no", self.tr("No"))])
        self._cleared = OptionalDay(self._names["cleared_on"], theme, words)
        self.add_row(self._names["knees"], self._knees)
        self.add_row(self._names["symptoms_since"], self._since)
        self.add_row(self._names["diagnosed"], self._diagnosed)
        hint = self.tr(
            "The day on which a professional said you may run again. The advice then no longer waits for it."
        )
        self.add_row(self._names["cleared_on"], self._cleared, hint)
        self._knees.answered.connect(self._tell_knees)
        self._since.answered.connect(self._tell_since)
        self._diagnosed.answered.connect(self._tell_diagnosed)
        self._cleared.answered.connect(self._tell_cleared)

    def show_today(self, today: date) -> None:
        """Allow no day after today."""
        self._since.bound(None, today)
        self._cleared.bound(None, today)

    def show_profile(self, profile: Profile) -> None:
        """Show what the journal holds."""
        self._knees.show_answer(next((each for each, knees in KNEES.items() if knees == profile.knees), None))
        self._since.show_day(profile.symptoms_since)
        self._diagnosed.show_answer(None if profile.diagnosed is None else "yes" if profile.diagnosed else "no")
        self._cleared.show_day(profile.cleared_on)

    def finish(self) -> None:
        """Take a date that is still being typed."""
        self._since.finish()
        self._cleared.finish()

    def _tell_knees(self, answer: object) -> None:
        self._tell("knees", KNEES.get(answer))

    def _tell_since(self, day: date | None) -> None:
        self._tell("symptoms_since", day)

    def _tell_diagnosed(self, answer: str | None) -> None:
        self._tell("diagnosed", None if answer is None else answer == "yes")

    def _tell_cleared(self, day: date | None) -> None:
        self._tell("cleared_on", day)

    def _tell(self, field: str, answer: object) -> None:
        self.answered.emit({field: answer}, self._names[field])
