"""Everything a user can do to a journal, one transaction each.

Importing this module brings SQLAlchemy in, which takes a good part of a second: the window does it in a thread after
its first paint. What only some actions need (importing, exporting, the PDF) is imported by them.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kneejournal.domain.changes import ACTIVITY, NOTHING, Change, key_of, kind_name, same_content, together
from kneejournal.domain.day import asked_activities, future_day, known_activities, quiet_answers, same_as
from kneejournal.domain.day_marks import Almanac
from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.errors import UserProblem, written_place
from kneejournal.domain.merge import Merged, merge
from kneejournal.domain.messages import Template
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, Profile, Run
from kneejournal.domain.report import make_report
from kneejournal.domain.run_log import RunLog
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.beside import sweep
from kneejournal.storage import backups, images, repository
from kneejournal.storage.backups import Backup
from kneejournal.storage.editing import Edit, rewrite
from kneejournal.storage.integrity import CheckReport, check_file
from kneejournal.storage.journal_file import JournalFile
from kneejournal.storage.marks import read_almanac

if TYPE_CHECKING:
    from kneejournal.domain.conflicts import Conflict, Met
    from kneejournal.domain.intake import Policy
    from kneejournal.rules import Advice
    from kneejournal.run_import import RunImport

FUTURE = Template("problem.journal.future", "{day} {year} lies in the future; only days up to today can be noted.")
FUTURE_AT = Template(
    "problem.journal.future_at", "{place}: {date} lies in the future; nothing of the file was imported."
)
NO_YESTERDAY = Template(
    "problem.journal.no_yesterday", "Nothing was noted the day before, so there is nothing to copy."
)
NO_ACTIVITY = Template("problem.journal.activity", "{activity} is not an activity of this journal; it knows {known}.")

KEPT_IN_BIN = timedelta(days=30)
_MUCH = 50
"""Taking back a change of more records than this is backed up before."""
_DAY = timedelta(days=1)
_OF_A_DAY = ("check_ins", "runs", "sets", "planned_runs")


def local_now() -> datetime:
    """Return the time with this computer's offset from UTC."""
    return datetime.now().astimezone()


@dataclass(frozen=True)
class ImportedRun:
    """A run that an import read, and what became of it: "imported", "merged" or "duplicate"."""

    run: Run
    status: str


@dataclass(frozen=True)
class ImportOutcome:
    """What an import did, counted in records, what was left out of the file, and which runs may be there twice.

    ``change`` is what it changed in the journal, to undo it.
    """

    imported: int
    merged: int
    duplicates: int
    warnings: tuple[str, ...]
    runs: tuple[ImportedRun, ...]
    possible_duplicates: tuple[str, ...] = ()
    change: Change = NOTHING


@dataclass(frozen=True)
class BroughtIn:
    """What a copy from elsewhere brought.

    Attributes:
        imported: records that are new here.
        merged: records that changed something here.
        conflicts: what both copies had changed since they met.
        warnings: what was left out of the file, each in one line.
        exported_at: when the copy was handed over; None where the file does not tell.
        change: what it changed here, to undo it.
    """

    imported: int
    merged: int
    conflicts: tuple[Conflict, ...]
    warnings: tuple[str, ...]
    exported_at: datetime | None
    change: Change


