"""Garmin Connect's ``Activities.csv``: local times without zone, numbers and units as the account shows them.

Nothing says whether distances are kilometres or miles. What the rows hold decides: distance, time and pace must fit;
steps and their length give metres; races have known lengths. Where nothing decides, the runner's own unit does, and a
warning says so. "Time" is the stopwatch's: it neither says how long the runner moved nor how long the outing took.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import Units
from kneejournal.importers.activity import Activity, Climb, Parsed, Remark, Sport
from kneejournal.importers.dates import date_of, month_first
from kneejournal.importers.figures import decimal_sign, figure_of, seconds_of
from kneejournal.importers.local_times import LOCAL_TIMES
from kneejournal.importers.sports import sport_of
from kneejournal.importers.strava_csv import BROKEN_ROWS, LONGEST_DATE, NO_ROW_DATE
from kneejournal.importers.table import Row, Table, columns

KM, MILE, FOOT = 1_000.0, 1_609.344, 0.3048

UNIT_ASSUMED = Template(
    "import.warning.unit", "The table does not say which unit its distances have; {unit} were taken."
)
UNIT_KM = Template("import.unit.km", "kilometres")
UNIT_MI = Template("import.unit.mi", "miles")
PACE_MISFITS = Template(
    "import.warning.pace", "Distance, time and pace do not fit together; please check the distance."
)

FITS = 0.06
"""How far time ÷ distance may be from the stated pace: both are rounded [eng]."""

RACES_KM, RACES_MI = (21.1, 42.2, 5.0, 10.0, 15.0), (13.11, 26.22, 3.11, 6.21, 9.32)
LONG_RACE = 12.0
RACE_FITS = 0.006
"""Lengths that people run on purpose, in either unit: a half marathon is 13.1 miles, not by chance [eng]."""

VOTES_NEEDED = 2


def garmin_columns(table: Table) -> dict[str, int] | None:
    """Return where the columns of an export of Garmin stand, by meaning; None where the table is no such export."""
    found = columns(table.header, "garmin")
    if {"type", "date"} <= found.keys() and found.keys() & {"distance", "time", "elapsed", "moving"}:
        return {meaning: indices[0] for meaning, indices in found.items()}
    return None


@dataclass(frozen=True)
class _Outing:
    """One row as it stands, in the units of the account."""

    row: Row
    sport: Sport
    distance: float | None
    seconds: float | None
    pace: float | None
    stride: float | None
    cadence: float | None

    def off_pace(self) -> float | None:
        """Return how many times the stated pace this row's time ÷ distance is."""
        if not (self.distance and self.seconds and self.pace):
            return None
        return self.seconds / self.distance / self.pace


def read_garmin(table: Table, at: dict[str, int], units: Units) -> Parsed:
    """Read the rows of an export of Garmin.

    Args:
        table: The export.
        at: The columns by meaning, of :func:`garmin_columns`.
        units: The runner's unit, which stands where the rows do not tell.
    """
    rows = list(table.rows(lambda row: _date(row, at, month_comes_first=False) is not None))
    sound = [row for row in rows if row is not None]
    reading = _Reading(at, sound, units)
    read = [reading.activity(each) for each in reading.outings]
    remarks = [each for each in read if isinstance(each, Remark)]
    if len(rows) > len(sound):
        remarks.append(Remark(BROKEN_ROWS(count=len(rows) - len(sound)), failed=True))
    activities = tuple(each for each in read if isinstance(each, Activity))
    return Parsed("garmin_csv", activities, tuple(remarks), (LOCAL_TIMES(), *reading.warnings))


def _date(row: Row, at: dict[str, int], *, month_comes_first: bool) -> datetime | None:
    written = row.cell(at["date"])
    return date_of(written, month_comes_first=month_comes_first) if len(written) <= LONGEST_DATE else None


