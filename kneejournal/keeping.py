"""Keeping a journal safe: backups, putting one back, and rescuing what a damaged file still holds.

All of it works on files, whether a journal can be opened or not. Like the journal it imports SQLAlchemy: the window
does so in a thread.
"""

from __future__ import annotations

import contextlib
import glob
import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kneejournal.domain.changes import key_of, kind_name, same_content
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.merge import merge
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.part import Record
from kneejournal.domain.records import AdviceEntry, CheckIn, Profile
from kneejournal.exporters.beside import left_over
from kneejournal.storage import backups, images, restoring
from kneejournal.storage.backups import Backup
from kneejournal.storage.problems import DAMAGED, EMPTY, LOCKED, NOT_A_JOURNAL, UNREADABLE
from kneejournal.storage.restoring import State
from kneejournal.storage.rows import read_records
from kneejournal.storage.salvage import salvage

__all__ = ["Backup", "Preview", "Rescued", "Restored"]

ITSELF = Template("problem.keeping.itself", "{path} is the journal itself; name a backup.")
LEFT = Template(
    "problem.keeping.left", "These files could not be deleted: {paths}; close what uses them and try again."
)
NOTHING_LEFT = Template(
    "problem.keeping.nothing_left",
    "Nothing can be read from {path}, and there is no backup; put a copy in its place or begin a new journal.",
)


@dataclass(frozen=True)
class Preview:
    """What a backup holds, and what putting it back would take away.

    Attributes:
        records: how many records of the runner it holds.
        days: its first and last logged day, and how many are logged; None where there is none.
        lost: how many records of the present journal it lacks or holds in an earlier state.
        lost_days: the days that are logged now and not in the backup.
    """

    records: int
    days: tuple[date, date, int] | None
    lost: int
    lost_days: tuple[date, ...]


@dataclass(frozen=True)
class Restored:
    """What became of the journal that was there: a backup of it, or where the broken file lies now."""

    backup: Backup | None
    set_aside: Path | None


@dataclass(frozen=True)
class Rescued:
    """How many records were read from a damaged file, how many more came from a backup, and where the file lies."""

    from_file: int
    from_backup: int
    set_aside: Path | None


def tells_damage(problem: Message) -> bool:
    """Tell whether a problem is one that rescuing or a backup can mend: the file itself is at fault."""
    return problem.template in {DAMAGED, EMPTY, NOT_A_JOURNAL, UNREADABLE}


def tells_use_by_others(problem: Message) -> bool:
    """Tell whether a problem is that another program keeps the file to itself, which passes."""
    return problem.template is LOCKED


def back_up(journal: Path, folder: Path, now: datetime) -> Backup:
    """Make a checked backup in a folder, and let go of those that need not be kept any more.

    Raises:
        UserProblem: where the journal is damaged or the folder cannot be written.
    """
    return backups.make(journal, folder, now)


