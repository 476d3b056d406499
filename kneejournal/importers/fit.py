"""FIT, what watches write: totals stated by sessions; records, one a second or so, where a session states nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import NamedTuple

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import (
    NOTHING_INSIDE,
    TOO_MANY,
    UNKNOWN_CLIMB,
    Activity,
    Climb,
    Parsed,
    Remark,
    Sport,
    Unreadable,
)
from kneejournal.importers.fit_messages import (
    ACTIVITY,
    FILE_ID,
    LAP,
    RECORD,
    SESSION,
    SPORT,
    FitPart,
    Row,
    TooMany,
    read_parts,
)
from kneejournal.importers.fit_sports import FILE_TYPES, fit_sport
from kneejournal.importers.track import climb_of, length

EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
ABSOLUTE = 0x10000000
"""Times below are seconds since the device was switched on: they name no date."""

FARTHEST_OFFSET_S, QUARTER_S, SLACK_S = 14 * 3_600, 900, 60
"""Local times differ by quarters of an hour and at most 14 hours from UTC; one file in the wild says 160 hours."""

IS_NO_ACTIVITY = Template("import.skipped.fit_type", "The FIT file holds no activity but this: {what}.")
BROKEN_OFF = Template(
    "import.warning.broken_off", "The file breaks off before its summary; this is what had been recorded until then."
)
BROKEN_UNKNOWN = Template("import.failed.broken_off", "The file breaks off before it says what was recorded.")
WRAPPER = Template("import.warning.damaged", "The file is damaged or its checksum is wrong; please check the figures.")
ACTIVITY_FILE = 4


class _Session(NamedTuple):
    """A session message, in the order of WANTED."""

    end: float | None
    start: float | None
    sport: float | None
    sub_sport: float | None
    elapsed_ms: float | None
    timer_ms: float | None
    distance_cm: float | None
    ascent: float | None
    descent: float | None
    moving_ms: float | None


class _Record(NamedTuple):
    """A record message, in the order of WANTED."""

    time: float | None
    latitude: float | None
    longitude: float | None
    altitude: float | None
    distance_cm: float | None
    fine_altitude: float | None


def read_fit(data: bytes) -> Parsed:
    """Read the sessions of a FIT file, or of several that follow each other.

    Raises:
        Unreadable: for more points than any run has, or a file that breaks off before it says what it is.
    """
    try:
        parts = read_parts(data)
    except TooMany:
        raise Unreadable(TOO_MANY()) from None
    activities = [each for part in parts for each in _activities(part)]
    damaged = any(part.damaged for part in parts)
    if not activities:
        return Parsed("fit", remarks=(_nothing(parts, damaged=damaged),))
    if len(activities) > 1:
        activities = [replace(each, number=number, key=str(number)) for number, each in enumerate(activities, start=1)]
    broken_off = any(BROKEN_OFF() in each.warnings for each in activities)
    return Parsed("fit", tuple(activities), warnings=(WRAPPER(),) if damaged and not broken_off else ())


def _nothing(parts: list[FitPart], *, damaged: bool) -> Remark:
    """Say why a file holds no activity."""
    types = [int(row[0]) for part in parts for row in part.rows[FILE_ID] if row[0] is not None]
    if types and types[0] != ACTIVITY_FILE:
        return Remark(IS_NO_ACTIVITY(what=FILE_TYPES.get(types[0], str(types[0]))))
    return Remark(BROKEN_UNKNOWN() if damaged else NOTHING_INSIDE(), failed=damaged)


def _activities(part: FitPart) -> Iterator[Activity]:
    sessions = [_Session(*row) for row in part.rows[SESSION]]
    records = [_Record(*row) for row in part.rows[RECORD]]
    for session in sessions:
        own = records if len(sessions) == 1 else [each for each in records if _belongs(each, session)]
        yield _activity(session, own, _sport(session, part), part)
    if not sessions and records and part.damaged:
        yield from _broken_off(part, records)


def _belongs(record: _Record, session: _Session) -> bool:
    if record.time is None or session.start is None:
        return False
    end = session.end if session.elapsed_ms is None else session.start + session.elapsed_ms / 1_000
    return session.start <= record.time <= (end or session.start)


def _sport(session: _Session | None, part: FitPart) -> tuple[Sport, str]:
    """Return the sport that a session names, or else the file or its laps."""
    if session and session.sport is not None:
        return fit_sport(session.sport, session.sub_sport)
    named = [row for row in part.rows[SPORT] if row[0] is not None]
    laps = [(row[-1], None) for row in part.rows[LAP] if row[-1] is not None]
    return fit_sport(*(named or laps or [(None, None)])[0])


def _activity(session: _Session, records: list[_Record], sport: tuple[Sport, str], part: FitPart) -> Activity:
    offset = _offset(part.rows[ACTIVITY])
    elapsed = _seconds(session.elapsed_ms)
    if elapsed is None and session.start is not None and session.end is not None:
        elapsed = max(0.0, session.end - session.start)
    stated = session.distance_cm or None
    moving = session.timer_ms if session.moving_ms is None else session.moving_ms
    return Activity(
        sport=sport[0],
        label=sport[1],
        start=_moment(session.start, offset),
        start_hint=_hint(records, part, offset),
        key="1",
        distance_m=_distance(records, sport[0]) if stated is None else stated / 100,
        distance_stated=stated is not None,
        moving_s=_seconds(moving),
        elapsed_s=elapsed,
        stated=_stated_climb(session, part),
        computed=climb_of([_altitudes(records)]),
    )


def _stated_climb(session: _Session, part: FitPart) -> Climb:
    """Return what a session states; TomTom writes 0 and 0 without having measured."""
    is_tomtom = any(maker == TOMTOM for _, maker, _ in part.rows[FILE_ID])
    climb = Climb(session.ascent, session.descent)
    return UNKNOWN_CLIMB if is_tomtom and not climb.ascent_m and not climb.descent_m else climb


TOMTOM = 71
"""The maker's number in FIT."""


