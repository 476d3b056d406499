"""X1 to X4: what is proposed about the exercises, on which facts, and what keeps it back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.dose import HOLD_STEP_S, LOAD_STEP_KG, REPS_STEP
from kneejournal.domain.phases import CALM_DAYS, COMFORTABLE, FULL_SESSIONS, PHASE_WEEKS, PHASES
from kneejournal.domain.records import CustomExercise, Programme, ProgrammeItem, SetDone, Span
from kneejournal.domain.session_plan import GET_READY_S, REST_S, SWITCH_S
from kneejournal.domain.vocabulary import Knee, Side, SpanKind
from kneejournal.rules import advise
from kneejournal.rules.exercise_steps import FRESH_DAYS, LATE_DAYS
from kneejournal.rules.phase_check import LEAST_CALM_DAYS
from kneejournal.rules.progression import SESSIONS_A_WEEK, proposals
from kneejournal.rules.proposal import SOURCES, Proposal
from kneejournal.rules.publications import PUBLICATIONS
from kneejournal.rules.reaction import SORE_RISE
from kneejournal.rules.response import EXERCISE_PAIN, EXERCISE_SORE_AFTER
from tests.rules.diaries import ON, check_in, day, runner, signs

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
WALL_SIT = ProgrammeItem(exercise="wall_sit", weekdays=EVERY_DAY, sets=2, hold_s=30)
STRETCH = ProgrammeItem(exercise="calf_stretch", weekdays=EVERY_DAY, sets=1, hold_s=20)
"""Never done here, so that the phase is not complete."""
NOT_NOW: Mapping[str, date] = {}


def done(offset: int, item: ProgrammeItem = WALL_SIT, **answers: Any) -> tuple[SetDone, ...]:
    """All sets of an exercise at its dose and 2/10, with other answers put over them."""
    dose: dict[str, Any] = {"reps": item.reps, "hold_s": item.hold_s, "load_kg": item.load_kg, "pain": 2}
    return tuple(
        SetDone(
            id=f"{offset} {item.exercise} {number}",
            date=day(offset),
            exercise=item.exercise,
            knee=Side.BOTH,
            set=number,
            **(dose | answers),
        )
        for number in range(1, item.sets + 1)
    )


def trained(*sets: tuple[SetDone, ...], items: tuple[ProgrammeItem, ...] = (WALL_SIT, STRETCH), **given: Any) -> Diary:
    """A calm runner with a programme of two months and these sets."""
    programme = Programme(from_=day(-60), items=items, prescribed_by=given.pop("prescribed_by", None))
    diary = given.pop("diary", None) or runner(**given)
    return replace(diary, programmes=(programme,), sets=tuple(each for group in sets for each in group))


def proposed(diary: Diary, not_now: Mapping[str, date] = NOT_NOW, on: date = ON) -> tuple[Proposal, ...]:
    return proposals(diary, on, advise(diary, on), not_now)


def rules(diary: Diary, not_now: Mapping[str, date] = NOT_NOW, on: date = ON) -> list[str]:
    return [each.key for each in proposed(diary, not_now, on) if each.rule != "X4"]


TWICE = (done(-3), done(-1))


# X1


def test_full_twice_comfortable_and_settled_is_a_step_harder() -> None:
    (found,) = proposed(trained(*TWICE))
    assert str(found.reason) == "Wall sit: done in full 2 times in a row at 3/10 or less, and settled the next morning."
    assert str(found.step) == "From today: 2 × 40 s"
    assert found.programme == Programme(from_=ON, items=(replace(WALL_SIT, hold_s=40), STRETCH))


@pytest.mark.parametrize(
    ("sets", "given"),
    [
        ((done(-1),), {}),
        ((done(-3), done(-1)[:1]), {}),
        ((done(-3, hold_s=20), done(-1)), {}),
        ((done(-3), done(-1, pain=4)), {}),
        ((done(-3), done(-1, pain=None)), {}),
        ((done(-3), done(-1, pain_one_hour_after=3)), {}),
        ((done(-3), done(0)), {}),
        ((done(-3), done(-1)), {"days": {0: {"waking_pain": 1}}}),
        ((done(-3), done(-1)), {"days": {0: {"waking_pain": None}}}),
        ((done(-3), done(-1)), {"days": {-1: {"waking_pain": None}, 0: {"waking_pain": 1}}}),
        ((done(-FRESH_DAYS - 2), done(-FRESH_DAYS)), {}),
        ((done(-3), done(-1)), {"days": {0: {"pain_now": 5}}}),
        ((done(-3), done(-1)), {"days": {0: signs("giving_way")}}),
    ],
    ids=[
        "once", "a set missing", "shorter once", "sore", "pain unknown", "an hour later", "morning to come",
        "worse next morning", "morning unknown", "no baseline", "long ago", "flare", "a sign to be looked at",
    ],
)  # fmt: skip
def test_anything_less_is_no_step_harder(sets: tuple[tuple[SetDone, ...], ...], given: dict[str, Any]) -> None:
    assert "X1.wall_sit" not in rules(trained(*sets, **given))


def test_both_knees_must_have_settled() -> None:
    both = runner(profile={"knees": ["left", "right"]})
    sore = replace(both, check_ins=(*both.check_ins, *(check_in(o, Knee.LEFT, waking_pain=-o) for o in (-4, -3, -2))))
    assert "X1.wall_sit" not in rules(trained(*TWICE, diary=sore))
    calm = replace(both, check_ins=(*both.check_ins, *(check_in(o, Knee.LEFT) for o in range(-4, 1))))
    assert rules(trained(*TWICE, diary=calm)) == ["X1.wall_sit"]


def test_the_end_of_the_usual_dose_names_a_harder_way_and_changes_nothing() -> None:
    end = replace(WALL_SIT, sets=3, hold_s=60)
    (found,) = proposed(trained(done(-3, end), done(-1, end), items=(end, STRETCH)))
    assert found.programme is None
    assert str(found.step).startswith("The dose is at its usual end. A harder way: Lift one heel")


def test_an_own_exercise_has_no_other_way_to_name() -> None:
    own = ProgrammeItem(exercise="own", weekdays=EVERY_DAY, sets=3)
    diary = replace(
        trained(done(-3, own), done(-1, own), items=(own,)), custom_exercises=(CustomExercise(id="own", name="Lift"),)
    )
    (found,) = proposed(diary)
    assert (found.key, found.step, found.programme) == ("X1.own", None, None)


def test_a_prescribed_programme_is_not_changed_from_here() -> None:
    (found,) = proposed(trained(*TWICE, prescribed_by="R. Holm"))
    assert found.programme is None
    assert str(found.step) == "R. Holm set this programme: ask before you change it."


def test_not_now_waits_for_as_many_new_facts() -> None:
    diary = trained(*TWICE)
    assert rules(diary, {"X1.wall_sit": day(-1)}) == []
    later = trained(*TWICE, done(1), done(3), days={offset: {} for offset in range(1, 5)})
    assert rules(later, {"X1.wall_sit": ON}, day(3)) == []
    assert rules(later, {"X1.wall_sit": ON}, day(4)) == ["X1.wall_sit"]
    assert rules(diary, {"X1.clamshell": ON}) == ["X1.wall_sit"]


def test_once_taken_over_it_is_not_proposed_again() -> None:
    diary = trained(*TWICE)
    (found,) = proposed(diary)
    assert found.programme is not None
    assert rules(replace(diary, programmes=(*diary.programmes, found.programme))) == []


# X2


@pytest.mark.parametrize(
    ("sets", "given", "words"),
    [
        ((done(0, pain=6),), {}, "Wall sit hurt 6/10 on 21 November: above 5 is too much."),
        ((done(-1, pain_one_hour_after=3),), {}, "Wall sit on 20 November: still 3/10 an hour later."),
        (
            (done(-1),),
            {"days": {0: {"waking_pain": 2}}},
            "Wall sit on 20 November: the knee was worse the next morning.",
        ),
    ],
)
def test_too_sore_or_not_settled_is_a_step_easier(
    sets: tuple[tuple[SetDone, ...], ...], given: dict[str, Any], words: str
) -> None:
    long = replace(WALL_SIT, hold_s=45)
    sets = tuple(tuple(replace(each, hold_s=45) for each in group) for group in sets)
    (found,) = proposed(trained(*sets, items=(long,), **given))
    assert (found.rule, str(found.reason), str(found.step)) == ("X2", words, "From today: 2 × 35 s")


@pytest.mark.parametrize(
    ("sets", "given"),
    [
        ((done(-1, pain=5),), {}),
        ((done(-1, pain_one_hour_after=2),), {}),
        ((done(-1),), {"days": {0: {"waking_pain": 1}}}),
        ((done(-1),), {"days": {0: {"waking_pain": 2}}, "runs": {-1: {}}}),
        ((done(-LATE_DAYS, pain=7),), {}),
        ((done(-2, pain=7), done(-1, pain=1)), {}),
        ((done(-1, pain=7, hold_s=40),), {}),
        ((done(-1, pain=None),), {}),
    ],
    ids=["5", "settled", "a point", "after a run", "long ago", "fine since", "did more than asked", "unknown"],
)
def test_anything_less_is_no_step_easier(sets: tuple[tuple[SetDone, ...], ...], given: dict[str, Any]) -> None:
    assert "X2.wall_sit" not in rules(trained(*sets, **given))


def test_a_worse_morning_is_put_down_to_the_sorest_exercise() -> None:
    clamshell = ProgrammeItem(exercise="clamshell", weekdays=EVERY_DAY, sets=2, reps=12)
    diary = trained(done(-1), done(-1, clamshell, pain=4), items=(WALL_SIT, clamshell), days={0: {"waking_pain": 2}})
    assert rules(diary) == ["X2.clamshell"]


def test_what_asks_less_keeps_back_what_asks_more_and_is_said_in_a_flare_too() -> None:
    clamshell = ProgrammeItem(exercise="clamshell", weekdays=EVERY_DAY, sets=2, reps=12)
    diary = trained(*TWICE, done(-1, clamshell, pain=7), items=(WALL_SIT, clamshell))
    assert rules(diary) == ["X2.clamshell"]
    flare = trained(*TWICE, done(-1, clamshell, pain=7), items=(WALL_SIT, clamshell), days={0: {"pain_now": 6}})
    assert rules(flare) == ["X2.clamshell"]


def test_the_easier_dose_once_taken_over_is_not_proposed_again() -> None:
    long = replace(WALL_SIT, hold_s=45)
    diary = trained(done(0, long, pain=7), items=(long,))
    (found,) = proposed(diary)
    assert found.programme is not None
    assert rules(replace(diary, programmes=(*diary.programmes, found.programme))) == []


def test_nothing_is_proposed_while_the_knee_must_be_seen_today_or_without_a_programme() -> None:
    assert proposed(trained(done(0, pain=7), days={0: signs("locking")})) == ()
    assert proposed(replace(trained(*TWICE), programmes=())) == ()


# X3


def of_phase(number: int, **given: Any) -> Diary:
    """A calm week in which every exercise of a phase was done in full twice."""
    items = tuple(replace(item, weekdays=EVERY_DAY) for item in PHASES[number - 1].programme(ON).items)
    sets = (done(offset, item, pain=given.get("pain", 1)) for item in items for offset in (-3, -1))
    return trained(*sets, items=items, days=given.get("days", {}))


def test_criteria_met_propose_the_next_phase() -> None:
    (found,) = proposed(of_phase(1))
    assert (found.rule, str(found.reason)) == ("X3", "All that the journal can see of the phase “Calm” is met.")
    assert found.programme == PHASES[1].programme(ON)


@pytest.mark.parametrize(
    "given",
    [
        {"pain": 4},
        {"days": {-2: {"waking_pain": 1}}},
        {"days": {-5: {"activities": {"stairs": 3}}}},
        {"days": {offset: {"activities": {"stairs": None}} for offset in (-6, -5, -4)}},
    ],
    ids=["sore", "not settled", "stairs", "too few days noted"],
)
def test_a_criterion_that_is_not_met_or_not_known_keeps_the_phase(given: dict[str, Any]) -> None:
    assert "X3.calm" not in rules(of_phase(1, **given))


@pytest.mark.parametrize(
    ("answers", "ready"),
    [
        ({"walk_min": 30}, True),
        ({"walk_min": 29}, False),
        ({"walk_min": 40, "activities": {"walking": 1}}, False),
        ({"walk_min": 40, "symptoms": None}, False),
        ({}, False),
    ],
)
def test_the_third_phase_asks_for_squats_on_one_leg_and_a_walk(answers: dict[str, Any], ready: bool) -> None:  # noqa: FBT001  # a column
    assert ("X3.strengthen" in rules(of_phase(3, days={-2: answers}))) is ready
    sore = of_phase(3, days={-2: answers}, pain=3)
    assert "X3.strengthen" not in rules(sore), "single-leg squats are asked for at 2 or less"


def test_a_phase_lasts_two_weeks_at_least_whatever_its_doses() -> None:
    diary = of_phase(1)
    (programme,) = diary.programmes
    begun = [replace(programme, from_=day(-offset)) for offset in (13, 14)]
    assert ["X3.calm" in rules(replace(diary, programmes=(each,))) for each in begun] == [False, True]
    changed = replace(programme, from_=day(-2), items=programme.items[:-1])
    assert "X3.calm" in rules(replace(diary, programmes=(begun[1], changed)))
    other = Programme(from_=day(-20), items=PHASES[1].programme(ON).items)
    assert "X3.calm" not in rules(replace(diary, programmes=(other, begun[0])))


def test_the_last_phase_has_none_after_it() -> None:
    assert all(not key.startswith("X3") for key in rules(of_phase(4)))


# X4


@pytest.mark.parametrize(
    ("sets", "words"),
    [
        (
            (),
            "No exercises noted in the last seven days. Two or three days a week is what helps; go on where you were.",
        ),
        (
            (done(-7), done(-6)),
            "Exercises on 1 of the last seven days. Two or three a week is what helps; go on where you were.",
        ),
        ((done(-6), done(-4, pain=None)), None),
    ],
)
def test_fewer_than_two_days_in_seven_are_worth_a_word(
    sets: tuple[tuple[SetDone, ...], ...], words: str | None
) -> None:
    said = [str(each.reason) for each in proposed(trained(*sets)) if each.rule == "X4"]
    assert said == ([words] if words else [])


def test_the_nudge_waits_where_the_programme_is_new_or_the_runner_away_or_said_not_now() -> None:
    diary = trained()
    new = replace(diary, programmes=(Programme(from_=day(-5), items=(WALL_SIT,)),))
    ill = replace(diary, spans=(Span(id="i", from_=day(-9), to=day(-6), kind=SpanKind.ILL),))
    shoes = replace(diary, spans=(Span(id="s", from_=day(-3), kind=SpanKind.SHOES),))
    assert [len(proposed(each)) for each in (diary, new, ill, shoes)] == [1, 0, 0, 1]
    assert proposed(diary, {"X4": day(-6)}) == ()
    assert len(proposed(diary, {"X4": day(-7)})) == 1


def test_it_never_touches_the_advice_to_run() -> None:
    idle = trained(runs={-2: {}})
    assert len(proposed(idle)) == 1
    assert advise(idle, ON).verdict == advise(replace(idle, programmes=()), ON).verdict


# sources


def test_the_document_holds_the_figures_of_the_rules() -> None:
    text = " ".join((Path(__file__).parents[2] / "docs" / "advice.md").read_text("utf-8").split())
    rows = dict(re.findall(r"\| (X\d) \| (.*?) \|", text))
    figures = {
        "X1": (f"{FULL_SESSIONS} times in a row", f"at {COMFORTABLE} or less", f"within {FRESH_DAYS} days"),
        "X2": (
            f"above {EXERCISE_PAIN - 1}",
            f"still {EXERCISE_SORE_AFTER}",
            f"{SORE_RISE} points",
            f"{LATE_DAYS} days",
        ),
        "X3": (f"{PHASE_WEEKS} weeks", f"{LEAST_CALM_DAYS} of {CALM_DAYS} days noted"),
        "X4": (f"fewer than {SESSIONS_A_WEEK} days", "last seven"),
    }
    assert rows.keys() == figures.keys() == SOURCES.keys()
    for rule, expected in figures.items():
        for figure in expected:
            assert figure in rows[rule], rule
    steps = (f"{HOLD_STEP_S} seconds", f"{REPS_STEP} repetitions", f"{LOAD_STEP_KG:g} kg")
    assert all(step in text for step in steps)
    rests = (f"{GET_READY_S} seconds", f"{REST_S} seconds", f"{SWITCH_S} seconds")
    assert all(rest in text for rest in rests)


def test_each_rule_names_publications_that_can_be_looked_up() -> None:
    assert set(SOURCES) == {"X1", "X2", "X3", "X4"}
    assert {name for names in SOURCES.values() for name in names} <= PUBLICATIONS.keys()
