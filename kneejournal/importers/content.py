"""The bytes of a file: unpacked within bounds, told apart by what they hold, never by a name."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import IO

from kneejournal.domain.messages import Message, Template
from kneejournal.importers.activity import DAMAGED, EMPTY, Unreadable

LARGEST = 64 * 2**20
"""Bytes of one unpacked file: twenty times a long run at one point a second [eng]."""

MOST_EXPANDED, SMALL = 200, 4 * 2**20
"""A gzipped track shrinks 5 to 30 times; what shrinks more and is not small is made to hurt [eng]."""

TOO_LARGE = Template("import.failed.too_large", "The file is larger than {megabytes} MB, too large for one activity.")
BOMB = Template(
    "import.failed.bomb", "Unpacked, the file grows far beyond what a recorded activity needs; it was not read."
)
TWICE_PACKED = Template(
    "import.failed.twice_packed", "The file is packed more than once; unpack it and import what is inside."
)
UNREADABLE = Template("import.failed.unreadable", "The file cannot be read ({reason}).")


class Kind(Enum):
    """What a file is by its first bytes."""

    FIT = auto()
    GPX = auto()
    TCX = auto()
    ZIP = auto()
    GZIP = auto()
    TABLE = auto()
    JOURNAL = auto()
    JSON = auto()
    HTML = auto()
    XML = auto()
    TEXT = auto()
    BINARY = auto()


@dataclass(frozen=True)
class Content:
    """The unpacked bytes of one file with their SHA-256 in hexadecimal."""

    kind: Kind
    data: bytes
    sha256: str


def read_content(path: Path) -> Content:
    """Read a file; of an archive or a journal, which others read, only the begin.

    Raises:
        Unreadable: where it is empty, too large, cannot be opened or unpacks badly.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
            if (kind := kind_of(head)) in {Kind.ZIP, Kind.JOURNAL}:
                return Content(kind, head, "")
            if path.stat().st_size > LARGEST:
                raise Unreadable(TOO_LARGE(megabytes=LARGEST // 2**20))
            return content_of(b"".join([head, *_pieces(file, LARGEST + 1 - len(head))]))
    except OSError as fault:
        raise Unreadable(UNREADABLE(reason=fault.strerror or str(fault))) from None


def _pieces(file: IO[bytes], most: int) -> Iterator[bytes]:
    """Yield a file up to ``most`` bytes; one large read would take all of that memory beforehand."""
    while most > 0 and (piece := file.read(min(most, _PIECE))):
        yield piece
        most -= len(piece)


_PIECE = 2**20


def content_of(packed: bytes) -> Content:
    """Unpack bytes where they are gzipped, and tell what they are.

    Raises:
        Unreadable: where they are empty, too large or unpack badly.
    """
    if len(packed) > LARGEST:
        raise Unreadable(TOO_LARGE(megabytes=LARGEST // 2**20))
    data = gunzip(packed) if packed.startswith(GZIP) else packed
    if not data[:_LOOKED_AT].strip(_BLANKS) and not data.strip(_BLANKS):
        raise Unreadable(EMPTY())
    return Content(kind_of(data), data, hashlib.sha256(data).hexdigest())


_BLANKS = b"\0 \t\r\n"
GZIP = b"\x1f\x8b"


def gunzip(packed: bytes) -> bytes:
    """Unpack a gzip file of one or several parts, but no more of it than :data:`LARGEST`.

    Raises:
        Unreadable: where it is damaged, or grows too much.
    """
    most = min(LARGEST, max(SMALL, MOST_EXPANDED * len(packed)))
    parts: list[bytes] = []
    size, rest = 0, packed
    try:
        while rest.startswith(GZIP):
            unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
            parts.append(unpacker.decompress(rest, most - size + 1))
            size += len(parts[-1])
            if size > most:
                raise Unreadable(BOMB())
            if not unpacker.eof:
                raise Unreadable(DAMAGED(detail="gzip"))
            rest = unpacker.unused_data
    except zlib.error:
        raise Unreadable(DAMAGED(detail="gzip")) from None
    data = b"".join(parts)
    if data.startswith(GZIP):
        raise Unreadable(TWICE_PACKED())
    return data


def kind_of(data: bytes) -> Kind:
    """Tell what unpacked bytes are."""
    if data[8:12] == b".FIT":
        return Kind.FIT
    if data.startswith((b"PK\3\4", b"PK\5\6")):
        return Kind.ZIP
    start = _first_text(data)
    if start.startswith("<"):
        return _xml_kind(start)
    if start.startswith(("{", "[")):
        return Kind.JOURNAL if _JOURNAL.search(data[:_LOOKED_AT]) else Kind.JSON
    return Kind.TEXT if _is_text(start) and not data.startswith(_BINARY) else Kind.BINARY


_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x7fELF",
    b"MZ",
    b"7z\xbc\xaf",
    b"Rar!",
)
_ROOTS = {"gpx": Kind.GPX, "TrainingCenterDatabase": Kind.TCX, "html": Kind.HTML}
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)[\s/>]")
_HTML = re.compile(r"<!doctype\s+html", re.IGNORECASE)
_JOURNAL = re.compile(rb'"(kneejournal|format|check_ins|runs)"')
_LOOKED_AT = 65_536


def _first_text(data: bytes) -> str:
    start = data[:_LOOKED_AT]
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return start.decode(encoding, errors="replace").lstrip()


def _is_text(start: str) -> bool:
    """Tell text from other bytes: few signs in it that cannot be printed."""
    strange = sum(not (each.isprintable() or each in "\r\n\t\u00ad\ufffd") for each in start[:_LOOKED_CLOSELY_AT])
    return strange * _FEW <= len(start[:_LOOKED_CLOSELY_AT])


_LOOKED_CLOSELY_AT, _FEW = 4_096, 50


def _xml_kind(start: str) -> Kind:
    if _HTML.match(start):
        return Kind.HTML
    root = _ROOT.search(re.sub(r"<!--.*?-->", "", start, flags=re.DOTALL))
    return _ROOTS.get(root[1], Kind.XML) if root else Kind.XML


def reason_for(kind: Kind) -> Message:
    """Say what a file looks like that no reader takes."""
    return NOT_ACTIVITY(what=_LOOKS_LIKE.get(kind, _UNKNOWN)())


NOT_ACTIVITY = Template(
    "import.failed.not_activity", "This is no file of a watch or a service for runners; it looks like {what}."
)
_UNKNOWN = Template("import.looks.unknown", "something else")
_LOOKS_LIKE = {
    Kind.HTML: Template("import.looks.html", "a saved web page, perhaps a login page"),
    Kind.JSON: Template("import.looks.json", "JSON data, perhaps an error message of a service"),
    Kind.XML: Template("import.looks.xml", "an XML file of another program"),
    Kind.TEXT: Template("import.looks.text", "a text or a table of another program"),
    Kind.ZIP: Template("import.looks.zip", "an archive inside an archive"),
}
