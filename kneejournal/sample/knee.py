"""How the made-up knee answers to load: the one place where its pain comes from.

Irritation, roughly the worst pain of a day, fades by a share each day and rises with what a run asks beyond what the
knee tolerates. Tolerance grows with runs within it and with exercises, and falls with a flare-up. The figures are made
up so that a story comes out; they are no model of any real knee.
"""

from __future__ import annotations

from kneejournal.sample.dice import Dice

HIGHEST = 10
FADES, FADES_TRAINED = 0.89, 0.86
STAYS, STAYS_TRAINED = 0.15, 0.085
RISE = 2.9
EVERYDAY = 0.6
MOST_OVERLOAD = 1.4
LEAST_TOLERANCE_KM, MOST_TOLERANCE_KM = 4.0, 16.0


class SampleKnee:
    """The state of the knee on a day.

    Attributes:
        irritation: 0 to about 7.
        tolerance_km: how far an easy flat run can be without irritating it.
    """

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self.irritation = dice.between(1.1, 1.6)
        self.tolerance_km = dice.between(8.0, 9.5)

    def overload(self, load_km: float) -> float:
        """Return how far a load goes beyond what is tolerated, as a share of that."""
        return min(MOST_OVERLOAD, max(0.0, load_km / self.tolerance_km - 1))

    def sleep(self, load_km: float, *, trained: bool) -> None:
        """Go from one day to the next, after a load in kilometres of easy flat running."""
        overload = self.overload(load_km)
        faded = self.irritation * (FADES_TRAINED if trained else FADES) + (STAYS_TRAINED if trained else STAYS)
        self.irritation = max(0.0, faded + RISE * overload + self._dice.wobble(EVERYDAY))
        self.tolerance_km = min(MOST_TOLERANCE_KM, max(LEAST_TOLERANCE_KM, self._tolerance_after(load_km, overload)))

    def _tolerance_after(self, load_km: float, overload: float) -> float:
        if overload > 0:
            return self.tolerance_km * (1 - overload / 6)
        return self.tolerance_km + (0.07 if load_km else 0.0)

    def grow_stronger(self) -> None:
        """Tolerate a little more, after a session of exercises."""
        self.tolerance_km = min(MOST_TOLERANCE_KM, self.tolerance_km + 0.03)

    def score(self, share: float, more: float = 0.0) -> int:
        """Return a pain score: a share of the irritation, something on top of it, and the day's mood."""
        return whole_score(self.irritation * share + more + self._dice.wobble(0.55))


def whole_score(pain: float) -> int:
    """Round a pain to the scale."""
    return max(0, min(HIGHEST, int(pain + 0.5)))
