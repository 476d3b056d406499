"""``import`` of watch files: runs come in once, doubles are told, one bad file never stops the others."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kneejournal.domain.vocabulary import Units
from kneejournal.journal import Journal
from tests.end_to_end.commands import Kneejournal
from tests.watch_files import gpx

START = datetime(2026, 10, 5, 7, 15, tzinfo=UTC)
COUNTS = ("imported", "merged", "duplicates")


def imported(kneejournal: Kneejournal, *arguments: str | Path, status: int = 0) -> dict[str, Any]:
    said = kneejournal("import", "--json", *arguments)
    assert said.status == status
    told = json.loads(said.out)
    assert isinstance(told, dict)
    return told


def counts(told: dict[str, Any]) -> tuple[int, ...]:
    return tuple(told[name] for name in COUNTS)


def stored(journal: Path) -> list[Any]:
    opened = Journal(journal)
    try:
        return list(opened.read().runs)
    finally:
        opened.close()


def statuses(told: dict[str, Any]) -> list[str]:
    return [run["status"] for run in told["runs"]]


def reasons(entries: Iterable[dict[str, str]]) -> list[str]:
    return [entry["reason"] for entry in entries]


GARMIN = "Activity Type,Date,Title,Distance,Time\nRunning,2026-09-10 07:00:00,Morning,4.00,00:40:00\n"


@pytest.mark.parametrize(("units", "metres"), [("km", 4000), ("mi", 6437.376)])
def test_a_table_that_does_not_tell_its_unit_has_the_runners(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path, units: str, metres: float
) -> None:
    opened = Journal(journal)
    opened.save_profile({"units": Units(units)})
    opened.close()
    table = tmp_path / "Activities.csv"
    table.write_text(GARMIN, encoding="utf-8")

    assert [run["distance_m"] for run in imported(kneejournal, table)["runs"]] == [pytest.approx(metres)]


def test_a_run_comes_in_once_with_all_that_is_known_of_it(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    file = gpx(tmp_path / "morning.gpx", START, metres=3000, seconds=1200, descent=90)
    first, second = imported(kneejournal, file), imported(kneejournal, file)

    assert (counts(first), counts(second)) == ((1, 0, 0), (0, 0, 1))
    (told,) = first["runs"]
    assert told["file"] == str(file)
    assert datetime.fromisoformat(told["start"]) == START
    assert told["distance_m"] == pytest.approx(3000, abs=2)
    assert (told["moving_s"], told["elapsed_s"], told["status"]) == (None, 1200, "imported")
    assert told["descent_m"] == pytest.approx(90, abs=1)
    assert statuses(second) == ["duplicate"]
    (run,) = stored(journal)
    assert run.source.name == "morning.gpx"
    assert (run.terrain, run.terrain_guessed) == ("downhill", True)
    assert run.source.imported_at is not None


def test_a_double_of_another_file_completes_what_is_there(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    by_hand = tmp_path / "mine.json"
    mine = {"id": "mine", "start": START.isoformat(), "distance_m": 3010, "moving_s": 1100, "note": "windy"}
    by_hand.write_text(json.dumps({"format": "kneejournal", "version": 1, "runs": [mine]}), encoding="utf-8")
    watch = gpx(tmp_path / "watch.gpx", START + timedelta(seconds=60), metres=3000, seconds=1200, descent=90)
    imported(kneejournal, by_hand)
    first, second = imported(kneejournal, watch), imported(kneejournal, watch)

    assert (statuses(first), counts(first)) == (["merged"], (0, 1, 0))
    assert (statuses(second), counts(second)) == (["duplicate"], (0, 0, 1))
    (run,) = stored(journal)
    assert (run.id, run.distance_m, run.moving_s, run.note, run.source) == ("mine", 3010, 1100, "windy", None)
    assert (run.elapsed_s, round(run.descent_m), run.terrain) == (1200, 90, "downhill")


def test_two_files_of_one_run_in_one_import_give_one_run(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    flat = gpx(tmp_path / "flat.gpx", START, metres=3000, seconds=1200, altitudes=False)
    full = gpx(tmp_path / "full.gpx", START + timedelta(seconds=5), metres=3020, seconds=1200, descent=90)
    told = imported(kneejournal, flat, full, full)

    assert (statuses(told), counts(told)) == (["imported", "merged", "duplicate"], (1, 1, 1))
    (run,) = stored(journal)
    assert run.source.name == "flat.gpx"
    assert run.descent_m == pytest.approx(90, abs=1)


def test_a_possible_double_is_imported_with_a_warning_once(kneejournal: Kneejournal, tmp_path: Path) -> None:
    first = gpx(tmp_path / "first.gpx", START, metres=3000, seconds=1200)
    shifted = gpx(tmp_path / "shifted.gpx", START + timedelta(hours=2), metres=3000, seconds=1200)
    imported(kneejournal, first)
    told, again = imported(kneejournal, shifted), imported(kneejournal, shifted)

    assert (statuses(told), statuses(again)) == (["imported"], ["duplicate"])
    assert [entry["file"] for entry in told["possible_duplicates"]] == [str(shifted)]
    assert "may be that of 2026-10-05" in told["possible_duplicates"][0]["reason"]
    assert again["possible_duplicates"] == []


def test_what_is_no_run_or_cannot_be_read_is_told_and_stops_nothing(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    hike = gpx(tmp_path / "hike.gpx", START, sport="hiking")
    bad = tmp_path / "bad.gpx"
    bad.write_bytes(hike.read_bytes()[:300])
    good = gpx(tmp_path / "good.gpx", START)
    unnamed = gpx(tmp_path / "unnamed.gpx", START + timedelta(days=1), sport="")
    told = imported(kneejournal, hike, bad, tmp_path / "missing.fit", good, unnamed)

    assert [entry["file"] for entry in told["skipped"]] == [str(hike)]
    assert [entry["file"] for entry in told["failed"]] == [str(bad), str(tmp_path / "missing.fit")]
    assert [run["file"] for run in told["runs"]] == [str(good), str(unnamed)]
    assert [entry["file"] for entry in told["warnings"]] == [str(unnamed)]
    assert "taken for a run" in reasons(told["warnings"])[0]
    assert len(stored(journal)) == 2


def test_a_run_of_tomorrow_is_refused(kneejournal: Kneejournal, journal: Path, tmp_path: Path) -> None:
    ahead = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=23)
    told = imported(kneejournal, gpx(tmp_path / "ahead.gpx", ahead), gpx(tmp_path / "now.gpx", START))

    if ahead.astimezone().date() > datetime.now().astimezone().date():  # else it is only later today
        assert "lies in the future" in reasons(told["failed"])[0]
    assert len(stored(journal)) == 1 + len(told["runs"]) - 1


def test_a_run_that_was_deleted_stays_deleted_unless_it_is_asked_for(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    file = gpx(tmp_path / "morning.gpx", START)
    imported(kneejournal, file)
    opened = Journal(journal)
    opened.delete(*opened.read().runs)
    opened.close()
    left_out = imported(kneejournal, file)
    brought_back = imported(kneejournal, file, "--deleted")

    assert (statuses(left_out), counts(left_out)) == (["deleted"], (0, 0, 0))
    assert "deleted from this journal before" in reasons(left_out["skipped"])[0]
    assert statuses(brought_back) == ["imported"]
    assert len(stored(journal)) == 1


def test_the_words_for_people_name_each_reason_once(kneejournal: Kneejournal, tmp_path: Path) -> None:
    hikes = [gpx(tmp_path / f"{day}.gpx", START + timedelta(days=day), sport="hiking") for day in range(3)]
    said = kneejournal("import", *hikes, gpx(tmp_path / "run.gpx", START))

    assert (said.status, said.out) == (0, "1 records imported, 0 merged, 0 already known, 3 skipped\n")
    assert said.err == f"kneejournal: {hikes[0]}: Not a run: hiking. (and 2 more)\n"


def test_files_that_hold_nothing_make_no_journal(kneejournal: Kneejournal, journal: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.fit"
    bad.write_bytes(b"nothing")

    assert kneejournal("import", bad).fault().startswith(f"{bad}: ")
    assert counts(imported(kneejournal, gpx(tmp_path / "hike.gpx", START, sport="hiking"))) == (0, 0, 0)
    assert not journal.exists()
