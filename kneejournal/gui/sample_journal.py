"""The journal of a made-up runner, to look around in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kneejournal.journal import Journal
from kneejournal.sample import sample


def sample_journal(path: Path, until: date) -> Path:
    """Make the sample journal, or keep it while it is of today; return where it lies."""
    journal = Journal(path)
    span = journal.logged_days()
    if span is not None and span[1] < until:
        journal.close()
        path.unlink()
        journal, span = Journal(path), None
    if span is None:
        journal.merge(sample(until=until))
    journal.close()
    return path
