"""What a format reader finds: one activity as its file states it, not yet judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from kneejournal.domain.messages import Message, Template


class Sport(Enum):
    """What kind of activity it is, as far as the journal cares."""

    RUN = auto()
    TRAIL = auto()
    TREADMILL = auto()
    VIRTUAL = auto()
    RACE = auto()
    OTHER = auto()
    """Known, and no run."""
    UNKNOWN = auto()
    """A label that the program does not know, or none at all."""


@dataclass(frozen=True)
class Climb:
    """Metres up and down; None is unknown."""

    ascent_m: float | None = None
    descent_m: float | None = None


UNKNOWN_CLIMB = Climb()

MOST_POINTS, MOST_PARTS = 1_000_000, 20_000
"""Points and segments, laps or tracks of one file: eleven days at one point a second; more is made to hurt [eng]."""


@dataclass(frozen=True, kw_only=True)
class Activity:
    """One activity of a file. Metres and seconds; None is unknown, never zero.

    Attributes:
        sport: What it is.
        label: The sport as the file spells it; "" where it names none.
        start: The start with its offset, None where the file gives no date; of a format reader, without offset where
            it is a clock time of the runner's zone.
        start_hint: Where the file gives no start, about when it was.
        key: What tells it apart from the other activities of its file; the run's id is made of it.
        distance_stated: Whether the distance is the file's own, not computed from positions.
        timer_s: A duration of which the file does not say whether pauses count; only the speed is judged by it.
        stated: Ascent and descent as the file states them.
        computed: The same, computed from the file's altitudes.
        number: Its place in a file of several: a row, or 1, 2, 3.
        name: What the runner or the service called it.
        file: The path of the recording that a row of a table names; "" where it names none.
        warnings: What the format reader noticed.
    """

    sport: Sport
    label: str
    start: datetime | None
    key: str
    start_hint: datetime | None = None
    distance_m: float | None = None
    distance_stated: bool = False
    moving_s: float | None = None
    elapsed_s: float | None = None
    timer_s: float | None = None
    stated: Climb = UNKNOWN_CLIMB
    computed: Climb = UNKNOWN_CLIMB
    number: int | None = None
    name: str = ""
    file: str = ""
    warnings: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Remark:
    """Something in a file that is no activity, or an activity that cannot be read, and why."""

    reason: Message
    number: int | None = None
    failed: bool = False


@dataclass(frozen=True)
class Parsed:
    """All that a format reader made of one file."""

    format: str
    activities: tuple[Activity, ...] = ()
    remarks: tuple[Remark, ...] = ()
    warnings: tuple[Message, ...] = ()


class Unreadable(Exception):
    """A file that gives nothing, with the reason to show. Raised by format readers, caught where outcomes are made."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


DAMAGED = Template("import.failed.damaged", "The file is damaged or incomplete ({detail}).")
EMPTY = Template("import.failed.empty", "The file is empty.")
REPEATED = Template("import.skipped.repeated", "The file holds this activity twice.")
TOO_MANY = Template("import.failed.too_many", "The file holds more points or parts than any run has.")
NOTHING_INSIDE = Template("import.failed.nothing", "The file holds no recorded activity.")
