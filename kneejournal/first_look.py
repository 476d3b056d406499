"""The weeks around today at the start of the window, while the journal is still being opened.

It needs the standard library only: SQLAlchemy takes a good part of a second to import.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kneejournal.domain.diary import Diary
from kneejournal.storage.glance import glance


def first_look(path: Path, first: date, last: date) -> Diary | None:
    """Return what ``Journal.read_weeks`` will, as far as it can be had at once.

    The file is neither made nor changed, and no lock is left on it.

    Args:
        path: The journal file.
        first: The first day.
        last: The last day, included.

    Returns:
        The weeks, or None where anything is out of the ordinary: opening the journal then tells what it is.
    """
    return glance(path, first, last)