class Journal:
    """An open journal file. Nothing is kept in memory: every call sees what is in the file now."""

    def __init__(
        self, path: Path, clock: Callable[[], datetime] = local_now, backup_folder: Path | None = None
    ) -> None:
        """Open the file, or make it where there is none.

        Args:
            path: The file.
            clock: Gives the local time with its offset.
            backup_folder: Where backups are made without being asked; None makes none.

        Raises:
            UserProblem: where there is no journal that can be used.
        """
        self._file = JournalFile(path)
        self._clock = clock
        self.backup_folder = backup_folder
        self.path = self._file.path

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def now(self) -> datetime:
        """Return the local time with its offset."""
        return self._clock()

    def today(self) -> date:
        """Return the local calendar date."""
        return self.now().date()

    def stamp(self, patience: float | None = None) -> int:
        """Return a number that changes when another process has changed the file, and never by this journal.

        Args:
            patience: How long to wait for a program that keeps others from reading, in seconds.
        """
        return self._file.stamp(patience)

    def refuse_changes_after(self, seconds: float) -> None:
        """Wait only so long where another program writes, before a change is refused."""
        self._file.patience_to_write = seconds

    def version(self) -> tuple[int, int]:
        """Return a value that every change to the file makes another: the stamp, and how often this journal wrote."""
        return self._file.stamp(), self._file.writes

    # reading

    def read(self, first: date | None = None, last: date | None = None) -> Diary:
        """Return the records of a span of days, both ends included; kinds without a day are whole."""
        with self._file.reading() as connection:
            return repository.read_diary(connection, first, last)

    def read_weeks(self, first: date, last: date) -> Diary:
        """Return a span of days as :meth:`read` does, with the last run before it where the span holds none.

        What was deleted is left out. The advice asks whether there ever was a run; so it is the same by the weeks it
        looks at as by the whole.
        """
        with self._file.reading() as connection:
            return repository.read_weeks(connection, first, last)

    def profile(self) -> Profile:
        """Return the profile, empty as long as nothing was said."""
        with self._file.reading() as connection:
            return repository.read_profile(connection)

    def logged_days(self) -> tuple[date, date] | None:
        """Return the first and last day with an answer, a run or a set; None where there is none."""
        with self._file.reading() as connection:
            return repository.logged_days(connection)

    def read_runs(self) -> RunLog:
        """Return all runs with what they are judged by, without reading whole days."""
        with self._file.reading() as connection:
            return repository.read_run_log(connection)

    def read_almanac(self) -> Almanac:
        """Return what a calendar shows of all days, without reading whole days."""
        with self._file.reading() as connection:
            return read_almanac(connection)

    # noting

    def answer(self, day: date, knee: Knee, answers: Mapping[str, object]) -> Change:
        """Note answers of one day and knee, by field name or "activities.ID"; None makes one unknown again.

        Raises:
            UserProblem: for a future day, or an activity the journal does not know.
            InvalidValue: for a value out of bounds.
        """
        with self._editing(day) as edit:
            check_in = edit.check_in(day, knee)
            _refuse_unknown_activities(answers, check_in, edit.profile)
            edit.answer(check_in, answers)
        return edit.change

    def quiet_day(self, day: date) -> Change:
        """Answer what is still unanswered of a day with "nothing", for all tracked knees."""
        with self._editing(day) as edit:
            profile = edit.profile
            for knee in tracked_knees(profile):
                check_in = edit.check_in(day, knee)
                edit.answer(check_in, quiet_answers(check_in, asked_activities(profile)))
        return edit.change

    def same_as_yesterday(self, day: date, knee: Knee) -> Change:
        """Answer what is still unanswered of a day as on the day before.

        Raises:
            UserProblem: for a future day, or where nothing was noted the day before.
        """
        with self._editing(day) as edit:
            yesterday, today = edit.check_in(day - _DAY, knee), edit.check_in(day, knee)
            if yesterday.is_blank:
                raise UserProblem(NO_YESTERDAY())
            edit.answer(today, same_as(yesterday, today))
        return edit.change

    def save_profile(self, answers: Mapping[str, object]) -> Change:
        """Note answers about the runner, by field name; None makes one unknown again."""
        with self._editing() as edit:
            edit.answer(edit.profile, answers)
        return edit.change

    def save(self, *records: Record) -> Change:
        """Store new or changed records of any kind, matched by their keys.

        Raises:
            UserProblem: for a check-in, run or set of a future day.
        """
        now = self._clock()
        for record in records:
            if ahead := future_day(record, now):
                raise UserProblem(FUTURE(day=ahead, year=str(ahead.year)))
        with self._editing() as edit:
            edit.put_all(records)
        return edit.change

    def delete(self, *records: Record) -> Change:
        """Delete records, matched by their keys. That they were deleted is kept, for other copies of the journal."""
        with self._editing() as edit:
            edit.remove_all([(kind_name(record), key_of(record)) for record in records])
        return edit.change

    def replace(self, old: Sequence[Record], new: Sequence[Record]) -> Change:
        """Put records in the place of others; what keeps its key is changed, the rest of the old ones is deleted."""
        kept = {(kind_name(record), key_of(record)) for record in new}
        with self._editing() as edit:
            for record in new:
                edit.put(record)
            for record in old:
                if (kind_name(record), key_of(record)) not in kept:
                    edit.remove(kind_name(record), key_of(record))
        return edit.change

    def clear_day(self, day: date) -> Change:
        """Delete a day's check-ins, runs, sets and planned run."""
        with self._editing() as edit:
            for kind in _OF_A_DAY:
                for record in edit.on_day(kind, day):
                    edit.remove(kind, key_of(record))
        return edit.change

    def bin(self) -> tuple[tuple[datetime, Record], ...]:
        """Return what was deleted in the last 30 days and is not there again, the last first, with the moment."""
        with self._file.reading() as connection:
            return repository.read_bin(connection)

    def undo(self, change: Change) -> Change:
        """Put everything a change touched back as it was before; undoing the returned change does it again.

        Raises:
            UserProblem: where a record was changed again since; nothing is put back then.
        """
        with self._editing() as edit:
            if len(change.steps) > _MUCH:
                self._back_up()
            edit.take_back(change.steps)
        return edit.change

    def log_advice(self, advice: Advice) -> Change:
        """Keep what was advised for a day, if it differs from what is kept already.

        Once a run of the day is noted, the advice stays as it was before: answers that follow say how the run went.
        """
        from kneejournal.rules import log_entry  # noqa: PLC0415  # there already, where there is advice

        entry = log_entry(advice)
        with self._file.reading() as connection:
            known = repository.read_one(connection, "advice_log", key_of(entry))
            has_run = bool(repository.read_diary(connection, advice.date, advice.date).runs)
        if has_run or same_content(known, entry):
            return NOTHING
        with self._editing() as edit:
            edit.put(entry)
        return edit.change

    # runs from files

    def begin_import(self, policy: Policy, began: datetime | None = None) -> RunImport:
        """Begin to take runs from files in, or go on with an import that began before."""
        from kneejournal.run_import import RunImport  # noqa: PLC0415  # only imports need it

        return RunImport(self._file, self._clock, policy, began, self._back_up_before_an_import)

    def take_import_back(self, began: datetime) -> Change:
        """Delete the runs that an import brought, with all that was noted about them since.

        Runs that were there before keep what the import added to them. ``began`` is the import's own mark, which its
        runs carry in their source.
        """
        with self._editing() as edit:
            runs = cast(tuple[Run, ...], edit.of_kind("runs"))
            brought = [run for run in runs if run.source is not None and run.source.imported_at == began]
            if brought:
                self._back_up()
            edit.remove_all([("runs", key_of(run)) for run in brought])
        return edit.change

    # the whole journal

    def merge(self, theirs: Diary) -> Merged:
        """Merge another journal, or a part of one, into this one."""
        return self._merge(theirs)[1]

    def import_archive(self, path: Path) -> ImportOutcome:
        """Merge a file in the open format into this journal.

        Raises:
            UserProblem: for a file that is not a journal, holds a wrong value or a future day; nothing is changed.
        """
        from kneejournal.exporters.archive import read_file  # noqa: PLC0415  # only imports need it

        reading = read_file(path, known_activities(self.profile()))
        _refuse_future_in(reading.diary, self._clock())
        before, merged, change = self._merge(reading.diary)
        runs = _fates(reading.diary.runs, before, merged.diary)
        doubles = _doubles(runs, merged.diary)
        counts = merged.imported, merged.merged, merged.duplicates
        return ImportOutcome(*counts, reading.warnings, runs, doubles, change)

    def bring_in(self, path: Path, met: Met) -> BroughtIn:
        """Merge a copy of this journal that was changed elsewhere, as :meth:`import_archive` does.

        Raises:
            UserProblem: for a file that is not a journal, holds a wrong value or a future day; nothing is changed.
        """
        from kneejournal.domain.conflicts import conflicts, still_open  # noqa: PLC0415  # only two copies need it
        from kneejournal.exporters.archive import read_file  # noqa: PLC0415  # only imports need it

        reading = read_file(path, known_activities(self.profile()))
        _refuse_future_in(reading.diary, self._clock())
        before, merged, change = self._merge(reading.diary)
        found = still_open(conflicts(before, reading.diary, met), merged.diary)
        return BroughtIn(merged.imported, merged.merged, found, reading.warnings, reading.exported_at, change)

    def settle(self, conflicts: Sequence[Conflict]) -> Change:
        """Let the other side of each conflict stand, said afresh."""
        with self._editing() as edit:
            for each in conflicts:
                match each.record:
                    case CheckIn(date=day, knee=knee) if each.name:
                        edit.answer(edit.check_in(day, knee), {each.name: each.fell.value})
                    case Profile():
                        edit.answer(edit.profile, {each.name: each.fell.value})
                    case _:
                        edit.put(cast(Record, each.fell.value))
        return together([edit.change])

    def export(self, out: Path, first: date | None = None, last: date | None = None, knee: Knee | None = None) -> None:
        """Write the journal (.json, .fhir.json), tables (.csv, .xlsx) or the report (.pdf, .html), as the name ends.

        Args:
            out: The file; it is replaced once the new one is whole.
            first: The first day; by default the first that is logged, for a report the first of six weeks.
            last: The last day; by default the last that is logged.
            knee: Only this knee; by default all that are tracked or were noted.

        Raises:
            UserProblem: for another ending, days in the wrong order, or a place that cannot be written.
        """
        from kneejournal.exporters import output  # noqa: PLC0415  # only exports need it

        ending = output.ending_of(out)
        output.refuse_reversed(first, last)
        logged = self.logged_days() or (self.today(), self.today())
        match ending:
            case ".json":
                output.write_archive(self.read(first, last), out, knee, self._clock())
            case ".fhir.json":
                output.write_fhir(self.read(first, last), out, knee, self._clock())
            case ".xlsx":
                output.write_workbook(self.read(), out, *output.span(logged, first, last), knee)
            case ".csv":
                output.write_table(self.read(), out, *output.span(logged, first, last), knee)
            case ".html":
                output.write_html(make_report(self.read(), *output.report_span(logged, first, last), knee), out)
            case _:
                from kneejournal.exporters.pdf import save_pdf  # noqa: PLC0415  # the one part that needs Qt

                save_pdf(make_report(self.read(), *output.report_span(logged, first, last), knee), out)

    def look_after(self) -> Backup | None:
        """Empty the bin of what is old; back up where the last backup is older than a day, else only check the file.

        What a program that was killed left half-written beside the journal and its backups is deleted.

        Raises:
            UserProblem: where the journal is damaged, or the folder of backups cannot be written.
        """
        now, folder = self._clock(), self.backup_folder
        self._empty_bin(now - KEPT_IN_BIN)
        for place in {self.path.parent, folder or self.path.parent}:
            sweep(place, now - _DAY)
        if folder is not None and self.logged_days() is not None and backups.is_due(folder, now):
            return backups.make(self.path, folder, now)
        images.take(self.path)
        return None

    def _empty_bin(self, before: datetime) -> None:
        with self._file.reading() as connection:
            old = repository.holds_older(connection, before)
        if old:
            with self._file.writing() as connection:
                repository.empty_bin(connection, before)

    def check(self) -> CheckReport:
        """Look whether the file is sound: its pages, what refers to what, and every row as a record."""
        with self._file.reading() as connection:
            return check_file(connection)

    @contextlib.contextmanager
    def _editing(self, day: date | None = None) -> Iterator[Edit]:
        """Give an edit of one transaction; a future day is refused."""
        if day is not None and day > self.today():
            raise UserProblem(FUTURE(day=day, year=str(day.year)))
        with self._file.writing() as connection:
            yield Edit(connection, self._clock())

    def _merge(self, theirs: Diary) -> tuple[Diary, Merged, Change]:
        """Merge a diary; return what the journal held before, what came of it, and what that changed."""
        with self._file.writing() as connection:
            before = repository.read_diary(connection)
            merged = merge(before, theirs)
            if merged.diary != before and any(before.records()):
                self._back_up()
            change = rewrite(connection, before, merged.diary)
        return before, merged, change

    def _back_up(self) -> None:
        """Back up before much changes; others may read while a transaction has not written yet."""
        if self.backup_folder is not None:
            backups.make_somewhere(self.path, self.backup_folder, self._clock())

    def _back_up_before_an_import(self, began: datetime) -> None:
        """Back up once in an import, which goes on over several transactions and openings of this file."""
        if self.backup_folder is not None:
            backups.make_once(self.path, self.backup_folder, began, self._clock())


