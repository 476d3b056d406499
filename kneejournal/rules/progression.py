"""X: what to change about the exercises. Proposed, never imposed, with its reason; it never touches the advice to run.

Each rule looks at facts after the day on which the runner last said "not now" to the same step. A programme that a
professional prescribed is not changed from here: then the text says whom to ask. While the knee flares or waits to be
looked at, nothing is proposed that would ask more of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from kneejournal.domain.catalogue import programme_on
from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Template
from kneejournal.domain.phases import PHASES, Phase, phase_of
from kneejournal.domain.programme import from_today
from kneejournal.domain.vocabulary import RestKind, SeeProfessional, SpanKind, Verdict
from kneejournal.rules.answer import Advice
from kneejournal.rules.exercise_steps import easier_steps, harder_steps
from kneejournal.rules.phase_check import criteria_met
from kneejournal.rules.proposal import Case, Proposal
from kneejournal.rules.training import trainings
from kneejournal.rules.window import WEEK

SESSIONS_A_WEEK = 2  # fewer are worth a word [seed 002]
AWAY = (SpanKind.HOLIDAY, SpanKind.ILL, SpanKind.INJURED)

NEXT_PHASE = Template("rules.X3", "All that the journal can see of the phase “{phase}” is met.")
STEP_PHASE = Template("rules.X3.step", "From today: the exercises of “{phase}”, at the lower end of each dose.")
FEW = Template(
    "rules.X4",
    "Exercises on {count} of the last seven days. Two or three a week is what helps; go on where you were.",
)
NONE = Template(
    "rules.X4.none",
    "No exercises noted in the last seven days. Two or three days a week is what helps; go on where you were.",
)


def proposals(diary: Diary, on: date, advice: Advice, not_now: Mapping[str, date]) -> tuple[Proposal, ...]:
    """Return what could be changed about the exercises. What asks less of the knee keeps back what asks more.

    Args:
        diary: four weeks up to ``on`` at least, with all programmes.
        on: the day.
        advice: that of the day: a flare-up or a sign that must be looked at keeps all harder steps back.
        not_now: when the runner last said "not now", by the key of the proposal.
    """
    programme = programme_on(diary.programmes, on)
    if programme is None or advice.see_professional is SeeProfessional.URGENT:
        return ()
    case = Case(diary, on, programme, trainings(diary, on), not_now)
    gentler = tuple(easier_steps(case))
    if gentler or not _may_ask_more(advice):
        return gentler
    onward, nudge = _next_phase(case), few_sessions(case)
    more = (onward,) if onward else tuple(harder_steps(case))
    return (*more, nudge) if nudge else more


def _may_ask_more(advice: Advice) -> bool:
    if advice.see_professional is SeeProfessional.SOON:
        return False
    return advice.verdict is not Verdict.REST or advice.rest_kind not in (RestKind.FLARE, RestKind.STOP)


def _next_phase(case: Case) -> Proposal | None:
    """All criteria of the phase are met: the exercises of the next. [see domain/phases.py]."""
    phase = phase_of(case.programme.items)
    if phase is None or not phase.criteria:
        return None
    items, facts = case.programme.items, case.facts_for(f"X3.{phase.id}")
    if not all(criteria_met(phase, items, facts, case.diary, case.on).values()):
        return None
    return _to_phase(case, phase, PHASES[phase.number])


def _to_phase(case: Case, phase: Phase, following: Phase) -> Proposal:
    key, reason = f"X3.{phase.id}", NEXT_PHASE(phase=phase.name())
    if ask := case.ask_first():
        return Proposal("X3", key, reason, ask)
    stamp = from_today(case.diary.programmes, case.on).updated_at
    changed = replace(following.programme(case.on), updated_at=stamp)
    return Proposal("X3", key, reason, STEP_PHASE(phase=following.name()), changed)


def few_sessions(case: Case) -> Proposal | None:
    """Fewer than two days with exercises in the last seven, all of them under a programme. [seed 002].

    A nudge and nothing else. Not in a marked time of illness, injury or holiday, and not for a week after "not now".
    """
    first = case.on - timedelta(days=WEEK - 1)
    declined = case.not_now.get("X4")
    begun = programme_on(case.diary.programmes, first)
    if begun is None or not begun.items or (declined is not None and declined >= first) or _is_away(case, first):
        return None
    count = len({each.date for each in case.diary.sets if first <= each.date <= case.on})
    if count >= SESSIONS_A_WEEK:
        return None
    return Proposal("X4", "X4", FEW(count=count) if count else NONE())


def _is_away(case: Case, first: date) -> bool:
    return any(
        each.kind in AWAY and each.from_ <= case.on and (each.to is None or each.to >= first)
        for each in case.diary.spans
    )
