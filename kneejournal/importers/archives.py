"""Archives: a .zip of loose files or the bulk export of a service, read member by member and never unpacked as a whole.

Names of members are shown and looked up, never used as paths on this computer.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from struct import unpack_from

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import DAMAGED, REPEATED, Activity, Parsed, Remark, Unreadable
from kneejournal.importers.content import BOMB, GZIP, LARGEST, MOST_EXPANDED, SMALL, TOO_LARGE, Kind, kind_of
from kneejournal.importers.inner_archives import files_inside
from kneejournal.importers.strava_csv import read_strava, strava_columns
from kneejournal.importers.table import Table
from kneejournal.importers.tables import is_table

LARGEST_INDEX = 32 * 2**20
"""Bytes of an archive's list of files: about 300,000 of them [eng]."""

LOOKED_AT = 16_384
"""Bytes of a member that tell what it can be."""

TOO_MANY_MEMBERS = Template("import.failed.members", "The archive lists too many files for an export; it was not read.")
OVERLAPPING = Template(
    "import.failed.overlapping", "The files of the archive overlap; it was made to hurt and not read."
)
ENCRYPTED = Template("import.failed.encrypted", "The file is encrypted; unpack the archive with its password first.")


@dataclass(frozen=True)
class Member:
    """One file of an archive that may hold activities, with the row of the export's table that names it."""

    name: str
    packed: int
    row: Activity | None = None


@dataclass(frozen=True)
class StravaTable:
    """The table of a bulk export: its name in the archive, the SHA-256 of its content, and its rows."""

    name: str
    sha256: str
    parsed: Parsed


@dataclass(frozen=True)
class Contents:
    """What an archive holds."""

    members: tuple[Member, ...]
    archives: tuple[Member, ...]
    tables: tuple[StravaTable, ...]
    others: int
    """How many files cannot hold activities: pictures, messages, settings."""


def open_archive(path: Path) -> zipfile.ZipFile:
    """Open an archive, or return it where it is open in this process; :func:`close_archives` ends that.

    Raises:
        Unreadable: where it is damaged, lists too many files, or files that overlap.
    """
    try:
        state = path.stat()
        archive = _opened(path, state.st_size, state.st_mtime_ns)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise Unreadable(DAMAGED(detail="zip")) from None
    if sum(info.compress_size for info in archive.infolist()) > state.st_size:
        raise Unreadable(OVERLAPPING())
    return archive


@lru_cache(maxsize=2)
def _opened(path: Path, size: int, changed: int) -> zipfile.ZipFile:
    """Open an archive; size and time of change tell it from another one at the same place."""
    del size, changed
    _check_index(path)
    return zipfile.ZipFile(path)


def close_archives() -> None:
    """Let go of the archives that this process holds open."""
    _opened.cache_clear()


