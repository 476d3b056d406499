"""The commands and their options. What the values mean is read by the commands themselves."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from kneejournal import __version__


class WrongUsage(Exception):
    """A command line that cannot be understood; the text says why, without a full stop."""


class _Parser(argparse.ArgumentParser):
    """Raises instead of printing several lines and ending the program."""

    def error(self, message: str) -> NoReturn:
        raise WrongUsage(message)


_Add = Callable[..., argparse.ArgumentParser]


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line. ``command`` is None where none was given."""
    parser = _Parser(
        prog="kneejournal",
        description="A journal for runners with knee pain. Without a command the window opens.",
        epilog="It informs and never diagnoses. kneejournal COMMAND --help tells the options of a command.",
        allow_abbrev=False,
    )
    _add_journal(parser)
    parser.add_argument("--at-login", action="store_true", help="open the window quietly: in the tray, or minimised")
    parser.add_argument("--version", action="version", version=f"kneejournal {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for describe in (_log, _advise, _import, _export, _backup, _restore, _check, _sample):
        describe(commands.add_parser)
    return parser


def _add_journal(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--journal",
        metavar="FILE",
        type=Path,
        default=argparse.SUPPRESS,  # so that it can stand before the command and after it
        help="the journal file; without it, the one in the data folder",
    )


def _command(add: _Add, name: str, text: str) -> argparse.ArgumentParser:
    command = add(name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False)
    _add_journal(command)
    return command


def _log(add: _Add) -> None:
    log = _command(add, "log", "add answers to the check-in of a day; what is not named stays as it was")
    log.add_argument("--date", metavar="D", help="the day, YYYY-MM-DD; without it, today")
    log.add_argument("--knee", metavar="K", help="left or right; needed where both are tracked")
    log.add_argument("--waking", metavar="N", help="pain on the first steps of the day, 0 to 10")
    log.add_argument("--worst", metavar="N", help="the day's worst pain, 0 to 10")
    log.add_argument("--now", metavar="N", help="pain now, at rest, 0 to 10")
    log.add_argument(
        "--activity", metavar="ID=N", action="append", default=[], help="pain in an activity, 0 to 10 or not_done"
    )
    log.add_argument("--swelling", metavar="V", help="none, mild or marked")
    log.add_argument("--symptom", metavar="ID", action="append", default=[], help="a symptom of the day")
    log.add_argument("--no-symptoms", action="store_true", help="asked, and there was none")
    log.add_argument("--not-symptom", metavar="ID", action="append", default=[], help="take a symptom back")
    log.add_argument("--moment", metavar="HH:MM=N", action="append", default=[], help="pain at a time of the day")
    log.add_argument("--stiffness-min", metavar="N", help="minutes of morning stiffness")
    log.add_argument("--walk-min", metavar="N", help="longest brisk walk of the day, minutes")
    log.add_argument("--location", metavar="L", help="front, outer, inner, below_kneecap, behind or diffuse")
    log.add_argument("--note", metavar="T", help="a few words; they take the place of the day's note")


def _advise(add: _Add) -> None:
    advise = _command(add, "advise", "run, reduce or rest on a day, with the reasons")
    advise.add_argument("--date", metavar="D", help="the day, YYYY-MM-DD; without it, today")
    advise.add_argument("--distance-km", metavar="X", help="how far the run in question is")
    advise.add_argument("--kind", metavar="K", help="easy, long, tempo, speed, race or walk_run")
    advise.add_argument("--terrain", metavar="T", help="flat, rolling, hilly, downhill, trail or treadmill")
    _add_json(advise)


def _import(add: _Add) -> None:
    command = _command(add, "import", "bring runs from watch files, tables and archives in, or merge journals (JSON)")
    command.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="FIT, GPX, TCX (also gzipped), a Strava or Garmin CSV, an export archive (.zip), a journal (.json)",
    )
    command.add_argument("--deleted", action="store_true", help="also bring in runs that were deleted here before")
    _add_json(command)


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")


def _export(add: _Add) -> None:
    export = _command(
        add, "export", "write the journal (.json, .fhir.json), tables (.csv, .xlsx) or the physio report (.pdf, .html)"
    )
    export.add_argument("out", metavar="OUT", type=Path)
    export.add_argument("--from", dest="first", metavar="D", help="the first day, YYYY-MM-DD")
    export.add_argument("--to", dest="last", metavar="D", help="the last day, YYYY-MM-DD")
    export.add_argument("--knee", metavar="K", help="left or right; without it, all that are tracked")


def _backup(add: _Add) -> None:
    backup = _command(add, "backup", "make a checked backup of the journal")
    backup.add_argument("out", metavar="OUT", nargs="?", type=Path, help="a file; without it, in the folder of backups")


def _restore(add: _Add) -> None:
    restore = _command(add, "restore", "put a backup back; the present state is backed up first")
    restore.add_argument("file", metavar="FILE", type=Path, help="a backup, or a journal of this or another computer")


def _check(add: _Add) -> None:
    _command(add, "check", "look whether the journal file is sound")


def _sample(add: _Add) -> None:
    sample = _command(add, "sample", "write a made-up journal as JSON, the same for the same seed")
    sample.add_argument("out", metavar="OUT", type=Path)
    sample.add_argument("--weeks", metavar="N", help="its length; without it, 26")
    sample.add_argument("--seed", metavar="N", help="which made-up runner, a whole number; without it, 1")
    sample.add_argument("--until", metavar="D", help="its last day, YYYY-MM-DD; without it, 2026-10-31")
