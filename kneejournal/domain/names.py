"""What the fixed words of a knee diary are called, as texts the window and the report can translate.

All but the knees are written as labels, with a capital; inside a sentence they stand at its start or after a colon.
A :class:`~kneejournal.domain.messages.Template` is called to get the message: ``ACTIVITY_NAMES["stairs"]()``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.records import Profile


def _named(group: str, **texts: str) -> Mapping[str, Template]:
    return {word: Template(f"name.{group}.{word}", text) for word, text in texts.items()}


ACTIVITY_NAMES = _named(
    "activity",
    walking="Walking",
    stairs="Stairs",
    squatting="Squatting",
    sitting="Sitting for long",
    kneeling="Kneeling",
    rising_from_chair="Getting up from a chair",
    downhill_running="Running downhill",
    hopping="Hopping",
)
"""The activities of the format; a profile names its own."""

OWN_ACTIVITY = Template("name.activity.own", "{name}")


def activity_name(activity: str, profile: Profile) -> Message:
    """Return the name of an activity of the format or of the profile; of one that neither knows, its id."""
    if activity in ACTIVITY_NAMES:
        return ACTIVITY_NAMES[activity]()
    own = (each.name for each in profile.custom_activities if each.id == activity)
    return OWN_ACTIVITY(name=next(own, activity))


SYMPTOM_NAMES = _named(
    "symptom",
    limping="Limping",
    giving_way="Giving way",
    locking="Locking",
    catching="Catching",
    grinding="Grinding",
    night_pain="Pain at night",
    rest_pain="Constant pain at rest",
    trauma="Injury",
    cannot_bear_weight="Cannot bear weight",
    hot_red="Hot or red",
    fever="Fever",
    calf_swelling="Swollen calf",
    other_joints="Other joints hurt",
    took_painkiller="Took a painkiller",
)

SWELLING_NAMES = _named("swelling", none="None", mild="Mild", marked="Marked")

LOCATION_NAMES = _named(
    "location",
    front="Front",
    outer="Outer side",
    inner="Inner side",
    below_kneecap="Below the kneecap",
    behind="Back of the knee",
    diffuse="All over",
)

RUN_KIND_NAMES = _named(
    "run_kind", easy="Easy", long="Long", tempo="Tempo", speed="Speed", race="Race", walk_run="Walk-run"
)

TERRAIN_NAMES = _named(
    "terrain",
    flat="Flat",
    rolling="Rolling",
    hilly="Hilly",
    downhill="Downhill",
    trail="Trail",
    treadmill="Treadmill",
)

SPAN_NAMES = _named("span", holiday="Holiday", ill="Ill", injured="Injured", shoes="New shoes", other="Other")

MARK_NAMES = _named("mark", holiday="holiday", ill="ill", injured="injured", shoes="new shoes", other="marked")
"""By :class:`SpanKind`, for beside a stretch of days in a chart."""

KNEE_NAMES = _named("knee", left="left knee", right="right knee", both="both knees")
"""By :class:`Knee` or :class:`Side`, for the middle of a sentence."""

FIELD_NAMES = _named(
    "field",
    waking_pain="Waking pain",
    worst_pain="Worst pain",
    pain_now="Pain now",
    stiffness_min="Morning stiffness",
    walk_min="Longest brisk walk",
    activities="Activities",
    swelling="Swelling",
    location="Place of the pain",
    symptoms="Other signs",
    moments="Moments",
    note="Note",
    before="Before the run",
    peak="Highest during the run",
    end="At the end of the run",
    one_hour_after="One hour after the run",
    next_morning="Next morning",
    worsened="Kept getting worse during the run",
    limped="Limped",
    stopped_early="Stopped early",
)
"""The questions of a check-in and of a run's 24-hour response, by field name."""

AIM_NAMES = _named(
    "aim",
    thigh="Front of the thigh",
    hip="Hip and buttock",
    lower_leg="Hamstrings and calf",
    trunk="Trunk",
    balance="Balance",
    stretch="Stretching and rolling",
)
"""What an exercise is chosen for."""

MUSCLE_NAMES = _named(
    "muscle",
    quadriceps="front of the thigh",
    hamstrings="back of the thigh",
    glutes="buttocks",
    hip_abductors="side of the hip",
    hip_flexors="front of the hip",
    adductors="inner side of the thigh",
    calves="calf",
    trunk="trunk",
)
"""For the middle of a sentence."""

EQUIPMENT_NAMES = _named(
    "equipment",
    wall="Wall",
    chair="Chair",
    step="Step",
    band="Elastic band",
    towel="Towel",
    roller="Foam roller",
)

SIDES_NAMES = _named("sides", one="One side at a time", both="Both sides at once", alternating="Both sides in turn")

BASIS_NAMES = _named(
    "basis",
    stated="As the source states it",
    analogy="By analogy with the source",
    ours="Our own choice",
)
"""How far the source of a dose goes."""


def readable_id(name: str, taken: Collection[str]) -> str:
    """Make a readable id for the open format and the command line from a name, such as "carrying_boxes"."""
    plain = re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") or "own"
    numbers = (plain if number == 1 else f"{plain}_{number}" for number in range(1, len(taken) + 2))
    return next(each for each in numbers if each not in taken)
