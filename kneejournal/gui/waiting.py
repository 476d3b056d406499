"""Changes that wait: for the journal to be opened, or for another program that keeps it to itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kneejournal.domain.errors import UserProblem

if TYPE_CHECKING:
    from kneejournal.domain.changes import Change
    from kneejournal.journal import Journal

_BETWEEN_TRIES_MS = 300
_LONG_MS = 5 * _BETWEEN_TRIES_MS
_LONGEST_TRY_MS = 30_000
"""How long a change waits for another program before it is given up."""

Action = Callable[["Journal"], "Change"]


class Waiting(QObject):
    """Tries them again, in order, until they are done or it has taken too long.

    Args:
        carry_out: does one of them, by its title; raises UserProblem where it cannot be done.
        parent: what they belong to.
    """

    waited = Signal(int)
    """For how many milliseconds another program has been waited for: at first 0, and again once that takes long."""
    givenUp = Signal(object)  # noqa: N815  # signals are named as Qt names them
    """The :class:`~kneejournal.domain.errors.UserProblem` for which something cannot be done."""

    def __init__(self, carry_out: Callable[[str, Action], None], parent: QObject) -> None:
        super().__init__(parent)
        self._carry_out = carry_out
        self._tasks: list[tuple[str, Action]] = []
        self._waited_ms = 0
        self._retry = QTimer(self)
        self._retry.setInterval(_BETWEEN_TRIES_MS)
        self._retry.timeout.connect(self._try_again)

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self._tasks)

    def add(self, title: str, action: Action) -> None:
        """Let something wait, after what waits already."""
        self._tasks.append((title, action))

    def begin(self) -> None:
        """Try from now on whether the other program is done."""
        self._waited_ms = 0
        self._retry.start()
        self.waited.emit(0)

    def take_all(self) -> list[tuple[str, Action]]:
        """Return what waits, which waits no longer."""
        tasks, self._tasks = self._tasks, []
        self._retry.stop()
        return tasks

    def try_for_the_last_time(self) -> None:
        """Do what can be done now, and give up the rest."""
        self._waited_ms = _LONGEST_TRY_MS
        self._try_again()

    def _try_again(self) -> None:
        self._waited_ms += _BETWEEN_TRIES_MS
        while self._tasks:
            task = self._tasks.pop(0)
            try:
                self._carry_out(*task)
            except UserProblem as problem:
                if is_in_use(problem) and self._waited_ms < _LONGEST_TRY_MS:
                    self._tasks.insert(0, task)
                    if self._waited_ms == _LONG_MS:
                        self.waited.emit(self._waited_ms)
                    return
                self._give_up(problem)
        self._retry.stop()

    def _give_up(self, problem: UserProblem) -> None:
        """Let go of what cannot be done, and where another program is the cause, of all that waits for it."""
        if is_in_use(problem):
            self._tasks.clear()
        self.givenUp.emit(problem)


def is_in_use(problem: UserProblem) -> bool:
    """Tell whether another program keeps the journal to itself, which passes."""
    from kneejournal.keeping import tells_use_by_others  # noqa: PLC0415  # there already, where there is a problem

    return tells_use_by_others(problem.message)
