"""TCX: activities of laps, which state distance and time in motion, and of track points for the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kneejournal.domain.messages import Message, Template
from kneejournal.importers.activity import (
    MOST_PARTS,
    MOST_POINTS,
    NOTHING_INSIDE,
    TOO_MANY,
    Activity,
    Parsed,
    Remark,
    Sport,
    Unreadable,
)
from kneejournal.importers.sports import sport_of
from kneejournal.importers.texts import Clock, number_of
from kneejournal.importers.track import climb_of, length
from kneejournal.importers.xml_events import read_xml

NO_ACTIVITY = Template("import.skipped.tcx_plan", "The file holds a course or a planned workout, but nothing recorded.")
LAPS_DOUBTED = Template(
    "import.warning.laps", "The totals of the laps cannot be right; the figures come from the points of the track."
)
WRONG_ID = Template("import.warning.tcx_id", "The file names a start that is no time; that of the first lap was taken.")


@dataclass
class Lap:
    """One ``<Lap>``: its totals as they stand, metres and seconds."""

    start: datetime | None = None
    seconds: float | None = None
    metres: float | None = None
    doubted: bool = False


@dataclass
class Points:
    """The points of one ``<Track>``."""

    positions: list[tuple[float, float]] = field(default_factory=list)
    altitudes: list[float] = field(default_factory=list)
    metres: list[float] = field(default_factory=list)
    first: datetime | None = None
    last: datetime | None = None

    def at(self, moment: datetime) -> None:
        """Take the time of a point."""
        self.first = moment if self.first is None else min(self.first, moment)
        self.last = moment if self.last is None else max(self.last, moment)


@dataclass
class Outing:
    """One ``<Activity>``."""

    label: str
    stated_start: datetime | None = None
    wrong_id: bool = False
    laps: list[Lap] = field(default_factory=list)
    tracks: list[Points] = field(default_factory=list)

    def start(self) -> datetime | None:
        """Return the start of the first lap, or else what the activity or its points say."""
        lap = min((each.start for each in self.laps if each.start), default=None)
        return lap or self.stated_start or min((each.first for each in self.tracks if each.first), default=None)

    def end(self) -> datetime | None:
        """Return the last moment of a point or a lap."""
        points = [each.last for each in self.tracks if each.last]
        laps = [each.start + timedelta(seconds=each.seconds) for each in self.laps if each.start and each.seconds]
        return max([*points, *laps], default=None)


def read_tcx(data: bytes) -> Parsed:
    """Read the activities of a TCX file, also those of a multisport session.

    Raises:
        Unreadable: where it is not well-formed or not safe.
    """
    handler = _Tcx()
    read_xml(data, handler)
    if not handler.outings:
        return Parsed("tcx", remarks=(Remark((NO_ACTIVITY if handler.plan else NOTHING_INSIDE)()),))
    several = len(handler.outings) > 1
    outings = enumerate(handler.outings, start=1)
    activities = [_activity(each, number if several else None, handler.clock) for number, each in outings]
    return Parsed("tcx", tuple(activities), warnings=handler.clock.warnings)


def _activity(outing: Outing, number: int | None, clock: Clock) -> Activity:
    start, end = outing.start(), outing.end()
    metres, metres_doubted = _total(each.metres for each in outing.laps)
    seconds, seconds_doubted = _total(each.seconds for each in outing.laps)
    doubted = metres_doubted or seconds_doubted or any(each.doubted for each in outing.laps)
    return Activity(
        sport=Sport.OTHER if outing.label == "Other" else sport_of(outing.label),
        label=outing.label,
        start=clock.start(start),
        key=str(number or 1),
        distance_m=metres or _distance(outing.tracks),
        distance_stated=bool(metres),
        moving_s=seconds,
        elapsed_s=(end - start).total_seconds() if start and end else None,
        computed=climb_of([[each for track in outing.tracks for each in track.altitudes]]),
        number=number,
        warnings=tuple(_warnings(doubted=doubted, wrong_id=outing.wrong_id)),
    )


def _warnings(*, doubted: bool, wrong_id: bool) -> Iterable[Message]:
    return (*((LAPS_DOUBTED(),) if doubted else ()), *((WRONG_ID(),) if wrong_id else ()))


def _total(parts: Iterable[float | None]) -> tuple[float | None, bool]:
    """Return the sum of what laps state, and whether one cannot be right, which leaves the sum unknown."""
    known = [each for each in parts if each is not None]
    if any(each < 0 for each in known):
        return None, True
    return (sum(known) if known else None), False


def _distance(tracks: list[Points]) -> float | None:
    """Return what the points count, from first to last, or else the metres along their positions."""
    counted = [each for track in tracks for each in track.metres]
    if counted and max(counted) > counted[0]:
        return max(counted) - counted[0]
    return sum(length(track.positions) for track in tracks) or None


class _Tcx:
    """Collects activities while the file streams by."""

    def __init__(self) -> None:
        self.outings: list[Outing] = []
        self.clock = Clock()
        self.plan = False
        self._inside: list[str] = []
        self._latitude: float | None = None
        self._points = self._parts = 0

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        self._inside.append(name)
        self._count(name)
        match name:
            case "Activity":
                self.outings.append(Outing(attributes.get("Sport", "").strip()))
            case "Lap" if self.outings:
                self.outings[-1].laps.append(Lap(self._moment(attributes.get("StartTime", ""))))
            case "Track" if self.outings:
                self.outings[-1].tracks.append(Points())
            case "Course" | "Workout":
                self.plan = True
        return name in _WANTED and bool(self.outings)

    def _count(self, name: str) -> None:
        self._points += name == "Trackpoint"
        self._parts += name in {"Activity", "Lap", "Track"}
        if self._points > MOST_POINTS or self._parts > MOST_PARTS:
            raise Unreadable(TOO_MANY())

    def end(self, name: str, text: str) -> None:
        self._inside.pop()
        if not self.outings or name not in _WANTED:
            return
        parent = self._inside[-1] if self._inside else ""
        outing = self.outings[-1]
        if parent == "Lap" and outing.laps:
            self._lap(outing.laps[-1], name, text)
        elif parent in {"Trackpoint", "Position"} and outing.tracks:
            self._point(outing.tracks[-1], name, text)
        elif parent == "Activity" and name == "Id":
            outing.stated_start = self._moment(text)
            outing.wrong_id = outing.stated_start is None

    def _lap(self, lap: Lap, name: str, text: str) -> None:
        lap.doubted |= bool(text) and (number_of(text) is None or "," in text)
        if name == "TotalTimeSeconds":
            lap.seconds = number_of(text)
        elif name == "DistanceMeters":
            lap.metres = number_of(text)

    def _point(self, points: Points, name: str, text: str) -> None:
        number = None if name == "Time" else number_of(text)
        match name:
            case "Time":
                if moment := self._moment(text):
                    points.at(moment)
            case "AltitudeMeters" if number is not None:
                points.altitudes.append(number)
            case "DistanceMeters" if number is not None:
                points.metres.append(number)
            case "LatitudeDegrees":
                self._latitude = number
            case "LongitudeDegrees" if number is not None and self._latitude is not None:
                if abs(self._latitude) <= 90 and abs(number) <= 180:  # noqa: PLR2004  # degrees
                    points.positions.append((self._latitude, number))
                self._latitude = None

    def _moment(self, text: str) -> datetime | None:
        return self.clock.read(text.strip())


_WANTED = frozenset(
    ["Id", "TotalTimeSeconds", "DistanceMeters", "Time", "AltitudeMeters", "LatitudeDegrees", "LongitudeDegrees"]
)
