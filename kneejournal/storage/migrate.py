"""Bring a journal file to the newest version.

``PRAGMA user_version`` holds the version of the file, and ``PRAGMA application_id`` that it is ours. Each step is
frozen: it never looks at today's tables.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from kneejournal.storage.migrations import v0001, v0002, v0003, v0004, v0005, v0006

Migration = Callable[[sqlite3.Connection], None]

APPLICATION_ID = 0x4B6E4A6C  # "KnJl"
MIGRATIONS: tuple[Migration, ...] = (
    v0001.upgrade,
    v0002.upgrade,
    v0003.upgrade,
    v0004.upgrade,
    v0005.upgrade,
    v0006.upgrade,
)
"""The first step makes version 1 of an empty file, the next one version 2 of version 1, and so on."""


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the file; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_ours(connection: sqlite3.Connection) -> bool:
    """Tell whether the file was made by kneejournal."""
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Take the missing steps in one transaction; where one fails the file is as it was.

    Args:
        connection: In autocommit mode (``isolation_level=None``), since the transaction is opened here.
        migrations: All steps there are, from version 1 on.

    Raises:
        sqlite3.IntegrityError: where a step leaves rows that belong to nothing.
    """
    # With foreign keys on, replacing a table deletes the rows that refer to it. Inside a transaction it has no effect.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in migrations[version_of(connection) :]:  # another process may have been first
            step(connection)
        if orphan := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise sqlite3.IntegrityError(f"a row of {orphan[0]} belongs to nothing")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise
