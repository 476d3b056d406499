"""Reads a journal for Trends and reckons what is shown. All of it is slow for ten years, and made for a thread.

What brings pyqtgraph and numpy in is imported here inside functions, so that the page comes without them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kneejournal.domain.better import COMPARED_DAYS, Comparison, comparison
from kneejournal.domain.diary import Diary
from kneejournal.domain.flares import FlareStory, flare_stories
from kneejournal.domain.report_chart import LONGEST_DAYS
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.collecting import collected_later
from kneejournal.gui.trends.names import ChartNames
from kneejournal.insights.insight import Insight
from kneejournal.rules.history import good_days

if TYPE_CHECKING:
    from kneejournal.gui.trends.panels import Charts

LEAST_DAYS = 14
"""Charts hold at least so many days, however new the journal."""


@dataclass(frozen=True)
class Wanted:
    """What the page is to show: whose charts, of which activities, up to which day."""

    knees: tuple[Knee, ...]
    activities: Collection[str]
    last: date

    def told(self, knee: Knee) -> Knee | None:
        """Return the knee where it has to be named beside the other."""
        return knee if len(self.knees) > 1 else None


@dataclass(frozen=True)
class Shown:
    """A diary with its charts, None where nothing is noted, and how each knee fared."""

    diary: Diary
    charts: Charts | None
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True)
class Found:
    """What goes with a worse morning, the largest difference first, and the flare-ups, the latest first.

    Each with its knee where both are shown.
    """

    insights: tuple[tuple[Insight, Knee | None], ...]
    stories: tuple[tuple[FlareStory, Knee | None], ...]


@collected_later()
def read(path: Path, wanted: Wanted, count: int | None, names: ChartNames) -> Shown:
    """Read the last ``count`` days of a journal, with what their charts look back at, or all; and make the charts.

    Raises:
        UserProblem: where the file cannot be used any more.
    """
    import_module("kneejournal.gui.trends.chart")
    look_back = max(2 * COMPARED_DAYS, LONGEST_DAYS)
    first = None if count is None else wanted.last - timedelta(days=count + look_back)
    with opened_apart(path) as journal:
        return shown(journal.read(first, wanted.last), wanted, names)


@collected_later()
def shown(diary: Diary, wanted: Wanted, names: ChartNames) -> Shown:
    """Make the charts of a diary that was read before."""
    from kneejournal.gui.trends.gathering import Gathering, first_day  # noqa: PLC0415  # as said above

    compared = tuple(comparison(diary, knee, wanted.last) for knee in wanted.knees)
    first = first_day(diary, wanted.last, LEAST_DAYS)
    if first is None:
        return Shown(diary, None, compared)
    gathering = Gathering(diary, wanted.knees, first, wanted.last, names)
    return Shown(diary, gathering.charts(wanted.activities), compared)


@collected_later()
def found(diary: Diary, wanted: Wanted) -> Found:
    """Reckon what goes with a worse morning, and tell the flare-ups."""
    from kneejournal.insights.mornings_after import insights, size  # noqa: PLC0415  # as said above

    reckoned = [(each, wanted.told(knee)) for knee in wanted.knees for each in insights(diary, knee, wanted.last)]
    told = [
        (story, wanted.told(knee))
        for knee in wanted.knees
        for story in flare_stories(diary, knee, good_days(diary, knee), wanted.last)
    ]
    return Found(
        tuple(sorted(reckoned, key=lambda each: size(each[0]))),
        tuple(sorted(told, key=lambda each: each[0].flare.onset, reverse=True)),
    )
