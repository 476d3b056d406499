"""What all records share: checking themselves, and the way to the open format and back.

A field is annotated with its kind (``Annotated[int, Whole(0, 10)]``). Its name in the open format is its Python name
without a trailing underscore. None means unknown. A field without a default must be there.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import datetime
from functools import cache
from typing import Annotated, Any, Self, cast

from kneejournal.domain.errors import InvalidValue, Place
from kneejournal.domain.fields import FieldKind, Instant, Json, ListOf, shown


@dataclass(frozen=True, kw_only=True)
class Part:
    """A value that checks itself when it is made."""

    def __post_init__(self) -> None:
        for trait in traits(type(self)):
            value = getattr(self, trait.name)
            if value is None and not trait.needed:
                continue
            try:
                trait.kind.check(value)
            except InvalidValue as fault:
                raise fault.within(trait.json_name) from None
        self.check_whole()

    def check_whole(self) -> None:
        """Raise :class:`InvalidValue` where fields contradict each other."""

    def to_json(self) -> dict[str, Json]:
        """Return the open format, without fields that say nothing beyond their default."""
        return {
            trait.json_name: trait.kind.write(getattr(self, trait.name))
            for trait in traits(type(self))
            if trait.needed or getattr(self, trait.name) != trait.default
        }

    @classmethod
    def from_json(cls, raw: object) -> Self:
        """Make the record from parsed JSON; keys the format does not know are left out.

        Raises:
            InvalidValue: with the place relative to this record.
        """
        if not isinstance(raw, dict):
            raise InvalidValue((), f"{shown(raw)} is not an object")
        values: dict[str, Any] = {}
        for trait in traits(cls):
            raw_value = raw.get(trait.json_name)
            if raw_value is None:
                if trait.needed:
                    raise InvalidValue((trait.json_name,), "is missing")
                continue
            try:
                values[trait.name] = trait.kind.read(raw_value)
            except InvalidValue as fault:
                raise fault.within(trait.json_name) from None
        return cls(**values)


@dataclass(frozen=True, kw_only=True)
class Record(Part):
    """A part that stands on its own in a journal."""

    updated_at: Annotated[datetime | None, Instant()] = None


@dataclass(frozen=True)
class Trait:
    """One field of a record class: its names, what it may hold, and whether it must be there."""

    name: str
    json_name: str
    kind: FieldKind
    needed: bool
    default: object


def traits(part_type: type[Part]) -> tuple[Trait, ...]:
    """Return the fields of a record class as declared, the inherited time of change last."""
    return _traits(cast(Hashable, part_type))


@cache
def _traits(hashable_type: Hashable) -> tuple[Trait, ...]:
    part_type = cast(type[Part], hashable_type)  # mypy holds that a class of dataclasses cannot be hashed
    hints = typing.get_type_hints(part_type, include_extras=True)
    inherited = {each.name for each in fields(Record)}
    declared = sorted(fields(part_type), key=lambda each: each.name in inherited)
    return tuple(
        Trait(
            each.name,
            each.name.removesuffix("_"),
            _kind(hints[each.name]),
            each.default is MISSING and each.default_factory is MISSING,
            each.default_factory() if each.default_factory is not MISSING else each.default,
        )
        for each in declared
    )


def _kind(hint: object) -> FieldKind:
    """Find the kind in ``Annotated[X, kind]`` or ``Annotated[X, kind] | None``."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not types.NoneType)
    return cast(FieldKind, hint.__metadata__[0])  # type: ignore[attr-defined]  # each field of a record is Annotated


@dataclass(frozen=True)
class Nested:
    """A record inside a record."""

    part_type: type[Part]

    def check(self, value: object) -> None:
        """Raise unless value is such a part; it has checked itself."""
        if not isinstance(value, self.part_type):
            raise InvalidValue((), f"{shown(value)} is not a {self.part_type.__name__}")

    def read(self, raw: object) -> object:
        """Make the part."""
        return self.part_type.from_json(raw)

    def write(self, value: object) -> Json:
        """Write the part."""
        return cast(Part, value).to_json()


def unknown_keys(part_type: type[Part], raw: object) -> Iterator[Place]:
    """Yield the place of each key in parsed JSON that the format does not know, relative to the record."""
    if not isinstance(raw, Mapping):
        return
    known = {trait.json_name: trait.kind for trait in traits(part_type)}
    for key, value in raw.items():
        if key not in known:
            yield (key,)
        else:
            for place in _unknown_inside(known[key], value):
                yield (key, *place)


def _unknown_inside(kind: FieldKind, raw: object) -> Iterator[Place]:
    if isinstance(kind, Nested):
        yield from unknown_keys(kind.part_type, raw)
    elif isinstance(kind, ListOf) and isinstance(raw, list):
        for index, element in enumerate(raw):
            for place in _unknown_inside(kind.kind, element):
                yield (index, *place)
