"""``backup`` and ``restore``."""

from __future__ import annotations

from pathlib import Path

from tests.end_to_end.commands import Kneejournal


def test_a_backup_brings_back_what_was_there(kneejournal: Kneejournal, tmp_path: Path) -> None:
    out, day = tmp_path / "kept.sqlite.gz", ("--date", "2026-10-05")
    kneejournal("log", *day, "--waking", "3")
    assert kneejournal("backup", out).line() == f"{out} written and checked"
    kneejournal("log", *day, "--waking", "8")
    said = kneejournal("restore", out)

    assert (said.status, said.err) == (0, "")
    assert "what it held before is in" in said.out
    assert kneejournal("log", *day, "--worst", "4").line() == "2026-10-05, right knee: worst_pain 4"
    kneejournal("export", tmp_path / "out.json")
    assert '"waking_pain": 3' in (tmp_path / "out.json").read_text()


def test_without_a_name_a_backup_goes_into_the_folder_of_backups(kneejournal: Kneejournal) -> None:
    kneejournal("log", "--waking", "3")
    path = Path(kneejournal("backup").line().removesuffix(" written and checked"))
    assert path.is_file()
    assert "backups" in path.parts


def test_what_cannot_be_backed_up_or_restored_is_one_line(kneejournal: Kneejournal, tmp_path: Path) -> None:
    assert "no journal" in kneejournal("backup").fault()
    kneejournal("log", "--waking", "3")
    assert "cannot be opened" in kneejournal("restore", tmp_path / "missing.sqlite").fault()
    (tmp_path / "list.txt").write_text("a shopping list")
    assert "neither a backup nor a journal" in kneejournal("restore", tmp_path / "list.txt").fault()
    assert "cannot be written" in kneejournal("backup", tmp_path / "missing" / "out.sqlite").fault()
    kneejournal("restore").fault(2)
