"""FIT, GPX and TCX: each run with its start, distance, durations and climb."""

from __future__ import annotations

import gzip
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal.domain.vocabulary import AscentSource, Terrain
from tests.importers.reading import FILES, keys, outcome_of, runs_of, warnings, written

STATED, COMPUTED = AscentSource.STATED, AscentSource.COMPUTED
DOWN, TREADMILL = Terrain.DOWNHILL, Terrain.TREADMILL

Unknown = float | None
Expected = tuple[str, str, Unknown, Unknown, float, Unknown, Unknown, AscentSource | None, Terrain | None]
"""File, start, metres, seconds in motion and in all, metres up and down, where these come from, terrain."""

RUNS: list[Expected] = [
    ("s_downhill_pause.fit", "2026-09-12T08:15:00+02:00", 2700, 900, 1025, 35, 86, STATED, DOWN),
    ("s_dup_a.fit", "2026-07-01T06:00:00+01:00", 1800, 600, 600, 10, 60, STATED, DOWN),
    ("s_dup_a.fit.gz", "2026-07-01T06:00:00+01:00", 1800, 600, 600, 10, 60, STATED, DOWN),
    ("s_invalid_distance.fit", "2026-06-03T06:00:00+01:00", 1800, 600, 600, 10, 60, STATED, DOWN),
    ("s_local_offset_0545.fit", "2026-04-01T06:15:00+05:45", 1800, 600, 600, 10, 60, STATED, DOWN),
    ("s_session_only_no_records.fit", "2026-06-02T06:00:00+01:00", 8000, 2700, 2700, 80, 80, STATED, Terrain.ROLLING),
    ("s_track_run_hdr12.fit", "2026-02-01T11:00:00+01:00", 5000, 1500, 1500, 0, 0, STATED, Terrain.FLAT),
    ("s_trail_big_endian.fit", "2026-05-03T11:00:00+02:00", 3000, 1200, 1200, 400, 650, STATED, DOWN),
    ("s_virtual_run.fit", "2026-02-02T11:00:00+01:00", 4000, 1200, 1200, 10, 60, STATED, TREADMILL),
    ("s_dateline.gpx", "2026-08-11T08:00:00+02:00", 1112, None, 100, 0, 0, COMPUTED, Terrain.FLAT),
    ("s_ele_comma.gpx", "2026-08-13T08:00:00+02:00", 180, None, 60, 0, 50, COMPUTED, None),
    ("s_naive_times.gpx", "2026-08-07T06:00:00+02:00", 1800, None, 600, 0, 50, COMPUTED, DOWN),
    ("s_offset_plus0200.gpx", "2026-08-06T08:00:00+02:00", 1800, None, 600, 0, 50, COMPUTED, DOWN),
    ("s_strava_type9.gpx", "2026-08-03T08:00:00+02:00", 1800, None, 600, 0, 50, COMPUTED, DOWN),
    ("s_trail_running.gpx", "2026-08-02T08:00:00+02:00", 1800, None, 600, 200, 200, COMPUTED, DOWN),
    ("s_treadmill_type.gpx", "2026-08-05T08:00:00+02:00", None, None, 600, 0, 50, COMPUTED, TREADMILL),
    ("s_utf16.gpx", "2026-08-12T08:00:00+02:00", 180, None, 60, 0, 50, COMPUTED, None),
    ("gz_named.gpx", "2026-07-03T07:00:00+02:00", 360, None, 120, 0, 50, COMPUTED, None),
    ("latin1_no_decl.gpx", "2026-07-03T07:00:00+02:00", 360, None, 120, 0, 50, COMPUTED, None),
    ("s_leading_spaces.tcx", "2026-08-22T08:00:00+02:00", 1800, 600, 600, 0, 40, COMPUTED, DOWN),
    ("s_no_namespace.tcx", "2026-08-21T08:00:00+02:00", 1800, 600, 600, 0, 40, COMPUTED, DOWN),
    ("s_no_trackpoints.tcx", "2026-08-24T20:00:00+02:00", 5000, 1800, 1800, None, None, None, None),
    ("s_strava_like.tcx.gz", "2026-08-23T08:00:00+02:00", 1800, 600, 600, 0, 40, COMPUTED, DOWN),
]


