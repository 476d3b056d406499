"""A journal for the commands to work on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.commands import Kneejournal, in_process


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def kneejournal(capsys: pytest.CaptureFixture[str], journal: Path) -> Kneejournal:
    return in_process(capsys, journal)
