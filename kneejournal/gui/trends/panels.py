"""What the charts show, as values: panels of series over the same days. No widget, so that a thread can make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

import numpy as np

from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.trends.steps import Floats, Gather, Grain, Numbers, Steps, least, mean, most, steps_of


class Form(Enum):
    """How a series is drawn."""

    DOTS = "dots"
    PEAKS = "peaks"
    LINE = "line"
    BARS = "bars"
    FRAMES = "frames"
    LEVEL = "level"
    RIBBON = "ribbon"
    SIGNS = "signs"


class Kind(Enum):
    """What a panel measures, which sets its scale: pain from 0 to 10, an amount from 0 up, or nothing, for a ribbon."""

    PAIN = "pain"
    AMOUNT = "amount"
    RIBBON = "ribbon"


@dataclass(frozen=True, eq=False)
class Values:
    """One value for each step, NaN where unknown, with the lowest and highest day of the step."""

    value: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, eq=False)
class Series:
    """One value for each day, NaN where unknown.

    ``key`` is what the legend remembers, ``colour`` the name of a token, ``knee`` whose series it is where both are
    shown. ``gather`` makes weeks and months of the days; ``steps`` holds them by grain.
    """

    key: str
    name: str
    form: Form
    colour: str
    days: Floats
    gather: Gather = mean
    knee: Knee | None = None
    decimals: int = 0
    steps: Mapping[Grain, Values] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Panel:
    """One chart: its series share a scale.

    ``key`` is what is remembered; ``unit`` stands beside the title. ``remarks`` are words about single days.
    """

    key: str
    title: str
    unit: str
    kind: Kind
    series: tuple[Series, ...]
    remarks: Mapping[date, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is known, on any day."""
        return not any(np.isfinite(each.days).any() for each in self.series if each.form is not Form.FRAMES)


@dataclass(frozen=True)
class Shade:
    """A stretch of days to be shaded, both ends included; ``label`` stands in the topmost panel."""

    first: date
    last: date
    label: str


@dataclass(frozen=True, eq=False)
class Charts:
    """All panels over the days from ``first`` to ``last``, with what is shaded behind them.

    ``missing`` names the charts for which nothing is noted yet.
    """

    first: date
    last: date
    panels: tuple[Panel, ...]
    flares: tuple[Shade, ...]
    spans: tuple[Shade, ...]
    missing: tuple[str, ...]
    steps: Mapping[Grain, Steps]

    def panel(self, key: str) -> Panel | None:
        """Return the panel of that key."""
        return next((each for each in self.panels if each.key == key), None)


def all_steps(first: date, last: date, week_start: int) -> Mapping[Grain, Steps]:
    """Return the steps of each grain."""
    return {grain: steps_of(first, last, grain, week_start) for grain in Grain}


def gathered(series: Series, steps: Mapping[Grain, Steps]) -> Series:
    """Return the series with its days, weeks and months reckoned."""
    return replace(series, steps={grain: _values(series, grain, each.start) for grain, each in steps.items()})


def _values(series: Series, grain: Grain, start: Numbers) -> Values:
    if grain is Grain.DAY:
        return Values(series.days, series.days, series.days)
    return Values(series.gather(series.days, start), least(series.days, start), most(series.days, start))
