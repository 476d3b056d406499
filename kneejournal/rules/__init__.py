"""Run, reduce or rest: pure rules over the records of a diary."""

from kneejournal.rules.advice import advise
from kneejournal.rules.after_run import E0, advise_after_run
from kneejournal.rules.answer import Advice, Cap, Finding, Ladder, Missing, WouldChange
from kneejournal.rules.entry import log_entry
from kneejournal.rules.guidance import guidance
from kneejournal.rules.plan import PlannedRun

__all__ = [
    "E0",
    "Advice",
    "Cap",
    "Finding",
    "Ladder",
    "Missing",
    "PlannedRun",
    "WouldChange",
    "advise",
    "advise_after_run",
    "guidance",
    "log_entry",
]
