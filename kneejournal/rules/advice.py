"""Run, reduce or rest: asks every rule, keeps the strictest, says why and what would change it.

Information, not a diagnosis. Pure: no clock, no file.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.vocabulary import RunKind, Side, Verdict
from kneejournal.rules.answer import Advice, Cap, Finding, Ladder, Missing
from kneejournal.rules.both_knees import SharedHit, deciding_side, most_urgent, of_knee, shared_hits
from kneejournal.rules.facts import draw
from kneejournal.rules.judgement import Judgement, judge
from kneejournal.rules.open_answers import open_answers
from kneejournal.rules.outlook import next_run, would_change
from kneejournal.rules.plan import PlannedRun, plan_for
from kneejournal.rules.plan_fit import weigh
from kneejournal.rules.prescribed import prescribed
from kneejournal.rules.return_to_run import SESSIONS
from kneejournal.rules.rule import Rule
from kneejournal.rules.sources import JOINED_BY
from kneejournal.rules.table import RULES, VERSION
from kneejournal.rules.window import cut


def advise(diary: Diary, on: date, plan: PlannedRun | None = None) -> Advice:
    """Return the advice for the morning of a day, before any run of that day.

    Args:
        diary: the journal; runs dated ``on`` or later are not looked at.
        on: the day.
        plan: the run in question; None takes what the diary plans for that day.

    Raises:
        UserProblem: for a planned distance, kind or terrain that does not exist.
    """
    return advise_by(RULES, diary, on, plan)


def advise_by(rules: Sequence[Rule], diary: Diary, on: date, plan: PlannedRun | None = None) -> Advice:
    """Return the advice by a choice of rules, as :func:`advise` does by all of them."""
    window, planned, limits = cut(diary, on), plan_for(diary, on, plan), prescribed(diary.prescriptions, on)
    return _together([judge(draw(window, knee, planned, limits), rules) for knee in window.knees])


def _together(judgements: Sequence[Judgement]) -> Advice:
    """Keep the more restrictive of the knees, and the smaller cap and stage."""
    hits, facts = shared_hits(judgements), judgements[0].facts
    deciding = hits[0].rule
    verdict = deciding.verdict or Verdict.RUN
    cap = None if verdict is Verdict.REST else _cap(judgements)
    ladder = _ladder(judgements, verdict)
    return Advice(
        date=facts.on,
        verdict=verdict,
        rest_kind=deciding.rest_kind,
        ladder=ladder,
        knee=deciding_side(hits),
        see_professional=most_urgent(judgements),
        cap=cap,
        next_run_not_before=next_run(hits, facts),
        findings=tuple(_finding(hit) for hit in hits),
        missing=tuple(_missing(judgements)),
        would_change=would_change(hits),
        rules_version=VERSION,
        pain_limit=facts.prescribed.pain_limit,
        planned=weigh(judgements, cap, ladder, deciding.rest_kind),
    )


def _finding(hit: SharedHit) -> Finding:
    return Finding(hit.rule.id, hit.rule.verdict, hit.message, JOINED_BY.join(hit.hit.sources), hit.hit.see)


def _ladder(judgements: Sequence[Judgement], verdict: Verdict) -> Ladder | None:
    state = min((each.ladder_state for each in judgements if each.ladder_state is not None), default=None)
    if state is None:
        return None
    stage = math.floor(state)
    return Ladder(stage, None if verdict is Verdict.REST else SESSIONS[stage](), halfway=state > stage)


_FARTHEST_M = 100_000
"""A plan has this at most; runs that were farther do not raise the cap beyond it."""


def _cap(judgements: Sequence[Judgement]) -> Cap:
    return Cap(
        max_distance_m=min(_FARTHEST_M, *(int(each.limit.metres) for each in judgements)),
        not_before=judgements[0].facts.on,
        kinds=tuple(kind for kind in RunKind if all(kind in each.kinds for each in judgements)),
        avoid=tuple(dict.fromkeys(word for each in judgements for word in each.avoid)),
    )


def _missing(judgements: Sequence[Judgement]) -> Iterator[Missing]:
    for each in judgements:
        for answer in open_answers(each.facts):
            knee = Side(each.facts.knee)
            yield replace(answer, message=of_knee(knee, answer.message)) if len(judgements) > 1 else answer
