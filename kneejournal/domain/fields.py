"""What the fields of a record may hold: checking, and the way to JSON and back.

Every field of a record is annotated with one of these kinds. A kind knows which values are allowed, how a value is
written to JSON and how it is read from there; so a record, the open format and its error messages cannot disagree.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol

from kneejournal.domain.errors import InvalidValue

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class FieldKind(Protocol):
    """One kind of value. All three methods raise :class:`InvalidValue` with a place relative to the value."""

    def check(self, value: object) -> None:
        """Raise unless the Python value is allowed."""

    def read(self, raw: object) -> object:
        """Turn JSON into the Python value; ranges are left to :meth:`check`."""

    def write(self, value: object) -> Json:
        """Turn an allowed Python value into JSON."""


def shown(value: object) -> str:
    """Return a value as it stands in an error message: JSON, shortened."""
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


_LONGEST_SHOWN = 60


class _Plain:
    """A kind whose JSON form is the value itself."""

    def read(self, raw: object) -> object:
        return raw

    def write(self, value: object) -> Json:
        return value  # type: ignore[return-value]  # check() has admitted only JSON values


@dataclass(frozen=True)
class Whole(_Plain):
    """A whole number within bounds, both included. 3.0 is 3; True is not a number."""

    low: int
    high: int

    def check(self, value: object) -> None:
        """Raise unless value is an int within the bounds."""
        if isinstance(value, bool) or not isinstance(value, int):
            raise InvalidValue((), f"{shown(value)} is not a whole number {self.low} to {self.high}")
        if not self.low <= value <= self.high:
            raise InvalidValue((), f"{shown(value)} is not {self.low} to {self.high}")

    def read(self, raw: object) -> object:
        """Return 3 for 3.0; leave everything else to the check."""
        return int(raw) if isinstance(raw, float) and raw.is_integer() else raw


@dataclass(frozen=True)
class Number:
    """A finite number within bounds, both included."""

    low: float
    high: float

    def check(self, value: object) -> None:
        """Raise unless value is a finite number within the bounds."""
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise InvalidValue((), f"{shown(value)} is not a number")
        if isinstance(value, float) and not math.isfinite(value):
            raise InvalidValue((), f"{shown(value)} is not a number")
        if not self.low <= value <= self.high:
            raise InvalidValue((), f"{shown(value)} is not {self.low:g} to {self.high:g}")

    def read(self, raw: object) -> object:
        """Return the number as it stands."""
        return raw

    def write(self, value: object) -> Json:
        """Write 5000.0 as 5000, so that a number has one form."""
        return int(value) if isinstance(value, float) and value.is_integer() else value  # type: ignore[return-value]  # a number by check()


@dataclass(frozen=True)
class Flag(_Plain):
    """True or false."""

    def check(self, value: object) -> None:
        """Raise unless value is a bool."""
        if not isinstance(value, bool):
            raise InvalidValue((), f"{shown(value)} is not true or false")


@dataclass(frozen=True)
class Text(_Plain):
    """Any text that can be stored; with ``needed`` it must not be blank."""

    needed: bool = False

    def check(self, value: object) -> None:
        """Raise unless value is a text that can be written as UTF-8."""
        if not isinstance(value, str):
            raise InvalidValue((), f"{shown(value)} is not a text")
        if self.needed and not value.strip():
            raise InvalidValue((), "is empty")
        if "\0" in value or not _is_utf8(value):
            raise InvalidValue((), "holds a character that cannot be stored")


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


@dataclass(frozen=True)
class Day:
    """A local calendar date, ``YYYY-MM-DD``, not before 1900."""

    def check(self, value: object) -> None:
        """Raise unless value is a date."""
        if not isinstance(value, date) or isinstance(value, datetime):
            raise InvalidValue((), f"{shown(value)} is not a date")
        if value.year < _FIRST_YEAR:
            raise InvalidValue((), f"{shown(value.isoformat())} is before {_FIRST_YEAR}")

    def read(self, raw: object) -> object:
        """Read ``YYYY-MM-DD``, that form only."""
        if isinstance(raw, str) and _DAY.fullmatch(raw):
            try:
                return date.fromisoformat(raw)
            except ValueError:
                raise InvalidValue((), f"{shown(raw)} is a date that does not exist") from None
        raise InvalidValue((), f"{shown(raw)} is not a date like 2026-11-21")

    def write(self, value: object) -> Json:
        """Write ``YYYY-MM-DD``."""
        assert isinstance(value, date)  # noqa: S101  # narrowed by check()
        return value.isoformat()


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_YEAR = 1900


@dataclass(frozen=True)
class Instant:
    """A moment in time with its offset from UTC, ISO 8601."""

    def check(self, value: object) -> None:
        """Raise unless value is a datetime with an offset."""
        if not isinstance(value, datetime) or value.utcoffset() is None:
            raise InvalidValue((), f"{shown(value)} is not a time with an offset from UTC")
        if value.year < _FIRST_YEAR or value.year > _LAST_YEAR:
            raise InvalidValue((), f"{shown(value.isoformat())} is not between {_FIRST_YEAR} and {_LAST_YEAR}")

    def read(self, raw: object) -> object:
        """Read ISO 8601 with an offset or Z."""
        try:
            moment = datetime.fromisoformat(raw) if isinstance(raw, str) else None
        except ValueError:
            moment = None
        if moment is None or moment.utcoffset() is None:
            raise InvalidValue((), f"{shown(raw)} is not a time with offset like 2026-11-21T18:42:00+01:00")
        return moment

    def write(self, value: object) -> Json:
        """Write ISO 8601 with the offset the moment came with."""
        assert isinstance(value, datetime)  # noqa: S101  # narrowed by check()
        return value.isoformat()


_LAST_YEAR = 9998  # one year from the edge, so that no change of zone overflows


@dataclass(frozen=True)
class ClockTime:
    """A time of day, ``HH:MM``."""

    def check(self, value: object) -> None:
        """Raise unless value is a time of whole minutes."""
        if not isinstance(value, time) or value.second or value.microsecond or value.tzinfo:
            raise InvalidValue((), f"{shown(value)} is not a time of day")

    def read(self, raw: object) -> object:
        """Read ``HH:MM``."""
        if isinstance(raw, str) and _CLOCK.fullmatch(raw):
            return time.fromisoformat(raw)
        raise InvalidValue((), f"{shown(raw)} is not a time of day like 15:30")

    def write(self, value: object) -> Json:
        """Write ``HH:MM``."""
        assert isinstance(value, time)  # noqa: S101  # narrowed by check()
        return value.strftime("%H:%M")


_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


@dataclass(frozen=True)
class Choice:
    """One of the members of an enumeration."""

    members: type[StrEnum]

    def check(self, value: object) -> None:
        """Raise unless value is a member."""
        if not isinstance(value, self.members):
            raise self._fault(value)

    def read(self, raw: object) -> object:
        """Return the member of that name."""
        for member in self.members:
            if raw == member.value:
                return member
        raise self._fault(raw)

    def write(self, value: object) -> Json:
        """Write the member's name."""
        return str(value)

    def _fault(self, value: object) -> InvalidValue:
        return InvalidValue((), f"{shown(value)} is not one of {', '.join(self.members)}")


