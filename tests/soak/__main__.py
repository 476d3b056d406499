"""Run kills, full disks, made-up diaries and mutated watch files at full count. Options go on to pytest.

It takes an hour or two.
"""

from __future__ import annotations

import os
import sys

import pytest

FULL = {"KNEEJOURNAL_EXAMPLES": "5000", "KNEEJOURNAL_KILLS": "300", "KNEEJOURNAL_STRIDE": "1"}
TESTS = [
    "tests/rules",
    "tests/storage/test_crash.py",
    "tests/storage/test_faults.py",
    "tests/end_to_end/test_kills.py",
    "tests/importers/test_fuzz.py",
]

os.environ.update(FULL)
sys.exit(pytest.main(["--timeout", "7200", *TESTS, *sys.argv[1:]]))
