"""What a rule is: a small function over the facts, and a row that says what follows where it fires."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import RestKind, SeeProfessional, Verdict

if TYPE_CHECKING:
    from kneejournal.rules.facts import Facts

WAIT = Template("rules.step.wait", "waiting until {date}")
"""A step that only time takes; of several, the latest is named."""


@dataclass(frozen=True)
class Fired:
    """That a rule fired, and why.

    Attributes:
        message: the reason, with the facts it rests on.
        step: what would end it, as part of a sentence ("two calm days in a row"); None where nothing can be done.
        free: for rest, the first offset on which this rule alone would no longer ask for it if every day until then
            were logged and calm; None where that cannot be said.
        see: overrides the row's, for a sign that a professional has seen.
        sources: override the row's, where a figure comes from somewhere else this time.
    """

    message: Message
    step: Message | None = None
    free: int | None = None
    see: SeeProfessional | None = None
    sources: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Rule:
    """One row of the decision table.

    Attributes:
        id: the row's name.
        check: fires or returns None.
        verdict: what it asks for; None where it only says something.
        sources: citations, and "our own choice" where a figure is ours.
        see: how soon a professional should look at the knee.
        rest_kind: why rest, for rules that ask for it.
        cap_percent: what a reduced run may be of the usual one, in percent; None leaves the cap alone.
        then: the best that is possible once the rule no longer holds.
        after_limit: whether it looks at the limit of distance or at the kinds that are left, which depend on what the
            other rules say.
        about_knee: whether it speaks of one knee, so that two tracked knees must be told apart.
    """

    id: str
    check: Callable[[Facts], Fired | None]
    verdict: Verdict | None
    sources: tuple[str, ...]
    see: SeeProfessional = SeeProfessional.NONE
    rest_kind: RestKind | None = None
    cap_percent: int | None = None
    then: Verdict = Verdict.RUN
    after_limit: bool = False
    about_knee: bool = True
