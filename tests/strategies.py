"""Any record that can be made, from the kinds of its fields; and diaries of them."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kneejournal.domain.diary import KINDS, Deletion, Diary, Kind
from kneejournal.domain.fields import (
    NOT_DONE,
    ActivityAnswer,
    Choice,
    ClockTime,
    Day,
    FieldKind,
    Flag,
    Instant,
    ListOf,
    MapOf,
    Number,
    Text,
    Whole,
)
from kneejournal.domain.part import Nested, Part, Record, traits
from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import ACTIVITIES

P = TypeVar("P", bound=Part)

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)
names = texts.filter(lambda text: bool(text.strip()))
days = st.dates(date(1900, 1, 1))
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1900, 1, 2), datetime(9998, 12, 30), timezones=offsets)  # noqa: DTZ001  # bounds of local times


def values(kind: FieldKind) -> SearchStrategy[Any]:  # noqa: C901, PLR0911  # a table
    """Return any value of a kind of field."""
    match kind:
        case Whole(low, high):
            return st.integers(low, high)
        case Number(low, high):
            return st.floats(low, high) | st.integers(int(low), int(high))
        case Flag():
            return st.booleans()
        case Text(needed):
            return names if needed else texts
        case Day():
            return days
        case Instant():
            return instants
        case ClockTime():
            return st.builds(time, st.integers(0, 23), st.integers(0, 59))
        case Choice(members):
            return st.sampled_from(members)
        case ActivityAnswer():
            return st.integers(0, 10) | st.just(NOT_DONE)
        case MapOf(element):
            return st.dictionaries(st.sampled_from(ACTIVITIES) | names, values(element), max_size=4)
        case ListOf(element):
            return st.lists(values(element), max_size=3, unique_by=_sameness).map(tuple)
        case Nested(part_type):
            return parts(part_type)
    raise TypeError(f"no values for {kind}")


def _sameness(element: object) -> object:
    """Return what may stand only once in a list: the id or knee of a part, another value itself."""
    return getattr(element, "id", None) or getattr(element, "knee", None) or element


def parts(part_type: type[P]) -> SearchStrategy[P]:
    """Return any part or record of a class; what need not be there often is not."""
    fields = {
        trait.name: values(trait.kind) if trait.needed else st.just(trait.default) | values(trait.kind)
        for trait in traits(part_type)
    }
    return st.fixed_dictionaries(fields).map(lambda given: part_type(**_without_contradictions(given)))


def _without_contradictions(given: dict[str, Any]) -> dict[str, Any]:
    """Leave out the second of two fields that contradict each other."""
    for first, last in (("from_", "to"), ("valid_from", "valid_until")):
        if given.get(last) and given[last] < given[first]:
            given = {**given, last: None}
    if given.get("reps") and given.get("hold_s") and "weekdays" in given:
        given = {**given, "hold_s": None}
    return given


def records(kind: Kind) -> SearchStrategy[Record]:
    """Return any record of a kind."""
    return parts(kind.record_type)


def diaries(most: int = 3) -> SearchStrategy[Diary]:
    """Return any diary with up to so many records of each kind, in the order of their keys."""
    lists: dict[str, Any] = {
        name: st.lists(records(kind), max_size=most, unique_by=kind.key).map(
            lambda some, kind=kind: tuple(sorted(some, key=kind.key))  # type: ignore[misc]  # mypy knows no defaults of lambdas
        )
        for name, kind in KINDS.items()
    }
    return st.builds(Diary, profile=parts(Profile), **lists)


def deletions() -> SearchStrategy[tuple[Deletion, ...]]:
    """Return any deletions, at most one of a key."""
    one = st.sampled_from(list(KINDS.values())).flatmap(
        lambda kind: st.builds(Deletion, kind=st.just(kind.name), key=records(kind).map(kind.key), deleted_at=instants)
    )
    return st.lists(one, max_size=5, unique_by=lambda each: (each.kind, each.key)).map(tuple)
