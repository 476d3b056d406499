"""What came of files, as the journal gets it."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal.domain.vocabulary import AscentSource, Terrain
from kneejournal.importers.outcome import FileOutcome
from kneejournal.importers.reader import read_files
from tests.importers.reading import BERLIN, FILES, NOW, read
from tests.importers.test_archives import archive


def test_a_run_comes_with_all_that_its_file_says() -> None:
    (outcome,) = read(FILES / "s_running_down50.gpx")
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
    names = ("s_hike.gpx", "xml_truncated.gpx", "s_running_down50.gpx")
    outcomes = read(*(FILES / name for name in names), tmp_path / "missing.gpx")

    assert [(len(each.runs), len(each.skipped), len(each.failed)) for each in outcomes] == [
        (0, 1, 0),
        (0, 0, 1),
        (1, 0, 0),
        (0, 0, 1),
    ]
    assert [each.done for each in outcomes] == sorted(each.done for each in outcomes)
    assert outcomes[-1].done == 1


def test_the_same_content_gives_the_same_run() -> None:
    first, second = (read(FILES / "s_running_down50.gpx")[0].runs[0].run for _ in range(2))

    assert first == second


def ids(outcomes: Iterable[FileOutcome]) -> list[list[str]]:
    return [[found.run.id for found in each.runs] for each in outcomes]


def test_processes_read_the_same_in_the_same_order(tmp_path: Path) -> None:
    paths = [
        *sorted(FILES.iterdir())[::3],
        archive(tmp_path, {"a.fit": (FILES / "s_dup_a.fit").read_bytes(), "b.txt": "x"}),
    ]
    here, crew = (list(read_files(paths, zone=BERLIN, now=NOW, workers=workers)) for workers in (1, 2))

    assert crew == here
    assert [each.done for each in crew] == sorted(each.done for each in crew)


def test_a_reading_can_be_left_at_any_time() -> None:
    """No further file is begun, and no process stays behind."""
    paths = [FILES / "s_dup_a.fit"] * 60
    outcomes = read_files(paths, zone=BERLIN, now=NOW, workers=2)
    first = next(outcomes)
    outcomes.close()

    assert len(first.runs) == 1
    for child in multiprocessing.active_children():
        child.join(20)
    assert multiprocessing.active_children() == []


def test_processes_that_end_from_outside_leave_the_rest_to_this_one() -> None:
    paths = [FILES / "s_dup_a.fit"] * 40
    outcomes = read_files(paths, zone=BERLIN, now=NOW, workers=2)
    read_by_then = [next(outcomes)]
    for child in multiprocessing.active_children():
        child.kill()
    read_by_then += outcomes

    assert [len(each.runs) for each in read_by_then] == [1] * len(paths)
