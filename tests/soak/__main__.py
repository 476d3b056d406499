"""Run kills, made-up diaries and mutated watch files at full count; takes about an hour. Options go on to pytest."""

from __future__ import annotations

import os
import sys

import pytest

FULL = {"KNEEJOURNAL_EXAMPLES": "5000", "KNEEJOURNAL_KILLS": "300"}
TESTS = ["tests/rules", "tests/storage/test_crash.py", "tests/importers/test_fuzz.py"]

os.environ.update(FULL)
sys.exit(pytest.main(["--timeout", "7200", *TESTS, *sys.argv[1:]]))
