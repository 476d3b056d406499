"""X1, X2: one exercise a step harder or easier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kneejournal.domain.catalogue import exercise_name, exercises
from kneejournal.domain.dose import easier, harder
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.phases import COMFORTABLE, FULL_SESSIONS
from kneejournal.domain.programme import from_today
from kneejournal.domain.records import ProgrammeItem
from kneejournal.rules.phase_check import full_twice, settled_twice
from kneejournal.rules.proposal import Case, Proposal
from kneejournal.rules.training import Training
from kneejournal.rules.window import FORTNIGHT, WEEK

FRESH_DAYS = FORTNIGHT  # older sessions argue for no harder step [eng]
LATE_DAYS = WEEK  # older soreness argues for no easier one [eng]

HARDER = Template(
    "rules.X1", "{exercise}: done in full {sessions} times in a row at {pain}/10 or less, and settled the next morning."
)
EASIER_PAIN = Template("rules.X2.pain", "{exercise} hurt {score}/10 on {date}: above 5 is too much.")
EASIER_HOUR = Template("rules.X2.hour", "{exercise} on {date}: still {score}/10 an hour later.")
EASIER_MORNING = Template("rules.X2.morning", "{exercise} on {date}: the knee was worse the next morning.")
STEP = Template("rules.X.step", "From today: {dose}")
STEP_HARDER = Template("rules.X1.way", "The dose is at its usual end. A harder way: {way}")
STEP_EASIER = Template("rules.X2.way", "The dose is at its least. An easier way: {way}")
DOSE_REPS = Template("rules.X.dose.reps", "{sets} × {reps}")
DOSE_HOLD = Template("rules.X.dose.hold", "{sets} × {seconds} s")
DOSE_SETS = Template("rules.X.dose.sets", "{sets} sets")
DOSE_LOAD = Template("rules.X.dose.load", "{dose} with {load} kg")


def harder_steps(case: Case) -> Iterator[Proposal]:
    """Yield each exercise whose last two sessions were full, comfortable and settled. [lit TEAM; two sessions eng]."""
    for item in case.programme.items:
        key = f"X1.{item.exercise}"
        days = case.facts_for(key).get(item.exercise, ())
        fresh = bool(days) and (case.on - days[0].day).days < FRESH_DAYS
        if fresh and full_twice(days, item) and settled_twice(days):
            name = exercise_name(item.exercise, case.diary)
            reason = HARDER(exercise=name, sessions=FULL_SESSIONS, pain=COMFORTABLE)
            yield _proposal(case, "X1", reason, item, harder(item))


def easier_steps(case: Case) -> Iterator[Proposal]:
    """Yield each exercise that hurt more than 5 at its last session, or did not settle. [lit TREK, Silbernagel].

    Who did more than the programme asks for has no reason to be asked for less.
    """
    for item in case.programme.items:
        key = f"X2.{item.exercise}"
        days = case.facts_for(key).get(item.exercise, ())
        if not days or days[0].beyond(item) or (case.on - days[0].day).days >= LATE_DAYS:
            continue
        reason = _why_easier(days[0], exercise_name(item.exercise, case.diary))
        if reason:
            yield _proposal(case, "X2", reason, item, easier(item))


def _why_easier(last: Training, name: Message) -> Message | None:
    if last.too_sore:
        return EASIER_PAIN(exercise=name, score=last.pain, date=last.day)
    if last.lasting:
        return EASIER_HOUR(exercise=name, score=last.after, date=last.day)
    return EASIER_MORNING(exercise=name, date=last.day) if last.worse_next_morning else None


def _proposal(case: Case, rule: str, reason: Message, item: ProgrammeItem, changed: ProgrammeItem | None) -> Proposal:
    key = f"{rule}.{item.exercise}"
    if ask := case.ask_first():
        return Proposal(rule, key, reason, ask)
    if changed is None:
        return Proposal(rule, key, reason, _other_way(rule, item))
    held = from_today(case.diary.programmes, case.on)
    items = tuple(changed if each == item else each for each in held.items)
    return Proposal(rule, key, reason, STEP(dose=dose_words(changed)), replace(held, items=items))


def _other_way(rule: str, item: ProgrammeItem) -> Message | None:
    known = exercises().get(item.exercise)
    if known is None:
        return None
    return STEP_HARDER(way=known.harder()) if rule == "X1" else STEP_EASIER(way=known.easier())


def dose_words(item: ProgrammeItem) -> Message:
    """Return "3 × 40 s" and the like."""
    if item.hold_s is not None:
        dose = DOSE_HOLD(sets=item.sets, seconds=item.hold_s)
    elif item.reps is not None:
        dose = DOSE_REPS(sets=item.sets, reps=item.reps)
    else:
        dose = DOSE_SETS(sets=item.sets)
    return DOSE_LOAD(dose=dose, load=item.load_kg) if item.load_kg else dose
