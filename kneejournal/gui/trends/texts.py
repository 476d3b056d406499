"""The charts in words: one sentence about each, and one day read out across all."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

import numpy as np
from PySide6.QtCore import QObject

from kneejournal.gui.trends.panels import Charts, Form, Kind, Panel, Series
from kneejournal.gui.trends.steps import Floats, Grain
from kneejournal.gui.words import Words

UNKNOWN = "–"


class ChartTexts(QObject):
    """Puts charts into words. A QObject because only ``tr`` knows plurals."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    # one day

    def day_lines(self, charts: Charts, day: date, hidden: Collection[str]) -> list[str]:
        """Read one day out: its date, then a line for each chart that knows something of it."""
        said = [line for panel in charts.panels if (line := self._of_panel(charts, panel, day, hidden))]
        said += [shade.label for shade in (*charts.spans, *charts.flares) if shade.first <= day <= shade.last]
        return [self._words.long_day(day), *(said or [self.tr("Nothing noted")])]

    def _of_panel(self, charts: Charts, panel: Panel, day: date, hidden: Collection[str]) -> str:
        """Return for example "Pain: worst of the day 3 · waking 1", or nothing where nothing is known."""
        shown = [each for each in panel.series if each.key not in hidden]
        parts = [*self._values(panel, shown, (day - charts.first).days), panel.remarks.get(day, "")]
        said = " · ".join(part for part in parts if part)
        return f"{panel.title}: {said}" if said else ""

    def _values(self, panel: Panel, shown: list[Series], index: int) -> Iterator[str]:
        for each in shown:
            value = float(each.days[index])
            if each.form in (Form.RIBBON, Form.SIGNS):
                yield each.name if value > 0 else ""
            elif np.isfinite(value):
                figure = f"{self.figure(each, value)} {panel.unit}".rstrip()
                yield figure if len(panel.series) == 1 else f"{each.name} {figure}"

    def figure(self, series: Series, value: float) -> str:
        """Return a value with its decimals, a dash for unknown."""
        return self._words.locale.toString(value, "f", series.decimals) if np.isfinite(value) else UNKNOWN

    # a span

    def sentence(self, charts: Charts, panel: Panel, first: date, last: date) -> str:
        """Say in plain words what a chart shows over the days from first to last."""
        span = slice((first - charts.first).days, (last - charts.first).days + 1)
        length = (last - first).days + 1
        said = [self._about(panel, each, each.days[span], length) for each in panel.series]
        days = self.tr("{first} to {last}").format(
            first=self._words.day_and_year(first), last=self._words.day_and_year(last)
        )
        return f"{panel.title}, {days}. {' '.join(part for part in said if part)}"

    def scale(self, panel: Panel, grain: Grain) -> str:
        """Return what stands beside a chart's title: the unit, and what one step is where it is no day."""
        steps = {Grain.WEEK: self.tr("by week"), Grain.MONTH: self.tr("by month")}
        if panel.kind is Kind.PAIN and grain is not Grain.DAY:
            return self.tr("{steps}: mean, lowest and highest day").format(steps=steps[grain])
        return " ".join(part for part in (panel.unit, steps.get(grain, "")) if part)

    def _about(self, panel: Panel, series: Series, values: Floats, length: int) -> str:
        known = values[np.isfinite(values)]
        if panel.kind is Kind.RIBBON:
            text = self.tr("{name}: %n of {length} days.", "", int(known.sum()))
            return text.format(name=_capital(series.name), length=length)
        if series.form in (Form.LINE, Form.LEVEL):
            return self._of_line(series, known)
        if not known.size:
            return self.tr("{name}: nothing noted.").format(name=_capital(series.name))
        return (
            self._of_pain(series, known, length)
            if panel.kind is Kind.PAIN
            else self._of_amount(panel, series, known, length)
        )

    def _of_line(self, series: Series, known: Floats) -> str:
        if not known.size:
            return ""
        text = self.tr("{name}: {begin} at first, {end} at last.")
        begin, end = (self.figure(series, float(each)) for each in (known[0], known[-1]))
        return text.format(name=_capital(series.name), begin=begin, end=end)

    def _of_pain(self, series: Series, known: Floats, length: int) -> str:
        text = self.tr("{name}: {mean} on average, {low} to {high}, noted on %n of {length} days.", "", known.size)
        return text.format(
            name=_capital(series.name),
            mean=self._words.number(float(known.mean())),
            low=self.figure(series, float(known.min())),
            high=self.figure(series, float(known.max())),
            length=length,
        )

    def _of_amount(self, panel: Panel, series: Series, known: Floats, length: int) -> str:
        text = self.tr("{name}: {sum} in all on %n of {length} days, at most {most} on one.", "", known.size)
        total, most = (
            f"{self.figure(series, float(each))} {panel.unit}".rstrip() for each in (known.sum(), known.max())
        )
        return text.format(name=_capital(series.name), sum=total, most=most, length=length)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
