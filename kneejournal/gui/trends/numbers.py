"""A chart's numbers, day by day: as a table for the window and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from PySide6.QtCore import QCoreApplication

from kneejournal.exporters.tables import harmless
from kneejournal.gui.trends.panels import Charts, Form, Panel, Series
from kneejournal.gui.trends.texts import ChartTexts
from kneejournal.gui.words import Words

_YES_OR_NO = (Form.RIBBON, Form.SIGNS)
REMARK = "remark"


@dataclass(frozen=True)
class Table:
    """Titles and rows of the same length, as they are read."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def table(charts: Charts, panel: Panel, days: tuple[date, date], words: Words) -> Table:
    """Return the days from first to last as a table, the latest first."""
    texts = ChartTexts(words)
    titles = [QCoreApplication.translate("Numbers", "Day"), *(_title(panel, each) for each in panel.series)]
    remarks = [QCoreApplication.translate("Numbers", "Remark")] if panel.remarks else []
    rows = [
        (
            words.short_day(day) if day.year == days[1].year else words.day_and_year(day),
            *(_read(texts, each, float(each.days[_index(charts, day)])) for each in panel.series),
            *([panel.remarks.get(day, "")] if remarks else []),
        )
        for day in _days(days)
    ]
    return Table((*titles, *remarks), tuple(rows[::-1]))


def csv_text(charts: Charts, panel: Panel, days: tuple[date, date]) -> str:
    """Return the days from first to last as CSV: ISO dates, points in numbers, empty where unknown."""
    text = io.StringIO()
    writer = csv.writer(text)
    remarks = [REMARK] if panel.remarks else []
    writer.writerow(["date", *(each.key.replace(".", "_") for each in panel.series), *remarks])
    for day in _days(days):
        values = [_written(float(each.days[_index(charts, day)])) for each in panel.series]
        said = [harmless(panel.remarks.get(day, ""))] if remarks else []
        writer.writerow([day.isoformat(), *values, *said])
    return text.getvalue()


def _days(days: tuple[date, date]) -> Iterator[date]:
    first, last = days
    return (first + timedelta(days=offset) for offset in range((last - first).days + 1))


def _index(charts: Charts, day: date) -> int:
    return (day - charts.first).days


def _title(panel: Panel, series: Series) -> str:
    name = series.name[:1].upper() + series.name[1:]
    return f"{name} ({panel.unit})" if panel.unit else name


def _read(texts: ChartTexts, series: Series, value: float) -> str:
    if series.form in _YES_OR_NO and np.isfinite(value):
        return "✓" if value > 0 else ""
    return texts.figure(series, value)


def _written(value: float) -> str:
    return f"{round(value, 3):g}" if np.isfinite(value) else ""
