"""What goes with a worse morning, as values a page can show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.trends import score_series
from kneejournal.domain.vocabulary import Knee
from kneejournal.insights.factors import Factor, factors
from kneejournal.insights.reckoning import Difference, Floats, Mornings, differences, mornings

LAGS = (1, 2)
"""The morning after a day, and the one after that."""

LEAST_DAYS = 5
"""Fewer days with a factor, or without it, say nothing."""

ALPHA = 0.05
"""In how many journals without any connection one would be found, for one knee, over all factors and both mornings."""

_SEED = 20_260_101  # the same diary gives the same intervals


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


def insights(diary: Diary, knee: Knee, last: date) -> tuple[Insight, ...]:
    """Hold every factor against the mornings one and two days later; the largest difference first, too few last.

    Args:
        diary: The whole diary.
        knee: Whose waking pain is looked at.
        last: The last day of the diary to look at.
    """
    first = min((each.date for each in diary.check_ins if each.knee == knee), default=last)
    waking = np.array(score_series(diary, knee, "waking_pain", first, last), dtype=np.float64)
    found = factors(diary, knee, last)
    held = [_series(each, first, waking.size) for each in found]
    results = [each for lag in LAGS for each in _of_lag(found, held, mornings(waking, lag), lag)]
    return tuple(sorted(results, key=_rank))


def _of_lag(found: Sequence[Factor], held: Sequence[Floats], days: Mornings, lag: int) -> list[Insight]:
    sides = [(_side(days, each, 1.0), _side(days, each, 0.0)) for each in held]
    enough = [min(with_.count, without.count) >= LEAST_DAYS for with_, without in sides]
    asked = [series for series, fine in zip(held, enough, strict=True) if fine]
    generator = np.random.default_rng(_SEED)
    reckoned = iter(differences(days, asked, ALPHA / len(LAGS), generator))
    return [
        Insight(each.key, each.name, lag, *side, next(reckoned) if fine else None)
        for each, side, fine in zip(found, sides, enough, strict=True)
    ]


def _series(factor: Factor, first: date, size: int) -> Floats:
    known = (factor.held.get(first + timedelta(days=offset)) for offset in range(size))
    return np.array([np.nan if each is None else float(each) for each in known], dtype=np.float64)


def _side(days: Mornings, held: Floats, value: float) -> Average:
    """Average the mornings after the days that can be used and have, or have not, the factor."""
    return average(float(pain) for pain in days.after[days.known & (held == value)])


def _rank(insight: Insight) -> tuple[float, str, int]:
    size = float("inf") if insight.difference is None else -insight.difference.points
    return (size, insight.key, insight.lag)
