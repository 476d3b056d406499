"""Clock times that name no zone: they are the runner's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from kneejournal.domain.messages import Template
from kneejournal.importers.activity import Activity, Parsed

LOCAL_TIMES = Template("import.warning.local_times", "The times of the file name no zone; they were read as local.")
MIXED_TIMES = Template("import.warning.mixed_times", "Some times of the file name no zone; these were read as UTC.")
TWICE = Template("import.warning.twice", "The clock showed this time twice that night; the first was taken.")


def in_zone(parsed: Parsed, zone: tzinfo) -> Parsed:
    """Give starts without offset the one that the runner's zone had at that time."""
    return replace(parsed, activities=tuple(_in_zone(each, zone) for each in parsed.activities))


def _in_zone(activity: Activity, zone: tzinfo) -> Activity:
    """An hour that comes twice is the first, one that never comes is an hour later."""
    if activity.start is None or activity.start.tzinfo is not None:
        return activity
    first, second = (activity.start.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    is_twice = _offset(first) > _offset(second)
    return replace(activity, start=first, warnings=(*activity.warnings, *((TWICE(),) if is_twice else ())))


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta(0)
