"""One file from bytes to outcome: the format's reader, then the judge. Nothing of a file's content raises here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kneejournal.domain.errors import one_line
from kneejournal.domain.messages import Template
from kneejournal.domain.records import RunSource
from kneejournal.importers.activity import Activity, Parsed, Unreadable
from kneejournal.importers.content import Content, Kind, reason_for
from kneejournal.importers.fit import read_fit
from kneejournal.importers.gpx import read_gpx
from kneejournal.importers.judging import Surroundings, judge
from kneejournal.importers.outcome import FileOutcome, Found, Left, Place
from kneejournal.importers.tables import read_table
from kneejournal.importers.tcx import read_tcx

REPEATED = Template("import.skipped.repeated", "The file holds this activity twice.")
NOT_UNDERSTOOD = Template("import.failed.not_understood", "The file cannot be understood ({detail}).")

READERS: dict[Kind, Callable[[bytes], Parsed]] = {Kind.FIT: read_fit, Kind.GPX: read_gpx, Kind.TCX: read_tcx}


def read_one(content: Content, place: Place, around: Surroundings) -> FileOutcome:
    """Read one unpacked file that is no archive."""
    try:
        if content.kind is Kind.JOURNAL:
            return FileOutcome(place, is_journal=True)
        return _judged(_parsed(content, around), content, place, around)
    except Unreadable as fault:
        return failed(place, fault)
    except Exception as fault:  # a damaged file must not end the import, whatever it breaks
        return failed(place, Unreadable(NOT_UNDERSTOOD(detail=type(fault).__name__)))


def _parsed(content: Content, around: Surroundings) -> Parsed:
    if content.kind is Kind.TEXT:
        return read_table(content.data, around)
    if content.kind not in READERS:
        raise Unreadable(reason_for(content.kind))
    return READERS[content.kind](content.data)


def failed(place: Place, fault: Unreadable) -> FileOutcome:
    """Return the outcome of a file that gives nothing."""
    return FileOutcome(place, left=(Left(place, fault.reason, failed=True),))


def _judged(parsed: Parsed, content: Content, place: Place, around: Surroundings) -> FileOutcome:
    name = (place.member or place.file.name).rpartition("/")[2]
    source = RunSource(name=one_line(name), sha256=content.sha256, format=parsed.format)
    once, again = _apart(parsed.activities)
    judged = [judge(_keyed(each, content), place, source, around) for each in once]
    left = [each for each in judged if isinstance(each, Left)]
    left += [Left(replace(place, number=each.number), each.reason, failed=each.failed) for each in parsed.remarks]
    left += [Left(replace(place, number=each.number), REPEATED(), start=each.start) for each in again]
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


def _keyed(activity: Activity, content: Content) -> Activity:
    """Make the key unique among all files, unless it is a service's own number."""
    return activity if ":" in activity.key else replace(activity, key=f"{content.sha256}:{activity.key}")
