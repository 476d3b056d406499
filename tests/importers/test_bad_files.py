"""Bad files: each has its reason, a value that cannot be is never stored silently, and the rest goes on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal.importers.outcome import FileOutcome
from tests.importers.fit_files import Fit, session
from tests.importers.reading import FILES, NOW, keys, outcome_of, read, runs_of, warnings, written

REFUSED = [
    ("bad_times.gpx", "failed.no_times"),
    ("billion_laughs_small.tcx", "failed.declarations"),
    ("bomb_20mb.gpx.gz", "failed.bomb"),
    ("crc.gpx.gz", "failed.damaged"),
    ("def_255_fields.fit", "failed.broken_off"),
    ("epoch_1989.fit", "failed.no_start"),
    ("future_2099.fit", "failed.future"),
    ("html_login_page.gpx", "failed.not_activity"),
    ("json_error.gpx", "failed.not_activity"),
    ("lat_200.gpx", "failed.no_positions"),
    ("nan_coords.gpx", "failed.no_positions"),
    ("other_app.csv", "failed.not_activity"),
    ("start_invalid.fit", "failed.no_start"),
    ("teleport.gpx", "failed.too_far"),
    ("trunc_half.fit", "failed.broken_off"),
    ("xml_truncated.gpx", "failed.damaged"),
    ("xxe_dtd_loopback.gpx", "failed.declarations"),
    ("year_99999.gpx", "failed.no_times"),
]


@pytest.mark.parametrize(("name", "reason"), REFUSED)
def test_what_cannot_be_read_is_refused_with_its_reason(name: str, reason: str) -> None:
    outcome = outcome_of(name)

    assert (outcome.runs, keys(outcome)) == ((), [reason])
    assert outcome.left[0].failed
    assert str(outcome.left[0].reason).endswith(".")


WARNED = [
    ("alt_spike.gpx", "fast"),
    ("bad_id.tcx", "tcx_id"),
    ("comma_totals.tcx", "laps"),
    ("huge_data_size.fit", "damaged"),
    ("negative_distance.tcx", "laps"),
    ("timer_gt_elapsed.fit", "moving"),
    ("trailing_junk.fit", "damaged"),
    ("wrong_file_crc.fit", "damaged"),
    ("zero_duration.fit", "no_duration"),
]


@pytest.mark.parametrize(("name", "warning"), WARNED)
def test_what_can_be_read_in_part_is_imported_with_a_warning(name: str, warning: str) -> None:
    outcome = outcome_of(name)

    assert warnings(outcome) == [warning]
    assert outcome.runs[0].run.distance_m is not None
    assert (outcome.runs[0].run.ascent_m or 0) < 100


def test_bad_files_do_not_keep_others_from_being_read() -> None:
    every = sorted(FILES.iterdir())
    outcomes = read(*every)

    assert [each.place.file for each in outcomes] == every
    assert {each.done for each in outcomes[-1:]} == {1.0}
    assert all(each.runs or each.left for each in outcomes)


def fit_with(**values: float) -> bytes:
    return Fit().add(session(**values)).bytes()  # type: ignore[arg-type]  # the tests' own names


def outcome_with(folder: Path, **values: float) -> FileOutcome:
    return outcome_of(written(folder, fit_with(**values)))


def test_no_one_runs_41_kilometres_in_ten_minutes(tmp_path: Path) -> None:
    outcome = outcome_with(tmp_path, metres=41_000, elapsed_s=600)

    assert keys(outcome) == ["failed.too_fast"]
    assert (outcome.left[0].distance_m, outcome.left[0].elapsed_s) == (41_000, 600)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"metres": 1_500_000, "elapsed_s": 500_000}, "failed.too_far"),
        ({"elapsed_s": 8 * 86_400}, "failed.too_long"),
        ({"metres": 0, "elapsed_s": 0}, "failed.no_measures"),
    ],
)
def test_what_no_journal_holds_is_refused(tmp_path: Path, values: dict[str, float], reason: str) -> None:
    assert keys(outcome_with(tmp_path, **values)) == [reason]


@pytest.mark.parametrize(
    ("values", "warning"), [({"metres": 1_000, "elapsed_s": 100}, "fast"), ({"up": 9_000}, "climb")]
)
def test_what_is_doubtful_is_said(tmp_path: Path, values: dict[str, float], warning: str) -> None:
    outcome = outcome_with(tmp_path, **values)

    assert warnings(outcome) == [warning]
    assert outcome.runs[0].run.ascent_m is None


def test_tomorrow_is_allowed_and_the_day_after_is_not(tmp_path: Path) -> None:
    soon, late = (f"{NOW + timedelta(hours=hours):%Y-%m-%dT%H:%M:%S}" for hours in (23, 25))

    assert runs_of(written(tmp_path, Fit().add(session(start=soon)).bytes()))
    assert keys(outcome_of(written(tmp_path, Fit().add(session(start=late)).bytes()))) == ["failed.future"]


def test_unknown_is_not_zero(tmp_path: Path) -> None:
    outcome = outcome_of(written(tmp_path, Fit().add(session(metres=None, elapsed_s=600)).bytes()))
    (run,) = (found.run for found in outcome.runs)

    assert (run.distance_m, run.moving_s, run.ascent_m, run.descent_m) == (None, None, None, None)
    assert warnings(outcome) == ["no_distance"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "failed.empty"),
        (b"  \n\0\0\0", "failed.empty"),
        (b"\x1f\x8b\x08\x00", "failed.damaged"),
        (b"%PDF-1.7 ...", "failed.not_activity"),
        (bytes(range(256)) * 16, "failed.not_activity"),
        (b"<kml></kml>", "failed.not_activity"),
        (b"PK\3\4 but no more", "failed.damaged"),
    ],
)
def test_other_files_are_told_by_what_they_look_like(tmp_path: Path, content: bytes, reason: str) -> None:
    assert keys(outcome_of(written(tmp_path, content))) == [reason]


def test_a_journal_is_handed_on(tmp_path: Path) -> None:
    journal = written(tmp_path, '{"format": "kneejournal", "version": 1}', "journal.gpx")

    assert outcome_of(journal) == FileOutcome(outcome_of(journal).place, is_journal=True, done=1.0)


def test_a_folder_and_a_missing_file_have_their_reason(tmp_path: Path) -> None:
    assert [keys(each) for each in read(tmp_path, tmp_path / "none")] == [["failed.unreadable"]] * 2
