"""What an import has done so far, and what it has to ask."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kneejournal.domain.changes import Change, together
from kneejournal.domain.intake import Fate
from kneejournal.domain.messages import Message
from kneejournal.file_import import Batch, Came, JournalCame, Warned
from kneejournal.importers.outcome import Found, Left


@dataclass(frozen=True)
class SportQuestion:
    """Whether activities of one label were runs."""

    label: str
    text: Message
    founds: tuple[Found, ...]


@dataclass(frozen=True)
class DoubleQuestion:
    """Whether a run is one that the journal holds; ``more`` others wait for the same question."""

    came: Came
    more: int


Question = SportQuestion | DoubleQuestion


@dataclass
class Account:
    """The account of one import into one journal, which is backed up into a folder before, if there is one."""

    path: Path
    backup_folder: Path | None
    began: datetime | None = None
    done: float = 0.0
    cancelled: bool = False
    came: list[Came] = field(default_factory=list)
    open: list[Found] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    journals: list[JournalCame] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)

    def add(self, batch: Batch) -> None:
        """Enter what came of some files, or of runs that were asked about."""
        again = {came.found.run.id for came in batch.runs}
        self.came = [came for came in self.came if not (came.found.run.id in again and _waits(came))]
        self.came += batch.runs
        self.open += batch.open
        self.left += batch.left
        self.warnings += batch.warnings
        self.journals += batch.journals
        self.changes.append(batch.change)
        self.done = batch.done

    def of(self, *fates: Fate) -> list[Came]:
        """Return the runs that one of these became of."""
        return [came for came in self.came if came.arrival.fate in fates]

    @property
    def change(self) -> Change:
        """What it changed in the journal, to undo it."""
        return together(self.changes)

    @property
    def skipped(self) -> list[Left]:
        """What is sound but no run."""
        return [left for left in self.left if not left.failed]

    @property
    def failed(self) -> list[Left]:
        """What could not be read."""
        return [left for left in self.left if left.failed]

    def question(self) -> Question | None:
        """Return what is to be asked next: sports first, since their runs may be doubles."""
        return next(self._questions(), None)

    def _questions(self) -> Iterator[Question]:
        for found in self.open:
            if found.question is not None:
                alike = tuple(each for each in self.open if _label(each) == found.question.label)
                yield SportQuestion(found.question.label, found.question.text, alike)
        waiting = self.of(Fate.IN_DOUBT)
        for came in waiting:
            yield DoubleQuestion(came, len(waiting) - 1)


def _label(found: Found) -> str | None:
    return found.question.label if found.question else None


def _waits(came: Came) -> bool:
    return came.arrival.fate in {Fate.IN_DOUBT, Fate.DELETED}
