"""The workbook, as another program reads it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings

from kneejournal.domain.diary import KINDS, Diary
from kneejournal.domain.records import CheckIn, KneeResponse, Moment, Profile, Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.dictionary import DAILY_COLUMNS
from kneejournal.exporters.record_tables import record_tables
from kneejournal.exporters.tables import daily_rows
from kneejournal.exporters.workbook import LONGEST_CELL, write_workbook
from kneejournal.sample import sample
from tests.strategies import diaries

DAY = date(2026, 11, 20)
START = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
Cells = dict[str, list[tuple[object, ...]]]


def written(diary: Diary, out: Path, first: date = DAY, last: date = DAY) -> Cells:
    write_workbook(diary, out, first, last, (Knee.RIGHT,))
    book = openpyxl.load_workbook(out)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def records(cells: Cells, sheet: str) -> list[dict[object, object]]:
    head, *rows = cells[sheet]
    return [dict(zip(head, row, strict=True)) for row in rows]


def test_days_and_every_kind_of_record_have_a_sheet(tmp_path: Path) -> None:
    diary = sample(8)
    cells = written(diary, tmp_path / "out.xlsx", date(2026, 10, 1), date(2026, 10, 31))
    assert len(cells["days"]) == 1 + 31
    for kind in KINDS:
        count = len(diary.of_kind(kind))
        assert (kind in cells) == bool(count)
        assert not count or len(cells[kind]) == 1 + count
    assert len(records(cells, "runs_responses")) == sum(len(run.responses) for run in diary.runs)


def test_numbers_stay_numbers_and_unknown_stays_empty(tmp_path: Path) -> None:
    check_in = CheckIn(
        date=DAY, knee=Knee.RIGHT, waking_pain=0, symptoms=(), moments=(Moment(time=START.time(), pain=4),)
    )
    run = Run(id="r", start=START, distance_m=5200.5, responses=(KneeResponse(knee=Knee.RIGHT, limped=False),))
    cells = written(
        Diary(profile=Profile(knees=(Knee.RIGHT,)), check_ins=(check_in,), runs=(run,)), tmp_path / "o.xlsx"
    )
    (day,) = records(cells, "days")
    assert (day["waking_pain"], day["worst_pain"], day["run_distance_m"], day["symptoms"]) == (0, None, 5200.5, "none")
    assert records(cells, "check_ins_moments") == [{"date": "2026-11-20", "knee": "right", "time": "07:30", "pain": 4}]
    assert records(cells, "runs_responses") == [{"id": "r", "knee": "right", "limped": "no"}]
    assert records(cells, "profile") == [{"knees": "right"}]


@pytest.mark.parametrize("sign", ["=1+1", "+1", "-1", "@x", "http://x", "12", "\t=1"])
def test_a_text_stays_a_text(tmp_path: Path, sign: str) -> None:
    diary = Diary(check_ins=(CheckIn(date=DAY, knee=Knee.RIGHT, note=sign),))
    write_workbook(diary, tmp_path / "out.xlsx", DAY, DAY, (Knee.RIGHT,))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx")["check_ins"]
    (cell,) = (each for each in sheet[2] if each.value == sign)
    assert (cell.data_type, cell.hyperlink) == ("s", None)


def test_a_note_longer_than_a_cell_is_cut_and_harms_nothing(tmp_path: Path) -> None:
    diary = Diary(check_ins=(CheckIn(date=DAY, knee=Knee.RIGHT, waking_pain=2, note="é" * 40_000),))
    (row,) = records(written(diary, tmp_path / "out.xlsx"), "check_ins")
    assert (row["waking_pain"], row["note"]) == (2, "é" * LONGEST_CELL)


def test_the_dictionary_explains_every_column_of_the_daily_table() -> None:
    columns, _ = daily_rows(sample(4), DAY, DAY, (Knee.RIGHT,))
    explained = [each.name for each in DAILY_COLUMNS]
    named = dict.fromkeys("activity_…" if each.startswith("activity_") else each for each in columns)
    assert list(named) == explained


def test_the_dictionary_stands_in_the_documentation() -> None:
    page = (Path(__file__).parents[2] / "docs" / "data.md").read_text("utf-8")
    for each in DAILY_COLUMNS:
        assert f"| `{each.name}` | {each.meaning} | {each.values} |" in page


def test_an_empty_journal_makes_a_workbook(tmp_path: Path) -> None:
    cells = written(Diary(), tmp_path / "out.xlsx")
    assert list(cells) == ["days", "columns of days"]


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(diaries())
def test_no_record_is_left_out(diary: Diary) -> None:
    tables = {table.name: table for table in record_tables(diary)}
    for kind in KINDS:
        assert len(tables[kind].rows) == len(diary.of_kind(kind))
