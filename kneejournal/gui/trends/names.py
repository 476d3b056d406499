"""What the charts and their series are called."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kneejournal.domain.names import MARK_NAMES, activity_name
from kneejournal.domain.records import OtherActivity, Profile, Span
from kneejournal.domain.vocabulary import Knee, Verdict
from kneejournal.gui.words import Words


class ChartNames(QObject):
    """Names in the window's language. A QObject for ``tr``."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words

    def pain(self) -> str:
        """Return the title of the chart of pain."""
        return self.tr("Pain")

    def activity(self, activity: str, profile: Profile) -> str:
        """Return the name of an everyday activity."""
        return self.words.say(activity_name(activity, profile))

    def of_knee(self, name: str, knee: Knee | None) -> str:
        """Return a series' name, with its knee where both are shown."""
        if knee is None:
            return name
        return self.tr("{name}, {side}").format(name=name, side=self.side(knee))

    def side(self, knee: Knee) -> str:
        """Return a knee in a chart that says what is measured by its title."""
        return self.tr("left") if knee is Knee.LEFT else self.tr("right")

    def worst(self) -> str:
        """Return the name of the series."""
        return self.tr("worst of the day")

    def waking(self) -> str:
        """Return the name of the series."""
        return self.tr("waking")

    def mean(self) -> str:
        """Return the name of the series."""
        return self.tr("seven-day mean")

    def runs(self) -> tuple[str, str]:
        """Return title and series of the chart of distances."""
        return self.tr("Runs"), self.tr("distance")

    def tolerated(self) -> str:
        """Return the name of the series."""
        return self.tr("longest tolerated run of 30 days")

    def descent(self) -> tuple[str, str]:
        """Return title and series of the chart of descent."""
        return self.tr("Descent"), self.tr("run downhill")

    def sets(self) -> tuple[str, str, str]:
        """Return title and series of the chart of exercise sets."""
        return self.tr("Exercise sets"), self.tr("done"), self.tr("planned")

    def others(self) -> tuple[str, str]:
        """Return title and series of the chart of other activities."""
        return self.tr("Other activities"), self.tr("minutes")

    def other(self, other: OtherActivity) -> str:
        """Return an activity with its minutes."""
        if other.minutes is None:
            return other.name
        return self.tr("{name} {minutes} min").format(name=other.name, minutes=other.minutes)

    def no_distance(self) -> str:
        """Return what is said of a day with a run whose distance is unknown."""
        return self.tr("a run without distance")

    def not_done(self) -> str:
        """Return what is said of a day on which an activity was not done."""
        return self.tr("didn’t do")

    def advice(self) -> str:
        """Return the title of the ribbon of advice."""
        return self.tr("Advice")

    def verdict(self, verdict: Verdict) -> str:
        """Return the verdict in a word."""
        return {Verdict.RUN: self.tr("run"), Verdict.REDUCE: self.tr("reduce"), Verdict.REST: self.tr("rest")}[verdict]

    def done(self) -> tuple[str, str, str]:
        """Return what was done with the advice: followed, less, beyond."""
        return self.tr("followed"), self.tr("less"), self.tr("beyond")

    def charts(self) -> Mapping[str, str]:
        """Return the titles of the charts that can be switched off, by their keys."""
        titles = {"runs": self.runs()[0], "descent": self.descent()[0], "sets": self.sets()[0]}
        return {**titles, "others": self.others()[0], "advice": self.advice()}

    def span(self, span: Span) -> str:
        """Return what stands beside a marked stretch of days."""
        return (span.note or "").strip() or self.words.text(MARK_NAMES[span.kind])

    def flare(self) -> str:
        """Return what stands beside a flare-up."""
        return self.tr("flare-up")

    def band(self) -> str:
        """Return the name of the band of tolerable pain."""
        return self.tr("0–2, tolerable")

    def limit(self) -> str:
        """Return the name of the line from which pain asks for less."""
        return self.tr("from 3, run less")

    def marked(self) -> str:
        """Return the name of stretches that were marked by hand."""
        return self.tr("marked days")
