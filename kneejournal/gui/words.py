"""Dates, distances, numbers and the core's messages in the language and units of the window."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from kneejournal.domain.messages import Message, Precision, Template, render, rounded
from kneejournal.domain.names import KNEE_NAMES, RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.records import ProgrammeItem
from kneejournal.domain.vocabulary import Knee, RunKind, Side, Terrain, Units
from kneejournal.gui.languages import locale_of

METRES_PER_MILE = 1609.344


class Words(QObject):
    """Puts values into words. Implements :class:`kneejournal.domain.messages.Renderer`."""

    def __init__(self, units: Units = Units.KM) -> None:
        super().__init__()
        self.units = units

    @cached_property
    def locale(self) -> QLocale:
        """How dates and numbers are written."""
        return locale_of(self.tr("en_GB"))

    def say(self, message: Message) -> str:
        """Return a message of the core as text."""
        return render(message, self)

    def text(self, template: Template) -> str:
        """Return the template in the window's language."""
        return QCoreApplication.translate("core", template.english)

    def inside(self, template: Template) -> str:
        """Return a name as it stands inside a sentence. German names of things keep their capital."""
        text = self.text(template)
        return text if self.locale.language() is QLocale.Language.German else text.lower()

    def day(self, day: date) -> str:
        """Return "21 November"."""
        return self._date(day, self.tr("d MMMM"))

    def brief_day(self, day: date) -> str:
        """Return "21 Nov"."""
        return self._date(day, self.tr("d MMM"))

    def short_day(self, day: date) -> str:
        """Return "Sat 21 Nov"."""
        return self._date(day, self.tr("ddd d MMM"))

    def short_day_and_year(self, day: date) -> str:
        """Return "Sat 21 Nov 2026"."""
        return self._date(day, self.tr("ddd d MMM yyyy"))

    def long_day(self, day: date) -> str:
        """Return "Saturday 21 November 2026"."""
        return self._date(day, self.tr("dddd d MMMM yyyy"))

    def day_and_year(self, day: date) -> str:
        """Return "21 November 2026"."""
        return self._date(day, self.tr("d MMMM yyyy"))

    def month(self, day: date) -> str:
        """Return "November 2026"."""
        return self._date(day, self.tr("MMMM yyyy"))

    def clock(self, moment: datetime | time) -> str:
        """Return "18:42"."""
        return self.locale.toString(QTime(moment.hour, moment.minute), self.tr("HH:mm"))

    def distance(self, metres: float, precision: Precision = Precision.USUAL) -> str:
        """Return "5.2 km" or "3.2 mi"."""
        return f"{self.distance_number(metres, precision)} {self.unit}"

    def distance_number(self, metres: float, precision: Precision = Precision.USUAL) -> str:
        """Return the distance in the user's unit, without the unit."""
        number, decimals = rounded(metres / self.metres_per_unit, precision)
        return self.locale.toString(number, "f", decimals)

    @property
    def unit(self) -> str:
        """The sign of the user's unit of distance."""
        return "km" if self.units is Units.KM else "mi"

    @property
    def metres_per_unit(self) -> float:
        """How many metres the user's unit of distance has."""
        return 1000.0 if self.units is Units.KM else METRES_PER_MILE

    def number(self, number: float) -> str:
        """Return whole numbers plainly, others with one decimal."""
        return str(number) if isinstance(number, int) else self.locale.toString(number, "f", 1)

    def duration(self, seconds: float) -> str:
        """Return "31:40" or "1:05:09"."""
        minutes, rest = divmod(round(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"

    def dose(self, item: ProgrammeItem) -> str:
        """Return "3 × 12" or "3 × 45 s · 4 kg"."""
        each = f"{item.hold_s} s" if item.hold_s is not None else f"{item.reps}" if item.reps is not None else ""
        load = f" · {self.number(item.load_kg)} kg" if item.load_kg else ""
        return f"{item.sets} × {each}".rstrip() + load

    def knee(self, knee: Knee | Side) -> str:
        """Return "left knee", "right knee" or "both knees"."""
        return self.text(KNEE_NAMES[knee])

    def name_of_kind(self, kind: RunKind | None) -> str:
        """Return what a kind of run is called, empty where it is unknown."""
        return "" if kind is None else self.text(RUN_KIND_NAMES[kind])

    def name_of_terrain(self, terrain: Terrain | None) -> str:
        """Return what a terrain is called, empty where it is unknown."""
        return "" if terrain is None else self.text(TERRAIN_NAMES[terrain])

    def listed(self, parts: list[str]) -> str:
        """Return "a, b and c"."""
        return self.locale.createSeparatedList(parts)

    def _date(self, day: date, form: str) -> str:
        return self.locale.toString(QDate(day.year, day.month, day.day), form)


def as_typed(number: float, decimals: int = 2) -> str:
    """Return a number as one types it into a field: "5", or "5,25" where a comma is used."""
    text = f"{number:.{decimals}f}"
    return (text.rstrip("0").rstrip(".") if decimals else text).replace(".", QLocale().decimalPoint())


def parsed_number(text: str) -> float | None:
    """Read a number with a point or a comma; None where it is not one.

    Qt reads "3.5" as nothing in German and as 35 in no language we want; people type either sign.
    """
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None  # noqa: PLR2004  # also refuses inf and nan


def parsed_duration(text: str) -> int | None:
    """Read "31", "31:40" or "1:05:09" as seconds; a lone number is minutes. None where it is neither."""
    parts = text.strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in parts):  # noqa: PLR2004
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return numbers[0] * 60
    if any(number >= 60 for number in numbers[1:]):  # noqa: PLR2004
        return None
    seconds = 0
    for number in numbers:
        seconds = seconds * 60 + number
    return seconds
