"""Flare-ups: when, how high, what came in the three days before, and how long until calm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kneejournal.domain.flares import DayBefore, FlareStory, RunBefore
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.widgets.controls import Link, push
from kneejournal.gui.widgets.layout import Card, label
from kneejournal.gui.words import Words
from kneejournal.rules.plan_words import TERRAIN_WORDS

_FEW = 3


class FlaresCard(Card):
    """The latest first. ``dayRequested`` carries the onset of the one that was followed."""

    dayRequested = Signal(object)  # noqa: N815  # signals are named as Qt names them

    def __init__(self, words: Words) -> None:
        super().__init__(self.tr("Flare-ups"))
        self._words, self._names = words, ChartNames(words)
        self._stories: Sequence[tuple[FlareStory, Knee | None]] = ()
        self._says = label("", "soft", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._all = push(self.tr("Show all"), "link", checkable=True)
        self._all.toggled.connect(self._show)
        self.body.addWidget(self._says)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._all)

    def show_stories(self, stories: Sequence[tuple[FlareStory, Knee | None]]) -> None:
        """Show flare-ups, each with its knee where both are shown."""
        self._stories = stories
        self._show()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        shown = self._stories if self._all.isChecked() else self._stories[:_FEW]
        for story, knee in shown:
            self._rows.addWidget(self._row(story, knee))
        self._all.setVisible(len(self._stories) > _FEW)
        self._says.setText(self._summary())

    def _summary(self) -> str:
        if not self._stories:
            return self.tr(
                "None so far. A day counts as the begin of one where the worst pain lies at least 2 above its mean of "
                "the 14 days before, 7 of them noted."
            )
        calm = sorted(days for story, _ in self._stories if (days := story.days_to_calm) is not None)
        said = self.tr("Flare-ups in all: %n.", "", len(self._stories))
        if not calm:
            return said
        middle = self.tr("Half of those that ended were calm again within %n days.", "", calm[(len(calm) - 1) // 2])
        return f"{said} {middle}"

    def _row(self, story: FlareStory, knee: Knee | None) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = Link(self._head(story, knee))
        head.clicked.connect(lambda: self.dayRequested.emit(story.flare.onset))
        column.addWidget(head)
        for line in self._lines(story):
            column.addWidget(label(line, "soft", wraps=True))
        return holder

    def _head(self, story: FlareStory, knee: Knee | None) -> str:
        flare, words = story.flare, self._words
        if flare.last is None:
            when = self.tr("Since {first}").format(first=words.day_and_year(flare.onset))
        elif flare.last == flare.onset:
            when = words.day_and_year(flare.onset)
        else:
            first, last = words.day(flare.onset), words.day_and_year(flare.last)
            when = self.tr("{first} to {last}").format(first=first, last=last)
        text = self.tr("{when}: up to {peak}, {mean} on average before").format(
            when=when, peak=words.number(int(flare.peak)), mean=words.number(flare.mean_before)
        )
        return self._names.of_knee(text, knee)

    def _lines(self, story: FlareStory) -> Iterator[str]:
        for day in story.before:
            yield f"{self._words.short_day(day.day)}: {self._done(day)}"
        if story.spans:
            yield self.tr("Marked: {spans}").format(spans=", ".join(self._names.span(each) for each in story.spans))
        yield self._calm(story)

    def _done(self, day: DayBefore) -> str:
        parts = [self._run(each) for each in day.runs]
        parts += [self._names.other(each) for each in day.others]
        parts += [self.tr("exercise sets: %n", "", day.sets)] if day.sets else []
        return ", ".join(parts) or self.tr("nothing noted")

    def _run(self, before: RunBefore) -> str:
        """Return for example "ran 9.0 km, 120 m down (the longest of the 30 days before was 3.0 km)"."""
        run, words = before.run, self._words
        said = [self.tr("ran {distance}").format(distance=words.distance(run.distance_m))] if run.distance_m else []
        said = said or [self.tr("a run")]
        if run.descent_m:
            said.append(self.tr("{metres} m down").format(metres=round(run.descent_m)))
        elif run.terrain is not None:
            said.append(words.text(TERRAIN_WORDS[run.terrain]))
        if before.longest_before_m is None:
            return ", ".join(said)
        text = self.tr("{run} (the longest of the 30 days before was {longest})")
        return text.format(run=", ".join(said), longest=words.distance(before.longest_before_m))

    def _calm(self, story: FlareStory) -> str:
        if story.days_to_calm is None:
            return self.tr("Two good days in a row are not noted since.")
        return self.tr("Calm again after %n days.", "", story.days_to_calm)
