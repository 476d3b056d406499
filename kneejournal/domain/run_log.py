"""All runs of a journal with what they are judged by: the mornings after them and the limits of professionals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kneejournal.domain.records import Prescription, Profile, Run
from kneejournal.domain.vocabulary import Knee

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class RunLog:
    """The runs of a journal. ``waking`` holds the answered waking pains by day and knee."""

    profile: Profile = field(default_factory=Profile)
    runs: tuple[Run, ...] = ()
    waking: Mapping[tuple[date, Knee], int] = field(default_factory=dict)
    prescriptions: tuple[Prescription, ...] = ()

    def mornings(self, run: Run, knee: Knee) -> tuple[int | None, int | None]:
        """Return the waking pain of the run's day and of the next."""
        return self.waking.get((run.day, knee)), self.waking.get((run.day + _DAY, knee))


@dataclass(frozen=True)
class PastImport:
    """One import whose runs are still there.

    Attributes:
        began: Its mark in the source of its runs.
        runs: Its runs, the earliest first.
        answered: How many of them have answers about a knee by now.
    """

    began: datetime
    runs: tuple[Run, ...]

    @property
    def answered(self) -> int:
        """Count the runs whose response was noted."""
        return sum(bool(run.responses) for run in self.runs)


def past_imports(runs: tuple[Run, ...]) -> tuple[PastImport, ...]:
    """Return the imports that runs came from, the latest first; those of unknown imports are left out."""
    by_import: dict[datetime, list[Run]] = {}
    for run in sorted(runs, key=lambda run: run.start):
        if run.source is not None and run.source.imported_at is not None:
            by_import.setdefault(run.source.imported_at, []).append(run)
    return tuple(PastImport(began, tuple(by_import[began])) for began in sorted(by_import, reverse=True))
