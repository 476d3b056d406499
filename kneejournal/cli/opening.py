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


def backup_folder(journal: Path) -> Path:
    """Return where the backups of a journal lie, as the preferences say."""
    from kneejournal import settings  # noqa: PLC0415  # for some commands only

    return settings.load(settings.config_file()).backup_folder(journal)


def is_there(path: Path) -> bool:
    """Tell whether there is something at the place, whatever it is."""
    return os.path.lexists(path)


def refuse_missing(path: Path) -> None:
    """Raise a UserProblem where there is no journal."""
    if not is_there(path):
        raise UserProblem(NO_JOURNAL(path=str(path)))


@contextmanager
def opened(path: Path, *, make: bool = False) -> Iterator[Journal]:
    """Give the open journal; only with ``make`` is a new one made.

    Raises:
        UserProblem: where there is no journal, or none that can be used.
    """
    if not make:
        refuse_missing(path)
    from kneejournal.journal import Journal  # noqa: PLC0415  # brings SQLAlchemy in; wrong values are told before

    journal = Journal(path, backup_folder=backup_folder(path))
    try:
        yield journal
    finally:
        journal.close()
