"""When Python may look for objects that hold each other, which keeps every thread waiting, the window's as well.

With ten years in memory each look takes longer than a frame, and reading or writing them sets off dozens.
"""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from threading import Lock

_lock = Lock()
_reasons = 0


def put_off() -> None:
    """Have none until :func:`take_up` has been called as often as this."""
    global _reasons  # noqa: PLW0603  # Python's collector is one for the process as well
    with _lock:
        _reasons += 1
        gc.disable()


def take_up() -> None:
    """End one :func:`put_off`."""
    global _reasons  # noqa: PLW0603  # as said above
    with _lock:
        _reasons -= 1
        if not _reasons:
            gc.enable()


@contextlib.contextmanager
def collected_later() -> Iterator[None]:
    """Have none in a block or, as a decorator, in a call; for work that makes much and is soon over."""
    put_off()
    try:
        yield
    finally:
        take_up()
