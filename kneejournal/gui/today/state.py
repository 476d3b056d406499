"""What the page of a day shows: one day, one knee, and the weeks around it, read once for all cards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.fields import NOT_DONE
from kneejournal.domain.records import CheckIn, Run, RunPlan
from kneejournal.domain.vocabulary import Knee
from kneejournal.gui.today.advised import Advised, advised
from kneejournal.gui.words import Words

_DUE_DAYS = 7
"""A run's follow-up is asked for as long as the advice waits for it."""


@dataclass(frozen=True)
class DayState:
    """All that the cards of one day and one knee show. ``diary`` spans the weeks before and the week after."""

    day: date
    now: datetime
    knee: Knee
    diary: Diary
    words: Words

    @cached_property
    def advised(self) -> Advised:
        """The advice for this day, and for the next run where the day's is done."""
        return advised(self.diary, self.day)

    @property
    def plan_day(self) -> date:
        """The day that a planned run is for: this one, or that of the next run where this day's is done."""
        return self.advised.shown.date

    @property
    def plan(self) -> RunPlan:
        """What is planned for that day, all unknown where nothing is."""
        day = self.plan_day
        return next((each for each in self.diary.planned_runs if each.date == day), RunPlan(date=day))

    @property
    def today(self) -> date:
        """The local calendar date."""
        return self.now.date()

    @property
    def knees(self) -> tuple[Knee, ...]:
        """The tracked knees."""
        return tracked_knees(self.diary.profile)

    @property
    def check_in(self) -> CheckIn:
        """What was noted for this knee, all unknown where nothing was."""
        return self.check_in_of(self.day)

    def check_in_of(self, day: date) -> CheckIn:
        """Return what was noted for this knee on another day of the span."""
        return self.diary.check_in(day, self.knee) or CheckIn(date=day, knee=self.knee)

    @property
    def runs(self) -> tuple[Run, ...]:
        """The runs of the day."""
        return self.diary.runs_on(self.day)

    def due_runs(self) -> tuple[Run, ...]:
        """Return the runs of the last day with one, where the next morning lies at or before the day shown."""
        first = self.day - timedelta(days=_DUE_DAYS)
        days = [run.day for run in self.diary.runs if first <= run.day < self.day]
        return self.diary.runs_on(max(days)) if days else ()

    def last_answer(self, activity: str) -> int | None:
        """Return the latest score of an activity before this day, if there is one in the span."""
        scores = [
            (each.date, score)
            for each in self.diary.check_ins
            if each.knee == self.knee and each.date < self.day
            for score in (each.activities.get(activity, NOT_DONE),)
            if isinstance(score, int)
        ]
        return max(scores)[1] if scores else None

    def about_knee(self, question: str) -> str:
        """Return a question with the knee it is about, as a screen reader says it."""
        return f"{question}, {self.words.knee(self.knee)}"
