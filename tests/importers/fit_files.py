"""FIT files made up for tests, message by message."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from kneejournal.importers.fit_messages import checksum

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
UINT8, UINT16, UINT32, SINT32 = (0x02, "B", 0xFF), (0x84, "H", 0xFFFF), (0x86, "I", 0xFFFFFFFF), (0x85, "i", 0x7FFFFFFF)
ENUM = (0x00, "B", 0xFF)

Value = int | None


def fit_time(written: str) -> int:
    """Return a time in UTC as FIT counts it."""
    return round((datetime.fromisoformat(written).replace(tzinfo=UTC) - EPOCH).total_seconds())


@dataclass(frozen=True)
class Message:
    """One message: its global number, and each field with its base type and value (None is invalid)."""

    number: int
    fields: tuple[tuple[int, tuple[int, str, int], Value], ...]

    def bytes(self, local: int = 0) -> bytes:
        """Return definition and data."""
        layout = b"".join(bytes([number, struct.calcsize(kind[1]), kind[0]]) for number, kind, _ in self.fields)
        definition = struct.pack("<BBBHB", 0x40 | local, 0, 0, self.number, len(self.fields)) + layout
        values = [kind[2] if value is None else value for _, kind, value in self.fields]
        return definition + struct.pack("<B" + "".join(kind[1] for _, kind, _ in self.fields), local, *values)


def session(  # noqa: PLR0913  # one for each field of the message
    *,
    start: str = "2026-06-02T06:00:00",
    sport: int = 1,
    sub_sport: int = 0,
    elapsed_s: float = 1800,
    timer_s: float | None = None,
    metres: float | None = 5000,
    up: int | None = None,
    down: int | None = None,
) -> Message:
    """Return a session of 5 km in half an hour, or what is said of it."""
    begin = fit_time(start)
    return Message(
        18,
        (
            (253, UINT32, begin + round(elapsed_s)),
            (2, UINT32, begin),
            (5, ENUM, sport),
            (6, ENUM, sub_sport),
            (7, UINT32, round(elapsed_s * 1000)),
            (8, UINT32, None if timer_s is None else round(timer_s * 1000)),
            (9, UINT32, None if metres is None else round(metres * 100)),
            (22, UINT16, up),
            (23, UINT16, down),
        ),
    )


class Fit:
    """A file that grows message by message."""

    def __init__(self, file_type: int = 4, maker: int = 1) -> None:
        self._body = Message(0, ((0, ENUM, file_type), (1, UINT16, maker))).bytes()
        self._time = fit_time("2026-06-02T06:00:00")
        self.steps: list[int] = []

    def add(self, message: Message) -> Self:
        """Add any message."""
        self._body += message.bytes()
        return self

    def sport(self, number: int) -> Self:
        """Say which sport the file is of."""
        return self.add(Message(12, ((0, ENUM, number),)))

    def records(self, altitudes: Iterable[float]) -> Self:
        """Add a point a second, 3 m apart."""
        for second, altitude in enumerate(altitudes):
            fields = (
                (253, UINT32, self._time + second),
                (5, UINT32, second * 300),
                (2, UINT16, round((altitude + 500) * 5)),
            )
            self.add(Message(20, fields))
            last = self._time + second
        self._time = last
        return self

    def compressed(self, offsets: Iterable[int]) -> Self:
        """Add points whose header holds the last five bits of their time."""
        definition = Message(20, ((5, UINT32, 0),)).bytes(1)
        self._body += definition[: -struct.calcsize("<BI")]
        begin = self._time
        for offset in offsets:
            self._time += (offset - self._time) % 32
            self.steps.append(self._time - begin)
            self._body += struct.pack("<BI", 0x80 | 1 << 5 | offset, 0)
        return self

    def offset(self, seconds: int, at: str = "2026-06-02T06:30:00") -> Self:
        """Say how local time differs from UTC."""
        now = fit_time(at)
        return self.add(Message(34, ((253, UINT32, now), (5, UINT32, max(0, now + seconds)))))

    def bytes(self) -> bytes:
        """Return the file with its header and checksum."""
        header = struct.pack("<BBHI4s", 14, 0x20, 2100, len(self._body), b".FIT")
        header += checksum(header).to_bytes(2, "little")
        whole = header + self._body
        return whole + checksum(whole).to_bytes(2, "little")
