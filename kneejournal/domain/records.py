"""The records of a knee diary: frozen, self-validating values.

Each class mirrors one record of the open journal format, with the format's field names. None means unknown, never
zero. A record that breaks a bound cannot be made: :class:`~kneejournal.domain.errors.InvalidValue` names the field.
Units: metres, seconds, kilograms, minutes; pain and effort 0 to 10; dates are local calendar dates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Annotated, Literal
from uuid import uuid4

from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.fields import (
    ActivityAnswer,
    Choice,
    ClockTime,
    Day,
    Flag,
    Instant,
    ListOf,
    MapOf,
    Number,
    Text,
    Whole,
)
from kneejournal.domain.part import Nested, Part, Record, traits
from kneejournal.domain.vocabulary import (
    ACTIVITIES,
    AscentSource,
    Knee,
    Location,
    RestKind,
    RunKind,
    SeeProfessional,
    Side,
    Sides,
    SpanKind,
    Swelling,
    Symptom,
    Terrain,
    Units,
    Verdict,
)

Score = Annotated[int, Whole(0, 10)]
Name = Annotated[str, Text(needed=True)]
Note = Annotated[str, Text()]
Date = Annotated[date, Day()]
Yes = Annotated[bool, Flag()]
Distance = Annotated[float, Number(0, 100_000)]
RunDistance = Annotated[float, Number(0, 1_000_000)]
"""Six-day races are shorter [lit]; what is longer is rejected, never clamped."""
Climb = Annotated[float, Number(0, 20_000)]
Duration = Annotated[float, Number(0, 7 * 86_400)]
Minutes = Annotated[int, Whole(0, 1_440)]
Load = Annotated[float, Number(0, 500)]
SetCount = Annotated[int, Whole(1, 100)]
Repetitions = Annotated[int, Whole(1, 1_000)]
HoldSeconds = Annotated[int, Whole(1, 3_600)]
OneKnee = Annotated[Knee, Choice(Knee)]
OneSide = Annotated[Side, Choice(Side)]
AnyNumber = Annotated[float, Number(-1_000_000, 1_000_000)]
Activity = int | Literal["not_done"]
Answered = Annotated[Mapping[str, datetime], MapOf(Instant())]


def new_id() -> str:
    """Return a fresh key for a record that is matched by id."""
    return str(uuid4())


@dataclass(frozen=True, kw_only=True)
class CustomActivity(Part):
    """An everyday activity the user added. ``updated_at`` decides between two names for one id."""

    id: Name
    name: Name
    updated_at: Annotated[datetime | None, Instant()] = None

    def check_whole(self) -> None:
        """Keep the ids of the format to the format."""
        if self.id in ACTIVITIES:
            raise InvalidValue(("id",), f'"{self.id}" is the id of a built-in activity')


@dataclass(frozen=True, kw_only=True)
class Profile(Record):
    """Who keeps the journal. ``knees`` in the order left, right; empty means not yet said."""

    knees: Annotated[tuple[Knee, ...], ListOf(Choice(Knee), distinct=True)] = ()
    symptoms_since: Date | None = None
    birth_year: Annotated[int, Whole(1900, 2100)] | None = None
    usual_week_m: Annotated[float, Number(0, 500_000)] | None = None
    diagnosed: Yes | None = None
    cleared_on: Date | None = None
    cleared_by: Name | None = None
    units: Annotated[Units, Choice(Units)] | None = None
    activities: Annotated[tuple[str, ...], ListOf(Text(needed=True), distinct=True)] | None = None
    custom_activities: Annotated[tuple[CustomActivity, ...], ListOf(Nested(CustomActivity))] = ()
    name: Name | None = None
    answered_at: Answered = field(default_factory=dict)

    def check_whole(self) -> None:
        """Refuse the same own activity twice."""
        _check_distinct("custom_activities", [activity.id for activity in self.custom_activities])


@dataclass(frozen=True, kw_only=True)
class Moment(Part):
    """Pain at one time of the day, with a few words."""

    time: Annotated[time, ClockTime()]
    pain: Score
    note: Note | None = None


@dataclass(frozen=True, kw_only=True)
class CheckIn(Record):
    """What was noted for one knee on one day.

    ``symptoms`` is None where they were not asked and empty where none were reported. ``answered_at`` holds when a
    field was last answered or withdrawn; activities as ``activities.stairs``.
    """

    date: Date
    knee: OneKnee
    waking_pain: Score | None = None
    worst_pain: Score | None = None
    pain_now: Score | None = None
    stiffness_min: Minutes | None = None
    walk_min: Minutes | None = None
    activities: Annotated[Mapping[str, Activity], MapOf(ActivityAnswer())] = field(default_factory=dict)
    swelling: Annotated[Swelling, Choice(Swelling)] | None = None
    location: Annotated[Location, Choice(Location)] | None = None
    symptoms: Annotated[tuple[Symptom, ...], ListOf(Choice(Symptom), distinct=True)] | None = None
    moments: Annotated[tuple[Moment, ...], ListOf(Nested(Moment))] = ()
    note: Note | None = None
    answered_at: Answered = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        """Tell whether every answer is unknown, as after all of them were withdrawn."""
        return all(
            getattr(self, trait.name) == trait.default
            for trait in traits(type(self))
            if not trait.needed and trait.name not in _STAMPS
        )


_STAMPS = ("answered_at", "updated_at")


@dataclass(frozen=True, kw_only=True)
class KneeResponse(Part):
    """One knee's 24-hour response to a run, without the next morning, which is the next day's waking pain."""

    knee: OneKnee
    before: Score | None = None
    peak: Score | None = None
    end: Score | None = None
    one_hour_after: Score | None = None
    worsened: Yes | None = None
    limped: Yes | None = None


@dataclass(frozen=True, kw_only=True)
class RunSource(Part):
    """The file a run came from. ``imported_at`` is when its import began; the runs of one import share it."""

    name: Name
    sha256: Note | None = None
    format: Note | None = None
    imported_at: Annotated[datetime | None, Instant()] = None


@dataclass(frozen=True, kw_only=True)
class Run(Record):
    """One outing. Its day is the local date of ``start`` in its own offset."""

    id: Name
    start: Annotated[datetime, Instant()]
    distance_m: RunDistance | None = None
    moving_s: Duration | None = None
    elapsed_s: Duration | None = None
    ascent_m: Climb | None = None
    descent_m: Climb | None = None
    kind: Annotated[RunKind, Choice(RunKind)] | None = None
    terrain: Annotated[Terrain, Choice(Terrain)] | None = None
    effort: Score | None = None
    stopped_early: Yes | None = None
    ascent_source: Annotated[AscentSource, Choice(AscentSource)] | None = None
    terrain_guessed: Yes | None = None
    note: Note | None = None
    source: Annotated[RunSource, Nested(RunSource)] | None = None
    responses: Annotated[tuple[KneeResponse, ...], ListOf(Nested(KneeResponse))] = ()

    def check_whole(self) -> None:
        """Refuse two responses of one knee."""
        _check_distinct("responses", [response.knee for response in self.responses])

    @property
    def day(self) -> date:
        """The run's calendar day."""
        return self.start.date()

    def response(self, knee: Knee) -> KneeResponse:
        """Return the knee's response, all unknown where there is none."""
        return next((each for each in self.responses if each.knee == knee), KneeResponse(knee=knee))


