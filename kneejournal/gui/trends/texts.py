"""The chart in words: one sentence about the span, one day read out, and the flare-ups."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject

from kneejournal.domain.report_chart import FlareLine
from kneejournal.domain.report_pain import SMALLEST_CHANGE, PainFigure
from kneejournal.domain.vocabulary import NOT_DONE
from kneejournal.gui.trends.trend import Trend, TrendDay
from kneejournal.gui.words import Words


class TrendTexts(QObject):
    """Puts a trend into words. A QObject because only ``tr`` knows plurals."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    # the span

    def headline(self, figure: PainFigure) -> str:
        """Say in a word or two where the pain went; empty where too few days are known to tell."""
        if figure.matters is None or figure.change is None:
            return ""
        if not figure.matters:
            return self.tr("Little changed.")
        return self.tr("Better.") if figure.change < 0 else self.tr("Worse.")

    def summary(self, trend: Trend) -> str:
        """Say in plain sentences what the chart shows, with the days each figure rests on."""
        return " ".join(self._sentences(trend))

    def _sentences(self, trend: Trend) -> Iterator[str]:
        now, length = trend.figure.now, len(trend.days)
        knee = self._words.knee(trend.knee)
        if now.mean is None:
            text = self.tr("No worst pain of the {knee} is noted in these {length} days.")
            yield text.format(knee=knee, length=length)
        else:
            text = self.tr("Worst pain of the {knee}: {mean} on average, noted on %n of {length} days.", "", now.count)
            yield text.format(knee=knee, mean=self._words.number(now.mean), length=length)
            yield from self._comparison(trend.figure, length)
        yield self._running(trend)

    def _comparison(self, figure: PainFigure, length: int) -> Iterator[str]:
        before = figure.before
        if before.mean is None or figure.change is None:
            return
        text = self.tr("In the {length} days before {mean}, noted on %n.", "", before.count)
        yield text.format(mean=self._words.number(before.mean), length=length)
        if figure.matters is not None:
            more = self.tr("That is a change of {change}; the smallest that matters is {points}.")
            less = self.tr("That is a change of {change}, less than the smallest that matters ({points}).")
            change, points = self._words.number(abs(figure.change)), self._words.number(SMALLEST_CHANGE)
            yield (more if figure.matters else less).format(change=change, points=points)

    def _running(self, trend: Trend) -> str:
        runs = sum(each.runs for each in trend.days)
        metres = sum(each.distance_m or 0 for each in trend.days)
        if not runs:
            return self.tr("No run is noted.")
        return self.tr("Runs: %n, {distance} in all.", "", runs).format(distance=self._words.distance(metres))

    # a day

    def day_lines(self, day: TrendDay) -> tuple[str, str, str]:
        """Read one day out: its date, the answers, what was done. Unknown is a dash."""
        if day.is_blank:
            return self._words.short_day(day.day), self.tr("Nothing noted"), ""
        return self._words.short_day(day.day), " · ".join(self._answers(day)), " · ".join(self._doings(day))

    def _answers(self, day: TrendDay) -> Iterator[str]:
        yield self.tr("worst {score}").format(score=self.answer(day.worst))
        yield self.tr("waking {score}").format(score=self.answer(day.waking))
        yield self.tr("stairs {score}").format(score=self.answer(day.stairs))
        if day.mean is not None:
            yield self.tr("seven-day mean {mean}").format(mean=self._words.number(day.mean))

    def _doings(self, day: TrendDay) -> Iterator[str]:
        if day.distance_m is not None:
            yield self.tr("ran {distance}").format(distance=self._words.distance(day.distance_m))
        else:
            yield self.tr("a run without distance") if day.runs else self.tr("no run noted")
        yield self.sets(day)

    def answer(self, answer: float | str | None) -> str:
        """Return a score, "didn’t do", or a dash for unknown."""
        if answer is None:
            return "–"
        return self.tr("didn’t do") if answer == NOT_DONE else str(answer)

    def sets(self, day: TrendDay) -> str:
        """Return "8 of 12 sets"."""
        if not day.sets.planned:
            none = self.tr("no sets planned")
            return self.tr("sets: %n, none planned", "", day.sets.done) if day.sets.done else none
        return self.tr("{done} of {planned} sets").format(done=day.sets.done, planned=day.sets.planned)

    # flare-ups

    def flare(self, line: FlareLine) -> str:
        """Say when a flare-up was, how high it went and what was longer than usual just before."""
        flare, words = line.flare, self._words
        text = self.tr("{when}: up to {peak}, {mean} on average before.")
        peak, mean = words.number(flare.peak), words.number(flare.mean_before)
        said = text.format(when=self._when(line), peak=peak, mean=mean)
        if line.run_m is None or line.longest_before_m is None:
            return said
        text = self.tr("Just before: a run of {run}, longest in the 30 days before {longest}.")
        run, longest = words.distance(line.run_m), words.distance(line.longest_before_m)
        return f"{said} {text.format(run=run, longest=longest)}"

    def _when(self, line: FlareLine) -> str:
        first, last = line.flare.onset, line.flare.last
        if last is None:
            return self.tr("Since {first}").format(first=self._words.day(first))
        if last == first:
            return self._words.day(first)
        return self.tr("{first} to {last}").format(first=self._words.day(first), last=self._words.day(last))
