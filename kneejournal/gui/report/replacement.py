"""A change that a card of the report asks for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kneejournal.domain.changes import Change
from kneejournal.domain.part import Record

if TYPE_CHECKING:
    from kneejournal.journal import Journal


@dataclass(frozen=True)
class Replacement:
    """Records in the place of others; none of them means that some are only added, or only removed."""

    old: tuple[Record, ...]
    new: tuple[Record, ...]

    def carry_out(self, journal: Journal) -> Change:
        """Put the new ones in the place of the old ones."""
        return journal.replace(self.old, self.new)


def instead(old: Record | None, new: Record | None) -> Replacement:
    """Return one record in place of another; None for none."""
    return Replacement(*(() if each is None else (each,) for each in (old, new)))
