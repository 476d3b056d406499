"""What is wrong with a dose that was typed, in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from kneejournal.domain.errors import InvalidValue


class DoseFaults(QObject):
    """Says what a part of a dose can be."""

    def reason(self, place: str) -> str:
        """Return the sentence about a part: ``sets``, ``reps``, ``hold_s`` or ``load_kg``."""
        return {
            "sets": self.tr("Sets are a whole number from 1 to 100."),
            "reps": self.tr("Repetitions are a whole number from 1 to 1,000."),
            "hold_s": self.tr("Seconds are a whole number from 1 to 3,600, which is an hour."),
            "load_kg": self.tr("A load is a number of kilograms from 0 to 500, such as 4 or 2.5."),
        }[place]


def whole_number(field: QLineEdit, place: str) -> int | None:
    """Return what was typed, None for nothing.

    Raises:
        InvalidValue: at ``place``, for what is no whole number.
    """
    text = field.text().strip()
    if text and not (text.isascii() and text.isdigit()):
        raise InvalidValue((place,), f"{text} is not a whole number")
    return int(text) if text else None
