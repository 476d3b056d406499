"""What fits instead of the run that is planned, and why, in one sentence; or that it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kneejournal.domain.messages import Message, Metres, Precision, Template
from kneejournal.domain.vocabulary import RestKind, RunKind, Terrain, is_avoided
from kneejournal.rules.answer import Cap, Ladder
from kneejournal.rules.judgement import Judgement
from kneejournal.rules.plan import Plan
from kneejournal.rules.plan_why import why_not
from kneejournal.rules.plan_words import described, distance_and, traits_of
from kneejournal.rules.return_to_run import TOP_STAGE

FITS = Template("rules.plan.fits", "What you plan fits: {planned}.")
FITS_UP_TO = Template("rules.plan.fits_up_to", "What you plan fits, up to {cap}: {planned}.")
INSTEAD = Template("rules.plan.instead", "{instead} instead of {planned}; {why}.")
INSTEAD_AT_MOST = Template("rules.plan.instead_at_most", "At most {instead} instead of {planned}; {why}.")
SESSION_INSTEAD = Template("rules.plan.session", "{session}, {cap} at most, instead of {planned}; {why}.")
REST = Template("rules.plan.rest", "Rest instead of {planned}.")
UNANSWERED = Template(
    "rules.plan.unanswered", "Whether {planned} fits cannot be said before today's questions are answered."
)

_KINDS_BY_EASE = (RunKind.EASY, RunKind.WALK_RUN, RunKind.LONG)
_TERRAINS_BY_EASE = (Terrain.FLAT, Terrain.TREADMILL, Terrain.ROLLING)


@dataclass(frozen=True)
class _Fit:
    """What of a plan stays within the cap: its distance, and the kind and the terrain that do or take their place."""

    distance: bool
    kind: RunKind | None
    terrain: Terrain | None


def weigh(
    judgements: Sequence[Judgement], cap: Cap | None, ladder: Ladder | None, rest_kind: RestKind | None
) -> Message | None:
    """Return what fits instead of the plan, or that it fits; None where nothing is planned.

    Args:
        judgements: of all tracked knees; they share the plan.
        cap: what they allow together, None for rest.
        ladder: the stage, if the knee is on the walk-run ladder.
        rest_kind: why rest, where it is.
    """
    plan = judgements[0].facts.plan
    if plan.is_empty:
        return None
    planned = described(plan.distance_m, plan.kind, plan.terrain)
    if cap is None:
        return (UNANSWERED if rest_kind is RestKind.UNKNOWN else REST)(planned=planned)
    fit = _fit(plan, cap)
    at_fault = _at_fault(plan, fit)
    if fit.distance and not at_fault:
        return FITS(planned=planned) if plan.distance_m is not None else FITS_UP_TO(planned=planned, cap=_most(cap))
    why = why_not(judgements, ladder, at_fault, too_far=not fit.distance)
    if ladder is not None and ladder.session is not None and ladder.stage < TOP_STAGE:
        return SESSION_INSTEAD(session=ladder.session, cap=_most(cap), planned=planned, why=why)
    reduced = any(each.is_reduced for each in judgements)
    instead = _instead(plan, cap, fit, whole=reduced or bool(at_fault))
    return (INSTEAD if plan.distance_m is not None else INSTEAD_AT_MOST)(instead=instead, planned=planned, why=why)


def _fit(plan: Plan, cap: Cap) -> _Fit:
    """Keep what the cap allows; what was not said counts as easy and flat."""
    kinds = (plan.kind or RunKind.EASY, *_KINDS_BY_EASE, *RunKind)
    terrains = (plan.terrain or Terrain.FLAT, *_TERRAINS_BY_EASE, *Terrain)
    return _Fit(
        distance=plan.distance_m is None or plan.distance_m <= cap.max_distance_m,
        kind=next((kind for kind in kinds if kind in cap.kinds), None),
        terrain=next((terrain for terrain in terrains if not is_avoided(terrain, cap.avoid)), None),
    )


def _at_fault(plan: Plan, fit: _Fit) -> tuple[RunKind | Terrain, ...]:
    wanted = ((plan.kind or RunKind.EASY, fit.kind), (plan.terrain or Terrain.FLAT, fit.terrain))
    return tuple(word for word, kept in wanted if word is not kept)


def _instead(plan: Plan, cap: Cap, fit: _Fit, *, whole: bool) -> Message:
    """Return the run that fits; ``whole`` names its kind and terrain also where the plan does not."""
    traits = traits_of(fit.kind, fit.terrain) if whole else traits_of(plan.kind, plan.terrain)
    if plan.distance_m is not None and plan.distance_m <= cap.max_distance_m:
        return distance_and(Metres(plan.distance_m, Precision.TYPED), traits)
    return distance_and(_most(cap), traits)


def _most(cap: Cap) -> Metres:
    return Metres(cap.max_distance_m, Precision.LIMIT)
