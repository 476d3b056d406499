"""The columns of the table of runs: what stands in each, and by what it is sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject

from kneejournal.domain.vocabulary import RunKind, Terrain
from kneejournal.gui.runs.rows import RunRow
from kneejournal.gui.widgets.run_facts import pace_of, pace_text, seconds_of, terrain_text
from kneejournal.gui.words import Words
from kneejournal.rules.reaction import Reaction

USUAL = ("day", "distance", "time", "descent", "response", "terrain")
"""What is shown unless the user chose."""

SIGNS = {Reaction.OK: "●", Reaction.UNKNOWN: "○", Reaction.MINOR: "▲", Reaction.BAD_1: "■", Reaction.BAD_2: "■"}
"""The shape that goes with the word, as in the advice."""

_ANY_YEAR = 2026

Value = str | float | tuple[Any, ...] | None


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        key: Its name in the preferences.
        title: What its head says.
        text: What a cell says; empty is unknown.
        order: What it is sorted by; None is unknown and stands last either way.
        sample: The widest usual text, for its width.
        number: Whether it stands at the right.
    """

    key: str
    title: str
    text: Callable[[RunRow], str]
    order: Callable[[RunRow], Value]
    sample: str
    number: bool = False


class RunColumns(QObject):
    """All columns, in their order."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.all = self._made()

    def _made(self) -> tuple[Column, ...]:
        words = self._words
        knee = self.tr("Before · peak · 1 h · morning")
        days = [words.short_day_and_year(date(_ANY_YEAR, month, 28)) for month in range(1, 13)]
        terrains = [f"{words.name_of_terrain(each)}?" for each in Terrain]
        kinds = [words.name_of_kind(each) for each in RunKind]
        return (
            Column("day", self.tr("Day"), self._day, lambda row: row.run.start.timestamp(), _widest(days)),
            _numbers("distance", self.tr("Distance"), self._distance, lambda row: row.run.distance_m, "00.0 km"),
            _numbers("time", self.tr("Time"), self._time, lambda row: seconds_of(row.run), "0:00:00"),
            _numbers("descent", self.tr("Down"), lambda row: _metres(row.run.descent_m), lambda row: row.run.descent_m),
            Column("response", knee, self.response, _by_reaction, knee),
            Column(
                "terrain", self.tr("Terrain"), self._terrain, lambda row: self._terrain(row) or None, _widest(terrains)
            ),
            _numbers("pace", self.tr("Pace"), self._pace, lambda row: pace_of(row.run), "00:00 /km"),
            _numbers("ascent", self.tr("Up"), lambda row: _metres(row.run.ascent_m), lambda row: row.run.ascent_m),
            Column("kind", self.tr("Kind"), self._kind, lambda row: self._kind(row) or None, _widest(kinds)),
            _numbers("effort", self.tr("Effort"), lambda row: _known(row.run.effort), lambda row: row.run.effort),
            Column("start", self.tr("Start"), lambda row: words.clock(row.run.start), _clock, "00:00"),
            Column("source", self.tr("File"), _file, lambda row: _file(row).lower() or None, "m" * 14),
            Column("note", self.tr("Note"), _note, lambda row: _note(row).lower() or None, "m" * 18),
        )

    def response(self, row: RunRow) -> str:
        """Return how the knee took a run as a sentence, for screen readers and tooltips."""
        names = (self.tr("before"), self.tr("at its highest"), self.tr("one hour after"), self.tr("next morning"))
        open_ = self.tr("not answered")
        said = [f"{name} {open_ if score is None else score}" for name, score in zip(names, row.scores, strict=True)]
        return f"{self.verdict(row)}: {', '.join(said)}"

    def verdict(self, row: RunRow) -> str:
        """Return how the knee took a run, in a word or two."""
        return {
            None: self.tr("Not answered"),
            Reaction.OK: self.tr("Tolerated"),
            Reaction.UNKNOWN: self.tr("Still open"),
            Reaction.MINOR: self.tr("Left a mark"),
            Reaction.BAD_1: self.tr("Too much"),
            Reaction.BAD_2: self.tr("Too much"),
        }[row.reaction]

    def _day(self, row: RunRow) -> str:
        return self._words.short_day_and_year(row.run.day)

    def _distance(self, row: RunRow) -> str:
        return "" if row.run.distance_m is None else self._words.distance(row.run.distance_m)

    def _time(self, row: RunRow) -> str:
        seconds = seconds_of(row.run)
        return "" if seconds is None else self._words.duration(seconds)

    def _pace(self, row: RunRow) -> str:
        return pace_text(row.run, self._words)

    def _kind(self, row: RunRow) -> str:
        return self._words.name_of_kind(row.run.kind)

    def _terrain(self, row: RunRow) -> str:
        return terrain_text(row.run, self._words)


def _widest(texts: list[str]) -> str:
    return max(texts, key=len)


def _numbers(
    key: str, title: str, text: Callable[[RunRow], str], order: Callable[[RunRow], Value], sample: str = "0000 m"
) -> Column:
    return Column(key, title, text, order, sample, number=True)


def _clock(row: RunRow) -> Value:
    return row.run.start.hour * 60 + row.run.start.minute


def _file(row: RunRow) -> str:
    return row.run.source.name if row.run.source else ""


def _note(row: RunRow) -> str:
    return row.run.note or ""


def _metres(metres: float | None) -> str:
    return "" if metres is None else f"{round(metres)} m"


def _known(number: int | None) -> str:
    return "" if number is None else str(number)


def _by_reaction(row: RunRow) -> Value:
    """The worst last: by the judgement, then by the highest pain."""
    return None if row.reaction is None else (row.reaction, max((s for s in row.scores if s is not None), default=-1))
