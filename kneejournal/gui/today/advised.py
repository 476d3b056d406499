"""The advice of a day as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.rules import Advice, advise, advise_after_run


@dataclass(frozen=True)
class Advised:
    """The advice for the morning of a day, or for the next run once one is done on it."""

    shown: Advice
    after_run: bool


def advised(diary: Diary, day: date) -> Advised:
    """Return the advice for a day."""
    if diary.runs_on(day):
        return Advised(advise_after_run(diary, day), after_run=True)
    return Advised(advise(diary, day), after_run=False)