@dataclass(frozen=True)
class ActivityAnswer(_Plain):
    """0 to 10, or "not_done"."""

    def check(self, value: object) -> None:
        """Raise unless value is a pain score or "not_done"."""
        if value != NOT_DONE:
            SCORE.check(value)

    def read(self, raw: object) -> object:
        """Return 3 for 3.0; leave everything else to the check."""
        return SCORE.read(raw)


NOT_DONE = "not_done"
SCORE = Whole(0, 10)


@dataclass(frozen=True)
class ListOf:
    """A list, kept as a tuple; with ``distinct`` no element twice."""

    kind: FieldKind
    distinct: bool = False

    def check(self, value: object) -> None:
        """Raise unless value is a tuple of allowed elements."""
        if not isinstance(value, tuple):
            raise InvalidValue((), f"{shown(value)} is not a list")
        for index, element in enumerate(value):
            _at(index, self.kind.check, element)
        if self.distinct and len(set(value)) < len(value):
            raise InvalidValue((), "names the same twice")

    def read(self, raw: object) -> object:
        """Read each element."""
        if not isinstance(raw, list):
            raise InvalidValue((), f"{shown(raw)} is not a list")
        return tuple(_at(index, self.kind.read, element) for index, element in enumerate(raw))

    def write(self, value: object) -> Json:
        """Write each element."""
        assert isinstance(value, tuple)  # noqa: S101  # narrowed by check()
        return [self.kind.write(element) for element in value]


@dataclass(frozen=True)
class MapOf:
    """An object with free keys, kept as a read-only mapping."""

    kind: FieldKind

    def check(self, value: object) -> None:
        """Raise unless value is a mapping from non-empty text to allowed values."""
        if not isinstance(value, Mapping):
            raise InvalidValue((), f"{shown(value)} is not an object")
        for key, element in value.items():
            Text(needed=True).check(key)
            _at(key, self.kind.check, element)

    def read(self, raw: object) -> object:
        """Read each value; null means the key is absent."""
        if not isinstance(raw, dict):
            raise InvalidValue((), f"{shown(raw)} is not an object")
        return {key: _at(key, self.kind.read, element) for key, element in raw.items() if element is not None}

    def write(self, value: object) -> Json:
        """Write each value, keys in order."""
        assert isinstance(value, Mapping)  # noqa: S101  # narrowed by check()
        return {key: self.kind.write(value[key]) for key in sorted(value)}


def _at(step: str | int, action: Callable[[object], object], value: object) -> object:
    try:
        return action(value)
    except InvalidValue as fault:
        raise fault.within(step) from None
