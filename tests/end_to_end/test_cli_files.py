"""``import``, ``export``, ``check`` and ``sample``: nothing is lost on the way, and a bad file changes nothing."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from kneejournal.domain.diary import Diary
from kneejournal.exporters.archive import dumps
from kneejournal.journal import local_now
from kneejournal.sample import sample
from tests.end_to_end.commands import Kneejournal, in_process
from tests.strategies import diaries

TIME = "2026-10-05T18:42:00+02:00"


def written(path: Path, **parts: Any) -> Path:
    path.write_text(json.dumps({"format": "kneejournal", "version": 1, **parts}), encoding="utf-8")
    return path


def content(path: Path) -> str:
    """Return an exported journal but for the time of its export."""
    lines = path.read_text("utf-8").splitlines()
    assert lines[3].startswith(' "exported_at": ')
    return "\n".join(lines[:3] + lines[4:])


def imported(kneejournal: Kneejournal, *files: Path) -> dict[str, Any]:
    said = kneejournal("import", "--json", *files)
    assert said.status == 0
    parsed: dict[str, Any] = json.loads(said.out)
    return parsed


def test_a_sample_goes_in_and_comes_out_as_it_was_and_twice_changes_nothing(
    kneejournal: Kneejournal, tmp_path: Path
) -> None:
    made, out, again = tmp_path / "made.json", tmp_path / "out.json", tmp_path / "again.json"
    assert kneejournal("sample", made, "--weeks", "26", "--seed", "4").line() == f"{made} written"
    records = sum(1 for _ in sample(26, 4).records())
    assert kneejournal("import", made).line() == f"{records} records imported, 0 merged, 0 already known"
    assert kneejournal("export", out).line() == f"{out} written"
    assert content(out) == content(made)
    assert kneejournal("import", out).line() == f"0 records imported, 0 merged, {records} already known"
    kneejournal("export", again)
    assert content(again) == content(out)
    assert "is in order" in kneejournal("check").line()


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(diaries(2))
def test_what_any_journal_holds_survives_export_and_import(
    capsys: pytest.CaptureFixture[str], tmp_path_factory: pytest.TempPathFactory, diary: Diary
) -> None:
    folder = tmp_path_factory.mktemp("round")
    first, second = (in_process(capsys, folder / name) for name in ("first.sqlite", "second.sqlite"))
    (folder / "given.json").write_text(dumps(_of_the_past(diary), local_now()), encoding="utf-8")
    for kneejournal, file, out in ((first, "given.json", "one.json"), (second, "one.json", "two.json")):
        assert kneejournal("import", folder / file).status == 0
        assert kneejournal("export", folder / out).status == 0
    assert content(folder / "two.json") == content(folder / "one.json")


def _of_the_past(diary: Diary) -> Diary:
    """Leave out days of the future, which no journal takes."""
    now = local_now()
    kept: dict[str, Any] = {
        "check_ins": tuple(each for each in diary.check_ins if each.date < now.date()),
        "runs": tuple(each for each in diary.runs if each.start < now),
        "sets": tuple(each for each in diary.sets if each.date < now.date()),
    }
    return Diary(**{**vars(diary), **kept})


def test_the_later_record_stands_and_the_counts_tell_so(kneejournal: Kneejournal, tmp_path: Path) -> None:
    def run(distance_m: int, hour: int) -> dict[str, Any]:
        return {"id": "a", "start": TIME, "distance_m": distance_m, "updated_at": f"2026-10-06T{hour:02}:00:00Z"}

    early, late = written(tmp_path / "a.json", runs=[run(1, 8)]), written(tmp_path / "b.json", runs=[run(2, 9)])
    outcomes = [imported(kneejournal, file) for file in (early, late, early)]
    assert [(each["imported"], each["merged"], each["duplicates"]) for each in outcomes] == [
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
    ]
    assert [each["runs"][0]["status"] for each in outcomes] == ["imported", "merged", "duplicate"]
    kneejournal("export", tmp_path / "out.json")
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["runs"] == [
        run(2, 9) | {"updated_at": "2026-10-06T09:00:00+00:00"}
    ]


def test_the_json_of_an_import_tells_every_run_and_warning(kneejournal: Kneejournal, tmp_path: Path) -> None:
    run = {"id": "a", "start": TIME, "distance_m": 5000, "moving_s": 1800, "descent_m": 12.5}
    good = written(tmp_path / "good.json", runs=[run], mood=1)
    bad = written(tmp_path / "bad.json", version=2)
    said = kneejournal("import", bad, good, "--json")
    assert said.status == 0
    assert json.loads(said.out) == {
        "imported": 1,
        "merged": 0,
        "duplicates": 0,
        "skipped": [],
        "failed": [
            {
                "file": str(bad),
                "reason": "The file was written by a newer kneejournal (version 2); this one reads version 1."
                " Update it first.",
            }
        ],
        "runs": [
            {
                "file": str(good),
                "start": TIME,
                "distance_m": 5000,
                "moving_s": 1800,
                "elapsed_s": None,
                "ascent_m": None,
                "descent_m": 12.5,
                "status": "imported",
            }
        ],
        "warnings": [{"file": str(good), "reason": "mood: not known, left out"}],
        "possible_duplicates": [],
    }
    assert said.err.count("\n") == 1


def test_without_json_warnings_and_failures_are_told_one_line_each(kneejournal: Kneejournal, tmp_path: Path) -> None:
    good, bad = written(tmp_path / "good.json", mood=1), written(tmp_path / "bad.json", check_ins={})
    said = kneejournal("import", good, bad)
    assert (said.status, said.out) == (0, "0 records imported, 0 merged, 0 already known\n")
    assert said.err.splitlines() == [
        f"kneejournal: {bad}: check_ins: {{}} is not a list",
        f"kneejournal: {good}: mood: not known, left out",
    ]


def test_a_run_that_may_be_there_already_is_kept_with_a_warning(kneejournal: Kneejournal, tmp_path: Path) -> None:
    mine = written(tmp_path / "mine.json", runs=[{"id": "a", "start": TIME, "distance_m": 5000}])
    watch = written(tmp_path / "watch.json", runs=[{"id": "b", "start": TIME[:17] + "59+02:00", "distance_m": 5040}])
    assert imported(kneejournal, mine)["possible_duplicates"] == []
    outcome = imported(kneejournal, watch)
    assert (outcome["imported"], outcome["duplicates"]) == (1, 0)
    assert outcome["possible_duplicates"] == [
        {
            "file": str(watch),
            "reason": "the run of 2026-10-05 18:42+02:00 may be that of 2026-10-05 18:42+02:00; both are kept",
        }
    ]
    assert imported(kneejournal, watch)["possible_duplicates"] == []


def _bad_files(folder: Path) -> dict[str, Path]:
    check_in = {"date": "2026-10-05", "knee": "right", "activities": {"stairs": 12}}
    files = {
        "not_json": folder / "not.json",
        "cut": folder / "cut.json",
        "empty": folder / "empty.json",
        "fit": folder / "morning.fit",
        "missing": folder / "missing.json",
        "folder": folder,
        "newer": written(folder / "newer.json", version=2),
        "deep": written(folder / "deep.json", check_ins=[check_in]),
        "future": written(folder / "future.json", check_ins=[{"date": "2999-01-01", "knee": "right"}]),
        "large": folder / "large.json",
    }
    files["not_json"].write_text("waking pain was 3 today", encoding="utf-8")
    files["cut"].write_text('{"format": "kneejournal", "version": 1, "runs": [', encoding="utf-8")
    files["empty"].write_bytes(b"")
    files["fit"].write_bytes(b"\x0e\x20\xff\x08.FIT\x00\xfe")
    with files["large"].open("wb") as file:
        file.write(b'{"format": "kneejournal", ')
        file.truncate(200 * 2**20)  # sparse, so that it takes no room
    return files


BAD = {
    "not_json": (
        "This is no file of a watch or a service for runners; it looks like a text or a table of another program."
    ),
    "cut": "Line 1, column 50 is not valid JSON: Expecting value.",
    "empty": "The file is empty.",
    "fit": "This is no file of a watch or a service for runners; it looks like something else.",
    "missing": "The file cannot be read (No such file or directory).",
    "folder": "The file cannot be read (Is a directory).",
    "newer": "The file was written by a newer kneejournal (version 2); this one reads version 1. Update it first.",
    "deep": "check_ins[0].activities.stairs: 12 is not 0 to 10",
    "future": "check_ins[0].date: 2999-01-01 lies in the future; nothing of the file was imported.",
    "large": "The file is larger than 64 MB, too large for a journal.",
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_told_in_one_line_and_changes_nothing(
    kneejournal: Kneejournal, tmp_path: Path, kind: str
) -> None:
    file = _bad_files(tmp_path)[kind]
    kneejournal("log", "--waking", "1", "--date", "2026-10-05")
    kneejournal("export", tmp_path / "before.json")
    assert kneejournal("import", file).fault() == f"{file}: {BAD[kind]}"
    failed = kneejournal("import", "--json", file)
    assert failed.status == 1
    assert json.loads(failed.out)["failed"] == [{"file": str(file), "reason": BAD[kind]}]
    kneejournal("export", tmp_path / "after.json")
    assert content(tmp_path / "after.json") == content(tmp_path / "before.json")


def test_no_journal_is_made_for_files_that_cannot_be_read(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path
) -> None:
    files = _bad_files(tmp_path)
    said = kneejournal("import", files["not_json"], files["large"])
    assert (said.status, said.out, said.err.count("\n")) == (1, "", 2)
    assert not journal.exists()


def test_the_table_has_a_row_for_each_day_and_knee(kneejournal: Kneejournal, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    for day, note in (("2026-10-05", "=1+1"), ("2026-10-08", "fine")):
        kneejournal("log", "--date", day, "--waking", "2", "--note", note)
    assert kneejournal("export", out).line() == f"{out} written"
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["date"] for row in rows] == [f"2026-10-0{day}" for day in (5, 6, 7, 8)]
    assert [row["waking_pain"] for row in rows] == ["2", "", "", "2"]
    assert rows[0]["note"] == "'=1+1"


def test_a_part_is_exported_by_days_and_knee(kneejournal: Kneejournal, tmp_path: Path) -> None:
    made, out = tmp_path / "made.json", tmp_path / "out.json"
    kneejournal("sample", made, "--weeks", "8")
    kneejournal("import", made)
    kneejournal("export", out, "--from", "2026-10-01", "--to", "2026-10-07")
    part = json.loads(out.read_text("utf-8"))
    assert {each["date"] for each in part["check_ins"]} <= {f"2026-10-0{day}" for day in range(1, 8)}
    assert part["check_ins"]
    assert {each["start"][:10] for each in part["runs"]} <= {f"2026-10-0{day}" for day in range(1, 8)}
    kneejournal("export", out, "--knee", "left")
    assert json.loads(out.read_text("utf-8"))["check_ins"] == []


def test_the_report_is_a_pdf(kneejournal: Kneejournal, tmp_path: Path) -> None:
    kneejournal("log", "--date", "2026-10-05", "--waking", "2")
    assert kneejournal("export", tmp_path / "out.pdf").line() == f"{tmp_path / 'out.pdf'} written"
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("out.txt",), "the name has to end in .json, .fhir.json"),
        (("out",), "the name has to end in .json, .fhir.json"),
        (("missing/out.json",), "cannot be written"),
        (("missing/out.csv",), "cannot be written"),
        (("missing/out.pdf",), "cannot be written"),
        (("missing/out.html",), "cannot be written"),
        (("missing/out.xlsx",), "cannot be written"),
        (("missing/out.fhir.json",), "cannot be written"),
        (("out.json", "--from", "2026-10-05", "--to", "2026-10-04"), "in the wrong order"),
        (("out.json", "--from", "2026-10-32"), "--from: "),
        (("out.json", "--to", "tomorrow"), "--to: "),
        (("out.json", "--knee", "middle"), "--knee: "),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_an_export_that_cannot_be_is_told(
    kneejournal: Kneejournal, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    kneejournal("log", "--date", "2026-10-05", "--waking", "2")
    out, *options = arguments
    assert message in kneejournal("export", tmp_path / out, *options).fault()
    assert [path.name for path in tmp_path.iterdir()] == ["journal.sqlite"]


@pytest.mark.parametrize("command", ["export", "sample"])
def test_a_journal_is_not_written_over(kneejournal: Kneejournal, tmp_path: Path, journal: Path, command: str) -> None:
    kneejournal("log", "--date", "2026-10-05", "--waking", "2")
    other = tmp_path / "other.json"
    other.write_bytes(journal.read_bytes())
    assert kneejournal(command, other).fault() == f"{other} is a journal file; name another place to write to."
    assert other.read_bytes() == journal.read_bytes()


@pytest.mark.parametrize("command", ["export", "check"])
def test_reading_makes_no_journal(kneejournal: Kneejournal, journal: Path, tmp_path: Path, command: str) -> None:
    out = (tmp_path / "out.json",) if command == "export" else ()
    assert "There is no journal at" in kneejournal(command, *out).fault()
    assert list(tmp_path.iterdir()) == []
    assert not journal.exists()


@pytest.mark.parametrize("what", ["a folder", "an empty file", "a text", "a newer file"])
@pytest.mark.parametrize(
    "command", [("check",), ("advise",), ("log", "--waking", "1"), ("import", "{good}"), ("export", "o.json")]
)
def test_what_is_no_journal_is_left_as_it_is(
    kneejournal: Kneejournal, journal: Path, tmp_path: Path, what: str, command: tuple[str, ...]
) -> None:
    good = written(tmp_path / "good.json")
    if what == "a folder":
        journal.mkdir()
    else:
        journal.write_bytes({"an empty file": b"", "a text": b"pain: 3"}.get(what, b""))
    if what == "a newer file":
        journal.unlink()
        kneejournal("log", "--date", "2026-10-05", "--waking", "2")
        _age(journal, 999)
    before = b"" if journal.is_dir() else journal.read_bytes()
    assert str(journal) in kneejournal(*(each.format(good=good) for each in command)).fault()
    assert journal.is_dir() or journal.read_bytes() == before


def _age(journal: Path, version: int) -> None:
    """Write the version of the file where SQLite keeps it."""
    raw = bytearray(journal.read_bytes())
    raw[60:64] = version.to_bytes(4, "big")
    journal.write_bytes(raw)


def test_a_sample_is_the_same_for_the_same_seed_and_ends_where_asked(kneejournal: Kneejournal, tmp_path: Path) -> None:
    one, two, other = (tmp_path / name for name in ("1.json", "2.json", "3.json"))
    for out in (one, two):
        kneejournal("sample", out, "--weeks", "3", "--seed", "-7", "--until", "2024-02-29")
    kneejournal("sample", other, "--weeks", "3", "--seed", "8", "--until", "2024-02-29")
    assert one.read_bytes() == two.read_bytes() != other.read_bytes()
    assert max(each["date"] for each in json.loads(one.read_text("utf-8"))["check_ins"]) == "2024-02-29"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--weeks", "0"), "A sample of 0 weeks cannot be made; choose 1 to 1040."),
        (("--weeks", "9999"), "A sample of 9999 weeks cannot be made; choose 1 to 1040."),
        (("--weeks", "two"), '--weeks: "two" is not a whole number.'),
        (("--seed", "1.5"), '--seed: "1.5" is not a whole number.'),
        (("--until", "2026-02-30"), '--until: "2026-02-30" is a date that does not exist.'),
        (("--until", "9999-12-31"), "A sample cannot end on 9999-12-31; choose a day from 1925 to 2200."),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_a_sample_that_cannot_be_is_told(
    kneejournal: Kneejournal, tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    assert kneejournal("sample", tmp_path / "out.json", *options).fault() == message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["import", "export", "sample"])
def test_a_missing_argument_is_wrong_usage(kneejournal: Kneejournal, command: str) -> None:
    assert "the following arguments are required" in kneejournal(command).fault(2)
