"""Between the window and the journal: opens it off the GUI thread, carries out changes, keeps what can be undone.

Pages never touch the file. They ask the bridge to do something and are told by ``changed`` that the journal holds
something new; then they read what they show again.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kneejournal.domain.changes import CHANGED_SINCE, PROFILE, Change
from kneejournal.domain.errors import UserProblem
from kneejournal.gui.history import Done, History, Reversal, day_of
from kneejournal.gui.waiting import Waiting, is_in_use
from kneejournal.gui.weeks import Weeks
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.domain.diary import Diary
    from kneejournal.domain.messages import Message
    from kneejournal.domain.records import Profile
    from kneejournal.journal import Journal
    from kneejournal.rules import Advice

_LOOK_FOR_CHANGES_MS = 2_000
"""How often the window looks whether the command line or another copy has written to the journal."""

DAYS_BEFORE = 42
"""How far back a day's page looks: the 28 days of the advice and the fortnight before the last."""

DAYS_AFTER = 7
"""How far ahead it looks: the next run that is planned lies within a week."""

_PATIENCE_S = 0.1
"""How long the window stands still for another program that writes; then the change waits, and the window goes on."""

_LONGEST_WAIT_S = 2.0
"""How long opening the journal waits at most for the day to be shown from a first look."""

_MANY = 50
"""A change of more records than this is taken back in a thread."""

Result = TypeVar("Result")
# What is not needed to paint the window is imported for its types only, or in a thread.