class _Reading:
    """How the values of one table are written."""

    def __init__(self, at: dict[str, int], rows: list[Row], units: Units) -> None:
        self._at = at
        self._month_first = month_first(row.cell(at["date"]) for row in rows)
        numeric = [at[name] for name in ("distance", "ascent", "descent", "stride") if name in at]
        self._decimal = decimal_sign(row.cell(index) for row in rows for index in numeric)
        self.outings = [self._outing(row) for row in rows]
        told = unit_of([each for each in self.outings if each.sport is not Sport.OTHER])
        assumed = MILE if units is Units.MI else KM
        self._unit = told or assumed
        self.warnings = () if told else (UNIT_ASSUMED(unit=(UNIT_MI if assumed == MILE else UNIT_KM)()),)

    def _figure(self, row: Row, name: str) -> float | None:
        return figure_of(row.cell(self._at.get(name)), self._decimal)

    def _outing(self, row: Row) -> _Outing:
        pace = row.cell(self._at.get("pace"))
        return _Outing(
            row,
            sport_of(row.cell(self._at["type"])),
            self._figure(row, "distance"),
            seconds_of(row.cell(self._at.get("time"))),
            seconds_of(pace) if ":" in pace else None,
            self._figure(row, "stride"),
            self._figure(row, "cadence"),
        )

    def activity(self, outing: _Outing) -> Activity | Remark:
        row = outing.row
        moment = _date(row, self._at, month_comes_first=self._month_first)
        if moment is None:
            return Remark(NO_ROW_DATE(text=row.cell(self._at["date"])[:LONGEST_DATE]), row.number, failed=True)
        distance, about_distance = self._metres(outing)
        height = FOOT if self._unit == MILE else 1.0
        return Activity(
            sport=outing.sport,
            label=row.cell(self._at["type"]),
            start=moment,
            key=f"garmin:{moment.isoformat()}:{row.cell(self._at.get('distance'))}",
            distance_m=distance,
            distance_stated=True,
            moving_s=seconds_of(row.cell(self._at.get("moving"))),
            elapsed_s=seconds_of(row.cell(self._at.get("elapsed"))),
            timer_s=outing.seconds,
            stated=Climb(*(_scaled(self._figure(row, name), height) for name in ("ascent", "descent"))),
            number=row.number,
            warnings=about_distance,
        )

    def _metres(self, outing: _Outing) -> tuple[float | None, tuple[Message, ...]]:
        """Return the distance; a pace a thousand times quicker than time ÷ distance tells metres (on a track)."""
        if outing.distance is None or outing.sport is Sport.OTHER:
            return _scaled(outing.distance, self._unit), ()
        off = outing.off_pace()
        if off is not None and abs(off * 1_000 - 1) < FITS:
            return outing.distance * self._unit / 1_000, ()
        doubted = off is not None and not 1 / _ROUGHLY < off < _ROUGHLY
        return outing.distance * self._unit, (PACE_MISFITS(),) if doubted else ()


_ROUGHLY = 2.0
"""Pace is of the time in motion, time of the stopwatch: they differ by less than this."""


def _scaled(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def unit_of(outings: Sequence[_Outing]) -> float | None:
    """Return the metres of the unit that the runs of a table tell, None where they do not."""
    votes = 0.0
    for each in outings:
        votes += _pace_vote(each) + _stride_vote(each) + _race_vote(each)
    if abs(votes) < VOTES_NEEDED:
        return None
    return MILE if votes > 0 else KM


def _pace_vote(outing: _Outing) -> float:
    """Miles where time ÷ distance is the pace for a kilometre only in miles, and the other way round."""
    off = outing.off_pace()
    if off is None:
        return 0.0
    return 3.0 * (abs(off / _MILE_IN_KM - 1) < FITS / 2) - 3.0 * (abs(off * _MILE_IN_KM - 1) < FITS / 2)


_MILE_IN_KM = MILE / KM


def _stride_vote(outing: _Outing) -> float:
    """Steps a minute, minutes and metres a step give metres, in either unit of the account."""
    if not (outing.distance and outing.seconds and outing.stride and outing.cadence):
        return 0.0
    metres = outing.stride * outing.cadence * outing.seconds / 60
    per_unit = metres / outing.distance
    return 2.0 * (abs(per_unit / MILE - 1) < _STRIDE_FITS) - 2.0 * (abs(per_unit / KM - 1) < _STRIDE_FITS)


_STRIDE_FITS = 0.15


def _race_vote(outing: _Outing) -> float:
    if outing.distance is None:
        return 0.0
    return _likeness(outing.distance, RACES_MI) - _likeness(outing.distance, RACES_KM)


def _likeness(distance: float, races: Sequence[float]) -> float:
    near = [race for race in races if abs(distance / race - 1) < RACE_FITS]
    return (2.0 if near[0] > LONG_RACE else 1.0) if near else 0.0
