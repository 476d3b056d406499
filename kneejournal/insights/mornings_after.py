"""Holds every factor of a diary against the mornings after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np

from kneejournal.domain.diary import Diary
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.trends import score_series
from kneejournal.domain.vocabulary import Knee
from kneejournal.insights.factors import Factor, factors
from kneejournal.insights.insight import ALPHA, LAGS, LEAST_DAYS, Insight
from kneejournal.insights.reckoning import Floats, Mornings, differences, mornings

_SEED = 20_260_101  # the same diary gives the same intervals


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
    return tuple(sorted(results, key=size))


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


def size(insight: Insight) -> tuple[float, str, int]:
    """Return by what insights are sorted: the largest difference first, too few days last."""
    points = float("inf") if insight.difference is None else -insight.difference.points
    return (points, insight.key, insight.lag)
