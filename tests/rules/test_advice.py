"""The answer as a whole: two knees, what is missing, what would change it, the JSON object, bad plans, far dates."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.records import CheckIn, Profile, Run, RunPlan, SetDone
from kneejournal.domain.vocabulary import Knee, RunKind, SeeProfessional, Side, Terrain, Verdict
from kneejournal.rules import E0, Advice, PlannedRun, advise, advise_after_run
from kneejournal.rules.entry import log_entry
from tests.rules.diaries import CALM_DAYS, CALM_RUNS, ON, Changes, advice_for, check_in, day, fired, run, runner, signs

BOTH = (Knee.LEFT, Knee.RIGHT)


def two_knees(left: Changes, right: Changes, runs: Changes | None = None) -> Diary:
    """The calm runner with two tracked knees, each with its own changes; the runs are answered alike."""
    changed = {Knee.LEFT: left, Knee.RIGHT: right}
    offsets = {*CALM_RUNS, *(runs or {})}
    return Diary(
        profile=Profile(knees=BOTH),
        check_ins=tuple(
            check_in(offset, knee, **changed[knee].get(offset, {}))
            for knee in BOTH
            for offset in sorted({*CALM_DAYS, *changed[knee]})
        ),
        runs=tuple(run(offset, BOTH, **(runs or {}).get(offset, {})) for offset in sorted(offsets)),
    )


SORE = {"activities": {"stairs": 4}}
HURTS = {"activities": {"stairs": 3}}
CALM_UNTIL_23RD = "everyday pain staying below 3 until 23 November"


@pytest.mark.parametrize(
    ("left", "right", "verdict", "knee"),
    [
        ({}, {}, Verdict.RUN, Side.BOTH),
        ({0: HURTS}, {}, Verdict.REDUCE, Side.LEFT),
        ({}, {0: SORE}, Verdict.REST, Side.RIGHT),
        ({0: HURTS}, {0: SORE}, Verdict.REST, Side.RIGHT),
        ({0: SORE}, {0: SORE}, Verdict.REST, Side.BOTH),
        ({0: SORE}, {0: {"waking_pain": 5}}, Verdict.REST, Side.BOTH),
        ({0: {"pain_now": 7}}, {0: SORE}, Verdict.REST, Side.LEFT),
    ],
)
def test_the_worse_knee_decides(left: Changes, right: Changes, verdict: Verdict, knee: Side) -> None:
    advice = advice_for(two_knees(left, right))
    assert (advice.verdict, advice.knee) == (verdict, knee)


def test_two_knees_are_told_apart_in_words() -> None:
    advice = advice_for(two_knees({0: SORE}, {0: HURTS}))
    texts = {finding.rule: str(finding.message) for finding in advice.findings}
    assert texts["B1"] == "Left knee: Stairs: 4/10. Above 3 is time off."
    assert "R1" not in texts
    alike = advice_for(two_knees({0: SORE}, {0: SORE}))
    assert str(alike.findings[0].message) == "Both knees: Stairs: 4/10. Above 3 is time off."
    assert fired(alike).count("B1") == 1
    assert str(advice_for(two_knees({}, {}, {-1: {}})).findings[0].message) == "A day of rest after yesterday's run."


def test_a_run_that_was_answered_for_one_knee_is_unknown_for_the_other() -> None:
    diary = two_knees({}, {})
    half = tuple(replace(each, responses=each.responses[:1]) for each in diary.runs)
    advice = advise(replace(diary, runs=half), ON)
    assert (fired(advice), advice.knee) == (["D5"], Side.RIGHT)
    assert {(each.field, each.knee) for each in advice.missing} == {
        ("peak", Knee.RIGHT),
        ("one_hour_after", Knee.RIGHT),
    }
    assert str(advice.missing[0].message).startswith("Right knee: The run of 19 November")


def test_the_smaller_cap_and_stage_and_the_higher_urgency_stand() -> None:
    advice = advice_for(two_knees({-6: SORE}, {-4: SORE, -6: SORE, 0: signs("catching")}))
    assert advice.verdict is Verdict.REDUCE
    assert advice.ladder is not None
    assert advice.ladder.stage == min(
        stage.stage for side in ({-6: SORE}, {-4: SORE, -6: SORE}) if (stage := advice_for(runner(side)).ladder)
    )
    assert advice.see_professional is SeeProfessional.ROUTINE


@pytest.mark.parametrize(
    ("left", "rule"),
    [
        ({0: signs("fever")}, "A2"),
        ({0: signs("took_painkiller")}, "D6"),
    ],
)
def test_fever_and_painkillers_count_for_both_knees(left: Changes, rule: str) -> None:
    advice = advice_for(two_knees(left, {0: {"swelling": "mild"}}))
    found = [str(finding.message) for finding in advice.findings if finding.rule == rule]
    assert found
    assert (advice.knee is Side.RIGHT) or rule != "A2"


def test_fever_noted_for_an_untracked_knee_counts() -> None:
    diary = runner({0: {"swelling": "mild"}})
    other = check_in(0, Knee.LEFT, symptoms=["fever"])
    assert "A2" in fired(advise(replace(diary, check_ins=(*diary.check_ins, other)), ON))


@pytest.mark.parametrize(
    ("profile", "knees", "side"),
    [
        (["left"], [Knee.LEFT, Knee.RIGHT], Side.LEFT),
        ([], [Knee.LEFT], Side.LEFT),
        ([], [Knee.LEFT, Knee.RIGHT], Side.BOTH),
        ([], [], Side.RIGHT),
    ],
)
def test_the_knees_that_are_asked_about(profile: list[str], knees: list[Knee], side: Side) -> None:
    check_ins = tuple(check_in(offset, knee) for knee in knees for offset in range(-6, 1))
    diary = Diary(profile=Profile.from_json({"knees": profile}), check_ins=check_ins)
    advice = advise(diary, ON)
    assert advice.knee is side
    assert not knees or not advice.missing


def test_an_empty_journal_gives_no_advice_to_run() -> None:
    advice = advise(Diary(), ON)
    assert fired(advice) == ["D2", "D4", "D7"]
    assert advice.verdict is Verdict.REST
    assert [each.field for each in advice.missing] == [
        "waking_pain",
        "pain_now",
        "activities.walking",
        "activities.stairs",
        "swelling",
        "symptoms",
    ]


@pytest.mark.parametrize("on", [date.min, date(1900, 1, 1), date(2400, 2, 29), date.max])
def test_any_date_is_answered(on: date) -> None:
    born = Profile(birth_year=1980, symptoms_since=date(2026, 1, 1), cleared_on=date(2026, 2, 2))
    sick = tuple(check_in(offset, symptoms=["locking"]) for offset in range(-3, 1))
    assert advise(Diary(profile=born, check_ins=sick), on).verdict is Verdict.REST
    assert advise_after_run(Diary(profile=born, check_ins=sick), on).verdict in Verdict


@pytest.mark.parametrize(
    ("days", "runs", "changes"),
    [
        ({}, {}, []),
        (
            {0: {"swelling": None}},
            {},
            [("run", "A full run needs: the rest of today's check-in.")],
        ),
        (
            {-1: SORE},
            {},
            [("reduce", "A reduced run needs: 2 calm days in a row (1 so far).")],
        ),
        (
            {-2: SORE, 0: {"swelling": None}},
            {},
            [("reduce", "A reduced run needs: 2 calm days in a row (1 so far).")],
        ),
        (
            {0: HURTS},
            {-1: {}},
            [
                ("reduce", "A reduced run needs: a day without running."),
                ("run", "A full run needs: everyday pain below 3."),
            ],
        ),
        (
            {},
            {-1: {}},
            [("run", "A full run needs: a day without running.")],
        ),
        (
            {-4: signs("giving_way")},
            {},
            [
                ("reduce", "A reduced run needs: a professional's clearance."),
                (
                    "run",
                    "A full run needs: 4 tolerated runs since 17 November (0 so far; 1 December at the earliest).",
                ),
            ],
        ),
        (
            {-5: SORE},
            {-3: {}},
            [("run", f"A full run needs: waiting until 23 November and {CALM_UNTIL_23RD}.")],
        ),
        (
            {-13: SORE},
            {-12: {"peak": 3}, -10: {"peak": 3}, -7: {"peak": 3}},
            [("run", "A full run needs: 2 tolerated runs since 8 November (1 so far).")],
        ),
    ],
)
def test_what_would_change_it(days: Changes, runs: Changes, changes: list[tuple[str, str]]) -> None:
    advice = advice_for(runner(days, runs, without_runs=(-2,)))
    assert [(each.to.value, str(each.message)) for each in advice.would_change] == changes


def test_what_both_knees_need_is_said_once() -> None:
    changes = advice_for(two_knees({-4: signs("giving_way")}, {-5: signs("giving_way")})).would_change
    assert str(changes[0].message) == "A reduced run needs: a professional's clearance."
    uneven = advice_for(two_knees({0: SORE}, {-1: SORE})).would_change
    assert str(uneven[0].message) == (
        "A reduced run needs: 2 calm days in a row (0 so far) (left knee) "
        "and 2 calm days in a row (1 so far) (right knee)."
    )


@pytest.mark.parametrize("swapped", [False, True])
def test_the_knee_that_takes_longer_names_the_day(swapped: bool) -> None:  # noqa: FBT001  # one of two
    """Both fired with the same words, for days that do not end alike."""
    early, late = ({day: signs("rest_pain") for day in days} for days in ((-6, -5, -4, 0), (-3, -2, -1, 0)))
    advice = advice_for(two_knees(*((late, early) if swapped else (early, late))))
    assert (fired(advice)[0], advice.next_run_not_before) == ("A9", day(5))


def test_of_several_waits_the_latest_is_named() -> None:
    bans = [{"valid_from": day(-ago).isoformat(), "max_runs_per_week": 2, "by": "Ben"} for ago in (3, 4)]
    ban = {"no_running_until": day(5).isoformat(), "valid_from": day(-9).isoformat()}
    advice = advice_for(runner(prescriptions=[*bans, ban]))
    assert str(advice.would_change[0].message) == "A full run needs: waiting until 26 November."


@pytest.mark.parametrize(
    ("days", "runs", "free"),
    [
        ({0: SORE}, {}, 2),
        ({0: signs("limping")}, {}, 3),
        ({-2: signs("locking")}, {}, 12),
        ({-3: signs("giving_way")}, {}, 11),
        ({-5: signs("trauma")}, {}, 2),
        ({-6: signs("night_pain"), -1: signs("night_pain")}, {}, 1),
        ({-5: signs("night_pain"), -4: signs("night_pain"), 0: signs("night_pain")}, {}, 3),
        ({offset: signs("rest_pain") for offset in (-6, -4, -1)}, {}, 1),
        ({}, {-10: {"distance_m": 3000, "peak": 4}, -5: {"distance_m": 3000, "peak": 4}}, 4),
        ({offset: signs("took_painkiller") for offset in (-6, -4, -2)} | {-12: {"pain_now": 4}}, {}, 1),
        (
            {offset: signs("took_painkiller") for offset in (-6, -3, -1, 0)},
            {-12: {"peak": 4}},
            1,
        ),  # of two ends, the first
        ({offset: signs("took_painkiller") for offset in (-6, -3, -1, 0)} | {-4: {"worst_pain": 4}}, {}, 4),
        ({}, {}, None),
    ],
)
def test_the_first_day_a_run_is_possible(days: Changes, runs: Changes, free: int | None) -> None:
    advice = advice_for(runner(days, runs))
    assert advice.next_run_not_before == (None if free is None else day(free))


PLAN_KEYS = {
    "date",
    "verdict",
    "rest_kind",
    "ladder",
    "knee",
    "see_professional",
    "cap",
    "next_run_not_before",
    "findings",
    "missing",
    "would_change",
    "rules_version",
}


@pytest.mark.parametrize(
    "diary",
    [
        Diary(),
        runner(),
        runner({0: SORE}),
        runner({-2: SORE}, without_runs=(-2,)),
        runner({-2: signs("locking")}),
        runner(prescriptions=[{"max_distance_m": 3000}]),
    ],
)
def test_the_json_object(diary: Diary) -> None:
    told = json.loads(json.dumps(advise(diary, ON).to_dict()))
    assert set(told) == PLAN_KEYS
    assert told["date"] == "2026-11-21"
    assert (told["cap"] is None) is (told["verdict"] == "rest")
    assert (told["rest_kind"] is None) is (told["verdict"] != "rest")
    assert told["findings"][0]["verdict"] == told["verdict"]
    for finding in told["findings"]:
        assert set(finding) == {"rule", "verdict", "text", "source"}
        assert finding["text"]
        assert finding["source"]
    assert all(isinstance(each, str) and each for each in told["missing"])
    assert all(set(each) == {"to", "text"} for each in told["would_change"])
    if told["cap"]:
        assert set(told["cap"]) == {"max_distance_m", "not_before", "kinds", "avoid"}
        assert isinstance(told["cap"]["max_distance_m"], int)
        assert told["cap"]["max_distance_m"] % 100 == 0


@pytest.mark.parametrize(
    ("plan", "problem"),
    [
        (PlannedRun(kind="fartlek"), 'kind: "fartlek" is not one of easy, long, tempo, speed, race, walk_run'),
        (
            PlannedRun(terrain="beach"),
            'terrain: "beach" is not one of flat, rolling, hilly, downhill, trail, treadmill',
        ),
        (PlannedRun(distance_m=-1), "distance_m: -1 is not 0 to 100000"),
        (PlannedRun(distance_m=float("nan")), "distance_m: NaN is not a number"),
    ],
)
def test_a_plan_that_does_not_exist(plan: PlannedRun, problem: str) -> None:
    with pytest.raises(UserProblem) as caught:
        advise(runner(), ON, plan)
    assert str(caught.value) == f"The planned run cannot be used: {problem}."


def test_runs_farther_than_a_plan_can_be_raise_the_cap_no_further() -> None:
    diary = runner()
    far = replace(diary, runs=tuple(replace(each, distance_m=400_000, elapsed_s=400_000) for each in diary.runs))
    cap = advise(far, ON).cap

    assert cap is not None
    assert cap.max_distance_m == 100_000
    assert log_entry(advise(far, ON)).cap is not None


def test_the_diarys_own_plan_is_used_and_replaced_whole() -> None:
    planned = RunPlan(date=ON, distance_m=9000, kind=RunKind.EASY, terrain=Terrain.FLAT)
    other = RunPlan(date=day(1), distance_m=99000)
    diary = replace(runner(), planned_runs=(other, planned))
    assert fired(advise(diary, ON)) == ["G1"]
    assert fired(advise(diary, ON, PlannedRun(kind="easy"))) == ["R1"]
    assert fired(advise(diary, ON, PlannedRun())) == ["R1"]
    assert advise(diary, ON) == advise(diary, ON, PlannedRun(9000, "easy", "flat"))


def test_a_run_belongs_to_its_own_local_day() -> None:
    late = "2026-11-20T23:30:00-08:00"  # already the 21st in UTC
    yesterday = Run.from_json(run(-1).to_json() | {"start": late})
    diary = runner()
    assert "E1" in fired(advise(replace(diary, runs=(*diary.runs, yesterday)), ON))
    early = Run.from_json(run(-1).to_json() | {"start": "2026-11-21T00:30:00+09:00"})
    assert fired(advise(replace(diary, runs=(*diary.runs, early)), ON)) == ["R1"]


DATED_SIGNS = ("limping", "locking", "giving_way", "hot_red", "trauma", "calf_swelling")


def after_run(days: Changes, runs: Changes, **changes: Any) -> Advice:
    return advise_after_run(runner(days, {0: {"one_hour_after": None}, **runs}, **changes), ON)


@pytest.mark.parametrize(
    ("days", "runs", "free", "verdict"),
    [
        ({}, {}, 3, Verdict.RUN),
        ({0: HURTS}, {}, 3, Verdict.REDUCE),
        ({0: SORE}, {}, 3, Verdict.REST),
        ({2: SORE}, {}, 3, Verdict.REST),
    ],
)
def test_after_a_run_the_first_day_that_rest_days_allow(
    days: Changes, runs: Changes, free: int, verdict: Verdict
) -> None:
    advice = after_run(days, runs)
    assert (advice.date, advice.verdict) == (day(free), verdict)
    assert not {"D1", "D2", "D3", "D4", "D5", "E1", "E2"} & set(fired(advice))
    assert advice.missing == ()


@pytest.mark.parametrize(
    ("diary", "rule", "verdict"),
    [
        (Diary(profile=Profile(knees=(Knee.RIGHT,)), runs=(run(0),)), "D2", Verdict.REST),
        (runner({}, {0: {}}, without_days=CALM_DAYS), "D2", Verdict.REST),
        (runner({}, {0: {}}, without_days=(0,)), "D1", Verdict.REDUCE),
        (runner({0: {"swelling": None}}, {0: {}}), "D3", Verdict.REDUCE),
        (runner({}, {0: {}}, without_days=range(-13, 0)), "D4", Verdict.REDUCE),
        (runner({}, {0: {"responses": []}}), "D5", Verdict.REDUCE),
    ],
)
def test_after_a_run_no_run_is_promised_on_missing_answers(diary: Diary, rule: str, verdict: Verdict) -> None:
    advice = advise_after_run(diary, ON)
    assert rule in fired(advice)
    assert advice.verdict is verdict


def test_after_a_run_the_open_answers_are_named() -> None:
    advice = advise_after_run(runner({0: {"swelling": None}}, {0: {"responses": []}}), ON)
    assert [(each.field, each.run_id) for each in advice.missing] == [("swelling", None), ("peak", "run 0")]


def test_after_a_run_the_check_ins_are_counted_up_to_today() -> None:
    advice = advise_after_run(runner({}, {0: {}}, without_days=range(-13, 0)), ON)
    assert "Too few check-ins to know your pattern: 1 of 4 in the last 7 days." in [
        str(each.message) for each in advice.findings
    ]


def test_after_a_run_with_all_answers_the_next_one_is_free() -> None:
    diary = runner({}, {0: {}}, without_runs=(-4, -10))
    advice = advise_after_run(diary, ON)
    assert (advice.date, advice.verdict) == (day(2), Verdict.RUN)
    assert advice.cap is not None
    assert advice.cap.not_before == day(2)
    assert E0.verdict is Verdict.REST


@pytest.mark.parametrize("today", [HURTS, SORE, {"swelling": "mild"}, *(signs(sign) for sign in DATED_SIGNS)])
def test_after_a_run_no_reason_speaks_of_a_day_to_come(today: Any) -> None:
    texts = [str(finding.message) for finding in after_run({0: today}, {}).findings]
    assert any("21 November" in text for text in texts)
    assert not any("22 November" in text or "23 November" in text for text in texts)


def test_check_ins_already_made_for_later_days_stand() -> None:
    diary = runner({1: SORE, 2: {}}, {0: {}}, without_runs=(-4,))
    advice = advise_after_run(diary, ON)
    assert (advice.date, advice.verdict) == (day(2), Verdict.REST)
    assert "C1" in fired(advice)


def test_only_the_window_is_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten years of other records cost a look at their dates: no other answer of theirs is read."""
    recent, expected = runner(), advise(runner(), ON)
    diary = replace(
        recent,
        check_ins=(
            *(_OldCheckIn(date=date(2016 + year, 3, 1), knee=Knee.RIGHT) for year in range(10)),
            *recent.check_ins,
        ),
        runs=(
            *(_OldRun(id=str(year), start=datetime(2016 + year, 3, 1, tzinfo=UTC)) for year in range(10)),
            *recent.runs,
        ),
        sets=tuple(_OldSet(id=str(year), date=date(2016 + year, 3, 1), exercise="plank", set=1) for year in range(10)),
    )
    for record_type, allowed in ((_OldCheckIn, {"date", "knee"}), (_OldRun, {"day", "start"}), (_OldSet, {"date"})):
        monkeypatch.setattr(record_type, "__getattribute__", _only(allowed))
    assert advise(diary, ON) == expected


class _OldCheckIn(CheckIn):
    """A check-in from before the window."""


class _OldRun(Run):
    """A run from before the window."""


class _OldSet(SetDone):
    """A set from before the window."""


def _only(allowed: set[str]) -> Callable[[object, str], object]:
    def look(record: object, name: str) -> object:
        assert name in allowed, name
        return object.__getattribute__(record, name)

    return look
