"""What the user does on the page of a day, carried out on the journal with a title for undo."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QObject

from kneejournal.domain.adherence import sets_done
from kneejournal.domain.catalogue import starter_programme
from kneejournal.domain.day import painless
from kneejournal.domain.records import OtherActivity, ProgrammeItem, Run, RunPlan, SetDone, new_id
from kneejournal.domain.vocabulary import Side
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.today.state import DayState


class DayActions(QObject):
    """Acts on the day and knee last shown."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._state: DayState | None = None

    def act_on(self, state: DayState) -> None:
        """Act on this day and knee from now on."""
        self._state = state

    @property
    def state(self) -> DayState:
        """The day shown; nothing can be done before one is."""
        if self._state is None:
            raise RuntimeError("no day is shown yet")
        return self._state

    def answer(self, field: str, answer: object, title: str) -> None:
        """Set one answer of the check-in; None makes it unknown."""
        day, knee = self.state.day, self.state.knee
        self._bridge.do(title, lambda journal: journal.answer(day, knee, {field: answer}))

    def quiet_day(self) -> None:
        """Answer all that is open with none, for all tracked knees."""
        day = self.state.day
        self._bridge.do(self.tr("Quiet day"), lambda journal: journal.quiet_day(day))

    def same_as_yesterday(self) -> None:
        """Answer what is open as the day before, for the knee shown."""
        day, knee = self.state.day, self.state.knee
        self._bridge.do(self.tr("Same as yesterday"), lambda journal: journal.same_as_yesterday(day, knee))

    def save_run(self, run: Run, title: str) -> None:
        """Keep a run as it is now."""
        self._bridge.do(title, lambda journal: journal.save(run))

    def delete_run(self, run: Run) -> None:
        """Delete a run."""
        self._bridge.do(self.tr("Delete the run"), lambda journal: journal.delete(run))

    def run_without_pain(self, run: Run) -> None:
        """Answer what is open about a run with no pain, for all tracked knees."""
        self.save_run(painless(run, self.state.knees), self.tr("No pain in this run"))

    def plan(self, plan: RunPlan | None) -> None:
        """Keep what is to be run, or drop it."""
        if plan is not None:
            self._bridge.do(self.tr("Planned run"), lambda journal: journal.save(plan))
            return
        old = [each for each in self.state.diary.planned_runs if each.date == self.state.plan_day]
        self._bridge.do(self.tr("No plan"), lambda journal: journal.delete(*old))

    def do_sets(self, item: ProgrammeItem, count: int) -> None:
        """Have ``count`` sets of an exercise done on the day."""
        day = self.state.day
        done = [each for each in self.state.diary.sets if each.date == day and each.exercise == item.exercise]
        done.sort(key=lambda each: each.set)
        surplus = [each for index, each in enumerate(done) if sets_done(done[: index + 1]) > count]
        free = (number for number in itertools.count(1) if number not in {each.set for each in done})
        new = [self._set_done(item, number) for number in itertools.islice(free, max(0, count - sets_done(done)))]
        action = (lambda journal: journal.delete(*surplus)) if surplus else (lambda journal: journal.save(*new))
        self._bridge.do(self.tr("Exercise sets"), action)

    def save_sets(self, sets: tuple[SetDone, ...], title: str) -> None:
        """Keep sets as they are now."""
        self._bridge.do(title, lambda journal: journal.save(*sets))

    def _set_done(self, item: ProgrammeItem, number: int) -> SetDone:
        return SetDone(
            id=new_id(),
            date=self.state.day,
            exercise=item.exercise,
            knee=Side.BOTH,
            set=number,
            reps=item.reps,
            hold_s=item.hold_s,
            load_kg=item.load_kg,
        )

    def add_other(self, name: str, minutes: int | None) -> None:
        """Note training besides running."""
        other = OtherActivity(id=new_id(), date=self.state.day, name=name, minutes=minutes)
        self._bridge.do(self.tr("Other activity"), lambda journal: journal.save(other))

    def delete_other(self, other: OtherActivity) -> None:
        """Delete what was noted of training besides running."""
        self._bridge.do(self.tr("Delete the other activity"), lambda journal: journal.delete(other))

    def start_programme(self) -> None:
        """Begin the simple programme on the day."""
        programme = starter_programme(self.state.day)
        self._bridge.do(self.tr("Simple programme"), lambda journal: journal.save(programme))
