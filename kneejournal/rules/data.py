"""D: no advice to run on missing, stale or masked answers."""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.vocabulary import Symptom
from kneejournal.rules.facts import Facts
from kneejournal.rules.reaction import SORE_PEAK
from kneejournal.rules.rule import Fired
from kneejournal.rules.triggers import SORE_CORE, field_name
from kneejournal.rules.window import FORTNIGHT, WEEK

ENTRIES_OF_WEEK = 4  # [eng]
MASKED_DAYS = 3  # with a painkiller, of seven [eng]
MASKED_LOOK_BACK = 7  # days before the first of them [eng]

D1 = Template("rules.D1", "Check in first: without today's answers this rests on yesterday.")
D2 = Template("rules.D2", "No advice to run without today's check-in.")
D3 = Template("rules.D3", "Today's check-in is not complete. Still open: {fields}.")
D4 = Template("rules.D4", "Too few check-ins to know your pattern: {count} of {needed} in the last 7 days.")
D5 = Template("rules.D5", "Your last run, on {date}, is not answered yet: {fields}.")
D6 = Template("rules.D6", "A score under a painkiller is no proof of calm.")
D7 = Template("rules.D7", "No run in the last four weeks: start small.")
D8 = Template(
    "rules.D8", "Painkillers on {count} of the last 7 days: today's scores do not show what the knee does without them."
)

CHECK_IN = Template("rules.step.check_in", "today's check-in")
COMPLETE = Template("rules.step.complete", "the rest of today's check-in")
MORE_CHECK_INS = Template("rules.step.check_ins", "check-ins on {count} of 7 days")
LAST_RUN = Template("rules.step.last_run", "the open answers about the last run")
NO_PAINKILLER = Template("rules.step.no_painkiller", "a day without a painkiller")
FEWER_PAINKILLERS = Template("rules.step.fewer_painkillers", "painkillers on fewer than 3 of 7 days")
FIRST_RUN = Template("rules.step.first_run", "a first run within this limit")


def d1(facts: Facts) -> Fired | None:
    """No check-in today, yesterday's complete: reduce. [eng]."""
    return Fired(D1(), CHECK_IN()) if not facts.today.exists and facts.day(-1).complete else None


def d2(facts: Facts) -> Fired | None:
    """No check-in today, nor a complete one yesterday: rest. [eng]."""
    if facts.today.exists or facts.day(-1).complete:
        return None
    return Fired(D2(), CHECK_IN(), free=0)


def d3(facts: Facts) -> Fired | None:
    """Today's check-in is incomplete: reduce. [eng]."""
    if not facts.today.exists or facts.today.complete:
        return None
    names = tuple(field_name(field) for field in facts.today.missing)
    return Fired(D3(fields=names), COMPLETE())


def d4(facts: Facts) -> Fired | None:
    """Fewer than four check-ins in seven days: reduce. [eng]."""
    count = len(facts.days_where(lambda day: day.exists, WEEK))
    return (
        Fired(D4(count=count, needed=ENTRIES_OF_WEEK), MORE_CHECK_INS(count=ENTRIES_OF_WEEK))
        if count < ENTRIES_OF_WEEK
        else None
    )


def d5(facts: Facts) -> Fired | None:
    """The last run within 7 days lacks its peak, one hour after or next morning: reduce. [lit]."""
    open_fields = {field for run in facts.recent_last_runs for field in run.missing}
    if not open_fields:
        return None
    names = tuple(field_name(_AFTER_RUN.get(field, field)) for field in _RUN_FIELDS if field in open_fields)
    return Fired(D5(date=facts.date_of(facts.last_runs[0].offset), fields=names), LAST_RUN())


_RUN_FIELDS = ("peak", "one_hour_after", "waking_pain")
_AFTER_RUN = {"waking_pain": "next_morning"}


def d6(facts: Facts) -> Fired | None:
    """A painkiller before today's scores: reduce. [lit]."""
    return Fired(D6(), NO_PAINKILLER()) if Symptom.TOOK_PAINKILLER in facts.today.signs else None


def d7(facts: Facts) -> Fired | None:
    """No run in 28 days: reduce. [eng]."""
    return None if facts.runs else Fired(D7(), FIRST_RUN())


def d8(facts: Facts) -> Fired | None:
    """Painkillers on three of seven days, and pain before or under them: rest. [eng]."""
    if not _masks_pain(facts, 0):
        return None
    free = next(ahead for ahead in range(1, WEEK + 1) if not _masks_pain(facts, ahead))
    return Fired(D8(count=len(_masked_days(facts, 0))), FEWER_PAINKILLERS(), free)


def d8_without_pain(facts: Facts) -> Fired | None:
    """Painkillers on three of seven days, without the pain: worth mentioning at an ordinary visit. [eng]."""
    count = len(_masked_days(facts, 0))
    return Fired(D8(count=count)) if count >= MASKED_DAYS and not _masks_pain(facts, 0) else None


def _masked_days(facts: Facts, today: int) -> tuple[int, ...]:
    """Return the days with a painkiller of the week that ends with ``today``, which may lie ahead; newest first."""
    week = facts.last_days(WEEK, before=today + 1)
    return tuple(offset for offset, day in week if Symptom.TOOK_PAINKILLER in day.signs)


def _masks_pain(facts: Facts, today: int) -> bool:
    days = _masked_days(facts, today)
    return len(days) >= MASKED_DAYS and _hurt_since(facts, max(days[-1] - MASKED_LOOK_BACK, today + 1 - FORTNIGHT))


def _hurt_since(facts: Facts, first: int) -> bool:
    days = (day for offset, day in facts.last_days(FORTNIGHT) if offset >= first)
    hurt = any((day.core or 0) >= SORE_CORE for day in days)
    return hurt or any((run.peak or 0) >= SORE_PEAK for run in facts.runs_of(first))
