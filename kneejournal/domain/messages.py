"""Sentences for a user, before they are put into a language.

Rooms without Qt never build finished sentences. They return a :class:`Message`: a template with a key and an English
text, and the values to fill in. A :class:`Renderer` turns it into text: English here (command line), any language in
the window and the report, which translate by the key.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, auto
from typing import Protocol


class Precision(Enum):
    """How a distance is rounded when it is shown."""

    USUAL = auto()
    """To one decimal of the user's unit."""
    LIMIT = auto()
    """Down to one decimal, so that a run of the length shown keeps within the limit, in miles too."""
    TYPED = auto()
    """To at most two decimals, as somebody typed it."""


@dataclass(frozen=True)
class Metres:
    """A distance in a sentence, shown in the user's unit."""

    metres: float
    precision: Precision = Precision.USUAL


@dataclass(frozen=True)
class Template:
    """One translatable text: a stable key and the English template with ``{named}`` places."""

    key: str
    english: str

    def __call__(self, **values: object) -> Message:
        """Fill the places; values may be texts, numbers, dates, :class:`Metres`, messages or tuples of these."""
        return Message(self, values)


@dataclass(frozen=True)
class Message:
    """A template and its values. ``str()`` gives English with kilometres."""

    template: Template
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return render(self, English())


class Renderer(Protocol):
    """How one language and one unit system write the parts of a message."""

    def text(self, template: Template) -> str:
        """Return the template's text in this language."""

    def day(self, day: date) -> str:
        """Return a date as it stands inside a sentence."""

    def distance(self, metres: float, precision: Precision = Precision.USUAL) -> str:
        """Return a distance with its unit."""

    def number(self, number: float) -> str:
        """Return a number; floats with one decimal."""

    def listed(self, parts: list[str]) -> str:
        """Join the parts of an enumeration."""


class English:
    """English with kilometres: what the command line prints and the JSON output holds."""

    def text(self, template: Template) -> str:
        """Return the English template."""
        return template.english

    def day(self, day: date) -> str:
        """Return for example "3 November"; the year is left to the context."""
        return f"{day.day} {_MONTHS[day.month - 1]}"

    def distance(self, metres: float, precision: Precision = Precision.USUAL) -> str:
        """Return kilometres, for example "4.2 km"."""
        number, decimals = rounded(metres / 1000, precision)
        return f"{number:.{decimals}f} km"

    def number(self, number: float) -> str:
        """Return whole numbers plainly, others with one decimal."""
        return str(number) if isinstance(number, int) else f"{number:.1f}"

    def listed(self, parts: list[str]) -> str:
        """Return "a", "a and b" or "a, b and c"."""
        return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def rounded(distance: float, precision: Precision) -> tuple[float, int]:
    """Return a distance in the user's unit, rounded, and how many decimals to show."""
    if precision is Precision.LIMIT:
        return math.floor(distance * 10 + _HAIR) / 10, 1
    if precision is Precision.USUAL:
        return distance, 1
    typed = round(distance, 2)
    return typed, next(decimals for decimals in (0, 1, 2) if round(typed, decimals) == typed)


_HAIR = 1e-6  # what binary fractions take away from a round number


def render(message: Message, renderer: Renderer) -> str:
    """Put a message into words. A template whose places and values differ is a bug and raises KeyError."""
    return renderer.text(message.template).format(
        **{name: _render_value(value, renderer) for name, value in message.values.items()}
    )


def _render_value(value: object, renderer: Renderer) -> str:
    match value:
        case Message():
            return render(value, renderer)
        case Metres():
            return renderer.distance(value.metres, value.precision)
        case date():
            return renderer.day(value)
        case bool() | str():
            return str(value)
        case int() | float():
            return renderer.number(value)
        case tuple():
            return renderer.listed([_render_value(part, renderer) for part in value])
        case _:
            raise TypeError(f"cannot put {type(value).__name__} into a sentence")
