"""``backup`` and ``restore``."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from kneejournal.cli.opening import backup_folder, journal_path, refuse_missing


def backup(args: Namespace, journal: Path | None) -> int:
    """Make a checked backup, in the folder of backups or where it is asked for."""
    from kneejournal import keeping  # noqa: PLC0415  # brings SQLAlchemy in; wrong values are told before

    path = journal_path(journal)
    refuse_missing(path)
    out: Path | None = args.out
    if out is None:
        out = keeping.back_up(path, backup_folder(path), _now()).path
    else:
        keeping.back_up_to(path, out)
    print(f"{out} written and checked")
    return 0


def restore(args: Namespace, journal: Path | None) -> int:
    """Put a backup back."""
    from kneejournal import keeping  # noqa: PLC0415  # brings SQLAlchemy in; wrong values are told before

    path = journal_path(journal)
    done = keeping.restore(args.file, path, backup_folder(path), _now())
    print(f"{path} is as in {args.file}")
    if done.backup:
        print(f"what it held before is in {done.backup.path}")
    if done.set_aside:
        print(f"the damaged file is kept as {done.set_aside}")
    return 0


def _now() -> datetime:
    return datetime.now().astimezone()
