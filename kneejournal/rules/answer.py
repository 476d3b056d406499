"""The answer: what the advice says, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812  # the field "date" would hide the type
from typing import Any

from kneejournal.domain.messages import Message
from kneejournal.domain.vocabulary import Knee, RestKind, RunKind, SeeProfessional, Side, Verdict


@dataclass(frozen=True)
class Finding:
    """One rule that fired, with the reason and a readable source. Without a verdict it changes nothing.

    ``see`` is how soon a professional should look at the knee because of it.
    """

    rule: str
    verdict: Verdict | None
    message: Message
    source: str
    see: SeeProfessional = SeeProfessional.NONE


@dataclass(frozen=True)
class Missing:
    """One answer the advice lacks.

    ``field`` is the field of today's check-in, such as "activities.stairs"; with ``run_id`` it is the field of that
    run's response, or "waking_pain" of the day after it. ``knee`` is always the knee that is asked about.
    """

    field: str
    knee: Knee | None
    message: Message
    run_id: str | None = None


@dataclass(frozen=True)
class WouldChange:
    """What it would take for a more permissive verdict; all that the message names is needed."""

    to: Verdict
    message: Message


@dataclass(frozen=True)
class Ladder:
    """A stage, 1 to 8, of the walk-run ladder and its session; the session is None while the advice is rest.

    ``halfway`` tells that one of the two tolerated sessions which lead to the next stage is done.
    """

    stage: int
    session: Message | None
    halfway: bool = False


@dataclass(frozen=True)
class Cap:
    """How far, from which day on, and as what a run may go. ``avoid`` holds ids of kinds, terrains and activities."""

    max_distance_m: int
    not_before: Date
    kinds: tuple[RunKind, ...]
    avoid: tuple[str, ...]


@dataclass(frozen=True)
class Advice:
    """Run, reduce or rest on a day, and why. It is information, not a diagnosis.

    ``cap`` is None exactly with rest. ``next_run_not_before`` is given with rest where a day can be named: the first
    on which running is possible if every day until then is logged and calm. The first finding decided. A run ends
    where pain goes above ``pain_limit``. ``planned`` says what fits instead of the planned run, or that it fits; None
    without a plan.
    """

    date: Date
    verdict: Verdict
    rest_kind: RestKind | None
    ladder: Ladder | None
    knee: Side
    see_professional: SeeProfessional
    cap: Cap | None
    next_run_not_before: Date | None
    findings: tuple[Finding, ...]
    missing: tuple[Missing, ...]
    would_change: tuple[WouldChange, ...]
    rules_version: str
    pain_limit: int
    planned: Message | None = None

    @property
    def waits_to_be_seen(self) -> bool:
        """Tell whether running waits for somebody to look at the knee, rather than for a day."""
        due = self.see_professional in (SeeProfessional.SOON, SeeProfessional.URGENT)
        return self.rest_kind is RestKind.STOP and due

    def to_dict(self) -> dict[str, Any]:
        """Return the object that ``advise --json`` prints; texts are English."""
        return {
            "date": self.date.isoformat(),
            "verdict": self.verdict.value,
            "rest_kind": self.rest_kind.value if self.rest_kind else None,
            "ladder": _ladder(self.ladder),
            "knee": self.knee.value,
            "see_professional": self.see_professional.value,
            "cap": _cap(self.cap),
            "next_run_not_before": self.next_run_not_before.isoformat() if self.next_run_not_before else None,
            "findings": [_finding(each) for each in self.findings],
            "missing": [str(each.message) for each in self.missing],
            "would_change": [{"to": each.to.value, "text": str(each.message)} for each in self.would_change],
            "rules_version": self.rules_version,
        }


def _finding(finding: Finding) -> dict[str, str | None]:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value if finding.verdict else None,
        "text": str(finding.message),
        "source": finding.source,
    }


def _ladder(ladder: Ladder | None) -> dict[str, int | str | None] | None:
    if ladder is None:
        return None
    return {"stage": ladder.stage, "session": str(ladder.session) if ladder.session else None}


def _cap(cap: Cap | None) -> dict[str, Any] | None:
    if cap is None:
        return None
    return {
        "max_distance_m": cap.max_distance_m,
        "not_before": cap.not_before.isoformat(),
        "kinds": [kind.value for kind in cap.kinds],
        "avoid": list(cap.avoid),
    }
