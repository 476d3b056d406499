"""Files mutated at random: whatever comes in, an outcome comes out, and no run that cannot be.

``KNEEJOURNAL_EXAMPLES`` sets how many; ``python -m tests.soak`` takes the full count. What ever failed is kept in
``KEPT``: the name of the file and the seed.
"""

from __future__ import annotations

import gzip
import math
import os
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kneejournal.importers.outcome import FileOutcome
from tests.importers.reading import FILES, NOW, read
from tests.importers.test_archives import Members, archive, zipped

EXAMPLES = int(os.environ.get("KNEEJOURNAL_EXAMPLES", "25")) * 8
KEPT = [("strava_en_103.csv", 49), ("strava_en_gb_translation_missing.csv", 1247)]

SOURCES = sorted(path.name for path in FILES.iterdir() if 100 < path.stat().st_size < 40_000)

Mutation = Callable[[random.Random, bytearray], None]


def flip(dice: random.Random, data: bytearray) -> None:
    """Turn single bits."""
    for _ in range(dice.choice((1, 1, 3, 30))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def cut(dice: random.Random, data: bytearray) -> None:
    """Break the file off."""
    del data[dice.randrange(len(data)) :]


def drop(dice: random.Random, data: bytearray) -> None:
    """Leave a piece out."""
    begin = dice.randrange(len(data))
    del data[begin : begin + dice.choice((1, 2, 16, 500))]


def repeat(dice: random.Random, data: bytearray) -> None:
    """Write a piece twice, or many times."""
    begin = dice.randrange(len(data))
    piece = data[begin : begin + dice.choice((1, 8, 200, 4000))]
    data[begin:begin] = piece * dice.choice((1, 2, 20))


def extreme(dice: random.Random, data: bytearray) -> None:
    """Write values of the edge over some bytes."""
    piece = dice.choice(EDGES)
    begin = dice.randrange(len(data))
    data[begin : begin + len(piece)] = piece


EDGES = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff", b"99999999", b"-1", b"NaN", b'"', b"<", b"\r\n")


def strange(dice: random.Random, data: bytearray) -> None:
    """Write bytes of any kind over some."""
    begin = dice.randrange(len(data))
    piece = dice.randbytes(dice.choice((1, 4, 64)))
    data[begin : begin + len(piece)] = piece


MUTATIONS: tuple[Mutation, ...] = (flip, cut, drop, repeat, extreme, strange)


def mutated(name: str, seed: int) -> bytes:
    """Return a file of the tests with one to three things done to it; a gzipped one may be mutated inside."""
    dice = random.Random(f"{name}:{seed}")  # noqa: S311  # repeatable, not secret
    data = (FILES / name).read_bytes()
    inside = name in {"s_dup_a.fit.gz", "s_strava_like.tcx.gz"} and dice.random() < _HALF
    changed = bytearray(gzip.decompress(data) if inside else data)
    for _ in range(dice.randint(1, 3)):
        if changed:
            dice.choice(MUTATIONS)(dice, changed)
    return gzip.compress(bytes(changed), 1) if inside else bytes(changed)


_HALF = 0.5


def check(outcome: FileOutcome) -> None:
    """Hold an outcome to what every one promises."""
    assert outcome.runs or outcome.left or outcome.is_journal
    for left in outcome.left:
        assert str(left.reason)
    for found in outcome.runs:
        run = found.run
        values = (run.distance_m, run.moving_s, run.elapsed_s, run.ascent_m, run.descent_m)
        assert all(value is None or (math.isfinite(value) and value >= 0) for value in values)
        assert run.start <= NOW + timedelta(days=1)
        assert run.distance_m is None or not run.elapsed_s or run.distance_m / run.elapsed_s <= 13
        assert all(str(warning) for warning in found.warnings)


def seeds() -> list[tuple[str, int]]:
    return [(SOURCES[number % len(SOURCES)], number) for number in range(EXAMPLES)]


def test_whatever_comes_in_an_outcome_comes_out(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for name, seed in [*KEPT, *seeds()]:
        path.write_bytes(mutated(name, seed))
        for outcome in read(path):
            check(outcome)


@pytest.mark.parametrize("nested", [False, True])
def test_whatever_an_archive_holds_or_lacks(tmp_path: Path, nested: bool) -> None:  # noqa: FBT001  # a parameter
    members: Members = {name: (FILES / name).read_bytes() for name in SOURCES[::6]}
    whole = zipped({"inner.zip": zipped(members)} if nested else members)
    for seed in range(EXAMPLES // 16):
        dice = random.Random(f"zip:{seed}")  # noqa: S311  # repeatable, not secret
        changed = bytearray(whole)
        dice.choice(MUTATIONS)(dice, changed)
        path = tmp_path / f"{seed}.zip"
        path.write_bytes(changed)
        for outcome in read(path):
            assert outcome.runs or outcome.left or outcome.is_journal or outcome.place.member is None


def test_the_rest_of_an_import_goes_on(tmp_path: Path) -> None:
    broken = {f"{seed}.fit": mutated("s_dup_a.fit", seed) for seed in range(20)}
    outcomes = read(archive(tmp_path, {**broken, "run.fit": (FILES / "s_dup_a.fit").read_bytes()}))

    assert any(len(each.runs) == 1 and each.place.member == "run.fit" for each in outcomes)
