"""A: signs that belong in front of a professional before any running advice.

Windows of days count today: "3 days" are today and the two before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import SeeProfessional, Swelling, Symptom
from kneejournal.rules.days import DayFacts
from kneejournal.rules.facts import Facts
from kneejournal.rules.rule import WAIT, Fired
from kneejournal.rules.sources import DVT, LOTHIAN, NHS, OWN
from kneejournal.rules.triggers import SEVERE_CORE
from kneejournal.rules.window import FORTNIGHT, WEEK

ACUTE_DAYS = 3  # "today" in the advice of the health services, with two days to act on it [eng]
UNCLEARED_DAYS = FORTNIGHT  # [eng]
INJURY_DAYS = WEEK  # [eng]
LASTING_SWELLING_DAYS = 2  # in a row [lit AAFP, Delaware]
STILL_SWOLLEN_DAYS = 2  # today or yesterday [eng]
NIGHTS = 2  # of seven [eng]
CONSTANT_PAIN_DAYS = 3  # of seven [eng]
STIFF_MINUTES = 30  # [lit inflammatory joint disease]
STIFF_DAYS = 3  # of seven [eng]

URGENT_SIGNS = {
    Symptom.LOCKING: Template("rules.A1.locking", "a knee that locks"),
    Symptom.CANNOT_BEAR_WEIGHT: Template("rules.A1.cannot_bear_weight", "not being able to stand on it"),
    Symptom.CALF_SWELLING: Template("rules.A1.calf_swelling", "a swollen calf"),
}

A1 = Template("rules.A1", "Noted on {date}: {signs}. This needs to be seen today.")
A1B = Template("rules.A1b", "Noted on {date}: {signs}. Nobody has cleared it for running yet.")
A2 = Template(
    "rules.A2", "Fever with a swollen, hot or red knee ({date}) can be an infection and needs to be seen today."
)
A3 = Template("rules.A3", "An injury on {date} with swelling, strong pain or trouble standing needs to be seen today.")
SEEN = Template("rules.A.seen", "Seen on {cleared}; rest continues until {until} ({reason}).")
A4 = Template("rules.A4", "The knee gave way on {date}. A knee that buckles should be examined before you run.")
A5 = Template("rules.A5", "Marked swelling on {date}. That much is unusual in runner's knee and should be looked at.")
A6 = Template("rules.A6", "The knee was hot or red on {date}. It should be looked at before you run.")
A7 = Template("rules.A7", "The knee was injured on {date}. It should be looked at before you run.")
A8 = Template("rules.A8", "Swelling on two days in a row, last on {date}: swelling that lasts should be looked at.")
A9_NIGHT = Template(
    "rules.A9.night",
    "Pain at night on {count} of the last 7 days is unusual in runner's knee and should be looked at.",
)
A9_REST = Template(
    "rules.A9.rest", "Constant pain on {count} of the last 7 days is unusual in runner's knee and should be looked at."
)
A10 = Template(
    "rules.A10", "Morning stiffness of 30 minutes or more on {count} of the last 7 days: worth showing to a doctor."
)
A11 = Template("rules.A11", "The knee catches: a shorter, easy run at most.")

URGENT_SOURCES = {
    Symptom.LOCKING: (NHS, LOTHIAN),
    Symptom.CANNOT_BEAR_WEIGHT: (NHS, LOTHIAN),
    Symptom.CALF_SWELLING: (DVT,),
}

REASONS = {
    "A2": Template("rules.A2.sign", "fever with a swollen, hot or red knee"),
    "A3": Template("rules.A3.sign", "an injury"),
}
CLEARANCE = Template("rules.step.clearance", "a professional's clearance")
QUIET_NIGHTS = Template("rules.step.quiet_nights", "fewer than {count} nights with pain in 7 days")
LESS_CONSTANT = Template("rules.step.less_constant", "fewer than {count} days with constant pain in 7 days")
LESS_STIFF = Template("rules.step.less_stiff", "fewer than {count} mornings with long stiffness in 7 days")
NO_SWELLING = Template("rules.step.no_swelling", "two days without swelling")
NO_CATCHING = Template("rules.step.no_catching", "a day without catching")


def a1(facts: Facts) -> Fired | None:
    """Locking, cannot bear weight, a swollen calf within three days: rest, seen today. [lit NHS, Lothian, DVT]."""
    days = facts.days_where(_has_urgent_sign, ACUTE_DAYS)
    uncleared = _uncleared(facts, days)
    if uncleared:
        message = A1(date=facts.date_of(uncleared[0]), signs=_urgent_signs(facts, uncleared))
        sources = _urgent_sources(facts, uncleared)
        return Fired(message, CLEARANCE(), uncleared[0] + ACUTE_DAYS, sources=sources)
    if days:
        return replace(_seen(facts, _urgent_signs(facts, days), days[0]), sources=_urgent_sources(facts, days))
    return None


def a1b(facts: Facts) -> Fired | None:
    """The same within 14 days and not cleared: rest, to be seen within days. [lit], 14 days [eng]."""
    days = _uncleared(facts, facts.days_where(_has_urgent_sign, UNCLEARED_DAYS))
    if not days:
        return None
    message = A1B(date=facts.date_of(days[0]), signs=_urgent_signs(facts, days))
    return Fired(message, CLEARANCE(), days[0] + UNCLEARED_DAYS, sources=(*_urgent_sources(facts, days), OWN))


def a2(facts: Facts) -> Fired | None:
    """Fever, and hot, red or any swelling, anywhere in three days: rest, to be seen today. [lit Gloucestershire]."""
    fever = facts.days_with(Symptom.FEVER, ACUTE_DAYS)
    knee = facts.days_where(lambda day: day.swollen or Symptom.HOT_RED in day.signs, ACUTE_DAYS)
    return _both_signs(facts, "A2", fever, knee)


def a3(facts: Facts) -> Fired | None:
    """An injury, and trouble with the knee, anywhere in three days: rest, to be seen today. [lit Ottawa, Lothian]."""
    injury = facts.days_with(Symptom.TRAUMA, ACUTE_DAYS)
    return _both_signs(facts, "A3", injury, facts.days_where(_in_trouble, ACUTE_DAYS))


def _uncleared_sign(template: Template, count: int, holds: Callable[[DayFacts], bool], facts: Facts) -> Fired | None:
    days = _uncleared(facts, facts.days_where(holds, count))
    return Fired(template(date=facts.date_of(days[0])), CLEARANCE(), days[0] + count) if days else None


a4 = partial(_uncleared_sign, A4, UNCLEARED_DAYS, lambda day: Symptom.GIVING_WAY in day.signs)
"""Giving way within 14 days, not cleared: rest, to be seen within days. [lit NHS]."""

a5 = partial(_uncleared_sign, A5, UNCLEARED_DAYS, lambda day: day.swelling is Swelling.MARKED)
"""Marked swelling within 14 days, not cleared: rest, to be seen within days. [lit AAFP]."""

a6 = partial(_uncleared_sign, A6, UNCLEARED_DAYS, lambda day: Symptom.HOT_RED in day.signs)
"""Hot or red within 14 days, not cleared: rest, to be seen within days. [lit]."""

a7 = partial(_uncleared_sign, A7, INJURY_DAYS, lambda day: Symptom.TRAUMA in day.signs)
"""An injury within 7 days, not cleared: rest, to be seen within days. [lit], 7 days [eng]."""


def a8(facts: Facts) -> Fired | None:
    """Swelling on two days in a row within a week, and today or yesterday: rest, to be seen. [lit AAFP, Delaware]."""
    days = facts.days_where(lambda day: day.swollen, WEEK)
    last = next((day for day in days if all(day - ago in days for ago in range(LASTING_SWELLING_DAYS))), None)
    if last is None or days[0] <= -STILL_SWOLLEN_DAYS:
        return None
    return Fired(A8(date=facts.date_of(last)), NO_SWELLING(), days[0] + STILL_SWOLLEN_DAYS)


def a9(facts: Facts) -> Fired | None:
    """Night pain twice, or constant pain three times, within a week: rest, to be seen. [lit], counts [eng]."""
    nights = facts.days_with(Symptom.NIGHT_PAIN, WEEK)
    constant = facts.days_with(Symptom.REST_PAIN, WEEK)
    free = max(_rarer_on(nights, NIGHTS), _rarer_on(constant, CONSTANT_PAIN_DAYS))
    if len(nights) >= NIGHTS:
        return Fired(A9_NIGHT(count=len(nights)), QUIET_NIGHTS(count=NIGHTS), free)
    if len(constant) >= CONSTANT_PAIN_DAYS:
        return Fired(A9_REST(count=len(constant)), LESS_CONSTANT(count=CONSTANT_PAIN_DAYS), free)
    return None


def a10(facts: Facts) -> Fired | None:
    """Stiff for half an hour on three of seven mornings: reduce, to be seen within days. [lit]."""
    days = facts.days_where(lambda day: (day.stiffness_min or 0) >= STIFF_MINUTES, WEEK)
    return Fired(A10(count=len(days)), LESS_STIFF(count=STIFF_DAYS)) if len(days) >= STIFF_DAYS else None


def a11(facts: Facts) -> Fired | None:
    """Catching today: reduce, to be seen at an ordinary visit. [lit]."""
    return Fired(A11(), NO_CATCHING()) if Symptom.CATCHING in facts.today.signs else None


def _has_urgent_sign(day: DayFacts) -> bool:
    return not day.signs.isdisjoint(URGENT_SIGNS)


def _urgent_signs(facts: Facts, days: Iterable[int]) -> tuple[Message, ...]:
    noted = {sign for offset in days for sign in facts.day(offset).signs}
    return tuple(template() for sign, template in URGENT_SIGNS.items() if sign in noted)


def _urgent_sources(facts: Facts, days: Iterable[int]) -> tuple[str, ...]:
    """Return the sources of the signs that were noted, each once."""
    noted = {sign for offset in days for sign in facts.day(offset).signs}
    return tuple(dict.fromkeys(name for sign, names in URGENT_SOURCES.items() if sign in noted for name in names))


def _in_trouble(day: DayFacts) -> bool:
    troubles = {Symptom.LIMPING, Symptom.LOCKING, Symptom.CANNOT_BEAR_WEIGHT}
    return day.swollen or not day.signs.isdisjoint(troubles) or (day.core or 0) >= SEVERE_CORE


def _both_signs(facts: Facts, rule: str, one: tuple[int, ...], other: tuple[int, ...]) -> Fired | None:
    """Fire where both kinds of signs were noted; the rule ends when one of them has left the three days."""
    if not one or not other:
        return None
    free = min(one[0], other[0]) + ACUTE_DAYS
    if not _uncleared(facts, (*one, *other)):
        return _seen(facts, REASONS[rule](), free - ACUTE_DAYS)
    templates = {"A2": A2, "A3": A3}
    return Fired(templates[rule](date=facts.date_of(one[0])), CLEARANCE(), free)


def _seen(facts: Facts, reason: object, offset: int) -> Fired:
    """Keep rest for the days of an urgent sign that a professional has cleared since."""
    until = facts.date_of(offset + ACUTE_DAYS)
    message = SEEN(reason=reason, cleared=facts.profile.cleared_on, until=until)
    return Fired(message, WAIT(date=until), offset + ACUTE_DAYS, see=SeeProfessional.NONE)


def _uncleared(facts: Facts, days: Iterable[int]) -> tuple[int, ...]:
    """Return the days that no clearance follows; a clearance of the same day or of the future clears nothing."""
    cleared_on = facts.profile.cleared_on
    cleared = facts.offset_of(cleared_on) if cleared_on is not None else None
    return tuple(day for day in days if cleared is None or cleared > 0 or day >= cleared)


def _rarer_on(days: tuple[int, ...], count: int) -> int:
    """Return the first offset on which fewer than ``count`` such days lie within a week."""
    return days[count - 1] + WEEK if len(days) >= count else 0
