"""Strava's ``activities.csv``: dates in UTC; the second "elapsed" and "distance" hold seconds and metres.

Columns are found by name and occurrence, in the languages of ``resources/imports/columns.toml``. Where the language is
not known, the one pattern that all exports share tells them: "elapsed, distance" as shown to the athlete, later
"elapsed, moving, distance, greatest speed, mean speed, ascent, descent" as measured.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import Activity, Climb, Parsed, Remark
from kneejournal.importers.dates import as_utc, date_of, month_first
from kneejournal.importers.figures import decimal_sign, figure_of, seconds_of
from kneejournal.importers.sports import plain, sport_of
from kneejournal.importers.table import Row, Table, columns

BROKEN_ROWS = Template(
    "import.failed.broken_rows", "{count} lines of the table cannot be read; perhaps a quotation mark is missing."
)
NO_ROW_DATE = Template("import.failed.row_date", "The date “{text}” of this row cannot be read.")
UNKNOWN_LANGUAGE = Template(
    "import.warning.language",
    "The language of the table is not known; its columns were told by their order. Please check the figures.",
)
LONGEST_DATE = 60
SLOWEST_M_S = 0.4
"""A distance that gives less for most rows is not in metres but in kilometres [eng]."""


@dataclass(frozen=True)
class Columns:
    """Where the values stand. ``metres`` is None where the table has one distance only, whose unit it does not say."""

    id: int | None
    date: int
    type: int
    elapsed: int | None
    distance: int | None
    metres: int | None
    moving: int | None
    ascent: int | None
    descent: int | None
    file: int | None
    guessed: bool = False


def strava_columns(table: Table) -> Columns | None:
    """Return where the columns of an export of Strava stand; None where the table is no such export."""
    found = columns(table.header, "strava")
    if {"date", "type"} <= found.keys() and found.keys() & {"elapsed", "distance", "file"}:
        return _named(found)
    return _by_pattern(table.header)


def _named(found: Mapping[str, list[int]]) -> Columns:
    def first(meaning: str) -> int | None:
        return found[meaning][0] if meaning in found else None

    distances = found.get("distance", [])
    return Columns(
        id=first("id"),
        date=found["date"][0],
        type=found["type"][0],
        elapsed=found["elapsed"][-1] if "elapsed" in found else None,
        distance=distances[0] if distances else None,
        metres=distances[-1] if len(distances) > 1 else None,
        moving=first("moving"),
        ascent=first("ascent"),
        descent=first("descent"),
        file=first("file"),
    )


def _by_pattern(header: tuple[str, ...]) -> Columns | None:
    names = [plain(name) for name in header]
    for shown in range(4, len(names) - 1):
        for raw in range(shown + 3, len(names) - 2):
            if names[shown] and names[shown] == names[raw] and names[shown + 1] == names[raw + 2] != "":
                up, down = (raw + 5 + step if raw + 5 + step < len(names) else None for step in (0, 1))
                return Columns(0, 1, 3, raw, shown + 1, raw + 2, raw + 1, up, down, None, guessed=True)
    return None


def read_strava(table: Table, at: Columns) -> Parsed:
    """Read the rows of an export of Strava; ``at`` comes of :func:`strava_columns`."""
    rows = list(table.rows(lambda row: _has_date(row.cell(at.date))))
    sound = [row for row in rows if row is not None]
    reading = _Reading(at, sound)
    read = [reading.activity(row) for row in sound]
    broken = len(rows) - len(sound)
    remarks = [each for each in read if isinstance(each, Remark)]
    if broken:
        remarks.append(Remark(BROKEN_ROWS(count=broken), failed=True))
    activities = tuple(each for each in read if isinstance(each, Activity))
    return Parsed("strava_csv", activities, tuple(remarks), (UNKNOWN_LANGUAGE(),) if at.guessed else ())


def _has_date(text: str) -> bool:
    return len(text) <= LONGEST_DATE and date_of(text) is not None


class _Reading:
    """How the values of one table are written."""

    def __init__(self, at: Columns, rows: list[Row]) -> None:
        self._at = at
        self._month_first = month_first(row.cell(at.date) for row in rows)
        measured = [at.metres, at.moving, at.ascent, at.descent]
        self._decimal = decimal_sign(row.cell(index) for row in rows for index in measured)
        self._shown_decimal = decimal_sign(row.cell(at.distance) for row in rows)
        self._unit = self._metres_per_unit(rows)

    def activity(self, row: Row) -> Activity | Remark:
        at = self._at
        written = row.cell(at.date)
        moment = date_of(written, month_comes_first=self._month_first) if len(written) <= LONGEST_DATE else None
        if moment is None:
            return Remark(NO_ROW_DATE(text=written[:LONGEST_DATE]), row.number, failed=True)
        label = row.cell(at.type)
        return Activity(
            sport=sport_of(label),
            label=label,
            start=as_utc(moment),
            key=f"strava:{row.cell(at.id) or as_utc(moment).isoformat()}",
            distance_m=self._distance(row),
            distance_stated=True,
            moving_s=seconds_of(row.cell(at.moving)),
            elapsed_s=seconds_of(row.cell(at.elapsed)),
            stated=Climb(self._figure(row, at.ascent), self._figure(row, at.descent)),
            number=row.number,
            file=row.cell(at.file).split("#")[0],
        )

    def _figure(self, row: Row, index: int | None) -> float | None:
        return figure_of(row.cell(index), self._decimal)

    def _distance(self, row: Row) -> float | None:
        metres = self._figure(row, self._at.metres)
        if metres is not None or self._at.metres is not None:
            return metres
        shown = figure_of(row.cell(self._at.distance), self._shown_decimal)
        return None if shown is None else shown * self._unit

    def _metres_per_unit(self, rows: Iterable[Row]) -> float:
        """Return 1 where the one distance of a table is in metres, 1000 where it can only be kilometres."""
        speeds = [
            shown / seconds
            for row in rows
            if (shown := figure_of(row.cell(self._at.distance), self._shown_decimal))
            and (seconds := seconds_of(row.cell(self._at.elapsed)))
        ]
        return 1_000.0 if speeds and median(speeds) < SLOWEST_M_S else 1.0
