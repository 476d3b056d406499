"""Between the window and the journal: opens it off the GUI thread, carries out changes, keeps what can be undone.

Pages never touch the file. They ask the bridge to do something and are told by ``changed`` that the journal holds
something new; then they read what they show again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kneejournal.domain.errors import UserProblem
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.domain.changes import Change
    from kneejournal.domain.diary import Diary
    from kneejournal.domain.records import Profile
    from kneejournal.journal import Journal
    from kneejournal.rules import Advice

_LOOK_FOR_CHANGES_MS = 2_000
"""How often the window looks whether the command line or another copy has written to the journal."""

Result = TypeVar("Result")
# What is not needed to paint the window is imported for its types only, or in a thread.


@dataclass(frozen=True)
class Done:
    """Something the user did, in words, and how to take it back."""

    title: str
    change: Change


class Bridge(QObject):
    """The window's one way to the journal."""

    opened = Signal()
    changed = Signal()
    saved = Signal()
    failed = Signal(object)
    """A :class:`~kneejournal.domain.messages.Message` for the user."""
    historyChanged = Signal()  # noqa: N815  # signals are named as Qt names them
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal: Journal | None = None
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._stamp = 0
        self.words = Words()
        self._finished.connect(lambda report: report())
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_FOR_CHANGES_MS)
        self._watch.timeout.connect(self._look_for_changes)

    # opening

    def open(self, path: Path) -> None:
        """Open a journal in a thread; ``opened`` or ``failed`` tells the end. The old one stays until then."""
        self.in_background(lambda: _opened(path), self.take)

    def take(self, journal: Journal) -> None:
        """Work with this journal from now on, and let go of the one before."""
        if self._journal is not None:
            self._journal.close()
        self._journal = journal
        self._done.clear()
        self._undone.clear()
        self._after_reading_profile()
        self._stamp = journal.stamp()
        self._watch.start()
        self.historyChanged.emit()
        self.opened.emit()

    @property
    def is_open(self) -> bool:
        """Whether there is a journal to work with."""
        return self._journal is not None

    @property
    def journal(self) -> Journal:
        """The open journal."""
        if self._journal is None:
            raise RuntimeError("the journal is not open yet")
        return self._journal

    def close(self) -> None:
        """Let go of the file."""
        self._watch.stop()
        if self._journal is not None:
            self._journal.close()

    # reading

    def today(self) -> date:
        """Return the local calendar date."""
        return self.journal.today()

    def profile(self) -> Profile:
        """Return the profile as it is in the file."""
        return self.journal.profile()

    def read(self, first: date | None = None, last: date | None = None) -> Diary:
        """Return the records of a span of days, both ends included."""
        return self.journal.read(first, last)

    def read_weeks(self, first: date, last: date) -> Diary:
        """Return the records of a span of days, and of earlier ones what the advice asks for."""
        return self.journal.read_weeks(first, last)

    # changing

    def do(self, title: str, action: Callable[[Journal], Change]) -> bool:
        """Carry out a change that can be undone; tell whether it was saved. Problems go to ``failed``."""
        try:
            change = action(self.journal)
        except UserProblem as problem:
            self.failed.emit(problem.message)
            return False
        if change.steps:
            self._done.append(Done(title, change))
            self._undone.clear()
            self._tell()
        return True

    def log_advice(self, advice: Advice) -> None:
        """Keep what was advised today; a problem with it waits for the next change."""
        with contextlib.suppress(UserProblem):
            self.journal.log_advice(advice)
            self._stamp = self.journal.stamp()

    def undo(self) -> None:
        """Take the last change back."""
        self._move(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._move(self._undone, self._done)

    def _move(self, source: list[Done], target: list[Done]) -> None:
        if not source:
            return
        done = source.pop()
        try:
            target.append(Done(done.title, self.journal.undo(done.change)))
        except UserProblem as problem:
            self.failed.emit(problem.message)
        self._tell()

    @property
    def undo_title(self) -> str:
        """What would be undone, in words; empty where there is nothing."""
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """What would be done again, in words; empty where there is nothing."""
        return self._undone[-1].title if self._undone else ""

    def tell_changed(self) -> None:
        """Tell all pages that the journal holds something new, as after an import."""
        self._tell()

    def _tell(self) -> None:
        self._after_reading_profile()
        self._stamp = self.journal.stamp()
        self.saved.emit()
        self.historyChanged.emit()
        self.changed.emit()

    def _after_reading_profile(self) -> None:
        units = self.journal.profile().units
        if units is not None:
            self.words.units = units

    def _look_for_changes(self) -> None:
        try:
            stamp = self.journal.stamp()
            if stamp != self._stamp:
                self._stamp = stamp
                self._after_reading_profile()
                self.changed.emit()
        except UserProblem as problem:
            self._watch.stop()
            self.failed.emit(problem.message)

    # long work

    def in_background(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Run ``work`` in a thread and ``done`` with its result on the GUI thread; problems go to ``failed``."""

        def run() -> None:
            try:
                result = work()
            except UserProblem as problem:
                message = problem.message
                self._finished.emit(lambda: self.failed.emit(message))
            else:
                self._finished.emit(lambda: done(result))

        Thread(target=run, daemon=True).start()


def _opened(path: Path) -> Journal:
    from kneejournal.journal import Journal  # noqa: PLC0415  # brings SQLAlchemy in, after the first paint

    return Journal(path)
