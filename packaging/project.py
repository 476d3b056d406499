"""What all scripts of this folder share: where things are, the version, and how a command is run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

APPLICATION_ID = "io.github.kneejournal.KneeJournal"
HOUSE = Path(__file__).resolve().parents[1]
PACKAGING = HOUSE / "packaging"
OUT = HOUSE / "dist"
"""Where what is handed out ends up."""

BUILD = HOUSE / "build" / "packaging"
"""Where everything else is made; may be deleted at any time."""

FOLDER = BUILD / "kneejournal"
"""The program with all it needs as one folder, from ``folder.py``; on macOS ``kneejournal.app`` lies beside it."""


def version() -> str:
    """Return the version that is being packaged."""
    declared: str = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return declared


def run(*command: str | Path, environment: Mapping[str, str] | None = None, cwd: Path = HOUSE) -> None:
    """Run a command, show it, and end this script where it fails."""
    words = [str(word) for word in command]
    print("+", *words, flush=True)
    ended = subprocess.run(words, cwd=cwd, env={**os.environ, **(environment or {})}, check=False)
    if ended.returncode:
        sys.exit(f"{words[0]} ended with {ended.returncode}")


def needed(*programs: str) -> None:
    """End this script with one sentence where a program that it needs is not there."""
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        sys.exit(f"needed and not found: {', '.join(missing)} (packaging/README.md tells where each comes from)")


def fresh(folder: Path) -> Path:
    """Return the folder, empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def built_folder() -> Path:
    """Return the folder build; end this script where it has not been made."""
    if not FOLDER.is_dir():
        sys.exit("there is no folder build yet: run packaging/folder.py first")
    return FOLDER
