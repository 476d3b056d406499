"""Where each kind of record lies in the file: its table, and the tables of what it holds many of.

All this follows from the records. The files themselves are made by the migrations, and a test holds both together: a
new field of a record needs a new version of the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.diary import KINDS
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, Profile, Programme, Run
from kneejournal.storage.children import Child, parts, scores, words
from kneejournal.storage.slots import Slot, asked_slot, slots_of


@dataclass(frozen=True)
class Shape:
    """How one kind of record lies in the file.

    The table is named like the kind. ``day`` is the column that limits it to a span of days, if any does; where no
    field is stored there, SQLite computes it.
    """

    record_type: type[Record]
    key: tuple[str, ...]
    slots: tuple[Slot, ...]
    children: tuple[Child, ...]
    day: str | None


def _shape(name: str, *children: Child, day: str | None = None, asked: tuple[str, ...] = ()) -> Shape:
    record_type = KINDS[name].record_type if name in KINDS else Profile
    slots = (
        *slots_of(record_type, apart=[child.name for child in children]),
        *(asked_slot(question) for question in asked),
    )
    return Shape(record_type, KINDS[name].key_fields if name in KINDS else (), slots, children, day)


_OF_CHECK_IN = ("date", "knee")

SHAPES: Mapping[str, Shape] = {
    PROFILE: _shape(PROFILE, parts(Profile, "custom_activities", "custom_activities")),
    "check_ins": _shape(
        "check_ins",
        scores("activities", "check_in_activities", _OF_CHECK_IN),
        words(CheckIn, "symptoms", "check_in_symptoms", "symptom", _OF_CHECK_IN),
        parts(CheckIn, "moments", "moments", _OF_CHECK_IN),
        asked=("symptoms",),
        day="date",
    ),
    "runs": _shape("runs", parts(Run, "responses", "knee_responses", ("run_id",)), day="day"),
    "sets": _shape("sets", day="date"),
    "planned_runs": _shape("planned_runs", day="date"),
    "outcome_scores": _shape("outcome_scores", day="date"),
    "advice_log": _shape("advice_log", day="date"),
    "visits": _shape("visits", day="date"),
    "appointments": _shape("appointments"),
    "spans": _shape("spans"),
    "other_activities": _shape("other_activities", day="date"),
    "questions": _shape("questions"),
    "goals": _shape("goals"),
    "custom_exercises": _shape("custom_exercises"),
    "custom_instruments": _shape("custom_instruments"),
    "programmes": _shape("programmes", parts(Programme, "items", "programme_items", ("programme",))),
    "prescriptions": _shape("prescriptions"),
}
"""The kinds of records by their name in the open format, and the profile."""
