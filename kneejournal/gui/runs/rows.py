"""The rows of the table of runs: each run as one knee took it, and which of them a filter lets through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from kneejournal.domain.records import Run
from kneejournal.domain.run_log import RunLog
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.words import Words
from kneejournal.rules.reaction import Reaction
from kneejournal.rules.taken import taken

Scores = tuple[int | None, int | None, int | None, int | None]


@dataclass(frozen=True)
class RunRow:
    """One run as one knee took it.

    Attributes:
        run: The run.
        scores: Pain before, at its highest, one hour after, and on waking next morning; None is not answered.
        reaction: How the rules judge that; None where nothing of it was answered.
        missing: Whether the judgement still waits for an answer.
        words: What a search looks through, in small letters.
    """

    run: Run
    scores: Scores
    reaction: Reaction | None
    missing: bool
    words: str = field(repr=False, default="")


@dataclass(frozen=True)
class RunFilter:
    """Which runs to show; what is None or empty does not limit. Both days are included."""

    text: str = ""
    kind: str | None = None
    terrain: str | None = None
    first: date | None = None
    last: date | None = None
    missing: bool = False

    def admits(self, row: RunRow) -> bool:
        """Tell whether a run is to be shown."""
        run = row.run
        return (
            all(word in row.words for word in self.text.lower().split())
            and self.kind in {None, run.kind}
            and self.terrain in {None, run.terrain}
            and (self.first is None or self.first <= run.day)
            and (self.last is None or run.day <= self.last)
            and (row.missing or not self.missing)
        )


def rows_of(log: RunLog, knee: Knee, today: date, words: Words) -> list[RunRow]:
    """Return all runs as a knee took them, the latest first."""
    return [_row(run, log, knee, today, words) for run in sorted(log.runs, key=lambda run: run.start, reverse=True)]


def _row(run: Run, log: RunLog, knee: Knee, today: date, words: Words) -> RunRow:
    facts, response = taken(run, knee, log), run.response(knee)
    scores = (response.before, response.peak, response.one_hour_after, log.mornings(run, knee)[1])
    answered = facts.reaction is not Reaction.UNKNOWN or any(score is not None for score in scores)
    missing = tuple(name for name in facts.missing if name != "waking_pain" or run.day < today)
    return RunRow(run, scores, facts.reaction if answered else None, bool(missing), _searched(run, words))


def _searched(run: Run, words: Words) -> str:
    named = [words.name_of_kind(run.kind), words.name_of_terrain(run.terrain)]
    said = [run.note or "", run.source.name if run.source else "", words.day_and_year(run.day)]
    return " ".join([*named, *said]).lower()


def runs_before(rows: Sequence[RunRow], chosen: RunRow, days: int) -> list[RunRow]:
    """Return the chosen run and those of so many days up to it, the earliest first."""
    last = chosen.run
    found = [row for row in rows if row.run.start <= last.start and (last.day - row.run.day).days < days]
    return sorted(found, key=lambda row: row.run.start)
