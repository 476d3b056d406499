"""The schema that ships says what the program writes and reads: every field, every bound, every word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from kneejournal.domain.diary import KINDS, Diary
from kneejournal.domain.errors import InvalidValue, UserProblem
from kneejournal.domain.fields import Choice, FieldKind, ListOf, MapOf, Number, Whole
from kneejournal.domain.part import Nested, Part, Trait, traits
from kneejournal.domain.records import Profile
from kneejournal.exporters.archive import dumps, loads
from kneejournal.sample import sample, written_at
from tests.exporters.test_archive import NOW, TIME, WRONG_VALUES, check_in, journal
from tests.strategies import deletions, diaries

SCHEMA = json.loads((files("kneejournal.resources") / "schema" / "journal-1.schema.json").read_text("utf-8"))
WHOLE = Draft202012Validator(SCHEMA)
NOT_IN_A_SCHEMA = ("has the same", "is there twice", "does not exist", "NaN", "cannot be stored")


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@settings(max_examples=25, deadline=None)
@given(diaries(2), deletions())
def test_what_the_program_writes_is_valid(diary: Diary, deleted: Any) -> None:
    WHOLE.validate(json.loads(dumps(Diary(**{**vars(diary), "deleted": deleted}), NOW)))


def test_a_sample_is_valid() -> None:
    diary = sample(18)
    WHOLE.validate(json.loads(dumps(diary, written_at(max(each.date for each in diary.check_ins)))))


def referred(definition: dict[str, Any]) -> dict[str, Any]:
    """Return the definition that another one refers to."""
    found: dict[str, Any] = SCHEMA["$defs"][definition["$ref"].rpartition("/")[2]]
    return found


def nested(kind: FieldKind, definition: dict[str, Any]) -> Iterator[tuple[type[Part], dict[str, Any]]]:
    if isinstance(kind, Nested):
        yield from with_nested(kind.part_type, referred(definition))
    elif isinstance(kind, ListOf):
        yield from nested(kind.kind, definition.get("items", {}))


def with_nested(part_type: type[Part], definition: dict[str, Any]) -> Iterator[tuple[type[Part], dict[str, Any]]]:
    """Yield a record class and its definition, and those of the parts in it."""
    yield part_type, definition
    for trait in traits(part_type):
        yield from nested(trait.kind, definition["properties"].get(trait.json_name, {}))


ALL_PARTS = [
    *with_nested(Profile, referred(SCHEMA["properties"]["profile"])),
    *(
        each
        for kind in KINDS.values()
        for each in with_nested(kind.record_type, referred(SCHEMA["properties"][kind.name]["items"]))
    ),
]
FIELDS = [
    pytest.param(trait, definition["properties"].get(trait.json_name), id=f"{part_type.__name__}.{trait.name}")
    for part_type, definition in ALL_PARTS
    for trait in traits(part_type)
]


@pytest.mark.parametrize(("part_type", "definition"), ALL_PARTS, ids=lambda each: getattr(each, "__name__", ""))
def test_a_definition_has_the_fields_of_its_record(part_type: type[Part], definition: dict[str, Any]) -> None:
    assert list(definition["properties"]) == [trait.json_name for trait in traits(part_type)]
    assert definition.get("required", []) == [trait.json_name for trait in traits(part_type) if trait.needed]


PROBES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 3.0, 3.5, -1, 1e300),
    *("", " ", "x", "a\0b", "not_done", "2026-11-21", "1899-12-31", "2026-13-01", "21.11.2026", "2026-11-21 "),
    *(TIME, "2026-11-21T18:42:00Z", "2026-11-21T18:42:00", "15:30", "24:00", "15:30:00"),
    *([], [1], ["x"], ["x", "x"], [None], {}, {"x": 1}, {"x": None}, {"x": 11}, {"": 1}, {"x": TIME}),
)


def bounds(kind: FieldKind) -> Iterator[Any]:
    """Yield the values at the bounds and just beyond them, and the words of an enumeration."""
    match kind:
        case Whole(low, high) | Number(low, high):
            yield from (low - 1, low, high, high + 1)
        case Choice(members):
            yield from members
        case ListOf(element):
            for value in bounds(element):
                yield from ([value], [value, value])
        case MapOf(element):
            yield from ({"x": value} for value in bounds(element))


@cache
def validator(definition: str) -> Draft202012Validator:
    return Draft202012Validator({**json.loads(definition), "$defs": SCHEMA["$defs"]})


def is_read(trait: Trait, raw: Any) -> bool:
    if raw is None:
        return not trait.needed
    try:
        trait.kind.check(trait.kind.read(raw))
    except InvalidValue:
        return False
    return True


@pytest.mark.parametrize(("trait", "definition"), FIELDS)
def test_a_field_takes_what_the_program_takes(trait: Trait, definition: dict[str, Any]) -> None:
    schema = validator(json.dumps(definition))
    probes = [*PROBES, *(str(each) if isinstance(each, str) else each for each in bounds(trait.kind))]
    differing = [probe for probe in probes if schema.is_valid(probe) != is_read(trait, probe)]
    assert differing == []


@pytest.mark.parametrize(
    "text", [text for text, message in WRONG_VALUES if not any(w in message for w in NOT_IN_A_SCHEMA)]
)
def test_what_the_program_refuses_the_schema_refuses(text: str) -> None:
    assert not WHOLE.is_valid(json.loads(text))


@pytest.mark.parametrize(
    "text",
    [
        journal(version=2),
        journal(format="x"),
        journal(
            programmes=[
                {"from": "2026-11-21", "items": [{"exercise": "a", "weekdays": [1], "sets": 1, "reps": 5, "hold_s": 5}]}
            ]
        ),
        journal(profile={"custom_activities": [{"id": "stairs", "name": "Stairs"}]}),
        journal(deleted=[{"kind": "run", "key": "a", "deleted_at": None}]),
    ],
)
def test_contradictions_are_refused_by_both(text: str) -> None:
    assert not WHOLE.is_valid(json.loads(text))
    with pytest.raises(UserProblem):
        loads(text)


@pytest.mark.parametrize(
    "text",
    [
        journal(),
        journal(profile=None, runs=None, deleted=None, exported_at=None),
        journal(check_ins=[check_in(mood=3, activities={"stairs": None, "walking": "not_done"}, symptoms=[])]),
        journal(deleted=[{"kind": "check_in", "key": ["2026-11-21", "left"], "deleted_at": TIME}]),
        journal(deleted=[{"kind": "programmes", "key": {"from": "2026-11-21"}, "deleted_at": TIME}]),
    ],
)
def test_what_the_program_reads_the_schema_takes(text: str) -> None:
    WHOLE.validate(json.loads(text))
    loads(text)
