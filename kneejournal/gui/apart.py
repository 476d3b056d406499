"""Long reading and writing over a connection of its own, so that the window need not wait for its turn."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kneejournal.domain.diary import Diary
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.collecting import collected_later

if TYPE_CHECKING:
    from kneejournal.journal import Journal


@contextlib.contextmanager
def opened_apart(path: Path, backup_folder: Path | None = None) -> Iterator[Journal]:
    """Open a journal a second time, in a thread, for as long as it takes.

    Args:
        path: The file.
        backup_folder: Where it is backed up before much changes; None where it is not.

    Raises:
        UserProblem: where the file cannot be used any more.
    """
    from kneejournal.journal import Journal  # noqa: PLC0415  # brings SQLAlchemy in, in a thread

    journal = Journal(path, backup_folder=backup_folder)
    try:
        yield journal
    finally:
        journal.close()


@collected_later()
def read_apart(path: Path, first: date | None = None, last: date | None = None) -> Diary:
    """Return the records of a span of days, both ends included."""
    with opened_apart(path) as journal:
        return journal.read(first, last)


@collected_later()
def export_apart(path: Path, out: Path, days: tuple[date, date] | None = None, knee: Knee | None = None) -> None:
    """Write the journal, or some days of it and one knee, to a file of the kind its name ends in.

    Raises:
        UserProblem: for a place that cannot be written.
    """
    first, last = days or (None, None)
    with opened_apart(path) as journal:
        journal.export(out, first, last, knee)
