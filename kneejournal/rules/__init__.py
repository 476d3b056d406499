"""Run, reduce or rest: pure rules over the records of a diary."""

from kneejournal.rules.advice import advise
from kneejournal.rules.after_run import E0, advise_after_run
from kneejournal.rules.answer import Advice, Cap, Finding, Ladder, Missing, WouldChange
from kneejournal.rules.care import Care, care_for
from kneejournal.rules.citations import Citation, citations
from kneejournal.rules.entry import log_entry
from kneejournal.rules.guidance import guidance
from kneejournal.rules.ladder import RUNGS, Rung, moves, next_step
from kneejournal.rules.outlook import shortened
from kneejournal.rules.plan import PlannedRun

__all__ = [
    "E0",
    "RUNGS",
    "Advice",
    "Cap",
    "Care",
    "Citation",
    "Finding",
    "Ladder",
    "Missing",
    "PlannedRun",
    "Rung",
    "WouldChange",
    "advise",
    "advise_after_run",
    "care_for",
    "citations",
    "guidance",
    "log_entry",
    "moves",
    "next_step",
    "shortened",
]
