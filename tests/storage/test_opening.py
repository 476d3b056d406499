"""What can be wrong with a journal file when it is opened or written: one clear sentence, and nothing is touched."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import stat
import tempfile
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal
from kneejournal.storage import connecting
from kneejournal.storage.journal_file import JournalFile
from kneejournal.storage.migrate import APPLICATION_ID, MIGRATIONS

DAY = date(2026, 11, 1)
NOBODY = 65534
posix = pytest.mark.skipif(os.name != "posix", reason="rights are told otherwise on Windows")


def opened_and_closed(path: Path) -> None:
    Journal(path).close()


def refusal(path: Path) -> str:
    """Return the sentence with which a path is refused."""
    with pytest.raises(UserProblem) as caught:
        opened_and_closed(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert str(path) in sentence
    return sentence


@contextlib.contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """Give the file as another program sees it."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    """A journal with one answer."""
    path = tmp_path / "journal.sqlite"
    with contextlib.closing(Journal(path)) as made:
        made.answer(DAY, Knee.RIGHT, {"waking_pain": 3})
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user may read, unlike those pytest makes."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
        Path(name).chmod(0o755)


@contextlib.contextmanager
def without_privileges() -> Iterator[None]:
    """Be a user whom rights of files bind; root they do not."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
def test_a_new_journal_and_its_folders_are_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "journal.sqlite"
    before = os.umask(0)
    try:
        opened_and_closed(path)
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (path.parent, path.parent.parent)] == [0o700, 0o700]
    assert [each.name for each in path.parent.iterdir()] == ["journal.sqlite"]


@pytest.mark.parametrize("name", ["a b.sqlite", "100 %?x=1#y.sqlite", "knie-über-日本.sqlite", ":memory:", "file:x"])
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    with contextlib.closing(Journal(tmp_path / name)) as made:
        made.answer(DAY, Knee.RIGHT, {"waking_pain": 3})
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_journal_is_made_where_files_cannot_be_linked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise PermissionError("as on a memory stick")

    monkeypatch.setattr(os, "link", no_links)
    opened_and_closed(tmp_path / "journal.sqlite")
    opened_and_closed(tmp_path / "journal.sqlite")
    assert [each.name for each in tmp_path.iterdir()] == ["journal.sqlite"]


def test_the_file_is_kept_as_it_should_be(journal: Path) -> None:
    file = JournalFile(journal)
    with file.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "journal_mode", "synchronous", "temp_store", "application_id", "user_version")
        ]
    file.close()
    assert found == [1, "delete", 3, 2, APPLICATION_ID, len(MIGRATIONS)]


def test_a_journal_that_someone_put_into_wal_mode_is_put_back(journal: Path) -> None:
    with raw(journal) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    opened_and_closed(journal)
    with raw(journal) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


def test_an_empty_file_is_refused_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.touch()
    assert "is empty" in refusal(path)
    assert path.stat().st_size == 0


