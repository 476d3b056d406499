"""The dose of an exercise: what a set met of it, and a step harder or easier.

A step changes one thing. Harder: longer holds or more repetitions up to the end of the usual range, then another set
of it, then more load where there is load. Easier is the same way back. That range, load or repetitions give way first
is after TEAM-PFP and TREK; how large a step is, is our own choice.
"""

from __future__ import annotations

from dataclasses import replace

from kneejournal.domain.catalogue import Dose, Range, exercises
from kneejournal.domain.records import ProgrammeItem, SetDone

REPS_STEP = 2  # [eng]
HOLD_STEP_S = 10  # [eng]
LOAD_STEP_KG = 1.0  # [eng]
OWN_DOSE = Dose(sets=(1, 3), reps=(5, 15), hold_s=(10, 60))
"""The range of an exercise the library does not know. [eng]"""


def meets(done: SetDone, item: ProgrammeItem) -> bool:
    """Tell whether a set was at least what the dose asks for; what is unknown of it was not."""
    pairs = ((done.reps, item.reps), (done.hold_s, item.hold_s), (done.load_kg, item.load_kg))
    return all(wanted is None or (had is not None and had >= wanted) for had, wanted in pairs)


def exceeds(done: SetDone, item: ProgrammeItem) -> bool:
    """Tell whether a set was more than the dose asks for."""
    pairs = ((done.reps, item.reps), (done.hold_s, item.hold_s))
    more = any(wanted is not None and had is not None and had > wanted for had, wanted in pairs)
    return more or (done.load_kg or 0) > (item.load_kg or 0)


def harder(item: ProgrammeItem) -> ProgrammeItem | None:
    """Return the dose a step harder; None at the end of what is usual, where only a harder way of doing it is left."""
    usual = _usual(item)
    if item.hold_s is not None and item.hold_s < _top(usual.hold_s):
        return replace(item, hold_s=min(item.hold_s + HOLD_STEP_S, _top(usual.hold_s)))
    if item.reps is not None and item.reps < _top(usual.reps):
        return replace(item, reps=min(item.reps + REPS_STEP, _top(usual.reps)))
    if item.sets < _top(usual.sets):
        return replace(item, sets=item.sets + 1)
    return replace(item, load_kg=item.load_kg + LOAD_STEP_KG) if item.load_kg else None


def easier(item: ProgrammeItem) -> ProgrammeItem | None:
    """Return the dose a step easier; None at its least, where only an easier way of doing it is left."""
    usual = _usual(item)
    if item.load_kg:
        return replace(item, load_kg=item.load_kg - LOAD_STEP_KG if item.load_kg > LOAD_STEP_KG else None)
    if item.hold_s is not None and item.hold_s > _bottom(usual.hold_s):
        return replace(item, hold_s=max(item.hold_s - HOLD_STEP_S, _bottom(usual.hold_s)))
    if item.reps is not None and item.reps > _bottom(usual.reps):
        return replace(item, reps=max(item.reps - REPS_STEP, _bottom(usual.reps)))
    return replace(item, sets=item.sets - 1) if item.sets > 1 else None


def _usual(item: ProgrammeItem) -> Dose:
    known = exercises().get(item.exercise)
    return known.dose if known else OWN_DOSE


def _top(ends: Range | None) -> int:
    return ends[-1] if ends else 0


def _bottom(ends: Range | None) -> int:
    return ends[0] if ends else 1_000_000  # a dose the library does not know is left as it is
