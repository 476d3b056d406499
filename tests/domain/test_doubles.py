"""One run noted twice is found, two runs are not taken for one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kneejournal.domain.doubles import possible_doubles
from kneejournal.domain.records import Run

START = datetime(2026, 10, 5, 18, 0, tzinfo=UTC)
KNOWN = Run(id="known", start=START, distance_m=5000, elapsed_s=1800)


def later(seconds: float, **fields: Any) -> Run:
    return Run(**{"id": "new", "start": START + timedelta(seconds=seconds), "distance_m": 5000, **fields})


@pytest.mark.parametrize(
    ("run", "is_double"),
    [
        (later(0), True),
        (later(90), True),
        (later(-90), True),
        (later(91), False),
        (later(0, distance_m=5101), True),  # two per cent of the longer one
        (later(0, distance_m=5103), False),
        (later(0, distance_m=4900), True),
        (later(0, distance_m=None), True),
        (later(0, id="known"), False),
        (later(7200, elapsed_s=1803), True),
        (later(-14 * 3600, elapsed_s=1800), True),
        (later(-14 * 3600 - 1, elapsed_s=1800), False),
        (later(7200, elapsed_s=1804), False),
        (later(7200, elapsed_s=1800, distance_m=5005), True),
        (later(7200, elapsed_s=1800, distance_m=5006), False),
        (later(7200), False),
    ],
)
def test_a_double_is_told_by_start_and_distance_or_by_equal_measures(run: Run, *, is_double: bool) -> None:
    assert list(possible_doubles([run], [KNOWN, run])) == ([(run, KNOWN)] if is_double else [])


def test_short_runs_may_differ_by_fifty_metres() -> None:
    known, near, far = (Run(id=str(metres), start=START, distance_m=metres) for metres in (400, 450, 451))
    assert [pair[0] for pair in possible_doubles([near, far], [known])] == [near]
