"""The way in: files of any supported kind go in, outcomes come out one by one."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, tzinfo
from pathlib import Path

from kneejournal.domain.errors import one_line
from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Units
from kneejournal.importers.activity import Unreadable
from kneejournal.importers.archives import Contents, close_archives, contents_of, files_within
from kneejournal.importers.content import Kind, kind_of
from kneejournal.importers.crew import Work, processors, read_by_crew, read_here
from kneejournal.importers.judging import Surroundings
from kneejournal.importers.outcome import FileOutcome, Left, Place
from kneejournal.importers.reading import Task, failed, guarded, table_outcome

NO_ACTIVITIES = Template("import.failed.no_activities", "The archive holds neither a file of a watch nor a table.")
OTHER_FILES = Template(
    "import.skipped.others", "{count} files of the archive hold no activities, but pictures or settings."
)


def read_files(  # noqa: PLR0913  # all but the files are the runner's surroundings, by name
    paths: Sequence[Path],
    *,
    zone: tzinfo,
    now: datetime,
    workers: int | None = None,
    units: Units = Units.KM,
    answers: Mapping[str, bool] | None = None,
) -> Generator[FileOutcome, None, None]:
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
    sizes = [_size(path) for path in paths]
    crew = processors() if workers is None else workers
    if workers is None and sum(sizes) < WORTH_A_CREW:
        crew = 1
    work = _work(paths, sizes, around)
    read = read_by_crew(work, around, crew) if crew > 1 else read_here(work, around)
    try:
        with contextlib.closing(read):
            for outcome, done in read:
                yield replace(outcome, done=done)
    finally:
        close_archives()


WORTH_A_CREW = 8 * 2**20
"""Bytes that take longer to read than processes take to start [eng]."""


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _work(paths: Sequence[Path], sizes: Sequence[int], around: Surroundings) -> Iterator[Work]:
    """Yield what is to read, archives member by member, with the share of all that is done after each."""
    total, before = sum(sizes) or 1, 0
    for path, size in zip(paths, sizes, strict=True):
        if _is_archive(path):
            for item, share in _of_archive(path, around):
                yield item, min(1.0, (before + share * size) / total)
        else:
            yield Task(path), (before + size) / total if size else before / total
        before += size


def _is_archive(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return kind_of(file.read(4)) is Kind.ZIP
    except OSError:
        return False


def _of_archive(path: Path, around: Surroundings) -> Iterator[Work]:
    """Yield an archive's members with the share of it that is done after each, then what its tables hold besides."""
    contents = guarded(lambda: contents_of(path))
    if isinstance(contents, Unreadable):
        yield failed(Place(path), contents), 1.0
        return
    total = sum(member.packed for member in (*contents.members, *contents.archives)) or 1
    read = 0
    for member in contents.members:
        read += member.packed
        yield Task(path, member.name, member.row), read / total * _ALL_BUT_TABLES
    for inner in contents.archives:
        for item, share in _of_inner_archive(path, inner.name):
            yield item, (read + share * inner.packed) / total * _ALL_BUT_TABLES
        read += inner.packed
    for table in contents.tables:
        yield table_outcome(path, table, around), _ALL_BUT_TABLES
    yield _about_archive(path, contents), 1.0


def _of_inner_archive(path: Path, name: str) -> Iterator[Work]:
    share = 0.0
    try:
        for inner, content, share in files_within(path, name):
            yield _inner_file(path, f"{name}/{inner}", content), share
    except Unreadable as fault:
        yield failed(Place(path, one_line(name)), fault), share


def _inner_file(path: Path, member: str, content: bytes | Unreadable) -> Task | FileOutcome:
    if isinstance(content, Unreadable):
        return failed(Place(path, one_line(member)), content)
    return Task(path, member, data=content)


_ALL_BUT_TABLES = 0.999


def _about_archive(path: Path, contents: Contents) -> FileOutcome:
    """Say what of an archive was not looked into."""
    place = Place(path)
    if not contents.members and not contents.archives and not contents.tables:
        return failed(place, Unreadable(NO_ACTIVITIES()))
    others = (Left(place, OTHER_FILES(count=contents.others)),) if contents.others else ()
    return FileOutcome(place, left=others)