def _broken_off(part: FitPart, records: list[_Record]) -> Iterator[Activity]:
    """Make what can be made of records without a session, where the sport is known."""
    sport, times = _sport(None, part), [each.time for each in records if each.time is not None]
    if sport[0] is Sport.UNKNOWN or not times:
        return
    yield Activity(
        sport=sport[0],
        label=sport[1],
        start=_moment(min(times), UTC),
        key="1",
        distance_m=_distance(records, sport[0]),
        elapsed_s=max(times) - min(times),
        computed=climb_of([_altitudes(records)]),
        warnings=(BROKEN_OFF(),),
    )


def _hint(records: list[_Record], part: FitPart, offset: timezone) -> datetime | None:
    """Return the first date that the points name, or else when the file was begun."""
    times = [each.time for each in records] + [created for _, _, created in part.rows[FILE_ID]]
    return next((moment for time in times if (moment := _moment(time, offset))), None)


def _seconds(milliseconds: float | None) -> float | None:
    return None if milliseconds is None else milliseconds / 1_000


def _moment(seconds: float | None, offset: timezone) -> datetime | None:
    """Return a time of the file, None where it is none or relative to the device being switched on."""
    if seconds is None or seconds < ABSOLUTE:
        return None
    return (EPOCH + timedelta(seconds=seconds)).astimezone(offset)


def _offset(rows: list[Row]) -> timezone:
    """Return the offset that the activity message shows: local time less time, at the end of the activity."""
    for time, local in rows:
        if time is not None and local is not None:
            quarters = round((local - time) / QUARTER_S)
            exact = abs(local - time - quarters * QUARTER_S) <= SLACK_S
            if exact and abs(local - time) <= FARTHEST_OFFSET_S:
                return timezone(timedelta(seconds=quarters * QUARTER_S))
    return UTC


def _distance(records: Iterable[_Record], sport: Sport) -> float | None:
    """Return the metres that records count, or else the metres along their positions."""
    counted = [each.distance_cm for each in records if each.distance_cm is not None]
    if counted and max(counted) > 0:
        return (max(counted) - counted[0]) / 100
    positions = [
        (each.latitude * DEGREES, each.longitude * DEGREES)
        for each in records
        if each.latitude is not None and each.longitude is not None
    ]
    return None if sport is Sport.TREADMILL else length(positions) or None


DEGREES = 180 / 2**31
"""Positions are counted in semicircles."""


def _altitudes(records: Iterable[_Record]) -> list[float]:
    raw = (each.altitude if each.fine_altitude is None else each.fine_altitude for each in records)
    return [each / 5 - 500 for each in raw if each is not None]
