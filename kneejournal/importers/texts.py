"""Numbers and times as XML files write them."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from math import isfinite


def number_of(text: str) -> float | None:
    """Return a finite number, also with a decimal comma; None for anything else."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if isfinite(number) else None


def moment_of(text: str) -> tuple[datetime | None, bool]:
    """Return a time of ISO 8601 and whether it named its zone; without one it is UTC. None where it is not a time."""
    if not _TIME.fullmatch(text):
        return None, False
    try:
        moment = datetime.fromisoformat(text.replace(" ", "T"))
        return (moment, True) if moment.tzinfo else (moment.replace(tzinfo=UTC), False)
    except ValueError:
        return None, False


_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*")
