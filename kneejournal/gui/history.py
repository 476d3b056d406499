"""What the user did, in words, and how each is taken back, in order, until the window closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from kneejournal.domain.changes import Change
from kneejournal.domain.part import Record
from kneejournal.domain.records import Run


class Reversal(Protocol):
    """Takes back what is no change of single records, and hands over what does it again."""

    def __call__(self, done: Callable[[Reversal], None], /) -> None:
        """Take it back; ``done`` is called once that has come about, and not where it fails."""


@dataclass(frozen=True, eq=False)
class Done:
    """Something the user did, in words, and how to take it back."""

    title: str
    way: Change | Reversal


@dataclass
class History:
    """What was done to one journal, and of that what was taken back, each the last at the end."""

    done: list[Done] = field(default_factory=list)
    undone: list[Done] = field(default_factory=list)

    def add(self, done: Done) -> None:
        """Keep what was done; what was taken back before cannot be done again."""
        self.done.append(done)
        self.undone.clear()

    def move(self, one: Done, reversed_: Done) -> None:
        """Put to the other side what was taken back, or done again; one that is gone by now is left."""
        for source, target in ((self.done, self.undone), (self.undone, self.done)):
            if one in source:
                source.remove(one)
                target.append(reversed_)
                return

    def drop(self, one: Done) -> None:
        """Forget what cannot be taken back any more."""
        for each in (self.done, self.undone):
            if one in each:
                each.remove(one)


def day_of(change: Change) -> date | None:
    """Return the day to which all records of a change belong; None where there is no such day."""
    days = {_day(step.before or step.after) for step in change.steps}
    return days.pop() if len(days) == 1 else None


def _day(record: Record | None) -> date | None:
    return record.day if isinstance(record, Run) else getattr(record, "date", None)
