"""One run noted twice is found, two runs are not taken for one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kneejournal.domain.doubles import Double, KnownRuns, completed, possible_doubles
from kneejournal.domain.records import Run, RunSource
from kneejournal.domain.vocabulary import AscentSource, RunKind, Terrain

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


WATCH = RunSource(name="morning.fit")


@pytest.mark.parametrize(
    ("run", "sure"),
    [
        (later(-90), True),
        (later(0, distance_m=5101), True),
        (later(0, distance_m=None), False),
        (later(7200, elapsed_s=1800), False),
        (later(3 * 3600, distance_m=5040, source=WATCH), False),  # the start of a run noted by hand is a rough one
        (later(3 * 3600, distance_m=5140, source=WATCH), None),
        (later(7 * 3600, distance_m=5000, source=WATCH), None),  # of the next day
        (later(3 * 3600, distance_m=5040), None),  # by hand, both: then there were two
    ],
)
def test_only_start_and_distance_together_make_sure(run: Run, *, sure: bool | None) -> None:
    assert KnownRuns([KNOWN]).double_of(run) == (None if sure is None else Double(KNOWN, sure))


def test_of_several_the_surest_and_then_the_nearest_is_found() -> None:
    copy = later(3600, id="copy", elapsed_s=1800)
    near = later(30, id="near")
    known = KnownRuns([copy, KNOWN, near])
    assert known.double_of(later(40, elapsed_s=1800)) == Double(near, sure=True)
    assert known.double_of(later(3500, elapsed_s=1800)) == Double(copy, sure=False)


def test_a_run_that_changed_is_found_where_it_is_now() -> None:
    known = KnownRuns([KNOWN])
    known.add(later(86_400, id="known"))
    known.add(later(2 * 86_400, id="other"))
    assert known.double_of(later(0)) is None
    assert known.double_of(later(86_400)) == Double(later(86_400, id="known"), sure=True)
    assert known.get("other") == later(2 * 86_400, id="other")


def test_a_double_completes_and_never_changes() -> None:
    stored = later(0, id="mine", moving_s=1750, ascent_m=40, terrain=Terrain.TRAIL, note="windy")
    double = later(5, distance_m=5020, moving_s=1800, elapsed_s=1900, kind=RunKind.RACE, source=WATCH)
    climbing: dict[str, Any] = {"ascent_m": 62, "descent_m": 84, "ascent_source": AscentSource.STATED}
    ground: dict[str, Any] = {"terrain": Terrain.DOWNHILL, "terrain_guessed": True}
    full = later(5, **climbing, **ground)

    assert completed(stored, double) == later(
        0, id="mine", moving_s=1750, elapsed_s=1900, kind=RunKind.RACE, ascent_m=40, terrain=Terrain.TRAIL, note="windy"
    )
    assert completed(stored, full) == stored  # two files count the climb in two ways
    assert completed(KNOWN, full) == Run(id="known", start=START, distance_m=5000, elapsed_s=1800, **climbing, **ground)
