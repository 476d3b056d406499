"""The decision table: every rule with what follows from it.

A new rule is one function beside its likes, one row here, and one table of tests. The order is that of the headline:
the first that fired at the winning level stands on top. All that fired are shown.
"""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import RestKind, SeeProfessional, Verdict
from kneejournal.rules import data, load, pain, prescription, red_flags, response, return_to_run, routine
from kneejournal.rules.caps import LESS_PERCENT, MUCH_LESS_PERCENT
from kneejournal.rules.rule import Fired, Rule
from kneejournal.rules.sources import (
    AAFP,
    COACHING,
    DELAWARE,
    DVT,
    ESCULIER,
    FRANDSEN,
    GLOUCESTERSHIRE,
    INFLAMMATION,
    LOTHIAN,
    NHS,
    OTTAWA,
    OWN,
    PAINKILLERS,
    PIVA,
    PRESCRIBED,
    SEED_001,
    SEED_003,
    SILBERNAGEL,
    TREK,
)

VERSION = "1"
"""The rule set; it changes with every change of a verdict, so that a logged advice can be told apart."""

_REDUCE, _REST = Verdict.REDUCE, Verdict.REST
_ROUTINE, _SOON, _URGENT = SeeProfessional.ROUTINE, SeeProfessional.SOON, SeeProfessional.URGENT
_STOP, _FLARE, _PLANNED = RestKind.STOP, RestKind.FLARE, RestKind.PLANNED

