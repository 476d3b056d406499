"""The first look gives what opening the journal gives, or nothing; and it leaves no trace."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kneejournal.domain.diary import Diary
from kneejournal.domain.vocabulary import Knee
from kneejournal.first_look import first_look
from kneejournal.journal import Journal
from kneejournal.sample import sample
from tests.journals import TODAY, YESTERDAY, a_run, ticking
from tests.strategies import diaries

FIRST = TODAY - timedelta(days=42)
posix = pytest.mark.skipif(os.name != "posix", reason="rights and pipes are another matter on Windows")
spans = st.tuples(st.dates(date(1900, 1, 1)), st.dates(date(1900, 1, 1))).map(sorted)


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal with one answer."""
    path = tmp_path / "journal.sqlite"
    with closing(Journal(path, ticking())) as made:
        made.answer(TODAY, Knee.RIGHT, {"waking_pain": 3})
    return path


def pains(diary: Diary | None) -> list[int | None] | None:
    return None if diary is None else [each.waking_pain for each in diary.check_ins]


def content(folder: Path) -> dict[str, bytes]:
    """Return what lies in a folder, byte for byte."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


@contextlib.contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """Give the file as another program sees it."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


def look(path: Path) -> Diary | None:
    """Look at the weeks before today, and hold that the look has left everything as it was."""
    before = content(path.parent)
    found = first_look(path, FIRST, TODAY)
    assert content(path.parent) == before
    return found


@given(diaries(most=4), spans)
@settings(max_examples=30, deadline=None)
def test_a_first_look_is_what_the_journal_reads(diary: Diary, span: list[date]) -> None:
    first, last = span
    with tempfile.TemporaryDirectory() as folder, closing(Journal(Path(folder) / "j.sqlite")) as journal:
        journal.merge(diary)
        weeks = journal.read_weeks(first, last)
        assert first_look(journal.path, first, last) == weeks


def test_many_weeks_are_read_alike(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "j.sqlite")) as journal:
        journal.merge(sample(until=TODAY))
        weeks = journal.read_weeks(FIRST, TODAY)
        assert len(weeks.check_ins) > 30
        assert weeks.runs
        assert look(journal.path) == weeks


def test_the_last_run_before_the_weeks_is_there(journal: Path) -> None:
    earlier = [a_run(FIRST - timedelta(days=days), id=str(days)) for days in (2, 1, 3)]
    with closing(Journal(journal, ticking())) as opened:
        opened.save(*earlier)
        assert look(journal) == opened.read_weeks(FIRST, TODAY)
    found = first_look(journal, FIRST, TODAY)
    assert found is not None
    assert [run.id for run in found.runs] == ["1"]


def test_what_was_deleted_is_left_out(journal: Path) -> None:
    with closing(Journal(journal, ticking())) as opened:
        opened.save(a_run(YESTERDAY))
        opened.clear_day(YESTERDAY)
    found = look(journal)
    assert found is not None
    assert (found.runs, found.deleted) == ((), ())


def test_an_empty_journal_is_an_empty_diary(tmp_path: Path) -> None:
    Journal(tmp_path / "j.sqlite").close()
    assert look(tmp_path / "j.sqlite") == Diary()


@pytest.mark.parametrize("name", ["a b.sqlite", "100 %?x=1#y.sqlite", "knie-über-日本.sqlite", ":memory:"])
def test_any_name_will_do(journal: Path, name: str) -> None:
    path = journal.rename(journal.with_name(name))
    assert pains(look(path)) == [3]


@posix
def test_a_link_is_followed(journal: Path) -> None:
    link = journal.with_name("link.sqlite")
    link.symlink_to(journal)
    assert pains(look(link)) == [3]


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    assert look(tmp_path / "journal.sqlite") is None
    assert first_look(tmp_path / "nowhere" / "journal.sqlite", FIRST, TODAY) is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_no_journal(tmp_path: Path) -> None:
    assert first_look(tmp_path, FIRST, TODAY) is None


@posix
def test_nobody_waits_at_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert look(tmp_path / "pipe") is None


