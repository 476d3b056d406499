"""What happens to the made-up runner, before any day of it is lived: the plot.

The runner does too much and gets a flare-up, sees a physiotherapist, takes up exercises, comes back from a holiday,
does too much again and recovers. A long sample goes on with seasons of the same kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.vocabulary import SpanKind
from kneejournal.sample.dice import Dice

SUNDAY = 7


@dataclass(frozen=True)
class Pause:
    """A stretch of days with hardly an entry and no run, both ends included."""

    kind: SpanKind
    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Tell whether the day lies in it."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Story:
    """The plot.

    Attributes:
        first: the first day of the journal.
        last: its last day.
        spikes: Sundays on which the runner does far too much.
        pauses: holidays, and days in bed.
        visits: days at the physiotherapist's.
    """

    first: date
    last: date
    spikes: tuple[date, ...]
    pauses: tuple[Pause, ...]
    visits: tuple[date, ...]

    def pause(self, day: date) -> Pause | None:
        """Return the pause the day lies in."""
        return next((pause for pause in self.pauses if pause.covers(day)), None)

    def last_visit(self, day: date) -> date | None:
        """Return the latest visit on or before the day."""
        return max((visit for visit in self.visits if visit <= day), default=None)

    def since_spike(self, day: date) -> int | None:
        """Return the days since the runner last did too much, None where that is still to come."""
        return min(((day - spike).days for spike in self.spikes if spike <= day), default=None)


def make_story(first: date, last: date, dice: Dice) -> Story:
    """Make up what happens between two days, both included."""
    spikes = tuple(_spikes(first, last, dice))
    pauses = sorted(_pauses(spikes, last, dice), key=lambda pause: pause.first)
    visits = sorted(_visits(spikes, last, dice))
    return Story(first, last, spikes, tuple(pauses), tuple(visits))


def _spikes(first: date, last: date, dice: Dice) -> Iterator[date]:
    """Yield the first flare-up's Sunday in the third week, the relapse past the middle, then one in every season."""
    length = (last - first).days
    day = _sunday(first + timedelta(days=14 + dice.whole(0, 3)))
    relapse = day + timedelta(days=max(63, min(length * 11 // 20, 110) - 17))
    room = 4  # days before the end, so that at least the flare-up itself is seen
    while day <= last - timedelta(days=room):
        yield day
        day = _sunday(relapse if day < relapse else day + timedelta(days=dice.whole(150, 260)))
        room = 28  # so that it ends in recovery


def _pauses(spikes: tuple[date, ...], last: date, dice: Dice) -> Iterator[Pause]:
    """Yield a holiday shortly before each relapse, and a few days in bed some weeks after it."""
    for spike in spikes[1:]:
        end = spike - timedelta(days=dice.whole(10, 12))
        yield Pause(SpanKind.HOLIDAY, end - timedelta(days=dice.whole(7, 9)), end)
        ill = spike + timedelta(days=dice.whole(58, 80))
        if ill + timedelta(days=7) < last:
            yield Pause(SpanKind.ILL, ill, ill + timedelta(days=dice.whole(2, 4)))


def _visits(spikes: tuple[date, ...], last: date, dice: Dice) -> Iterator[date]:
    """Yield a visit after each flare-up and a second one six weeks later."""
    for spike in spikes:
        soon = _workday(spike + timedelta(days=dice.whole(8, 11)))
        for visit in (soon, _workday(soon + timedelta(days=42))):
            if visit < last:
                yield visit


def _sunday(day: date) -> date:
    return day + timedelta(days=SUNDAY - day.isoweekday())


def _workday(day: date) -> date:
    return day + timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)  # noqa: PLR2004  # Friday
