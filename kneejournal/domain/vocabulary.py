"""The fixed words of a knee diary, spelled as in the open format."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum


class Knee(StrEnum):
    """A knee of the runner."""

    LEFT = "left"
    RIGHT = "right"


class Sides(StrEnum):
    """Whether a set is done with one leg, so that each side has its own sets, or with both at once or in turn."""

    ONE = "one"
    BOTH = "both"
    ALTERNATING = "alternating"


class Side(StrEnum):
    """Which knee an exercise set, a score or a verdict belongs to."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    def covers(self, knee: Knee) -> bool:
        """Tell whether the knee is meant."""
        return self is Side.BOTH or self.value == knee.value


class Swelling(StrEnum):
    """How swollen the knee was, in rising order."""

    NONE = "none"
    MILD = "mild"
    MARKED = "marked"


class Location(StrEnum):
    """Where it hurts."""

    FRONT = "front"
    OUTER = "outer"
    INNER = "inner"
    BELOW_KNEECAP = "below_kneecap"
    BEHIND = "behind"
    DIFFUSE = "diffuse"


class Symptom(StrEnum):
    """A sign asked for besides pain."""

    LIMPING = "limping"
    GIVING_WAY = "giving_way"
    LOCKING = "locking"
    CATCHING = "catching"
    GRINDING = "grinding"
    NIGHT_PAIN = "night_pain"
    REST_PAIN = "rest_pain"
    TRAUMA = "trauma"
    CANNOT_BEAR_WEIGHT = "cannot_bear_weight"
    HOT_RED = "hot_red"
    FEVER = "fever"
    CALF_SWELLING = "calf_swelling"
    OTHER_JOINTS = "other_joints"
    TOOK_PAINKILLER = "took_painkiller"


class RunKind(StrEnum):
    """What a run was meant to be."""

    EASY = "easy"
    LONG = "long"
    TEMPO = "tempo"
    SPEED = "speed"
    RACE = "race"
    WALK_RUN = "walk_run"


class Terrain(StrEnum):
    """What a run went over."""

    FLAT = "flat"
    ROLLING = "rolling"
    HILLY = "hilly"
    DOWNHILL = "downhill"
    TRAIL = "trail"
    TREADMILL = "treadmill"


class AscentSource(StrEnum):
    """Whether ascent and descent were stated by the watch or computed from its altitudes."""

    STATED = "stated"
    COMPUTED = "computed"


class SpanKind(StrEnum):
    """What a stretch of days was."""

    HOLIDAY = "holiday"
    ILL = "ill"
    INJURED = "injured"
    SHOES = "shoes"
    OTHER = "other"


class Units(StrEnum):
    """How distances are shown."""

    KM = "km"
    MI = "mi"


class Verdict(StrEnum):
    """The advice in one word, from the most to the least permissive."""

    RUN = "run"
    REDUCE = "reduce"
    REST = "rest"


class RestKind(StrEnum):
    """Why rest is advised."""

    FLARE = "flare"
    STOP = "stop"
    PLANNED = "planned"
    PRESCRIBED = "prescribed"
    UNKNOWN = "unknown"


class SeeProfessional(StrEnum):
    """How soon a professional should look at the knee, in rising order."""

    NONE = "none"
    ROUTINE = "routine"
    SOON = "soon"
    URGENT = "urgent"


NOT_DONE = "not_done"
"""The answer for an activity that was not done that day."""

ACTIVITIES = (
    "walking",
    "stairs",
    "squatting",
    "sitting",
    "kneeling",
    "rising_from_chair",
    "downhill_running",
    "hopping",
)
"""The ids of the activities the format knows; a profile may add its own."""

_COUNTS_AS: Mapping[str, str] = {
    RunKind.RACE: RunKind.SPEED,
    Terrain.TRAIL: Terrain.HILLY,
    Terrain.DOWNHILL: Terrain.HILLY,
}


def is_avoided(word: str, avoid: Collection[str]) -> bool:
    """Tell whether a run kind or terrain falls under what is to be avoided: a race is speed, trails are hilly."""
    return word in avoid or _COUNTS_AS.get(word) in avoid
