"""A disk that fills up at any statement, a clock that jumps: each change is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import event

from kneejournal import keeping
from kneejournal.domain.changes import Change
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.records import CheckIn, CustomExercise, KneeResponse, Run, Visit
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.archive import dumps
from kneejournal.journal import Journal
from tests.journals import START, TODAY, YESTERDAY, a_run, a_set, content, ticking

STRIDE = int(os.environ.get("KNEEJOURNAL_STRIDE", "4"))
"""Between the statements at which the disk is full; 1 tries each."""
LONG = "a word " * 2_000
"""So long that writing it needs new pages, three at least."""


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite", ticking())) as made:
        made.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)})
        made.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 2, "activities.stairs": 3})
        made.save(a_run(YESTERDAY, id="old", note=LONG), a_set(YESTERDAY, id="old"))
        yield made


@contextlib.contextmanager
def full_from(journal: Journal, statement: int) -> Iterator[list[str]]:
    """Let the file not grow from that statement on, as on a full disk; give the statements there were."""
    engine = journal._file._engine  # noqa: SLF001  # below everything that could notice
    seen: list[str] = []

    def fill(_connection: Any, cursor: Any, text: str, *_: Any) -> None:
        seen.append(text)
        if len(seen) == statement:
            cursor.connection.execute("PRAGMA max_page_count = 1")  # it becomes the size the file has

    event.listen(engine, "before_cursor_execute", fill)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", fill)
        with journal._file.reading() as connection:  # noqa: SLF001
            connection.exec_driver_sql("PRAGMA max_page_count = 1000000")


def merged(journal: Journal) -> Change:
    late = START + timedelta(days=1)
    theirs = Diary(
        check_ins=(CheckIn(date=TODAY, knee=Knee.LEFT, note=LONG, updated_at=late),),
        runs=(Run(id="theirs", start=START, note=LONG, updated_at=late),),
    )
    file = journal.path.with_name("theirs.json")
    file.write_text(dumps(theirs, START), "utf-8")
    return journal.import_archive(file).change


ACTIONS: dict[str, Callable[[Journal], Change]] = {
    "answer": lambda journal: journal.answer(TODAY, Knee.RIGHT, {"note": LONG, "activities.stairs": 1}),
    "profile": lambda journal: journal.save_profile({"name": "Ada", "activities": ("stairs",)}),
    "records": lambda journal: journal.save(
        a_run(note=LONG, responses=(KneeResponse(knee=Knee.RIGHT, peak=2),)),
        Visit(date=TODAY, who="Ada", note=LONG),
        CustomExercise(id="X1", name="Step", note=LONG),
    ),
    "delete": lambda journal: journal.delete(a_run(YESTERDAY, id="old"), a_set(YESTERDAY, id="old")),
    "clear": lambda journal: journal.clear_day(YESTERDAY),
    "undo": lambda journal: journal.undo(journal.save(a_run(note=LONG))),
    "merge": merged,
}


def refusal(action: Callable[[], object]) -> str | None:
    """Return the sentence with which something is refused; None where it is done."""
    try:
        action()
    except UserProblem as problem:
        return str(problem)
    return None


@pytest.mark.parametrize("name", ACTIONS)
def test_a_disk_that_is_full_from_any_statement_on_leaves_a_change_whole_or_undone(
    journal: Journal, tmp_path: Path, name: str
) -> None:
    kept = tmp_path / "kept"
    shutil.copy(journal.path, kept)
    refusals: list[str] = []
    for statement in count(1, STRIDE):
        with closing(Journal(journal.path, ticking())) as opened:
            before = content(opened)
            with full_from(opened, statement) as seen:
                refused = refusal(lambda journal=opened: ACTIONS[name](journal))  # type: ignore[misc]  # a default binds it
            if refused is not None:
                refusals.append(refused)
                assert name == "undo" or content(opened) == before  # undo has saved something before
            assert opened.check().problems == ()
            opened.answer(TODAY, Knee.LEFT, {"waking_pain": 1})  # with room again, it goes on
        shutil.copy(kept, journal.path)
        if len(seen) < statement:
            break
    assert all("is full, so the change was not saved" in each for each in refusals)
    assert refusals or name in {"profile", "delete", "clear"}  # these fit into the pages there are


def can_mount(folder: Path) -> bool:
    """Tell whether a small file system can be mounted here: as root, and where the surroundings allow it."""
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        return False
    command = ["mount", "-t", "tmpfs", "-o", "size=384k", "none", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system with room for a journal and little else."""
    folder = tmp_path / "small"
    folder.mkdir()
    if not can_mount(folder):
        pytest.skip("no file system can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)  # noqa: S607  # where it lies differs


def fill(filler: Path) -> None:
    """Write a file until there is no room left."""
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as out:
        while True:
            out.write(b"x" * 4096)


def test_on_a_full_file_system_everything_is_refused_in_a_sentence(small_disk: Path, tmp_path: Path) -> None:
    path = small_disk / "journal.sqlite"
    with closing(Journal(path)) as journal:
        journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 2})
        before, copy = content(journal), tmp_path / "copy.sqlite"
        keeping.back_up_to(path, copy)
        fill(small_disk / "filler")
        attempts: list[Callable[[], object]] = [
            lambda: journal.answer(TODAY, Knee.RIGHT, {"note": LONG * 10}),
            lambda: journal.export(small_disk / "out.json"),
            lambda: journal.export(small_disk / "out.csv"),
            lambda: journal.export(small_disk / "out.pdf"),
            lambda: keeping.back_up(path, small_disk / "backups", START),
            lambda: keeping.restore(copy, path, tmp_path / "backups", START),
            lambda: Journal(small_disk / "new.sqlite").close(),
        ]
        for attempt in attempts:
            with pytest.raises(UserProblem, match=r"is full|No space left") as told:
                attempt()
            assert "\n" not in str(told.value)
        (small_disk / "filler").unlink()
        assert {each.name for each in small_disk.iterdir()} <= {"journal.sqlite", "backups"}
        assert content(journal) == before
        journal.answer(TODAY, Knee.RIGHT, {"note": LONG})