def _refuse_unknown_activities(given: Mapping[str, object], check_in: CheckIn, profile: Profile) -> None:
    known = {*known_activities(profile), *check_in.activities}
    for name in given:
        activity = name.removeprefix(ACTIVITY)
        if activity != name and activity not in known:
            raise UserProblem(NO_ACTIVITY(activity=activity, known=tuple(sorted(known))))


def _refuse_future_in(diary: Diary, now: datetime) -> None:
    for kind in _OF_A_DAY:
        for index, record in enumerate(diary.of_kind(kind)):
            if ahead := future_day(record, now):
                place = written_place((kind, index, "start" if kind == "runs" else "date"))
                raise UserProblem(FUTURE_AT(place=place, date=ahead.isoformat()))


def _fates(read: tuple[Run, ...], before: Diary, after: Diary) -> tuple[ImportedRun, ...]:
    old, new = ({run.id: run for run in diary.runs} for diary in (before, after))
    return tuple(ImportedRun(run, _fate(old.get(run.id), new.get(run.id))) for run in read)


def _doubles(read: tuple[ImportedRun, ...], after: Diary) -> tuple[str, ...]:
    """Tell which new runs may be ones that the journal holds already; all are kept."""
    from kneejournal.domain.doubles import possible_doubles  # noqa: PLC0415  # only imports need it

    new = [each.run for each in read if each.status == "imported"]
    pairs = possible_doubles(new, after.runs)
    return tuple(doubt(run, other) for run, other in pairs)


def doubt(run: Run, other: Run) -> str:
    """Return the warning that a run which was imported may be another one."""
    return f"the run of {_start(run)} may be that of {_start(other)}; both are kept"


def _start(run: Run) -> str:
    return run.start.isoformat(" ", "minutes")


def _fate(before: Run | None, after: Run | None) -> str:
    if before == after:
        return "duplicate"
    return "merged" if before else "imported"
