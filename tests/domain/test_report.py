"""The values of the physio report: what was recorded, and what was not."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.diary import Diary
from kneejournal.domain.followed import Beyond, Done
from kneejournal.domain.records import (
    AdviceEntry,
    Appointment,
    CheckIn,
    CustomActivity,
    Goal,
    KneeResponse,
    LoggedCap,
    Moment,
    OutcomeScore,
    Prescription,
    Profile,
    Programme,
    ProgrammeItem,
    Question,
    Run,
    SetDone,
    Span,
    Visit,
)
from kneejournal.domain.report import KneePart, Report, make_report
from kneejournal.domain.report_advice import MorningAfter
from kneejournal.domain.report_chart import Grain, grain_of
from kneejournal.domain.report_notes import About
from kneejournal.domain.report_pain import Average
from kneejournal.domain.report_pattern import PartOfDay, Share
from kneejournal.domain.report_signs import Sign, stretches
from kneejournal.domain.vocabulary import (
    Knee,
    Location,
    RunKind,
    Side,
    SpanKind,
    Swelling,
    Symptom,
    Terrain,
    Units,
    Verdict,
)

FIRST = date(2026, 11, 2)  # a Monday
LAST = date(2026, 11, 15)


def on(offset: int) -> date:
    return FIRST + timedelta(days=offset)


def check_in(offset: int, knee: Knee = Knee.RIGHT, **answers: Any) -> CheckIn:
    return CheckIn(date=on(offset), knee=knee, **answers)


def run(offset: int, distance_m: float | None = None, **more: Any) -> Run:
    start = datetime(2026, 11, 2, 8, tzinfo=UTC) + timedelta(days=offset)
    return Run(id=f"run {offset} {distance_m}", start=start, distance_m=distance_m, **more)


def report(**records: Any) -> Report:
    return make_report(Diary(**records), FIRST, LAST, Knee.RIGHT)


def part(**records: Any) -> KneePart:
    return report(**records).knees[0]


def test_an_empty_diary_says_nothing_and_invents_nothing() -> None:
    empty = report()
    knee = empty.knees[0]
    assert (knee.worst.now, knee.worst.before, knee.worst.change, knee.worst.highest) == (
        Average(None, 0),
        Average(None, 0),
        None,
        None,
    )
    assert (knee.logged.days, knee.logged.of, knee.logged.gaps) == (0, 14, ((FIRST, LAST),))
    assert (knee.flares, knee.activities, knee.places, empty.runs, empty.notes) == ((), (), (), (), ())
    assert (knee.signs.asked, knee.signs.reported, knee.signs.swelling_asked) == (0, (), 0)
    assert (knee.exercises.planned, knee.exercises.lines, empty.advice.days) == (0, (), 0)
    assert empty.load.longest_m is None
    assert (empty.last_visit, empty.appointment, empty.prescribed) == (None, None, ())
    assert empty.profile == Profile()


def test_a_report_without_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="no day"):
        make_report(Diary(), LAST, FIRST)


@pytest.mark.parametrize(
    ("knee", "tracked", "expected"),
    [
        (Knee.LEFT, (Knee.RIGHT,), (Knee.LEFT,)),
        (None, (Knee.LEFT, Knee.RIGHT), (Knee.LEFT, Knee.RIGHT)),
        (None, (Knee.LEFT,), (Knee.LEFT,)),
        (None, (), (Knee.RIGHT,)),
    ],
)
def test_a_report_covers_the_named_knee_or_all_tracked(
    knee: Knee | None, tracked: tuple[Knee, ...], expected: tuple[Knee, ...]
) -> None:
    made = make_report(Diary(profile=Profile(knees=tracked)), FIRST, LAST, knee)
    assert tuple(each.knee for each in made.knees) == expected


@pytest.mark.parametrize(
    ("before", "now", "change", "matters"),
    [
        ((5, 5, 5, 5), (3, 3, 3, 3), -2.0, True),
        ((4, 4, 4, 4, 4), (3, 3, 3, 3, 2), -1.2, True),  # exactly the smallest change that matters
        ((4, 4, 4, 4), (3, 3, 3, 3), -1.0, False),
        ((2, 2, 2, 2), (4, 4, 4, 4), 2.0, True),
        ((5, 5, 5), (3, 3, 3, 3), -2.0, None),  # three days are too few to judge
        ((), (3, 3, 3, 3), None, None),
        ((5, 5, 5, 5), (), None, None),
    ],
)
def test_the_change_is_held_against_the_smallest_that_matters(
    before: tuple[int, ...], now: tuple[int, ...], change: float | None, matters: object
) -> None:
    scores = {**{-14 + index: score for index, score in enumerate(before)}, **dict(enumerate(now))}
    figure = part(check_ins=tuple(check_in(offset, worst_pain=score) for offset, score in scores.items())).worst
    assert (figure.now.count, figure.before.count) == (len(now), len(before))
    assert (figure.change, figure.matters) == (change, matters)


def test_figures_count_only_their_span_knee_and_score() -> None:
    knee = part(
        check_ins=(
            check_in(-15, worst_pain=10),  # before the span before
            check_in(-1, worst_pain=6, waking_pain=2),
            check_in(0, worst_pain=4),
            check_in(1, Knee.LEFT, worst_pain=9),
            check_in(13, worst_pain=2, waking_pain=1),
            check_in(14, worst_pain=10),  # after the report
        )
    )
    assert (knee.worst.now, knee.worst.before, knee.worst.highest) == (Average(3.0, 2), Average(6.0, 1), 4)
    assert (knee.waking.now, knee.waking.before) == (Average(1.0, 1), Average(2.0, 1))


def test_days_without_an_answer_are_gaps_even_where_a_record_stands() -> None:
    answered = datetime(2026, 11, 4, 8, tzinfo=UTC)
    knee = part(
        check_ins=(
            check_in(0, worst_pain=0),
            check_in(2, answered_at={"worst_pain": answered}),  # answered and withdrawn
            check_in(4, note="Stiff."),
        )
    )
    assert (knee.logged.days, knee.logged.of) == (2, 14)
    assert knee.logged.gaps == ((on(1), on(3)), (on(5), on(13)))


@given(st.sets(st.integers(0, 300)))
def test_stretches_hold_the_same_days_and_never_touch(offsets: set[int]) -> None:
    found = stretches(on(offset) for offset in offsets)
    assert {first + timedelta(days=back) for first, last in found for back in range((last - first).days + 1)} == {
        on(offset) for offset in offsets
    }
    assert all((later[0] - earlier[1]).days > 1 for earlier, later in itertools.pairwise(found))


def test_activities_are_ranked_with_their_counts() -> None:
    profile = Profile(
        custom_activities=(CustomActivity(id="garden", name="Gardening"),), activities=("stairs", "garden")
    )
    knee = part(
        profile=profile,
        check_ins=(
            check_in(-1, activities={"stairs": 6}),
            check_in(0, activities={"stairs": 4, "hopping": "not_done", "walking": 0}),
            check_in(1, activities={"stairs": 2, "sitting": 3, "hopping": "not_done"}),
            check_in(2, activities={"stairs": "not_done", "sitting": 3}),
        ),
    )
    lines = [(line.activity, line.now, line.highest, line.not_done, line.before) for line in knee.activities]
    assert lines == [
        ("stairs", Average(3.0, 2), 4, 1, Average(6.0, 1)),
        ("sitting", Average(3.0, 2), 3, 0, Average(None, 0)),
        ("walking", Average(0.0, 1), 0, 0, Average(None, 0)),
        ("hopping", Average(None, 0), None, 2, Average(None, 0)),
    ]
    assert [str(name) for name in knee.unanswered] == ["Gardening"]


def test_the_pattern_rests_on_what_was_answered() -> None:
    evening, morning = time(19, 30), time(7)
    knee = part(
        check_ins=(
            check_in(0, waking_pain=1, pain_now=2, stiffness_min=20, moments=(Moment(time=evening, pain=5),)),
            check_in(1, waking_pain=3, moments=(Moment(time=morning, pain=4), Moment(time=evening, pain=4))),
            check_in(2, waking_pain=2, stiffness_min=5),
            check_in(5, moments=(Moment(time=time(2), pain=1), Moment(time=evening, pain=6))),
        ),
        runs=(
            run(0, responses=(KneeResponse(knee=Knee.RIGHT, before=1, peak=4, end=3, one_hour_after=1),)),
            run(1, responses=(KneeResponse(knee=Knee.RIGHT, before=1, peak=2, one_hour_after=2),)),
            run(4, responses=(KneeResponse(knee=Knee.LEFT, peak=9),)),
        ),
    )
    pattern = knee.pattern
    assert (pattern.at_rest, pattern.stiffness, pattern.stiffness_longest) == (Average(2, 1), Average(12.5, 2), 20)
    assert pattern.peaks == ((PartOfDay.EVENING, 2), (PartOfDay.MORNING, 1))
    assert (pattern.run_before, pattern.run_peak, pattern.run_end) == (Average(1, 2), Average(3, 2), Average(3, 1))
    assert (pattern.run_hour_after, pattern.next_morning) == (Average(1.5, 2), Average(2.5, 2))
    assert (pattern.settled_in_hour, pattern.settled_by_morning) == (Share(1, 2), Share(1, 2))


@pytest.mark.parametrize(
    ("hour", "part_of_day"),
    [(3, "night"), (4, "morning"), (11, "morning"), (12, "afternoon"), (18, "evening"), (21, "evening"), (22, "night")],
)
def test_parts_of_the_day(hour: int, part_of_day: str) -> None:
    moments = (Moment(time=time(hour, 59), pain=3),)
    assert part(check_ins=(check_in(0, moments=moments),)).pattern.peaks == ((PartOfDay(part_of_day), 1),)


def test_signs_have_dates_and_say_what_was_asked() -> None:
    knee = part(
        check_ins=(
            check_in(0, symptoms=(), swelling=Swelling.NONE),
            check_in(1, symptoms=(Symptom.LIMPING, Symptom.TOOK_PAINKILLER), swelling=Swelling.MILD),
            check_in(2, symptoms=(Symptom.LIMPING,)),
            check_in(3, worst_pain=2),
            check_in(4, Knee.LEFT, symptoms=(Symptom.FEVER, Symptom.LOCKING)),
        )
    )
    found = knee.signs
    assert (found.asked, found.swelling_asked, found.mild, found.marked) == (3, 2, (on(1),), ())
    assert found.reported == (Sign(Symptom.FEVER, (on(4),)), Sign(Symptom.LIMPING, (on(1), on(2))))
    assert found.painkiller == (on(1),)
    assert Symptom.LOCKING in found.not_reported  # the other knee's
    assert {*found.not_reported, Symptom.LIMPING, Symptom.FEVER, Symptom.TOOK_PAINKILLER} == set(Symptom)


def test_places_are_counted() -> None:
    located = (Location.BELOW_KNEECAP, Location.FRONT, Location.FRONT, None)
    knee = part(check_ins=tuple(check_in(offset, location=place) for offset, place in enumerate(located)))
    assert knee.places == ((Location.FRONT, 2), (Location.BELOW_KNEECAP, 1))


def test_a_flare_up_names_the_longer_run_before_it() -> None:
    scores = [2] * 10 + [6, 6, 2, 2]
    flaring = tuple(check_in(offset, worst_pain=score) for offset, score in enumerate(scores))
    with_run = part(check_ins=flaring, runs=(run(-20, 9000), run(3, 8000), run(9, 14_000)))
    (line,) = with_run.flares
    assert (line.flare.onset, line.flare.last, line.flare.peak) == (on(10), on(11), 6)
    assert (line.run_m, line.longest_before_m) == (14_000, 9000)
    assert part(check_ins=flaring, runs=(run(3, 8000), run(9, 8000))).flares[0].run_m is None
    assert part(check_ins=flaring, runs=(run(9, 8000),)).flares[0].run_m is None  # nothing to compare it with


def test_runs_stand_latest_first_with_unknown_as_unknown() -> None:
    made = report(
        check_ins=(check_in(3, waking_pain=1), check_in(4, waking_pain=2), check_in(14, waking_pain=5)),
        runs=(
            run(3, 5000, moving_s=1800, elapsed_s=2000, descent_m=60, stopped_early=True),
            run(13, elapsed_s=900, responses=(KneeResponse(knee=Knee.RIGHT, peak=3, limped=True),)),
            run(14, 9000),
        ),
    )
    later, earlier = made.runs
    assert (later.day, later.distance_m, later.duration_s, later.kind) == (LAST, None, 900, None)
    assert (later.responses[0].during.peak, later.responses[0].during.limped) == (3, True)
    assert (later.responses[0].during.before, later.responses[0].next_morning) == (None, 5)
    assert (earlier.duration_s, earlier.descent_m, earlier.stopped_early) == (1800, 60, True)
    assert (earlier.responses[0].during.peak, earlier.responses[0].next_morning) == (None, 2)


def test_the_load_looks_back_from_the_last_day() -> None:
    made = report(runs=(run(-17, 12_000), run(-16, 11_000), run(6, 4000), run(7, 6000), run(13), run(14, 20_000)))
    week = made.load.last_seven_days
    assert (week.runs, week.unmeasured, week.distance_m) == (2, 1, 6000)
    assert made.load.longest_m == 11_000  # 30 days, the last one included
    assert [(each.first, each.runs) for each in made.load.weeks] == [(on(7), 2), (on(0), 1)]


def test_exercises_are_held_against_the_programme() -> None:
    programme = Programme(
        from_=FIRST,
        items=(
            ProgrammeItem(exercise="wall_sit", weekdays=(1,), sets=3, hold_s=30),
            ProgrammeItem(exercise="clamshell", weekdays=(1, 2), sets=2, reps=10),
        ),
    )
    sets = [
        *(SetDone(id=f"w{n}", date=on(0), exercise="wall_sit", set=n, knee=Side.BOTH, pain=n) for n in range(1, 5)),
        *(SetDone(id=f"v{n}", date=on(0), exercise="wall_sit", set=n, knee=Side.RIGHT) for n in range(1, 5)),
        SetDone(id="c", date=on(7), exercise="clamshell", set=1, knee=Side.LEFT),
        SetDone(id="x", date=on(7), exercise="step_up", set=1, pain=2, pain_one_hour_after=1),
    ]
    found = part(programmes=(programme,), sets=tuple(sets), check_ins=(check_in(8, worst_pain=1),)).exercises
    lines = {line.exercise: (line.done, line.planned, line.pain, line.highest) for line in found.lines}
    assert lines == {
        "wall_sit": (8, 6, Average(2.5, 4), 4),
        "clamshell": (0, 8, Average(None, 0), None),
        "step_up": (1, 0, Average(2, 1), 2),
    }
    assert (found.done, found.planned) == (6, 14)  # two sets too many do not make up for another exercise
    assert found.on_blank_days == 2  # nothing at all is known of the first Tuesday


def test_advice_is_counted_by_what_was_done_with_the_next_morning() -> None:
    cap = LoggedCap(max_distance_m=4000, kinds=(RunKind.EASY,), avoid=("hilly",))
    entries = (
        AdviceEntry(date=on(0), verdict=Verdict.REST),
        AdviceEntry(date=on(4), verdict=Verdict.REST),
        *(AdviceEntry(date=on(offset), verdict=Verdict.REDUCE, cap=cap) for offset in (6, 8, 10, 13)),
        AdviceEntry(date=on(14), verdict=Verdict.RUN),
    )
    kept = report(
        advice_log=entries,
        runs=(run(0, 1000), run(1, 1000), run(6, 5000, terrain=Terrain.HILLY), run(8, 3000)),
        check_ins=tuple(
            check_in(offset, waking_pain=pain) for offset, pain in ((0, 1), (1, 3), (5, 2), (7, 3), (9, 0))
        ),
    ).advice
    lines = {line.done: line for line in kept.lines}
    assert kept.days == 6
    assert {done: line.days for done, line in lines.items()} == {
        Done.FOLLOWED: 1, Done.NONE_DUE: 1, Done.BEYOND: 2, Done.LESS: 2, Done.UNKNOWN: 0,
    }  # fmt: skip
    assert lines[Done.BEYOND].ways == {Beyond.REST: 1, Beyond.DISTANCE: 1, Beyond.TERRAIN: 1}
    assert lines[Done.BEYOND].mornings == (MorningAfter(Knee.RIGHT, Average(3.0, 2), Average(2.0, 1)),)
    assert lines[Done.FOLLOWED].mornings == (MorningAfter(Knee.RIGHT, Average(0.0, 1), Average(None, 0)),)
    assert lines[Done.LESS].mornings == (MorningAfter(Knee.RIGHT, Average(None, 0), Average(None, 0)),)


@pytest.mark.parametrize(("later", "done"), [((), Done.UNKNOWN), ((check_in(14, waking_pain=0),), Done.NONE_DUE)])
def test_the_last_day_is_over_once_something_later_is_noted(later: tuple[CheckIn, ...], done: Done) -> None:
    kept = report(advice_log=(AdviceEntry(date=LAST, verdict=Verdict.REST),), check_ins=later).advice
    assert [line.done for line in kept.lines if line.days] == [done]


def test_notes_keep_their_date_and_what_they_are_about() -> None:
    moments = (Moment(time=time(20), pain=4, note="after sitting"), Moment(time=time(8), pain=1))
    notes = report(
        check_ins=(check_in(0, note="  Tired.  ", moments=moments), check_in(1, Knee.LEFT, note="Not this knee.")),
        runs=(run(2, note="New shoes."), run(3, note="   ")),
    ).notes
    assert [(note.day, note.about, note.text) for note in notes] == [
        (on(2), About.RUN, "New shoes."),
        (on(0), About.DAY, "Tired."),
        (on(0), About.MOMENT, "after sitting"),
    ]
    assert (notes[2].time, notes[2].pain) == (time(20), 4)


def test_care_is_what_holds_on_the_last_day() -> None:
    made = report(
        visits=(Visit(date=on(-3), who="Holm"), Visit(date=on(5), who="Holm"), Visit(date=on(20), who="Holm")),
        appointments=(Appointment(date=on(10)), Appointment(date=on(30)), Appointment(date=on(16))),
        prescriptions=(
            Prescription(valid_from=on(0), valid_until=on(40)),
            Prescription(valid_from=on(5), valid_until=on(12)),
            Prescription(valid_from=on(14)),
        ),
        questions=(Question(id="a", text="Hills?"), Question(id="b", text="Done?", done=True)),
        goals=(Goal(id="a", text="10 km"), Goal(id="b", text="Walk", done=True)),
        outcome_scores=(
            OutcomeScore(date=on(-40), instrument="KOOS-PF", knee=Side.RIGHT, score=50),
            OutcomeScore(date=on(2), instrument="KOOS-PF", knee=Side.LEFT, score=90),
            OutcomeScore(date=on(3), instrument="KOOS-PF", knee=Side.BOTH, score=60),
        ),
        spans=(
            Span(id="a", from_=on(-9), to=on(-1), kind=SpanKind.ILL),
            Span(id="b", from_=on(-9), to=on(0), kind=SpanKind.ILL),
            Span(id="c", from_=on(13), kind=SpanKind.HOLIDAY),
        ),
    )
    assert made.last_visit == Visit(date=on(5), who="Holm")
    assert made.visits == (Visit(date=on(5), who="Holm"),)
    assert made.appointment == Appointment(date=on(16))
    assert [each.prescription.valid_from for each in made.prescribed] == [on(5), on(0)]
    assert [each.text for each in made.questions] == ["Hills?"]
    assert [each.text for each in made.goals] == ["10 km"]
    assert [line.scores for line in made.score_lines] == [((on(3), 60),), ((on(-40), 50),)]
    assert [each.id for each in made.spans] == ["c", "b"]


@pytest.mark.parametrize(
    ("length", "grain", "steps"),
    [(1, Grain.DAY, 1), (190, Grain.DAY, 190), (191, Grain.WEEK, 28), (3650, Grain.MONTH, 121)],
)
def test_the_chart_takes_steps_that_can_be_told_apart(length: int, grain: Grain, steps: int) -> None:
    first = LAST - timedelta(days=length - 1)
    assert grain_of(first, LAST) is grain
    assert len(make_report(Diary(), first, LAST, Knee.RIGHT).knees[0].chart) == steps


@given(st.lists(st.tuples(st.none() | st.integers(0, 10), st.none() | st.integers(0, 9000)), min_size=1, max_size=400))
def test_the_chart_holds_every_day_once(days: list[tuple[int | None, int | None]]) -> None:
    diary = Diary(
        check_ins=tuple(check_in(offset, worst_pain=pain) for offset, (pain, _) in enumerate(days)),
        runs=tuple(run(offset, metres) for offset, (_, metres) in enumerate(days) if metres is not None),
    )
    steps = make_report(diary, FIRST, on(len(days) - 1), Knee.RIGHT).knees[0].chart
    assert steps[0].first == FIRST
    assert steps[-1].last == on(len(days) - 1)
    assert all(later.first - earlier.last == timedelta(days=1) for earlier, later in itertools.pairwise(steps))
    assert sum(step.worst.count for step in steps) == sum(pain is not None for pain, _ in days)
    assert sum(step.distance_m or 0 for step in steps) == sum(metres or 0 for _, metres in days)
    assert all((step.lowest is None) == (step.worst.count == 0) for step in steps)


def test_a_report_reaches_back_to_the_first_day_there_is() -> None:
    made = make_report(Diary(), date.min, date.min + timedelta(days=20), Knee.RIGHT)
    assert made.knees[0].worst.before == Average(None, 0)


def test_units_follow_the_profile() -> None:
    assert report().units is Units.KM
    assert report(profile=Profile(units=Units.MI)).units is Units.MI