RULES: tuple[Rule, ...] = (
    Rule("A1", red_flags.a1, _REST, (NHS, LOTHIAN, DVT), _URGENT, _STOP),
    Rule("A1b", red_flags.a1b, _REST, (NHS, LOTHIAN, DVT, OWN), _SOON, _STOP),
    Rule("A2", red_flags.a2, _REST, (GLOUCESTERSHIRE,), _URGENT, _STOP),
    Rule("A3", red_flags.a3, _REST, (OTTAWA, LOTHIAN), _URGENT, _STOP),
    Rule("A4", red_flags.a4, _REST, (NHS, OWN), _SOON, _STOP),
    Rule("A5", red_flags.a5, _REST, (AAFP, OWN), _SOON, _STOP),
    Rule("A6", red_flags.a6, _REST, (NHS, OWN), _SOON, _STOP),
    Rule("A7", red_flags.a7, _REST, (LOTHIAN, OWN), _SOON, _STOP),
    Rule("A8", red_flags.a8, _REST, (AAFP, DELAWARE), _SOON, _STOP),
    Rule("A9", red_flags.a9, _REST, (NHS, OWN), _SOON, _STOP),
    Rule("A10", red_flags.a10, _REDUCE, (INFLAMMATION, OWN), _SOON, cap_percent=LESS_PERCENT),
    Rule("A11", red_flags.a11, _REDUCE, (LOTHIAN,), _ROUTINE, cap_percent=LESS_PERCENT),
    Rule("P1", prescription.p1, _REST, (PRESCRIBED,), rest_kind=RestKind.PRESCRIBED, about_knee=False),
    Rule("P2", prescription.p2, _REST, (PRESCRIBED,), rest_kind=RestKind.PRESCRIBED, about_knee=False),
    Rule("P3", prescription.p3, _REST, (PRESCRIBED,), rest_kind=RestKind.PRESCRIBED, about_knee=False),
    Rule(
        "P6",
        prescription.p6,
        _REST,
        (PRESCRIBED,),
        rest_kind=RestKind.PRESCRIBED,
        after_limit=True,
        about_knee=False,
    ),
    Rule("P4", prescription.p4, _REDUCE, (PRESCRIBED,), cap_percent=LESS_PERCENT, about_knee=False),
    Rule("B2", pain.b2, _REST, (SEED_003, DELAWARE, OWN), rest_kind=_FLARE, then=_REDUCE),
    Rule("B1", pain.b1, _REST, (SEED_003,), rest_kind=_FLARE, then=_REDUCE),
    Rule("B3", response.b3, _REST, (SEED_001, OWN), _ROUTINE, _FLARE),
    Rule("C2", return_to_run.c2, _REST, (DELAWARE, OWN), rest_kind=_FLARE, then=_REDUCE),
    Rule("C1", return_to_run.c1, _REST, (DELAWARE,), rest_kind=_FLARE, then=_REDUCE),
    Rule("C3", return_to_run.c3, _REDUCE, (TREK, DELAWARE, OWN), cap_percent=MUCH_LESS_PERCENT),
    Rule("D1", data.d1, _REDUCE, (OWN,), cap_percent=LESS_PERCENT),
    Rule("D2", data.d2, _REST, (OWN,), rest_kind=RestKind.UNKNOWN),
    Rule("D3", data.d3, _REDUCE, (OWN,), cap_percent=LESS_PERCENT),
    Rule("D4", data.d4, _REDUCE, (OWN,), cap_percent=LESS_PERCENT),
    Rule("D5", data.d5, _REDUCE, (ESCULIER, TREK), cap_percent=LESS_PERCENT),
    Rule("D6", data.d6, _REDUCE, (PAINKILLERS,), cap_percent=LESS_PERCENT, about_knee=False),
    Rule("D7", data.d7, _REDUCE, (OWN,), cap_percent=LESS_PERCENT, about_knee=False),
    Rule("D8", data.d8, _REST, (PAINKILLERS, OWN), _ROUTINE, _FLARE),
    Rule("D8", data.d8_without_pain, None, (PAINKILLERS, OWN), _ROUTINE, about_knee=False),
    Rule("E1", load.e1, _REST, (SEED_001,), rest_kind=_PLANNED, about_knee=False),
    Rule("E2", load.e2, _REST, (SEED_001,), rest_kind=_PLANNED, about_knee=False),
    Rule("F1", pain.f1, _REDUCE, (SEED_003,), cap_percent=MUCH_LESS_PERCENT),
    Rule("F2", response.f2, _REDUCE, (SEED_003, ESCULIER), cap_percent=MUCH_LESS_PERCENT),
    Rule("F3", pain.f3, _REDUCE, (SEED_003, OWN), cap_percent=LESS_PERCENT),
    Rule("F4", pain.f4, _REDUCE, (OWN,), cap_percent=LESS_PERCENT),
    Rule("F5", pain.f5, _REDUCE, (SILBERNAGEL, PIVA), cap_percent=LESS_PERCENT),
    Rule("F6", response.f6, _REDUCE, (TREK, OWN), cap_percent=LESS_PERCENT),
    Rule("F7", pain.f7, _REDUCE, (OWN,), cap_percent=LESS_PERCENT),
    Rule("F8", response.f8, _REDUCE, (SEED_003, ESCULIER), cap_percent=LESS_PERCENT),
    Rule("G1", load.g1, _REDUCE, (FRANDSEN,), after_limit=True, about_knee=False),
    Rule("G2", load.g2, _REDUCE, (SEED_001, OWN), cap_percent=LESS_PERCENT, about_knee=False),
    Rule("G3", load.g3, _REDUCE, (COACHING,), cap_percent=LESS_PERCENT, about_knee=False),
    Rule("G4", load.g4, _REDUCE, (TREK, OWN)),
    Rule("G5", load.g5, _REDUCE, (SEED_001,), about_knee=False),
    Rule("O1", routine.o1, None, (SEED_003, OWN), _ROUTINE),
    Rule("O2", routine.o2, None, (SEED_001, OWN), _ROUTINE),
    Rule("O3", routine.o3, None, (NHS, OWN), _ROUTINE, about_knee=False),
    Rule("O4", routine.o4, None, (OWN,), _ROUTINE),
    Rule("P5", prescription.p5, None, (PRESCRIBED,), about_knee=False),
)

R1_TEXT = Template("rules.R1", "Nothing speaks against running: calm for a week, the last run tolerated.")
R1 = Rule("R1", lambda _: Fired(R1_TEXT()), Verdict.RUN, (SEED_003, ESCULIER, FRANDSEN), about_knee=False)
"""What is left when no rule with a verdict fired."""
