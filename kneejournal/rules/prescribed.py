"""The limits that professionals set and that are in force on a day, taken together: the strictest of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.prescribing import in_force
from kneejournal.domain.records import Prescription
from kneejournal.rules.reaction import SORE_PEAK
from kneejournal.rules.triggers import SORE_CORE

HURTS = 3  # core pain that reduces a run, and the most that is not time off [seed 003]


@dataclass(frozen=True)
class Prescribed:
    """The prescriptions in force. A pain limit below the table's own lowers its thresholds."""

    in_force: tuple[Prescription, ...] = ()

    @property
    def pain_limit(self) -> int:
        """Return the highest pain that is not time off: 3, or less where somebody prescribed so."""
        return min([HURTS, *(each.pain_limit for each in self.in_force if each.pain_limit is not None)])

    @property
    def sore_core(self) -> int:
        """Return the core pain from which a day triggers rest."""
        return min(SORE_CORE, self.pain_limit + 1)

    @property
    def sore_peak(self) -> int:
        """Return the peak from which a run ended badly."""
        return min(SORE_PEAK, self.pain_limit + 1)

    @property
    def hurting_core(self) -> int:
        """Return the core pain from which a run is reduced."""
        return max(1, self.pain_limit)

    @property
    def avoid(self) -> tuple[str, ...]:
        """Return the ids of run kinds and terrains to avoid, each once."""
        return tuple(dict.fromkeys(word for each in self.in_force for word in each.avoid))


def prescribed(prescriptions: Iterable[Prescription], on: date) -> Prescribed:
    """Return what is in force on a day. A later prescription does not lift an earlier one that still runs.

    A ban on running holds until its own date, even where the rest of the prescription has run out.
    """
    return Prescribed(in_force(prescriptions, on))
