"""What goes with a worse morning, as values a page can show. Made by :mod:`kneejournal.insights.mornings_after`."""

from __future__ import annotations

from dataclasses import dataclass

from kneejournal.domain.messages import Message
from kneejournal.domain.report_pain import Average

LAGS = (1, 2)
"""The morning after a day, and the one after that."""

LEAST_DAYS = 5
"""Fewer days with a factor, or without it, say nothing."""

ALPHA = 0.05
"""In how many journals without any connection one would be found, for one knee, over all factors and both mornings."""


@dataclass(frozen=True)
class Difference:
    """How much more pain after a factor, in points, with the interval that chance is allowed."""

    points: float
    low: float
    high: float


@dataclass(frozen=True)
class Insight:
    """One factor against the waking pain ``lag`` days later.

    ``with_`` and ``without`` are the plain means with their days. ``difference`` allows for how the knee was anyway;
    it is None with fewer than :data:`LEAST_DAYS` on a side.
    """

    key: str
    name: Message
    lag: int
    with_: Average
    without: Average
    difference: Difference | None

    @property
    def is_worse(self) -> bool:
        """Whether it goes with more pain, by more than chance is allowed."""
        return self.difference is not None and self.difference.low > 0

    @property
    def is_better(self) -> bool:
        """Whether it goes with less pain, by more than chance is allowed."""
        return self.difference is not None and self.difference.high < 0
