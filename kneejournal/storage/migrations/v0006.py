"""Version 6 of the journal file: own exercises know their sides and their usual dose, as those of the library do.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.
"""

from __future__ import annotations

import sqlite3

STATEMENTS = (
    """ALTER TABLE custom_exercises ADD COLUMN "sides" TEXT CHECK ("sides" IN ('one', 'both', 'alternating'))""",
    'ALTER TABLE custom_exercises ADD COLUMN "sets" INTEGER CHECK ("sets" BETWEEN 1 AND 100)',
    'ALTER TABLE custom_exercises ADD COLUMN "reps" INTEGER CHECK ("reps" BETWEEN 1 AND 1000)',
    'ALTER TABLE custom_exercises ADD COLUMN "hold_s" INTEGER CHECK ("hold_s" BETWEEN 1 AND 3600)',
)


def upgrade(connection: sqlite3.Connection) -> None:
    """Add the columns; of the exercises that are there they stay unknown."""
    for statement in STATEMENTS:
        connection.execute(statement)
