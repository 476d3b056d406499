"""Many files read at once by processes of their own, in order and with bounded memory; few are read right here.

Processes are spawned, so that it works from a Qt program, on every system and in a frozen build (whose first lines must
call ``multiprocessing.freeze_support``). What they read depends on this room and the domain only and costs no window.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass

from kneejournal.importers.judging import Surroundings
from kneejournal.importers.outcome import FileOutcome
from kneejournal.importers.reading import Task, read_task

AHEAD = 4
"""Files for each process that are under way or read before their turn."""

Work = tuple[Task | FileOutcome, float]
"""A file to read, or an outcome that is there already, and the share of all that is done with it."""


def processors() -> int:
    """Return how many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def read_here(work: Iterator[Work], around: Surroundings) -> Generator[tuple[FileOutcome, float], None, None]:
    """Read one file after the other in this process."""
    for item, done in work:
        yield (read_task(item, around) if isinstance(item, Task) else item), done


@dataclass
class _Waiting:
    item: Task | FileOutcome
    done: float
    future: Future[FileOutcome] | None = None

    def result(self) -> tuple[FileOutcome, float]:
        """Return the outcome; wait for it where it is not there yet."""
        if isinstance(self.item, FileOutcome):
            return self.item, self.done
        if self.future is None:
            raise BrokenProcessPool
        return self.future.result(), self.done


def read_by_crew(
    work: Iterator[Work], around: Surroundings, workers: int
) -> Generator[tuple[FileOutcome, float], None, None]:
    """Read files in ``workers`` processes; yield in the order given.

    Closing the iterator begins no further file. Where processes cannot be had, or are ended from outside, the rest is
    read in this one.
    """
    try:
        pool = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    except (OSError, NotImplementedError):  # the system gives no semaphores
        yield from read_here(work, around)
        return
    waiting: deque[_Waiting] = deque()
    try:
        for item, done in work:
            waiting.append(_Waiting(item, done))
            if isinstance(item, Task):
                waiting[-1].future = pool.submit(read_task, item, around)
            while len(waiting) >= AHEAD * workers:
                yield waiting[0].result()
                waiting.popleft()
        while waiting:
            yield waiting[0].result()
            waiting.popleft()
    except (BrokenProcessPool, OSError):  # ended from outside, or the system gives no more processes
        yield from read_here(((each.item, each.done) for each in waiting), around)
        yield from read_here(work, around)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
