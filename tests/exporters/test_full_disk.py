"""A disk without room for the file: one sentence, the file that was there stays, and nothing is left beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kneejournal.journal import Journal
from kneejournal.sample import sample
from tests.exporters.test_pdf import LAST

ENDINGS = (".json", ".fhir.json", ".csv", ".xlsx", ".pdf", ".html")
EXPORT_ALL = """
import json, resource, signal, sys
from pathlib import Path
from kneejournal.domain.errors import UserProblem
from kneejournal.journal import Journal
journal = Journal(Path(sys.argv[1]))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))
said = []
for out in sys.argv[2:]:
    try:
        journal.export(Path(out))
    except UserProblem as problem:
        said.append(str(problem.message))
print(json.dumps(said))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_no_room_for_the_file(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    journal.merge(sample(weeks=4, until=LAST))
    journal.close()
    folder = tmp_path / "out"
    folder.mkdir()
    outs = [folder / f"mine{ending}" for ending in ENDINGS]
    for out in outs:
        out.write_bytes(b"old")

    done = subprocess.run(
        [sys.executable, "-c", EXPORT_ALL, str(tmp_path / "journal.sqlite"), *map(str, outs)],
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if not name.startswith("COV")},  # needs room too
    )

    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    assert [text.splitlines()[0].partition(" cannot be written: ")[0] for text in said] == [str(out) for out in outs]
    assert all(text.count("\n") == 0 for text in said)
    assert sorted(folder.iterdir()) == sorted(outs)
    assert {out.read_bytes() for out in outs} == {b"old"}
