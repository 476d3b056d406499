"""From what a file states to a run that can be in a journal: nothing that cannot be is stored silently."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone, tzinfo
from uuid import UUID, uuid5

from kneejournal.domain.errors import one_line
from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.plausible import ALWAYS_BELIEVED_M, FASTEST_M_S, STEEPEST
from kneejournal.domain.records import Run, RunSource
from kneejournal.domain.vocabulary import AscentSource, RunKind, Terrain, Units
from kneejournal.importers.activity import UNKNOWN_CLIMB, Activity, Climb, Sport
from kneejournal.importers.outcome import Found, Left, Place, Question

FIRST_YEAR = 1995
"""No watch recorded runs before; such dates are clocks that were never set [eng]."""

FARTHEST_M, LONGEST_S = 1_000_000, 7 * 86_400
"""What a run of the journal holds at most."""

DOUBTED_M_S, SPRINT_M = 8.0, 400
"""Faster than this, and farther than a sprint, it is asked to be checked; the world record over 1,000 m is 7.6 m/s
on average [lit]."""

HIGHEST_CLIMB_M = 20_000.0
"""What a run of the journal holds at most."""

DOWNHILL_M_PER_KM, HILLY_M_PER_KM, ROLLING_M_PER_KM, SHORTEST_GUESSED_M = 20, 30, 10, 500
"""Descent that makes a run downhill; ascent and descent together that make it hilly or rolling [eng]."""

NO_DATE = Template(
    "import.failed.no_date",
    "The file gives no date for this run (the clock of the watch was not set); enter it by hand.",
)
NO_START = Template(
    "import.failed.no_start",
    "The file states no start of this run; it was about {moment}. Enter the run by hand.",
)
OLD_DATE = Template(
    "import.failed.old_date", "The run is dated {date}: the clock of the watch was not set. Enter it by hand."
)
FUTURE_DATE = Template("import.failed.future", "The run is dated {date}, which lies in the future.")
TOO_FAR = Template(
    "import.failed.too_far",
    "The distance of {distance} is more than the {most} that a run of the journal can have.",
)
TOO_LONG = Template("import.failed.too_long", "The run lasts more than seven days.")
TOO_FAST = Template(
    "import.failed.too_fast", "{distance} in {seconds} s is faster than anyone runs; the file was not believed."
)
VERY_FAST = Template(
    "import.warning.fast", "{distance} in {seconds} s is faster than the world record; please check it."
)
NO_MEASURES = Template("import.failed.no_measures", "The file holds neither a distance nor a duration.")
NO_DISTANCE = Template("import.warning.no_distance", "The file holds no distance; it stays unknown until you enter it.")
NO_DURATION = Template("import.warning.no_duration", "The file gives a duration of 0 s; it stays unknown.")
MOVING_LONGER = Template(
    "import.warning.moving", "The file gives more time in motion than in all; the time in motion stays unknown."
)
CLIMB_DOUBTED = Template("import.warning.climb", "The ascent or descent of the file cannot be right and stays unknown.")
NOT_A_RUN = Template("import.skipped.sport", "Not a run: {label}.")
SAID_NO_RUN = Template("import.skipped.answered", "You said that {label} is not a run.")
ASK_LABEL = Template("import.ask.label", "The sport of this activity is called “{label}”. Was it a run?")
ASK_NAMED = Template("import.ask.named", "“{name}” does not say which sport it was. Was it a run?")
ASK_NONE = Template("import.ask.none", "The file does not say which sport this was. Was it a run?")
ASSUMED_LABEL = Template(
    "import.warning.label", "The sport is called “{label}”, which is not known here; it was taken for a run."
)
ASSUMED_NONE = Template(
    "import.warning.no_sport", "The file does not say which sport this was; it was taken for a run."
)

_NAMESPACE = UUID("8f0c1b4e-52a1-4d0b-9f0e-6b7f2f7a5c11")
"""Fixed for ever: the ids of imported runs are made in it."""


@dataclass(frozen=True)
class Surroundings:
    """What a reading needs to know besides the file; see :func:`~kneejournal.importers.reader.read_files`."""

    zone: tzinfo
    now: datetime
    units: Units = Units.KM
    answers: Mapping[str, bool] = field(default_factory=dict)

    def is_run(self, activity: Activity) -> bool | None:
        """Tell whether an activity is a run; None where only the runner knows."""
        if activity.sport is Sport.UNKNOWN:
            return self.answers.get(activity.label.casefold())
        return activity.sport is not Sport.OTHER


def judge(activity: Activity, place: Place, source: RunSource, around: Surroundings) -> Found | Left:
    """Make a run of an activity, or say why it is none or cannot be one. ``source`` names the file."""
    place = replace(place, number=activity.number)
    is_run = around.is_run(activity)
    reason = _no_run(activity) if is_run is False else _impossible(activity, around.now)
    if reason is not None or activity.start is None:
        known = (activity.start or activity.start_hint, activity.distance_m, activity.elapsed_s)
        return Left(place, reason or NO_DATE(), is_run is not False, *known)
    run, warnings = _run(activity, source, _local(activity.start, activity.elapsed_s, around.zone))
    return Found(run, place, (*activity.warnings, *warnings), _question(activity) if is_run is None else None)


def _no_run(activity: Activity) -> Message:
    label = one_line(activity.label or activity.name)
    return (NOT_A_RUN if activity.sport is Sport.OTHER else SAID_NO_RUN)(label=label)


def _question(activity: Activity) -> Question:
    if not activity.label:
        name = one_line(activity.name)
        return Question("", ASK_NAMED(name=name) if name else ASK_NONE(), ASSUMED_NONE())
    label = one_line(activity.label)
    return Question(activity.label, ASK_LABEL(label=label), ASSUMED_LABEL(label=label))


def _impossible(activity: Activity, now: datetime) -> Message | None:
    """Say why an activity cannot be a run of this journal."""
    if activity.start is None:
        hint = activity.start_hint
        return NO_START(moment=hint.strftime("%Y-%m-%d %H:%M")) if hint else NO_DATE()
    shown = activity.start.date().isoformat()
    if activity.start.year < FIRST_YEAR:
        return OLD_DATE(date=shown)
    if activity.start > now + timedelta(days=1):
        return FUTURE_DATE(date=shown)
    seconds = activity.elapsed_s or activity.moving_s or activity.timer_s or 0.0
    return _impossible_measures(activity.distance_m or 0.0, seconds)


def _impossible_measures(distance_m: float, seconds: float) -> Message | None:
    if distance_m <= 0 and seconds <= 0:
        return NO_MEASURES()
    if distance_m > FARTHEST_M:
        return TOO_FAR(distance=Metres(distance_m), most=Metres(FARTHEST_M))
    if seconds > LONGEST_S:
        return TOO_LONG()
    if seconds > 0 and distance_m > FASTEST_M_S * seconds:
        return TOO_FAST(distance=Metres(distance_m), seconds=round(seconds))
    return None


def _local(start: datetime, elapsed_s: float | None, zone: tzinfo) -> datetime:
    """Give a start the offset it had for the runner.

    A start in UTC names none, so the runner's zone tells it. FIT states the offset at the end of a run: where the
    runner's zone had the same then, it knows the one at the start, which differs on the night of a clock change.
    """
    end = start + timedelta(seconds=min(elapsed_s or 0.0, LONGEST_S))
    if start.utcoffset() in {timedelta(0), end.astimezone(zone).utcoffset()}:
        return start.astimezone(zone)
    return start


def _run(activity: Activity, source: RunSource, start: datetime) -> tuple[Run, tuple[Message, ...]]:
    elapsed, moving, about_times = _times(activity)
    climb, climb_source, about_climb = _climb(activity)
    distance = activity.distance_m or None
    terrain, guessed = _terrain(activity.sport, climb, distance)
    run = Run(
        id=str(uuid5(_NAMESPACE, activity.key)),
        start=start.replace(tzinfo=timezone(start.utcoffset() or timedelta(0))),
        distance_m=distance,
        moving_s=moving,
        elapsed_s=elapsed,
        ascent_m=climb.ascent_m,
        descent_m=climb.descent_m,
        kind=RunKind.RACE if activity.sport is Sport.RACE else None,
        terrain=terrain,
        terrain_guessed=guessed,
        ascent_source=climb_source,
        source=source,
    )
    unknown = (NO_DISTANCE(),) if distance is None else ()
    return run, (*unknown, *about_times, *about_climb)


def _times(activity: Activity) -> tuple[float | None, float | None, tuple[Message, ...]]:
    """Return elapsed and moving seconds that can be, and what to say about them."""
    elapsed, moving = activity.elapsed_s, activity.moving_s
    if elapsed is not None and elapsed <= 0:
        return None, moving or None, (NO_DURATION(),)
    if moving is not None and elapsed is not None and moving > elapsed + max(_ROUNDED_S, elapsed * _ROUNDED_SHARE):
        return elapsed, None, (MOVING_LONGER(),)
    seconds = elapsed or moving or activity.timer_s or 0.0
    return elapsed, moving or None, _about_speed(activity.distance_m or 0.0, seconds)


def _about_speed(distance_m: float, seconds: float) -> tuple[Message, ...]:
    doubted = distance_m > SPRINT_M and 0 < seconds * DOUBTED_M_S < distance_m
    return (VERY_FAST(distance=Metres(distance_m), seconds=round(seconds)),) if doubted else ()


_ROUNDED_S, _ROUNDED_SHARE = 5, 0.01
"""By how much the time in motion may exceed the whole, as services round them."""


def _climb(activity: Activity) -> tuple[Climb, AscentSource | None, tuple[Message, ...]]:
    """Return the stated climb, or else the computed one; unknown with a warning where neither can be."""
    stated, computed = activity.stated, activity.computed
    climb = Climb(_either(stated.ascent_m, computed.ascent_m), _either(stated.descent_m, computed.descent_m))
    if climb == UNKNOWN_CLIMB:
        return climb, None, ()
    most = max(ALWAYS_BELIEVED_M, STEEPEST * (activity.distance_m or FARTHEST_M))
    if not all(each is None or 0 <= each <= min(most, HIGHEST_CLIMB_M) for each in (climb.ascent_m, climb.descent_m)):
        return UNKNOWN_CLIMB, None, (CLIMB_DOUBTED(),)
    is_stated = all(theirs is not None or ours is None for theirs, ours in zip(*_pairs(stated, climb), strict=True))
    return climb, AscentSource.STATED if is_stated else AscentSource.COMPUTED, ()


def _pairs(stated: Climb, climb: Climb) -> tuple[tuple[float | None, ...], tuple[float | None, ...]]:
    return (stated.ascent_m, stated.descent_m), (climb.ascent_m, climb.descent_m)


def _either(stated: float | None, computed: float | None) -> float | None:
    return computed if stated is None else stated


def _terrain(sport: Sport, climb: Climb, distance_m: float | None) -> tuple[Terrain | None, bool | None]:
    """Return the terrain and whether it is a guess: a treadmill is stated, the rest follows from the climb."""
    if sport in {Sport.TREADMILL, Sport.VIRTUAL}:
        return Terrain.TREADMILL, True if sport is Sport.VIRTUAL else None
    guess = _guess(climb, distance_m)
    if sport is Sport.TRAIL and guess is not Terrain.DOWNHILL:
        return Terrain.TRAIL, None
    return guess, True if guess else None


def _guess(climb: Climb, distance_m: float | None) -> Terrain | None:
    if climb.descent_m is None or not distance_m or distance_m < SHORTEST_GUESSED_M:
        return None
    per_km = 1_000 / distance_m
    if climb.descent_m * per_km > DOWNHILL_M_PER_KM:
        return Terrain.DOWNHILL
    together = ((climb.ascent_m or 0.0) + climb.descent_m) * per_km
    if together > HILLY_M_PER_KM:
        return Terrain.HILLY
    return Terrain.ROLLING if together > ROLLING_M_PER_KM else Terrain.FLAT
