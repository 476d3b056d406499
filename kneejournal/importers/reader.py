"""The way in: files of any supported kind go in, outcomes come out one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

from kneejournal.domain.vocabulary import Units
from kneejournal.importers.activity import Unreadable
from kneejournal.importers.content import read_content
from kneejournal.importers.judging import Surroundings
from kneejournal.importers.outcome import FileOutcome, Place
from kneejournal.importers.reading import failed, read_one


def read_files(  # noqa: PLR0913  # all but the files are the runner's surroundings, by name
    paths: Sequence[Path],
    *,
    zone: tzinfo,
    now: datetime,
    workers: int | None = None,
    units: Units = Units.KM,
    answers: Mapping[str, bool] | None = None,
) -> Iterator[FileOutcome]:
    """Read watch files and yield what came of each, in the order given, members of an archive in its order.

    Nothing of a file's content ever raises: what is wrong with it is a value. Every path gives at least one outcome.
    Doubles, also of the same file given twice, are left to the caller: equal files give runs of equal ``id``.

    To cancel, stop iterating and call ``close()`` (or let the iterator go): no further file is begun, and worker
    processes end after the one they are at. Nothing blocks longer than one item takes; call it off the GUI thread.

    Args:
        paths: Files told apart by content: FIT, GPX, TCX, each also gzipped; Strava's ``activities.csv``; Garmin's
            ``Activities.csv``; a .zip of any of these or a bulk export of either service; a JSON journal.
        zone: The zone of the runner: starts without offset are local times there (with a warning), and starts in UTC
            are given the offset this zone had at that time, so that ``run.day`` is the runner's day.
        now: The present, with an offset: what lies more than a day after it is refused.
        workers: How many processes read; by default as many as there are processors, and none for little work, which
            is read in this one; 0 or 1 always reads in this one.
        units: The runner's unit; it is what distances of a Garmin table are in where the table does not tell.
        answers: For labels of sports that the program does not know: whether it is a run. Keys as in
            ``Question.label``, compared without regard to case. A label that is answered is asked no more.
    """
    around = Surroundings(zone, now, units, {label.casefold(): is_run for label, is_run in (answers or {}).items()})
    del workers
    for number, path in enumerate(paths, start=1):
        yield replace(_read_path(path, around), done=number / len(paths))


def _read_path(path: Path, around: Surroundings) -> FileOutcome:
    place = Place(path)
    try:
        content = read_content(path)
    except Unreadable as fault:
        return failed(place, fault)
    return read_one(content, place, around)
