"""Runs from files into the journal: some at a time, each of them whole, so that an import can be broken off."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import cast

from kneejournal.domain.changes import Change
from kneejournal.domain.doubles import KnownRuns
from kneejournal.domain.intake import Arrival, Fate, Intake, Policy, Word
from kneejournal.domain.records import Run
from kneejournal.storage.editing import Edit
from kneejournal.storage.journal_file import JournalFile

_CHANGING = {Fate.IMPORTED, Fate.MERGED}


@dataclass(frozen=True)
class Taken:
    """What became of some runs, in their order, and what that changed in the journal."""

    arrivals: tuple[Arrival, ...]
    change: Change


class RunImport:
    """One import. The runs it brings share the moment at which it began, by which it can be taken back."""

    def __init__(
        self,
        file: JournalFile,
        clock: Callable[[], datetime],
        policy: Policy,
        began: datetime | None,
        back_up: Callable[[datetime], None],
    ) -> None:
        """Prepare to take runs in.

        Args:
            file: The journal.
            clock: Gives the local time with its offset.
            policy: How to decide about doubles and deleted runs.
            began: The mark of an import that this one continues; None begins one.
            back_up: Called with the mark in each transaction that changes a journal which holds something.
        """
        self._file = file
        self._clock = clock
        self._policy = policy
        self._intake: Intake | None = None
        self._stamp = -1
        self._back_up = back_up
        self.began = began or clock()

    def take(self, runs: Sequence[Run], words: Mapping[str, Word] | None = None) -> Taken:
        """Take runs into the journal, in one transaction.

        Args:
            runs: None of a future day.
            words: What the runner said of runs that may be others, by their id.

        Raises:
            UserProblem: where the file cannot be written; none of these runs is in it then.
        """
        said = words or {}
        try:
            with self._file.writing() as connection:
                edit = Edit(connection, self._clock())
                intake = self._up_to_date(edit, self._file.stamp_in(connection))
                arrivals = [intake.take(self._marked(run), said.get(run.id)) for run in runs]
                if any(arrival.fate in _CHANGING for arrival in arrivals) and edit.has_days:
                    self._back_up(self.began)
                _keep(edit, arrivals, said)
        except BaseException:
            self._intake = None  # it knows runs now that the file does not
            raise
        return Taken(tuple(arrivals), edit.change)

    def _up_to_date(self, edit: Edit, stamp: int) -> Intake:
        """Return what knows all runs of the journal, also those that the window has changed meanwhile."""
        if self._intake is None or stamp != self._stamp:
            runs = cast(tuple[Run, ...], edit.of_kind("runs"))
            deleted = {run_id for (run_id,) in edit.deleted("runs")}
            self._intake, self._stamp = Intake(KnownRuns(runs), deleted, self._policy), stamp
        return self._intake

    def _marked(self, run: Run) -> Run:
        return run if run.source is None else replace(run, source=replace(run.source, imported_at=self.began))


def _keep(edit: Edit, arrivals: Sequence[Arrival], said: Mapping[str, Word]) -> None:
    """Store what is new, and of what the runner called a double that it need not be asked again."""
    new = {each.read.id: each.stands for each in arrivals if each.fate is Fate.IMPORTED and each.stands}
    whole = {each.stands.id: each.stands for each in arrivals if each.fate is Fate.MERGED and each.stands}
    edit.add_all([whole.get(run_id, run) for run_id, run in new.items()])
    edit.put_all([run for run_id, run in whole.items() if run_id not in new])
    edit.forget("runs", [(each.read.id,) for each in arrivals if said.get(each.read.id) is Word.SAME])


class ComputerZone(tzinfo):
    """This computer's time zone with the offset it had at each time; it can be handed to another process."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset of a local time."""
        return None if moment is None else _as_local(moment).utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002  # the base class asks for it
        """Leave open how much of the offset is summer time."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """Return the short name that the computer has for the zone."""
        return None if moment is None else _as_local(moment).tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time of a time that is given in UTC."""
        try:
            local = moment.replace(tzinfo=UTC).astimezone()
        except (OverflowError, OSError, ValueError):  # for years the system does not know
            local = moment
        return local.replace(tzinfo=self)


def _as_local(moment: datetime) -> datetime:
    try:
        return moment.replace(tzinfo=None).astimezone()
    except (OverflowError, OSError, ValueError):  # as above
        return moment.replace(tzinfo=UTC)
