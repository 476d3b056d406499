"""The way back in four phases: what is done in each, and what to look for before the next.

The order is that of the exercise programmes in the literature: calm exercises that spare the bent knee, then squats and
steps on both legs, then exercises on one leg, then what keeps the strength while the running comes back. Each phase
joins exercises for hip and knee, as the guidelines recommend (Willy, JOSPT 2019; Collins, BJSM 2018). Which
exercises stand for a phase, and how many, is our own choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.catalogue import THRICE, Basis, exercises, usual_item
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.records import Programme, ProgrammeItem

FULL_SESSIONS = 2
"""Sessions in a row at the full dose before a harder one: our own choice, after ladders that do each phase twice."""
COMFORTABLE = 3
"""The highest pain of 10 that counts as comfortable [seed 003: above 3 is time off]."""
CALM_DAYS = 7
"""Days with walking and stairs at :data:`CALM_PAIN` or less before bent-knee load: our own choice."""
CALM_PAIN = 2
"""Pain of 10 that settles by the next morning and is no worry [Esculier 2018, Thomeé 1997: 0 to 2]."""
SINGLE_LEG_SQUATS = 10
"""Good single-leg squats before running freely [a clinic's return-to-run checklist, precisionpt.org]."""
WALK_MIN = 30
"""Minutes of brisk walking without pain or limp before running freely [the same checklist]."""

PHASE_WEEKS = 2
"""The least time in a phase: our own choice; the trials took six to twelve weeks in all."""

_TWICE = (2, 5)  # two to three times a week beside running [seed 002]


@dataclass(frozen=True)
class Criterion:
    """One thing to look for before the next phase, who says so, and how far that goes."""

    id: str
    text: Message
    source: Template
    basis: Basis


@dataclass(frozen=True)
class Phase:
    """One phase: ``number`` 1 (calm) to 4 (return), its exercises and weekdays, and the criteria to move on."""

    number: int
    id: str
    name: Template
    about: Template
    exercises: tuple[str, ...]
    weekdays: tuple[int, ...]
    criteria: tuple[Criterion, ...]

    def programme(self, start: date) -> Programme:
        """Return the phase as a programme from a day on, at the lower end of each usual dose."""
        return Programme(from_=start, items=tuple(usual_item(exercises()[e], self.weekdays) for e in self.exercises))


FULL_DOSE = Criterion(
    "full_dose",
    Template(
        "phase.full_dose.text",
        "Each exercise done in full in {sessions} sessions in a row, at {pain} of 10 or less.",
    )(sessions=FULL_SESSIONS, pain=COMFORTABLE),
    Template(
        "phase.full_dose.source",
        "TEAM-PFP: go on once every set is comfortable; up to 3 of 10: “Runner's Knee”, glossary for endurance"
        " athletes; two sessions: our own choice",
    ),
    Basis.ANALOGY,
)
SETTLED = Criterion(
    "settled",
    Template("phase.settled.text", "The knee no worse on the morning after each of them.")(),
    Template("phase.settled.source", "Silbernagel 2007; Thomeé 1997"),
    Basis.STATED,
)
LASTED = Criterion(
    "lasted",
    Template("phase.lasted.text", "At least {weeks} weeks in this phase.")(weeks=PHASE_WEEKS),
    Template("phase.lasted.source", "Our own choice; the trials of such programmes took 6 to 12 weeks in all"),
    Basis.OURS,
)
CALM_EVERYDAY = Criterion(
    "calm_everyday",
    Template("phase.calm_everyday.text", "Walking and stairs at {pain} of 10 or less for {days} days.")(
        pain=CALM_PAIN, days=CALM_DAYS
    ),
    Template("phase.calm_everyday.source", "2 of 10: Thomeé 1997, Esculier 2018; seven days: our own choice"),
    Basis.ANALOGY,
)
ONE_LEG = Criterion(
    "one_leg",
    Template("phase.one_leg.text", "{count} single-leg squats in control, at {pain} of 10 or less.")(
        count=SINGLE_LEG_SQUATS, pain=CALM_PAIN
    ),
    Template("phase.one_leg.source", "A clinic's return-to-run checklist (precisionpt.org); 2 of 10: Thomeé 1997"),
    Basis.STATED,
)
WALK = Criterion(
    "walk",
    Template("phase.walk.text", "{minutes} minutes of brisk walking without pain or limp.")(minutes=WALK_MIN),
    Template("phase.walk.source", "A clinic's return-to-run checklist (precisionpt.org)"),
    Basis.STATED,
)

PHASES = (
    Phase(
        number=1,
        id="calm",
        name=Template("phase.calm.name", "Calm"),
        about=Template(
            "phase.calm.about",
            "For sore weeks: thigh and hip are strengthened while the knee hardly bends under load.",
        ),
        exercises=("quad_set", "straight_leg_raise", "side_lying_hip_abduction", "clamshell", "glute_bridge"),
        weekdays=THRICE,
        criteria=(LASTED, FULL_DOSE, SETTLED, CALM_EVERYDAY),
    ),
    Phase(
        number=2,
        id="build",
        name=Template("phase.build.name", "Build"),
        about=Template(
            "phase.build.about",
            "The bent knee takes load again, on both legs at first: wall sit, squats, low steps.",
        ),
        exercises=("wall_sit", "neutral_squat", "step_up", "lateral_band_walk", "calf_raise"),
        weekdays=THRICE,
        criteria=(LASTED, FULL_DOSE, SETTLED),
    ),
    Phase(
        number=3,
        id="strengthen",
        name=Template("phase.strengthen.name", "Strengthen"),
        about=Template("phase.strengthen.about", "One leg at a time, as in each running step."),
        exercises=("single_leg_squat", "forward_lunge", "lateral_step_down", "pelvic_drop", "side_plank"),
        weekdays=THRICE,
        criteria=(LASTED, FULL_DOSE, SETTLED, ONE_LEG, WALK),
    ),
    Phase(
        number=4,
        id="return",
        name=Template("phase.return.name", "Return"),
        about=Template(
            "phase.return.about",
            "Twice a week beside running, to keep what was gained. How far you may run is on Today.",
        ),
        exercises=("single_leg_squat", "lateral_lunge", "calf_raise", "side_plank"),
        weekdays=_TWICE,
        criteria=(),
    ),
)


def phase_of(items: Iterable[ProgrammeItem]) -> Phase | None:
    """Return the phase a programme belongs to by its hardest exercise; None where the library knows none of them.

    An exercise counts for the first phase it fits. On at most two days a week, single-leg work is the return.
    """
    known = [item for item in items if item.exercise in exercises() and exercises()[item.exercise].phases]
    if not known:
        return None
    level = max(min(exercises()[item.exercise].phases) for item in known)
    days = {day for item in known for day in item.weekdays}
    returns = level == len(PHASES) - 1 and len(days) <= len(_TWICE)
    return PHASES[level if returns else level - 1]
