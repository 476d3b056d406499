"""Two programs at once on one journal, such as the window and the command line."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal
from kneejournal.storage.journal_file import JournalFile

DAY = date(2026, 11, 1)
ANSWERS = 25
WRITER = f"""
import sys
from datetime import date, timedelta
from pathlib import Path
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal

journal = Journal(Path(sys.argv[1]))
for number in range({ANSWERS}):
    journal.answer(date(2026, 11, 1) - timedelta(days=number), Knee(sys.argv[2]), {{"waking_pain": number % 11}})
"""

INTRUDER = """
import sqlite3, sys
sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None).execute("BEGIN IMMEDIATE")
"""


def writer(path: Path, knee: Knee) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", WRITER, str(path), knee])


def test_two_programs_make_and_write_one_journal(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    for each in [writer(path, knee) for knee in Knee]:
        assert each.wait() == 0
    with closing(Journal(path)) as journal:
        diary = journal.read()
        assert journal.check().problems == ()
    expected = {(DAY - timedelta(days=number), knee): number % 11 for number in range(ANSWERS) for knee in Knee}
    assert {(each.date, each.knee): each.waking_pain for each in diary.check_ins} == expected
    assert [each.name for each in tmp_path.iterdir()] == ["journal.sqlite"]


def test_the_stamp_tells_of_changes_by_others_only(tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "j.sqlite")) as mine, closing(Journal(tmp_path / "j.sqlite")) as other:
        before = mine.stamp()
        mine.answer(DAY, Knee.RIGHT, {"waking_pain": 1})
        assert mine.stamp() == before
        other.answer(DAY, Knee.RIGHT, {"pain_now": 2})
        assert mine.stamp() != before
        before = mine.stamp()
        other.read()
        assert mine.stamp() == before
        assert [(each.waking_pain, each.pain_now) for each in mine.read().check_ins] == [(1, 2)]


def test_opening_a_journal_again_leaves_the_lock_of_a_transaction(tmp_path: Path) -> None:
    path = tmp_path / "j.sqlite"
    with closing(JournalFile(path)) as mine, mine.writing():
        JournalFile(path).close()
        intruder = subprocess.run([sys.executable, "-c", INTRUDER, path], capture_output=True, text=True, check=False)
    assert "database is locked" in intruder.stderr
