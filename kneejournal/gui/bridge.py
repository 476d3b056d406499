"""Between the window and the journal: opens it off the GUI thread, carries out changes, keeps what can be undone.

Pages never touch the file. They ask the bridge to do something and are told by ``changed`` that the journal holds
something new; then they read what they show again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kneejournal.domain.changes import PROFILE
from kneejournal.domain.errors import UserProblem
from kneejournal.gui.weeks import Weeks
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.domain.changes import Change
    from kneejournal.domain.diary import Diary
    from kneejournal.domain.records import Profile
    from kneejournal.journal import Journal
    from kneejournal.rules import Advice

_LOOK_FOR_CHANGES_MS = 2_000
"""How often the window looks whether the command line or another copy has written to the journal."""

DAYS_BEFORE = 42
"""How far back a day's page looks: the 28 days of the advice and the fortnight before the last."""

DAYS_AFTER = 7
"""How far ahead it looks: the next run that is planned lies within a week."""

_LONGEST_WAIT_S = 2.0
"""How long opening the journal waits at most for the day to be shown from a first look."""

_MANY = 50
"""A change of more records than this is taken back in a thread."""

Result = TypeVar("Result")
# What is not needed to paint the window is imported for its types only, or in a thread.


@dataclass(frozen=True)
class Done:
    """Something the user did, in words, and how to take it back."""

    title: str
    change: Change


