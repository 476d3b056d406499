"""What becomes of runs that files hold: new in the journal, one of its runs already, deleted here before.

Pure: the runs come in one by one, and each is held against what the journal holds and what came before it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from kneejournal.domain.doubles import KnownRuns, completed
from kneejournal.domain.records import Run


class Fate(StrEnum):
    """What became of a run that was read."""

    IMPORTED = "imported"
    MERGED = "merged"
    """The journal had the run; what only the file knew was added to it."""
    DUPLICATE = "duplicate"
    """The journal had the run and nothing is new."""
    DELETED = "deleted"
    """The run was deleted here before, so it stays out."""
    IN_DOUBT = "in_doubt"
    """It may be a run of the journal; it waits for the runner's word."""


class Word(StrEnum):
    """What the runner says of a run that may be another one."""

    SAME = "same"
    ANOTHER = "another"


@dataclass(frozen=True)
class Arrival:
    """What became of one run.

    Attributes:
        read: The run as the file holds it.
        fate: What became of it.
        stands: The run as the journal holds it now; None where it holds none.
        other: The run that it is, or may be, a double of.
    """

    read: Run
    fate: Fate
    stands: Run | None = None
    other: Run | None = None


@dataclass(frozen=True)
class Policy:
    """How an import decides.

    Attributes:
        ask: Leave possible doubles to the runner; otherwise they are imported.
        bring_deleted: Import also what was deleted here before.
    """

    ask: bool = False
    bring_deleted: bool = False


class Intake:
    """Takes runs in, each held against the known ones and those that were taken in before it."""

    def __init__(self, known: KnownRuns, deleted: Collection[str], policy: Policy) -> None:
        self._known = known
        self._deleted = deleted
        self._policy = policy

    def take(self, run: Run, word: Word | None = None) -> Arrival:
        """Decide about a run; ``word`` is what the runner said where it was in doubt."""
        stored = self._known.get(run.id)
        if stored is not None:
            return Arrival(run, Fate.DUPLICATE, stored)
        if run.id in self._deleted and not self._policy.bring_deleted:
            return Arrival(run, Fate.DELETED)
        double = self._known.double_of(run)
        if double is None or (word is Word.ANOTHER and not double.sure):
            return self._imported(run)
        if double.sure or word is Word.SAME:
            return self._merged(run, double.known)
        return (
            Arrival(run, Fate.IN_DOUBT, other=double.known) if self._policy.ask else self._imported(run, double.known)
        )

    def _imported(self, run: Run, other: Run | None = None) -> Arrival:
        self._known.add(run)
        return Arrival(run, Fate.IMPORTED, run, other)

    def _merged(self, run: Run, stored: Run) -> Arrival:
        whole = completed(stored, run)
        self._known.add(whole)
        return Arrival(run, Fate.DUPLICATE if whole == stored else Fate.MERGED, whole, stored)