@pytest.mark.parametrize("expected", RUNS, ids=lambda expected: str(expected[0]))
def test_a_run_is_right_to_the_metre_and_second(expected: Expected) -> None:
    name, start, metres, moving, elapsed, up, down, source, terrain = expected
    (run,) = runs_of(name)

    assert run.start.isoformat() == start
    assert run.distance_m == pytest.approx(metres, abs=1)
    assert (run.moving_s, run.elapsed_s) == (moving, elapsed)
    assert run.ascent_m == pytest.approx(up, abs=0.5)
    assert run.descent_m == pytest.approx(down, abs=0.5)
    assert (run.ascent_source, run.terrain) == (source, terrain)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("s_hike.gpx", "skipped.sport"),
        ("s_other_hike.tcx", "skipped.sport"),
        ("x_s_unknown_sport_199.fit", "skipped.sport"),
    ],
)
def test_another_sport_is_skipped_with_its_name(name: str, reason: str) -> None:
    outcome = outcome_of(name)

    assert (outcome.runs, keys(outcome)) == ((), [reason])
    assert outcome.skipped[0].start is not None


def test_neither_name_nor_packing_matter(tmp_path: Path) -> None:
    shutil.copy(FILES / "s_dup_a.fit", tmp_path / "Activities.csv")
    written(tmp_path, gzip.compress((FILES / "s_no_namespace.tcx").read_bytes()), "track.gpx")

    assert runs_of(tmp_path / "Activities.csv")[0].id == runs_of("s_dup_a.fit")[0].id
    assert runs_of(tmp_path / "track.gpx")[0].id == runs_of("s_no_namespace.tcx")[0].id


def gpx(body: str, kind: str = "<type>running</type>") -> str:
    return f'<gpx version="1.1"><trk>{kind}<trkseg>{body}</trkseg></trk></gpx>'


def points(*places: tuple[float, float, float | None, int]) -> str:
    """Return track points of latitude, longitude, altitude and second."""
    return "".join(
        f'<trkpt lat="{lat}" lon="{lon}">{"" if ele is None else f"<ele>{ele}</ele>"}'
        f"<time>2026-08-01T06:{second // 60:02}:{second % 60:02}Z</time></trkpt>"
        for lat, lon, ele, second in places
    )


def test_altitudes_that_only_tremble_climb_nothing(tmp_path: Path) -> None:
    trembling = points(*((52 + 0.0001 * step, 5, 100 + 1.4 * (-1) ** step, step * 3) for step in range(900)))
    (run,) = runs_of(written(tmp_path, gpx(trembling)))

    assert (run.ascent_m, run.descent_m) == (0, 0)


def test_a_single_altitude_far_off_climbs_nothing(tmp_path: Path) -> None:
    far_off = {20: 32_767, 30: 700}
    spike = points(*((52 + 0.0001 * step, 5, far_off.get(step, 100), step * 5) for step in range(60)))
    (run,) = runs_of(written(tmp_path, gpx(spike)))

    assert (run.ascent_m, run.descent_m) == (0, 0)


def test_without_altitude_the_climb_is_unknown(tmp_path: Path) -> None:
    (run,) = runs_of(written(tmp_path, gpx(points(*((52 + 0.0001 * step, 5, None, step * 5) for step in range(100))))))

    assert (run.ascent_m, run.descent_m, run.ascent_source, run.terrain) == (None, None, None, None)


def test_a_pause_is_not_bridged(tmp_path: Path) -> None:
    """OpenTracks marks it as a point at latitude 100; others begin a segment."""
    first = points(*((52 + 0.0001 * step, 5, None, step * 5) for step in range(50)))
    second = points(*((52.1 + 0.0001 * step, 5, None, 600 + step * 5) for step in range(50)))
    marked = runs_of(written(tmp_path, gpx(f'{first}<trkpt lat="100" lon="0"/>{second}')))[0]
    parted = runs_of(written(tmp_path, gpx(f"{first}</trkseg><trkseg>{second}")))[0]

    assert marked.distance_m == parted.distance_m == pytest.approx(2 * 49 * 11.12, abs=1)
    assert marked.elapsed_s == 845


def test_tracks_that_follow_each_other_are_one_run_and_others_are_not(tmp_path: Path) -> None:
    one = points(*((52 + 0.0001 * step, 5, None, step * 5) for step in range(50)))
    later = points(*((52.1 + 0.0001 * step, 5, None, 900 + step * 5) for step in range(50)))
    next_day = later.replace("2026-08-01", "2026-08-02")
    track = "</trkseg></trk><trk><type>running</type><trkseg>"
    (joined,) = runs_of(written(tmp_path, gpx(f"{one}{track}{later}")))
    apart = runs_of(written(tmp_path, gpx(f"{one}{track}{next_day}")))

    assert joined.elapsed_s == 1145
    assert [run.day.day for run in apart] == [1, 2]
    assert apart[0].id != apart[1].id


def test_points_without_time_or_place_are_left_out(tmp_path: Path) -> None:
    sound = points(*((52 + 0.0001 * step, 5, None, step * 5) for step in range(50)))
    broken = f'<trkpt lat="52.0"/><trkpt lat="NaN" lon="5"/>{sound}<trkpt lat="52.0049" lon="5"/>'
    (run,) = runs_of(written(tmp_path, gpx(broken)))

    assert run.distance_m == pytest.approx(49 * 11.12, abs=1)
    assert run.elapsed_s == 245


