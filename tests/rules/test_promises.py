"""The promises of the advice (section 7), held on made-up diaries.

Three hold only with the exceptions named at their tests: 4 (a flag on a day whose signs were never asked would answer
the question), 6 (what a prescription avoids) and 14 (load: an unanswered run still shows what was run).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from kneejournal.domain.records import CheckIn
from kneejournal.domain.vocabulary import Knee, SeeProfessional, Verdict
from kneejournal.rules import PlannedRun, advise
from tests.rules.diaries import ON, check_in, day, fired
from tests.rules.stories import (
    ACTIVITIES,
    LOUD_SIGNS,
    PROVOKING,
    RESPONSE,
    SCORED,
    Story,
    at_least_as_strict,
    bounded,
    stories,
)

seeds = st.integers(0, 2**32).map(Random)


@bounded
@given(stories(prescribed=True), seeds)
def test_1_the_order_of_entries_does_not_matter(story: Story, chance: Random) -> None:
    diary = story.diary()
    shuffled = replace(
        diary,
        check_ins=tuple(chance.sample(diary.check_ins, len(diary.check_ins))),
        runs=tuple(chance.sample(diary.runs, len(diary.runs))),
        sets=tuple(chance.sample(diary.sets, len(diary.sets))),
    )
    plan = PlannedRun(**story.plan) if story.plan else None
    assert advise(shuffled, ON, plan) == advise(diary, ON, plan)


@bounded
@given(stories(prescribed=True), st.integers(-4000, 4000))
def test_1_a_common_shift_of_dates_does_not_matter(story: Story, days: int) -> None:
    here, there = story.advice(), story.advice(ON + timedelta(days=days))
    assert there.verdict == here.verdict
    assert (there.knee, there.see_professional, there.ladder) == (here.knee, here.see_professional, here.ladder)
    assert fired(there) == fired(here)
    assert (there.cap.max_distance_m if there.cap else None) == (here.cap.max_distance_m if here.cap else None)
    assert (there.cap.kinds if there.cap else None) == (here.cap.kinds if here.cap else None)


@bounded
@given(stories(prescribed=True))
def test_1_left_and_right_are_alike(story: Story) -> None:
    here, there = story.advice(), _mirrored(story).advice()
    assert (there.verdict, there.see_professional) == (here.verdict, here.see_professional)
    assert there.knee == _OTHER[here.knee]
    assert sorted(fired(there)) == sorted(fired(here))
    assert (there.cap.max_distance_m if there.cap else None) == (here.cap.max_distance_m if here.cap else None)
    assert (there.ladder, there.next_run_not_before) == (here.ladder, here.next_run_not_before)


_OTHER = {"left": "right", "right": "left", "both": "both"}


def _mirrored(story: Story) -> Story:
    mirrored = story.copy()
    mirrored.profile["knees"] = [_OTHER[knee] for knee in mirrored.profile["knees"]]
    mirrored.days = {(offset, _OTHER[knee]): answers for (offset, knee), answers in mirrored.days.items()}
    for each in [*mirrored.sets, *(response for run in mirrored.runs for response in run["responses"])]:
        each["knee"] = _OTHER[each["knee"]]
    return mirrored


@bounded
@given(stories(prescribed=True), seeds)
def test_2_more_pain_today_is_never_more_permissive(story: Story, chance: Random) -> None:
    raised = story.copy()
    today = [answers for (offset, _), answers in raised.days.items() if offset == 0]
    assume(today)
    answers = chance.choice(today)
    before = _explains(answers)
    _raise_one(answers, chance)
    assume(not (_explains(answers) and not before))  # the exception: raised to the level of an unexplained pain
    at_least_as_strict(raised.advice(), story.advice())


@bounded
@given(stories(), st.integers(0, 10), st.sampled_from(PROVOKING))
def test_2_raised_together_with_the_worst_pain_it_is_never_more_permissive(
    story: Story, to: int, activity: str
) -> None:
    raised = story.copy()
    for (offset, _), answers in raised.days.items():
        if offset == 0:
            answers["activities"][activity] = max(to, _as_score(answers["activities"].get(activity)))
            answers["worst_pain"] = max(answers.get("worst_pain", 0), to)
            old = story.days[0, _]
            assume(old.get("worst_pain", 0) == 0 or to > _loose(old) or _explains(old))
            assume(not answers.get("moments"))
    assume(all(_core(raised.days[key]) >= _core(story.days[key]) for key in story.days if key[0] == 0))
    at_least_as_strict(raised.advice(), story.advice())


def _as_score(answer: object) -> int:
    return answer if isinstance(answer, int) else 0


def _loose(answers: dict[str, Any]) -> int:
    return int(max([answers.get("worst_pain", 0), *(moment["pain"] for moment in answers.get("moments", []))]))


def _explains(answers: dict[str, Any]) -> bool:
    provoked = [_as_score(answers["activities"].get(name)) for name in PROVOKING if name in answers["activities"]]
    return max(provoked, default=-1) >= _loose(answers)


def _raise_one(answers: dict[str, Any], chance: Random) -> None:
    places: list[tuple[dict[str, Any], str]] = [(answers, name) for name in SCORED if name in answers]
    places += [(answers["activities"], name) for name, value in answers["activities"].items() if value != "not_done"]
    places += [(moment, "pain") for moment in answers.get("moments", [])]
    assume(places)
    holder, name = chance.choice(places)
    holder[name] = chance.randint(holder[name], 10)


@bounded
@given(stories(prescribed=True), seeds)
def test_3_a_worse_response_is_never_more_permissive(story: Story, chance: Random) -> None:
    raised = story.copy()
    assume(raised.runs)
    run = chance.choice(raised.runs)
    response = chance.choice(run["responses"])
    match chance.choice([*RESPONSE[1:], "worsened", "limped", "stopped_early"]):
        case "stopped_early":
            run["stopped_early"] = True
        case "worsened" | "limped" as flag:
            response[flag] = True
        case score:
            assume(score in response)
            response[score] = chance.randint(response[score], 10)
    at_least_as_strict(raised.advice(), story.advice())


@bounded
@given(stories(prescribed=True), seeds, st.sampled_from([*LOUD_SIGNS, "mild", "marked"]))
def test_4_another_flag_is_never_more_permissive(story: Story, chance: Random, flag: str) -> None:
    """Where signs or swelling were asked; a flag where they were not would answer a question that was open."""
    raised = story.copy()
    swelling = flag in ("mild", "marked")
    asked = [answers for answers in raised.days.values() if ("swelling" if swelling else "symptoms") in answers]
    assume(asked)
    answers = chance.choice(asked)
    if swelling:
        assume((answers["swelling"], flag) != ("marked", "mild"))
        answers["swelling"] = flag
    else:
        answers["symptoms"] = sorted({*answers["symptoms"], flag})
    at_least_as_strict(raised.advice(), story.advice())


@bounded
@given(stories(prescribed=True), st.integers(-27, 0), st.integers(1, 10))
def test_5_more_pain_from_a_day_on_is_never_more_permissive(story: Story, since: int, points: int) -> None:
    """As far as the scale goes: at 10 a shift would shrink rises."""
    raised = story.copy()
    scores = [score for holder, name in _scores_since(raised, since) if isinstance(score := holder[name], int)]
    points = min(points, 10 - max(scores, default=0))
    for holder, name in _scores_since(raised, since):
        if holder[name] != "not_done":
            holder[name] += points
    at_least_as_strict(raised.advice(), story.advice())


def _scores_since(story: Story, since: int) -> list[tuple[dict[str, Any], str]]:
    days = [answers for (offset, _), answers in story.days.items() if offset >= since]
    responses = [each for run in story.runs if run["day"] >= since for each in run["responses"]]
    sets = [each for each in story.sets if each["day"] >= since]
    return [
        *((answers, name) for answers in days for name in SCORED if name in answers),
        *((answers["activities"], name) for answers in days for name in answers["activities"]),
        *((moment, "pain") for answers in days for moment in answers.get("moments", [])),
        *((each, name) for each in responses for name in RESPONSE if name in each),
        *((each, name) for each in sets for name in ("pain", "pain_one_hour_after") if name in each),
    ]


@bounded
@given(stories(), st.lists(st.integers(0, 20_000), min_size=2, max_size=2).map(sorted), st.booleans())
def test_6_further_faster_steeper_is_never_more_permissive(story: Story, distances: list[int], steep: bool) -> None:  # noqa: FBT001  # drawn
    diary = story.diary()
    kinds = ("easy", "tempo", "race")
    terrain = "downhill" if steep else "flat"
    told = [advise(diary, ON, PlannedRun(distance, "easy", "flat")) for distance in distances]
    at_least_as_strict(told[1], told[0])
    told = [advise(diary, ON, PlannedRun(distances[0], kind, terrain)) for kind in kinds]
    at_least_as_strict(told[1], told[0])
    at_least_as_strict(told[2], told[1])
    at_least_as_strict(told[0], advise(diary, ON, PlannedRun(distances[0], "easy", "flat")))


@bounded
@given(stories(prescribed=True), seeds)
def test_7_without_a_clean_check_in_it_is_never_more_permissive(story: Story, chance: Random) -> None:
    clean = {"waking_pain": 0, "pain_now": 0, "activities": {"walking": 0, "stairs": 0}, "swelling": "none"}
    assume(story.days)
    key = chance.choice(list(story.days))
    story.days[key] = clean | {"symptoms": []}
    less = story.copy()
    del less.days[key]
    before, after = story.advice(), less.advice()
    assume("F5" in fired(after) or "F5" not in fired(before))
    at_least_as_strict(after, before)


@bounded
@given(stories(prescribed=True), st.integers(-27, 0))
def test_7_a_day_without_entries_changes_nothing(story: Story, offset: int) -> None:
    story.days = {key: answers for key, answers in story.days.items() if key[0] != offset}
    diary = story.diary()
    blank = tuple(CheckIn(date=day(offset), knee=knee) for knee in diary.profile.knees)
    plan = PlannedRun(**story.plan) if story.plan else None
    assert advise(replace(diary, check_ins=diary.check_ins + blank), ON, plan) == advise(diary, ON, plan)


@bounded
@given(stories(prescribed=True))
def test_8_run_needs_all_of_this(story: Story) -> None:
    advice = story.advice()
    assume(advice.verdict is Verdict.RUN)
    days = {run["day"] for run in story.runs}
    for knee in story.profile["knees"]:
        today = story.days[0, knee]
        assert {"waking_pain", "pain_now", "swelling", "symptoms"} <= set(today)
        assert {"walking", "stairs"} <= set(today["activities"])
        for offset in range(-6, 1):
            if (offset, knee) in story.days:
                assert _core(story.days[offset, knee]) <= 2
    assert -1 not in days
    assert sum(-6 <= run["day"] <= -1 for run in story.runs) <= 2
    assert all(finding.rule == "R1" or finding.verdict is None for finding in advice.findings)
    assert advice.cap is not None
    assert advice.cap.max_distance_m >= 2000 or story.prescriptions


def _core(answers: dict[str, Any]) -> int:
    core = [answers.get(name, 0) for name in SCORED[:2]]
    core += [_as_score(answers["activities"].get(name)) for name in ACTIVITIES[:3]]
    core += [] if _explains(answers) else [_loose(answers)]
    return int(max(core))


@bounded
@given(stories(prescribed=True))
def test_9_and_11_the_answer_agrees_with_itself(story: Story) -> None:
    advice = story.advice()
    told = advice.to_dict()  # every message in words
    assert told["would_change"] or advice.verdict is Verdict.RUN
    assert (advice.cap is None) is (advice.verdict is Verdict.REST)
    assert (advice.rest_kind is None) is (advice.verdict is not Verdict.REST)
    assert advice.cap is None or advice.cap.max_distance_m > 0
    assert advice.findings[0].verdict is advice.verdict
    assert all(str(finding.message) and finding.source for finding in advice.findings)
    if advice.see_professional in (SeeProfessional.SOON, SeeProfessional.URGENT):
        assert advice.verdict is Verdict.REST or "A10" in fired(advice)
    assert advice.next_run_not_before is None or advice.next_run_not_before > ON
    assert advice.ladder is None or (advice.ladder.session is None) is (advice.verdict is Verdict.REST)


@bounded
@given(stories(), st.sampled_from([(4, 2, 7), (6, 3, 14)]), st.integers(0, 14))
def test_10_after_a_trigger(story: Story, trigger: tuple[int, int, int], ago: int) -> None:
    score, resting, proving = trigger
    for knee in story.profile["knees"]:
        story.days.setdefault((-ago, knee), {"activities": {}})["pain_now"] = score
    advice = story.advice()
    assert advice.verdict is Verdict.REST or ago >= resting
    assert advice.verdict is not Verdict.RUN or ago >= proving


@bounded
@given(stories(prescribed=True), st.integers(-27, 3))
def test_12_a_clearance_silences_only_what_it_may(story: Story, cleared: int) -> None:
    story.profile.pop("cleared_on", None)
    without = set(fired(story.advice()))
    story.profile["cleared_on"] = cleared
    advice = story.advice()
    assert without - set(fired(advice)) <= {"A1b", "A4", "A5", "A6", "A7"}
    assert set(fired(advice)) - without <= {"R1"}


@bounded
@given(stories(prescribed=True), seeds)
def test_13_kneeling_grinding_and_own_activities_change_nothing(story: Story, chance: Random) -> None:
    noisy = story.copy()
    for answers in noisy.days.values():
        if any(name in answers["activities"] for name in ACTIVITIES):
            answers["activities"] |= {"kneeling": chance.randint(0, 10), "gardening": chance.randint(0, 10)}
        if "symptoms" in answers:
            answers["symptoms"] = sorted({*answers["symptoms"], "grinding"})
    assert noisy.advice() == story.advice()


@bounded
@given(stories(prescribed=True), st.integers(-27, -1), st.sampled_from([1000, 5000, 15000, None]))
def test_14_an_unanswered_run_never_gives_run(story: Story, offset: int, distance: int | None) -> None:
    """Load apart: an unanswered run counts as run, so it can lift the cap that a plan or a week was held against."""
    before = story.advice()
    more = story.copy()
    more.runs.append({"day": offset, "distance_m": distance, "responses": []})
    assume(not {"G1", "G2"} & set(fired(before)))
    assert more.advice().verdict is not Verdict.RUN or before.verdict is Verdict.RUN


@bounded
@given(stories(prescribed=True))
def test_the_next_run_is_possible_on_the_day_named_and_not_before(story: Story) -> None:
    """Calm, complete days from tomorrow on; a clearance or prescription that only begins then is not foreseen."""
    story.profile["cleared_on"] = min(story.profile.get("cleared_on", -1), 0)
    story.prescriptions = [each for each in story.prescriptions if each["valid_from"] <= 0]
    advice = story.advice()
    free = advice.next_run_not_before
    assume(free is not None and free <= day(30))
    assume(not {"D1", "D2", "D3"} & set(fired(advice)))
    assert free is not None
    ahead = range(1, (free - ON).days + 1)
    calm = tuple(check_in(offset, Knee(knee)) for offset in ahead for knee in story.profile["knees"])
    diary = story.diary()
    diary = replace(diary, check_ins=diary.check_ins + calm)
    verdicts = [advise(diary, day(offset)).verdict for offset in ahead]
    assert verdicts[-1] is not Verdict.REST
    assert set(verdicts[:-1]) <= {Verdict.REST}


@bounded
@given(stories(prescribed=True))
def test_a_prescription_is_never_more_permissive(story: Story) -> None:
    free = story.copy()
    free.prescriptions = []
    at_least_as_strict(story.advice(), free.advice())
