"""One file from bytes to outcome: the format's reader, then the judge. Nothing of a file's content raises here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from kneejournal.domain.errors import one_line
from kneejournal.domain.messages import Template
from kneejournal.domain.records import RunSource
from kneejournal.importers.activity import NOTHING_INSIDE, REPEATED, Activity, Parsed, Sport, Unreadable
from kneejournal.importers.archives import StravaTable, read_member
from kneejournal.importers.combining import FROM_TABLE, combined, recording_of
from kneejournal.importers.content import Content, Kind, content_of, read_content, reason_for
from kneejournal.importers.fit import read_fit
from kneejournal.importers.gpx import read_gpx
from kneejournal.importers.judging import Surroundings, judge
from kneejournal.importers.local_times import in_zone
from kneejournal.importers.outcome import FileOutcome, Found, Left, Place
from kneejournal.importers.tables import read_table
from kneejournal.importers.tcx import read_tcx

NOT_UNDERSTOOD = Template("import.failed.not_understood", "The file cannot be understood ({detail}).")

Result = TypeVar("Result")

READERS: dict[Kind, Callable[[bytes], Parsed]] = {Kind.FIT: read_fit, Kind.GPX: read_gpx, Kind.TCX: read_tcx}


@dataclass(frozen=True)
class Task:
    """One file to read, or one member of an archive.

    Attributes:
        path: The file, or the archive.
        member: The member's name.
        row: The row of the export's table that names it.
        data: Its bytes, where it is a file of an archive inside the archive.
    """

    path: Path
    member: str | None = None
    row: Activity | None = None
    data: bytes | None = None

    @property
    def place(self) -> Place:
        """Where the file stands."""
        return Place(self.path, None if self.member is None else one_line(self.member))


def guarded(action: Callable[[], Result]) -> Result | Unreadable:
    """Do something with a file's content; return why that cannot be, whatever a damaged file breaks."""
    try:
        return action()
    except Unreadable as fault:
        return fault
    except Exception as fault:  # a damaged file must not end the import
        return Unreadable(NOT_UNDERSTOOD(detail=type(fault).__name__))


def read_task(task: Task, around: Surroundings) -> FileOutcome:
    """Read one file or member; whatever is wrong with it is in the outcome."""
    read = guarded(lambda: _read(task, around))
    return _unread(task, read, around) if isinstance(read, Unreadable) else read


def _read(task: Task, around: Surroundings) -> FileOutcome:
    if task.row is not None and task.row.sport is Sport.OTHER:
        return _outcome(task.place, Parsed("", (replace(task.row, number=None),)), "", around)
    content = _content(task)
    if content.kind is Kind.JOURNAL and task.member is None:
        return FileOutcome(task.place, is_journal=True)
    return _outcome(task.place, _with_row(_parsed(content, around), task.row), content.sha256, around)


def _content(task: Task) -> Content:
    if task.data is not None:
        return content_of(task.data)
    return read_content(task.path) if task.member is None else content_of(read_member(task.path, task.member))


def table_outcome(path: Path, table: StravaTable, around: Surroundings) -> FileOutcome:
    """Return what came of the rows of an export's table that have no file of their own."""
    place = Place(path, one_line(table.name))
    read = guarded(lambda: _outcome(place, table.parsed, table.sha256, around))
    return failed(place, read) if isinstance(read, Unreadable) else read


def failed(place: Place, fault: Unreadable) -> FileOutcome:
    """Return the outcome of a file that gives nothing."""
    return FileOutcome(place, left=(Left(place, fault.reason, failed=True),))


def _unread(task: Task, fault: Unreadable, around: Surroundings) -> FileOutcome:
    """Return the failure, or where a table names the file, the run of its row."""
    if task.row is None:
        return failed(task.place, fault)
    return _outcome(task.place, Parsed("strava_csv", (_row_alone(task.row),)), "", around)


def _row_alone(row: Activity) -> Activity:
    return replace(row, number=None, warnings=(*row.warnings, FROM_TABLE()))


def _parsed(content: Content, around: Surroundings) -> Parsed:
    if content.kind is not Kind.TEXT and content.kind not in READERS:
        raise Unreadable(reason_for(content.kind))
    text = content.kind is Kind.TEXT
    parsed = read_table(content.data, around) if text else READERS[content.kind](content.data)
    return in_zone(parsed, around.zone)


def _with_row(parsed: Parsed, row: Activity | None) -> Parsed:
    """Complete the activity that a row of the export's table means, or let the row stand for itself."""
    if row is None:
        return parsed
    recorded = recording_of(row, parsed.activities)
    if recorded is None:
        return replace(parsed, activities=(_row_alone(row),), remarks=())
    return replace(parsed, activities=(combined(recorded, row),), remarks=())


def _outcome(place: Place, parsed: Parsed, sha256: str, around: Surroundings) -> FileOutcome:
    name = (place.member or place.file.name).rpartition("/")[2]
    source = RunSource(name=one_line(name) or "?", sha256=sha256 or None, format=parsed.format or None)
    once, again = _apart(parsed.activities)
    judged = [judge(_keyed(each, sha256), place, source, around) for each in once]
    left = [each for each in judged if isinstance(each, Left)]
    left += [Left(replace(place, number=each.number), each.reason, failed=each.failed) for each in parsed.remarks]
    left += [Left(replace(place, number=each.number), REPEATED(), start=each.start) for each in again]
    if not judged and not left:
        left = [Left(place, NOTHING_INSIDE())]
    runs = tuple(each for each in judged if isinstance(each, Found))
    return FileOutcome(place, runs, tuple(left), parsed.warnings)


def _apart(activities: tuple[Activity, ...]) -> tuple[list[Activity], list[Activity]]:
    """Part activities from those that their file holds once more."""
    seen: set[tuple[object, ...]] = set()
    once: list[Activity] = []
    again: list[Activity] = []
    for each in activities:
        mark = (each.key,) if ":" in each.key else (each.start, each.distance_m, each.elapsed_s)
        (again if mark in seen else once).append(each)
        seen.add(mark)
    return once, again


def _keyed(activity: Activity, sha256: str) -> Activity:
    """Make the key unique among all files, unless it is a service's own number."""
    return activity if ":" in activity.key else replace(activity, key=f"{sha256}:{activity.key}")
