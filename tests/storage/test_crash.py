"""The program killed in the middle: what it said was saved is there, and nothing is there by half.

KNEEJOURNAL_KILLS sets how often (10 unless told otherwise).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from kneejournal.domain.records import Run
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import Journal

KILLS = int(os.environ.get("KNEEJOURNAL_KILLS", "10"))
DAY = date(2026, 11, 1)
START = datetime.fromisoformat("2026-11-01T10:00:00+01:00")
NUMBERS = range(1_000_000)
WRITER = """
import sys
from itertools import count
from pathlib import Path
from tests.storage.test_crash import note
from kneejournal.journal import Journal

journal = Journal(Path(sys.argv[1]))
for number in count(int(sys.argv[2])):
    note(journal, number)
    print(number, flush=True)
"""


def note(journal: Journal, number: int) -> None:
    """Save an answer, then two runs in one change; all hold the number."""
    journal.answer(DAY, Knee.RIGHT, {"note": str(number)})
    journal.save(*(Run(id=name, start=START, note=str(number)) for name in ("a", "b")))


def killed_writer(path: Path, first: int, seconds: float) -> int:
    """Run a writer for some time and return the last number it said was saved."""
    command = [sys.executable, "-c", WRITER, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        said = [writer.stdout.readline()]  # it has begun
        time.sleep(seconds)
        writer.kill()
        said += writer.stdout.readlines()
    return int([line for line in said if line.endswith("\n")][-1])


def test_nothing_that_was_said_to_be_saved_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    chance = random.Random(7)  # noqa: S311  # the same moments in every run
    number = 0
    for _ in range(KILLS):
        number = killed_writer(path, number + 1, chance.uniform(0, 0.1))
        with closing(Journal(path)) as journal:
            diary = journal.read()
            assert journal.check().problems == ()
        (answered,) = [int(each.note or 0) for each in diary.check_ins]
        runs = [int(each.note or 0) for each in diary.runs]
        assert answered in (number, number + 1)
        assert runs in ([number, number], [number + 1, number + 1])
        number = answered
