"""Problems a user can solve, apart from our own bugs."""

from __future__ import annotations

from kneejournal.domain.messages import Message

Place = tuple[str | int, ...]


class UserProblem(Exception):
    """Something the user can mend: one sentence that says what is wrong and what to do.

    Raised by the rooms without Qt and shown by the command line (in English) or the window (translated).
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return str(self.message)


class InvalidValue(ValueError):
    """A value that cannot be in a journal, with its place relative to the record, such as ("activities", "stairs")."""

    def __init__(self, place: Place, problem: str) -> None:
        super().__init__(place, problem)
        self.place = place
        self.problem = problem

    def within(self, *outer: str | int) -> InvalidValue:
        """Return the same fault as seen from further out."""
        return InvalidValue((*outer, *self.place), self.problem)

    def __str__(self) -> str:
        return f"{written_place(self.place)}: {self.problem}" if self.place else self.problem


def written_place(place: Place) -> str:
    """Write a place as in ``check_ins[3].activities.stairs``."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")


def one_line(text: str) -> str:
    """Return a text from outside so that it fits on one line of a message: escaped where it cannot be printed."""
    plain = "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
    return plain if len(plain) <= _LONGEST_LINE else f"{plain[: _LONGEST_LINE // 2]}…{plain[-_LONGEST_LINE // 2 :]}"


_LONGEST_LINE = 400
