"""Made-up diaries with a known connection, or none, between a day and the mornings after it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random

from kneejournal.domain.records import CheckIn, Run
from kneejournal.domain.vocabulary import Knee, Terrain

FIRST = date(2026, 3, 2)


def dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311  # made-up diaries, no secret


def on(offset: int) -> date:
    return FIRST + timedelta(days=offset)


def run(offset: int, distance_m: float | None = 5000, descent_m: float | None = None, **given: object) -> Run:
    start = datetime.combine(on(offset), datetime.min.time(), UTC).replace(hour=17)
    fields = {"id": f"run {offset}", "start": start, "distance_m": distance_m, "descent_m": descent_m, **given}
    return Run(**fields)  # type: ignore[arg-type]  # whichever the test names


def hills(offset: int) -> Run:
    return run(offset, terrain=Terrain.HILLY, terrain_guessed=True)


def mornings(
    scores: Iterable[float | None], activities: Callable[[int], Mapping[str, int | str]] | None = None
) -> tuple[CheckIn, ...]:
    """Check-ins of the right knee with this waking pain, rounded to what can be noted; None is not answered."""
    return tuple(
        CheckIn(
            date=on(offset),
            knee=Knee.RIGHT,
            waking_pain=None if score is None else min(10, max(0, round(score))),
            activities=dict(activities(offset)) if activities else {},  # type: ignore[arg-type]  # scores or "not_done"
        )
        for offset, score in enumerate(scores)
    )


def persistent(random: Random, count: int, stays: float, usual: float = 3.0, spread: float = 1.3) -> list[float]:
    """Pain that is a share of yesterday's and something new each day."""
    pain, level = [], 0.0
    for _ in range(count):
        level = stays * level + random.gauss(0, spread * (1 - stays**2) ** 0.5)
        pain.append(usual + level)
    return pain