def _check_index(path: Path) -> None:
    """Refuse an archive whose list of files is too large, before it is read into memory."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _LONGEST_END))
        tail = file.read()
        end = tail.rfind(b"PK\5\6")
        if end < 0 or len(tail) < end + _END:
            raise zipfile.BadZipFile
        index = int(unpack_from("<I", tail, end + 12)[0])
        if index == _IN_ZIP64:
            file.seek(unpack_from("<Q", tail, end - _LOCATOR + 8)[0] if end >= _LOCATOR else 0)
            index = int(unpack_from("<Q", file.read(_END64).ljust(_END64, b"\xff"), 40)[0])
    if index > LARGEST_INDEX:
        raise Unreadable(TOO_MANY_MEMBERS())


_END, _LOCATOR, _END64 = 22, 20, 56
_LONGEST_END = 65_535 + _END + _LOCATOR
_IN_ZIP64 = 0xFFFFFFFF


def read_member(path: Path, name: str, most: int = LARGEST) -> bytes:
    """Return the bytes of one member.

    Raises:
        Unreadable: where it is damaged, encrypted, larger than ``most`` or grows too much.
    """
    archive = open_archive(path)
    try:
        info = archive.getinfo(name)
        if info.flag_bits & 0x1:
            raise Unreadable(ENCRYPTED())
        if info.file_size > most:
            raise Unreadable(TOO_LARGE(megabytes=most // 2**20))
        if info.file_size > max(SMALL, MOST_EXPANDED * info.compress_size):
            raise Unreadable(BOMB())
        with archive.open(info) as file:
            return file.read(info.file_size + 1)
    except Unreadable:
        raise
    except Exception:  # what zipfile and its decompressors raise on damage is not bounded by any document
        raise Unreadable(DAMAGED(detail="zip")) from None


def contents_of(path: Path) -> Contents:
    """Look through an archive: what may hold activities, and which row of its table belongs to it.

    Raises:
        Unreadable: where the archive cannot be opened.
    """
    archive = open_archive(path)
    files = {info.filename: info for info in archive.infolist() if not info.is_dir() and not _is_clutter(info.filename)}
    kinds = {name: _kind(archive, info) for name, info in files.items()}
    tables = [table for name, kind in kinds.items() if kind is Kind.TABLE and (table := _strava_table(path, name))]
    names = {table.name for table in tables}
    readable = [name for name, kind in kinds.items() if kind in _READABLE and name not in names]
    rows = _rows_by_member(readable, tables)
    members = tuple(Member(name, files[name].compress_size, rows.get(name)) for name in readable)
    inner = tuple(Member(name, files[name].compress_size) for name, kind in kinds.items() if kind is Kind.ZIP)
    rest = tuple(_without(table, rows.values()) for table in tables)
    return Contents(members, inner, rest, len(files) - len(members) - len(inner) - len(tables))


_READABLE = frozenset({Kind.FIT, Kind.GPX, Kind.TCX, Kind.GZIP, Kind.TABLE})


def _is_clutter(name: str) -> bool:
    """Tell what systems put beside files: they look like them and hold nothing."""
    return name.startswith("__MACOSX/") or posixpath.basename(name).startswith("._")


def _kind(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Kind:
    """Tell what a member may be; what cannot be looked at is left to its reading if its name promises something."""
    try:
        with archive.open(info) as file:
            head = file.read(LOOKED_AT)
    except Exception:  # see read_member
        return Kind.GZIP if info.filename.lower().endswith(_ENDINGS) else Kind.BINARY
    if head.startswith(GZIP):
        return Kind.GZIP
    kind = kind_of(head)
    return Kind.TABLE if kind is Kind.TEXT and is_table(head) else kind


_ENDINGS = (".fit", ".gpx", ".tcx", ".gz", ".csv")


def files_within(path: Path, name: str) -> Iterator[tuple[str, bytes | Unreadable, float]]:
    """Yield the files of an archive inside an archive that may hold activities, with the share of it read until then.

    Raises:
        Unreadable: where it is damaged; what was yielded before stands.
    """
    archive = open_archive(path)
    info = archive.getinfo(name)
    if info.file_size > max(SMALL, MOST_EXPANDED * info.compress_size):
        raise Unreadable(BOMB())
    try:
        with archive.open(info) as file:
            for inner, content, read in files_inside(file):
                if isinstance(content, Unreadable) or _is_readable(content[:LOOKED_AT]):
                    yield inner, content, read / max(1, info.file_size)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError):
        raise Unreadable(DAMAGED(detail="zip")) from None


def _is_readable(head: bytes) -> bool:
    return head.startswith(GZIP) or kind_of(head) in {Kind.FIT, Kind.GPX, Kind.TCX}


def _strava_table(path: Path, name: str) -> StravaTable | None:
    try:
        data = read_member(path, name)
        table = Table(data)
        at = strava_columns(table)
        return StravaTable(name, sha256(data).hexdigest(), read_strava(table, at)) if at else None
    except Unreadable:  # said when it is read as a member
        return None


def _rows_by_member(members: list[str], tables: Iterable[StravaTable]) -> dict[str, Activity]:
    """Return the row that names each member: by its path beside the table, or else by the file's name alone."""
    exact, alone = set(members), {_stem(name): name for name in members}
    found: dict[str, Activity] = {}
    for table in tables:
        for row in table.parsed.activities:
            path = posixpath.normpath(posixpath.join(posixpath.dirname(table.name), row.file))
            name = path if path in exact else alone.get(_stem(row.file))
            if row.file and name is not None:
                found.setdefault(name, row)
    return found


def _stem(name: str) -> str:
    return posixpath.basename(name).lower().removesuffix(".gz")


def _without(table: StravaTable, named: Iterable[Activity]) -> StravaTable:
    """Leave the rows whose files the archive holds to those files."""
    taken = list(named)
    keys, rows = {row.key for row in taken}, {id(row) for row in taken}
    rest = tuple(row for row in table.parsed.activities if row.key not in keys)
    again = [row for row in table.parsed.activities if row.key in keys and id(row) not in rows]
    remarks = (*table.parsed.remarks, *(Remark(REPEATED(), row.number) for row in again))
    return replace(table, parsed=replace(table.parsed, activities=rest, remarks=remarks))
