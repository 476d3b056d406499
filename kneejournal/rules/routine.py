"""O: what is worth an ordinary visit. It never changes the advice."""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.names import LOCATION_NAMES
from kneejournal.domain.vocabulary import Location
from kneejournal.rules.facts import Facts
from kneejournal.rules.rule import Fired
from kneejournal.rules.window import FORTNIGHT, WEEK

LASTING_WEEKS = 4  # "if pain persists beyond 4 weeks" [seed 003]
LASTING_PAIN = 2  # core or peak [eng]
LASTING_DAYS = 3  # of 14 [eng]
TYPICAL_PLACES = (Location.FRONT, Location.DIFFUSE)  # [seed 001]
OTHER_PLACE_DAYS = 2  # of seven [eng]
YOUNG = 16  # [lit NHS]
OLDER = 50  # [lit NHS]
NEW_WEEKS = 26  # [eng]
BAD_RUNS = 3  # in 28 days [eng]

O1 = Template("rules.O1", "Pain for {weeks} weeks and still there: worth an ordinary visit to a professional.")
O2 = Template(
    "rules.O2", "Pain not at the front of the knee but here: {places}. Worth an ordinary visit to a professional."
)
O3_YOUNG = Template("rules.O3.young", "Knee pain before the age of 16 is worth an ordinary visit to a professional.")
O3_OLDER = Template(
    "rules.O3.older", "Knee pain that is new at 50 or later is worth an ordinary visit to a professional."
)
O4 = Template("rules.O4", "{count} runs in four weeks ended badly: worth an ordinary visit to a professional.")


def o1(facts: Facts) -> Fired | None:
    """Four weeks of pain, not diagnosed, and pain on three of 14 days. [seed 003], count [eng]."""
    weeks = onset_weeks(facts)
    if weeks is None or weeks < LASTING_WEEKS or facts.profile.diagnosed is True:
        return None
    sore = {day for day, noted in facts.last_days(FORTNIGHT) if (noted.core or 0) >= LASTING_PAIN}
    sore |= {run.offset for run in facts.runs_of(1 - FORTNIGHT) if (run.peak or 0) >= LASTING_PAIN}
    return Fired(O1(weeks=weeks)) if len(sore) >= LASTING_DAYS else None


def o2(facts: Facts) -> Fired | None:
    """A place other than front or all over on two of seven days. [seed 001]."""
    days = facts.days_where(lambda day: day.location is not None and day.location not in TYPICAL_PLACES, WEEK)
    if len(days) < OTHER_PLACE_DAYS:
        return None
    noted = {facts.day(day).location for day in days}
    return Fired(O2(places=tuple(LOCATION_NAMES[place]() for place in Location if place in noted)))


def o3(facts: Facts) -> Fired | None:
    """Younger than 16, or 50 and more with pain for less than half a year. [lit]."""
    birth_year, weeks = facts.profile.birth_year, onset_weeks(facts)
    if birth_year is None:
        return None
    age = facts.on.year - birth_year  # the age reached this year; the birthday is not asked
    if age < YOUNG:
        return Fired(O3_YOUNG())
    return Fired(O3_OLDER()) if age >= OLDER and weeks is not None and weeks < NEW_WEEKS else None


def o4(facts: Facts) -> Fired | None:
    """Three runs in 28 days ended badly. [eng]."""
    count = sum(run.reaction.bad for run in facts.runs)
    return Fired(O4(count=count)) if count >= BAD_RUNS else None


def onset_weeks(facts: Facts) -> int | None:
    """Return the full weeks since the pain began, None where that is not known or lies ahead."""
    since = facts.profile.symptoms_since
    return None if since is None or since > facts.on else -facts.offset_of(since) // WEEK
