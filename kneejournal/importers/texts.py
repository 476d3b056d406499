"""Numbers and times as XML files write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from math import isfinite

from kneejournal.domain.messages import Message
from kneejournal.importers.local_times import LOCAL_TIMES, MIXED_TIMES


def number_of(text: str) -> float | None:
    """Return a finite number, also with a decimal comma; None for anything else."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if isfinite(number) else None


@dataclass
class Clock:
    """Reads the times of one file, and remembers whether they name their zone."""

    named: bool = False
    nameless: bool = False

    def read(self, text: str) -> datetime | None:
        """Return a time of ISO 8601, as UTC where it names no zone; None where it is not a time."""
        moment = _moment(text)
        if moment is None:
            return None
        self.named |= moment.tzinfo is not None
        self.nameless |= moment.tzinfo is None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def start(self, moment: datetime | None) -> datetime | None:
        """Return a start that was read here; without offset where no time of the file names its zone."""
        is_local = moment is not None and self.nameless and not self.named
        return moment.replace(tzinfo=None) if moment and is_local else moment

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What to say about times without zone."""
        if not self.nameless:
            return ()
        return ((MIXED_TIMES if self.named else LOCAL_TIMES)(),)


def _moment(text: str) -> datetime | None:
    if not _TIME.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text.replace(" ", "T"))
    except ValueError:
        return None


_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d.*")
