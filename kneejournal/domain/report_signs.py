"""The physio report's values about signs besides pain, painkillers and the days nothing was recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.records import CheckIn
from kneejournal.domain.trends import days
from kneejournal.domain.vocabulary import Location, Swelling, Symptom

Stretch = tuple[date, date]
"""Days in a row, both ends included."""

BODY_SYMPTOMS = frozenset({Symptom.FEVER, Symptom.OTHER_JOINTS, Symptom.TOOK_PAINKILLER})
"""What belongs to the runner, not to one knee: noted for either, it counts for both (advice.md, section 3a)."""

SERIOUS_FIRST = (
    Symptom.CANNOT_BEAR_WEIGHT,
    Symptom.LOCKING,
    Symptom.CALF_SWELLING,
    Symptom.FEVER,
    Symptom.HOT_RED,
    Symptom.TRAUMA,
    Symptom.GIVING_WAY,
    Symptom.REST_PAIN,
    Symptom.NIGHT_PAIN,
    Symptom.CATCHING,
    Symptom.LIMPING,
    Symptom.OTHER_JOINTS,
    Symptom.GRINDING,
)
"""The signs in the order in which somebody should look at them (advice.md, rules A1 to A11)."""


def stretches(dates: Iterable[date]) -> tuple[Stretch, ...]:
    """Join days in a row; in order of time."""
    found: list[Stretch] = []
    for day in sorted(set(dates)):
        if found and day - found[-1][1] == timedelta(days=1):
            found[-1] = (found[-1][0], day)
        else:
            found.append((day, day))
    return tuple(found)


@dataclass(frozen=True)
class Logged:
    """On how many days something was answered, of how many, and where nothing was."""

    days: int
    of: int
    gaps: tuple[Stretch, ...]


def logged(check_ins: Sequence[CheckIn], first: date, last: date) -> Logged:
    """Return what is there of a span, given the check-ins that hold an answer."""
    noted = {each.date for each in check_ins}
    missing = [day for day in days(first, last) if day not in noted]
    return Logged(days=len(noted), of=(last - first).days + 1, gaps=stretches(missing))


@dataclass(frozen=True)
class Sign:
    """A symptom and the days on which it was reported."""

    symptom: Symptom
    dates: tuple[date, ...]


@dataclass(frozen=True)
class Signs:
    """Symptoms and swelling, each with the number of days on which it was asked; zero days means not asked.

    The most serious symptoms come first.

    The painkiller stands apart: it is no sign, but it masks the scores.
    """

    asked: int
    reported: tuple[Sign, ...]
    not_reported: tuple[Symptom, ...]
    painkiller: tuple[date, ...]
    swelling_asked: int
    mild: tuple[date, ...]
    marked: tuple[date, ...]


def signs(check_ins: Sequence[CheckIn], other_knee: Sequence[CheckIn]) -> Signs:
    """Return the signs of one knee; from the other knee's check-ins only what concerns the whole body."""
    dates = {symptom: _reported_on(symptom, check_ins, other_knee) for symptom in SERIOUS_FIRST}
    return Signs(
        asked=sum(each.symptoms is not None for each in check_ins),
        reported=tuple(Sign(symptom, found) for symptom, found in dates.items() if found),
        not_reported=tuple(symptom for symptom, found in dates.items() if not found),
        painkiller=_reported_on(Symptom.TOOK_PAINKILLER, check_ins, other_knee),
        swelling_asked=sum(each.swelling is not None for each in check_ins),
        mild=tuple(each.date for each in check_ins if each.swelling is Swelling.MILD),
        marked=tuple(each.date for each in check_ins if each.swelling is Swelling.MARKED),
    )


def _reported_on(symptom: Symptom, own: Sequence[CheckIn], other: Sequence[CheckIn]) -> tuple[date, ...]:
    asked = [*own, *other] if symptom in BODY_SYMPTOMS else own
    return tuple(sorted({each.date for each in asked if symptom in (each.symptoms or ())}))


def places(check_ins: Sequence[CheckIn]) -> tuple[tuple[Location, int], ...]:
    """Return where it hurt and on how many days, the most frequent place first."""
    return tuple(Counter(each.location for each in check_ins if each.location is not None).most_common())
