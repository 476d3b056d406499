"""A limit of distance and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Reason(Enum):
    """What a limit comes from."""

    LONGEST = "longest"
    HELD = "held"
    TYPICAL = "typical"
    LEAST = "least"
    GAP = "gap"
    WEEK = "week"
    REDUCED = "reduced"
    PRESCRIBED = "prescribed"


@dataclass(frozen=True)
class Limit:
    """A distance and what it comes from.

    ``base_m`` is the run that a LONGEST or HELD limit is measured against; ``since`` the offset of the setback after
    which it was run, None where there was none.
    """

    metres: float
    reason: Reason
    base_m: float | None = None
    since: int | None = None
