"""The flow of an import in the window: reading off the GUI thread, questions in between, the account at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from kneejournal.domain.errors import UserProblem
from kneejournal.domain.intake import Fate, Policy, Word
from kneejournal.domain.messages import Template
from kneejournal.file_import import Batch, FileImport
from kneejournal.gui.apart import opened_apart
from kneejournal.gui.bridge import Bridge
from kneejournal.gui.importing.account import Account, DoubleQuestion, SportQuestion
from kneejournal.gui.preferences import Preferences
from kneejournal.importers.judging import SAID_NO_RUN
from kneejournal.importers.outcome import Found, Left
from kneejournal.journal import local_now

ASKING = Policy(ask=True)
UNANSWERED = Template("import.skipped.unanswered", "You left open whether this was a run.")


class ImportFlow(QObject):
    """One import at a time; files that come meanwhile wait for its end."""

    changed = Signal(object)
    """The account of the running import, after each step."""
    ended = Signal(object)
    """The account of an import that is over."""
    _came = Signal(object, object)

    def __init__(self, bridge: Bridge, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._preferences = preferences
        self._account: Account | None = None
        self._working = False
        self._stop = Event()
        self._waiting: list[Path] = []
        self._words: dict[str, Word] = {}
        self._came.connect(self._enter)

    @property
    def account(self) -> Account | None:
        """The account of the running import; None where there is none."""
        return self._account

    @property
    def is_working(self) -> bool:
        """Whether files are being read or runs taken in, so that nothing can be answered."""
        return self._working

    def start(self, paths: Sequence[Path]) -> None:
        """Bring files in; folders stand for all files in them."""
        if self._account is not None:
            self._waiting += paths
            return
        self._account = Account(self._bridge.journal.path, self._bridge.journal.backup_folder)
        self._words = {}
        self._stop.clear()
        sports = dict(self._preferences.settings.sports)
        units = self._bridge.words.units
        self._work(lambda coming: coming.take_files(_files(paths), units), ASKING, sports)

    def cancel(self) -> None:
        """Read no further; what is in stays."""
        self._stop.set()

    # asking

    def answer_sport(self, question: SportQuestion, *, is_run: bool) -> None:
        """Take the runner's word about the activities of one label, and remember it."""
        account = self._asked()
        account.open = [found for found in account.open if found not in question.founds]
        if question.label:
            self._preferences.remember_sports({question.label: is_run})
        if is_run:
            self._take(question.founds, {})
        else:
            account.left += [Left(found.place, SAID_NO_RUN(label=question.label)) for found in question.founds]
            self._go_on()

    def answer_double(self, question: DoubleQuestion, word: Word, *, all_alike: bool) -> None:
        """Take the runner's word about a run that may be another one, or about all that are in doubt."""
        waiting = self._asked().of(Fate.IN_DOUBT) if all_alike else [question.came]
        self._take([came.found for came in waiting], {came.found.run.id: word for came in waiting})

    def leave_open(self) -> None:
        """Ask no more; what was not answered stays out."""
        account = self._asked()
        account.left += [Left(found.place, UNANSWERED()) for found in account.open]
        account.left += [Left(came.found.place, UNANSWERED()) for came in account.of(Fate.IN_DOUBT)]
        account.came = [came for came in account.came if came.arrival.fate is not Fate.IN_DOUBT]
        account.open = []
        self._go_on()

    def bring_deleted(self, account: Account) -> None:
        """Bring in, after all, what was left out since it was deleted here before."""
        if self._account is None:
            self._account = account
            account.changes = []
            self._take([came.found for came in account.of(Fate.DELETED)], {}, Policy(ask=True, bring_deleted=True))

    # taking back

    def take_back(self, began: datetime, title: str, done: Callable[[int], None]) -> None:
        """Delete what an import brought; ``done`` is told how many runs that were."""
        self._bridge.do_apart(
            title, lambda journal: journal.take_import_back(began), lambda change: done(len(change.steps))
        )

    # working

    def _asked(self) -> Account:
        if self._account is None:
            raise RuntimeError("nothing is being imported")
        return self._account

    def _take(self, founds: Sequence[Found], words: Mapping[str, Word], policy: Policy = ASKING) -> None:
        self._work(lambda coming: iter([coming.take_runs(founds, words)]), policy, {})

    def _work(self, steps: Callable[[FileImport], Iterator[Batch]], policy: Policy, sports: Mapping[str, bool]) -> None:
        account = self._asked()
        self._working = True
        self._bridge.watch_others(on=False)
        self.changed.emit(account)
        self._bridge.in_background(partial(self._run, account, steps, policy, sports), self._end_work)

    def _run(
        self,
        account: Account,
        steps: Callable[[FileImport], Iterator[Batch]],
        policy: Policy,
        sports: Mapping[str, bool],
    ) -> UserProblem | None:
        """In a thread: take the steps one by one and hand each over."""
        try:
            with opened_apart(account.path, account.backup_folder) as journal:
                coming = FileImport(lambda: journal, policy, sports, local_now, account.began)
                batches = steps(coming)
                for batch in batches:
                    self._came.emit(batch, coming.began)
                    if self._stop.is_set():
                        break
        except UserProblem as problem:  # the disk is full, or the file is gone: what came before is in it
            return problem
        return None

    def _enter(self, batch: Batch, began: datetime | None) -> None:
        account = self._asked()
        account.began = began
        account.add(batch)
        self.changed.emit(account)

    def _end_work(self, problem: UserProblem | None) -> None:
        account = self._asked()
        self._working = False
        account.cancelled |= self._stop.is_set()
        if problem is not None:
            self._bridge.failed.emit(problem.message)
            account.cancelled = True
        self._go_on()

    def _go_on(self) -> None:
        """Ask what is left to ask, or end."""
        account = self._asked()
        if account.question() is None:
            self._end(account)
        else:
            self.changed.emit(account)

    def _end(self, account: Account) -> None:
        self._account = None
        self._bridge.watch_others(on=True)
        if self._bridge.journal.path == account.path:
            self._bridge.adopt(self._title(account), account.change)
        self.ended.emit(account)
        if self._waiting:
            paths, self._waiting = self._waiting, []
            self.start(paths)

    def _title(self, account: Account) -> str:
        count = len(account.of(Fate.IMPORTED))
        if account.journals and not count:
            return self.tr("Import of a journal")
        return self.tr("Import of %n runs", "", count) if count != 1 else self.tr("Import of a run")


def _files(paths: Sequence[Path]) -> list[Path]:
    """Return the files, those of a folder in the order of their names."""
    found: list[Path] = []
    for path in paths:
        found += sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    return found
