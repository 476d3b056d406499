"""Chance that falls the same way on every computer: nothing but the generator's plain numbers is used."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar
from uuid import UUID

T = TypeVar("T")


class Dice:
    """Throws that depend on the seed alone, not on the Python version or the order of sets."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311  # a story, not a secret

    def chance(self, probability: float) -> bool:
        """Tell whether something happens that does with this probability, 0 to 1."""
        return self._random.random() < probability

    def whole(self, low: int, high: int) -> int:
        """Return a whole number, both ends included."""
        return low + int(self._random.random() * (high - low + 1))

    def between(self, low: float, high: float) -> float:
        """Return a number between the two."""
        return low + self._random.random() * (high - low)

    def wobble(self, width: float) -> float:
        """Return a small deviation around 0, at most the width, mostly less."""
        return (self._random.random() + self._random.random() - 1) * width

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[self.whole(0, len(choices) - 1)]

    def new_id(self) -> str:
        """Return a fresh record id."""
        return str(UUID(int=self._random.getrandbits(128), version=4))