@dataclass(frozen=True, kw_only=True)
class SetDone(Record):
    """One set of an exercise, done on a day."""

    id: Name
    date: Date
    exercise: Name
    knee: OneSide | None = None
    set: SetCount
    reps: Repetitions | None = None
    hold_s: HoldSeconds | None = None
    load_kg: Load | None = None
    pain: Score | None = None
    pain_one_hour_after: Score | None = None
    effort: Score | None = None


@dataclass(frozen=True, kw_only=True)
class RunPlan(Record):
    """What the runner wants to run on a day."""

    date: Date
    distance_m: Distance | None = None
    kind: Annotated[RunKind, Choice(RunKind)] | None = None
    terrain: Annotated[Terrain, Choice(Terrain)] | None = None


@dataclass(frozen=True, kw_only=True)
class OutcomeScore(Record):
    """The total of a questionnaire filled in with a professional."""

    date: Date
    instrument: Name
    knee: OneSide
    score: AnyNumber


@dataclass(frozen=True, kw_only=True)
class LoggedCap(Part):
    """How far a run could go by the advice that was shown."""

    max_distance_m: Distance | None = None
    not_before: Date | None = None
    kinds: Annotated[tuple[RunKind, ...], ListOf(Choice(RunKind), distinct=True)] = ()
    avoid: Annotated[tuple[str, ...], ListOf(Text(needed=True), distinct=True)] = ()


