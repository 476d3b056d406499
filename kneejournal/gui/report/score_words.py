"""Outcome scores in words, as the cards and sheets of the report say them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kneejournal.domain.outcome import Instrument, ScoreLine, plain
from kneejournal.domain.records import OutcomeScore
from kneejournal.gui.words import Words


class ScoreWords(QObject):
    """Says totals, changes and ranges in the window's language."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words

    def latest(self, line: ScoreLine, *, with_knee: bool) -> str:
        """Return the latest total with its day, and the change before it."""
        day, score = line.scores[-1]
        name = f"{line.name}, {self._words.knee(line.knee)}" if with_knee else line.name
        said = self.tr("{name}: {score} on {day}").format(
            name=name, score=self.number(score), day=self._words.day_and_year(day)
        )
        if line.change is None:
            return said
        values = {"said": said, "change": self._signed(line.change)}
        if line.instrument is None or line.instrument.change is None:
            return self.tr("{said}; {change} since the one before").format(**values)
        smallest = self.number(line.instrument.change)
        if line.matters:
            text = self.tr("{said}; {change} since the one before, which reaches the smallest that matters, {smallest}")
        else:
            text = self.tr("{said}; {change} since the one before, below the smallest that matters, {smallest}")
        return text.format(smallest=smallest, **values)

    def total(self, score: OutcomeScore) -> str:
        """Return one total with its day and side."""
        return self.tr("{name}, {knee}: {score} on {day}").format(
            name=score.instrument,
            knee=self._words.knee(score.knee),
            score=self.number(score.score),
            day=self._words.day_and_year(score.date),
        )

    def range(self, instrument: Instrument) -> str:
        """Return the range and the smallest change that matters, as far as they are known."""
        parts = []
        if instrument.lowest is not None and instrument.highest is not None:
            text = self.tr("{lowest} to {highest}")
            parts.append(text.format(lowest=self.number(instrument.lowest), highest=self.number(instrument.highest)))
        if instrument.change is not None:
            text = self.tr("smallest change that matters {change}")
            parts.append(text.format(change=self.number(instrument.change)))
        if instrument.source:
            parts.append(instrument.source)
        return "; ".join(parts)

    def number(self, number: float) -> str:
        """Return a number, without a decimal where it has none."""
        return self._words.number(plain(number))

    def _signed(self, change: float) -> str:
        sign = "+" if change > 0 else "−" if change < 0 else "±"
        return f"{sign}{self.number(abs(change))}"
