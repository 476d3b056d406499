"""A whole journal as bytes: taken as of one moment, checked, and put back.

It is the content of the SQLite file. No copy lies on the disk meanwhile.
"""

from __future__ import annotations

import contextlib
import gzip
import io
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from kneejournal.domain.errors import UserProblem
from kneejournal.storage import connecting
from kneejournal.storage.connecting import connect, in_memory
from kneejournal.storage.migrate import MIGRATIONS, Migration, is_ours, migrate, version_of
from kneejournal.storage.problems import DAMAGED, NEWER, NOT_A_BACKUP, NOT_READABLE, TOO_LARGE, in_plain_words

LARGEST = 1 << 30
"""No journal is larger than this many bytes: ten years take six million."""
_GZIP = b"\x1f\x8b"
_SQLITE = b"SQLite format 3\0"


def take(journal: Path) -> bytes:
    """Return a journal as of one moment, once it has been found sound.

    Raises:
        UserProblem: where it cannot be read, is damaged, or is in use by another program for long.
    """
    with in_plain_words(journal), contextlib.closing(in_memory()) as copy:
        with contextlib.closing(connect(journal, "ro")) as source:
            _copy(source, copy)
        refuse_damaged(copy, journal)
        return copy.serialize()


def read(file: Path) -> bytes:
    """Return the journal in a file: a packed backup, or a journal as of one moment.

    Raises:
        UserProblem: where the file cannot be read or holds no journal.
    """
    try:
        packed, content = _content(file)
    except OSError as error:
        raise UserProblem(NOT_READABLE(path=str(file), reason=error.strerror or str(error))) from error
    except (EOFError, zlib.error) as error:
        raise UserProblem(DAMAGED(path=str(file), reason=str(error))) from error
    if len(content) > LARGEST:
        raise UserProblem(TOO_LARGE(path=str(file)))
    if not content.startswith(_SQLITE):
        raise UserProblem(NOT_A_BACKUP(path=str(file)))
    return content if packed else take(file)


def is_written(image: bytes, file: Path) -> bool:
    """Tell whether a file, packed or not, holds an image."""
    return _content(file)[1] == image


@contextlib.contextmanager
def opened(image: bytes, file: Path, migrations: Sequence[Migration] = MIGRATIONS) -> Iterator[sqlite3.Connection]:
    """Give an image as a journal in memory, brought to the newest version.

    Args:
        image: What :func:`take` or :func:`read` returned.
        file: Where it came from, for what is said about it.
        migrations: All steps there are.

    Raises:
        UserProblem: where it is damaged, no journal of ours, or of a newer program.
    """
    with in_plain_words(file), contextlib.closing(in_memory()) as journal:
        journal.deserialize(_out_of_wal(image))
        found = version_of(journal)
        if not is_ours(journal) or found == 0:
            raise UserProblem(NOT_A_BACKUP(path=str(file)))
        if found > len(migrations):
            raise UserProblem(NEWER(path=str(file), found=found, known=len(migrations)))
        refuse_damaged(journal, file)
        migrate(journal, migrations)
        yield journal


def put(journal: sqlite3.Connection, path: Path) -> None:
    """Replace all that the sound journal file at ``path`` holds, in one transaction; others see it as a change.

    Raises:
        UserProblem: where it cannot be written; it is as it was then.
    """
    with in_plain_words(path), contextlib.closing(connect(path)) as target:
        _copy(journal, target)


def refuse_damaged(journal: sqlite3.Connection, path: Path) -> None:
    """Raise a UserProblem where SQLite finds the journal damaged."""
    found = str(journal.execute("PRAGMA integrity_check(1)").fetchone()[0])
    if found != "ok":
        raise UserProblem(DAMAGED(path=str(path), reason=found))


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    source.backup(target, progress=_patience(), sleep=0.05)


def _patience() -> Callable[[int, int, int], None]:
    """Return what ends the waiting for a lock: left alone, the copying waits for ever."""
    until = time.monotonic() + connecting.BUSY_SECONDS

    def progress(status: int, _remaining: int, _total: int) -> None:
        if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} and time.monotonic() > until:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = status
            raise error

    return progress


def _content(file: Path) -> tuple[bool, bytes]:
    """Return whether a file is packed, and what it holds, little more than :data:`LARGEST` at most."""
    with file.open("rb") as stream:
        content = stream.read(LARGEST + 1)
    if not content.startswith(_GZIP):
        return False, content
    with gzip.GzipFile(fileobj=io.BytesIO(content)) as stream:
        return True, stream.read(LARGEST + 1)


def _out_of_wal(image: bytes) -> bytes:
    """Return an image that can be opened in memory; one in WAL mode, which another program set, could not."""
    return image[:18] + b"\x01\x01" + image[20:] if image[18:20] == b"\x02\x02" else image
