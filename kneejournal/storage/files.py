"""Making a journal file and copying one: under a name of its own first, so that no half file is ever found."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from kneejournal.domain.errors import UserProblem
from kneejournal.exporters.beside import beside, settle
from kneejournal.storage.connecting import connect
from kneejournal.storage.migrate import migrate
from kneejournal.storage.problems import DAMAGED, NO_PLACE, in_plain_words


def create(path: Path) -> None:
    """Make an empty journal for the user alone, with its folders. One that is there by then is left as it is.

    Raises:
        UserProblem: where the folder or the file cannot be made.
    """
    try:
        _make_folder(path.parent)
        descriptor, name = tempfile.mkstemp(prefix=".kneejournal-", dir=path.parent)  # for the user alone
        os.close(descriptor)
        try:
            with in_plain_words(path), contextlib.closing(connect(Path(name))) as connection:
                migrate(connection)
            _put_in_place(Path(name), path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise UserProblem(NO_PLACE(path=str(path), reason=error.strerror or str(error))) from error


def back_up(journal: Path, out: Path) -> None:
    """Copy a journal as of one moment; the copy is checked and on the disk before it takes its name.

    Raises:
        UserProblem: where the copy cannot be written or the journal is damaged; ``out`` is as it was then.
    """
    try:
        with beside(out) as copy, in_plain_words(journal):
            found = _copy(journal, copy)
            if found != "ok":
                raise UserProblem(DAMAGED(path=str(journal), reason=found))
    except OSError as error:
        raise UserProblem(NO_PLACE(path=str(out), reason=error.strerror or str(error))) from error


def _copy(journal: Path, out: Path) -> str:
    with contextlib.closing(connect(journal)) as source, contextlib.closing(connect(out)) as copy:
        source.backup(copy)
        return str(copy.execute("PRAGMA integrity_check").fetchone()[0])


def _make_folder(folder: Path) -> None:
    for missing in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
        missing.mkdir(mode=0o700, exist_ok=True)


def _put_in_place(new: Path, path: Path) -> None:
    settle(new)
    try:
        os.link(new, path)  # unlike renaming, never replaces a journal that another process made meanwhile
    except FileExistsError:
        return
    except OSError:  # a file system without links, as on many memory sticks
        new.rename(path)
    settle(path.parent)
