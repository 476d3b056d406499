"""A first look at a journal without SQLAlchemy, whose import takes longer than the rest of the start."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import date
from pathlib import Path

from kneejournal.domain.diary import Diary
from kneejournal.storage.connecting import connect
from kneejournal.storage.migrate import MIGRATIONS, is_ours, version_of
from kneejournal.storage.rows import UnreadableRow, read_weeks

_PATIENCE = 0.05  # seconds; another program's commit is over by then


def glance(path: Path, first: date, last: date) -> Diary | None:
    """Return a span of days as :func:`rows.read_weeks` does; None where anything is out of the ordinary.

    What it is, the proper opening will tell. The file is not changed: where it needs repair or a newer version, that
    waits for the opening. So do the two files that SQLite puts beside one that someone put into WAL mode; telling that
    beforehand would need the file to be opened by hand, and closing it then drops the locks this process holds on it.
    """
    try:
        if not path.is_file():  # SQLite would wait for a writer of a named pipe
            return None
        with contextlib.closing(connect(path, "ro", _PATIENCE)) as connection:
            connection.execute("BEGIN")
            if not is_ours(connection) or version_of(connection) != len(MIGRATIONS):
                return None
            return read_weeks(connection.execute, first, last)
    except (OSError, sqlite3.Error, UnreadableRow):
        return None
