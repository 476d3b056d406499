"""The runners: each is one way in which a knee, or a habit of logging, can go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kneejournal.domain.vocabulary import Knee
from tests.rules.simulation.life import Answers, Runner

ONE = (Knee.RIGHT,)
BOTH = (Knee.LEFT, Knee.RIGHT)
PAINLESS = {"before": 0, "peak": 0, "end": 0, "one_hour_after": 0, "worsened": False, "limped": False}


def stairs(score: int) -> Answers:
    """Return a morning on which only the stairs hurt."""
    return {"activities": {"walking": 0, "stairs": score}}


@dataclass
class Calm:
    """Never feels a thing, and logs every day."""

    name: str = "never a twinge"
    knees: Sequence[Knee] = ONE
    recovered: int = 0

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        del day, knee
        return {}

    def response(self, day: int, knee: Knee, metres: float) -> Answers | None:
        """Return how the knee took a run."""
        del day, knee, metres
        return PAINLESS


@dataclass
class Recovering(Calm):
    """Stairs at 5 at first, a point less each week."""

    name: str = "steady recovery"
    recovered: int = 35

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        del knee
        return stairs(max(0, 5 - day // 7))


@dataclass
class Relapsing(Calm):
    """Bears 5 km; each run beyond ends at 5 of 10, and the stairs hurt for three days."""

    name: str = "a relapse after each increase"
    recovered: int = 10_000
    bears_m: float = 5_000
    _sore: set[int] = field(default_factory=set)

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        del knee
        return stairs(4 if day in self._sore else 0)

    def response(self, day: int, knee: Knee, metres: float) -> Answers | None:
        """Return how the knee took a run."""
        del knee
        if metres <= self.bears_m:
            return PAINLESS
        self._sore |= {day + 1, day + 2, day + 3}
        return PAINLESS | {"peak": 5, "end": 5, "worsened": True}


@dataclass
class Forgetful(Recovering):
    """Recovers alike, but logs four mornings of seven and two runs of three."""

    name: str = "forgets to log"

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        return super().check_in(day, knee) if (day * 5) % 7 < 4 else None

    def response(self, day: int, knee: Knee, metres: float) -> Answers | None:
        """Return how the knee took a run."""
        return super().response(day, knee, metres) if day % 3 else None


@dataclass
class ForgetfulLimper(Forgetful):
    """Never logs three days in a row, and limps on one of those that are logged."""

    name: str = "forgets to log, limped once"
    recovered: int = 71
    limped: int = 70

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        answers = super().check_in(day, knee)
        return {"symptoms": ["limping"]} if day == self.limped else answers


@dataclass
class OnlyBadDays(Calm):
    """Sore for five days every fourth week until week 12, logging only those; logs daily again from week 20 on."""

    name: str = "only logs bad days"
    recovered: int = 84
    returns: int = 140

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        del knee
        if day < self.recovered and day % 28 < 5:
            return stairs(5)
        return {} if day >= self.returns else None


@dataclass
class TakingTurns(Calm):
    """Two knees: each is sore for three days every sixth week, three weeks apart, until week 18."""

    name: str = "two knees that take turns"
    knees: Sequence[Knee] = BOTH
    recovered: int = 126

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        turn = day if knee is Knee.LEFT else day + 21
        return stairs(4 if turn % 42 < 3 and day < self.recovered else 0)


@dataclass
class OneBadDay(Calm):
    """Calm but for one morning in the tenth week."""

    name: str = "one sore morning"
    bad_day: int = 65
    answers: Answers = field(default_factory=lambda: stairs(4))

    def check_in(self, day: int, knee: Knee) -> Answers | None:
        """Return the morning's answers."""
        del knee
        return self.answers if day == self.bad_day else {}


def runners() -> list[Runner]:
    """Return them all, as on their first day."""
    return [
        Recovering(),
        Relapsing(),
        Calm(),
        Forgetful(),
        ForgetfulLimper(),
        OnlyBadDays(),
        TakingTurns(),
        OneBadDay(),
        OneBadDay("one limping morning", answers={"symptoms": ["limping"]}),
    ]
