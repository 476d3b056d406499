"""The command line as its users call it, and what it said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from kneejournal.cli import main


@dataclass(frozen=True)
class Said:
    """What a command returned and printed."""

    status: int
    out: str
    err: str

    def fault(self, status: int = 1) -> str:
        """Return the one line on standard error of a command that failed, and printed nothing else."""
        assert (self.status, self.out) == (status, "")
        assert self.err.startswith("kneejournal: ")
        assert self.err.count("\n") == 1
        assert self.err.endswith("\n")
        return self.err.removeprefix("kneejournal: ").strip()

    def line(self) -> str:
        """Return the one line on standard output of a command that succeeded without a word on standard error."""
        assert (self.status, self.err) == (0, "")
        assert self.out.count("\n") == 1
        return self.out.strip()


Kneejournal = Callable[..., Said]


def in_process(capsys: pytest.CaptureFixture[str], journal: Path) -> Kneejournal:
    """Return the command line on one journal, called without a process of its own, which takes a second each."""

    def run(*arguments: str | Path) -> Said:
        capsys.readouterr()
        status = main([*map(str, arguments), "--journal", str(journal)])
        return Said(status, *capsys.readouterr())

    return run


def command(*arguments: str | Path) -> list[str]:
    """Return how a user calls the program."""
    return [sys.executable, "-m", "kneejournal", *map(str, arguments)]


def in_a_process(*arguments: str | Path, environment: Mapping[str, str | None] | None = None) -> Said:
    """Call the program as a user does; a variable that is None is not set."""
    variables = {**os.environ, "PYTHONIOENCODING": "utf-8", **(environment or {})}
    ended = subprocess.run(
        command(*arguments),
        env={name: value for name, value in variables.items() if value is not None},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return Said(ended.returncode, ended.stdout, ended.stderr)