class Bridge(QObject):
    """The window's one way to the journal."""

    glanced = Signal()
    """The weeks around today can be read, though the journal is not open yet: answers given now wait for it."""
    opened = Signal()
    changed = Signal()
    saved = Signal()
    failed = Signal(object)
    """A :class:`~kneejournal.domain.messages.Message` for the user."""
    recovered = Signal()
    """The journal, which could not be reached for a while, can be worked with again."""
    waited = Signal(int)
    """A change waits for another program that keeps the journal to itself, and for how many milliseconds by now."""
    historyChanged = Signal()  # noqa: N815  # signals are named as Qt names them
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal: Journal | None = None
        self._look: Diary | None = None
        self._weeks: Weeks | None = None
        self._wanted: Path | None = None
        self._waiting = Waiting(self._do, self)
        self._waiting.waited.connect(self.waited)
        self._waiting.givenUp.connect(self._tell_given_up)
        self._trouble: Message | None = None
        self._day_shown = Event()
        self._history = History()
        self._histories: dict[Path, History] = {}
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
        if self._journal is None and path != self._wanted:  # else what waits is for the open journal, or this one
            self._waiting.take_all()
        self._wanted = path
        self.in_background(lambda: self._opened(path, backup_folder), lambda journal: self._take_wanted(path, journal))

    def _take_wanted(self, path: Path, journal: Journal) -> None:
        """Take a journal that was opened, unless another one has been asked for since."""
        if path == self._wanted:
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
        """Work with this journal from now on, and let go of the one before; what was done to each can be undone."""
        if self._journal is not None:
            self.finish_waiting()
            self._journal.close()
        self._journal, self._look, self._weeks = journal, None, None
        self._history = self._histories.setdefault(journal.path, History())
        self._take_units(journal.profile())
        self._stamp, self._trouble = journal.stamp(), None
        journal.refuse_changes_after(_PATIENCE_S)
        self._watch.start()
        self.historyChanged.emit()
        self._do_what_waited()
        self.opened.emit()

    def _do_what_waited(self) -> None:
        for title, action in self._waiting.take_all():
            self.do(title, action)

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
        """Do what still waits, and let go of the file and of all that could be undone."""
        self._watch.stop()
        self.finish_waiting()
        self._histories.clear()
        self._history = History()
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

        While the journal is being opened, or another program keeps it to itself, the change waits.
        """
        if self._waiting or (self._journal is None and self._look is not None):
            self._waiting.add(title, action)
            return False
        try:
            self._do(title, action)
        except UserProblem as problem:
            if is_in_use(problem):
                self._waiting.add(title, action)
                self._waiting.begin()
            else:
                self.failed.emit(problem.message)
            return False
        return True

    def _do(self, title: str, action: Callable[[Journal], Change]) -> None:
        change = self._carried_out(action)
        if change.steps:
            self._history.add(Done(self._dated(title, change), change))
            self._tell_of(change)

    def _tell_given_up(self, problem: UserProblem) -> None:
        self.changed.emit()  # pages show what is in the file again
        self.failed.emit(problem.message)

    def finish_waiting(self) -> None:
        """Do what waits before the journal is let go of; the window stands still for that at last."""
        if self._journal is not None and self._waiting:
            self._journal.refuse_changes_after(_LONGEST_WAIT_S)
            self._waiting.try_for_the_last_time()
            self._journal.refuse_changes_after(_PATIENCE_S)
        self._waiting.take_all()

    def _dated(self, title: str, change: Change) -> str:
        """Return for example "Delete the run of 14 March"; what was done to today needs no day."""
        day = day_of(change)
        if day is None or day == self.today() or self.words.day(day) in title:
            return title
        return self.tr("{what} of {day}").format(what=title, day=self.words.day(day))

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
        path, folder, history = self.journal.path, self.journal.backup_folder, self._history

        def finish(change: Change) -> None:
            self._adopt(history, self._dated(title, change), change)
            done(change)

        self.in_background(lambda: _done_apart(path, folder, action), finish)

    def adopt(self, title: str, change: Change) -> None:
        """Take in a change that was carried out over a connection of its own, so that it can be undone."""
        self._adopt(self._history, title, change)

    def _adopt(self, history: History, title: str, change: Change) -> None:
        if change.steps:
            history.add(Done(title, change))
        self._tell()

    def adopt_way_back(self, title: str, way: Reversal) -> None:
        """Take in something that was done to more than single records, and how to take it back."""
        self._history.add(Done(title, way))
        self.historyChanged.emit()

    def log_advice(self, advice: Advice) -> None:
        """Keep what was advised today; a problem with it waits for the next change."""
        if self._journal is None:
            return
        with contextlib.suppress(UserProblem):
            self._carried_out(lambda journal: journal.log_advice(advice))

    def undo(self) -> None:
        """Take the last change back."""
        self._move(self._history.done)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._move(self._history.undone)

    def _move(self, source: list[Done]) -> None:
        if not source:
            return
        history, one = self._history, source[-1]
        if not isinstance(one.way, Change):
            one.way(lambda again: self._moved(history, one, again))
        elif len(one.way.steps) > _MANY:
            self._move_apart(history, one, one.way)
        else:
            self._move_here(history, one, one.way)

    def _move_here(self, history: History, one: Done, change: Change) -> None:
        try:
            self._moved(history, one, self._carried_out(lambda journal: journal.undo(change)))
        except UserProblem as problem:
            self._refused(history, one, problem)

    def _move_apart(self, history: History, one: Done, change: Change) -> None:
        path, folder = self.journal.path, self.journal.backup_folder
        self.in_background(
            lambda: _done_apart(path, folder, lambda journal: journal.undo(change)),
            lambda back: self._moved(history, one, back),
            lambda problem: self._refused(history, one, problem),
        )

    def _moved(self, history: History, one: Done, back: Change | Reversal) -> None:
        history.move(one, Done(one.title, back))
        self._tell()

    def _refused(self, history: History, one: Done, problem: UserProblem) -> None:
        """Say why something cannot be taken back; it can be tried again, unless its records have changed since."""
        if problem.message.template is CHANGED_SINCE:
            history.drop(one)
            self.historyChanged.emit()
            self.changed.emit()
        self.failed.emit(problem.message)

    @property
    def undo_title(self) -> str:
        """What would be undone, in words; empty where there is nothing."""
        return self._history.done[-1].title if self._history.done else ""

    @property
    def redo_title(self) -> str:
        """What would be done again, in words; empty where there is nothing."""
        return self._history.undone[-1].title if self._history.undone else ""

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
        """Look whether others have written. A problem is told once; when it is over, the pages read again."""
        try:
            stamp = self.journal.stamp(patience=0)
            if stamp != self._stamp or self._trouble is not None:
                self._take_units(self.journal.profile())
                if self._trouble is not None:
                    self.recovered.emit()
                self._stamp, self._trouble = stamp, None
                self.changed.emit()
        except UserProblem as problem:
            if not is_in_use(problem) and problem.message != self._trouble:
                self._trouble = problem.message
                self.failed.emit(problem.message)

    def watch_others(self, *, on: bool) -> None:
        """Look whether others write to the journal, or leave it while the window itself does so in a thread."""
        if on:
            self._watch.start()
        else:
            self._watch.stop()

    # long work

    def in_background(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[UserProblem], None] | None = None,
    ) -> None:
        """Run ``work`` in a thread and ``done`` with its result on the GUI thread.

        A problem goes to ``failed``, and to the signal of that name where it is left out.
        """
        tell = failed or self._tell_problem

        def run() -> None:
            try:
                result = work()
            except UserProblem as caught:
                problem = caught
                self._hand_over(lambda: tell(problem))
            else:
                self._hand_over(lambda: done(result))

        Thread(target=run, daemon=True).start()

    def _tell_problem(self, problem: UserProblem) -> None:
        self.failed.emit(problem.message)

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
