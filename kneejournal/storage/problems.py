"""What can be wrong with a journal file, each in one sentence, and how SQLite says it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template
from kneejournal.storage.rows import UnreadableRow

FOLDER = Template("problem.storage.folder", "{path} is a folder, not a journal; name a file.")
NOT_A_FILE = Template("problem.storage.not_a_file", "{path} is not a file; name another place for the journal.")
EMPTY = Template(
    "problem.storage.empty",
    "{path} is empty, which a journal never is; it may not be downloaded yet or be damaged: wait for it, put a backup"
    " in its place or name another file.",
)
NOT_A_JOURNAL = Template(
    "problem.storage.not_a_journal", "{path} is not a journal of kneejournal; it was left as it is, name another file."
)
NEWER = Template(
    "problem.storage.newer",
    "{path} was written by a newer kneejournal (version {found} of the file, this program knows {known}); update"
    " kneejournal to open it.",
)
NOT_READABLE = Template(
    "problem.storage.not_readable", "{path} cannot be opened: {reason}; check the rights of the file and its folder."
)
NOT_WRITABLE = Template(
    "problem.storage.not_writable",
    "{path} cannot be written, so the change was not saved; check the rights of the file and its folder.",
)
GONE = Template(
    "problem.storage.gone", "{path} is no longer there, so nothing was saved; put it back or name another file."
)
NO_PLACE = Template("problem.storage.no_place", "{path} cannot be made: {reason}; name another place for the journal.")
NOT_A_BACKUP = Template(
    "problem.storage.not_a_backup", "{path} is neither a backup nor a journal of kneejournal; name another file."
)
TOO_LARGE = Template("problem.storage.too_large", "{path} is larger than any journal; name another file.")
NO_BACKUP = Template(
    "problem.storage.no_backup", "The backup {path} cannot be written: {reason}; name another place for backups."
)
LOCKED = Template(
    "problem.storage.locked", "{path} is in use by another program; nothing was changed, try again in a moment."
)
FULL = Template(
    "problem.storage.full", "The disk that holds {path} is full, so the change was not saved; make room and try again."
)
DAMAGED = Template(
    "problem.storage.damaged", "{path} is damaged ({reason}); put a backup in its place and keep the damaged file."
)
FAILED = Template(
    "problem.storage.failed", "{path} could not be read or written ({reason}); check the disk and try again."
)
UNREADABLE = Template(
    "problem.storage.unreadable",
    "{path} holds something that kneejournal did not write ({row}); put a backup in its place.",
)

_BY_CODE = {
    sqlite3.SQLITE_PERM: NOT_WRITABLE,
    sqlite3.SQLITE_READONLY: NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: NOT_WRITABLE,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FAILED,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: NOT_A_JOURNAL,
}
_PRIMARY = 0xFF  # the low byte of an extended result code


@contextlib.contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the surroundings into a UserProblem; our own faults pass as they are."""
    try:
        yield
    except UnreadableRow as fault:
        raise UserProblem(UNREADABLE(path=str(path), row=str(fault))) from fault
    except (DBAPIError, sqlite3.Error) as error:
        problem = _problem(path, error.orig if isinstance(error, DBAPIError) else error)
        if problem is None:
            raise
        raise problem from error


def _problem(path: Path, error: BaseException | None) -> UserProblem | None:
    code = getattr(error, "sqlite_errorcode", None)
    template = _BY_CODE.get(code & _PRIMARY) if code is not None else None
    if template is None:
        return None
    values = {"path": str(path), "reason": str(error)}
    return UserProblem(template(**{name: value for name, value in values.items() if f"{{{name}}}" in template.english}))
