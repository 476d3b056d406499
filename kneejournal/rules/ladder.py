"""The walk-run ladder to look at: its stages, where the runner stands, and what moves that up or down."""

from __future__ import annotations

from dataclasses import dataclass

from kneejournal.domain.messages import Message, Template
from kneejournal.rules.answer import Ladder
from kneejournal.rules.return_to_run import SESSIONS, TOP_STAGE
from kneejournal.rules.triggers import GRADUATION_DAYS, GRADUATION_RUNS

RUN_MINUTES = {1: 6, 2: 12, 3: 18, 4: 20, 5: 24, 6: 25, 7: 30}  # [lit TREK, soldiers; steps between eng]
"""Minutes of running in each session (advice.md, section 5); the last stage is measured by distance."""

FIRST_UP = Template(
    "rules.ladder.up.first", "Two tolerated sessions lead to stage {stage}; none is done on this stage yet."
)
SECOND_UP = Template("rules.ladder.up.second", "One tolerated session is done; one more leads to stage {stage}.")
AT_TOP = Template("rules.ladder.up.top", "This is the last stage; tolerated runs lead off the ladder.")
TOLERATED = Template(
    "rules.ladder.tolerated",
    "Tolerated means: pain of 2 at most, back to where it was within the hour, and no worse the next morning.",
)
REPEAT = Template(
    "rules.ladder.repeat", "After a run that leaves a mark (pain of 3, or one point up) the stage is repeated."
)
DOWN = Template(
    "rules.ladder.down",
    "Pain of 4 or 5, or a run that ends badly, leads down: one stage, and to stage 4 at most. Pain of 6, limping or "
    "swelling leads back to stage 1.",
)
OFF = Template(
    "rules.ladder.off",
    "The ladder ends once the knee has proven itself: {days} days and {runs} tolerated runs after a sore day, "
    "{more_days} days and {more_runs} after a worse one.",
)
ENTRY = Template(
    "rules.ladder.entry", "Before stage 1: a brisk walk of 30 minutes, with pain of 2 at most and without a limp."
)
HOW = Template(
    "rules.ladder.how",
    "On the flat, at an effort of 3 to 5 out of 10, never on two days in a row, three times a week at most.",
)


@dataclass(frozen=True)
class Rung:
    """One stage of the ladder; ``run_min`` are its minutes of running, None where distance counts."""

    stage: int
    session: Message
    run_min: int | None


RUNGS = tuple(Rung(stage, session(), RUN_MINUTES.get(stage)) for stage, session in SESSIONS.items())
"""The whole ladder, from the first stage up."""


def moves(ladder: Ladder) -> tuple[Message, ...]:
    """Return what moves a runner on that stage up, keeps there, moves down, begins and ends it; and how to run."""
    return (next_step(ladder), TOLERATED(), REPEAT(), DOWN(), ENTRY(), _off(), HOW())


def next_step(ladder: Ladder) -> Message:
    """Return what leads to the next stage."""
    if ladder.stage == TOP_STAGE:
        return AT_TOP()
    return (SECOND_UP if ladder.halfway else FIRST_UP)(stage=ladder.stage + 1)


def _off() -> Message:
    days, runs = GRADUATION_DAYS, GRADUATION_RUNS
    return OFF(days=days[1], runs=runs[1], more_days=days[2], more_runs=runs[2])
