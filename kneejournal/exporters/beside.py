"""Writing a file so that it is whole or not there: beside its place first, then in its place."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path


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
    descriptor, name = tempfile.mkstemp(prefix=".kneejournal-", suffix=place.suffix, dir=place.parent)
    os.close(descriptor)
    try:
        yield Path(name)
        settle(Path(name))
        Path(name).replace(place)
        settle(place.parent)
    finally:
        Path(name).unlink(missing_ok=True)


def settle(path: Path) -> None:
    """See that a file, or the names in a folder, are on the disk and not only on their way there."""
    if path.is_dir() and os.name == "nt":
        return  # Windows opens no folders
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
