"""Version 5 of the journal file: a run may be longer than 100 km, as an ultra is.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.
"""

from __future__ import annotations

import sqlite3

STATEMENTS = (
    'ALTER TABLE runs ADD COLUMN "farther_m" REAL CHECK ("farther_m" BETWEEN 0 AND 1000000)',
    'UPDATE runs SET "farther_m" = "distance_m"',
    'ALTER TABLE runs DROP COLUMN "distance_m"',
    'ALTER TABLE runs RENAME COLUMN "farther_m" TO "distance_m"',
)


def upgrade(connection: sqlite3.Connection) -> None:
    """Widen the bound of a column, which SQLite can only do by making the column anew."""
    for statement in STATEMENTS:
        connection.execute(statement)
