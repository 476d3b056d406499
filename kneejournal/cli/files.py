"""``import``, ``export``, ``check`` and ``sample``: the journal as files."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kneejournal.cli.opening import is_there, journal_path, opened
from kneejournal.cli.printing import print_json
from kneejournal.cli.values import read_day, read_knee, read_whole
from kneejournal.domain.errors import UserProblem, one_line
from kneejournal.domain.messages import Template

if TYPE_CHECKING:
    from kneejournal.journal import ImportedRun, ImportOutcome, Journal

FAULTY = Template("problem.cli.faulty", "{path}: {fault}{more}")
OCCUPIED = Template("problem.cli.occupied", "{path} is a journal file; name another place to write to.")


@dataclass
class _Imported:
    """What became of the files of one import, as ``import --json`` prints it."""

    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("imported", "merged", "duplicates"), 0))
    failed: list[dict[str, str]] = field(default_factory=list)
    warnings: list[dict[str, str]] = field(default_factory=list)
    possible_duplicates: list[dict[str, str]] = field(default_factory=list)
    runs: list[dict[str, Any]] = field(default_factory=list)

    def add(self, file: Path, outcome: ImportOutcome) -> None:
        for name in self.counts:
            self.counts[name] += getattr(outcome, name)
        self.warnings += _reasons(file, outcome.warnings)
        self.possible_duplicates += _reasons(file, outcome.possible_duplicates)
        self.runs += (_run(file, each) for each in outcome.runs)

    def to_dict(self) -> dict[str, Any]:
        return {
            **self.counts,
            "skipped": [],  # a journal is imported whole or not at all
            "failed": self.failed,
            "runs": self.runs,
            "warnings": self.warnings,
            "possible_duplicates": self.possible_duplicates,
        }


def _reasons(file: Path, reasons: Iterable[str]) -> list[dict[str, str]]:
    return [{"file": str(file), "reason": reason} for reason in reasons]


def _run(file: Path, imported: ImportedRun) -> dict[str, Any]:
    names = ("distance_m", "moving_s", "elapsed_s", "ascent_m", "descent_m")
    measures = {name: getattr(imported.run, name) for name in names}
    return {"file": str(file), "start": imported.run.start.isoformat(), **measures, "status": imported.status}


def import_(args: Namespace, journal: Path | None) -> int:
    """Merge files into the journal; one that cannot be read does not stop the others."""
    path, result = journal_path(journal), _Imported()
    if is_there(path) or any(_fault(file) is None for file in args.files):
        with opened(path, make=True) as open_journal:
            for file in args.files:
                _import_one(open_journal, file, result)
    else:  # no journal is made for files that cannot be read
        result.failed = [entry for file in args.files for entry in _reasons(file, [_fault(file) or ""])]
    for entry in result.failed if args.json else (*result.failed, *result.warnings, *result.possible_duplicates):
        print(one_line(f"kneejournal: {entry['file']}: {entry['reason']}"), file=sys.stderr)
    nothing_read = len(result.failed) == len(args.files)
    if args.json:
        print_json(result.to_dict())
    elif not nothing_read:
        print("{imported} records imported, {merged} merged, {duplicates} already known".format(**result.counts))
    return 1 if nothing_read else 0


def _import_one(journal: Journal, file: Path, result: _Imported) -> None:
    try:
        result.add(file, journal.import_archive(file))
    except UserProblem as problem:
        result.failed += _reasons(file, [str(problem)])


def _fault(file: Path) -> str | None:
    """Return what is wrong with a file, None where it can be read."""
    from kneejournal.exporters.archive import read_file  # noqa: PLC0415  # for a first import only

    try:
        read_file(file)
    except UserProblem as problem:
        return str(problem)
    return None


def export(args: Namespace, journal: Path | None) -> int:
    """Write the journal for others, as the name ends."""
    first, last, knee = read_day("--from", args.first), read_day("--to", args.last), read_knee(args.knee)
    _spare_journals(args.out)
    with opened(journal_path(journal)) as open_journal:
        open_journal.export(args.out, first, last, knee)
    print(f"{args.out} written")
    return 0


def check(args: Namespace, journal: Path | None) -> int:  # noqa: ARG001  # every command takes the same
    """Tell whether the journal file is sound."""
    path = journal_path(journal)
    with opened(path) as open_journal:
        report = open_journal.check()
    if report.problems:
        more = f" (and {len(report.problems) - 1} more)" if len(report.problems) > 1 else ""
        raise UserProblem(FAULTY(path=str(path), fault=report.problems[0], more=more))
    print(f"{path} is in order: {report.records} records")
    return 0


def sample(args: Namespace, journal: Path | None) -> int:  # noqa: ARG001  # every command takes the same
    """Write a made-up journal."""
    from kneejournal.exporters.output import write_archive  # noqa: PLC0415  # with the story, for this command only
    from kneejournal.sample import LAST_DAY, written_at  # noqa: PLC0415
    from kneejournal.sample import sample as make  # noqa: PLC0415

    weeks = 26 if args.weeks is None else read_whole("--weeks", args.weeks)
    seed = 1 if args.seed is None else read_whole("--seed", args.seed)
    until = read_day("--until", args.until) or LAST_DAY
    _spare_journals(args.out)
    write_archive(make(weeks, seed, until), args.out, None, written_at(until))
    print(f"{args.out} written")
    return 0


def _spare_journals(out: Path) -> None:
    """Refuse to write over a journal.

    Raises:
        UserProblem: where a journal lies at the place.
    """
    try:
        with out.open("rb") as file:
            begin = file.read(len(_SQLITE))
    except OSError:  # there is nothing to spare, or writing will say what is wrong
        return
    if begin == _SQLITE:
        raise UserProblem(OCCUPIED(path=str(out)))


_SQLITE = b"SQLite format 3\0"
