"""What a rule about exercises proposes, and the case it looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.records import Programme
from kneejournal.rules.sources import OWN, SEED_002, SEED_003, SILBERNAGEL, TEAM, TREK
from kneejournal.rules.training import Trainings, after

STEP_ASK = Template("rules.X.ask", "{who} set this programme: ask before you change it.")
WHO = Template("rules.X.who", "{name}")

SOURCES: Mapping[str, tuple[str, ...]] = {
    "X1": (TEAM, SEED_003, SILBERNAGEL, OWN),
    "X2": (TREK, SILBERNAGEL, OWN),
    "X3": (TEAM, SILBERNAGEL, OWN),
    "X4": (SEED_002,),
}
"""Who says so, by rule."""


@dataclass(frozen=True)
class Proposal:
    """One thing to change, or to know.

    Attributes:
        rule: the rule's id.
        key: what "not now" is remembered by.
        reason: the facts it rests on.
        step: what to do; None where the reason says all.
        programme: the changed programme from today on; None where there is nothing to change from here.
    """

    rule: str
    key: str
    reason: Message
    step: Message | None = None
    programme: Programme | None = None

    @property
    def sources(self) -> tuple[str, ...]:
        """Return who says so."""
        return SOURCES[self.rule]


@dataclass(frozen=True)
class Case:
    """What the rules look at: a diary, a day, the programme that holds, and what was trained.

    ``not_now`` is when the runner last said "not now", by the key of the proposal.
    """

    diary: Diary
    on: date
    programme: Programme
    done: Trainings
    not_now: Mapping[str, date]

    def facts_for(self, key: str) -> Trainings:
        """Return the trainings that are new since "not now" was said to a step."""
        declined = self.not_now.get(key)
        return self.done if declined is None else after(self.done, declined)

    def ask_first(self) -> Message | None:
        """Return whom to ask, where a professional prescribed the programme."""
        who = self.programme.prescribed_by
        return None if who is None else STEP_ASK(who=WHO(name=who))