@pytest.mark.parametrize("kind", ["", "<type></type>", "<type>schnelles Gehopse</type>"])
def test_a_track_whose_sport_is_not_known_is_asked_about(tmp_path: Path, kind: str) -> None:
    (found,) = outcome_of(written(tmp_path, gpx(points((52, 5, 1, 0), (52.01, 5, 1, 400)), kind))).runs

    assert found.question is not None
    assert found.question.label == kind.removeprefix("<type>").removesuffix("</type>")


def tcx(laps: str, sport: str = "Running") -> str:
    start = "<Id>2026-08-21T06:00:00Z</Id>"
    activity = f'<Activity Sport="{sport}">{start}{laps}</Activity>'
    return f"<TrainingCenterDatabase><Activities>{activity}</Activities></TrainingCenterDatabase>"


def lap(minute: int, seconds: float, metres: float, track: str = "") -> str:
    totals = f"<TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>{metres}</DistanceMeters>"
    return f'<Lap StartTime="2026-08-21T06:{minute:02}:00Z">{totals}{track}</Lap>'


def test_laps_are_summed_and_pauses_between_them_do_not_move(tmp_path: Path) -> None:
    """The points may count on from an earlier activity; the laps do not."""
    track = "".join(
        f"<Trackpoint><Time>2026-08-21T06:{minute:02}:00Z</Time><DistanceMeters>{metres}</DistanceMeters></Trackpoint>"
        for minute, metres in ((0, 42_000), (5, 43_000))
    )
    (run,) = runs_of(written(tmp_path, tcx(lap(0, 300, 1000, f"<Track>{track}</Track>") + lap(10, 240, 800))))

    assert (run.distance_m, run.moving_s, run.elapsed_s) == (1800, 540, 840)


def test_each_activity_of_a_multisport_file_is_read(tmp_path: Path) -> None:
    ride = f'<NextSport><Activity Sport="Biking">{lap(20, 900, 6000)}</Activity></NextSport>'
    session = f"<MultiSportSession>{ride}</MultiSportSession></Activities>"
    two = tcx(lap(0, 300, 1000)).replace("</Activities>", session)
    outcome = outcome_of(written(tmp_path, two))

    assert [found.place.number for found in outcome.runs] == [1]
    assert [each.place.number for each in outcome.skipped] == [2]


def test_what_holds_nothing_recorded_says_so(tmp_path: Path) -> None:
    route = '<gpx version="1.1"><rte><rtept lat="1" lon="1"/></rte></gpx>'
    course = "<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>"

    assert keys(outcome_of(written(tmp_path, route))) == ["skipped.no_track"]
    assert keys(outcome_of(written(tmp_path, course))) == ["skipped.tcx_plan"]


def test_a_clock_without_zone_is_the_runners_and_is_said(tmp_path: Path) -> None:
    with_zone = tcx(lap(0, 300, 1000))
    track, laps = outcome_of("s_naive_times.gpx"), outcome_of(written(tmp_path, with_zone.replace("Z", "")))

    for outcome in (track, laps):
        (found,) = outcome.runs
        assert warnings(outcome) == ["local_times"]
        assert found.run.start.utcoffset() == timedelta(hours=2)
    (zoned,) = runs_of(written(tmp_path, with_zone))
    assert laps.runs[0].run.start == zoned.start - timedelta(hours=2)
    assert laps.runs[0].run.elapsed_s == zoned.elapsed_s


def test_of_times_with_and_without_zone_the_latter_are_utc(tmp_path: Path) -> None:
    text = gpx(points((52, 5, 1, 0), (52.01, 5, 1, 400)))
    mixed = outcome_of(written(tmp_path, text.replace("06:40Z", "06:40")))

    assert warnings(mixed) == ["mixed_times"]
    assert mixed.runs[0].run.elapsed_s == runs_of(written(tmp_path, text))[0].elapsed_s == 400


NAMES = [("Afternoon Swim", True), ("Morning Run", False), ("Bike and run", False), ("just a workout", False)]


@pytest.mark.parametrize(("name", "skipped"), NAMES)
def test_the_name_a_service_gives_tells_what_was_no_run(tmp_path: Path, name: str, skipped: bool) -> None:  # noqa: FBT001
    outcome = outcome_of(written(tmp_path, gpx(points((52, 5, 1, 0), (52.01, 5, 1, 400)), f"<name>{name}</name>")))

    assert bool(outcome.skipped) == skipped
    assert name in str(outcome.skipped[0].reason if skipped else outcome.runs[0].question)
