"""The few messages of a FIT file that a run needs, read straight from its bytes.

A reader of our own, because fitdecode decodes every field of every message: in two processes it cannot read files 1.8
times as fast as it does in one. This one steps over what is not wanted and unpacks the rest with one call of ``struct``
a message. ``tests/importers/test_fit.py`` holds it against fitdecode, ``benchmarks/importers.py`` measures both.

A FIT file is a header, messages and a checksum; several may follow each other. A definition says which fields the
messages of a local number hold; messages of unknown kinds are stepped over by its sizes. Little- and big-endian,
compressed times and developer fields occur. See "Flexible and Interoperable Data Transfer (FIT) Protocol" by Garmin.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from struct import Struct
from struct import error as StructError  # noqa: N812  # a class under a small name

from kneejournal.importers.activity import MOST_PARTS, MOST_POINTS

FILE_ID, SPORT, SESSION, LAP, RECORD, ACTIVITY = 0, 12, 18, 19, 20, 34
TIME = 253

WANTED: Mapping[int, tuple[int, ...]] = {
    FILE_ID: (0, 1, 4),
    SPORT: (0, 1),
    SESSION: (TIME, 2, 5, 6, 7, 8, 9, 22, 23, 59),
    LAP: (TIME, 2, 7, 8, 9, 25),
    RECORD: (TIME, 0, 1, 2, 5, 78),
    ACTIVITY: (TIME, 5),
}
"""Fields by the numbers of the profile, message by message; the rest is stepped over."""

MOST_MESSAGES, MOST_SESSIONS = 4_000_000, 100
"""Four for each point; the longest multisport race has nine sessions. More is made to hurt [eng]."""

_MOST: Mapping[int, int] = {RECORD: MOST_POINTS, SESSION: MOST_SESSIONS}

Row = tuple[float | None, ...]
"""The values of one message in the order of :data:`WANTED`, raw; None where the field is absent or invalid."""


@dataclass
class FitPart:
    """One of the FIT files that follow each other in a file."""

    rows: dict[int, list[Row]] = field(default_factory=lambda: {number: [] for number in WANTED})
    damaged: bool = False
    """Whether it breaks off, or fails its checksum, or holds something that cannot be read."""


class TooMany(Exception):
    """More messages than any activity has."""


def read_parts(data: bytes) -> list[FitPart]:
    """Read all FIT files that follow each other; what follows the last and is none marks it as damaged.

    Raises:
        TooMany: for more messages than a recorded activity can hold.
    """
    parts: list[FitPart] = []
    begin = 0
    while data[begin + 8 : begin + 12] == b".FIT":
        parts.append(FitPart())
        begin = _Reader(data, begin, parts[-1]).read()
    if parts and begin < len(data):
        parts[-1].damaged = True
    return parts


_TYPES: Mapping[int, tuple[str, int | None]] = {
    0: ("B", 0xFF), 1: ("b", 0x7F), 2: ("B", 0xFF), 3: ("h", 0x7FFF), 4: ("H", 0xFFFF), 5: ("i", 0x7FFFFFFF),
    6: ("I", 0xFFFFFFFF), 8: ("f", None), 9: ("d", None), 10: ("B", 0), 11: ("H", 0), 12: ("I", 0), 13: ("B", 0xFF),
    14: ("q", 0x7FFFFFFFFFFFFFFF), 15: ("Q", 0xFFFFFFFFFFFFFFFF), 16: ("Q", 0),
}  # fmt: skip
"""Base types: how struct spells them, and the value that means invalid (a NaN among the floats)."""


class _Definition:
    """How the messages of one local number are laid out."""

    def __init__(self, number: int, order: str, fields: list[tuple[int, int, int]], developer: int) -> None:
        wanted = WANTED.get(number, (TIME,))
        self.number = number
        self.width = len(wanted)
        self.timed = wanted[0] == TIME
        self.slots: list[tuple[int, int | None]] = []
        layout = [order]
        for identity, size, base in fields:
            letter, invalid = _TYPES.get(base & 0x1F, ("", None))
            length = Struct(f"={letter}").size if letter else 0
            if identity in wanted and letter and size >= length:
                layout.append(f"{letter}{size - length}x")
                self.slots.append((wanted.index(identity), invalid))
            else:
                layout.append(f"{size}x")
        self.unpack_from = Struct("".join(layout)).unpack_from
        self.size = sum(size for _, size, _ in fields) + developer

    def row(self, data: bytes, begin: int) -> Row:
        """Return the wanted values of the message at an offset."""
        row: list[float | None] = [None] * self.width
        for (slot, invalid), value in zip(self.slots, self.unpack_from(data, begin), strict=True):
            if value != invalid and value == value:  # noqa: PLR0124  # a NaN differs from itself
                row[slot] = value
        return tuple(row)


class _Reader:
    """Reads one FIT file inside ``data``."""

    def __init__(self, data: bytes, begin: int, part: FitPart) -> None:
        self._data, self._begin, self._part = data, begin, part
        self._definitions: dict[int, _Definition] = {}
        self._last_time = 0

    def read(self) -> int:
        """Fill the part; return where the next one may begin."""
        data, header = self._data, self._data[self._begin]
        body = self._begin + header
        stated = body + int.from_bytes(data[self._begin + 4 : self._begin + 8], "little")
        end = min(stated, len(data))
        reached = self._messages(body, end)
        whole = reached == stated and stated + 2 <= len(data)
        self._part.damaged = not whole or checksum(data[self._begin : stated + 2]) != 0
        return min(stated + 2, len(data)) if whole else self._next_header(reached)

    def _next_header(self, after: int) -> int:
        found = self._data.find(b".FIT", after)
        return found - 8 if found >= after + 8 else len(self._data)

    def _messages(self, begin: int, end: int) -> int:
        """Read messages until the end, or to the first that cannot be one; return where it stopped."""
        count = 0
        while begin < end:
            count += 1
            if count > MOST_MESSAGES:
                raise TooMany
            try:
                following = self._message(begin, end)
            except (IndexError, KeyError, StructError):
                return begin
            if following > end:
                return begin
            begin = following
        return begin

    def _message(self, begin: int, end: int) -> int:
        head = self._data[begin]
        if head & 0x80:
            return self._values(begin + 1, end, (head >> 5) & 0x3, offset=head & 0x1F)
        if head & 0x40:
            return self._define(begin + 1, head & 0xF, has_developer=bool(head & 0x20))
        return self._values(begin + 1, end, head & 0xF)

    def _define(self, begin: int, local: int, *, has_developer: bool) -> int:
        data = self._data
        order = ">" if data[begin + 1] else "<"
        number = int.from_bytes(data[begin + 2 : begin + 4], "big" if order == ">" else "little")
        fields_end = begin + 5 + 3 * data[begin + 4]
        fields = [(data[at], data[at + 1], data[at + 2]) for at in range(begin + 5, fields_end, 3)]
        developer = 0
        following = fields_end
        if has_developer:
            following = fields_end + 1 + 3 * data[fields_end]
            developer = sum(data[at + 1] for at in range(fields_end + 1, following, 3))
        self._definitions[local] = _Definition(number, order, fields, developer)
        return following

    def _values(self, begin: int, end: int, local: int, offset: int | None = None) -> int:
        definition = self._definitions[local]
        following = begin + definition.size
        if following > end:
            return following
        row = definition.row(self._data, begin)
        if definition.timed:
            row = self._timed(row, offset)
        if definition.number in self._part.rows:
            self._keep(definition.number, row)
        return following

    def _keep(self, number: int, row: Row) -> None:
        rows = self._part.rows[number]
        if len(rows) >= _MOST.get(number, MOST_PARTS):
            raise TooMany
        rows.append(row)

    def _timed(self, row: Row, offset: int | None) -> Row:
        """Keep the last time, and complete a compressed one: five bits that follow on it."""
        if offset is not None:
            self._last_time += (offset - self._last_time) & 0x1F
            return (self._last_time, *row[1:])
        if row[0] is not None:
            self._last_time = int(row[0])
        return row


def checksum(data: bytes) -> int:
    """Return the FIT checksum of bytes; 0 for a sound file with its own checksum behind it."""
    crc = 0
    for byte in data:
        crc = (crc >> 8) ^ _CRC[(crc ^ byte) & 0xFF]
    return crc


def _crc_entry(byte: int) -> int:
    for _ in range(8):
        byte = (byte >> 1) ^ 0xA001 if byte & 1 else byte >> 1
    return byte


_CRC = tuple(_crc_entry(byte) for byte in range(256))
"""CRC-16/ARC, the one of FIT."""