@dataclass(frozen=True, kw_only=True)
class AdviceEntry(Record):
    """What was advised for a day, and by which version of the rules. ``rules`` are the ids that fired."""

    date: Date
    verdict: Annotated[Verdict, Choice(Verdict)]
    rest_kind: Annotated[RestKind, Choice(RestKind)] | None = None
    knee: OneSide | None = None
    see_professional: Annotated[SeeProfessional, Choice(SeeProfessional)] | None = None
    cap: Annotated[LoggedCap, Nested(LoggedCap)] | None = None
    rules: Annotated[tuple[str, ...], ListOf(Text(needed=True))] = ()
    rules_version: Note | None = None


@dataclass(frozen=True, kw_only=True)
class Visit(Record):
    """A visit to a professional that took place."""

    date: Date
    who: Note = ""
    note: Note | None = None


@dataclass(frozen=True, kw_only=True)
class Appointment(Record):
    """A visit that is set."""

    date: Date
    who: Note = ""
    note: Note | None = None


@dataclass(frozen=True, kw_only=True)
class Span(Record):
    """A stretch of days worth marking, both ends included; without ``to`` it lasts."""

    id: Name
    from_: Date
    to: Date | None = None
    kind: Annotated[SpanKind, Choice(SpanKind)]
    note: Note | None = None

    def check_whole(self) -> None:
        """Refuse an end before the start."""
        _check_order("to", self.from_, self.to)


@dataclass(frozen=True, kw_only=True)
class OtherActivity(Record):
    """Training besides running."""

    id: Name
    date: Date
    name: Name
    minutes: Minutes | None = None
    note: Note | None = None


@dataclass(frozen=True, kw_only=True)
class Question(Record):
    """A question for the physio."""

    id: Name
    text: Name
    done: Yes | None = None


@dataclass(frozen=True, kw_only=True)
class Goal(Record):
    """What the runner wants to be able to do."""

    id: Name
    text: Name
    done: Yes | None = None


@dataclass(frozen=True, kw_only=True)
class CustomExercise(Record):
    """An exercise the user added. With repetitions and a hold, each repetition is held for ``hold_s`` seconds."""

    id: Name
    name: Name
    note: Note | None = None
    sides: Annotated[Sides, Choice(Sides)] | None = None
    sets: SetCount | None = None
    reps: Repetitions | None = None
    hold_s: HoldSeconds | None = None


@dataclass(frozen=True, kw_only=True)
class CustomInstrument(Record):
    """A questionnaire the user added: its range and the smallest change that matters."""

    id: Name
    name: Name
    min: AnyNumber | None = None
    max: AnyNumber | None = None
    important_change: AnyNumber | None = None


@dataclass(frozen=True, kw_only=True)
class ProgrammeItem(Part):
    """One exercise of a programme; weekdays 1 (Monday) to 7; repetitions or a hold."""

    exercise: Name
    weekdays: Annotated[tuple[int, ...], ListOf(Whole(1, 7), distinct=True)]
    sets: SetCount
    reps: Repetitions | None = None
    hold_s: HoldSeconds | None = None
    load_kg: Load | None = None

    def check_whole(self) -> None:
        """Refuse a dose in both repetitions and seconds."""
        if self.reps is not None and self.hold_s is not None:
            raise InvalidValue(("hold_s",), "stands beside reps; an exercise has one of the two")


@dataclass(frozen=True, kw_only=True)
class Programme(Record):
    """Which exercises, on which weekdays, at which dose, from a day until the next programme begins."""

    from_: Date
    prescribed_by: Name | None = None
    items: Annotated[tuple[ProgrammeItem, ...], ListOf(Nested(ProgrammeItem))] = ()


@dataclass(frozen=True, kw_only=True)
class Prescription(Record):
    """Limits that a professional gave. ``avoid`` holds ids of run kinds and terrains."""

    valid_from: Date
    valid_until: Date | None = None
    by: Note | None = None
    no_running_until: Date | None = None
    max_distance_m: Distance | None = None
    max_runs_per_week: Annotated[int, Whole(0, 14)] | None = None
    pain_limit: Score | None = None
    avoid: Annotated[tuple[str, ...], ListOf(Text(needed=True), distinct=True)] = ()
    note: Note | None = None

    def check_whole(self) -> None:
        """Refuse an end before the start."""
        _check_order("valid_until", self.valid_from, self.valid_until)


def _check_order(place: str, first: date, last: date | None) -> None:
    if last is not None and last < first:
        raise InvalidValue((place,), f"{last.isoformat()} is before {first.isoformat()}")


def _check_distinct(place: str, ids: list[str]) -> None:
    for index, each in enumerate(ids):
        if each in ids[:index]:
            raise InvalidValue((place, index), f'"{each}" is there twice')
