"""A journal to a file for others and back: the open format, the daily table, the report."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings

from kneejournal.domain.day import future_day
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.records import (
    AdviceEntry,
    CustomActivity,
    Goal,
    OutcomeScore,
)
from kneejournal.domain.vocabulary import Knee, Side, Verdict
from kneejournal.journal import Journal
from tests.journals import START, TODAY, YESTERDAY, a_run, a_set, content, noted, ticking
from tests.strategies import diaries

FAR = "2099-11-21"
CHECK_IN: dict[str, object] = {"date": "2026-11-20", "knee": "right"}
GOAL = {"id": "g", "text": "Run"}


def archive(**given: object) -> str:
    """Return a file in the open format."""
    return json.dumps({"format": "kneejournal", "version": 1, **given})


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite", ticking())) as made:
        yield made


def filled(journal: Journal) -> None:
    journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT), "name": "Ada"})
    for day in (YESTERDAY, TODAY):
        journal.quiet_day(day)
    journal.save(a_run(distance_m=5000), a_set(knee=Side.LEFT), a_set(id="t", knee=Side.BOTH), Goal(id="g", text="Run"))
    journal.save(
        OutcomeScore(date=TODAY, instrument="AKPS", knee=Side.RIGHT, score=80),
        AdviceEntry(date=TODAY, verdict=Verdict.RUN),
    )
    journal.delete(Goal(id="g", text="Run"))


def exported(journal: Journal, out: Path, **chosen: Any) -> dict[str, Any]:
    journal.export(out, **chosen)
    read: dict[str, Any] = json.loads(out.read_text("utf-8"))
    del read["exported_at"]
    return read


def test_a_journal_comes_through_its_export_unchanged(journal: Journal, tmp_path: Path) -> None:
    filled(journal)
    first = exported(journal, tmp_path / "out.json")
    with closing(Journal(tmp_path / "second.sqlite", ticking())) as second:
        outcome = second.import_archive(tmp_path / "out.json")
        assert (outcome.imported, outcome.merged, outcome.duplicates) == (9, 0, 0)
        assert [(each.run.id, each.status) for each in outcome.runs] == [("r", "imported")]
        assert exported(second, tmp_path / "again.json") == first
        repeated = second.import_archive(tmp_path / "out.json")
        assert (repeated.imported, repeated.merged, repeated.duplicates) == (0, 0, 9)
        assert [each.status for each in repeated.runs] == ["duplicate"]
        assert exported(second, tmp_path / "again.json") == first


def test_part_of_a_journal_is_exported(journal: Journal, tmp_path: Path) -> None:
    filled(journal)
    part = exported(journal, tmp_path / "out.json", first=TODAY, knee=Knee.LEFT)
    assert [(each["date"], each["knee"]) for each in part["check_ins"]] == [(TODAY.isoformat(), "left")]
    assert {each["id"] for each in part["sets"]} == {"s", "t"}
    assert (len(part["runs"]), part["outcome_scores"], part["profile"]["name"]) == (1, [], "Ada")
    part = exported(journal, tmp_path / "out.json", last=YESTERDAY, knee=Knee.RIGHT)
    assert [(each["date"], each["knee"]) for each in part["check_ins"]] == [(YESTERDAY.isoformat(), "right")]
    assert (part["runs"], part["sets"]) == ([], [])


def test_the_daily_table_has_a_line_for_each_day_and_knee(journal: Journal, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    journal.export(out)
    assert len(out.read_text("utf-8").splitlines()) == 2
    filled(journal)
    journal.export(out)
    assert len(out.read_text("utf-8").splitlines()) == 5
    journal.export(out, knee=Knee.LEFT, first=TODAY, last=TODAY)
    assert len(out.read_text("utf-8").splitlines()) == 2


def test_a_knee_that_was_noted_is_in_the_table_though_it_is_not_tracked(journal: Journal, tmp_path: Path) -> None:
    journal.answer(TODAY, Knee.LEFT, {"waking_pain": 7})
    journal.export(tmp_path / "out.csv")
    assert ",left," in (tmp_path / "out.csv").read_text("utf-8")


def test_the_report_is_a_pdf(journal: Journal, tmp_path: Path) -> None:
    filled(journal)
    journal.export(tmp_path / "Report.PDF")
    assert (tmp_path / "Report.PDF").read_bytes().startswith(b"%PDF")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["Report.PDF", "journal.sqlite"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("out.doc", "out.doc cannot be written; the name has to end in"),
        ("out", "out cannot be written; the name has to end in"),
        (".json", ".json cannot be written; the name has to end in"),
    ],
)
def test_another_ending_is_one_sentence(journal: Journal, tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(UserProblem, match=f"^{sentence}"):
        journal.export(tmp_path / name)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("ending", [".json", ".csv", ".pdf"])
def test_a_place_that_cannot_be_written_is_named_and_stays(journal: Journal, tmp_path: Path, ending: str) -> None:
    folder = tmp_path / f"folder{ending}"
    folder.mkdir()
    for out in (folder, tmp_path / "nowhere" / f"out{ending}", tmp_path / "journal.sqlite" / f"out{ending}"):
        with pytest.raises(UserProblem) as caught:
            journal.export(out)
        assert f"{out} cannot be written: " in str(caught.value)
        assert "\n" not in str(caught.value)
    assert sorted(each.name for each in tmp_path.iterdir()) == [folder.name, "journal.sqlite"]


def test_days_in_the_wrong_order_are_refused(journal: Journal, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="2026-11-21 to 2026-11-20 are in the wrong order"):
        journal.export(tmp_path / "out.json", first=TODAY, last=YESTERDAY)


@pytest.mark.skipif(os.name != "posix", reason="links are rare elsewhere")
def test_a_link_goes_on_pointing_to_the_exported_file(journal: Journal, tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    journal.export(tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text("utf-8"))["format"] == "kneejournal"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "not valid JSON"),
        (archive(version=2), "newer kneejournal"),
        (
            archive(check_ins=[{**CHECK_IN, "activities": {"stairs": 12}}]),
            r"check_ins\[0\].activities.stairs: 12 is not",
        ),
        (archive(goals=[GOAL], check_ins=[CHECK_IN, {**CHECK_IN, "date": FAR}]), rf"^check_ins\[1\].date: {FAR} lies"),
        (archive(goals=[GOAL], sets=[{**a_set().to_json(), "date": FAR}]), rf"^sets\[0\].date: {FAR} lies"),
        (archive(goals=[GOAL], runs=[{"id": "r", "start": f"{FAR}T10:00Z"}]), rf"^runs\[0\].start: {FAR} lies"),
    ],
)
def test_a_faulty_file_leaves_the_journal_as_it_was(journal: Journal, tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "in.json").write_text(text)
    with pytest.raises(UserProblem, match=sentence):
        journal.import_archive(tmp_path / "in.json")
    assert journal.read() == Diary()


def test_what_an_import_leaves_out_is_told(journal: Journal, tmp_path: Path) -> None:
    journal.save_profile({"custom_activities": (CustomActivity(id="desk", name="Desk"),)})
    check_in = {"date": "2026-11-20", "knee": "right", "activities": {"desk": 1, "chess": 2}, "mood": 3}
    (tmp_path / "in.json").write_text(archive(check_ins=[check_in]))
    warnings = journal.import_archive(tmp_path / "in.json").warnings
    assert len(warnings) == 2
    assert noted(journal, YESTERDAY).activities == {"desk": 1}


def test_a_merged_run_is_told_apart_from_a_new_one(journal: Journal, tmp_path: Path) -> None:
    journal.save(a_run())
    later = a_run(distance_m=5000, updated_at=START + timedelta(days=1))
    runs = [later.to_json(), a_run(id="new").to_json()]
    (tmp_path / "in.json").write_text(archive(runs=runs))
    outcome = journal.import_archive(tmp_path / "in.json")
    assert [(each.run.id, each.status) for each in outcome.runs] == [("r", "merged"), ("new", "imported")]


@given(diaries(), diaries())
@settings(max_examples=20, deadline=None)
def test_a_copy_that_was_merged_is_taken_back_and_done_again(mine: Diary, theirs: Diary) -> None:
    late = datetime(9998, 12, 31, tzinfo=UTC)
    assume(not any(future_day(record, late) for record in theirs.records()))  # which an import refuses
    with tempfile.TemporaryDirectory() as folder, closing(Journal(Path(folder) / "j.sqlite", ticking(late))) as journal:
        journal.merge(mine)
        before, file = content(journal), Path(folder) / "theirs.json"
        with closing(Journal(Path(folder) / "other.sqlite")) as other:
            other.merge(theirs)
            other.export(file)
        change = journal.import_archive(file).change
        after = content(journal)
        again = journal.undo(change)
        assert content(journal) == before
        journal.undo(again)
        assert content(journal) == after
        assert journal.check().problems == ()
