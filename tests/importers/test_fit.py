"""The reader of FIT files against fitdecode, and what only FIT files do."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any

import fitdecode
import pytest

from kneejournal.importers.content import Kind, read_content
from kneejournal.importers.fit_messages import ACTIVITY, LAP, RECORD, SESSION, WANTED, checksum, read_parts
from tests.importers.fit_files import Fit, session
from tests.importers.reading import FILES, keys, outcome_of, runs_of, warnings, written

NAMES = {SESSION: "session", LAP: "lap", RECORD: "record", ACTIVITY: "activity"}
SOUND = sorted(path for path in FILES.iterdir() if path.name.startswith(("s_", "x_")) and ".fit" in path.name)


def corpus() -> list[Path]:
    folder = Path(os.environ.get("KNEEJOURNAL_CORPUS", "nowhere")) / "fit"
    return sorted(folder.iterdir()) if folder.is_dir() else []


def by_fitdecode(data: bytes) -> dict[int, list[tuple[Any, ...]]]:
    """Return the raw values of the messages that we read, as fitdecode sees them; it stops at what it cannot read."""
    found: dict[int, list[tuple[Any, ...]]] = {number: [] for number in NAMES}
    lenient = {"error_handling": fitdecode.ErrorHandling.IGNORE, "check_crc": fitdecode.CrcCheck.DISABLED}
    with fitdecode.FitReader(data, **lenient) as frames, contextlib.suppress(fitdecode.FitError):
        for frame in frames:
            if isinstance(frame, fitdecode.FitDataMessage) and frame.global_mesg_num in found:
                number = frame.global_mesg_num
                found[number].append(tuple(_raw(frame, field) for field in WANTED[number]))
    return found


def _raw(frame: fitdecode.FitDataMessage, number: int) -> Any:
    fields = [each for each in frame.fields if each.def_num == number and each.field_def and not each.field_def.is_dev]
    value = fields[0].raw_value if fields else None
    return value[0] if isinstance(value, tuple) else value


@pytest.mark.parametrize("path", [*SOUND, *corpus()], ids=lambda path: path.name)
def test_it_reads_what_fitdecode_reads(path: Path) -> None:
    content = read_content(path)
    assert content.kind is Kind.FIT
    ours = read_parts(content.data)

    theirs = by_fitdecode(content.data)
    for number, name in NAMES.items():
        rows = [row for part in ours for row in part.rows[number]]
        assert rows[: len(theirs[number])] == theirs[number] or _only_times_differ(rows, theirs[number]), name


def _only_times_differ(ours: list[Any], theirs: list[Any]) -> bool:
    """Compressed times are completed by us and left out of the raw fields by fitdecode."""
    return [row[1:] for row in ours] == [row[1:] for row in theirs] and all(row[0] is None for row in theirs)


def test_the_checksum_is_that_of_fit() -> None:
    data = (FILES / "s_dup_a.fit").read_bytes()

    assert checksum(data) == 0
    assert checksum(data[:-2]) == int.from_bytes(data[-2:], "little")


def test_offsets_of_quarters_up_to_fourteen_hours_are_believed(tmp_path: Path) -> None:
    def start_with(offset: int) -> str:
        return runs_of(written(tmp_path, Fit().add(session()).offset(offset).bytes()))[0].start.isoformat()

    assert start_with(-8 * 3600) == "2026-06-01T22:00:00-08:00"
    assert start_with(5 * 3600 + 2700 + 1) == "2026-06-02T11:45:00+05:45"  # a second late
    assert start_with(-576_963) == "2026-06-02T08:00:00+02:00"  # the runner's own zone
    assert start_with(0) == "2026-06-02T08:00:00+02:00"


def test_on_the_night_of_a_clock_change_the_start_keeps_its_own_offset(tmp_path: Path) -> None:
    """The offset is that at the end of the run, +02:00; it began at 01:30 +01:00."""
    night = session(start="2026-03-29T00:30:00", elapsed_s=3600)
    (run,) = runs_of(written(tmp_path, Fit().add(night).offset(7200, at="2026-03-29T01:30:00").bytes()))

    assert run.start.isoformat() == "2026-03-29T01:30:00+01:00"


def test_every_run_of_several_sessions_is_read(tmp_path: Path) -> None:
    triathlon = Fit()
    for hour, sport in enumerate((5, 3, 2, 1)):
        triathlon.add(session(start=f"2026-06-02T{6 + hour:02}:00:00", sport=sport, metres=5000 + hour))
    outcome = outcome_of(written(tmp_path, triathlon.bytes()))

    assert [(found.place.number, found.run.distance_m) for found in outcome.runs] == [(4, 5003)]
    assert [each.place.number for each in outcome.skipped] == [1, 2, 3]


def test_files_that_follow_each_other_are_all_read(tmp_path: Path) -> None:
    one, two = (Fit().add(session(start=f"2026-06-0{day}T06:00:00")).bytes() for day in (1, 2))

    assert [run.day.day for run in runs_of(written(tmp_path, one + two))] == [1, 2]


def test_one_session_twice_is_one_run(tmp_path: Path) -> None:
    outcome = outcome_of(written(tmp_path, Fit().add(session()).bytes() * 2))

    assert (len(outcome.runs), keys(outcome)) == (1, ["skipped.repeated"])


SUB_SPORTS = [(1, "treadmill"), (45, "treadmill"), (58, "treadmill"), (3, "trail"), (2, None)]


@pytest.mark.parametrize(("sub_sport", "terrain"), SUB_SPORTS)
def test_the_sub_sport_tells_the_terrain(tmp_path: Path, sub_sport: int, terrain: str | None) -> None:
    (run,) = runs_of(written(tmp_path, Fit().add(session(sub_sport=sub_sport)).bytes()))

    assert run.terrain == terrain
    assert run.terrain_guessed == (True if sub_sport == 58 else None)


def test_a_session_without_sport_is_asked_about(tmp_path: Path) -> None:
    (found,) = outcome_of(written(tmp_path, Fit().add(session(sport=0)).bytes())).runs

    assert found.question is not None


FILE_TYPES = [(6, "course"), (5, "workout"), (2, "settings"), (9, "weight"), (32, "monitoring")]


@pytest.mark.parametrize(("file_type", "what"), FILE_TYPES)
def test_other_fit_files_are_skipped_by_their_kind(tmp_path: Path, file_type: int, what: str) -> None:
    outcome = outcome_of(written(tmp_path, Fit(file_type).bytes()))

    assert keys(outcome) == ["skipped.fit_type"]
    assert what in str(outcome.left[0].reason)


def test_tomtom_says_0_and_means_unknown(tmp_path: Path) -> None:
    hills = [100 + 30 * (step % 2) for step in range(10)]
    tomtom = Fit(maker=71).add(session(up=0, down=0)).records(hills)
    other = Fit(maker=1).add(session(up=0, down=0)).records(hills)

    assert runs_of(written(tmp_path, tomtom.bytes()))[0].ascent_m == 150
    assert runs_of(written(tmp_path, other.bytes()))[0].ascent_m == 0


def test_a_file_that_breaks_off_is_never_a_whole_run(tmp_path: Path) -> None:
    whole = Fit().sport(1).records([100] * 50).add(session()).bytes()
    cut = outcome_of(written(tmp_path, whole[: len(whole) - 60]))
    unknown = outcome_of(written(tmp_path, Fit().records([100] * 50).bytes()[:-30]))

    assert warnings(cut)[-1] == "broken_off"
    assert cut.runs[0].run.elapsed_s == 49
    assert keys(unknown) == ["failed.broken_off"]


def test_the_time_in_motion_never_exceeds_the_whole(tmp_path: Path) -> None:
    outcome = outcome_of(written(tmp_path, Fit().add(session(elapsed_s=600, timer_s=900)).bytes()))

    assert (outcome.runs[0].run.moving_s, outcome.runs[0].run.elapsed_s) == (None, 600)
    assert warnings(outcome) == ["moving"]


def test_time_goes_on_in_five_bits() -> None:
    """Records with a compressed time complete the last full one."""
    run = Fit().sport(1).records([100] * 3).compressed([5, 31, 2])
    (part,) = read_parts(run.bytes())
    times = [row[0] for row in part.rows[RECORD] if row[0] is not None]

    assert [each - times[2] for each in times[3:]] == run.steps
    assert run.steps == sorted(run.steps)
