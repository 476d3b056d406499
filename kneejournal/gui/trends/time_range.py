"""Which days the charts show, while one pans and zooms."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

LEAST_DAYS = 7.0
_MARGIN = 0.6
"""Room beside the first and last day, so that no mark is cut off."""


@dataclass(frozen=True)
class TimeRange:
    """A window of days within all that there are. Day numbers, with fractions while it moves.

    ``begin`` and ``end`` are the edges of all days, ``low`` and ``high`` those of the window.
    """

    begin: float
    end: float
    low: float
    high: float

    @classmethod
    def last_days(cls, first: date, last: date, count: int | None) -> TimeRange:
        """Show the last ``count`` days of all from first to last; None for all."""
        begin, end = first.toordinal() - _MARGIN, last.toordinal() + _MARGIN
        whole = cls(begin, end, begin, end)
        wanted = whole.length if count is None else max(count - 1 + 2 * _MARGIN, LEAST_DAYS)
        return whole.moved_to(end - min(wanted, whole.length), end)

    @property
    def length(self) -> float:
        """How many days fit in."""
        return self.high - self.low

    @property
    def is_whole(self) -> bool:
        """Whether all days are shown."""
        return self.length >= self.end - self.begin

    @property
    def days(self) -> tuple[date, date]:
        """The first and last day in sight."""
        first, last = max(self.low, self.begin), min(self.high, self.end)
        lowest, highest = round(self.begin + _MARGIN), round(self.end - _MARGIN)
        found = (min(max(lowest, -int(-first // 1)), highest), min(max(lowest, int(last // 1)), highest))
        return date.fromordinal(found[0]), date.fromordinal(max(found))

    def panned(self, days: float) -> TimeRange:
        """Move later by that many days, as far as there are any."""
        return self.moved_to(self.low + days, self.high + days)

    def zoomed(self, factor: float, at: float) -> TimeRange:
        """Show ``factor`` times as many days, a week at least; the day number ``at`` stays where it is."""
        length = min(max(self.length * factor, LEAST_DAYS), max(self.end - self.begin, LEAST_DAYS))
        share = (at - self.low) / self.length
        low = at - share * length
        return self.moved_to(low, low + length)

    def showing(self, day: float) -> TimeRange:
        """Move no farther than needed to bring a day into sight."""
        if day < self.low + _MARGIN:
            return self.panned(day - self.low - _MARGIN)
        return self.panned(day - self.high + _MARGIN) if day > self.high - _MARGIN else self

    def over(self, first: date, last: date) -> TimeRange:
        """Return the same window over other days; at the end of all it stays there."""
        begin, end = first.toordinal() - _MARGIN, last.toordinal() + _MARGIN
        moved = end - self.end if self.high >= self.end else 0.0
        if self.is_whole:
            return TimeRange(begin, end, begin, end)
        return TimeRange(begin, end, self.low, self.high).moved_to(self.low + moved, self.high + moved)

    def moved_to(self, low: float, high: float) -> TimeRange:
        """Return a window of these edges, kept within all days; where it is longer, at their end."""
        length = high - low
        high = min(max(high, self.begin + length), self.end)
        return replace(self, low=high - length, high=high)