@pytest.mark.parametrize("content", [b"x", b"hello\n" * 1000, b"SQLite format 3\0", b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_database_is_refused_and_stays(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "journal.sqlite"
    path.write_bytes(content)
    assert "is not a journal" in refusal(path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_database_of_another_program_is_refused_and_stays(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "other.sqlite"
    with raw(path) as connection:
        connection.execute(f"PRAGMA journal_mode = {mode}")
        connection.execute("CREATE TABLE t (x)")
        connection.execute("PRAGMA user_version = 1")
    before = path.read_bytes()
    assert "is not a journal" in refusal(path)
    assert path.read_bytes() == before


def test_a_newer_file_is_refused_and_stays(journal: Path) -> None:
    with raw(journal) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = journal.read_bytes()
    assert "newer kneejournal (version 99" in refusal(journal)
    assert journal.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "journal.sqlite"
    assert "Not a directory" in refusal(path)


@posix
def test_a_link_is_followed_also_to_a_journal_yet_to_be_made(tmp_path: Path) -> None:
    link, path = tmp_path / "link.sqlite", tmp_path / "folder" / "journal.sqlite"
    link.symlink_to(path)
    for _ in range(2):
        opened_and_closed(link)
        assert link.is_symlink()
        assert path.stat().st_size


@posix
def test_links_in_a_circle_are_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    path.symlink_to(path)
    refusal(path)


@posix
def test_a_device_is_refused() -> None:
    assert "is not a file" in refusal(Path("/dev/null"))


@posix
def test_a_file_that_may_not_be_read_is_one_sentence(open_folder: Path) -> None:
    path = open_folder / "journal.sqlite"
    opened_and_closed(path)
    path.chmod(0o000)
    with without_privileges():
        assert "Permission denied" in refusal(path)


@posix
def test_a_folder_that_may_not_be_written_gets_no_journal(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    with without_privileges():
        assert "Permission denied" in refusal(open_folder / "journal.sqlite")


@posix
@pytest.mark.parametrize(("file_rights", "folder_rights"), [(0o444, 0o555), (0o444, 0o777), (0o666, 0o555)])
def test_what_may_not_be_written_can_still_be_read(
    open_folder: Path, journal: Path, file_rights: int, folder_rights: int
) -> None:
    path = Path(shutil.copy(journal, open_folder))
    path.chmod(file_rights)
    open_folder.chmod(folder_rights)
    with without_privileges(), contextlib.closing(Journal(path)) as opened:
        with pytest.raises(UserProblem, match="cannot be written, so the change was not saved"):
            opened.answer(DAY, Knee.RIGHT, {"waking_pain": 4})
        assert [each.waking_pain for each in opened.read().check_ins] == [3]


def test_a_locked_file_is_one_sentence(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.05)
    with raw(journal) as other, contextlib.closing(Journal(journal)) as opened:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserProblem, match="in use by another program"):
            opened.answer(DAY, Knee.RIGHT, {"waking_pain": 4})
        assert "in use by another program" in refusal(journal)
        other.execute("COMMIT")
        opened.answer(DAY, Knee.RIGHT, {"waking_pain": 5})
        assert [each.waking_pain for each in opened.read().check_ins] == [5]


def test_a_lock_that_is_let_go_soon_is_waited_for(journal: Path) -> None:
    with raw(journal) as other, contextlib.closing(Journal(journal)) as opened:
        other.execute("BEGIN IMMEDIATE")
        waiting = threading.Thread(target=opened.answer, args=(DAY, Knee.RIGHT, {"waking_pain": 4}))
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive()
        other.execute("COMMIT")
        waiting.join()
        assert [each.waking_pain for each in opened.read().check_ins] == [4]


def test_a_full_disk_is_one_sentence_and_nothing_half_is_left(journal: Path) -> None:
    file = JournalFile(journal)
    with file.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    with pytest.raises(UserProblem, match="is full"), file.writing() as connection:  # noqa: PT012  # one transaction
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")  # how SQLite plays a full disk
        connection.exec_driver_sql("UPDATE check_ins SET waking_pain = 9")
        connection.exec_driver_sql("UPDATE check_ins SET note = ?", ("x" * 1_000_000,))
    file.close()
    with contextlib.closing(Journal(journal)) as opened:
        assert [each.waking_pain for each in opened.read().check_ins] == [3]
        assert opened.check().problems == ()


def test_a_damaged_file_is_found_by_the_check(journal: Path) -> None:
    content = bytearray(journal.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    journal.write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"), contextlib.closing(Journal(journal)) as opened:
        opened.check()


def test_a_check_names_each_row_that_is_no_record(journal: Path) -> None:
    with raw(journal) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute("UPDATE check_ins SET waking_pain = 11")
        other.execute("INSERT INTO moments VALUES ('2026-11-02', 'left', 0, '15:30', 4, NULL)")
    with contextlib.closing(Journal(journal)) as opened:
        report = opened.check()
        problems = [str(problem) for problem in report.problems]
        assert report.records == 0
        assert any("CHECK constraint failed in check_ins" in problem for problem in problems)
        assert "The table moments holds a row that belongs to nothing." in problems
        assert "check_ins 2026-11-01 right cannot be read: waking_pain: 11 is not 0 to 10." in problems
        with pytest.raises(UserProblem, match="check_ins 2026-11-01 right: waking_pain: 11 is not 0 to 10"):
            opened.read()


def test_a_deletion_that_names_no_record_is_one_sentence(journal: Path) -> None:
    with raw(journal) as other:
        row = ("planned_runs", '["soon"]', "2026-11-01T10:00:00+01:00")
        other.execute("INSERT INTO deletions (kind, key, deleted_at) VALUES (?, ?, ?)", row)
    with contextlib.closing(Journal(journal)) as opened, pytest.raises(UserProblem, match="deletions planned_runs"):
        opened.read()


def test_a_sound_file_has_no_problems(journal: Path) -> None:
    with contextlib.closing(Journal(journal)) as opened:
        assert opened.check().problems == ()
        assert opened.check().records == 1


def test_a_file_put_in_the_journals_place_is_followed(journal: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with contextlib.closing(Journal(other)) as made:
        made.answer(DAY, Knee.LEFT, {"waking_pain": 1})
    with contextlib.closing(Journal(journal)) as opened:
        stamp = opened.stamp()
        other.replace(journal)
        assert opened.stamp() != stamp
        opened.answer(DAY, Knee.RIGHT, {"waking_pain": 2})
    with contextlib.closing(Journal(journal)) as again:
        assert [each.waking_pain for each in again.read().check_ins] == [1, 2]


@posix
def test_what_is_no_journal_is_not_followed(journal: Path, tmp_path: Path) -> None:
    with contextlib.closing(Journal(journal)) as opened:
        journal.rename(tmp_path / "kept")
        journal.touch()
        for _ in range(2):
            with pytest.raises(UserProblem, match="is empty"):
                opened.answer(DAY, Knee.RIGHT, {"waking_pain": 4})
        assert journal.stat().st_size == 0
        (tmp_path / "kept").replace(journal)
        assert [each.waking_pain for each in opened.read().check_ins] == [3]


@posix
def test_nothing_is_written_into_a_file_that_was_taken_away(journal: Path) -> None:
    with contextlib.closing(Journal(journal)) as opened:
        journal.rename(journal.with_name("elsewhere"))
        with pytest.raises(UserProblem, match="no longer there, so nothing was saved"):
            opened.answer(DAY, Knee.RIGHT, {"waking_pain": 4})
        assert not journal.exists()
        journal.with_name("elsewhere").rename(journal)
        opened.answer(DAY, Knee.RIGHT, {"waking_pain": 5})


def test_an_answer_in_one_thread_is_seen_in_another(journal: Path) -> None:
    with contextlib.closing(Journal(journal)) as opened:
        threads = [
            threading.Thread(target=opened.answer, args=(DAY, Knee.RIGHT, {"stiffness_min": minutes}))
            for minutes in range(20)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert opened.read().check_ins[0].stiffness_min in range(20)
        assert opened.check().problems == ()
