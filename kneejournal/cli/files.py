"""``export``, ``check`` and ``sample``: the journal as files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from kneejournal.cli.opening import journal_path, opened
from kneejournal.cli.values import read_day, read_knee, read_whole
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.messages import Template

FAULTY = Template("problem.cli.faulty", "{path}: {fault}{more}")
OCCUPIED = Template("problem.cli.occupied", "{path} is a journal file; name another place to write to.")


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
