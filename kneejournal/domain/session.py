"""The guided exercise session as a state machine: what is to be done now, and what was done.

It knows no clock and no window. Time comes in as seconds of a clock that never jumps (``now``); how often it is looked
at does not matter. Every event returns a new :class:`Session`. What was done is never taken away again: going back and
doing a set once more replaces it, so that no set is lost and none counts twice.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from kneejournal.domain.records import CustomExercise, ProgrammeItem, SetDone, new_id
from kneejournal.domain.session_plan import Phase, Step, Task, plan_steps

LONGEST_GAP_S = 60.0  # [eng] longer between two looks at the clock, and the computer slept: nobody held on that long
LEAST_HOLD_S = 1
_MOST_REPS = 1_000  # what a record holds


@dataclass(frozen=True)
class Amount:
    """How much of a set was done; both None where only that it was done is known."""

    reps: int | None = None
    hold_s: int | None = None


@dataclass(frozen=True)
class Rating:
    """How an exercise was, 0 to 10 each; None is unknown."""

    pain: int | None = None
    effort: int | None = None


@dataclass(frozen=True)
class Session:
    """A session at one moment.

    Attributes:
        tasks: the exercises.
        steps: all that is to be gone through, in order.
        at: the number of the step that stands now; behind the last one the session is over.
        spent: how many seconds of the step have passed.
        running: whether time passes.
        looked: what the clock showed when it was looked at last.
        counted: the repetitions of this set, where they differ from the dose.
        done: how much was done, by the step's ``set_id``.
        ratings: how the exercises were, by the number of the task.
    """

    tasks: tuple[Task, ...]
    steps: tuple[Step, ...]
    at: int = 0
    spent: float = 0.0
    running: bool = False
    looked: float = 0.0
    counted: int | None = None
    done: Mapping[str, Amount] = field(default_factory=lambda: MappingProxyType({}))
    ratings: Mapping[int, Rating] = field(default_factory=lambda: MappingProxyType({}))

    # looking

    @property
    def over(self) -> bool:
        """Whether nothing is left to do."""
        return self.at >= len(self.steps)

    @property
    def step(self) -> Step:
        """The step that stands now; a session that is over has none."""
        return self.steps[self.at]

    @property
    def task(self) -> Task:
        """The exercise that stands now."""
        return self.tasks[self.step.task]

    @property
    def seconds_left(self) -> float | None:
        """The rest of a step that is timed."""
        seconds = None if self.over else self.step.seconds
        return None if seconds is None else max(0.0, seconds - self.spent)

    @property
    def reps(self) -> int | None:
        """The repetitions that finishing this set would note; None where none are counted."""
        return self.task.item.reps if self.counted is None else self.counted

    @property
    def loses_work(self) -> bool:
        """Whether ending now would leave out a set that was begun."""
        if self.over or self.step.phase is not Phase.WORK or self.step.set_id in self.done:
            return False
        return self.step.seconds is None or self.spent >= LEAST_HOLD_S

    # events

    def start(self, now: float) -> Session:
        """Let time pass from now on."""
        return self if self.over or self.running else replace(self, running=True, looked=now)

    def pause(self, now: float) -> Session:
        """Let no more time pass."""
        return replace(self.tick(now), running=False)

    def tick(self, now: float) -> Session:
        """Look at the clock. A clock that went back lets no time pass; after a long gap the session pauses."""
        if not self.running or self.over:
            return self
        gap = now - self.looked
        if gap > LONGEST_GAP_S:
            return replace(self, running=False, looked=now)
        passed = replace(self, looked=now)
        return _after(passed, max(0.0, gap)) if self.step.seconds is not None else passed

    def press(self, now: float) -> Session:
        """Do what stands next: begin or pause what is timed, finish repetitions, go on from the questions."""
        if self.over:
            return self
        if self.step.seconds is None:
            return self.finish(now)
        return self.pause(now) if self.running else self.start(now)

    def finish(self, now: float) -> Session:
        """End this step as done: a hold counts for as long as it lasted, repetitions as many as stand there."""
        current = self.tick(now)
        if current.at != self.at or current.over:
            return current  # it ended by itself in the same moment
        if current.step.phase is Phase.WORK:
            current = _with_done(current)
        return _moved(replace(current, running=True, looked=now), _next(current))

    def skip(self, now: float) -> Session:
        """Go on without doing this step; who leaves out a set need not rest from it."""
        if self.over:
            return self
        following = _next(self)
        if self.step.phase is Phase.WORK and self.step.set_id not in self.done and following < len(self.steps):
            following += self.steps[following].phase is Phase.REST
        return _moved(replace(self, looked=now), following)

    def back(self, now: float) -> Session:
        """Stand before the set, or the questions, that came before; it waits to be begun.

        In a set that was begun, that is this set itself.
        """
        if self.over:
            return self
        begun = self.step.phase is Phase.WORK and self.spent > 0
        earlier = [index for index in range(self.at) if _is_stop(self, index)]
        target = self.at if begun or not earlier else earlier[-1]
        return _moved(replace(self, looked=now, running=False), target)

    def end(self) -> Session:
        """Leave out what is left."""
        return _moved(replace(self, running=False), len(self.steps))

    def count(self, change: int) -> Session:
        """Note more or fewer repetitions for this set than the dose says; at least one."""
        if self.over or self.step.phase is not Phase.WORK or self.reps is None:
            return self
        return replace(self, counted=min(max(1, self.reps + change), _MOST_REPS))

    def rate(self, task: int, *, pain: int | None, effort: int | None) -> Session:
        """Note how an exercise was; None is unknown."""
        return replace(self, ratings=MappingProxyType({**self.ratings, task: Rating(pain, effort)}))


def _after(session: Session, gap: float) -> Session:
    """Return a session so many seconds later; what is left of them goes into the steps that follow."""
    session = replace(session, spent=session.spent + gap)
    while not session.over and (seconds := session.step.seconds) is not None and session.spent >= seconds:
        beyond = session.spent - seconds
        if session.step.phase is Phase.WORK:
            session = _with_done(replace(session, spent=seconds))
        session = replace(_moved(session, _next(session)), spent=beyond)
    timed = not session.over and session.step.seconds is not None
    return session if timed else replace(session, spent=0.0)


def _moved(session: Session, at: int) -> Session:
    return replace(session, at=at, spent=0.0, counted=None, running=session.running and at < len(session.steps))


def _next(session: Session) -> int:
    """Return the number of the step that follows."""
    steps = session.steps
    later = range(session.at + 1, len(steps))
    return next((at for at in later if steps[at].phase is not Phase.RATE or _is_stop(session, at)), len(steps))


def _is_stop(session: Session, at: int) -> bool:
    """Tell whether a step is a set, or asks about an exercise of which a set was done."""
    step = session.steps[at]
    if step.phase is Phase.RATE:
        return any(each.set_id in session.done for each in session.steps if each.task == step.task)
    return step.phase is Phase.WORK


def _with_done(session: Session) -> Session:
    """Note the set of this step; a hold of less than a second is none."""
    if session.step.seconds is None:
        amount = Amount(reps=session.reps)
    elif session.spent >= LEAST_HOLD_S:
        amount = Amount(hold_s=int(session.spent))
    else:
        return session
    return replace(session, done=MappingProxyType({**session.done, session.step.set_id: amount}))


def plan_session(
    items: Iterable[ProgrammeItem],
    done: Collection[SetDone] = (),
    make_id: Callable[[], str] = new_id,
    own: Collection[CustomExercise] = (),
) -> Session:
    """Return the session of a day before its start; see :func:`~kneejournal.domain.session_plan.plan_steps`."""
    return Session(*plan_steps(items, done, make_id, own))


def records(session: Session, day: date) -> tuple[SetDone, ...]:
    """Return the sets that were done as records; how an exercise was stands with the last set of each leg."""
    return tuple(_record(session, step, day) for step in session.steps if step.set_id in session.done)


def _record(session: Session, step: Step, day: date) -> SetDone:
    item, amount = session.tasks[step.task].item, session.done[step.set_id]
    last = max(
        each.number
        for each in session.steps
        if (each.task, each.side) == (step.task, step.side) and each.set_id in session.done
    )
    rating = session.ratings.get(step.task, Rating()) if step.number == last else Rating()
    return SetDone(
        id=step.set_id,
        date=day,
        exercise=item.exercise,
        knee=step.side,
        set=step.number,
        reps=amount.reps,
        hold_s=amount.hold_s,
        load_kg=item.load_kg,
        pain=rating.pain,
        effort=rating.effort,
    )
