"""What the Today card shows once today's run is logged: rest for today, and the next run if the knee stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Verdict
from kneejournal.rules.advice import advise_by
from kneejournal.rules.answer import Advice, Finding
from kneejournal.rules.sources import SEED_001
from kneejournal.rules.table import RULES
from kneejournal.rules.window import WEEK, recent

E0_TEXT = Template("rules.E0", "Today's run is done: the rest of the day is for recovery.")
E0 = Finding("E0", Verdict.REST, E0_TEXT(), SEED_001)
"""The finding for a day whose run is already logged. [seed 001]"""

ABOUT_DATA = ("D1", "D2", "D3", "D4", "D5")
"""What is left out of the outlook: nothing can be missing yet of a day that lies ahead."""

RUN_SPACING = ("E1", "E2")


def advise_after_run(diary: Diary, on: date) -> Advice:
    """Return the advice for the first later day that the rest days between runs allow, if the knee stays as today.

    Its ``date`` is that day. Days ahead without a check-in are taken to be as today's; what is missing is left out.
    """
    rules = [rule for rule in RULES if rule.id not in ABOUT_DATA]
    near = recent(diary, on)
    for later in _days_after(on):
        advice = advise_by(rules, _as_today(near, on, later), later)
        if not any(finding.rule in RUN_SPACING for finding in advice.findings):
            break
    noted = frozenset(each.date for each in near.check_ins)
    return replace(advice, missing=(), findings=tuple(_dated_back(each, on, noted) for each in advice.findings))


def _dated_back(finding: Finding, on: date, noted: Set[date]) -> Finding:
    """Say of a sign that was carried on to a day ahead that it was noted today; a prescription's days stay."""
    return finding if finding.rule.startswith("P") else replace(finding, message=_until(finding.message, on, noted))


def _until(message: Message, on: date, noted: Set[date]) -> Message:
    values = {name: _value_until(name, value, on, noted) for name, value in message.values.items()}
    return replace(message, values=values)


def _value_until(name: str, value: object, on: date, noted: Set[date]) -> object:
    if isinstance(value, Message):
        return _until(value, on, noted)
    carried = name == "date" and isinstance(value, date) and value > on and value not in noted
    return on if carried else value


def _days_after(on: date) -> Iterator[date]:
    for days in range(1, WEEK + 1):
        yield date.fromordinal(min(on.toordinal() + days, date.max.toordinal()))


def _as_today(diary: Diary, on: date, until: date) -> Diary:
    """Repeat today's check-ins on the days up to ``until`` that have none of that knee."""
    noted = {(each.date, each.knee) for each in diary.check_ins if each.date > on}
    ahead = [date.fromordinal(day) for day in range(on.toordinal() + 1, until.toordinal() + 1)]
    repeated: list[CheckIn] = [
        replace(each, date=day)
        for each in diary.check_ins
        if each.date == on
        for day in ahead
        if (day, each.knee) not in noted
    ]
    return replace(diary, check_ins=(*diary.check_ins, *repeated))
