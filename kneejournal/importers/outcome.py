"""What came of reading watch files, as values: runs, what was left out and why, questions, progress."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kneejournal.domain.messages import Message
from kneejournal.domain.records import Run


@dataclass(frozen=True)
class Place:
    """Where in a file something stands.

    Attributes:
        file: The file as it was given.
        member: The path inside an archive, with ``/``; None for a file of its own.
        number: The row of a table as a spreadsheet counts (the header is row 1), or which activity of a file that
            holds several, from 1; None where the file is one activity.
    """

    file: Path
    member: str | None = None
    number: int | None = None

    def __str__(self) -> str:
        member = f"/{self.member}" if self.member else ""
        return f"{self.file}{member}" + (f" #{self.number}" if self.number is not None else "")


@dataclass(frozen=True)
class Question:
    """The file does not say whether this was a run; only the runner knows.

    Attributes:
        label: The sport as the file spells it; "" where it names none. The key of ``answers`` in
            :func:`~kneejournal.importers.reader.read_files`.
        text: The question as one sentence ("The file names no sport. Was it a run?").
        assumed: The sentence to warn with where nobody can be asked and the run is imported.
    """

    label: str
    text: Message
    assumed: Message


@dataclass(frozen=True)
class Found:
    """A run that was read, ready for the journal.

    ``run.id`` follows from the content of the file (or the service's own number of a table row), so that reading the
    same again gives the same run. ``run.source`` holds the file's name without folders, the SHA-256 of its content
    (unpacked, where the file was gzipped) and the format ("fit", "gpx", "tcx", "strava_csv", "garmin_csv"). The note,
    the effort and the responses are never filled. ``warnings`` concern this run; ``question`` is set where the runner
    should be asked before it is taken for a run.
    """

    run: Run
    place: Place
    warnings: tuple[Message, ...] = ()
    question: Question | None = None


@dataclass(frozen=True)
class Left:
    """Something that did not become a run, and why.

    Attributes:
        place: Where it stands.
        reason: One sentence.
        failed: True for what could not be read or cannot be: damaged, empty, not from a watch, 41 km in 10 minutes.
            False for what is sound but no run, and skipped: another sport, a course, a repeated row.
        start: What is known of it; None where that is nothing. Likewise the rest, in metres and seconds.
    """

    place: Place
    reason: Message
    failed: bool = False
    start: datetime | None = None
    distance_m: float | None = None
    elapsed_s: float | None = None


@dataclass(frozen=True)
class FileOutcome:
    """What came of one file, or of one member of an archive.

    Attributes:
        place: The file, with the member for archives; never a number.
        runs: Runs in the order of the file.
        left: What did not become a run, in the order of the file.
        warnings: What to know about the file as a whole.
        is_journal: The file is a JSON journal and was not read further: ``exporters.archive.read_file`` takes it.
        done: How much of all files is read after this one, 0 to 1, by size; never falls, 1 with the last outcome.
    """

    place: Place
    runs: tuple[Found, ...] = ()
    left: tuple[Left, ...] = ()
    warnings: tuple[Message, ...] = ()
    is_journal: bool = False
    done: float = 0.0

    @property
    def skipped(self) -> tuple[Left, ...]:
        """What is sound but no run."""
        return tuple(each for each in self.left if not each.failed)

    @property
    def failed(self) -> tuple[Left, ...]:
        """What could not be read or cannot be."""
        return tuple(each for each in self.left if each.failed)
