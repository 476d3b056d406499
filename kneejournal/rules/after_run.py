"""What the Today card shows once today's run is logged: rest for today, and the next run if the knee stays as it is.

A day ahead cannot lack an answer yet. Today can: the rules about missing answers are asked about today, and about
today's run as soon as it may be answered, so that no run is promised on nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from datetime import date
from functools import partial

from kneejournal.domain.diary import Diary
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee, Verdict
from kneejournal.rules.advice import advise_by
from kneejournal.rules.answer import Advice, Finding, Missing
from kneejournal.rules.facts import Facts, draw
from kneejournal.rules.plan import Plan
from kneejournal.rules.prescribed import prescribed
from kneejournal.rules.rule import Fired, Rule
from kneejournal.rules.sources import SEED_001
from kneejournal.rules.table import RULES
from kneejournal.rules.window import WEEK, cut, recent

E0_TEXT = Template("rules.E0", "Today's run is done: the rest of the day is for recovery.")
E0 = Finding("E0", Verdict.REST, E0_TEXT(), SEED_001)
"""The finding for a day whose run is already logged. [seed 001]"""

ABOUT_CHECK_INS = ("D1", "D2", "D3", "D4")
"""What is asked about today, not about the day ahead."""

ABOUT_LAST_RUN = "D5"
"""What is asked only where the run was not answered at all: the hour after it may not be over."""

RUN_SPACING = ("E1", "E2")


def advise_after_run(diary: Diary, on: date) -> Advice:
    """Return the advice for the first later day that the rest days between runs allow, if the knee stays as today.

    Its ``date`` is that day. Days ahead without a check-in are taken to be as today's.
    """
    near = recent(diary, on)
    rules = tuple(_rules_after_run(near, on))
    for later in _days_after(on):
        advice = advise_by(rules, _as_today(near, on, later), later)
        if not any(finding.rule in RUN_SPACING for finding in advice.findings):
            break
    noted = frozenset(each.date for each in near.check_ins)
    findings = tuple(_dated_back(each, on, noted) for each in advice.findings)
    return replace(advice, missing=tuple(_missing(near, on, advice)), findings=findings)


def _rules_after_run(diary: Diary, on: date) -> Iterator[Rule]:
    window, limits = cut(diary, on), prescribed(diary.prescriptions, on)
    today = {knee: draw(window, knee, Plan(None, None, None), limits) for knee in window.knees}
    for rule in RULES:
        if rule.id in ABOUT_CHECK_INS:
            yield replace(rule, check=partial(_about_today, rule, today))
        elif rule.id == ABOUT_LAST_RUN:
            yield replace(rule, check=partial(_about_unanswered_run, rule))
        else:
            yield rule


def _about_today(rule: Rule, today: Mapping[Knee, Facts], ahead: Facts) -> Fired | None:
    return rule.check(today[ahead.knee])


def _about_unanswered_run(rule: Rule, ahead: Facts) -> Fired | None:
    return rule.check(ahead) if any(_PEAK in run.missing for run in ahead.recent_last_runs) else None


_PEAK = "peak"


def _missing(diary: Diary, on: date, ahead: Advice) -> Iterator[Missing]:
    """Yield what is open of today's check-in and of a run without any answer."""
    yield from (each for each in advise_by(RULES, diary, on).missing if each.run_id is None)
    yield from (each for each in ahead.missing if each.run_id is not None and each.field == _PEAK)


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