class Bridge(QObject):
    """The window's one way to the journal."""

    glanced = Signal()
    """The weeks around today can be read, though the journal is not open yet: answers given now wait for it."""
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
        self._look: Diary | None = None
        self._weeks: Weeks | None = None
        self._wanted: Path | None = None
        self._waiting: list[Callable[[], bool]] = []
        self._day_shown = Event()
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._stamp = 0
        self.words = Words()
        self._finished.connect(lambda report: report())
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_FOR_CHANGES_MS)
        self._watch.timeout.connect(self._look_for_changes)

    # opening

    def open(self, path: Path, backup_folder: Path | None = None) -> None:
        """Open a journal in a thread; ``opened`` or ``failed`` tells the end. The old one stays until then.

        The first journal of a window is looked into before: what the day shows is there before SQLAlchemy is.

        Args:
            path: the file.
            backup_folder: where the journal is backed up without being asked; None where it is not.
        """
        self._look = None
        self._waiting.clear()
        self._wanted = path
        self.in_background(lambda: self._opened(path, backup_folder), self._take_wanted)

    def _take_wanted(self, journal: Journal) -> None:
        """Take a journal that was opened, unless another one has been asked for since."""
        if journal.path == self._wanted:
            self.take(journal)
        else:
            journal.close()

    def _opened(self, path: Path, backup_folder: Path | None) -> Journal:
        if self._journal is None:
            look = _looked_into(path)
            self._hand_over(lambda: self._take_look(path, look))
            self._day_shown.wait(_LONGEST_WAIT_S if look is not None else 0)
        from kneejournal.journal import Journal  # noqa: PLC0415  # brings SQLAlchemy in

        return Journal(path, backup_folder=backup_folder)

    def _take_look(self, path: Path, look: Diary | None) -> None:
        """Show a first look, unless it finds nothing to show: then the journal may be new, and asks first."""
        wanted = self._journal is None and path == self._wanted
        if look is not None and wanted and (look.profile.knees or look.check_ins):
            self._look = look
            self._take_units(look.profile)
            self.glanced.emit()
        else:
            self.tell_day_shown()

    def tell_day_shown(self) -> None:
        """Let the opening go on, which was kept from slowing the first look down."""
        self._day_shown.set()

    def take(self, journal: Journal) -> None:
        """Work with this journal from now on, and let go of the one before."""
        if self._journal is not None:
            self._journal.close()
        self._journal, self._look, self._weeks = journal, None, None
        self._done.clear()
        self._undone.clear()
        self._take_units(journal.profile())
        self._stamp = journal.stamp()
        self._watch.start()
        self.historyChanged.emit()
        self._do_what_waited()
        self.opened.emit()

    def _do_what_waited(self) -> None:
        waiting, self._waiting = self._waiting, []
        for action in waiting:
            action()

    @property
    def is_open(self) -> bool:
        """Whether there is a journal to work with."""
        return self._journal is not None

    @property
    def can_read(self) -> bool:
        """Whether the weeks around today can be read."""
        return self._journal is not None or self._look is not None

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
            self._journal = None

    # reading

    def now(self) -> datetime:
        """Return the local time with its offset."""
        return self._journal.now() if self._journal is not None else datetime.now().astimezone()

    def today(self) -> date:
        """Return the local calendar date."""
        return self.now().date()

    def profile(self) -> Profile:
        """Return the profile as it is in the file."""
        return self.journal.profile()

    def read(self, first: date | None = None, last: date | None = None) -> Diary:
        """Return the records of a span of days, both ends included."""
        return self.journal.read(first, last)

    def read_weeks(self, first: date, last: date) -> Diary:
        """Return the records of a span of days, and of earlier ones what the advice asks for."""
        if self._journal is None and self._look is not None:
            return self._look
        version, kept = self.journal.version(), self._weeks
        if kept is None or (kept.first, kept.last, kept.version) != (first, last, version):
            kept = self._weeks = Weeks(first, last, version, self.journal.read_weeks(first, last))
        return kept.diary

    # changing

    def do(self, title: str, action: Callable[[Journal], Change]) -> bool:
        """Carry out a change that can be undone; tell whether it was saved. Problems go to ``failed``.

        While the journal is being opened, the change waits for it.
        """
        if self._journal is None and self._look is not None:
            self._waiting.append(lambda: self.do(title, action))
            return False
        try:
            change = self._carried_out(action)
        except UserProblem as problem:
            self.failed.emit(problem.message)
            return False
        if change.steps:
            self._done.append(Done(title, change))
            self._undone.clear()
            self._tell_of(change)
        return True

    def _carried_out(self, action: Callable[[Journal], Change]) -> Change:
        """Do something to the journal, and keep the weeks that were read level with it."""
        before = self.journal.version()
        change = action(self.journal)
        if self._weeks is not None and change:
            self._weeks = self._weeks.after(change, before, self.journal.version())
        return change

    def do_apart(
        self, title: str, action: Callable[[Journal], Change], done: Callable[[Change], None] = lambda _: None
    ) -> None:
        """Carry out a change of many records in a thread; ``done`` is told of it on the GUI thread."""
        path, folder = self.journal.path, self.journal.backup_folder

        def finish(change: Change) -> None:
            self.adopt(title, change)
            done(change)

        self.in_background(lambda: _done_apart(path, folder, action), finish)

    def adopt(self, title: str, change: Change) -> None:
        """Take in a change that was carried out over a connection of its own, so that it can be undone."""
        if change.steps:
            self._done.append(Done(title, change))
            self._undone.clear()
        self._tell()

    def log_advice(self, advice: Advice) -> None:
        """Keep what was advised today; a problem with it waits for the next change."""
        if self._journal is None:
            return
        with contextlib.suppress(UserProblem):
            self._carried_out(lambda journal: journal.log_advice(advice))

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
        if len(done.change.steps) > _MANY:
            path, folder = self.journal.path, self.journal.backup_folder
            self.in_background(
                lambda: _done_apart(path, folder, lambda journal: journal.undo(done.change)),
                lambda change: self._moved(target, Done(done.title, change)),
            )
            return
        try:
            self._moved(target, Done(done.title, self._carried_out(lambda journal: journal.undo(done.change))))
        except UserProblem as problem:
            self.failed.emit(problem.message)
            self._tell()

    def _moved(self, target: list[Done], done: Done) -> None:
        target.append(done)
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

    def _tell_of(self, change: Change) -> None:
        """Tell of a change; the units are read again only where it can be theirs, for each answer comes by here."""
        if any(step.kind == PROFILE for step in change.steps):
            self._take_units(self.journal.profile())
        self._tell_pages()

    def _tell(self) -> None:
        self._take_units(self.journal.profile())
        self._tell_pages()

    def _tell_pages(self) -> None:
        self._stamp = self.journal.stamp()
        self.saved.emit()
        self.historyChanged.emit()
        self.changed.emit()

    def _take_units(self, profile: Profile) -> None:
        if profile.units is not None:
            self.words.units = profile.units

    def _look_for_changes(self) -> None:
        try:
            stamp = self.journal.stamp()
            if stamp != self._stamp:
                self._stamp = stamp
                self._take_units(self.journal.profile())
                self.changed.emit()
        except UserProblem as problem:
            self._watch.stop()
            self.failed.emit(problem.message)

    def watch_others(self, *, on: bool) -> None:
        """Look whether others write to the journal, or leave it while the window itself does so in a thread."""
        if on:
            self._watch.start()
        else:
            self._watch.stop()

    # long work

    def in_background(self, work: Callable[[], Result], done: Callable[[Result], None]) -> None:
        """Run ``work`` in a thread and ``done`` with its result on the GUI thread; problems go to ``failed``."""

        def run() -> None:
            try:
                result = work()
            except UserProblem as problem:
                message = problem.message
                self._hand_over(lambda: self.failed.emit(message))
            else:
                self._hand_over(lambda: done(result))

        Thread(target=run, daemon=True).start()

    def _hand_over(self, report: Callable[[], None]) -> None:
        """Have a report of a thread run on the GUI thread, unless the window is gone by now."""
        with contextlib.suppress(RuntimeError):  # Qt has deleted this object
            self._finished.emit(report)


def _looked_into(path: Path) -> Diary | None:
    from kneejournal.first_look import first_look  # noqa: PLC0415  # in a thread, after the first paint

    today = datetime.now().astimezone().date()
    return first_look(path, today - timedelta(days=DAYS_BEFORE), today + timedelta(days=DAYS_AFTER))


def _done_apart(path: Path, backup_folder: Path | None, action: Callable[[Journal], Change]) -> Change:
    from kneejournal.gui.apart import opened_apart  # noqa: PLC0415  # for changes of many records only

    with opened_apart(path, backup_folder) as journal:
        return action(journal)
