"""Making a journal file: under a name of its own first, so that no half file is ever found."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from kneejournal.domain.errors import UserProblem
from kneejournal.exporters.beside import settle
from kneejournal.storage.connecting import connect
from kneejournal.storage.migrate import migrate
from kneejournal.storage.problems import NO_PLACE, in_plain_words


def create(path: Path) -> None:
    """Make an empty journal for the user alone, with its folders. One that is there by then is left as it is.

    Raises:
        UserProblem: where the folder or the file cannot be made.
    """
    try:
        make_folder(path.parent)
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


def make_folder(folder: Path) -> None:
    """Make a folder for the user alone, with those it lies in.

    Raises:
        OSError: where that cannot be.
    """
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
