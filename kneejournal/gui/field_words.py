"""What the fields of records are called, and their values in the runner's units."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from kneejournal.domain.names import FIELD_NAMES
from kneejournal.gui.words import Words

_DISTANCES = ("distance_m", "max_distance_m", "usual_week_m")
_HEIGHTS = ("ascent_m", "descent_m")
_DURATIONS = ("moving_s", "elapsed_s")


class FieldWords(QObject):
    """Names fields, and says those numbers that have a unit."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._names = {**self._of_runs(), **self._of_exercises(), **self._of_care(), **self._of_the_runner()}

    def name(self, field: str) -> str:
        """Return for example "Distance" for "distance_m"."""
        if field in FIELD_NAMES:
            return self._words.text(FIELD_NAMES[field])
        return self._names.get(field) or field.replace("_", " ").strip().capitalize()

    def number(self, field: str, value: float) -> str | None:
        """Return a number with its unit; None for one that needs none."""
        if field in _DISTANCES:
            return self._words.distance(value)
        if field in _HEIGHTS:
            return self.tr("{metres} m").format(metres=round(value))
        if field in _DURATIONS:
            return self._words.duration(value)
        if field == "birth_year":
            return str(value)
        if field == "weekdays":
            return self._words.locale.standaloneDayName(int(value), QLocale.FormatType.ShortFormat)
        return None

    def _of_runs(self) -> dict[str, str]:
        return {
            "start": self.tr("Start"),
            "distance_m": self.tr("Distance"),
            "moving_s": self.tr("Time in motion"),
            "elapsed_s": self.tr("Time in all"),
            "ascent_m": self.tr("Ascent"),
            "descent_m": self.tr("Descent"),
            "kind": self.tr("Kind"),
            "terrain": self.tr("Terrain"),
            "effort": self.tr("Effort"),
            "responses": self.tr("24-hour response"),
        }

    def _of_exercises(self) -> dict[str, str]:
        return {
            "exercise": self.tr("Exercise"),
            "set": self.tr("Set"),
            "sets": self.tr("Sets"),
            "sides": self.tr("Sides"),
            "reps": self.tr("Repetitions"),
            "hold_s": self.tr("Seconds held"),
            "load_kg": self.tr("Load in kg"),
            "pain": self.tr("Pain"),
            "pain_one_hour_after": self.tr("Pain one hour after"),
            "weekdays": self.tr("On"),
            "items": self.tr("Exercises"),
            "prescribed_by": self.tr("Prescribed by"),
        }

    def _of_care(self) -> dict[str, str]:
        return {
            "date": self.tr("Day"),
            "from_": self.tr("From"),
            "to": self.tr("To"),
            "who": self.tr("With whom"),
            "text": self.tr("Text"),
            "done": self.tr("Done"),
            "score": self.tr("Score"),
            "valid_until": self.tr("Valid until"),
            "by": self.tr("By"),
            "no_running_until": self.tr("No running until"),
            "max_distance_m": self.tr("Longest run"),
            "max_runs_per_week": self.tr("Runs a week at most"),
            "pain_limit": self.tr("Pain at most"),
            "avoid": self.tr("To be avoided"),
        }

    def _of_the_runner(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "minutes": self.tr("Minutes"),
            "knees": self.tr("Knees"),
            "symptoms_since": self.tr("Symptoms since"),
            "birth_year": self.tr("Year of birth"),
            "usual_week_m": self.tr("Usual week"),
            "diagnosed": self.tr("Named by a professional"),
            "cleared_on": self.tr("Cleared to run on"),
            "cleared_by": self.tr("Cleared by"),
            "units": self.tr("Units"),
        }
