"""One open journal file and its transactions."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import stat
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from kneejournal.domain.errors import UserProblem
from kneejournal.storage import backups, connecting
from kneejournal.storage.connecting import connect
from kneejournal.storage.files import create
from kneejournal.storage.migrate import MIGRATIONS, Migration, is_ours, migrate, version_of
from kneejournal.storage.problems import (
    EMPTY,
    FOLDER,
    GONE,
    NEWER,
    NOT_A_FILE,
    NOT_A_JOURNAL,
    NOT_READABLE,
    in_plain_words,
)

_HOW_TO_BEGIN = "kneejournal_begin"
_PATIENCE = "kneejournal_patience"
_PRAGMAS = (
    ("foreign_keys", "ON", 1),
    ("journal_mode", "DELETE", "delete"),  # a copy of a live WAL file, as synced folders make it, lost rows
    ("synchronous", "EXTRA", 3),  # when a commit returns, the folder is on the disk too
)


class JournalFile:
    """A journal file that is there and in order.

    It has one connection, which any thread may use: a lock lets one transaction pass at a time. One connection and no
    pool, because ``PRAGMA data_version`` counts the changes of others for each connection. A thread that reads for
    long opens the file a second time, so that the others need not wait.
    """

    def __init__(self, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        """Open the file, or make it where there is none.

        Raises:
            UserProblem: where there is no journal that can be used.
        """
        self.path = Path(os.path.realpath(path))  # the file a link points to is the one to make or replace
        with _naming_faults(self.path):
            if not self.path.exists():
                create(self.path)
        self._migrations = migrations
        self._lock = threading.RLock()
        self.patience_to_write: float | None = None
        """How long to wait for another program before a change is refused, in seconds; None for the usual time."""
        self._replacements = 0
        self.writes = 0
        """How often this program has written to the file since it opened it."""
        self._open()

    @contextlib.contextmanager
    def reading(self, patience: float | None = None) -> Iterator[Connection]:
        """Give a connection that sees the file as of one moment.

        Args:
            patience: How long to wait for another program, in seconds; None for the usual time.
        """
        with self._transaction("BEGIN", patience) as connection:
            yield connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give a connection whose changes are all on the disk afterwards, or none of them where anything fails."""
        with self._transaction("BEGIN IMMEDIATE", self.patience_to_write) as connection:
            yield connection
        self.writes += 1

    def stamp(self, patience: float | None = None) -> int:
        """Return a number that changes when another process has changed the file."""
        with self.reading(patience) as connection:
            return self.stamp_in(connection)

    def stamp_in(self, connection: Connection) -> int:
        """Return what :meth:`stamp` does, inside a transaction of this file."""
        changes = int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())
        return (self._replacements << 32) + changes

    def close(self) -> None:
        """Close the file; it cannot be used afterwards."""
        with self._lock:
            self._engine.dispose()

    def _open(self) -> None:
        with _naming_faults(self.path), in_plain_words(self.path):
            identity = _identity(self.path)
            _refuse_what_is_no_journal(self.path)
            _bring_up_to_date(self.path, self._migrations)
            self._engine = _engine(self.path)
            self._engine.connect().close()
            self._identity = identity

    @contextlib.contextmanager
    def _transaction(self, begin: str, patience: float | None) -> Iterator[Connection]:
        with self._lock:
            self._follow_replacement()
            options = {_HOW_TO_BEGIN: begin, _PATIENCE: connecting.BUSY_SECONDS if patience is None else patience}
            with (
                in_plain_words(self.path),
                self._engine.connect().execution_options(**options) as connection,
                connection.begin(),
            ):
                yield connection

    def _follow_replacement(self) -> None:
        """Open the file again where another one took its name, as restoring and synced folders do.

        SQLite would go on writing into the old file, which nobody will ever find again.
        """
        with _naming_faults(self.path):
            if not self.path.exists():
                raise UserProblem(GONE(path=str(self.path)))
            same = _identity(self.path) == self._identity
        if not same:
            self._engine.dispose()
            self._open()
            self._replacements += 1


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


@contextlib.contextmanager
def _naming_faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UserProblem(NOT_READABLE(path=str(path), reason=error.strerror or str(error))) from error


def _refuse_what_is_no_journal(path: Path) -> None:
    """Refuse what SQLite would not: it takes an empty file for a new database. Unreadable files it calls unwritable.

    The file is not opened for that: closing it would drop the locks that this process holds on it through SQLite.
    """
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise UserProblem(FOLDER(path=str(path)))
    if not stat.S_ISREG(found.st_mode):
        raise UserProblem(NOT_A_FILE(path=str(path)))
    if found.st_size == 0:
        raise UserProblem(EMPTY(path=str(path)))
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        raise UserProblem(NOT_READABLE(path=str(path), reason=os.strerror(errno.EACCES)))


def _bring_up_to_date(path: Path, migrations: Sequence[Migration]) -> None:
    known = len(migrations)
    with contextlib.closing(connect(path)) as connection:
        found = version_of(connection)
        if not is_ours(connection) or found == 0:
            raise UserProblem(NOT_A_JOURNAL(path=str(path)))
        if found > known:
            raise UserProblem(NEWER(path=str(path), found=found, known=known))
        if found < known:
            backups.write(path, path.with_name(f"{path.stem}-version-{found}{path.suffix}"))
            migrate(connection, migrations)


def _engine(path: Path) -> Engine:
    engine = create_engine("sqlite://", creator=partial(connect, path), poolclass=StaticPool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    for name, value, expected in _PRAGMAS:
        connection.execute(f"PRAGMA {name} = {value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise RuntimeError(f"SQLite keeps {name} at {found}")


def _begin(connection: Connection) -> None:
    """Begin as asked. The driver does not begin on its own (``isolation_level=None``): it would not before DDL."""
    options = connection.get_execution_options()
    connection.exec_driver_sql(f"PRAGMA busy_timeout = {round(options[_PATIENCE] * 1000)}")
    connection.exec_driver_sql(options[_HOW_TO_BEGIN])