@pytest.mark.parametrize(
    "text", [b"", b"x", b"hello\n" * 1000, b"SQLite format 3\0", b"SQLite format 3\0" + b"x" * 5000]
)
def test_what_is_no_database_is_left_alone(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(text)
    assert look(path) is None


@pytest.mark.parametrize(
    "change",
    [
        "PRAGMA application_id = 1",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 99",
        "DROP TABLE spans",
        "UPDATE check_ins SET waking_pain = 11",
        "UPDATE check_ins SET answered_at = 'x'",
        "UPDATE check_ins SET note = CAST(x'ff' AS TEXT)",
    ],
)
def test_what_the_opening_has_to_deal_with_is_left_to_it(journal: Path, change: str) -> None:
    assert look(journal) is not None
    with raw(journal) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(change)
    assert look(journal) is None


def test_a_damaged_file_is_left_alone(journal: Path) -> None:
    damaged = bytearray(journal.read_bytes())
    damaged[4096:] = b"\xff" * (len(damaged) - 4096)
    journal.write_bytes(damaged)
    assert look(journal) is None


def test_a_file_that_ends_too_early_is_left_alone(journal: Path) -> None:
    journal.write_bytes(journal.read_bytes()[:8192])
    assert look(journal) is None


def test_a_file_being_written_shows_what_was_there_before(journal: Path) -> None:
    with raw(journal) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE check_ins SET waking_pain = 5")
        assert pains(look(journal)) == [3]
        other.execute("COMMIT")
        assert pains(look(journal)) == [5]


def test_a_locked_file_is_not_waited_for(journal: Path) -> None:
    with raw(journal) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.execute("UPDATE check_ins SET waking_pain = 5")
        assert look(journal) is None
        other.execute("COMMIT")
    assert pains(look(journal)) == [5]


def test_no_lock_is_left(journal: Path) -> None:
    with raw(journal) as other:
        assert pains(look(journal)) == [3]
        other.execute("BEGIN EXCLUSIVE")
        other.execute("COMMIT")


def test_a_file_whose_writer_died_is_left_to_be_repaired(journal: Path, tmp_path: Path) -> None:
    dead = tmp_path / "dead"
    dead.mkdir()
    with raw(journal) as other:
        other.execute("PRAGMA cache_size = 1")  # so that changes reach the file before the commit
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE check_ins SET waking_pain = 5, note = ?", ("x" * 100_000,))
        for name in ("journal.sqlite", "journal.sqlite-journal"):
            shutil.copy(journal.with_name(name), dead)
        other.execute("ROLLBACK")
    assert look(dead / "journal.sqlite") is None
    with closing(Journal(dead / "journal.sqlite")) as repaired:
        assert pains(repaired.read()) == [3]
    assert pains(look(dead / "journal.sqlite")) == [3]


@posix
def test_a_file_that_may_not_be_read_is_left_alone(journal: Path) -> None:
    journal.chmod(0o000)
    look_as_nobody = "\n".join(
        (
            "import os, sys, datetime, pathlib, kneejournal.first_look as look",
            "if os.geteuid() == 0: os.seteuid(65534)",
            "print(look.first_look(pathlib.Path(sys.argv[1]), datetime.date.min, datetime.date.max))",
        )
    )
    done = subprocess.run([sys.executable, "-c", look_as_nobody, journal], capture_output=True, text=True, check=True)
    assert done.stdout == "None\n"


def test_a_journal_in_another_mode_is_read_all_the_same(journal: Path) -> None:
    with raw(journal) as other:
        other.execute("PRAGMA journal_mode = WAL")
    before = journal.read_bytes()
    assert pains(first_look(journal, FIRST, TODAY)) == [3]
    assert journal.read_bytes() == before
    with closing(Journal(journal)) as opened:
        assert pains(opened.read()) == [3]
    assert list(content(journal.parent)) == [journal.name]


def test_sqlalchemy_is_not_waited_for(journal: Path) -> None:
    program = "\n".join(
        (
            "import sys, datetime, pathlib, kneejournal.first_look as look",
            "found = look.first_look(pathlib.Path(sys.argv[1]), datetime.date.min, datetime.date.max)",
            "slow = {'sqlalchemy', 'PySide6', 'tempfile'}",
            "print(found.check_ins[0].waking_pain, sorted(slow & sys.modules.keys()))",
        )
    )
    done = subprocess.run([sys.executable, "-c", program, journal], capture_output=True, text=True, check=True)
    assert done.stdout == "3 []\n"
