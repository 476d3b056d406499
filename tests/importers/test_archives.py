"""Archives: loose files, Strava's export of table and recordings, Garmin's archives inside an archive."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from kneejournal.importers.outcome import FileOutcome
from tests.importers.fit_files import Fit, session
from tests.importers.reading import FILES, keys, read, warnings
from tests.importers.test_formats import gpx, points
from tests.importers.test_tables import STRAVA_COLUMNS, strava, table

Members = Mapping[str, bytes | str]


def archive(folder: Path, members: Members, packing: int = zipfile.ZIP_DEFLATED) -> Path:
    path = folder / "export.zip"
    path.write_bytes(zipped(members, packing))
    return path


def zipped(members: Members, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packing) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return made.getvalue()


def by_member(outcomes: list[FileOutcome]) -> dict[str | None, FileOutcome]:
    return {each.place.member: each for each in outcomes}


TRACK = gpx(points(*((52 + 0.0001 * step, 5, 100 - step / 2, step * 4) for step in range(451))), "")
"""5 km in half an hour, 225 m downhill, without a sport."""

START = "Aug 1, 2026, 6:00:00 AM"


def test_loose_files_are_read_and_the_rest_is_counted(tmp_path: Path) -> None:
    members: Members = {
        "a/run.fit": (FILES / "s_dup_a.fit").read_bytes(),
        "walk.gpx": (FILES / "s_hike.gpx").read_bytes(),
        "track.tcx.gz": (FILES / "s_strava_like.tcx.gz").read_bytes(),
        "Activities.csv": (FILES / "garmin_de_2025_comma.csv").read_bytes(),
        "broken.gpx": (FILES / "xml_truncated.gpx").read_bytes(),
        "photo.jpg": b"\xff\xd8\xff" + bytes(100),
        "__MACOSX/._run.fit": b"\0\5\26\7",
    }
    outcomes = read(archive(tmp_path, members))
    found = by_member(outcomes)

    assert [len(found[name].runs) for name in list(members)[:5]] == [1, 0, 1, 8, 0]
    assert keys(found["broken.gpx"]) == ["failed.damaged"]
    assert keys(found[None]) == ["skipped.others"]
    assert found[None].left[0].reason.values["count"] == 1
    assert [each.done for each in outcomes] == sorted(each.done for each in outcomes)
    assert outcomes[-1].done == 1


def test_a_run_has_the_same_id_alone_packed_and_in_an_archive(tmp_path: Path) -> None:
    content = (FILES / "s_dup_a.fit").read_bytes()
    packed = archive(tmp_path, {"x.fit": content, "y.fit.gz": gzip.compress(content)})
    alone = read(FILES / "s_dup_a.fit")[0].runs[0].run

    runs = [found.run for outcome in read(packed) for found in outcome.runs]
    assert {run.id for run in runs} == {alone.id}
    assert runs[0].source is not None
    assert alone.source is not None
    assert (runs[0].source.name, runs[0].source.sha256) == ("x.fit", alone.source.sha256)


@pytest.mark.parametrize("folder", ["", "export_12345/"])
def test_an_export_of_strava_makes_each_run_of_table_and_recording(tmp_path: Path, folder: str) -> None:
    rows = [
        strava(date=START, file="activities/77.gpx.gz", distance="5100.0", ascent="1.0", descent="226.0"),
        strava(id="2", date="Jun 2, 2026, 6:00:00 AM", file="activities/78.fit", distance="4990.0"),
        strava(id="3", file="activities/none.fit.gz"),
        strava("Ride", id="4", file="activities/79.fit"),
        strava(id="3", file="activities/none.fit.gz"),
    ]
    members: Members = {
        f"{folder}activities.csv": table(STRAVA_COLUMNS, *rows),
        f"{folder}activities/77.gpx.gz": gzip.compress(TRACK.encode()),
        f"{folder}activities/78.fit": Fit().add(session(timer_s=1700, up=50, down=60)).bytes(),
        f"{folder}activities/79.fit": (FILES / "s_dup_a.fit").read_bytes(),
        f"{folder}profile.csv": "Name\nx",
    }
    found = by_member(read(archive(tmp_path, members)))

    (track,) = found[f"{folder}activities/77.gpx.gz"].runs
    assert (track.run.distance_m, track.run.moving_s, track.run.elapsed_s) == (5100, 1800, 1800)
    assert (track.run.descent_m, track.run.ascent_source) == (226, "stated")
    assert track.question is None  # the table names the sport
    (watch,) = found[f"{folder}activities/78.fit"].runs
    assert (watch.run.distance_m, watch.run.moving_s, watch.run.descent_m) == (5000, 1700, 60)
    assert keys(found[f"{folder}activities/79.fit"]) == ["skipped.sport"]
    rest = found[f"{folder}activities.csv"]
    assert ([each.place.number for each in rest.runs], keys(rest)) == ([4], ["skipped.repeated"])


def test_where_table_and_recording_are_of_different_runs_the_recording_is_believed(tmp_path: Path) -> None:
    row = strava(date="Mar 5, 2025, 6:12:00 AM", file="1.fit", distance="12000.0")
    members: Members = {"activities.csv": table(STRAVA_COLUMNS, row), "1.fit": Fit().add(session()).bytes()}
    outcome = by_member(read(archive(tmp_path, members)))["1.fit"]

    assert [found.run.distance_m for found in outcome.runs] == [5000]
    assert warnings(outcome) == ["differs"]


def test_a_broken_recording_leaves_the_run_to_its_row(tmp_path: Path) -> None:
    members: Members = {"activities.csv": table(STRAVA_COLUMNS, strava(file="1.gpx")), "1.gpx": TRACK[:-50]}
    outcome = by_member(read(archive(tmp_path, members)))["1.gpx"]

    assert [found.run.distance_m for found in outcome.runs] == [5012.3]
    assert warnings(outcome) == ["from_table"]


def test_a_recording_without_date_takes_it_from_its_row(tmp_path: Path) -> None:
    undated = Fit().add(session(start="1990-07-18T00:00:00")).bytes()
    members: Members = {
        "activities.csv": table(STRAVA_COLUMNS, strava(file="1.fit", distance="5000")),
        "1.fit": undated,
    }
    outcome = by_member(read(archive(tmp_path, members)))["1.fit"]

    assert outcome.runs[0].run.start.isoformat() == "2026-03-05T07:12:00+01:00"


def stream_of(members: Members) -> bytes:
    """Return an archive whose sizes stand behind the files, as programs write it that cannot go back."""
    made = io.BytesIO()

    class Pipe(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            return made.write(bytes(data))

    with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return made.getvalue()


INNER: Members = {
    "a/1.fit": (FILES / "s_dup_a.fit").read_bytes(),
    "a/settings.fit": Fit(2).bytes(),
    "a/photo.jpg": b"\xff\xd8\xff" + bytes(5000),
    "a/2.gpx": TRACK,
}


@pytest.mark.parametrize("inner", [zipped(INNER), zipped(INNER, zipfile.ZIP_STORED), stream_of(INNER)])
@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_archives_inside_an_archive_are_read(tmp_path: Path, inner: bytes, packing: int) -> None:
    """Garmin's export of all data holds the recordings this way."""
    name = "DI_CONNECT/UploadedFiles_0-_Part1.zip"
    outcomes = by_member(read(archive(tmp_path, {name: inner, "x.json": "{}"}, packing)))

    assert {len(outcomes[f"{name}/{each}"].runs) for each in ("a/1.fit", "a/2.gpx")} == {1}
    assert keys(outcomes[f"{name}/a/settings.fit"]) == ["skipped.fit_type"]
    assert f"{name}/a/photo.jpg" not in outcomes


def test_an_inner_archive_that_breaks_off_leaves_what_was_before(tmp_path: Path) -> None:
    cut = zipped(INNER, zipfile.ZIP_STORED)[:14_000]
    outcomes = by_member(read(archive(tmp_path, {"inner.zip": cut})))

    assert len(outcomes["inner.zip/a/1.fit"].runs) == 1
    assert keys(outcomes["inner.zip"]) == ["failed.damaged"]


def test_an_archive_without_anything_to_read_says_so(tmp_path: Path) -> None:
    (outcome,) = read(archive(tmp_path, {"photo.jpg": b"\xff\xd8\xff"}))

    assert keys(outcome) == ["failed.no_activities"]


def test_another_archive_at_the_same_place_is_read_anew(tmp_path: Path) -> None:
    first = read(archive(tmp_path, {"a.gpx": TRACK}))
    second = read(archive(tmp_path, {"b.gpx": TRACK, "c.gpx": TRACK}))

    assert [[each.place.member for each in outcomes if each.runs] for outcomes in (first, second)] == [
        ["a.gpx"],
        ["b.gpx", "c.gpx"],
    ]
