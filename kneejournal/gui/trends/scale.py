"""Which values stand at the lower and upper edge of a panel, and which are named beside it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kneejournal.gui.trends.panels import Charts, Form, Kind, Panel
from kneejournal.gui.trends.steps import Grain

_LOWEST_TOP = 6
_STEP, _COARSE_STEP = 2, 4
_ROUND = (1.0, 2.0, 5.0)
_MOST_TICKS = 4
_HEADROOM, _FOOTROOM = 1.1, 0.07
"""Room above and below, as a share, so that no mark and no named value is cut off."""


@dataclass(frozen=True)
class Scale:
    """The values at the edges, and the named ones."""

    low: float
    high: float
    ticks: tuple[float, ...]


def scale_of(panel: Panel, charts: Charts, grain: Grain, first: float, last: float) -> Scale:
    """Return the scale of a panel while the days from ``first`` to ``last`` are seen.

    Pain keeps one scale however far one looks, so that a quiet month does not look like a bad one.
    """
    match panel.kind:
        case Kind.PAIN:
            return _of_pain(panel, is_tall=panel is charts.panels[0])
        case Kind.AMOUNT:
            return _of_amounts(_highest(panel, charts, grain, first, last))
        case Kind.RIBBON:
            return Scale(0.0, 1.0, ())


def _of_pain(panel: Panel, *, is_tall: bool) -> Scale:
    highest = max((float(np.nanmax(each.days)) for each in panel.series if np.isfinite(each.days).any()), default=0.0)
    step = _STEP if is_tall else _COARSE_STEP
    top = max(_LOWEST_TOP if is_tall else _COARSE_STEP, step * int(np.ceil(highest / step)))
    return Scale(-top * _FOOTROOM, top * _HEADROOM, tuple(float(each) for each in range(0, top + 1, step)))


def _highest(panel: Panel, charts: Charts, grain: Grain, first: float, last: float) -> float:
    seen = charts.steps[grain].between(first, last)
    values = np.concatenate([each.steps[grain].value[seen] for each in panel.series if each.form is not Form.SIGNS])
    return float(np.nanmax(values)) if np.isfinite(values).any() else 0.0


def _of_amounts(highest: float) -> Scale:
    ticks = round_ticks(highest)
    top = max(ticks[-1], highest)
    return Scale(-top * _FOOTROOM, top * _HEADROOM, ticks)


def round_ticks(highest: float) -> tuple[float, ...]:
    """Return a few round values from 0 up to about the highest; at least 0 and one more."""
    steps = (base * 10**power for power in range(6) for base in _ROUND)
    step = next((each for each in steps if highest / each <= _MOST_TICKS), 10.0**6)
    count = max(1, int(highest / step + 1e-9))
    return tuple(step * number for number in range(count + 1))
