"""Version 4 of the journal file: what was deleted stays in a bin for a while.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.
"""

from __future__ import annotations

import sqlite3


def upgrade(connection: sqlite3.Connection) -> None:
    """Add the deleted record, in the open format, to the deletions; of those that are there it is gone."""
    connection.execute(
        """ALTER TABLE deletions ADD COLUMN "record" TEXT CHECK ("record" IS NULL OR json_valid("record"))"""
    )
