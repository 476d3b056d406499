"""Opening the journal a command works on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template

if TYPE_CHECKING:
    from kneejournal.journal import Journal

NO_JOURNAL = Template("problem.cli.no_journal", "There is no journal at {path} yet; log or import makes one.")


def journal_path(named: Path | None) -> Path:
    """Return the journal that was named, or the one in the data folder."""
    from kneejournal.settings import default_journal  # noqa: PLC0415  # needed without --journal only

    return default_journal() if named is None else named


def is_there(path: Path) -> bool:
    """Tell whether there is something at the place, whatever it is."""
    return os.path.lexists(path)


@contextmanager
def opened(path: Path, *, make: bool = False) -> Iterator[Journal]:
    """Give the open journal; only with ``make`` is a new one made.

    Raises:
        UserProblem: where there is no journal, or none that can be used.
    """
    if not make and not is_there(path):
        raise UserProblem(NO_JOURNAL(path=str(path)))
    from kneejournal.journal import Journal  # noqa: PLC0415  # brings SQLAlchemy in; wrong values are told before

    journal = Journal(path)
    try:
        yield journal
    finally:
        journal.close()
