"""Archives inside an archive, as Garmin's export of all data holds them, read in one pass from begin to end.

The list of files at the end of a .zip cannot be reached without unpacking what is before it. So the files are taken one
after the other by the headers before each, and only one is held at a time.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from struct import unpack_from
from typing import IO

from kneejournal.importers.activity import DAMAGED, Unreadable
from kneejournal.importers.content import BOMB, LARGEST, MOST_EXPANDED, SMALL, TOO_LARGE

CHUNK = 65_536
MOST_FILES = 300_000
STORED, DEFLATED = 0, 8
_HEADER, _FILE, _DESCRIPTOR = 26, b"PK\3\4", b"PK\7\x08"
_IN_ZIP64 = 0xFFFFFFFF


class _Stream:
    """Bytes of a file that can be looked at before they are taken."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._ahead = b""
        self.taken = 0

    def peek(self, size: int) -> bytes:
        """Return up to ``size`` bytes and leave them."""
        while len(self._ahead) < size and (more := self._file.read(CHUNK)):
            self._ahead += more
        return self._ahead[:size]

    def take(self, size: int) -> bytes:
        """Return exactly ``size`` bytes; raise where the file ends before."""
        found = self.peek(size)
        if len(found) < size:
            raise Unreadable(DAMAGED(detail="zip"))
        self._ahead = self._ahead[size:]
        self.taken += size
        return found

    def chunks(self, size: int) -> Iterator[bytes]:
        """Yield exactly ``size`` bytes in pieces."""
        for left in range(size, 0, -CHUNK):
            yield self.take(min(left, CHUNK))

    def skip(self, size: int) -> None:
        """Leave out bytes, however many."""
        for _ in self.chunks(size):
            pass

    def put_back(self, unused: bytes) -> None:
        """Give back what was taken too much."""
        self._ahead = unused + self._ahead
        self.taken -= len(unused)


def files_inside(file: IO[bytes]) -> Iterator[tuple[str, bytes | Unreadable, int]]:
    """Yield name, content (or why it cannot be read) and the bytes of the archive that were read until then.

    Raises:
        Unreadable: where the archive breaks off; what was yielded before stands.
    """
    stream = _Stream(file)
    for _ in range(MOST_FILES):
        if stream.peek(4) != _FILE:
            return
        stream.skip(4)
        name, content = _next_file(stream)
        if not name.endswith("/"):
            yield name, content, stream.taken


def _next_file(stream: _Stream) -> tuple[str, bytes | Unreadable]:
    header = stream.take(_HEADER)
    flags, method = unpack_from("<HH", header, 2)
    packed, _, name_length, extra_length = unpack_from("<IIHH", header, 14)
    name = stream.take(name_length).decode("utf-8", errors="replace")
    extra = stream.take(extra_length)
    if packed == _IN_ZIP64:
        packed = _long_size(extra)
    has_descriptor = bool(flags & 0x8)
    content = _content(stream, method, packed if not has_descriptor else None, encrypted=bool(flags & 0x1))
    if has_descriptor:
        _skip_descriptor(stream)
    return name, content


def _long_size(extra: bytes) -> int:
    at = 0
    while at + 4 <= len(extra):
        kind, length = unpack_from("<HH", extra, at)
        if kind == 1 and length >= _TWO_LONGS and at + 4 + length <= len(extra):
            return int(unpack_from("<Q", extra, at + 12)[0])
        at += 4 + length
    raise Unreadable(DAMAGED(detail="zip"))


_TWO_LONGS = 16


def _content(stream: _Stream, method: int, packed: int | None, *, encrypted: bool) -> bytes | Unreadable:
    """Return one file's content; where it is not wanted and its end is known, why not."""
    if method == DEFLATED and not encrypted:
        return _inflated(stream, packed)
    if packed is None:
        raise Unreadable(DAMAGED(detail="zip"))
    if method != STORED or encrypted or packed > LARGEST:
        stream.skip(packed)
        return Unreadable(TOO_LARGE(megabytes=LARGEST // 2**20) if packed > LARGEST else DAMAGED(detail="zip"))
    return b"".join(stream.chunks(packed))


def _inflated(stream: _Stream, packed: int | None) -> bytes | Unreadable:
    begin, unpacker = stream.taken, zlib.decompressobj(-zlib.MAX_WBITS)
    parts: list[bytes] = []
    size = 0
    while not unpacker.eof:
        chunk = stream.take(max(1, len(stream.peek(CHUNK))))
        try:
            parts.append(unpacker.decompress(chunk, LARGEST + 1 - size))
        except zlib.error:
            raise Unreadable(DAMAGED(detail="zip")) from None
        size += len(parts[-1])
        stream.put_back(unpacker.unused_data)
        if size > max(SMALL, MOST_EXPANDED * (stream.taken - begin)) or size > LARGEST or unpacker.unconsumed_tail:
            if packed is None:
                raise Unreadable(BOMB())
            stream.put_back(unpacker.unconsumed_tail)
            stream.skip(packed - (stream.taken - begin))
            return Unreadable(BOMB())
    return b"".join(parts)


def _skip_descriptor(stream: _Stream) -> None:
    """Leave out the sizes behind a file, which have no fixed length: the next thing begins with PK."""
    if stream.peek(4) == _DESCRIPTOR:
        stream.skip(4)
    ahead = stream.peek(_LONG_DESCRIPTOR + 2)
    is_long = ahead[_SHORT_DESCRIPTOR:][:2] != b"PK" and ahead[_LONG_DESCRIPTOR:] == b"PK"
    stream.skip(_LONG_DESCRIPTOR if is_long else _SHORT_DESCRIPTOR)


_SHORT_DESCRIPTOR, _LONG_DESCRIPTOR = 12, 20
