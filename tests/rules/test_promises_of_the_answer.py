"""The promises 8 to 14 of the advice (section 7): what each verdict stands on, and what never changes anything.

14 holds with the exception named at its test (load: an unanswered run still shows what was run).
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from kneejournal.domain.messages import Message
from kneejournal.domain.vocabulary import Knee, SeeProfessional, Verdict
from kneejournal.exporters.archive import dumps, loads
from kneejournal.rules import Advice, advise
from tests.rules.diaries import ON, check_in, day, fired
from tests.rules.stories import ACTIVITIES, CALM, Story, at_least_as_strict, bounded, core, stories

seeds = st.integers(0, 2**32).map(Random)


@bounded
@given(stories(prescribed=True, unrest=(*CALM, 0.05)))
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
                assert core(story.days[offset, knee]) <= 2
    assert -1 not in days
    assert sum(-6 <= run["day"] <= -1 for run in story.runs) <= 2
    assert all(finding.rule == "R1" or finding.verdict is None for finding in advice.findings)
    assert advice.cap is not None
    assert advice.cap.max_distance_m >= 2000 or story.prescriptions


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


SORE_DAYS: list[dict[str, Any]] = [
    *({name: score} for name in ("waking_pain", "pain_now") for score in (4, 5)),
    *({"activities": {name: 4}} for name in ("walking", "stairs", "rising_from_chair")),
]
SEVERE_DAYS: list[dict[str, Any]] = [
    {"waking_pain": 6},
    {"activities": {"stairs": 8}},
    {"swelling": "mild"},
    {"swelling": "marked"},
    *(
        {"symptoms": [sign]}
        for sign in (
            "limping",
            "locking",
            "cannot_bear_weight",
            "calf_swelling",
            "giving_way",
            "hot_red",
            "trauma",
        )
    ),
]


@bounded
@given(stories(unrest=CALM), st.sampled_from([(SORE_DAYS, 2, 7), (SEVERE_DAYS, 3, 14)]), st.integers(0, 14), seeds)
def test_10_after_a_setback_on_a_day(
    story: Story, setback: tuple[list[dict[str, Any]], int, int], ago: int, chance: Random
) -> None:
    answers, resting, proving = setback
    for knee in story.profile["knees"]:
        noted = story.days.get((-ago, knee), {"activities": {}})
        story.days[-ago, knee] = noted | chance.choice(answers)
    _held_back(story.advice(), ago, resting, proving)


@bounded
@given(
    stories(unrest=CALM),
    st.sampled_from(
        [
            ({"peak": 4}, 2, 7),
            ({"peak": 5}, 2, 7),
            ({"worsened": True}, 2, 7),
            ({"before": 0, "one_hour_after": 2}, 2, 7),
            ({"peak": 6}, 3, 14),
            ({"limped": True}, 3, 14),
        ]
    ),
    st.integers(1, 14),
)
def test_10_after_a_bad_run(story: Story, setback: tuple[dict[str, Any], int, int], ago: int) -> None:
    response, resting, proving = setback
    answers = [{"knee": knee, **response} for knee in story.profile["knees"]]
    story.runs.append({"day": -ago, "distance_m": 3000, "responses": answers})
    _held_back(story.advice(), ago, resting, proving)


def _held_back(advice: Advice, ago: int, resting: int, proving: int) -> None:
    assert advice.verdict is Verdict.REST or ago >= resting
    assert advice.verdict is not Verdict.RUN or ago >= proving


CLEARABLE = {"A1b", "A4", "A5", "A6", "A7"}


@bounded
@given(stories(prescribed=True), st.integers(-27, 3))
def test_12_a_clearance_silences_only_what_it_may(story: Story, cleared: int) -> None:
    """A1b and A4 to A7, and those only where the last sign lies before it; nothing else comes or goes."""
    story.profile.pop("cleared_on", None)
    before = story.advice()
    story.profile["cleared_on"] = cleared
    after = story.advice()
    silenced = set(fired(before)) - set(fired(after))
    assert silenced <= CLEARABLE
    assert set(fired(after)) - set(fired(before)) <= {"R1", "G1"}  # said only where a run is possible
    last_signs = [_dates(each.message) for each in before.findings if each.rule in silenced]
    assert all(date < day(cleared) <= ON for dates in last_signs for date in dates)


def _dates(message: Message) -> list[date]:
    values = message.values.values()
    inner = [found for value in values if isinstance(value, Message) for found in _dates(value)]
    return inner + [value for value in values if isinstance(value, date)]


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
@given(stories())
def test_13_what_the_format_does_not_know_is_ignored(story: Story) -> None:
    diary = story.diary()
    raw = json.loads(dumps(diary, datetime(2026, 11, 21, tzinfo=UTC)))
    for record in (raw, raw["profile"], *raw["check_ins"], *raw["runs"], *raw["sets"]):
        record["mood"] = 9
    assert advise(loads(json.dumps(raw)), ON) == advise(diary, ON)


@bounded
@given(stories(prescribed=True, unrest=(*CALM, 0.05)), st.integers(-27, -1), st.sampled_from([1000, 5000, 15000, None]))
def test_14_an_unanswered_run_never_gives_run(story: Story, offset: int, distance: int | None) -> None:
    """Load apart: an unanswered run counts as run, so it can lift the cap that a plan or a week was held against."""
    before = story.advice()
    more = story.copy()
    more.runs.append({"day": offset, "distance_m": distance, "responses": []})
    assume(not {"G1", "G2"} & set(fired(before)))
    assert more.advice().verdict is not Verdict.RUN or before.verdict is Verdict.RUN


@bounded
@given(stories(unrest=CALM), st.sampled_from([({"pain_now": 4}, 7), ({"symptoms": ["limping"]}, 14)]), seeds)
def test_14_an_unanswered_run_proves_nothing(story: Story, setback: tuple[dict[str, Any], int], chance: Random) -> None:
    """After a setback that only tolerated runs leave behind: a run without answers counts no more than none."""
    assume(story.runs)
    answers, ago = setback
    for knee in story.profile["knees"]:
        story.days[-ago, knee] = story.days.get((-ago, knee), {"activities": {}}) | answers
    run = chance.choice(story.runs)
    without, unanswered = story.copy(), story.copy()
    without.runs.remove(run)
    unanswered.runs[story.runs.index(run)] |= {"responses": [], "stopped_early": False}
    before = without.advice()
    assume(not {"G1", "G2"} & set(fired(before)))
    assert unanswered.advice().verdict is not Verdict.RUN or before.verdict is Verdict.RUN


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
