"""GPX 1.0 and 1.1: tracks as positions, altitudes and times. It states neither moving time nor totals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from math import isfinite

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import (
    MOST_PARTS,
    MOST_POINTS,
    NOTHING_INSIDE,
    TOO_MANY,
    Activity,
    Parsed,
    Remark,
    Unreadable,
)
from kneejournal.importers.sports import sport_by_name, sport_of
from kneejournal.importers.texts import Clock, number_of
from kneejournal.importers.track import climb_of, length
from kneejournal.importers.xml_events import read_xml

ONE_OUTING_S = 3_600
"""Tracks that follow each other within this time are one outing: some devices begin a track at each pause [eng]."""

NO_TRACK = Template("import.skipped.no_track", "The file holds waypoints or a planned route, but nothing recorded.")
NO_TIMES = Template("import.failed.no_times", "The track has no times that can be read, so it belongs to no day.")
NO_POSITIONS = Template("import.failed.no_positions", "The track has fewer than two usable positions.")
FEWEST = 2


@dataclass
class Segment:
    """Unbroken points: positions, altitudes, and the first and last time."""

    positions: list[tuple[float, float]] = field(default_factory=list)
    altitudes: list[float] = field(default_factory=list)
    times: list[datetime] = field(default_factory=list)


@dataclass
class Track:
    """One ``<trk>``."""

    label: str = ""
    name: str = ""
    segments: list[Segment] = field(default_factory=list)

    def times(self) -> list[datetime]:
        """Return all times, in the order of the points."""
        return [each for segment in self.segments for each in segment.times]


def read_gpx(data: bytes) -> Parsed:
    """Read the tracks of a GPX file; those that follow each other closely are one activity.

    Raises:
        Unreadable: where it is not well-formed or not safe.
    """
    handler = _Gpx()
    read_xml(data, handler)
    outings = list(_outings(handler.tracks))
    if not outings:
        return Parsed("gpx", remarks=(Remark((NO_TRACK if handler.other else NOTHING_INSIDE)()),))
    several = len(outings) > 1
    read = [_activity(each, number if several else None, handler.clock) for number, each in enumerate(outings, start=1)]
    return Parsed(
        "gpx",
        tuple(each for each in read if isinstance(each, Activity)),
        tuple(each for each in read if isinstance(each, Remark)),
        handler.clock.warnings,
    )


def _outings(tracks: list[Track]) -> Iterator[list[Track]]:
    outing: list[Track] = []
    for track in tracks:
        if outing and not _continues(outing[-1], track):
            yield outing
            outing = []
        outing.append(track)
    if outing:
        yield outing


def _continues(earlier: Track, later: Track) -> bool:
    if earlier.label != later.label:
        return False
    before, after = earlier.times(), later.times()
    return not (before and after) or 0 <= (min(after) - max(before)).total_seconds() <= ONE_OUTING_S


def _activity(tracks: list[Track], number: int | None, clock: Clock) -> Activity | Remark:
    segments = [segment for track in tracks for segment in track.segments]
    times = list(chain.from_iterable(segment.times for segment in segments))
    if sum(len(segment.positions) for segment in segments) < FEWEST:
        return Remark(NO_POSITIONS(), number, failed=True)
    if not times:
        return Remark(NO_TIMES(), number, failed=True)
    start = min(times)
    return Activity(
        sport=sport_of(tracks[0].label) if tracks[0].label else sport_by_name(tracks[0].name),
        label=tracks[0].label,
        name=tracks[0].name,
        start=clock.start(start),
        key=str(number or 1),
        distance_m=sum(length(segment.positions) for segment in segments) or None,
        elapsed_s=(max(times) - start).total_seconds(),
        computed=climb_of([segment.altitudes for segment in segments]),
        number=number,
    )


class _Gpx:
    """Collects tracks while the file streams by."""

    def __init__(self) -> None:
        self.tracks: list[Track] = []
        self.clock = Clock()
        self.other = False
        self._points = self._parts = 0
        self._inside: list[str] = []
        self._position: tuple[float, float] | None = None
        self._altitude: float | None = None
        self._time: datetime | None = None

    def start(self, name: str, attributes: dict[str, str]) -> bool:
        parent = self._inside[-1] if self._inside else ""
        self._inside.append(name)
        match name:
            case "trk":
                self._count_part()
                self.tracks.append(Track())
            case "trkseg" if self.tracks:
                self._count_part()
                self.tracks[-1].segments.append(Segment())
            case "trkpt":
                self._position = _position(attributes)
                self._altitude = self._time = None
            case "rte" | "wpt":
                self.other = True
        return parent == "trkpt" or (parent == "trk" and name in {"type", "name"})

    def end(self, name: str, text: str) -> None:
        self._inside.pop()
        parent = self._inside[-1] if self._inside else ""
        if name == "trkpt":
            self._point()
        elif parent == "trkpt":
            if name == "ele":
                self._altitude = number_of(text)
            elif name == "time":
                self._time = self.clock.read(text)
        elif parent == "trk" and name == "type":
            self.tracks[-1].label = text
        elif parent == "trk" and name == "name":
            self.tracks[-1].name = text

    def _count_part(self) -> None:
        self._parts += 1
        if self._parts > MOST_PARTS:
            raise Unreadable(TOO_MANY())

    def _point(self) -> None:
        if not self.tracks or not self.tracks[-1].segments:
            return
        segments, position = self.tracks[-1].segments, self._position
        if position is None:
            return
        if not (abs(position[0]) <= _POLE and abs(position[1]) <= _DATE_LINE):  # OpenTracks marks a pause this way
            if segments[-1].positions:
                self._count_part()
                segments.append(Segment())
            return
        self._points += 1
        if self._points > MOST_POINTS:
            raise Unreadable(TOO_MANY())
        segments[-1].positions.append(position)
        if self._altitude is not None:
            segments[-1].altitudes.append(self._altitude)
        if self._time is not None:
            segments[-1].times.append(self._time)


_POLE, _DATE_LINE = 90, 180


def _position(attributes: dict[str, str]) -> tuple[float, float] | None:
    lat, lon = number_of(attributes.get("lat", "")), number_of(attributes.get("lon", ""))
    return None if lat is None or lon is None or not (isfinite(lat) and isfinite(lon)) else (lat, lon)
