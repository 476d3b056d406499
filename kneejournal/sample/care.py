"""What the made-up runner does for the knee besides running: visits, exercises, questions, other sports."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kneejournal.domain.catalogue import exercises, starter_programme
from kneejournal.domain.records import (
    Appointment,
    Goal,
    OtherActivity,
    OutcomeScore,
    Prescription,
    Programme,
    ProgrammeItem,
    Question,
    SetDone,
    Span,
    Visit,
)
from kneejournal.domain.vocabulary import RunKind, Side, Sides, SpanKind, Terrain
from kneejournal.sample.clock import EVENING, at
from kneejournal.sample.dice import Dice
from kneejournal.sample.knee import SampleKnee
from kneejournal.sample.story import Story

WHO = "Physiotherapist"
DAYS = (1, 3, 5)
STRONGER = (
    ProgrammeItem(exercise="wall_sit", weekdays=DAYS, sets=3, hold_s=45),
    ProgrammeItem(exercise="step_up", weekdays=DAYS, sets=3, reps=8),
    ProgrammeItem(exercise="lateral_band_walk", weekdays=DAYS, sets=3, reps=10),
    ProgrammeItem(exercise="calf_stretch", weekdays=DAYS, sets=1, hold_s=30),
)
ONE_LEG = (
    ProgrammeItem(exercise="lateral_step_down", weekdays=DAYS, sets=3, reps=10),
    ProgrammeItem(exercise="single_leg_balance", weekdays=DAYS, sets=3, hold_s=45),
    ProgrammeItem(exercise="side_plank", weekdays=DAYS, sets=2, hold_s=30),
    ProgrammeItem(exercise="calf_raise", weekdays=DAYS, sets=3, reps=12),
)
LOADS_KG = {"step_up": 4.0, "calf_raise": 8.0}
FIRST_VISIT = "Kneecap pain, nothing torn. Less running for now, hip and thigh exercises three times a week."
NEXT_VISIT = "Doing well. Stronger exercises; build up the distance first, hills last."
QUESTIONS = (
    "May I take the stairs at work again?",
    "How long should I keep up the exercises once the pain is gone?",
    "Is a little pain on the first kilometre all right?",
)


def programmes(story: Story) -> Iterator[Programme]:
    """Yield a programme for each visit: gentle after a flare-up, stronger at the next, on one leg two months later."""
    for index, day in enumerate(story.visits):
        written = at(day, EVENING)
        if index % 2 == 0:
            yield Programme(from_=day, prescribed_by=WHO, items=starter_programme(day).items, updated_at=written)
            continue
        yield Programme(from_=day, prescribed_by=WHO, items=STRONGER, updated_at=written)
        later = day + timedelta(days=56)
        if later < min([story.last, *(visit for visit in story.visits if visit > day)]):
            yield Programme(from_=later, prescribed_by=WHO, items=ONE_LEG, updated_at=at(later, EVENING))


def prescriptions(story: Story) -> Iterator[Prescription]:
    """Yield the limits that were set at the first visit after each flare-up."""
    for day in story.visits[::2]:
        yield Prescription(
            valid_from=day,
            valid_until=day + timedelta(days=20),
            by=WHO,
            max_distance_m=4000,
            max_runs_per_week=3,
            avoid=(Terrain.HILLY.value, Terrain.DOWNHILL.value, RunKind.SPEED.value),
            note="Stop and walk home above 3 of 10.",
            updated_at=at(day, EVENING),
        )


def session(items: tuple[ProgrammeItem, ...], day: date, knee: SampleKnee, dice: Dice) -> Iterator[SetDone]:
    """Yield the sets of one session; now and then an exercise or its last set is left out."""
    for item in items:
        if dice.chance(0.06):
            continue
        count = item.sets - 1 if item.sets > 1 and dice.chance(0.08) else item.sets
        pain, after = knee.score(0.6), None if dice.chance(0.4) else knee.score(0.3)
        for number in range(1, count + 1):
            yield SetDone(
                id=dice.new_id(),
                date=day,
                exercise=item.exercise,
                knee=Side.RIGHT if exercises()[item.exercise].sides is Sides.ONE else Side.BOTH,
                set=number,
                reps=item.reps,
                hold_s=item.hold_s,
                load_kg=LOADS_KG.get(item.exercise),
                pain=pain,
                pain_one_hour_after=after if number == count else None,
                effort=dice.whole(3, 6),
                updated_at=at(day, EVENING - 60 + number),
            )


def adherence(story: Story, day: date) -> float:
    """Return how likely a planned session is done: at first nearly always, two months after a visit half the time."""
    visit = story.last_visit(day)
    return 0.0 if visit is None else max(0.45, 0.92 - (day - visit).days * 0.007)


def outcome_score(day: date, knee: SampleKnee) -> OutcomeScore:
    """Return the questionnaire filled in at a visit: 100 is best."""
    score = max(40, int(97 - knee.irritation * 9))
    return OutcomeScore(date=day, instrument="AKPS", knee=Side.RIGHT, score=score, updated_at=at(day, EVENING))


def visits(story: Story) -> Iterator[Visit]:
    """Yield what was said at each visit."""
    for index, day in enumerate(story.visits):
        yield Visit(date=day, who=WHO, note=NEXT_VISIT if index % 2 else FIRST_VISIT, updated_at=at(day, EVENING))


def appointments(story: Story, dice: Dice) -> Iterator[Appointment]:
    """Yield the appointment that is set."""
    day = story.last + timedelta(days=dice.whole(5, 12))
    day += timedelta(days=max(0, 8 - day.isoweekday()) if day.isoweekday() > 5 else 0)  # noqa: PLR2004  # Friday
    yield Appointment(date=day, who=WHO, note="16:30, bring the report", updated_at=at(story.first, EVENING))


def questions(story: Story, dice: Dice) -> Iterator[Question]:
    """Yield questions to ask, the first of them answered at a visit."""
    for index, text in enumerate(QUESTIONS):
        done = True if index == 0 and story.visits else None
        yield Question(id=dice.new_id(), text=text, done=done, updated_at=at(story.first, EVENING + index))


def goals(story: Story, dice: Dice) -> Iterator[Goal]:
    """Yield what the runner wants to get back to."""
    text = "Ten kilometres in the park with a calm knee the next morning"
    yield Goal(id=dice.new_id(), text=text, updated_at=at(story.first, EVENING))


def spans(story: Story, dice: Dice) -> Iterator[Span]:
    """Yield the pauses, and the day of the new shoes."""
    for pause in story.pauses:
        written = at(min(pause.last + timedelta(days=1), story.last), EVENING)
        yield Span(id=dice.new_id(), from_=pause.first, to=pause.last, kind=pause.kind, updated_at=written)
    shoes = story.first + timedelta(days=dice.whole(55, 75))
    if shoes < story.last:
        written = at(shoes, EVENING)
        yield Span(id=dice.new_id(), from_=shoes, to=shoes, kind=SpanKind.SHOES, note="New shoes", updated_at=written)


def other_activity(day: date, dice: Dice) -> OtherActivity:
    """Return what was done in place of running."""
    name, minutes = dice.pick((("Cycling", 40), ("Swimming", 30), ("Rowing", 25)))
    return OtherActivity(
        id=dice.new_id(), date=day, name=name, minutes=minutes + 5 * dice.whole(0, 3), updated_at=at(day, EVENING)
    )
