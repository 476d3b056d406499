"""Version 3 of the journal file: who cleared running, beside the day on which it was cleared.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.
"""

from __future__ import annotations

import sqlite3


def upgrade(connection: sqlite3.Connection) -> None:
    """Add the name to the profile; of a clearance that is there it stays unknown."""
    connection.execute("""ALTER TABLE profile ADD COLUMN "cleared_by" TEXT CHECK (trim("cleared_by") <> '')""")
