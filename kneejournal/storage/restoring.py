"""Putting a journal in the place of the one that is there, which is never thrown away."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.exporters.beside import beside, settle
from kneejournal.storage import images
from kneejournal.storage.connecting import connect, in_memory
from kneejournal.storage.editing import rewrite
from kneejournal.storage.files import make_folder
from kneejournal.storage.migrate import is_ours, migrate
from kneejournal.storage.problems import FOLDER, NO_PLACE, NOT_A_JOURNAL, in_plain_words

_BROKEN = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


class State(Enum):
    """What lies at the place of a journal."""

    MISSING = "nothing"
    SOUND = "a journal that can be read and written"
    BROKEN = "a file that was a journal perhaps, and cannot be read any more"


def state_of(journal: Path) -> State:
    """Tell what lies at the place of a journal.

    Raises:
        UserProblem: for a folder, a file of another program, or one that is in use or may not be read.
    """
    if journal.is_dir():
        raise UserProblem(FOLDER(path=str(journal)))
    if not os.path.lexists(journal):
        return State.MISSING
    if journal.stat().st_size == 0:
        return State.BROKEN
    with in_plain_words(journal):
        try:
            with contextlib.closing(connect(journal)) as connection:
                ours, sound = _looked_at(connection)
        except UnicodeDecodeError:  # what SQLite says about damage may be no text
            return State.BROKEN
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in _BROKEN:
                return State.BROKEN
            raise
    if not ours:
        raise UserProblem(NOT_A_JOURNAL(path=str(journal)))
    return State.SOUND if sound else State.BROKEN


def _looked_at(connection: sqlite3.Connection) -> tuple[bool, bool]:
    """Tell whether the file is not another program's, and whether it is a sound journal."""
    ours = is_ours(connection)
    other = not ours and connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    return not other, ours and sound


def put_back(image: bytes, source: Path, journal: Path, now: datetime) -> Path | None:
    """Let a journal hold what an image holds, brought to the newest version.

    A sound journal is changed in one transaction, so that whoever has it open sees the change. A broken one is set
    aside.

    Returns:
        Where the broken one lies now; None where there was none.

    Raises:
        UserProblem: where the image is no sound journal, or the place cannot be written; all is as it was then.
    """
    with images.opened(image, source) as restored:
        if state_of(journal) is State.SOUND:
            images.put(restored, journal)
            return None
        return _in_place(journal, now, restored.serialize())


def put_new(diary: Diary, journal: Path, now: datetime) -> Path | None:
    """Put a new journal that holds a diary in the place of a broken one, which is set aside.

    Returns:
        Where the broken one lies now.

    Raises:
        UserProblem: where the place cannot be written; all is as it was then.
    """
    return _in_place(journal, now, _image_of(diary))


def _image_of(diary: Diary) -> bytes:
    with contextlib.closing(in_memory()) as memory:
        migrate(memory)
        engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
        with engine.connect() as connection:
            rewrite(connection, Diary(), diary)
            return memory.serialize()


def _in_place(journal: Path, now: datetime, image: bytes) -> Path | None:
    try:
        make_folder(journal.parent)
        aside = _set_aside(journal, now)
        with beside(journal) as new:
            new.write_bytes(image)
    except OSError as error:
        raise UserProblem(NO_PLACE(path=str(journal), reason=error.strerror or str(error))) from error
    return aside


def _set_aside(journal: Path, now: datetime) -> Path | None:
    """Rename a broken journal, with what SQLite keeps beside it: a new journal must not find that."""
    if not os.path.lexists(journal):
        return None
    aside = journal.with_name(f"{journal.stem}-damaged-{now.astimezone(UTC):%Y-%m-%dT%H-%M-%SZ}{journal.suffix}")
    for ending in ("-journal", "-wal", "-shm", ""):
        with contextlib.suppress(FileNotFoundError):
            Path(f"{journal}{ending}").rename(f"{aside}{ending}")
    settle(journal.parent)
    return aside
