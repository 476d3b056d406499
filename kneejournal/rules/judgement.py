"""One knee's judgement: which rules fired, the strictest verdict, and how far and as what a run may go."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kneejournal.domain.vocabulary import RunKind, SeeProfessional, Terrain, Verdict, is_avoided
from kneejournal.rules.caps import limit_of
from kneejournal.rules.facts import Facts
from kneejournal.rules.limit import Limit
from kneejournal.rules.load import FAST_KINDS, STEEP_TERRAINS, ready_for_speed, taken_kinds
from kneejournal.rules.return_to_run import LAST_WALKING_STAGE, ladder_state
from kneejournal.rules.rule import Fired, Rule
from kneejournal.rules.table import R1

GENTLE_KINDS = (RunKind.EASY, RunKind.WALK_RUN)
"""What a reduced run may be. [seed 003]"""

STEADY_KINDS = (RunKind.EASY, RunKind.LONG, RunKind.WALK_RUN)
"""What needs no proof. [eng]"""

STAIRS = "stairs"  # not on a reduced run [lit TREK]


@dataclass(frozen=True)
class Hit:
    """A rule that fired, what it said, and its place in the table."""

    rule: Rule
    fired: Fired
    place: int

    @property
    def see(self) -> SeeProfessional:
        """Return how soon a professional should look at the knee because of it."""
        return self.rule.see if self.fired.see is None else self.fired.see

    @property
    def sources(self) -> tuple[str, ...]:
        """Return what the reason rests on."""
        return self.rule.sources if self.fired.sources is None else self.fired.sources


@dataclass(frozen=True)
class Judgement:
    """What the rules say about one knee. ``hits`` are in the order of the table; one always has a verdict."""

    facts: Facts
    hits: tuple[Hit, ...]
    limit: Limit

    @property
    def verdict(self) -> Verdict:
        """Return the strictest verdict."""
        return strictest(hit.rule.verdict for hit in self.hits)

    @property
    def ladder_state(self) -> float | None:
        """Return the state on the walk-run ladder, in half steps, while a C rule fires."""
        climbing = any(hit.rule.id in ("C1", "C2", "C3") for hit in self.hits)
        return ladder_state(self.facts) if climbing else None

    @property
    def kinds(self) -> tuple[RunKind, ...]:
        """Return the kinds a run may have, prescriptions kept."""
        return tuple(kind for kind in self.suiting_kinds if not is_avoided(kind, self.facts.prescribed.avoid))

    @property
    def suiting_kinds(self) -> tuple[RunKind, ...]:
        """Return the kinds a run may have by the rules alone."""
        if self.is_reduced:
            state = self.ladder_state
            walks = state is not None and math.floor(state) <= LAST_WALKING_STAGE
            return (RunKind.WALK_RUN,) if walks else GENTLE_KINDS
        if not ready_for_speed(self.facts):
            return STEADY_KINDS
        taken = taken_kinds(self.facts)
        return tuple(kind for kind in RunKind if kind in STEADY_KINDS or kind not in taken)

    @property
    def avoid(self) -> tuple[str, ...]:
        """Return what a run is not to be: kinds and terrains that are left out, and the words of prescriptions."""
        steep = STEEP_TERRAINS if self.is_reduced or not ready_for_speed(self.facts) else ()
        words: tuple[str, ...] = (
            *(kind.value for kind in (RunKind.LONG, *FAST_KINDS) if kind not in self.kinds),
            *(terrain.value for terrain in Terrain if terrain in steep),
            *((STAIRS,) if self.is_reduced else ()),
            *self.facts.prescribed.avoid,
        )
        return tuple(dict.fromkeys(words))

    @property
    def is_reduced(self) -> bool:
        """Tell whether more than the plan is at fault: a reducing rule that also lowers the cap fired."""
        return any(hit.rule.cap_percent is not None for hit in self.hits)


def judge(facts: Facts, rules: Iterable[Rule]) -> Judgement:
    """Ask every rule; those that look at what the others leave come after it is known."""
    rows = [*enumerate(rules)]
    hits = list(_ask(facts, [row for row in rows if not row[1].after_limit]))
    limit = limit_of(facts, [hit.rule.cap_percent for hit in hits if hit.rule.cap_percent is not None])
    if strictest(hit.rule.verdict for hit in hits) is not Verdict.REST:  # a plan is held against a run, not a rest
        known = replace(facts, limit=limit, kinds=Judgement(facts, tuple(hits), limit).suiting_kinds)
        hits += _ask(known, [row for row in rows if row[1].after_limit])
    if all(hit.rule.verdict is None for hit in hits):
        hits += _ask(facts, [(len(rows), R1)])
    return Judgement(facts, tuple(sorted(hits, key=lambda hit: hit.place)), limit)


def _ask(facts: Facts, rows: Iterable[tuple[int, Rule]]) -> Iterator[Hit]:
    for place, rule in rows:
        fired = rule.check(facts)
        if fired is not None:
            yield Hit(rule, fired, place)


def strictest(verdicts: Iterable[Verdict | None]) -> Verdict:
    """Return the least permissive of the verdicts, run if there is none."""
    return max((verdict for verdict in verdicts if verdict is not None), key=rank, default=Verdict.RUN)


def rank(verdict: Verdict | None) -> int:
    """Return how strict a verdict is; none is the least."""
    return -1 if verdict is None else list(Verdict).index(verdict)
