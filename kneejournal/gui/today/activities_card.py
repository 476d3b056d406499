"""The day's worst pain, and what aggravated the knee: one row an activity."""

from __future__ import annotations

from kneejournal.domain.day import asked_activities
from kneejournal.domain.names import ACTIVITY_NAMES
from kneejournal.domain.records import Profile
from kneejournal.gui.theme import Theme
from kneejournal.gui.today.day_card import DayCard
from kneejournal.gui.today.scales import Scales
from kneejournal.gui.today.state import DayState
from kneejournal.gui.words import Words

_ASKED_ELSEWHERE = ("walking", "stairs")


class ActivitiesCard(DayCard):
    """Welcome, never demanded: worst pain and the user's activities, with the change against the last answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("What aggravated it?"))
        self._scales = Scales(theme, aligned=True)
        self._scales.answered.connect(self._tell)
        self._names: dict[str, str] = {}
        self.body.addWidget(self._scales)

    def show_day(self, state: DayState) -> None:
        """Show the answers; the rows are made anew only where the chosen activities changed."""
        names = _names(state.diary.profile, state.words, self.tr("Worst of the day"))
        if names != self._names:
            self._build(names)
        noted = state.check_in
        for field, name in names.items():
            activity = field.removeprefix("activities.")
            answer = noted.worst_pain if activity == field else noted.activities.get(activity)
            self._scales.show_answer(field, answer, state.about_knee(name))
            last = state.last_answer(activity)
            self._scales.show_change(field, answer - last if isinstance(answer, int) and last is not None else None)

    def _build(self, names: dict[str, str]) -> None:
        self._names = names
        self._scales.clear()
        hints = {"worst_pain": self.tr("at any time")}
        for field, name in names.items():
            self._scales.add(field, name, hints.get(field, ""), may_skip=field != "worst_pain")

    def focus_question(self, field: str) -> bool:
        """Bring the keyboard to the question of that field."""
        if field not in self._scales.fields:
            return False
        self._scales.scale(field).setFocus()
        return True

    def _tell(self, field: str, answer: object) -> None:
        self.answered.emit(field, answer, self._names[field])


def _names(profile: Profile, words: Words, worst: str) -> dict[str, str]:
    own = {activity.id: activity.name for activity in profile.custom_activities}
    names = {"worst_pain": worst}
    for activity in asked_activities(profile):
        if activity not in _ASKED_ELSEWHERE:
            known = ACTIVITY_NAMES.get(activity)
            names[f"activities.{activity}"] = words.text(known) if known else own.get(activity, activity)
    return names
