"""Files into the journal: read one after the other, taken in some runs at a time, with what came of each.

The command line and the window share it. Nothing of a file's content raises; what is wrong with it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from kneejournal.domain.changes import NOTHING, Change, together
from kneejournal.domain.day import future_day
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.intake import Arrival, Policy, Word
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import Units
from kneejournal.importers.judging import FUTURE_DATE
from kneejournal.importers.outcome import FileOutcome, Found, Left, Place
from kneejournal.importers.reader import read_files
from kneejournal.run_import import ComputerZone, RunImport

if TYPE_CHECKING:
    from kneejournal.journal import ImportOutcome, Journal

JOURNAL_INSIDE = Template("import.failed.journal_inside", "This is a journal inside an archive; unpack it first.")

_MOST_AT_ONCE = 100
_LONGEST_WAIT_S = 0.5
"""So many runs, or what was read in so long, go into the journal in one transaction."""


@dataclass(frozen=True)
class Warned:
    """What to know about a file or a run that was imported all the same."""

    place: Place
    reason: Message


@dataclass(frozen=True)
class Came:
    """A run that was read, and what became of it."""

    found: Found
    arrival: Arrival


@dataclass(frozen=True)
class JournalCame:
    """A journal that was merged, and what became of its records."""

    file: Path
    outcome: ImportOutcome


@dataclass(frozen=True)
class Batch:
    """What came of some files, in their order.

    Attributes:
        runs: What became of the runs that were read.
        open: Runs that were left to the runner's word about their sport; only where the policy asks.
        left: What is no run or could not be read.
        warnings: What to know about the rest.
        journals: Journals that were merged.
        change: What all this changed in the journal.
        done: How much of all files is read, 0 to 1.
    """

    runs: tuple[Came, ...] = ()
    open: tuple[Found, ...] = ()
    left: tuple[Left, ...] = ()
    warnings: tuple[Warned, ...] = ()
    journals: tuple[JournalCame, ...] = ()
    change: Change = NOTHING
    done: float = 0.0


class FileImport:
    """One import of files.

    Args:
        opened: Gives the journal once there is something to write, so that none is made for files that hold nothing.
        policy: How to decide about doubles, deleted runs and unknown sports.
        answers: What the runner said of unknown sports, by their label.
        now: Gives the local time with its offset.
        began: The mark of an import that this one continues.
    """

    def __init__(
        self,
        opened: Callable[[], Journal],
        policy: Policy,
        answers: Mapping[str, bool],
        now: Callable[[], datetime],
        began: datetime | None = None,
    ) -> None:
        self._opened = opened
        self._policy = policy
        self._answers = answers
        self._now = now
        self._began = began
        self._intake: RunImport | None = None

    @property
    def began(self) -> datetime | None:
        """The mark of this import in the source of its runs; None as long as it brought none."""
        return self._intake.began if self._intake else self._began

    def take_files(self, paths: Sequence[Path], units: Units) -> Iterator[Batch]:
        """Read files and take in what they hold, a batch after the other. Stopping leaves what is in, whole.

        Args:
            paths: The files.
            units: The runner's unit, which stands where a table does not tell its own.

        Raises:
            UserProblem: where the journal cannot be written; what came before is in it.
        """
        outcomes = read_files(paths, zone=ComputerZone(), now=self._now(), units=units, answers=self._answers)
        with closing(outcomes):  # closing it ends the processes that read
            for some in _some_at_a_time(outcomes):
                yield self._take(some)

    def take_runs(self, runs: Sequence[Found], words: Mapping[str, Word]) -> Batch:
        """Take in runs about which the runner has been asked; ``words`` is what was said of doubles, by run id."""
        came, change = self._runs(runs, words)
        return Batch(runs=came, change=change, done=1.0)

    def _take(self, outcomes: Sequence[FileOutcome]) -> Batch:
        journals, unreadable = self._journals([each.place for each in outcomes if each.is_journal])
        sound, ahead = _without_future([found for each in outcomes for found in each.runs], self._now())
        asked = [found for found in sound if self._asks_about(found)]
        came, change = self._runs([found for found in sound if not self._asks_about(found)], {})
        return Batch(
            runs=came,
            open=tuple(asked),
            left=(*(left for each in outcomes for left in each.left), *ahead, *unreadable),
            warnings=tuple(warning for each in outcomes for warning in _warnings(each, self._policy)),
            journals=journals,
            change=together([*(each.outcome.change for each in journals), change]),
            done=outcomes[-1].done,
        )

    def _asks_about(self, found: Found) -> bool:
        return self._policy.ask and found.question is not None

    def _runs(self, founds: Sequence[Found], words: Mapping[str, Word]) -> tuple[tuple[Came, ...], Change]:
        if not founds:
            return (), NOTHING
        if self._intake is None:
            self._intake = self._opened().begin_import(self._policy, self._began)
        taken = self._intake.take([found.run for found in founds], words)
        return tuple(map(Came, founds, taken.arrivals)), taken.change

    def _journals(self, places: Sequence[Place]) -> tuple[tuple[JournalCame, ...], tuple[Left, ...]]:
        merged, unreadable = [], []
        for place in places:
            try:
                merged.append(self._journal(place))
            except UserProblem as problem:
                unreadable.append(Left(place, problem.message, failed=True))
        return tuple(merged), tuple(unreadable)

    def _journal(self, place: Place) -> JournalCame:
        from kneejournal.exporters.archive import read_file  # noqa: PLC0415  # for journals only

        if place.member is not None:
            raise UserProblem(JOURNAL_INSIDE())
        read_file(place.file)  # no journal is made for a file that cannot be read
        return JournalCame(place.file, self._opened().import_archive(place.file))


def _some_at_a_time(outcomes: Iterator[FileOutcome]) -> Iterator[list[FileOutcome]]:
    some: list[FileOutcome] = []
    begun = monotonic()
    for outcome in outcomes:
        some.append(outcome)
        if sum(len(each.runs) for each in some) >= _MOST_AT_ONCE or monotonic() - begun >= _LONGEST_WAIT_S:
            yield some
            some, begun = [], monotonic()
    if some:
        yield some


def _without_future(founds: Sequence[Found], now: datetime) -> tuple[list[Found], list[Left]]:
    """Part runs from those of a day to come, which no journal holds."""
    sound, ahead = [], []
    for found in founds:
        day = future_day(found.run, now)
        if day is None:
            sound.append(found)
        else:
            ahead.append(Left(found.place, FUTURE_DATE(date=day.isoformat()), failed=True, start=found.run.start))
    return sound, ahead


def _warnings(outcome: FileOutcome, policy: Policy) -> Iterator[Warned]:
    yield from (Warned(outcome.place, reason) for reason in outcome.warnings)
    for found in outcome.runs:
        yield from (Warned(found.place, reason) for reason in found.warnings)
        if found.question is not None and not policy.ask:
            yield Warned(found.place, found.question.assumed)
