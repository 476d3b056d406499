"""What came of files, as the journal gets it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kneejournal.domain.vocabulary import AscentSource, Terrain
from kneejournal.importers.outcome import FileOutcome
from kneejournal.importers.reader import read_files

FILES = Path(__file__).with_name("files")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def read(*names: str) -> list[FileOutcome]:
    return list(read_files([FILES / name for name in names], zone=ZoneInfo("Europe/Berlin"), now=NOW, workers=1))


def test_a_run_comes_with_all_that_its_file_says() -> None:
    (outcome,) = read("s_running_down50.gpx")
    (found,) = outcome.runs

    run = found.run
    assert run.start.isoformat() == "2026-08-01T08:00:00+02:00"
    assert run.start.utcoffset() == timedelta(hours=2)
    assert run.distance_m == pytest.approx(1800, abs=1)
    assert (run.moving_s, run.elapsed_s) == (None, 600)
    assert run.ascent_m == 0
    assert run.descent_m == pytest.approx(50)
    assert (run.ascent_source, run.terrain, run.terrain_guessed) == (AscentSource.COMPUTED, Terrain.DOWNHILL, True)
    assert run.source is not None
    assert (run.source.name, run.source.format) == ("s_running_down50.gpx", "gpx")
    assert found.question is None


def test_every_file_has_its_outcome_in_the_order_given(tmp_path: Path) -> None:
    outcomes = read("s_hike.gpx", "xml_truncated.gpx", "s_running_down50.gpx", str(tmp_path / "missing.gpx"))

    assert [(len(each.runs), len(each.skipped), len(each.failed)) for each in outcomes] == [
        (0, 1, 0),
        (0, 0, 1),
        (1, 0, 0),
        (0, 0, 1),
    ]
    assert [each.done for each in outcomes] == sorted(each.done for each in outcomes)
    assert outcomes[-1].done == 1


def test_the_same_content_gives_the_same_run() -> None:
    first, second = (read("s_running_down50.gpx")[0].runs[0].run for _ in range(2))

    assert first == second
