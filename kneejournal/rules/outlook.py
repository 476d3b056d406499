"""What would change the advice, and from which day on a run is possible again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import RestKind, Verdict
from kneejournal.rules.answer import WouldChange
from kneejournal.rules.both_knees import SharedHit
from kneejournal.rules.facts import Facts
from kneejournal.rules.judgement import strictest
from kneejournal.rules.rule import WAIT

NEEDS = {
    Verdict.REDUCE: Template("rules.would_change.reduce", "A reduced run needs: {steps}."),
    Verdict.RUN: Template("rules.would_change.run", "A full run needs: {steps}."),
}

MORE_STEPS = Template("rules.would_change.more", "{count} more")


def would_change(hits: Sequence[SharedHit]) -> tuple[WouldChange, ...]:
    """Return what each more permissive verdict needs, the nearest first."""
    return tuple(_steps_down(hits))


def _steps_down(hits: Sequence[SharedHit]) -> Iterator[WouldChange]:
    """Yield a step from rest, and one from reduce unless setbacks have to be proven over first."""
    resting = [hit for hit in hits if hit.rule.verdict is Verdict.REST]
    reducing = [hit for hit in hits if hit.rule.verdict is Verdict.REDUCE]
    after_rest = strictest([*(hit.rule.then for hit in resting), *(hit.rule.verdict for hit in reducing)])
    if resting:
        yield from _change(after_rest, resting)
    if reducing and all(hit.rule.then is Verdict.RUN for hit in resting):
        yield from _change(Verdict.RUN, reducing)


def _change(to: Verdict, hits: Iterable[SharedHit]) -> Iterator[WouldChange]:
    steps: list[Message] = []
    for step in _named_where_needed(_without_earlier_waits(hits)):
        if step not in steps:
            steps.append(step)
    if steps:
        yield WouldChange(to, NEEDS[to](steps=tuple(steps)))


def _without_earlier_waits(hits: Iterable[SharedHit]) -> list[SharedHit]:
    """Leave out what needs nothing, and of those that only time ends all but the latest."""
    told = [(hit, step) for hit in hits if (step := hit.bare_step) is not None]
    latest = max((step.values["date"] for _, step in told if step.template is WAIT), default=None)  # type: ignore[type-var]  # dates
    return [hit for hit, step in told if step.template is not WAIT or step.values["date"] == latest]


def _named_where_needed(hits: Sequence[SharedHit]) -> Iterator[Message]:
    """Yield the steps; one that both knees need alike is said without a knee."""
    for hit in hits:
        alike = any(other.bare_step == hit.bare_step and other.side is not hit.side for other in hits)
        step = hit.bare_step if alike else hit.step
        if step is not None:
            yield step


def shortened(change: WouldChange, most: int) -> WouldChange:
    """Return a change that names no more than so many steps and counts the others."""
    steps = change.message.values["steps"]
    if not isinstance(steps, tuple) or len(steps) <= most + 1:  # "1 more" would be no shorter than the step itself
        return change
    kept = (*steps[:most], MORE_STEPS(count=len(steps) - most))
    return replace(change, message=NEEDS[change.to](steps=kept))


def next_run(hits: Sequence[SharedHit], facts: Facts) -> date | None:
    """Return the first later day on which no rule asks for rest if every day until then is logged and calm.

    None without rest, where today's check-in may allow a run today, and where no day can be named.
    """
    resting = [hit for hit in hits if hit.rule.verdict is Verdict.REST]
    free = [hit.hit.fired.free for hit in resting if hit.rule.rest_kind is not RestKind.UNKNOWN]
    known = [offset for offset in free if offset is not None]
    return facts.date_of(max(known)) if known and len(known) == len(free) and max(known) > 0 else None
