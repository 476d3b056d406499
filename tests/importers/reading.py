"""How the tests of importers read files: at one time, by a runner in Berlin, in this process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import Units
from kneejournal.importers.outcome import FileOutcome
from kneejournal.importers.reader import read_files

FILES = Path(__file__).with_name("files")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def read(*paths: Path, units: Units = Units.KM, answers: dict[str, bool] | None = None) -> list[FileOutcome]:
    """Read files in this process."""
    return list(read_files(paths, zone=BERLIN, now=NOW, workers=1, units=units, answers=answers))


def outcome_of(path: Path | str) -> FileOutcome:
    """Read one file, by its name among the tests' own or by its path."""
    (outcome,) = read(FILES / path)
    return outcome


def runs_of(path: Path | str) -> list[Run]:
    """Return the runs of one file."""
    return [found.run for found in outcome_of(path).runs]


def keys(outcome: FileOutcome) -> list[str]:
    """Return the reasons why things were left out, by the keys of their sentences without "import."."""
    return [each.reason.template.key.removeprefix("import.") for each in outcome.left]


def warnings(outcome: FileOutcome) -> list[str]:
    """Return all warnings of a file and its runs, by the keys of their sentences without "import.warning."."""
    every = (*outcome.warnings, *(warning for found in outcome.runs for warning in found.warnings))
    return [each.template.key.removeprefix("import.warning.") for each in every]


def written(folder: Path, content: bytes | str, name: str = "file") -> Path:
    """Write a file to read."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path
