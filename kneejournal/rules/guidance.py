"""What a verdict means in practice: the same few sentences every time, for the window to show beside the reasons."""

from __future__ import annotations

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import SeeProfessional, Verdict
from kneejournal.rules.answer import Advice

STOP = Template(
    "rules.guidance.stop", "Stop and walk home if pain goes above {limit}, keeps climbing, or you begin to limp."
)
"""Holds for any run. [seed 003]; a prescribed limit may be lower."""

GENTLY = Template(
    "rules.guidance.gently",
    "Easy and flat, 10 to 20 % slower than usual, with shorter, quicker steps if you like; at most three such runs in "
    "seven days.",
)
"""[lit TREK; seed 001]; the steps are optional."""

WALK_BREAKS = Template("rules.guidance.walk_breaks", "Walk 1 minute after every 4 minutes of running.")
"""Where pain or the last run asks for much less. [lit TREK]"""

INSTEAD = Template(
    "rules.guidance.instead",
    "Walking on the flat, cycling or swimming are fine up to 2/10, the gentlest exercises up to 5/10.",
)
"""[lit TREK; 2 eng]"""

NOTHING = Template("rules.guidance.nothing", "No exercises either until somebody has looked at the knee.")
"""While the knee needs to be seen today. [eng]"""

WALK_BREAK_RULES = ("F1", "F2")  # C3 has its own session


def guidance(advice: Advice) -> tuple[Message, ...]:
    """Return how to run, or what to do instead."""
    if advice.verdict is Verdict.REST:
        return (NOTHING() if advice.see_professional is SeeProfessional.URGENT else INSTEAD(),)
    stop = STOP(limit=advice.pain_limit)
    if advice.verdict is Verdict.RUN or not _is_lowered(advice):
        return (stop,)
    breaks = any(finding.rule in WALK_BREAK_RULES for finding in advice.findings)
    return (GENTLY(), WALK_BREAKS(), stop) if breaks and advice.ladder is None else (GENTLY(), stop)


def _is_lowered(advice: Advice) -> bool:
    """Tell whether more than the plan is at fault."""
    reducing = {finding.rule for finding in advice.findings if finding.verdict is Verdict.REDUCE}
    return not reducing <= {"G1", "G4", "G5"}
