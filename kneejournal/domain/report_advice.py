"""The physio report's values about the journal's advice and what was done with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.diary import Diary
from kneejournal.domain.followed import Beyond, DayFollowed, Done, followed
from kneejournal.domain.report_pain import Average, average
from kneejournal.domain.vocabulary import Knee


@dataclass(frozen=True)
class MorningAfter:
    """One knee on the mornings after some days: waking pain, and its change against the mornings before."""

    knee: Knee
    waking_pain: Average
    change: Average


@dataclass(frozen=True)
class DoneLine:
    """The days on which the same was done with the advice; ``ways`` counts in which ways they went beyond."""

    done: Done
    days: int
    ways: Mapping[Beyond, int]
    mornings: tuple[MorningAfter, ...]


@dataclass(frozen=True)
class AdviceKept:
    """The logged advice of the span, a line for each of :class:`Done`; no days means that none was logged."""

    days: int
    lines: tuple[DoneLine, ...]


def advice_kept(diary: Diary, knees: Sequence[Knee], first: date, last: date) -> AdviceKept:
    """Hold the logged advice of the span against what was done each day."""
    held = [day for day in followed(diary, knees, first, last, _open_day(diary, last)) if day.advised is not None]
    return AdviceKept(len(held), tuple(_line(done, [day for day in held if day.done is done], knees) for done in Done))


def _open_day(diary: Diary, last: date) -> date:
    """Return the first day that may not be over: the last of the span, unless something was noted of a later one."""
    noted = [*(each.date for each in diary.check_ins), *(each.date for each in diary.advice_log)]
    return last + timedelta(days=1) if max(noted, default=last) > last else last


def _line(done: Done, held: Sequence[DayFollowed], knees: Sequence[Knee]) -> DoneLine:
    ways = Counter(way for day in held for way in day.beyond)
    return DoneLine(done, len(held), ways, tuple(_mornings(knee, held) for knee in knees))


def _mornings(knee: Knee, held: Sequence[DayFollowed]) -> MorningAfter:
    own = [morning for day in held for morning in day.mornings if morning.knee is knee]
    return MorningAfter(knee, average(each.waking_pain for each in own), average(each.change for each in own))
