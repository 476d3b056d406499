"""What the rules may look at for one knee, drawn once.

Convention: days are offsets from the day of the advice: 0 is that day, -1 the day before. The window is 28 days,
-27 to 0. Runs of day 0 and later are invisible, for the advice is given in the morning, before any run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from kneejournal.domain.records import Profile, SetDone
from kneejournal.domain.vocabulary import Knee, RunKind, Side, Symptom
from kneejournal.rules.days import UNLOGGED, DayFacts, day_facts
from kneejournal.rules.limit import Limit
from kneejournal.rules.plan import Plan
from kneejournal.rules.prescribed import Prescribed
from kneejournal.rules.reaction import Reaction, RunFacts, run_facts
from kneejournal.rules.triggers import Trigger, exited, find_triggers, graduated
from kneejournal.rules.window import WEEK, Window


@dataclass(frozen=True)
class ExerciseFacts:
    """One exercise of one day: the highest pain of its sets and the highest one hour after, None if unknown."""

    exercise: str
    offset: int
    pain: int
    one_hour_after: int | None


@dataclass(frozen=True)
class Facts:
    """One knee on one day.

    ``days`` holds the logged ones, ``runs`` are in order. ``limit`` is how far today's run may go; it is None until
    the rules it depends on were asked, and so is ``kinds``, what it may be before a prescription takes any away.
    """

    on: date
    knee: Knee
    profile: Profile
    plan: Plan
    prescribed: Prescribed
    days: Mapping[int, DayFacts]
    runs: tuple[RunFacts, ...]
    exercises: tuple[ExerciseFacts, ...]
    ran_before: bool
    limit: Limit | None = None
    kinds: tuple[RunKind, ...] | None = None

    def day(self, offset: int) -> DayFacts:
        """Return a day's facts; an unlogged day answers nothing."""
        return self.days.get(offset, UNLOGGED)

    @property
    def today(self) -> DayFacts:
        """Return the facts of the day of the advice."""
        return self.day(0)

    def last_days(self, count: int, *, before: int = 1) -> Iterator[tuple[int, DayFacts]]:
        """Yield the logged ones of the ``count`` days before an offset, the newest first; 0 leaves today out."""
        for offset in range(before - 1, before - 1 - count, -1):
            if offset in self.days:
                yield offset, self.days[offset]

    def days_with(self, sign: Symptom, count: int) -> tuple[int, ...]:
        """Return which of the last ``count`` days, today included, have the sign; the newest first."""
        return self.days_where(lambda day: sign in day.signs, count)

    def days_where(self, holds: Callable[[DayFacts], bool], count: int) -> tuple[int, ...]:
        """Return which of the last ``count`` days, today included, fit; the newest first."""
        return tuple(offset for offset, day in self.last_days(count) if holds(day))

    def runs_of(self, first: int, last: int = -1) -> tuple[RunFacts, ...]:
        """Return the runs of the days from ``first`` to ``last``, both included."""
        return tuple(run for run in self.runs if first <= run.offset <= last)

    @cached_property
    def last_runs(self) -> tuple[RunFacts, ...]:
        """Return all runs of the last day with one."""
        return self.runs_of(self.runs[-1].offset) if self.runs else ()

    @cached_property
    def recent_last_runs(self) -> tuple[RunFacts, ...]:
        """Return the last day's runs if that was in the week before today."""
        return tuple(run for run in self.last_runs if run.offset >= -WEEK)

    @cached_property
    def outcomes(self) -> Mapping[int, Reaction]:
        """Return one outcome for each day with runs: the worst."""
        worst: dict[int, Reaction] = {}
        for run in self.runs:
            worst[run.offset] = max(run.reaction, worst.get(run.offset, Reaction.OK))
        return worst

    @cached_property
    def triggers(self) -> tuple[Trigger, ...]:
        """Return the days of the window that set the knee back."""
        return find_triggers(self.days, self.runs, self.prescribed.sore_core)

    @cached_property
    def trigger_today(self) -> Trigger | None:
        """Return today's trigger."""
        return next((trigger for trigger in self.triggers if trigger.offset == 0), None)

    @cached_property
    def open_triggers(self) -> tuple[Trigger, ...]:
        """Return the triggers that no calm days have followed yet."""
        return tuple(trigger for trigger in self.triggers if not exited(trigger, self.days))

    @cached_property
    def unproven_triggers(self) -> tuple[Trigger, ...]:
        """Return the triggers after which the knee is calm again but has not proven itself."""
        calm = (trigger for trigger in self.triggers if trigger not in self.open_triggers)
        return tuple(trigger for trigger in calm if not graduated(trigger, self.outcomes))

    def date_of(self, offset: int) -> date:
        """Return the date of an offset, kept within what a calendar holds."""
        return date.fromordinal(min(max(self.on.toordinal() + offset, 1), date.max.toordinal()))

    def offset_of(self, day: date) -> int:
        """Return how many days a date lies after the day of the advice."""
        return day.toordinal() - self.on.toordinal()


def draw(window: Window, knee: Knee, plan: Plan, limits: Prescribed) -> Facts:
    """Draw what the rules may look at for one knee."""
    check_ins = window.check_ins[knee]
    days = {
        offset: day_facts(check_in, window.shared_signs.get(offset, frozenset()))
        for offset, check_in in sorted(check_ins.items())
    }
    return Facts(
        on=window.on,
        knee=knee,
        profile=window.profile,
        plan=plan,
        prescribed=limits,
        days=_with_shared_signs(days, window.shared_signs),
        runs=tuple(_runs(window, knee, days, limits.sore_peak)),
        exercises=tuple(_exercises(window.sets, knee)),
        ran_before=window.ran_before,
    )


def _with_shared_signs(
    days: Mapping[int, DayFacts], shared: Mapping[int, frozenset[Symptom]]
) -> Mapping[int, DayFacts]:
    """Add the days on which only the other knee was noted, with a sign that is the runner's."""
    others = {offset: DayFacts(signs=signs) for offset, signs in shared.items() if signs and offset not in days}
    return {**days, **others}


def _runs(window: Window, knee: Knee, days: Mapping[int, DayFacts], sore: int) -> Iterator[RunFacts]:
    for offset, run in window.runs:
        mornings = (days.get(offset, UNLOGGED).waking, days.get(offset + 1, UNLOGGED).waking)
        yield run_facts(run, run.response(knee), offset, mornings, sore)


def _exercises(sets: Iterable[tuple[int, SetDone]], knee: Knee) -> Iterator[ExerciseFacts]:
    """Yield the exercises that were scored for the knee; a set without a side counts for each."""
    done: dict[tuple[int, str], list[SetDone]] = {}
    for offset, each in sets:
        if (each.knee or Side.BOTH).covers(knee):
            done.setdefault((offset, each.exercise), []).append(each)
    for (offset, exercise), group in sorted(done.items()):
        pain = [each.pain for each in group if each.pain is not None]
        after = [each.pain_one_hour_after for each in group if each.pain_one_hour_after is not None]
        if pain:
            yield ExerciseFacts(exercise, offset, max(pain), max(after, default=None))
