"""The days that set a knee back, and whether it has calmed and proven itself since (section 2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import ACTIVITY_NAMES, FIELD_NAMES, SYMPTOM_NAMES
from kneejournal.domain.vocabulary import Swelling, Symptom
from kneejournal.rules.days import MOMENTS, DayFacts, Pain
from kneejournal.rules.reaction import BAD_PEAK, MARKED_PEAK, MARKED_RISE, SORE_RISE, Reaction, RunFacts

# What a day's own answers trigger.
SORE_CORE = 4  # "above 3" is time off [seed 003]
SEVERE_CORE = 6  # [eng]
SEVERE_SIGNS = (
    Symptom.CANNOT_BEAR_WEIGHT,
    Symptom.LOCKING,
    Symptom.CALF_SWELLING,
    Symptom.GIVING_WAY,
    Symptom.HOT_RED,
    Symptom.TRAUMA,
    Symptom.LIMPING,  # [seed 003]
)

# What ends it, by severity.
CALM_DAYS = {1: 2, 2: 3}  # good days in a row [1: lit Delaware, "2 days off"; 2: eng]
GRADUATION_DAYS = {1: 7, 2: 14}  # days since the trigger [eng]
GRADUATION_RUNS = {1: 2, 2: 4}  # days with tolerated runs since [eng; lit "each phase at least twice"]

MOMENT = Template("rules.cause.moment", "Pain at one time of the day")
PAIN = Template("rules.cause.pain", "{field}: {score}/10")
SWOLLEN = {
    Swelling.MILD: Template("rules.cause.swelling.mild", "Slight swelling"),
    Swelling.MARKED: Template("rules.cause.swelling.marked", "Marked swelling"),
}
RUN_LIMP = Template("rules.cause.run_limp", "A limp on the run")
RUN_PEAK = Template("rules.cause.run_peak", "Pain during the run: {score}/10")
RUN_WORSE = Template("rules.cause.run_worse", "Pain that climbed during the run")
RUN_HOUR = Template("rules.cause.run_hour", "Pain one hour after the run: up by {points} points")
RUN_HOUR_ONE = Template("rules.cause.run_hour.one", "Pain one hour after the run: up by 1 point")
RUN_HOUR_ALONE = Template(
    "rules.cause.run_hour.alone", "Pain one hour after the run: {points}/10, none noted before it"
)
RUN_MORNING = Template("rules.cause.run_morning", "Waking pain after the run: up by {points} points")
RUN_MORNING_ONE = Template("rules.cause.run_morning.one", "Waking pain after the run: up by 1 point")
RUN_MORNING_ALONE = Template(
    "rules.cause.run_morning.alone", "Waking pain after the run: {points}/10, none noted on the day of the run"
)
RUN_CUT_SHORT = Template("rules.cause.run_cut_short", "The run was cut short")


@dataclass(frozen=True)
class Trigger:
    """A day (offset from the day of the advice) that sets the knee back, by severity 1 or 2, and why."""

    offset: int
    severity: int
    cause: Message
    pain: Pain | None = None


def field_name(field: str) -> Message:
    """Return the name of a scored field, such as "Stairs" or "Waking pain"."""
    if field == MOMENTS:
        return MOMENT()
    activity = field.removeprefix("activities.")
    return FIELD_NAMES[field]() if activity == field else ACTIVITY_NAMES[activity]()


def pain_cause(pain: Pain) -> Message:
    """Return for example "Stairs: 4/10"."""
    return PAIN(field=field_name(pain.field), score=pain.score)


def find_triggers(days: Mapping[int, DayFacts], runs: Iterable[RunFacts], sore_core: int) -> tuple[Trigger, ...]:
    """Return one trigger for each day that has any, the most severe, in date order.

    Args:
        days: the logged days by offset.
        runs: the runs of the window.
        sore_core: core pain that triggers: SORE_CORE, or less where a prescription says so.
    """
    worst: dict[int, Trigger] = {}
    for trigger in (*_of_days(days, sore_core), *_of_runs(runs)):
        known = worst.get(trigger.offset)
        if known is None or trigger.severity > known.severity:
            worst[trigger.offset] = trigger
    return tuple(worst[offset] for offset in sorted(worst))


def _of_days(days: Mapping[int, DayFacts], sore_core: int) -> Iterator[Trigger]:
    for offset, day in days.items():
        for sign in SEVERE_SIGNS:
            if sign in day.signs:
                yield Trigger(offset, 2, SYMPTOM_NAMES[sign]())
        if day.swelling is not None and day.swollen:
            yield Trigger(offset, 2, SWOLLEN[day.swelling]())
        pain = day.core_pain
        if pain is not None and pain.score >= sore_core:
            yield Trigger(offset, 2 if pain.score >= SEVERE_CORE else 1, pain_cause(pain), pain)


def _of_runs(runs: Iterable[RunFacts]) -> Iterator[Trigger]:
    for run in runs:
        if run.reaction.bad:
            severity = 2 if run.reaction is Reaction.BAD_2 else 1
            yield Trigger(run.offset, severity, run_cause(run))
            if (run.rise_next or 0) >= SORE_RISE:
                yield Trigger(run.offset + 1, severity, _morning_cause(run))


def run_cause(run: RunFacts) -> Message:
    """Say what made a run a bad one, the gravest first."""
    if run.limped:
        return RUN_LIMP()
    if run.worsened and (run.peak or 0) < BAD_PEAK:
        return RUN_WORSE()
    if (run.peak or 0) >= run.sore_peak:
        return RUN_PEAK(score=run.peak)
    return _hour_cause(run) if (run.rise_in_hour or 0) >= SORE_RISE else _morning_cause(run)


def mark_cause(run: RunFacts) -> Message:
    """Say what mark a run left that was not a bad one: pain of 3, one point up, or cut short."""
    if (run.peak or 0) >= MARKED_PEAK:
        return RUN_PEAK(score=run.peak)
    if (run.rise_in_hour or 0) >= MARKED_RISE:
        return _hour_cause(run)
    return _morning_cause(run) if (run.rise_next or 0) >= MARKED_RISE else RUN_CUT_SHORT()


def _hour_cause(run: RunFacts) -> Message:
    risen = RUN_HOUR_ONE if run.rise_in_hour == 1 else RUN_HOUR
    return (risen if run.before_known else RUN_HOUR_ALONE)(points=run.rise_in_hour)


def _morning_cause(run: RunFacts) -> Message:
    risen = RUN_MORNING_ONE if run.rise_next == 1 else RUN_MORNING
    return (risen if run.morning_known else RUN_MORNING_ALONE)(points=run.rise_next)


def exited(trigger: Trigger, days: Mapping[int, DayFacts]) -> bool:
    """Tell whether enough good days in a row lie after the trigger. The last may be today; unlogged days break them."""
    in_a_row = 0
    for offset in range(trigger.offset + 1, 1):
        day = days.get(offset)
        in_a_row = in_a_row + 1 if day is not None and day.good else 0
        if in_a_row == CALM_DAYS[trigger.severity]:
            return True
    return False


def graduated(trigger: Trigger, outcomes: Mapping[int, Reaction]) -> bool:
    """Tell whether the knee has proven itself: long enough ago, and enough days with tolerated runs since."""
    tolerated = sum(offset > trigger.offset and outcome is Reaction.OK for offset, outcome in outcomes.items())
    return -trigger.offset >= GRADUATION_DAYS[trigger.severity] and tolerated >= GRADUATION_RUNS[trigger.severity]
