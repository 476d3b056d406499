"""What a record is, in a few words: for lists of what was deleted or differs."""

from __future__ import annotations

from collections.abc import Callable

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.part import Record
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
    Programme,
    Question,
    Run,
    RunPlan,
    SetDone,
    Span,
    Visit,
)

CHECK_IN = Template("record.check_in", "Answers of {day} about the {knee}")
RUN = Template("record.run", "Run of {day}")
RUN_FAR = Template("record.run.far", "Run of {day}, {distance}")
SET = Template("record.set", "Set {number} of an exercise on {day}")
PLANNED = Template("record.planned_run", "Planned run of {day}")
OUTCOME = Template("record.outcome_score", "{instrument} of {day}: {score}")
ADVICE = Template("record.advice", "Advice of {day}")
VISIT = Template("record.visit", "Visit on {day}")
APPOINTMENT = Template("record.appointment", "Appointment on {day}")
SPAN = Template("record.span", "Marked days from {day}")
OTHER = Template("record.other_activity", "{name} on {day}")
QUESTION = Template("record.question", "Question: {text}")
GOAL = Template("record.goal", "Goal: {text}")
EXERCISE = Template("record.exercise", "Own exercise {name}")
INSTRUMENT = Template("record.instrument", "Own questionnaire {name}")
PROGRAMME = Template("record.programme", "Programme from {day}")
PRESCRIPTION = Template("record.prescription", "Prescription from {day}")


def described(record: Record) -> Message:
    """Return for example "Run of 14 March, 5.2 km"."""
    return _BY_TYPE[type(record)](record)


def _run(run: Run) -> Message:
    return RUN(day=run.day) if run.distance_m is None else RUN_FAR(day=run.day, distance=Metres(run.distance_m))


_BY_TYPE: dict[type[Record], Callable[..., Message]] = {
    CheckIn: lambda each: CHECK_IN(day=each.date, knee=KNEE_NAMES[each.knee]()),
    Run: _run,
    SetDone: lambda each: SET(day=each.date, number=each.set),
    RunPlan: lambda each: PLANNED(day=each.date),
    OutcomeScore: lambda each: OUTCOME(day=each.date, instrument=each.instrument, score=each.score),
    AdviceEntry: lambda each: ADVICE(day=each.date),
    Visit: lambda each: VISIT(day=each.date),
    Appointment: lambda each: APPOINTMENT(day=each.date),
    Span: lambda each: SPAN(day=each.from_),
    OtherActivity: lambda each: OTHER(day=each.date, name=each.name),
    Question: lambda each: QUESTION(text=each.text),
    Goal: lambda each: GOAL(text=each.text),
    CustomExercise: lambda each: EXERCISE(name=each.name),
    CustomInstrument: lambda each: INSTRUMENT(name=each.name),
    Programme: lambda each: PROGRAMME(day=each.from_),
    Prescription: lambda each: PRESCRIPTION(day=each.valid_from),
}
