"""How a knee took any run of the journal, as the rules judge it, for a list of runs."""

from __future__ import annotations

from kneejournal.domain.records import Run
from kneejournal.domain.run_log import RunLog
from kneejournal.domain.vocabulary import Knee
from kneejournal.rules.prescribed import prescribed
from kneejournal.rules.reaction import RunFacts, run_facts


def taken(run: Run, knee: Knee, log: RunLog) -> RunFacts:
    """Return the facts of a run on its own day: how the knee took it, and which answers are open."""
    limits = prescribed(log.prescriptions, run.day)
    return run_facts(run, run.response(knee), 0, log.mornings(run, knee), limits.sore_peak)
