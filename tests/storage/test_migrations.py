"""Steps from one version of the file to the next: all or nothing, with a copy of what was before."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kneejournal.domain.diary import KINDS
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.records import RunSource
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal
from kneejournal.storage import backups
from kneejournal.storage.journal_file import JournalFile
from kneejournal.storage.migrate import MIGRATIONS, Migration, migrate, version_of

DAY = date(2026, 11, 1)
NEWEST = len(MIGRATIONS)
GOLDEN = Path(__file__).parents[1] / "golden"
"""A file of each version before the newest, as SQL."""


def add_a_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE check_ins ADD COLUMN mood TEXT")


def make_check_ins_anew(connection: sqlite3.Connection) -> None:
    """Replace a table that others refer to, the way SQLite advises."""
    (made,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'check_ins'").fetchone()
    connection.execute(made.replace("check_ins", "check_ins_new", 1))
    connection.execute("INSERT INTO check_ins_new SELECT * FROM check_ins")
    connection.execute("DROP TABLE check_ins")
    connection.execute("ALTER TABLE check_ins_new RENAME TO check_ins")


def break_off(connection: sqlite3.Connection) -> None:
    add_a_column(connection)
    connection.execute("DELETE FROM check_ins")
    raise sqlite3.OperationalError("the power is gone")


def leave_orphans(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM check_ins")


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    with closing(Journal(path)) as made:
        made.answer(DAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": 4})
    return path


def opened(path: Path, steps: Sequence[Migration]) -> None:
    JournalFile(path, (*MIGRATIONS, *steps)).close()


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def test_an_older_file_is_copied_and_brought_up_to_date(journal: Path) -> None:
    opened(journal, [add_a_column])
    assert rows(journal, "SELECT waking_pain, mood FROM check_ins") == [(3, None)]
    assert rows(journal, "PRAGMA user_version") == [(NEWEST + 1,)]
    copy = journal.with_name(f"journal-version-{NEWEST}.sqlite")
    with closing(Journal(copy)) as kept:
        assert [each.waking_pain for each in kept.read().check_ins] == [3]
    assert sorted(each.name for each in journal.parent.iterdir()) == [copy.name, journal.name]


def test_a_file_that_is_up_to_date_is_not_copied(journal: Path) -> None:
    opened(journal, [])
    assert [each.name for each in journal.parent.iterdir()] == [journal.name]


def test_several_steps_are_taken_in_their_order(journal: Path) -> None:
    opened(journal, [add_a_column, make_check_ins_anew])
    assert rows(journal, "SELECT mood FROM check_ins") == [(None,)]
    assert rows(journal, "PRAGMA user_version") == [(NEWEST + 2,)]


def test_replacing_a_table_keeps_the_rows_that_refer_to_it(journal: Path) -> None:
    opened(journal, [make_check_ins_anew])
    assert rows(journal, "SELECT activity, score FROM check_in_activities") == [("stairs", 4)]


@pytest.mark.parametrize(
    ("step", "fault"), [(break_off, "the power is gone"), (leave_orphans, "check_in_activities belongs to nothing")]
)
def test_a_step_that_fails_leaves_the_file_as_it_was(journal: Path, step: Migration, fault: str) -> None:
    with pytest.raises(sqlite3.Error, match=fault):
        opened(journal, [step])
    with closing(Journal(journal)) as again:
        assert [each.activities for each in again.read().check_ins] == [{"stairs": 4}]


def test_a_damaged_file_is_not_migrated(journal: Path) -> None:
    content = bytearray(journal.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    journal.write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"):
        opened(journal, [add_a_column])
    assert journal.read_bytes() == content
    assert [each.name for each in journal.parent.iterdir()] == [journal.name]


def test_a_file_with_rows_that_cannot_be_is_not_migrated(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE check_ins SET waking_pain = 11")
    with pytest.raises(UserProblem, match="CHECK constraint failed in check_ins"):
        opened(journal, [add_a_column])
    assert rows(journal, "PRAGMA user_version") == [(NEWEST,)]
    assert [each.name for each in journal.parent.iterdir()] == [journal.name]


def test_a_step_another_process_took_is_not_taken_twice(journal: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as connection:
        migrate(connection, (*MIGRATIONS, add_a_column))
        migrate(connection, (*MIGRATIONS, add_a_column))
        assert version_of(connection) == NEWEST + 1


def test_a_copy_that_cannot_be_written_is_one_sentence(journal: Path) -> None:
    with pytest.raises(UserProblem, match="cannot be written"):
        backups.write(journal, journal / "copy.sqlite")


def test_version_1_stays_what_it_is_in_the_users_files() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, MIGRATIONS[:1])
        made = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name").fetchall()
    digest = hashlib.sha256("\n".join(sql for (sql,) in made).encode()).hexdigest()
    assert digest == "549a20850229e4f89d5c754ca6ecace10ad67d836b291239b3d02081953feb16"


@pytest.mark.parametrize("version", range(1, NEWEST))
def test_a_file_of_each_earlier_version_opens_with_all_it_holds(version: int, tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((GOLDEN / f"version_{version}.sql").read_text("utf-8"))
        before = {table: _count(connection, table) for table in ("check_ins", "runs", "knee_responses", "deletions")}
    with closing(Journal(path)) as journal:
        diary = journal.read()
        assert journal.check().problems == ()
    run = next(run for run in diary.runs if run.id == "watch")
    assert all(diary.of_kind(name) for name in KINDS)
    assert before == {
        "check_ins": len(diary.check_ins),
        "runs": len(diary.runs),
        "knee_responses": sum(len(run.responses) for run in diary.runs),
        "deletions": len(diary.deleted),
    }
    assert run.source is not None
    assert (run.source.imported_at is None) == (version < 2)
    assert (run.distance_m, replace(run.source, imported_at=None)) == (
        5230.5,
        RunSource(name="morning.fit", sha256="ab12", format="fit"),
    )


def _count(connection: sqlite3.Connection, table: str) -> int:
    (found,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608  # tables of ours
    return int(found)
