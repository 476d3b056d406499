"""The physio report's values about pain: figures with their change, and the activities that hurt.

Each mean carries the number of days it rests on; unknown is None, never zero. Spans include both ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.day import asked_activities
from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message
from kneejournal.domain.names import activity_name
from kneejournal.domain.records import CheckIn
from kneejournal.domain.trends import earlier, mean_of, score_of, score_series
from kneejournal.domain.vocabulary import NOT_DONE, Knee

SMALLEST_CHANGE = 1.2  # smallest change on the NPRS that matters in PFP, 8 weeks, n = 60 (Piva 2009)
LEAST_COMPARED = 4  # our own choice: as many days as a seven-day mean needs, before two means are held together


@dataclass(frozen=True)
class Average:
    """A mean and the number of values it rests on."""

    mean: float | None
    count: int

    @property
    def read(self) -> float | None:
        """The mean as it is read, to one decimal."""
        return None if self.mean is None else round(float(self.mean), 1)


def average(values: Iterable[float | None]) -> Average:
    """Return the mean of what is known and how many that are."""
    known = [value for value in values if value is not None]
    return Average(mean_of(known), len(known))


@dataclass(frozen=True)
class PainFigure:
    """One pain score over the span and over the span of equal length before it."""

    now: Average
    before: Average
    highest: float | None

    @property
    def change(self) -> float | None:
        """Points up or down since the span before, None where either is unknown.

        It is the difference of both means as they are read, so that whoever subtracts them finds the same; that is
        within 0.1 of the exact one.
        """
        if self.now.read is None or self.before.read is None:
            return None
        return round(self.now.read - self.before.read, 1)

    @property
    def matters(self) -> bool | None:
        """Whether the change reaches the smallest that matters; None where either side rests on too few days."""
        if self.change is None or min(self.now.count, self.before.count) < LEAST_COMPARED:
            return None
        return abs(self.change) >= SMALLEST_CHANGE


def pain_figure(diary: Diary, knee: Knee, score: str, first: date, last: date) -> PainFigure:
    """Return one score's figure; names of scores as in trends."""
    now = score_series(diary, knee, score, first, last)
    before = score_series(diary, knee, score, *span_before(first, last))
    highest = max((value for value in now if value is not None), default=None)
    return PainFigure(now=average(now), before=average(before), highest=highest)


def span_before(first: date, last: date) -> tuple[date, date]:
    """Return the first and the last day of the span of equal length before."""
    return earlier(first, (last - first).days + 1), earlier(first, 1)


@dataclass(frozen=True)
class ActivityLine:
    """How one everyday activity hurt: over the scored days, with the days it was not done, and in the span before."""

    activity: str
    name: Message
    now: Average
    highest: int | None
    not_done: int
    before: Average


def activity_lines(diary: Diary, check_ins: Sequence[CheckIn], before: Sequence[CheckIn]) -> tuple[ActivityLine, ...]:
    """Return the activities that were answered, the most painful first; never scored ones last."""
    names = dict.fromkeys(activity for each in check_ins for activity in each.activities)
    lines = [_activity_line(diary, activity, check_ins, before) for activity in names]
    return tuple(sorted(lines, key=_rank))


def _activity_line(
    diary: Diary, activity: str, check_ins: Sequence[CheckIn], before: Sequence[CheckIn]
) -> ActivityLine:
    scores = [score_of(each, f"activities.{activity}") for each in check_ins]
    return ActivityLine(
        activity=activity,
        name=activity_name(activity, diary.profile),
        now=average(scores),
        highest=max((score for score in scores if score is not None), default=None),
        not_done=sum(each.activities.get(activity) == NOT_DONE for each in check_ins),
        before=average(score_of(each, f"activities.{activity}") for each in before),
    )


def _rank(line: ActivityLine) -> tuple[float, float, int, str]:
    mean = -1.0 if line.now.mean is None else line.now.mean
    return (-mean, -(line.highest or 0), -line.now.count, line.activity)


def unanswered_activities(diary: Diary, lines: Sequence[ActivityLine]) -> tuple[Message, ...]:
    """Return the names of the activities that are asked about and were not answered on any day."""
    answered = {line.activity for line in lines}
    asked = asked_activities(diary.profile)
    return tuple(activity_name(each, diary.profile) for each in asked if each not in answered)
