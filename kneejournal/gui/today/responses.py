"""One answer about how a knee took a run, put into the run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kneejournal.domain.records import KneeResponse, Run
from kneejournal.domain.vocabulary import Knee


def answered_run(run: Run, knee: Knee, field: str, answer: object) -> Run:
    """Return the run with one answer of one knee's response set; an all-unknown response is left out."""
    values: dict[str, Any] = {field: answer}
    response = replace(run.response(knee), **values)
    others = [each for each in run.responses if each.knee != knee]
    kept = others if response == KneeResponse(knee=knee) else [*others, response]
    return replace(run, responses=tuple(sorted(kept, key=lambda each: each.knee)))
