"""What one knee's check-in of one day says (section 2 of the decision table)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import NOT_DONE, Location, Swelling, Symptom

STARRED = ("waking_pain", "pain_now", "activities.walking", "activities.stairs", "swelling", "symptoms")
"""The questions a complete check-in answers, in the order they are asked."""

CORE_FIELDS = ("waking_pain", "pain_now", "activities.walking", "activities.stairs", "activities.rising_from_chair")
"""Everyday pain. [eng]"""

PROVOKING_FIELDS = (
    "activities.squatting",
    "activities.sitting",
    "activities.hopping",
    "activities.downhill_running",
)
"""Pain under load that was looked for; it counts less. [eng]"""

MOMENTS = "moments"
"""Where a pain stands that was noted at one time of the day."""

GOOD_CORE = 2  # a good day's highest core pain [lit Esculier, Thomeé: 0-2 is safe]

SHARED_SIGNS = frozenset({Symptom.FEVER, Symptom.TOOK_PAINKILLER, Symptom.OTHER_JOINTS})
"""Signs of the runner, not of one knee: noted for either, they count for both that day."""


@dataclass(frozen=True)
class Pain:
    """A score and the field it stands in."""

    field: str
    score: int


@dataclass(frozen=True)
class DayFacts:
    """One day of one knee. ``missing`` are the starred fields without an answer; pain is None where none was scored."""

    missing: tuple[str, ...] = STARRED
    waking: int | None = None
    core_pain: Pain | None = None
    provoked_pain: Pain | None = None
    swelling: Swelling | None = None
    signs: frozenset[Symptom] = frozenset()
    stiffness_min: int | None = None
    location: Location | None = None

    @property
    def exists(self) -> bool:
        """Tell whether there is a check-in: at least one starred field is answered."""
        return len(self.missing) < len(STARRED)

    @property
    def complete(self) -> bool:
        """Tell whether every starred field is answered."""
        return not self.missing

    @property
    def core(self) -> int | None:
        """Return the highest everyday pain."""
        return self.core_pain.score if self.core_pain else None

    @property
    def swollen(self) -> bool:
        """Tell whether any swelling was noted."""
        return self.swelling in (Swelling.MILD, Swelling.MARKED)

    @property
    def calm_so_far(self) -> bool:
        """Tell whether no answer given speaks against a good day: core 2 or less, not swollen, no limp."""
        return (self.core or 0) <= GOOD_CORE and not self.swollen and Symptom.LIMPING not in self.signs

    @property
    def good(self) -> bool:
        """Tell whether the day counts towards calm: every starred question is answered, and nothing speaks against."""
        return self.complete and self.calm_so_far


UNLOGGED = DayFacts()


def day_facts(check_in: CheckIn, shared: frozenset[Symptom]) -> DayFacts:
    """Draw a day's facts; ``shared`` are the runner's signs of that day, from either knee."""
    scores = dict(_scores(check_in))
    provoked = _highest(Pain(field, scores[field]) for field in PROVOKING_FIELDS if field in scores)
    core = [Pain(field, scores[field]) for field in CORE_FIELDS if field in scores]
    loose = [pain for pain in _loose_pains(check_in) if provoked is None or pain.score > provoked.score]
    return DayFacts(
        missing=tuple(name for name in STARRED if not _answered(check_in, name)),
        waking=check_in.waking_pain,
        core_pain=_highest([*core, *loose]),
        provoked_pain=provoked,
        swelling=check_in.swelling,
        signs=frozenset(check_in.symptoms or ()) | shared,
        stiffness_min=check_in.stiffness_min,
        location=check_in.location,
    )


def _scores(check_in: CheckIn) -> Iterator[tuple[str, int]]:
    if check_in.waking_pain is not None:
        yield "waking_pain", check_in.waking_pain
    if check_in.pain_now is not None:
        yield "pain_now", check_in.pain_now
    for activity, answer in check_in.activities.items():
        if answer != NOT_DONE:
            yield f"activities.{activity}", int(answer)


def _loose_pains(check_in: CheckIn) -> Iterator[Pain]:
    """Yield pain without an activity. A provoking activity scored as high explains it; otherwise it is core."""
    if check_in.worst_pain is not None:
        yield Pain("worst_pain", check_in.worst_pain)
    for moment in check_in.moments:
        yield Pain(MOMENTS, moment.pain)


def _highest(pains: Iterable[Pain]) -> Pain | None:
    return max(pains, key=lambda pain: pain.score, default=None)


def _answered(check_in: CheckIn, name: str) -> bool:
    activity = name.removeprefix("activities.")
    return activity in check_in.activities if activity != name else getattr(check_in, name) is not None
