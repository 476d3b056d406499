"""One set of findings for all tracked knees: the same said once, what differs told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.vocabulary import SeeProfessional, Side, Verdict
from kneejournal.rules.judgement import Hit, Judgement, rank
from kneejournal.rules.rule import Fired, Rule
from kneejournal.rules.table import R1

OF_KNEE = {
    Side.LEFT: Template("rules.of_knee.left", "Left knee: {text}"),
    Side.RIGHT: Template("rules.of_knee.right", "Right knee: {text}"),
    Side.BOTH: Template("rules.of_knee.both", "Both knees: {text}"),
}
STEP_OF_KNEE = Template("rules.step.of_knee", "{step} ({knee})")


@dataclass(frozen=True)
class SharedHit:
    """A rule that fired for one knee, or alike for all tracked ones; ``side`` says whose it is."""

    hit: Hit
    side: Side
    named: bool

    @property
    def rule(self) -> Rule:
        """Return the row of the table."""
        return self.hit.rule

    @property
    def message(self) -> Message:
        """Return the reason, with the knee where that is needed."""
        return of_knee(self.side, self.hit.fired.message) if self.named else self.hit.fired.message

    @property
    def bare_step(self) -> Message | None:
        """Return what would end it, without the knee."""
        return self.hit.fired.step

    @property
    def step(self) -> Message | None:
        """Return what would end it, with the knee where that is needed."""
        step = self.bare_step
        if step is None or not self.named or self.side is Side.BOTH:
            return step
        return STEP_OF_KNEE(step=step, knee=KNEE_NAMES[self.side]())


def of_knee(side: Side, text: Message) -> Message:
    """Put the knee before a sentence."""
    return OF_KNEE[side](text=text)


def shared_hits(judgements: Sequence[Judgement]) -> tuple[SharedHit, ...]:
    """Return what fired for the knees together: strictest verdict first, then in the order of the table."""
    if len(judgements) == 1:
        hits = [SharedHit(hit, Side(judgements[0].facts.knee), named=False) for hit in judgements[0].hits]
    else:
        places = sorted({hit.place for judgement in judgements for hit in judgement.hits})
        hits = [shared for place in places for shared in _at(place, judgements)]
    strict_first = sorted(hits, key=lambda each: -rank(each.rule.verdict))
    return tuple(each for each in strict_first if _still_counts(each.rule, strict_first[0].rule))


def _still_counts(rule: Rule, deciding: Rule) -> bool:
    """Tell whether one knee's finding stands beside what the other decided: no run, no distance beside a rest."""
    of_a_run = rule.after_limit and rule.verdict is not Verdict.REST
    return (rule is not R1 or deciding is R1) and not (of_a_run and deciding.verdict is Verdict.REST)


def _at(place: int, judgements: Sequence[Judgement]) -> Iterator[SharedHit]:
    hits = {judgement.facts.knee: hit for judgement in judgements for hit in judgement.hits if hit.place == place}
    first = next(iter(hits.values()))
    if len(hits) == len(judgements) and all(_says_the_same(hit.fired, first.fired) for hit in hits.values()):
        fired = replace(first.fired, free=_latest([hit.fired.free for hit in hits.values()]))
        yield SharedHit(replace(first, fired=fired), Side.BOTH, named=first.rule.about_knee)
    else:
        for knee, hit in hits.items():
            yield SharedHit(hit, Side(knee), named=True)


def _says_the_same(one: Fired, other: Fired) -> bool:
    return (one.message, one.step, one.see, one.sources) == (other.message, other.step, other.see, other.sources)


def _latest(free: Sequence[int | None]) -> int | None:
    """Return the offset by which every knee is free, None where that cannot be said of one."""
    known = [each for each in free if each is not None]
    return max(known) if len(known) == len(free) else None


def deciding_side(hits: Sequence[SharedHit]) -> Side:
    """Return whose knee decided: the one, or both where the deciding rule fired for both."""
    sides = {hit.side for hit in hits if hit.rule is hits[0].rule}
    return sides.pop() if len(sides) == 1 else Side.BOTH


def most_urgent(judgements: Sequence[Judgement]) -> SeeProfessional:
    """Return how soon a professional should look, of all that fired."""
    asked = [hit.see for judgement in judgements for hit in judgement.hits]
    return max(asked, key=list(SeeProfessional).index)