# days and zones


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 3, 29, 1, 59, 59, tzinfo=ZoneInfo("Europe/Berlin")), date(2026, 3, 29)),
        (datetime(2026, 3, 29, 3, 0, tzinfo=ZoneInfo("Europe/Berlin")), date(2026, 3, 29)),
        (datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=ZoneInfo("Europe/Berlin")), date(2026, 10, 25)),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Berlin")), date(2026, 10, 25)),
        (datetime(2026, 11, 21, 23, 59, tzinfo=ZoneInfo("Pacific/Kiritimati")), date(2026, 11, 21)),
        (datetime(2026, 11, 21, 0, 1, tzinfo=timezone(timedelta(hours=-12))), date(2026, 11, 21)),
    ],
)
def test_a_day_is_the_local_date_when_it_was_logged_and_stays_it(tmp_path: Path, moment: datetime, day: date) -> None:
    path = tmp_path / "journal.sqlite"
    with closing(Journal(path, lambda: moment)) as journal:
        journal.answer(journal.today(), Knee.RIGHT, {"waking_pain": 3})
        journal.save(Run(id="r", start=moment.astimezone(timezone(moment.utcoffset() or timedelta()))))
    for hours in (-12, 0, 14):
        elsewhere = datetime(2026, 12, 1, tzinfo=timezone(timedelta(hours=hours)))
        with closing(Journal(path, lambda at=elsewhere: at)) as journal:  # type: ignore[misc]  # a default binds it
            diary = journal.read(day, day)
            assert [each.date for each in diary.check_ins] == [day]
            assert [run.day for run in diary.runs] == [day]


def test_in_the_hour_that_comes_twice_the_later_answer_stands(tmp_path: Path) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    moments = iter(datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=berlin) for fold in (0, 0, 1, 1, 1, 1))
    with closing(Journal(tmp_path / "j.sqlite", lambda: next(moments))) as journal:
        for score in (3, 5):
            journal.answer(date(2026, 10, 25), Knee.RIGHT, {"waking_pain": score})
        (noted,) = journal.read().check_ins
    assert noted.waking_pain == 5
    assert noted.updated_at is not None
    assert noted.updated_at.astimezone(UTC) >= datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_after_a_flight_to_the_west_what_was_noted_tomorrow_stays_and_is_said_to_be_ahead(tmp_path: Path) -> None:
    path, moment = tmp_path / "j.sqlite", datetime(2026, 11, 21, 12, tzinfo=UTC)
    with closing(Journal(path, lambda: moment.astimezone(ZoneInfo("Pacific/Kiritimati")))) as journal:
        east = journal.today()
        journal.answer(east, Knee.RIGHT, {"waking_pain": 3})
    with closing(Journal(path, lambda: moment.astimezone(ZoneInfo("Etc/GMT+12")))) as journal:
        assert journal.today() < east
        assert [each.waking_pain for each in journal.read().check_ins] == [3]
        with pytest.raises(UserProblem, match="lies in the future"):
            journal.answer(east, Knee.RIGHT, {"waking_pain": 4})
        assert journal.check().problems == ()


# what another program did to the file


@pytest.mark.parametrize("left", [0.0, 0.5, 1.0])
def test_of_a_file_in_another_mode_whose_log_is_lost_the_last_whole_state_is_there(
    journal: Journal, tmp_path: Path, left: float
) -> None:
    """Some programs put SQLite files into WAL mode; a copy without the log, or with half of it, lacks what was late."""
    path, copy = journal.path, tmp_path / "copy.sqlite"
    before = content(journal)
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE runs SET note = ?", ("late" * 5_000,))
        shutil.copy(path, copy)
        log = Path(f"{path}-wal").read_bytes()
        if left:
            Path(f"{copy}-wal").write_bytes(log[: int(len(log) * left)])
    with closing(Journal(copy, ticking())) as opened:
        assert opened.check().problems == ()
        assert (content(opened) == before) == (left < 1)
        opened.answer(TODAY, Knee.RIGHT, {"waking_pain": 1})
    assert not Path(f"{copy}-wal").exists()
