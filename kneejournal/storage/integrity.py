"""Whether a journal file is sound: the pages of the file, what refers to what, and every row as a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.diary import KINDS
from kneejournal.domain.messages import Message, Template
from kneejournal.storage.rows import find
from kneejournal.storage.selects import Scope

DAMAGED = Template("check.damaged", "The file is damaged: {finding}.")
ORPHAN = Template("check.orphan", "The table {table} holds a row that belongs to nothing.")
NO_RECORD = Template("check.no_record", "{kind} {key} cannot be read: {problem}.")


@dataclass(frozen=True)
class CheckReport:
    """What a check of the file found: how many records can be read, and everything that is wrong."""

    records: int
    problems: tuple[Message, ...]


def check_file(connection: Connection) -> CheckReport:
    """Check the whole file."""
    execute = connection.exec_driver_sql
    found = [(kind, *each) for kind in (PROFILE, *KINDS) for each in find(execute, kind, Scope.ALL, {})]
    unreadable = [
        NO_RECORD(kind=kind, key=" ".join(key), problem=str(record))
        for kind, key, record in found
        if isinstance(record, Exception)
    ]
    return CheckReport(len(found) - len(unreadable), (*_damage(connection), *unreadable))


def _damage(connection: Connection) -> Iterator[Message]:
    for (finding,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if finding != "ok":
            yield DAMAGED(finding=finding)
    for table, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield ORPHAN(table=table)
