"""One run out of two sources: a recording, and the row of Strava's table that names it.

What the recording states stands; the row fills in what it does not state; what could only be computed from positions
and altitudes comes last. What kind of activity it was is the row's to say: the runner may have corrected it there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import Activity, Climb, Sport

SAME_START = timedelta(seconds=90)
RUNS = frozenset({Sport.RUN, Sport.TRAIL, Sport.TREADMILL, Sport.VIRTUAL, Sport.RACE})

FROM_TABLE = Template(
    "import.warning.from_table", "Its recording could not be used; the figures are those of the table."
)
DIFFERENT = Template("import.warning.differs", "The table says otherwise of this run; the recording was believed.")

FARTHEST_START = timedelta(hours=14)
DISTANCE_DIFFERS = 0.25
"""A row and a recording of another day or of a distance this different do not complete each other [eng]."""


def recording_of(row: Activity, recorded: Sequence[Activity]) -> Activity | None:
    """Return the activity of a file that a row means: the only one, or else the one that starts when the row does."""
    if len(recorded) == 1:
        return recorded[0]
    near = (each for each in recorded if each.start and row.start and abs(each.start - row.start) <= SAME_START)
    return next(near, None)


def combined(recorded: Activity, row: Activity) -> Activity:
    """Return one activity of both; where they cannot be of one outing, the recording with the row's sport."""
    sport, label = _sport(recorded, row)
    recorded = replace(recorded, sport=sport, label=label, number=None)
    if _differ(recorded, row):
        return replace(recorded, warnings=(*recorded.warnings, DIFFERENT()))
    by_row = bool(row.distance_m) and not recorded.distance_stated
    up, down = recorded.stated.ascent_m, recorded.stated.descent_m
    return replace(
        recorded,
        start=recorded.start or row.start,
        distance_m=row.distance_m if by_row else recorded.distance_m,
        distance_stated=recorded.distance_stated or by_row,
        moving_s=_first(recorded.moving_s, row.moving_s),
        elapsed_s=_first(recorded.elapsed_s, row.elapsed_s),
        stated=Climb(_first(up, row.stated.ascent_m), _first(down, row.stated.descent_m)),
    )


def _differ(recorded: Activity, row: Activity) -> bool:
    if recorded.start and row.start and abs(recorded.start - row.start) > FARTHEST_START:
        return True
    shorter, longer = sorted((recorded.distance_m or 0.0, row.distance_m or 0.0))
    return shorter > 0 and longer - shorter > DISTANCE_DIFFERS * longer


def _sport(recorded: Activity, row: Activity) -> tuple[Sport, str]:
    if row.sport is Sport.UNKNOWN or (row.sport is Sport.RUN and recorded.sport in RUNS):
        return (recorded.sport, recorded.label) if recorded.sport is not Sport.UNKNOWN else (row.sport, row.label)
    return row.sport, row.label


def _first(stated: float | None, other: float | None) -> float | None:
    return other if stated is None else stated
