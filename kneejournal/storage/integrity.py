"""Whether a journal file is sound: the pages of the file, what refers to what, and every row as a record."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.diary import KINDS
from kneejournal.domain.messages import Message, Template
from kneejournal.storage.queries import Scope
from kneejournal.storage.repository import find

DAMAGED = Template("check.damaged", "The file is damaged: {finding}.")
ORPHAN = Template("check.orphan", "The table {table} holds a row that belongs to nothing.")
NO_RECORD = Template("check.noRecord", "{kind} {key} cannot be read: {problem}.")


def findings(connection: Connection) -> Iterator[Message]:
    """Yield everything that is wrong with the file; nothing where it is sound."""
    for (finding,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if finding != "ok":
            yield DAMAGED(finding=finding)
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield ORPHAN(table=table)
    for kind in (PROFILE, *KINDS):
        for key, record in find(connection, kind, Scope.ALL, {}):
            if isinstance(record, Exception):
                yield NO_RECORD(kind=kind, key=" ".join(key), problem=str(record))
