"""What the card explains beside the reasons: the ladder, whom to see, and the sources in full."""

from __future__ import annotations

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.vocabulary import SeeProfessional
from kneejournal.rules import RUNGS, Advice, care_for, citations, moves, next_step
from kneejournal.rules.publications import PUBLICATIONS
from kneejournal.rules.sources import COACHING, FRANDSEN, JOINED_BY, OWN, PRESCRIBED, SEED_001
from kneejournal.rules.table import R1, RULES
from tests.rules.diaries import CALM_RUNS, Changes, advice_for, runner, signs

SORE_ONCE: Changes = {-9: {"pain_now": 4}}
NONE_YET = "Two tolerated sessions lead to stage {}; none is done on this stage yet."


def on_ladder(days: Changes, runs: Changes) -> Advice:
    advice = advice_for(runner(days, runs, without_runs=set(CALM_RUNS) - set(runs)))
    assert advice.ladder is not None
    return advice


@pytest.mark.parametrize(
    ("days", "runs", "stage", "halfway", "up"),
    [
        (SORE_ONCE, {}, 4, False, NONE_YET.format(5)),
        (SORE_ONCE, {-4: {}}, 4, True, "One tolerated session is done; one more leads to stage 5."),
        (
            {-9: signs("limping")},
            {},
            1,
            False,
            NONE_YET.format(2),
        ),
        ({0: {"pain_now": 4}}, {}, 4, False, NONE_YET.format(5)),
    ],
)
def test_where_one_stands_on_the_ladder(days: Changes, runs: Changes, stage: int, *, halfway: bool, up: str) -> None:
    ladder = on_ladder(days, runs).ladder
    assert ladder is not None
    assert (ladder.stage, ladder.halfway) == (stage, halfway)
    assert str(next_step(ladder)) == up
    assert moves(ladder)[0] == next_step(ladder)
    assert any(str(each).startswith("Before stage 1: a brisk walk") for each in moves(ladder))


def test_the_last_stage_leads_off_the_ladder() -> None:
    severe = {-14: signs("limping")}
    tolerated: Changes = {offset: {} for offset in (-11, -9)}
    ladder = on_ladder(severe, tolerated).ladder
    assert ladder is not None
    assert ladder.stage == 2
    top = type(ladder)(8, None)
    assert "off the ladder" in str(next_step(top))


def test_the_whole_ladder_has_eight_stages_that_grow() -> None:
    minutes = [rung.run_min for rung in RUNGS if rung.run_min is not None]
    assert [rung.stage for rung in RUNGS] == list(range(1, 9))
    assert minutes == sorted(minutes)
    assert len(minutes) == 7
    assert str(RUNGS[1].session) == "6 × (2 min run, 2 min walk)"


@pytest.mark.parametrize(
    ("days", "see", "words"),
    [
        ({-1: signs("locking")}, SeeProfessional.URGENT, ("today", "same-day", "emergency number")),
        ({-5: signs("giving_way")}, SeeProfessional.SOON, ("within days", "appointment")),
        ({0: signs("catching")}, SeeProfessional.ROUTINE, ("ordinary visit", "no hurry")),
    ],
)
def test_how_soon_and_where_to_turn(days: Changes, see: SeeProfessional, words: tuple[str, ...]) -> None:
    advice = advice_for(runner(days))
    care = care_for(advice.see_professional)
    assert advice.see_professional is see
    assert advice.findings[0].see is see
    assert care is not None
    assert all(word in f"{care.title} {care.what_to_do}" for word in words)
    assert not any(number in f"{care.what_to_do}" for number in ("111", "112", "911", "999"))


def test_nobody_to_see_needs_no_words() -> None:
    assert care_for(advice_for(runner()).see_professional) is None


def test_every_source_of_every_rule_can_be_looked_up() -> None:
    named = {source for rule in (*RULES, R1) for source in rule.sources}
    assert named <= PUBLICATIONS.keys()
    assert all(len(str(PUBLICATIONS[source]())) > 30 for source in named)


def test_citations_are_grouped_by_rule() -> None:
    advice = advice_for(runner(), distance_m=9000, kind="tempo")
    cited = citations(advice)
    assert [each.rule for each in cited] == list(dict.fromkeys(finding.rule for finding in advice.findings))
    frandsen = next(each for each in cited if each.rule == "G1")
    assert [str(reason) for reason in frandsen.reasons] == [
        str(finding.message) for finding in advice.findings if finding.rule == "G1"
    ]
    assert any("PMC12421110" in str(publication) for publication in frandsen.publications)


@pytest.mark.parametrize(
    ("diary", "named"),
    [
        (runner(), (FRANDSEN,)),
        (runner({}, {-2: {"peak": 1}}), (FRANDSEN, OWN)),
        (runner({}, {-2: {"distance_m": 20000, "peak": 4}}, prescriptions=[{"pain_limit": 3}]), (OWN,)),
        (runner({0: {"activities": {"squatting": 4}}}), (OWN,)),
        (runner({}, {offset: {"distance_m": 9000} for offset in (-12, -10)}, without_runs=(-7, -4, -2)), (COACHING,)),
        (runner({}, {-8: {"distance_m": 6000}}, without_runs=(-12, -7)), (SEED_001, OWN)),
        (runner(prescriptions=[{"max_distance_m": 3000}]), (PRESCRIBED,)),
        (runner(profile={"usual_week_m": 18000}, without_runs=CALM_RUNS), (OWN,)),
    ],
)
def test_a_cap_rests_on_a_study_only_where_it_was_measured_by_one(diary: Diary, named: tuple[str, ...]) -> None:
    finding = next(each for each in advice_for(diary, distance_m=90_000).findings if each.rule == "G1")
    assert finding.source == JOINED_BY.join(named)
