"""The command line: the journal without a window. With no command, the window opens.

Exit status: 0 done; 1 something the user can mend, said in one line on standard error; 2 wrong usage. Each command
imports what it needs when it runs, so that ``--help`` and the window need not wait for the rest.
"""

from __future__ import annotations

import io
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from kneejournal.cli.parser import WrongUsage, make_parser
from kneejournal.domain.errors import UserProblem, one_line
from kneejournal.domain.messages import Template

Command = Callable[[Namespace, Path | None], int]

DONE, MENDABLE, WRONG, INTERRUPTED = 0, 1, 2, 130

NO_SCREEN = Template(
    "problem.cli.no_screen",
    "There is no screen to open a window on; the commands work here, such as sample, advise and export.",
)
NO_QT = Template(
    "problem.cli.no_qt",
    "The window cannot be opened ({reason}); the commands work here, such as sample, advise and export.",
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command, or show the window; return the exit status."""
    _print_any_text()
    try:
        status = _run(sys.argv[1:] if argv is None else argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:  # whoever reads has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _run(argv: Sequence[str]) -> int:
    try:
        args = make_parser().parse_args(argv)
        journal: Path | None = getattr(args, "journal", None)
        if args.command is None:
            return _window(journal, quietly=args.at_login)
        return _command(args.command)(args, journal)
    except WrongUsage as fault:
        return _told(f"{fault}; see kneejournal --help", WRONG)
    except UserProblem as problem:
        return _told(str(problem), MENDABLE)
    except SystemExit as ended:  # argparse has printed the help or the version
        return ended.code if isinstance(ended.code, int) else DONE


def _told(text: str, status: int) -> int:
    print(f"kneejournal: {one_line(text)}", file=sys.stderr)
    return status


def _command(name: str) -> Command:
    from kneejournal.cli import advice, backups, files, importing, log  # noqa: PLC0415  # only when a command runs

    return {
        "log": log.log,
        "advise": advice.advise,
        "import": importing.import_,
        "export": files.export,
        "backup": backups.backup,
        "restore": backups.restore,
        "check": files.check,
        "sample": files.sample,
    }[name]


def _window(journal: Path | None, *, quietly: bool) -> int:
    if not _has_screen():
        raise UserProblem(NO_SCREEN())
    try:
        from kneejournal import app  # noqa: PLC0415  # Qt, for the window only
    except ImportError as fault:  # a library of the system that Qt needs is missing
        if not (fault.name or "").startswith("PySide6") and ".so" not in str(fault):
            raise
        raise UserProblem(NO_QT(reason=str(fault))) from None
    return app.main(journal, quietly=quietly)


def _has_screen() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _print_any_text() -> None:
    """Let a terminal that lacks a letter show a substitute instead of ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
