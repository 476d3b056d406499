"""Backups of one journal: a folder of packed copies, each named after the moment it was made."""

from __future__ import annotations

import contextlib
import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.keeping import superseded
from kneejournal.exporters.beside import beside
from kneejournal.storage import images
from kneejournal.storage.files import make_folder
from kneejournal.storage.problems import DAMAGED, NO_BACKUP

ENDING = ".sqlite.gz"
_NAME = "%Y-%m-%dT%H-%M-%S-%fZ"
EVERY = timedelta(days=1)
_PACKING = 6  # a tenth slower than the fastest for ten years, and a sixth smaller


@dataclass(frozen=True)
class Backup:
    """A backup in its folder; ``made_at`` is in UTC, as its name says."""

    path: Path
    made_at: datetime
    size: int


def make(journal: Path, folder: Path, now: datetime) -> Backup:
    """Make a backup and let go of those that need not be kept any more.

    Raises:
        UserProblem: where the journal is damaged, or the folder cannot be written; no older backup is touched then.
    """
    made_at = now.astimezone(UTC)
    out = folder / f"{made_at.strftime(_NAME)}{ENDING}"
    try:
        make_folder(folder)
    except OSError as error:
        raise UserProblem(NO_BACKUP(path=str(folder), reason=error.strerror or str(error))) from error
    write(journal, out)
    for each in superseded((backup.made_at for backup in listed(folder)), now):
        with contextlib.suppress(OSError):  # it is only one too many
            (folder / f"{each.strftime(_NAME)}{ENDING}").unlink()
    return Backup(out, made_at, out.stat().st_size)


def make_somewhere(journal: Path, folder: Path, now: datetime) -> Backup:
    """Make a backup as :func:`make` does; where the folder cannot be written, in one beside the journal."""
    try:
        return make(journal, folder, now)
    except UserProblem as problem:
        if problem.message.template is not NO_BACKUP:
            raise
        return make(journal, beside_the_journal(journal), now)


def make_once(journal: Path, folder: Path, since: datetime, now: datetime) -> None:
    """Make a backup as :func:`make_somewhere` does, unless one has been made since a moment."""
    places = (folder, beside_the_journal(journal))
    if not any(backup.made_at >= since for place in places for backup in listed(place)):
        make_somewhere(journal, folder, now)


def beside_the_journal(journal: Path) -> Path:
    """Return the folder for backups where the one that was chosen cannot be written."""
    return journal.with_name(f"{journal.stem}-backups")


def is_due(folder: Path, now: datetime) -> bool:
    """Tell whether the last backup is older than a day, or there is none."""
    made = listed(folder)
    return not made or abs(now - made[0].made_at) > EVERY


def write(journal: Path, out: Path) -> None:
    """Write a checked copy, packed where the name ends in ".gz"; it is read back before it takes its name.

    Raises:
        UserProblem: where the journal is damaged, or the place cannot be written; what is there is as it was then.
    """
    image = images.take(journal)
    try:
        with beside(out) as copy:
            copy.write_bytes(gzip.compress(image, _PACKING) if out.name.endswith(".gz") else image)
            if not images.is_written(image, copy):
                raise UserProblem(DAMAGED(path=str(out), reason="what was written reads differently"))
    except OSError as error:
        raise UserProblem(NO_BACKUP(path=str(out), reason=error.strerror or str(error))) from error


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first; files that only look alike are left out."""
    return tuple(sorted(_found(folder), key=lambda each: each.made_at, reverse=True))


def _found(folder: Path) -> Iterator[Backup]:
    with contextlib.suppress(OSError):  # the folder is not there yet, or not within reach
        for path in folder.glob(f"*{ENDING}"):
            with contextlib.suppress(ValueError, OSError):
                made_at = datetime.strptime(path.name.removesuffix(ENDING), _NAME).replace(tzinfo=UTC)
                yield Backup(path, made_at, path.stat().st_size)
