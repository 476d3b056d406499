"""The collection of real and made watch files, with reference values: activities, rows and bad files.

Real people's recordings are no part of the project. ``KNEEJOURNAL_CORPUS`` names the folder where they lie; without it
these tests are skipped. ``python -m tests.importers.test_corpus FOLDER`` prints the score and what is wrong.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kneejournal.domain.records import Run
from kneejournal.importers.outcome import FileOutcome
from kneejournal.importers.reader import read_files

NOW = datetime(2026, 11, 22, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Berlin")
MEASURES = ("distance_m", "elapsed_s", "moving_s", "ascent_m", "descent_m")
ROW_TOLERANCE = {"distance_m": 10.0, "elapsed_s": 1.0, "moving_s": 1.0, "ascent_m": 1.0, "descent_m": 1.0}

Verdict = tuple[str, str | None]
"""What was looked at, and what is wrong with it, or None."""


def outcome_of(path: Path) -> FileOutcome:
    (outcome,) = read_files([path], zone=ZONE, now=NOW, workers=1)
    return outcome


def verdicts(corpus: Path) -> Iterator[Verdict]:
    """Yield what each reference value has to say."""
    expected = json.loads((corpus / "expected.json").read_text("utf-8"))
    for name, file in expected["files"].items():
        yield from _about_file(name, outcome_of(corpus / name), file)
    for name, table in expected["csv"].items():
        yield from _about_table(name, outcome_of(corpus / name), table["rows"])
    for name, bad in expected["bad"].items():
        yield name, _about_bad(outcome_of(corpus / name), bad["expect"])


def _about_file(name: str, outcome: FileOutcome, file: Mapping[str, Any]) -> Iterator[Verdict]:
    runs = {found.place.number or 1: found.run for found in outcome.runs}
    for activity in file["activities"]:
        run = runs.get(activity["index"] + 1)
        if activity["start_utc"] is None:
            yield name, None if outcome.failed and not runs else "no date was given, and yet it became a run"
        else:
            yield name, _difference(run, activity, activity["tol"]) if run else "not read"
    for skipped in file["skipped"]:
        yield f"{name} skipped", None if skipped["index"] + 1 not in runs and outcome.skipped else "not skipped"


def _about_table(name: str, outcome: FileOutcome, rows: list[Mapping[str, Any]]) -> Iterator[Verdict]:
    runs = {found.place.number: found for found in outcome.runs}
    left = {each.place.number: each for each in outcome.left}
    seen = set()
    for number, row in enumerate(rows, start=2):
        again = (row.get("id", number)) in seen
        seen.add(row.get("id", number))
        found = runs.get(number)
        if not row["run"] or again:
            yield f"{name} row {number}", None if number in left and not left[number].failed else "not skipped"
        elif found is None:
            yield f"{name} row {number}", f"not read: {left.get(number)}"
        else:
            asked = "asked" if found.question else None
            yield f"{name} row {number}", _difference(found.run, row, ROW_TOLERANCE) or asked


def _difference(run: Run, expected: Mapping[str, Any], tolerance: Mapping[str, float]) -> str | None:
    if "start_utc" in expected:
        right = abs((run.start - datetime.fromisoformat(expected["start_utc"])).total_seconds()) <= 1
    else:
        right = run.start.replace(tzinfo=None) == datetime.fromisoformat(expected["start_local"])
    if not right:
        return f"starts {run.start}"
    for name in MEASURES:
        got, wanted = getattr(run, name), expected[name]
        if (got is None) != (wanted is None) or (got is not None and abs(got - wanted) > tolerance.get(name, 0)):
            return f"{name} is {got}, not {wanted}"
    return None


def _about_bad(outcome: FileOutcome, expect: str) -> str | None:
    """Compare with what a bad file should lead to; a refusal with its reason is right for all but "accept"."""
    told = bool(outcome.warnings or outcome.failed or any(found.warnings for found in outcome.runs))
    match expect:
        case "reject":
            return "became a run" if outcome.runs or not outcome.failed else None
        case "accept":
            return None if outcome.runs else "refused"
        case "warn":
            return None if told else "nothing was said"
        case _:
            return None if outcome.runs or outcome.left else "nothing came of it"


def _corpus() -> Path:
    folder = os.environ.get("KNEEJOURNAL_CORPUS")
    if folder is None:
        pytest.skip("KNEEJOURNAL_CORPUS names no folder")
    return Path(folder)


def test_the_reference_values_are_met() -> None:
    wrong = [f"{name}: {problem}" for name, problem in verdicts(_corpus()) if problem]

    assert wrong == []


if __name__ == "__main__":
    found = list(verdicts(Path(sys.argv[1])))
    print(*(f"{name}: {problem}" for name, problem in found if problem), sep="\n")  # noqa: T201  # its purpose
    print(f"{sum(problem is None for _, problem in found)} of {len(found)} right")  # noqa: T201
