"""The reckoning: differences that allow for how the knee was anyway, and how large chance alone makes them.

For each day, the morning after it is foretold by a straight line through that day's own waking pain and the mean of
the fortnight before. A factor's difference is how much more pain the mornings after it had than that line, against
the days without it (ordinary least squares with the factor beside both). Without this, everything done in a bad week
would stand under suspicion, and resting in one would look harmful.

Chance is asked by permutation: what the line left over is cut into blocks of days, the blocks are shuffled around a
random start, and all differences are reckoned again. Blocks keep the pain's own persistence, which shuffling single
days would destroy; ten days, not seven, lest weekly habits meet the same weekdays again. In each shuffle only the
largest difference counts, in units of its own spread, so that the more factors are looked at, the more is asked of
each (Westfall and Young 1993). An interval that leaves out zero therefore turns up for any factor at all in no more
than the stated share of journals in which nothing goes with anything.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kneejournal.insights.insight import Difference

Floats = NDArray[np.float64]

BLOCK_DAYS = 10
SHUFFLES = 1_000
FORTNIGHT = 14
LEAST_BEFORE = 4
USUALS = 3
_AT_ONCE = 100
_FLAT = 1e-9


@dataclass(frozen=True)
class Mornings:
    """The days that can be held against a morning after: one row for each day of the diary, NaN where unknown.

    ``after`` is the waking pain ``lag`` days later; ``usual`` holds what it is foretold from: 1, the day's own waking
    pain, and the mean of the fortnight before.
    """

    after: Floats
    usual: Floats

    @property
    def known(self) -> NDArray[np.bool_]:
        """Which days can be used."""
        return np.isfinite(self.after) & np.isfinite(self.usual).all(axis=1)


def mornings(waking: Floats, lag: int) -> Mornings:
    """Set up the mornings ``lag`` days after each day of a series of waking pain."""
    after = np.full(waking.shape, np.nan)
    after[: max(0, waking.size - lag)] = waking[lag:]
    usual = np.column_stack([np.ones(waking.size), waking, _fortnight_before(waking)])
    return Mornings(after, usual)


def _fortnight_before(waking: Floats) -> Floats:
    """Return the mean of the known of the 14 days before each day, NaN where fewer than four are."""
    known = np.isfinite(waking)
    counts, sums = (np.concatenate([[0.0], np.cumsum(each)]) for each in (known, np.where(known, waking, 0.0)))
    end = np.arange(waking.size)
    begin = np.maximum(0, end - FORTNIGHT)
    count = counts[end] - counts[begin]
    enough = count >= LEAST_BEFORE
    return np.where(enough, (sums[end] - sums[begin]) / np.where(enough, count, 1.0), np.nan)


def differences(
    days: Mornings, held: list[Floats], alpha: float, generator: np.random.Generator
) -> tuple[Difference | None, ...]:
    """Reckon the difference of each factor; None where it cannot be told from how the knee was anyway.

    Args:
        days: The mornings.
        held: For each factor 1, 0 or NaN for each day.
        alpha: In what share of journals without any connection an interval may leave out zero for any factor.
        generator: Shuffles; the same start gives the same intervals.
    """
    if not held:
        return ()
    after, usual = days.after[days.known], days.usual[days.known]
    weights = np.array([_weights(usual, each[days.known]) for each in held]).reshape(len(held), after.size)
    points = weights @ after
    chance = _by_chance(weights, _beyond(usual, after), generator)
    spread = chance.std(axis=1)
    usable = spread > _FLAT
    if not usable.any():
        return tuple(None for _ in held)
    largest = np.abs(chance[usable] / spread[usable, None]).max(axis=0)
    reach = float(np.quantile(largest, 1 - alpha, method="higher"))
    return tuple(
        Difference(float(point), float(point - reach * width), float(point + reach * width)) if fine else None
        for point, width, fine in zip(points, spread, usable, strict=True)
    )


def _weights(usual: Floats, held: Floats) -> Floats:
    """Return by what each morning is weighed for the factor's least-squares difference; 0 where it is unknown."""
    known = np.isfinite(held)
    weights = np.zeros(held.size)
    if known.any():
        own = _beyond(usual[known], held[known])
        square = float(own @ own)
        weights[known] = own / square if square > _FLAT else 0.0
    return weights


def _beyond(usual: Floats, values: Floats) -> Floats:
    """Return the values less what a straight line through ``usual`` foretells of them."""
    line, *_ = np.linalg.lstsq(usual, values, rcond=None)
    return np.asarray(values - usual @ line, dtype=np.float64)


def _by_chance(weights: Floats, left: Floats, generator: np.random.Generator) -> Floats:
    """Return each factor's difference (rows) in each shuffle (columns).

    What is left over is a little too small, by the figures that were fitted to it and to the factor; that is made up
    for.
    """
    fitted = USUALS + 1
    too_small = np.sqrt(left.size / max(1, left.size - fitted))
    parts = [weights @ left[_orders(left.size, generator)].T for _ in range(SHUFFLES // _AT_ONCE)]
    return np.asarray(np.hstack(parts) * too_small, dtype=np.float64)


def _orders(size: int, generator: np.random.Generator) -> NDArray[np.int64]:
    """Return the days' numbers in some new orders, one a row: blocks shuffled, around a random start."""
    count = -(-size // BLOCK_DAYS)
    blocks = generator.permuted(np.tile(np.arange(count), (_AT_ONCE, 1)), axis=1)
    numbers = (blocks[:, :, None] * BLOCK_DAYS + np.arange(BLOCK_DAYS)).reshape(_AT_ONCE, -1)
    whole = numbers[numbers < size].reshape(_AT_ONCE, size)
    return np.asarray((whole + generator.integers(size, size=(_AT_ONCE, 1))) % size, dtype=np.int64)
