"""Writing a file so that it is whole or not there: beside its place first, then in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

_PREFIX = ".kneejournal-"


@contextlib.contextmanager
def beside(out: Path) -> Iterator[Path]:
    """Give an empty file in the same folder, for the user alone; it takes the place of ``out`` at the end.

    Where anything fails it is gone, and ``out`` is as it was.

    Raises:
        OSError: where the place cannot be written, or is a folder or a device.
    """
    place = out.resolve()  # a link goes on pointing to the file
    if place.exists() and not place.is_file():
        raise OSError(errno.EISDIR, "it is not a file")
    descriptor, name = tempfile.mkstemp(prefix=_PREFIX, suffix=place.suffix, dir=place.parent)
    os.close(descriptor)
    try:
        yield Path(name)
        settle(Path(name))
        Path(name).replace(place)
        settle(place.parent)
    finally:
        Path(name).unlink(missing_ok=True)


def left_over(folder: Path) -> list[Path]:
    """Return what is being written in a folder, or was when the program was killed."""
    return sorted(folder.glob(f"{_PREFIX}*"))


def sweep(folder: Path, before: datetime) -> None:
    """Delete what the program left half-written when it was killed before a moment; nothing is written for so long."""
    for each in left_over(folder):
        with contextlib.suppress(OSError):  # it is only some room
            if each.stat().st_mtime < before.timestamp():
                each.unlink()


def settle(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk and not only on their way there."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
