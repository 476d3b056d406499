"""The sources of an advice, grouped by the rules that fired."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kneejournal.domain.messages import Message
from kneejournal.rules.answer import Advice, Finding
from kneejournal.rules.publications import PUBLICATIONS
from kneejournal.rules.sources import JOINED_BY


@dataclass(frozen=True)
class Citation:
    """One rule with the reasons it gave and the publications it rests on."""

    rule: str
    reasons: tuple[Message, ...]
    publications: tuple[Message, ...]


def citations(advice: Advice) -> tuple[Citation, ...]:
    """Return each rule that fired once, in the order of the findings."""
    return tuple(_by_rule(advice.findings))


def _by_rule(findings: tuple[Finding, ...]) -> Iterator[Citation]:
    for rule in dict.fromkeys(finding.rule for finding in findings):
        same = [finding for finding in findings if finding.rule == rule]
        names = dict.fromkeys(name for finding in same for name in finding.source.split(JOINED_BY))
        reasons = tuple(finding.message for finding in same)
        yield Citation(rule, reasons, tuple(PUBLICATIONS[name]() for name in names))
