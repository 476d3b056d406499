"""What a guided session goes through: the exercises of a day as steps, in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from kneejournal.domain.catalogue import exercises, own_exercise
from kneejournal.domain.records import CustomExercise, ProgrammeItem, SetDone, new_id
from kneejournal.domain.vocabulary import Side, Sides

GET_READY_S = 15  # [eng] to read the steps and lie down
REST_S = 30  # [eng]
SWITCH_S = 8  # [eng]


class Phase(StrEnum):
    """What a step of a session asks for."""

    READY = "ready"
    WORK = "work"
    REST = "rest"
    SWITCH = "switch"
    RATE = "rate"


@dataclass(frozen=True)
class Task:
    """One exercise of a session. ``sides`` are left and right for an exercise of one leg, else both at once.

    ``each_hold_s`` is how long every repetition is held, where repetitions are counted and held.
    """

    item: ProgrammeItem
    sides: tuple[Side, ...] = (Side.BOTH,)
    each_hold_s: int | None = None


@dataclass(frozen=True)
class Step:
    """One step: of task number ``task``, the set it belongs to or leads to, and how long it takes.

    ``seconds`` is None where the runner says when it is over. ``set_id`` is the key of the record that the work of
    this step makes; other steps have none.
    """

    phase: Phase
    task: int
    number: int
    side: Side
    seconds: float | None = None
    set_id: str = ""


def plan_steps(
    items: Iterable[ProgrammeItem],
    done: Collection[SetDone] = (),
    make_id: Callable[[], str] = new_id,
    own: Collection[CustomExercise] = (),
) -> tuple[tuple[Task, ...], tuple[Step, ...]]:
    """Return the exercises of a day and all that is to be gone through: their sets, and the questions about them.

    Args:
        items: what the programme asks for.
        done: the day's sets so far; they are not asked for again, so that a session that was cut short goes on.
        make_id: gives the keys of the records to be made.
        own: the exercises that the runner added.
    """
    tasks = tuple(_task(item, own) for item in items)
    return tasks, tuple(step for number, task in enumerate(tasks) for step in _steps(number, task, done, make_id))


def _task(item: ProgrammeItem, own: Iterable[CustomExercise]) -> Task:
    sides, hold_s = _how(item.exercise, own)
    each_side = (Side.LEFT, Side.RIGHT) if sides is Sides.ONE else (Side.BOTH,)
    return Task(item, each_side, hold_s if item.reps is not None else None)


def _how(exercise: str, own: Iterable[CustomExercise]) -> tuple[Sides | None, int | None]:
    """Return with which legs an exercise is done, and how long a repetition is held."""
    if known := exercises().get(exercise):
        return known.sides, known.dose.hold_s[0] if known.dose.hold_s else None
    added = own_exercise(exercise, own)
    return (added.sides, added.hold_s if added.reps is not None else None) if added else (None, None)


def _steps(number: int, task: Task, done: Collection[SetDone], make_id: Callable[[], str]) -> Iterator[Step]:
    before: Step | None = None
    for set_number in range(1, task.item.sets + 1):
        for side in task.sides:
            if _is_done(task.item.exercise, set_number, side, done):
                continue
            seconds = None if task.item.hold_s is None else float(task.item.hold_s)
            work = Step(Phase.WORK, number, set_number, side, seconds, make_id())
            yield _leading_to(work, before)
            yield work
            before = work
    if before is not None:
        yield replace(before, phase=Phase.RATE, seconds=None, set_id="")


def _leading_to(work: Step, before: Step | None) -> Step:
    """Return what comes before a set: get ready for the first, change legs within a set, else rest."""
    if before is None:
        phase, seconds = Phase.READY, GET_READY_S
    elif before.number == work.number:
        phase, seconds = Phase.SWITCH, SWITCH_S
    else:
        phase, seconds = Phase.REST, REST_S
    return replace(work, phase=phase, seconds=float(seconds), set_id="")


def _is_done(exercise: str, number: int, side: Side, done: Collection[SetDone]) -> bool:
    return any(
        each.exercise == exercise and each.set == number and (each.knee or Side.BOTH) in (side, Side.BOTH)
        for each in done
    )
