"""A whole journal, or a part of one, as values; and the kinds of records it is made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import cast

from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.fields import FieldKind, Instant, Json, shown
from kneejournal.domain.part import Part, Record, traits
from kneejournal.domain.records import (
    AdviceEntry,
    Appointment,
    CheckIn,
    CustomExercise,
    CustomInstrument,
    Goal,
    OtherActivity,
    OutcomeScore,
    Prescription,
    Profile,
    Programme,
    Question,
    Run,
    RunPlan,
    SetDone,
    Span,
    Visit,
)
from kneejournal.domain.vocabulary import Knee

Key = tuple[str, ...]
"""What a record is matched by: its key fields as they stand in the open format."""


@dataclass(frozen=True)
class Kind:
    """One kind of record: its name in the open format, its class and its key fields."""

    name: str
    record_type: type[Record]
    key_fields: tuple[str, ...]

    def key(self, record: Record) -> Key:
        """Return the key of a record of this kind."""
        return tuple(str(getattr(record, name)) for name in self.key_fields)


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("check_ins", CheckIn, ("date", "knee")),
        Kind("runs", Run, ("id",)),
        Kind("sets", SetDone, ("id",)),
        Kind("planned_runs", RunPlan, ("date",)),
        Kind("outcome_scores", OutcomeScore, ("date", "instrument", "knee")),
        Kind("advice_log", AdviceEntry, ("date",)),
        Kind("visits", Visit, ("date", "who")),
        Kind("appointments", Appointment, ("date", "who")),
        Kind("spans", Span, ("id",)),
        Kind("other_activities", OtherActivity, ("id",)),
        Kind("questions", Question, ("id",)),
        Kind("goals", Goal, ("id",)),
        Kind("custom_exercises", CustomExercise, ("id",)),
        Kind("custom_instruments", CustomInstrument, ("id",)),
        Kind("programmes", Programme, ("from_",)),
        Kind("prescriptions", Prescription, ("valid_from",)),
    )
}
"""All kinds with many records, in the order of the open format. The profile is one and stands apart."""


def kind_of(record: Record) -> Kind:
    """Return the kind a record belongs to."""
    return _KIND_BY_TYPE[type(record)]


_KIND_BY_TYPE = {kind.record_type: kind for kind in KINDS.values()}


def kind_named(name: object) -> Kind | None:
    """Return the kind of that name in the open format; the name of one record (``check_in``, ``run``) will do."""
    return KINDS.get(str(name)) or _KIND_BY_SINGULAR.get(str(name))


_UNEVEN_SINGULARS = {"advice_log": "advice", "other_activities": "other_activity"}
_KIND_BY_SINGULAR = {_UNEVEN_SINGULARS.get(name, name.removesuffix("s")): kind for name, kind in KINDS.items()}


@dataclass(frozen=True, kw_only=True)
class Deletion(Part):
    """That a record was deleted, so that the deletion travels to other copies of the journal."""

    kind: str
    key: Key
    deleted_at: datetime

    def __post_init__(self) -> None:
        Instant().check(self.deleted_at)

    def to_json(self) -> dict[str, Json]:
        """Write a one-field key as a text, a longer one as an object."""
        names = [name.removesuffix("_") for name in KINDS[self.kind].key_fields]
        key: Json = self.key[0] if len(names) == 1 else dict(zip(names, self.key, strict=True))
        return {"kind": self.kind, "key": key, "deleted_at": self.deleted_at.isoformat()}

    @classmethod
    def from_json(cls, raw: object) -> Deletion:
        """Read a deletion; the key may be a text, a list or an object of the key fields."""
        if not isinstance(raw, dict):
            raise InvalidValue((), f"{shown(raw)} is not an object")
        kind = kind_named(raw.get("kind"))
        if kind is None:
            raise InvalidValue(("kind",), f"{shown(raw.get('kind'))} is not one of {', '.join(KINDS)}")
        key = _read_key(kind, raw.get("key"))
        try:
            deleted_at = Instant().read(raw.get("deleted_at"))
        except InvalidValue as fault:
            raise fault.within("deleted_at") from None
        return cls(kind=kind.name, key=key, deleted_at=cast(datetime, deleted_at))


def _read_key(kind: Kind, raw: object) -> Key:
    """Read a key and hold its parts against what the key fields may hold."""
    names = [name.removesuffix("_") for name in kind.key_fields]
    match raw:
        case str(text):
            parts: tuple[object, ...] = (text,)
        case list(several):
            parts = tuple(several)
        case dict(named):
            parts = tuple(named.get(name) for name in names)
        case _:
            parts = ()
    if len(parts) != len(names):
        raise InvalidValue(("key",), f"{shown(raw)} does not hold {' and '.join(names)}")
    kinds = {trait.name: trait.kind for trait in traits(kind.record_type)}
    return tuple(_read_key_part(kinds[field], part) for field, part in zip(kind.key_fields, parts, strict=True))


def _read_key_part(field_kind: FieldKind, raw: object) -> str:
    try:
        value = field_kind.read(raw)
        field_kind.check(value)
    except InvalidValue as fault:
        raise fault.within("key") from None
    return str(value)


@dataclass(frozen=True, kw_only=True)
class Diary:
    """The records of a journal. Tuples are in the order of their keys where they come from a journal file."""

    profile: Profile = field(default_factory=Profile)
    check_ins: tuple[CheckIn, ...] = ()
    runs: tuple[Run, ...] = ()
    sets: tuple[SetDone, ...] = ()
    planned_runs: tuple[RunPlan, ...] = ()
    outcome_scores: tuple[OutcomeScore, ...] = ()
    advice_log: tuple[AdviceEntry, ...] = ()
    visits: tuple[Visit, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    spans: tuple[Span, ...] = ()
    other_activities: tuple[OtherActivity, ...] = ()
    questions: tuple[Question, ...] = ()
    goals: tuple[Goal, ...] = ()
    custom_exercises: tuple[CustomExercise, ...] = ()
    custom_instruments: tuple[CustomInstrument, ...] = ()
    programmes: tuple[Programme, ...] = ()
    prescriptions: tuple[Prescription, ...] = ()
    deleted: tuple[Deletion, ...] = ()

    def of_kind(self, name: str) -> tuple[Record, ...]:
        """Return the records of the kind with that name in the open format."""
        return cast(tuple[Record, ...], getattr(self, name))

    def records(self) -> Iterator[Record]:
        """Yield all records but the profile, kind by kind."""
        for name in KINDS:
            yield from self.of_kind(name)

    def check_in(self, day: date, knee: Knee) -> CheckIn | None:
        """Return what was noted for that knee on that day, if anything."""
        return next((each for each in self.check_ins if each.date == day and each.knee == knee), None)

    def logged_days(self) -> tuple[date, ...]:
        """Return the days with an answer, a run or a set, in order."""
        answered = {each.date for each in self.check_ins if not each.is_blank}
        return tuple(sorted(answered | {run.day for run in self.runs} | {each.date for each in self.sets}))

    def runs_on(self, day: date) -> tuple[Run, ...]:
        """Return the runs of that day by start."""
        return tuple(sorted((run for run in self.runs if run.day == day), key=lambda run: run.start))


def tracked_knees(profile: Profile) -> tuple[Knee, ...]:
    """Return the knees the journal asks about, left first; the right one as long as nothing was said."""
    return tuple(knee for knee in Knee if knee in profile.knees) or (Knee.RIGHT,)
