"""Connections to a file that is there."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Literal
from urllib.parse import quote

BUSY_SECONDS = 5.0


def connect(path: Path, mode: Literal["ro", "rw"] = "rw", patience: float | None = None) -> sqlite3.Connection:
    """Open a file that is there, and never make one; transactions are up to the caller.

    The connection may be used in any thread, in one at a time.

    Args:
        path: The file.
        mode: To read only, or to read and write.
        patience: How long to wait for a lock of another program, in seconds; :data:`BUSY_SECONDS` by default.
    """
    location = quote(os.fsencode(path.absolute().as_posix()))
    location = location if location.startswith("/") else f"/{location}"  # a drive of Windows
    connection = sqlite3.connect(
        f"file://{location}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS if patience is None else patience,
        isolation_level=None,
        check_same_thread=False,
    )
    return _kept_out_of_temporary_files(connection)


def in_memory() -> sqlite3.Connection:
    """Return a connection to an empty database in memory; transactions are up to the caller."""
    return _kept_out_of_temporary_files(sqlite3.connect(":memory:", isolation_level=None))


def _kept_out_of_temporary_files(connection: sqlite3.Connection) -> sqlite3.Connection:
    """SQLite would sort much, and keep what a statement undoes, in files of the system's folder for such."""
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection
