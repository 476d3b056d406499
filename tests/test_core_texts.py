"""The translators' table holds every text of the rooms without Qt, as it stands there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from kneejournal.gui.core_texts import CORE_TEXTS
from tests.core_texts import TABLE, core_texts, keys_written_out, written

REWRITE = "run: python -m tests.core_texts"


def test_the_table_and_the_code_agree() -> None:
    found = core_texts()

    missing = {key for key in found if key not in CORE_TEXTS}
    left_over = {key for key in CORE_TEXTS if key not in found}
    changed = {key for key in found if key in CORE_TEXTS and CORE_TEXTS[key] != found[key]}
    assert (missing, left_over, changed) == (set(), set(), set()), REWRITE
    assert TABLE.read_text(encoding="utf-8") == written(found), REWRITE


def test_it_finds_texts_wherever_they_stand() -> None:
    found = core_texts()

    assert found["name.activity.stairs"] == "Stairs"  # in a mapping
    assert found["exercise.wall_sit.name"] == "Wall sit"  # in a file of the library
    assert found["report.month.11"] == "Nov"  # made in a loop
    assert found["problem.settings.save"].startswith("The preferences cannot be saved")  # by itself


def test_no_key_is_written_twice() -> None:
    assert [key for key, times in Counter(keys_written_out()).items() if times > 1] == []


def test_keys_are_dotted_and_texts_can_be_filled() -> None:
    for key, text in CORE_TEXTS.items():
        assert "." in key, key
        assert text.strip(), key
        assert all(field != "" for _, field, _, _ in Formatter().parse(text) if field is not None), key


def test_lupdate_reads_every_text(tmp_path: Path) -> None:
    tool = shutil.which("pyside6-lupdate", path=f"{Path(sys.executable).parent}")
    if tool is None:
        pytest.skip("the translators' tools are not installed")
    subprocess.run([tool, str(TABLE), "-ts", str(tmp_path / "core.ts")], check=True, capture_output=True)

    read = (tmp_path / "core.ts").read_text(encoding="utf-8")
    assert read.count("<source>") == len(set(CORE_TEXTS.values()))
    assert "<name>core</name>" in read
