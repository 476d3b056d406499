"""Backups: made and checked, put back, and what a damaged file still holds."""

from __future__ import annotations

import gzip
import os
import random
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal import keeping
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.intake import Policy
from kneejournal.domain.records import RunSource
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal
from kneejournal.sample import sample
from kneejournal.storage.salvage import salvage
from tests.journals import START, TODAY, YESTERDAY, a_run, noted, ticking

PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture(scope="session")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal of twelve made-up weeks."""
    path = tmp_path_factory.mktemp("sampled") / "journal.sqlite"
    with closing(Journal(path)) as journal:
        journal.merge(sample(12))
    return path


@pytest.fixture
def journal(sampled: Path, tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    shutil.copy(sampled, path)
    return path


def read(path: Path) -> Diary:
    with closing(Journal(path)) as journal:
        assert journal.check().problems == ()
        return journal.read()


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


# making


def test_a_backup_is_packed_for_the_user_alone_and_holds_everything(journal: Path, folder: Path) -> None:
    before = read(journal)
    made = keeping.back_up(journal, folder, START)
    (folder / "unpacked.sqlite").write_bytes(gzip.decompress(made.path.read_bytes()))

    assert read(folder / "unpacked.sqlite") == before
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert keeping.backups_in(folder) == (made,)
    assert made.made_at == START


def test_a_damaged_journal_makes_no_backup_and_drops_none(journal: Path, folder: Path) -> None:
    made = keeping.back_up(journal, folder, START - timedelta(days=400))
    content = bytearray(journal.read_bytes())
    content[PAGE * 10 : PAGE * 40] = b"\xff" * PAGE * 30
    journal.write_bytes(content)
    with pytest.raises(UserProblem, match="damaged"):
        keeping.back_up(journal, folder, START)
    assert keeping.backups_in(folder) == (made,)
    assert files(folder) == [made.path.name]


def test_a_folder_that_cannot_be_written_is_one_sentence(journal: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    with pytest.raises(UserProblem, match="name another place for backups"):
        keeping.back_up(journal, tmp_path / "taken" / "backups", START)


def test_a_journal_another_program_has_locked_is_said_so(
    journal: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kneejournal.storage.connecting.BUSY_SECONDS", 0.1)
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UserProblem, match="in use by another program"):
            keeping.back_up(journal, folder, START)


def test_files_that_only_look_like_backups_are_left_alone(journal: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "mine.sqlite.gz").write_bytes(b"mine")
    for day in range(40):
        keeping.back_up(journal, folder, START + timedelta(days=day))
    assert (folder / "mine.sqlite.gz").read_bytes() == b"mine"
    assert len(keeping.backups_in(folder)) < 20


# without being asked


def test_a_journal_backs_itself_up_once_a_day(journal: Path, folder: Path) -> None:
    now = [START]
    with closing(Journal(journal, lambda: now[0], folder)) as own:
        first = own.look_after()
        again = own.look_after()
        now[0] += timedelta(days=1, minutes=1)
        next_day = own.look_after()
    assert first is not None
    assert again is None
    assert next_day is not None


def test_a_clock_set_back_does_not_keep_backups_from_being_made(journal: Path, folder: Path) -> None:
    keeping.back_up(journal, folder, START)
    with closing(Journal(journal, lambda: START - timedelta(days=30), folder)) as own:
        assert own.look_after() is not None
    assert len(keeping.backups_in(folder)) == 2


def test_what_a_killed_program_left_half_written_is_swept_after_a_day_and_erased(journal: Path, folder: Path) -> None:
    folder.mkdir()
    half = [place / f".kneejournal-{age}.gz" for place in (journal.parent, folder) for age in ("old", "new")]
    for each in half:
        each.write_bytes(b"half a backup")
        moment = (START - timedelta(days=3 if "old" in each.name else 0)).timestamp()
        os.utime(each, (moment, moment))
    with closing(Journal(journal, lambda: START, folder)) as opened:
        opened.look_after()
    assert [each.exists() for each in half] == [False, True, False, True]
    keeping.erase(journal, folder)
    assert not any(each.exists() for each in half)


def test_an_empty_journal_needs_no_backup(tmp_path: Path, folder: Path) -> None:
    with closing(Journal(tmp_path / "new.sqlite", backup_folder=folder)) as new:
        assert new.look_after() is None
        new.merge(sample(1))
    assert not folder.exists()


def test_before_a_merge_the_journal_is_backed_up(journal: Path, folder: Path, tmp_path: Path) -> None:
    before = read(journal)
    with closing(Journal(journal, ticking(), folder)) as own:
        own.merge(sample(2, 5))
        own.merge(sample(2, 5))
    (made,) = keeping.backups_in(folder)
    keeping.restore(made.path, tmp_path / "back.sqlite", folder, START)
    assert read(tmp_path / "back.sqlite") == before


def test_an_import_of_runs_and_its_taking_back_are_backed_up_before_once_each(
    journal: Path, folder: Path, tmp_path: Path
) -> None:
    coming = [
        a_run(TODAY - timedelta(days=400 + day), id=f"new {day}", source=RunSource(name=f"{day}.fit"))
        for day in range(3)
    ]
    before = read(journal)
    with closing(Journal(journal, ticking(), folder)) as own:
        begun = own.begin_import(Policy())
        begun.take(())
        assert not folder.exists()
        begun.take(coming[:1])
        begun.take(coming[1:2])
        own.begin_import(Policy(), begun.began).take(coming[2:])
        (first,) = keeping.backups_in(folder)
        imported = own.read()
        own.take_import_back(START)
        own.take_import_back(begun.began)
    taken_back, _ = keeping.backups_in(folder)
    for backup, held in ((first, before), (taken_back, imported)):
        keeping.restore(backup.path, tmp_path / "back.sqlite", tmp_path / "others", START)
        assert read(tmp_path / "back.sqlite") == held


def test_undoing_a_change_of_many_records_is_backed_up_before(journal: Path, folder: Path) -> None:
    with closing(Journal(journal, ticking(), folder)) as own:
        few = own.save(*(a_run(YESTERDAY, id=str(number)) for number in range(2)))
        many = own.save(*(a_run(YESTERDAY, id=str(number)) for number in range(2, 80)))
        own.undo(many)
        own.undo(few)
    assert len(keeping.backups_in(folder)) == 1


def test_where_the_folder_is_gone_the_backup_before_a_merge_lies_beside_the_journal(
    journal: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").touch()
    with closing(Journal(journal, ticking(), tmp_path / "taken" / "backups")) as own:
        own.merge(sample(2, 5))
    assert len(keeping.backups_in(tmp_path / "journal-backups")) == 1


# putting back


def test_restoring_brings_the_old_state_and_keeps_the_present_one(journal: Path, folder: Path) -> None:
    old = read(journal)
    made = keeping.back_up(journal, folder, START)
    with closing(Journal(journal, ticking())) as own:
        own.answer(TODAY, Knee.RIGHT, {"waking_pain": 9})
        own.save(a_run(YESTERDAY))
        new = own.read()
        seen = keeping.preview(made.path, journal)
        done = keeping.restore(made.path, journal, folder, START + timedelta(minutes=1))
        assert own.read() == old  # whoever has it open goes on with it

    assert (seen.lost, seen.lost_days) == (2, (YESTERDAY, TODAY))
    assert done.backup is not None
    keeping.restore(done.backup.path, journal, folder, START + timedelta(minutes=2))
    assert read(journal) == new


def test_a_preview_tells_what_a_backup_holds(journal: Path, folder: Path) -> None:
    made = keeping.back_up(journal, folder, START)
    seen = keeping.preview(made.path, journal)
    days = read(journal).logged_days()
    assert seen.days == (days[0], days[-1], len(days))
    assert (seen.lost, seen.lost_days) == (0, ())


def test_a_journal_of_another_computer_is_restored_where_there_is_none(journal: Path, tmp_path: Path) -> None:
    other = tmp_path / "far" / "away.sqlite"
    done = keeping.restore(journal, other, tmp_path / "backups", START)
    assert read(other) == read(journal)
    assert (done.backup, done.set_aside) == (None, None)
    assert stat.S_IMODE(other.stat().st_mode) == 0o600


def test_a_journal_in_wal_mode_is_restored_with_what_is_not_in_its_file_yet(journal: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(journal, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE check_ins SET note = 'late'")
        keeping.restore(journal, tmp_path / "new.sqlite", tmp_path / "backups", START)
    assert {each.note for each in read(tmp_path / "new.sqlite").check_ins} == {"late"}


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: PAGE * 5])


def _nonsense(path: Path) -> None:
    path.write_bytes(b"all gone " * 1000)


def _overwritten(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[PAGE * 10 : PAGE * 60] = random.Random(3).randbytes(PAGE * 50)  # noqa: S311  # the same damage in every run
    path.write_bytes(content)


@pytest.mark.parametrize("spoil", [_empty, _cut_off, _nonsense, _overwritten])
def test_a_broken_journal_is_set_aside(journal: Path, folder: Path, spoil: Callable[[Path], None]) -> None:
    before = read(journal)
    made = keeping.back_up(journal, folder, START)
    spoil(journal)
    broken = journal.read_bytes()
    done = keeping.restore(made.path, journal, folder, START)

    assert read(journal) == before
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == broken


def test_what_sqlite_left_beside_a_broken_journal_does_not_touch_the_new_one(journal: Path, folder: Path) -> None:
    before = read(journal)
    made = keeping.back_up(journal, folder, START)
    _cut_off(journal)
    journal.with_name("journal.sqlite-journal").write_bytes(b"left over")
    keeping.restore(made.path, journal, folder, START)
    assert read(journal) == before
    assert not journal.with_name("journal.sqlite-journal").exists()


def _another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")


def _newer(path: Path) -> None:
    shutil.copy(path.with_name("journal.sqlite"), path)
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 99")


def _text(path: Path) -> None:
    path.write_text("a shopping list")


def _half_packed(path: Path) -> None:
    path.write_bytes(gzip.compress(path.with_name("journal.sqlite").read_bytes())[:5000])


def _damaged(path: Path) -> None:
    shutil.copy(path.with_name("journal.sqlite"), path)
    _overwritten(path)


def _missing(_path: Path) -> None:
    pass


@pytest.mark.parametrize(
    "make", [_another_program, _newer, _text, _half_packed, _damaged, _missing, Path.mkdir, Path.touch]
)
def test_what_is_no_sound_backup_is_refused_and_nothing_is_touched(
    journal: Path, folder: Path, make: Callable[[Path], None]
) -> None:
    before, bad = journal.read_bytes(), journal.with_name("bad.sqlite")
    make(bad)
    with pytest.raises(UserProblem, match=r"bad\.sqlite") as told:
        keeping.restore(bad, journal, folder, START)
    assert "\n" not in str(told.value)
    assert journal.read_bytes() == before
    assert not folder.exists()


def test_the_file_of_another_program_is_never_replaced(journal: Path, tmp_path: Path, folder: Path) -> None:
    _another_program(tmp_path / "bookmarks.sqlite")
    before = (tmp_path / "bookmarks.sqlite").read_bytes()
    with pytest.raises(UserProblem, match="not a journal of kneejournal"):
        keeping.restore(journal, tmp_path / "bookmarks.sqlite", folder, START)
    assert (tmp_path / "bookmarks.sqlite").read_bytes() == before


# rescuing


def test_a_sound_file_is_read_whole(journal: Path) -> None:
    assert salvage(journal) == read(journal)


@pytest.mark.parametrize("seed", range(8))
def test_with_a_backup_nothing_is_lost_to_flipped_bytes(journal: Path, folder: Path, seed: int) -> None:
    before = read(journal)
    keeping.back_up(journal, folder, START - timedelta(days=1))
    with closing(Journal(journal, ticking())) as own:
        own.answer(TODAY, Knee.RIGHT, {"waking_pain": 9})
    chance = random.Random(seed)  # noqa: S311  # the same damage in every run
    content = bytearray(journal.read_bytes())
    for _ in range(1 + 3 * seed):
        place = chance.randrange(PAGE * 3, len(content) - 64)
        content[place : place + 64] = chance.randbytes(64)
    journal.write_bytes(content)
    broken = journal.read_bytes()
    done = keeping.rescue(journal, folder, START)
    after = read(journal)

    assert {type(each) for each in before.records()} <= {type(each) for each in after.records()}
    assert {each.date for each in before.check_ins} <= {each.date for each in after.check_ins}
    assert {each.id for each in before.runs} <= {each.id for each in after.runs}
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == broken


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9])
def test_without_a_backup_much_of_a_cut_off_file_is_read(journal: Path, folder: Path, part: float) -> None:
    whole = len(list(read(journal).records()))
    content = journal.read_bytes()
    journal.write_bytes(content[: int(len(content) * part)])
    done = keeping.rescue(journal, folder, START)
    assert done.from_backup == 0
    assert done.from_file >= whole * part / 12
    assert len(list(read(journal).records())) == done.from_file


def test_a_damaged_list_of_tables_is_no_loss(journal: Path, folder: Path) -> None:
    before, content = read(journal), bytearray(journal.read_bytes())
    content[PAGE - 600 : PAGE - 100] = b"\xff" * 500
    journal.write_bytes(content)
    keeping.rescue(journal, folder, START)
    assert read(journal).check_ins == before.check_ins


def test_a_deleted_table_comes_back_from_the_backup(journal: Path, folder: Path) -> None:
    before = read(journal)
    keeping.back_up(journal, folder, START)
    with closing(sqlite3.connect(journal)) as other:
        other.execute("DROP TABLE sets")
    done = keeping.rescue(journal, folder, START)
    assert read(journal).sets == before.sets
    assert done.from_backup == len(before.sets)


def test_where_nothing_is_left_nothing_is_made(journal: Path, folder: Path) -> None:
    _nonsense(journal)
    with pytest.raises(UserProblem, match="Nothing can be read"):
        keeping.rescue(journal, folder, START)
    assert files(journal.parent) == [journal.name]


@pytest.mark.parametrize("spoil", [_cut_off, _overwritten, _nonsense, _empty])
def test_reading_a_damaged_file_leaves_it_as_it_is(journal: Path, spoil: Callable[[Path], None]) -> None:
    spoil(journal)
    before = journal.read_bytes()
    salvage(journal)
    assert journal.read_bytes() == before
    assert files(journal.parent) == [journal.name]


def test_rescued_answers_are_those_that_were_noted(journal: Path, folder: Path) -> None:
    with closing(Journal(journal, ticking())) as own:
        own.answer(TODAY, Knee.RIGHT, {"waking_pain": 9, "activities.stairs": 4})
    keeping.rescue(journal, folder, START)
    with closing(Journal(journal)) as own:
        assert noted(own).waking_pain == 9
        assert noted(own).activities == {"stairs": 4}


# erasing


def test_erasing_leaves_nothing_of_the_journal_and_everything_else(journal: Path, folder: Path) -> None:
    made = keeping.back_up(journal, folder, START)
    (folder / "mine.txt").touch()
    for name in ("journal-damaged-2026-01-01T00-00-00Z.sqlite", "journal-version-1.sqlite", "journal.sqlite-journal"):
        journal.with_name(name).touch()
    journal.with_name("journal-mine.sqlite").touch()
    files_named = keeping.belongings(journal, folder)
    keeping.erase(journal, folder)

    assert len(files_named) == 5
    assert files_named[-1] == journal
    assert not made.path.exists()
    assert files(folder) == ["mine.txt"]
    assert files(journal.parent) == ["backups", "journal-mine.sqlite"]


def test_what_cannot_be_erased_is_named(journal: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = keeping.back_up(journal, folder, START)
    really = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:  # noqa: FBT001, FBT002  # as Path has it
        if path == made.path:
            raise PermissionError("in use")
        really(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(UserProblem, match=f"could not be deleted: {made.path}"):
        keeping.erase(journal, folder)
    assert not journal.exists()
