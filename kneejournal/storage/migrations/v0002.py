"""Version 2 of the journal file: which import brought a run, so that an import can be taken back.

Frozen: what is written here is in the users' files. Changes to the tables go into a new version.
"""

from __future__ import annotations

import sqlite3

_DIGITS = "[0-9][0-9]"
_SHAPE = f"{_DIGITS}{_DIGITS}-{_DIGITS}-{_DIGITS}T{_DIGITS}:{_DIGITS}:{_DIGITS}*[-+]{_DIGITS}:{_DIGITS}*"
_DAY, _CLOCK = 'substr("source_imported_at", 1, 10)', 'substr("source_imported_at", 12, 8)'

STATEMENTS = (
    f"""ALTER TABLE runs ADD COLUMN "source_imported_at" TEXT CHECK (
        "source_imported_at" IS NULL OR (
            "source_imported_at" GLOB '{_SHAPE}' AND "source_name" IS NOT NULL
            AND date({_DAY}, '+0 days') IS {_DAY} AND time({_CLOCK}, '+0 days') IS {_CLOCK}
        )
    )""",
    'CREATE INDEX runs_by_import ON runs ("source_imported_at") WHERE "source_imported_at" IS NOT NULL',
)


def upgrade(connection: sqlite3.Connection) -> None:
    """Add the moment of the import to the runs that are there; of those it stays unknown."""
    for statement in STATEMENTS:
        connection.execute(statement)