def back_up_to(journal: Path, out: Path) -> None:
    """Write a checked backup to a file, packed where its name ends in ".gz".

    Raises:
        UserProblem: where the journal is damaged or the file cannot be written.
    """
    _refuse_itself(out, journal)
    backups.write(journal, out)


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the backups in a folder, the newest first."""
    return backups.listed(folder)


def preview(file: Path, journal: Path) -> Preview:
    """Tell what restoring would bring and take away.

    Raises:
        UserProblem: where the file is no sound backup.
    """
    held, present = _diary(images.read(file), file), _present(journal)
    logged = held.logged_days()
    known = {(kind_name(record), key_of(record)): record for record in _said(held)}
    lost = [each for each in _said(present) if not _is_held(each, known.get((kind_name(each), key_of(each))))]
    return Preview(
        records=len(_said(held)),
        days=(logged[0], logged[-1], len(logged)) if logged else None,
        lost=len(lost),
        lost_days=tuple(day for day in present.logged_days() if day not in logged),
    )


def restore(file: Path, journal: Path, folder: Path, now: datetime) -> Restored:
    """Put a backup back; the present journal is backed up first, a broken one set aside.

    Args:
        file: a backup, or a journal file of this or another computer.
        journal: the journal to replace; it may be missing.
        folder: where the present journal is backed up.
        now: the time, with its offset.

    Raises:
        UserProblem: where the file is no sound backup, or nothing can be written; the journal is as it was then.
    """
    _refuse_itself(file, journal)
    image = images.read(file)
    with images.opened(image, file):
        pass  # it is looked at before anything is touched
    made = backups.make_somewhere(journal, folder, now) if restoring.state_of(journal) is State.SOUND else None
    return Restored(made, restoring.put_back(image, file, journal, now))


def rescue(journal: Path, folder: Path, now: datetime) -> Rescued:
    """Make a new journal of what a damaged one still holds and of its newest good backup; the file is set aside.

    A record that both hold comes from where it was changed last.

    Raises:
        UserProblem: where nothing can be read and no backup is there, or the place cannot be written.
    """
    read, kept = salvage(journal), _newest_good(folder)
    if not _said(read) and kept is None:
        raise UserProblem(NOTHING_LEFT(path=str(journal)))
    whole = merge(kept or Diary(), read).diary
    from_file, together = len(list(read.records())), len(list(whole.records()))
    return Rescued(from_file, max(0, together - from_file), restoring.put_new(whole, journal, now))


def belongings(journal: Path, folder: Path) -> tuple[Path, ...]:
    """Return all files in which something of a journal stands: the journal last, before it its backups and copies."""
    places = (folder, backups.beside_the_journal(journal))
    copies = sorted(
        each
        for pattern in ("damaged-*", "version-*")
        for each in journal.parent.glob(f"{glob.escape(journal.stem)}-{pattern}{glob.escape(journal.suffix)}*")
    )
    made = [backup.path for place in places for backup in backups.listed(place)]
    left = [Path(f"{journal}{ending}") for ending in ("-journal", "-wal", "-shm")]
    half = [each for place in (*places, journal.parent) for each in left_over(place)]
    return tuple(each for each in (*made, *copies, *half, *left, journal) if os.path.lexists(each))


def erase(journal: Path, folder: Path) -> None:
    """Delete a journal with all that :func:`belongings` names.

    Raises:
        UserProblem: where something cannot be deleted; it names what is left. The rest is gone.
    """
    left = []
    for each in belongings(journal, folder):
        try:
            each.unlink()
        except OSError:
            left.append(str(each))
    for place in (folder, backups.beside_the_journal(journal)):
        with contextlib.suppress(OSError):  # not there, or something else lies in it
            place.rmdir()
    if left:
        raise UserProblem(LEFT(paths=tuple(left)))


def _newest_good(folder: Path) -> Diary | None:
    for backup in backups.listed(folder):
        try:
            return _diary(images.read(backup.path), backup.path)
        except UserProblem:  # then the one before it
            continue
    return None


def _present(journal: Path) -> Diary:
    match restoring.state_of(journal):
        case State.SOUND:
            return _diary(images.take(journal), journal)
        case State.BROKEN:
            return salvage(journal)
        case _:
            return Diary()


def _diary(image: bytes, file: Path) -> Diary:
    with images.opened(image, file) as journal:
        return read_records(journal.execute)


def _said(diary: Diary) -> list[Record]:
    """Return the records in which the runner says something."""
    everything = (diary.profile, *diary.records())
    return [each for each in everything if not isinstance(each, AdviceEntry) and not _says_nothing(each)]


def _says_nothing(record: Record) -> bool:
    if isinstance(record, Profile):
        return same_content(record, Profile())
    return isinstance(record, CheckIn) and record.is_blank


def _is_held(record: Record, held: Record | None) -> bool:
    """Tell whether a backup holds a record as it is; comparing contents alone takes long and is hardly ever needed."""
    return record == held or same_content(record, held)


def _refuse_itself(file: Path, journal: Path) -> None:
    if file.exists() and journal.exists() and file.samefile(journal):
        raise UserProblem(ITSELF(path=str(file)))
