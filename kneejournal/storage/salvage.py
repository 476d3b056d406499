"""What can still be read from a damaged journal file. The file is opened to read only and stays as it is.

SQLite stops at the first damaged page. So each table is read from both ends, and where rows have numbers, on behind
each gap. Only rows that the tables of a sound journal take, and that are whole records, are given back.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.diary import KINDS, Deletion, Diary
from kneejournal.domain.part import Record
from kneejournal.domain.records import Profile
from kneejournal.storage import images
from kneejournal.storage.connecting import connect, in_memory
from kneejournal.storage.migrate import MIGRATIONS, is_ours, migrate, version_of
from kneejournal.storage.repository import deletion_of
from kneejournal.storage.rows import UnreadableRow, find
from kneejournal.storage.selects import Scope

_Row = Sequence[Any]
_DAMAGE = (sqlite3.Error, UnicodeDecodeError)
"""How damage shows: what SQLite says about it may be no text."""
_MOST_PROBES = 10_000
"""How often reading goes on behind a gap at most, so that a file full of them comes to an end."""


def salvage(file: Path) -> Diary:
    """Return all records that can be read; an empty diary where nothing can, or the file is no journal of ours."""
    readings = [_salvaged(lambda: connect(file, "ro"))]
    if not any(readings[0].records()):
        readings.append(_salvaged(lambda: _with_tables_of_a_new_journal(file)))
    return max(readings, key=lambda diary: len(list(diary.records())))


def _salvaged(opened: Callable[[], sqlite3.Connection]) -> Diary:
    with contextlib.closing(in_memory()) as sound:
        with contextlib.suppress(*_DAMAGE, OSError), contextlib.closing(opened()) as damaged:
            damaged.execute("PRAGMA writable_schema = ON")  # so that a cut-off file and half a schema are read at all
            damaged.text_factory = lambda text: text.decode(errors="replace")
            _copy_readable(damaged, sound)
        return _records(sound)


def _with_tables_of_a_new_journal(file: Path) -> sqlite3.Connection:
    """Open a copy in memory in which the list of tables is that of a new journal, where it is the list that is damaged.

    A journal's tables begin at the pages where those of a new one do. What does not fit is no record and left out.
    """
    with contextlib.closing(in_memory()) as new:
        migrate(new)
        fresh = new.serialize()
        roots = {int(root) for (root,) in new.execute("SELECT rootpage FROM sqlite_master WHERE rootpage > 0")}
    size = int.from_bytes(fresh[16:18], "big")
    pages = bytearray(file.read_bytes()[: images.LARGEST])
    for number in range(1, len(fresh) // size + 1):
        if number not in roots:
            pages[(number - 1) * size : number * size] = fresh[(number - 1) * size : number * size]
    pages[28:32] = (len(pages) // size).to_bytes(4, "big")
    copy = in_memory()
    copy.deserialize(bytes(pages))
    return copy


def _copy_readable(damaged: sqlite3.Connection, sound: sqlite3.Connection) -> None:
    if not is_ours(damaged):
        return
    migrate(sound, MIGRATIONS[: version_of(damaged)])
    sound.execute("PRAGMA foreign_keys = OFF")
    for (table,) in sound.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        described = sound.execute(f'PRAGMA table_info("{table}")').fetchall()
        columns = [str(column[1]) for column in described]
        key = [str(column[1]) for column in sorted(described, key=lambda column: int(column[5])) if column[5]]
        for row in _rows(damaged, table, columns, key):
            _insert(sound, table, row, columns)
    _drop_orphans(sound)
    migrate(sound)


def _insert(sound: sqlite3.Connection, table: str, row: _Row, columns: Sequence[str]) -> None:
    statement = f'INSERT OR IGNORE INTO "{table}" ({_named(columns)}) VALUES ({", ".join("?" * len(row))})'  # noqa: S608  # names of our own tables
    with contextlib.suppress(sqlite3.Error):  # a value of another type
        sound.execute(statement, row)


def _rows(damaged: sqlite3.Connection, table: str, columns: Sequence[str], key: Sequence[str]) -> Iterator[_Row]:
    """Yield the rows of a table that can be read, some of them twice."""
    select = f'SELECT {_named(columns)} FROM "{table}"'  # noqa: S608  # names of our own tables
    yield from _until_damage(damaged, select)
    if key:
        for direction in ("ASC", "DESC"):
            order = ", ".join(f'"{name}" {direction}' for name in key)
            yield from _until_damage(damaged, f"{select} ORDER BY {order}")
    yield from _numbered_rows(damaged, table, columns)


def _numbered_rows(damaged: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[_Row]:
    """Yield the rows that have numbers, on behind every gap; none where the table has no numbers."""
    select = f'SELECT rowid, {_named(columns)} FROM "{table}"'  # noqa: S608  # names of our own tables
    last = next(_until_damage(damaged, f"{select} ORDER BY rowid DESC"), None)
    if last is None:
        return
    reached, step = 0, 1
    for _ in range(_MOST_PROBES):
        found = 0
        for row in _until_damage(damaged, f"{select} WHERE rowid > {reached} ORDER BY rowid"):
            reached, found = int(row[0]), found + 1
            yield row[1:]
        if reached >= int(last[0]):
            return
        step = 1 if found else step * 2
        reached += step
    yield last[1:]


def _until_damage(damaged: sqlite3.Connection, select: str) -> Iterator[_Row]:
    with contextlib.suppress(*_DAMAGE):
        yield from damaged.execute(select)


def _named(columns: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _drop_orphans(sound: sqlite3.Connection) -> None:
    """Remove what belongs to a row that could not be read."""
    for table in {row[0] for row in sound.execute("PRAGMA foreign_key_check")}:
        for reference in _references(sound, table):
            sound.execute(f'DELETE FROM "{table}" WHERE {reference}')  # noqa: S608  # names of our own tables


def _references(sound: sqlite3.Connection, table: str) -> Iterator[str]:
    keys: dict[int, list[tuple[str, str, str]]] = {}
    for number, _, owner, mine, theirs, *_ in sound.execute(f'PRAGMA foreign_key_list("{table}")'):
        keys.setdefault(number, []).append((owner, mine, theirs))
    for pairs in keys.values():
        owner = pairs[0][0]
        same = " AND ".join(f'"{owner}"."{theirs}" = "{table}"."{mine}"' for _, mine, theirs in pairs)
        yield f'NOT EXISTS (SELECT 1 FROM "{owner}" WHERE {same})'  # noqa: S608  # names of our own tables


def _records(sound: sqlite3.Connection) -> Diary:
    if version_of(sound) == 0:
        return Diary()
    kinds = {kind: _readable(sound, kind) for kind in KINDS}
    profile = cast(tuple[Profile, ...], _readable(sound, PROFILE))
    return Diary(profile=profile[0] if profile else Profile(), deleted=_deletions(sound), **cast(dict[str, Any], kinds))


def _readable(sound: sqlite3.Connection, kind: str) -> tuple[Record, ...]:
    found = find(sound.execute, kind, Scope.ALL, {})
    return tuple(record for _, record in found if not isinstance(record, Exception))


def _deletions(sound: sqlite3.Connection) -> tuple[Deletion, ...]:
    deletions = []
    for row in sound.execute("SELECT kind, key, deleted_at FROM deletions"):
        with contextlib.suppress(UnreadableRow):
            deletions.append(deletion_of(*row))
    return tuple(deletions)
