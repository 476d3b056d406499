"""Everything a user can do to a journal, on a real file, with a clock that ticks when it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from itertools import count
from pathlib import Path

import pytest

from kneejournal.domain.changes import Change
from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import InvalidValue, UserProblem
from kneejournal.domain.records import (
    CheckIn,
    CustomActivity,
    Goal,
    KneeResponse,
    Moment,
    Profile,
    Run,
    RunPlan,
    Visit,
)
from kneejournal.domain.vocabulary import NOT_DONE, Knee, Swelling, Symptom, Terrain
from kneejournal.journal import Journal, local_now
from kneejournal.rules import advise
from tests.journals import START, TODAY, TOMORROW, YESTERDAY, a_run, a_set, content, noted, ticking


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite", ticking())) as made:
        yield made


# answers


def test_an_answer_is_saved_with_its_time_and_the_others_stay(journal: Journal) -> None:
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": NOT_DONE})
    change = journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": 2, "symptoms": ()})
    now = noted(journal)
    assert (now.waking_pain, now.activities, now.symptoms) == (3, {"stairs": 2}, ())
    assert now.answered_at["waking_pain"] < now.answered_at["activities.stairs"] == now.updated_at
    assert [step.after for step in change.steps] == [now]
    assert change.steps[0].key == (TODAY.isoformat(), "right")


def test_an_answer_can_be_withdrawn_and_its_time_is_kept(journal: Journal) -> None:
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": 2, "note": "x"})
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": None, "activities.stairs": None, "note": ""})
    assert noted(journal).is_blank
    assert set(noted(journal).answered_at.values()) == {noted(journal).updated_at}
    assert journal.logged_days() is None


@pytest.mark.parametrize(
    "answers", [{}, {"waking_pain": None}, {"waking_pain": 3}, {"activities.stairs": 2}, {"note": ""}]
)
def test_what_says_nothing_new_changes_nothing(journal: Journal, answers: dict[str, object]) -> None:
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": 2})
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3})
    before = journal.read()
    if answers != {"waking_pain": None}:
        assert not journal.answer(TODAY, Knee.RIGHT, answers)
        assert journal.read() == before
    assert not journal.answer(TODAY, Knee.LEFT, dict.fromkeys(answers))
    assert journal.read() == before


@pytest.mark.parametrize("value", [11, -1, 3.5, "three", True, "not_done"])
def test_a_wrong_score_is_refused_and_nothing_is_saved(journal: Journal, value: object) -> None:
    with pytest.raises(InvalidValue, match="waking_pain"):
        journal.answer(TODAY, Knee.RIGHT, {"pain_now": 1, "waking_pain": value})
    assert journal.read() == Diary()


def test_an_activity_has_to_be_known(journal: Journal) -> None:
    with pytest.raises(UserProblem, match="desk is not an activity of this journal; it knows downhill_running, "):
        journal.answer(TODAY, Knee.RIGHT, {"activities.desk": 3})
    desk = CustomActivity(id="desk", name="Desk")
    journal.save_profile({"custom_activities": (desk,), "activities": ("stairs",)})
    journal.answer(TODAY, Knee.RIGHT, {"activities.desk": 3})
    journal.save_profile({"custom_activities": None})
    journal.answer(TODAY, Knee.RIGHT, {"activities.desk": None})
    assert noted(journal).is_blank


def test_the_future_cannot_be_noted(journal: Journal) -> None:
    beyond: list[Callable[[], Change]] = [
        lambda: journal.answer(date(2099, 11, 21), Knee.RIGHT, {"waking_pain": 1}),
        lambda: journal.quiet_day(date(2099, 11, 21)),
        lambda: journal.same_as_yesterday(date(2099, 11, 21), Knee.RIGHT),
        lambda: journal.save(CheckIn(date=date(2099, 11, 21), knee=Knee.LEFT, waking_pain=1)),
        lambda: journal.save(a_set(), a_set(date(2099, 11, 21), id="t")),
        lambda: journal.save(a_run(date(2099, 11, 21))),
    ]
    for action in beyond:
        with pytest.raises(UserProblem, match=r"^21 November 2099 lies in the future; "):
            action()
    assert journal.read() == Diary()
    journal.save(RunPlan(date=TOMORROW), Visit(date=TOMORROW, who="Ada"))


def test_a_run_that_has_begun_is_not_in_the_future_where_it_was_tomorrow_already(journal: Journal) -> None:
    begun = datetime(2026, 11, 22, 5, 30, tzinfo=timezone(timedelta(hours=13)))
    assert begun < START
    journal.save(Run(id="r", start=begun))
    assert journal.read().runs[0].start.utcoffset() == timedelta(hours=13)


# a whole day


def test_a_quiet_day_answers_for_all_tracked_knees_and_is_taken_back_at_once(journal: Journal) -> None:
    journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT), "activities": ("stairs", "hopping")})
    journal.answer(TODAY, Knee.RIGHT, {"activities.stairs": 4})
    before = content(journal)
    change = journal.quiet_day(TODAY)
    assert [step.key[1] for step in change.steps] == ["left", "right"]
    left, right = noted(journal, knee=Knee.LEFT), noted(journal)
    assert left.activities == {"walking": 0, "stairs": 0, "hopping": NOT_DONE}
    assert (left.worst_pain, right.worst_pain, right.activities["stairs"]) == (0, 4, 4)
    assert (left.swelling, left.symptoms) == (Swelling.NONE, ())
    journal.undo(change)
    assert content(journal) == before
    assert journal.quiet_day(TODAY) != Change()
    assert journal.quiet_day(TODAY) == Change()


def test_the_same_as_yesterday(journal: Journal) -> None:
    journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 2, "symptoms": (Symptom.GRINDING,), "note": "cold"})
    journal.same_as_yesterday(TODAY, Knee.RIGHT)
    assert (noted(journal).waking_pain, noted(journal).symptoms, noted(journal).note) == (2, (Symptom.GRINDING,), None)


def test_there_has_to_be_a_yesterday(journal: Journal) -> None:
    journal.undo(journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 2}))
    with pytest.raises(UserProblem, match="Nothing was noted the day before"):
        journal.same_as_yesterday(TODAY, Knee.RIGHT)


def test_a_day_is_cleared_and_no_other(journal: Journal) -> None:
    for day in (YESTERDAY, TODAY):
        for knee in Knee:
            journal.answer(day, knee, {"waking_pain": 1})
        journal.save(a_run(day, id=f"r{day}"), a_set(day, id=f"s{day}"), RunPlan(date=day), Visit(date=day))
    before = content(journal)
    change = journal.clear_day(TODAY)
    left = journal.read()
    assert {each.date for each in left.check_ins} == {each.date for each in left.sets} == {YESTERDAY}
    assert [each.date for each in left.planned_runs] == [YESTERDAY]
    assert [run.day for run in left.runs] == [YESTERDAY]
    assert len(left.visits) == 2
    assert {each.kind for each in left.deleted} == {"check_ins", "runs", "sets", "planned_runs"}
    journal.undo(change)
    assert content(journal) == before


# the runner


def test_the_profile_is_answered_field_by_field(journal: Journal) -> None:
    assert journal.profile() == Profile()
    journal.save_profile({"knees": (Knee.LEFT,), "birth_year": 1980})
    first = journal.profile().answered_at
    change = journal.save_profile({"knees": (Knee.LEFT,), "birth_year": None})
    assert journal.profile().birth_year is None
    assert journal.profile().answered_at["knees"] == first["knees"]
    assert journal.profile().answered_at["birth_year"] > first["birth_year"]
    journal.undo(change)
    assert journal.profile().birth_year == 1980


def test_only_a_renamed_activity_gets_a_new_time(journal: Journal) -> None:
    desk, bike = CustomActivity(id="desk", name="Desk"), CustomActivity(id="bike", name="Bike")
    journal.save_profile({"custom_activities": (desk, bike)})
    before = journal.profile().custom_activities
    assert not journal.save_profile({"custom_activities": (desk, bike)})
    journal.save_profile({"custom_activities": (desk, replace(bike, name="Bicycle"))})
    after = journal.profile().custom_activities
    assert after[0] == before[0]
    assert [each.updated_at for each in after] == [before[0].updated_at, journal.profile().updated_at]


# records, undo and redo


def test_a_saved_record_is_stamped_and_counts_once(journal: Journal) -> None:
    journal.save(a_run(distance_m=5000))
    change = journal.save(a_run(distance_m=5000), a_set())
    assert [step.kind for step in change.steps] == ["sets"]
    assert journal.read().runs[0].updated_at is not None
    assert journal.read().runs[0].to_json()["distance_m"] == 5000


def test_a_deleted_record_leaves_its_deletion_also_when_it_is_there_again(journal: Journal) -> None:
    journal.save(a_run())
    journal.delete(a_run(), a_set())
    (deletion,) = journal.read().deleted
    assert (deletion.kind, deletion.key) == ("runs", ("r",))
    journal.save(a_run())
    assert journal.read().deleted == (deletion,)
    updated_at = journal.read().runs[0].updated_at
    assert updated_at is not None
    assert updated_at > deletion.deleted_at


def actions(journal: Journal) -> list[Callable[[], Change]]:
    response = KneeResponse(knee=Knee.RIGHT, peak=2)
    return [
        lambda: journal.save_profile({"knees": (Knee.LEFT, Knee.RIGHT)}),
        lambda: journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 2, "activities.stairs": 3}),
        lambda: journal.same_as_yesterday(TODAY, Knee.RIGHT),
        lambda: journal.answer(TODAY, Knee.RIGHT, {"moments": (Moment(time=time(9), pain=4),), "waking_pain": None}),
        lambda: journal.quiet_day(TODAY),
        lambda: journal.save(a_run(), RunPlan(date=TODAY, terrain=Terrain.FLAT)),
        lambda: journal.save(a_run(responses=(response,))),
        lambda: journal.delete(a_run(), RunPlan(date=TODAY)),
        lambda: journal.save(RunPlan(date=TODAY), Goal(id="g", text="Run")),
        lambda: journal.clear_day(TODAY),
        lambda: journal.answer(TODAY, Knee.LEFT, {"pain_now": 1}),
    ]


def test_all_can_be_undone_and_done_again_twice(journal: Journal) -> None:
    states, done = [content(journal)], []
    for action in actions(journal):
        done.append(action())
        states.append(content(journal))
    assert all(done)
    for _ in range(2):
        undone = []
        for index in reversed(range(len(done))):
            undone.append(journal.undo(done[index]))
            assert content(journal) == states[index], index
        done = []
        for index, change in enumerate(reversed(undone)):
            done.append(journal.undo(change))
            assert content(journal) == states[index + 1], index
    assert journal.check().problems == ()


def test_what_was_undone_and_done_again_is_so_in_another_copy(journal: Journal, tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "copy.sqlite", ticking())) as copy:
        for action in actions(journal):
            change = action()
            copy.merge(journal.read())
            done = content(journal)
            undone = journal.undo(change)
            copy.merge(journal.read())
            assert content(copy) == content(journal) != done
            journal.undo(undone)
            copy.merge(journal.read())
            assert content(copy) == content(journal) == done


def test_undoing_the_first_answer_of_a_day_takes_nothing_from_another_copy(journal: Journal, tmp_path: Path) -> None:
    with closing(Journal(tmp_path / "copy.sqlite", ticking(START - timedelta(hours=1)))) as copy:
        copy.answer(TODAY, Knee.RIGHT, {"waking_pain": 2, "pain_now": 1})
        journal.undo(journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 5}))
        copy.merge(journal.read())
        assert (noted(copy).waking_pain, noted(copy).pain_now) == (None, 1)


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda journal: journal.answer(TODAY, Knee.RIGHT, {"pain_now": 1}),
        lambda journal: journal.answer(TODAY, Knee.RIGHT, {"waking_pain": None}),
        lambda journal: journal.clear_day(TODAY),
    ],
)
def test_what_changed_since_is_not_taken_back(journal: Journal, meanwhile: Callable[[Journal], Change]) -> None:
    change = journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 5})
    meanwhile(journal)
    before = journal.read()
    with pytest.raises(UserProblem, match="changed again in the meantime"):
        journal.undo(change)
    assert journal.read() == before


def test_a_change_of_several_records_is_taken_back_whole_or_not_at_all(journal: Journal) -> None:
    change = journal.save(a_run(), a_set())
    journal.save(a_set(pain=2))
    with pytest.raises(UserProblem):
        journal.undo(change)
    assert journal.read().runs


def test_the_clock_put_back_makes_nothing_older(tmp_path: Path) -> None:
    hours = count()
    with closing(Journal(tmp_path / "j.sqlite", lambda: START - timedelta(hours=next(hours)))) as journal:
        changes = [journal.save(Goal(id="g", text=text)) for text in ("walk", "run")]
        changes.append(journal.delete(Goal(id="g", text="run")))
        (deletion,) = journal.read().deleted
        stamps = [step.after.updated_at for change in changes[:2] for step in change.steps if step.after]
    assert stamps[0] is not None
    assert stamps[1] is not None
    assert stamps[0] < stamps[1] < deletion.deleted_at


# the days that are logged


def test_the_logged_days_are_the_ends_of_answers_runs_and_sets(journal: Journal) -> None:
    assert journal.logged_days() is None
    journal.save(RunPlan(date=date(2026, 1, 1)), Visit(date=date(2026, 1, 2)))
    assert journal.logged_days() is None
    journal.answer(date(2026, 3, 3), Knee.LEFT, {"symptoms": ()})
    assert journal.logged_days() == (date(2026, 3, 3), date(2026, 3, 3))
    journal.answer(date(2026, 3, 1), Knee.LEFT, {"activities.stairs": 1})
    journal.answer(date(2026, 3, 5), Knee.LEFT, {"moments": (Moment(time=time(9), pain=1),)})
    assert journal.logged_days() == (date(2026, 3, 1), date(2026, 3, 5))
    journal.undo(journal.answer(date(2026, 2, 1), Knee.LEFT, {"note": "x"}))
    assert journal.logged_days() == (date(2026, 3, 1), date(2026, 3, 5))
    journal.save(a_run(date(2026, 2, 2)), a_set(date(2026, 3, 7)))
    assert journal.logged_days() == (date(2026, 2, 2), date(2026, 3, 7))


# advice


def test_advice_is_kept_when_it_says_something_new(journal: Journal) -> None:
    journal.quiet_day(TODAY)
    advice = advise(journal.read(), TODAY)
    journal.log_advice(advice)
    (entry,) = journal.read().advice_log
    assert (entry.date, entry.verdict, entry.rules_version) == (TODAY, advice.verdict, advice.rules_version)
    assert entry.rules == tuple(finding.rule for finding in advice.findings)
    assert (entry.cap is None) == (advice.cap is None)
    journal.log_advice(advice)
    assert journal.read().advice_log == (entry,)
    journal.answer(TODAY, Knee.RIGHT, {"symptoms": (Symptom.CANNOT_BEAR_WEIGHT,)})
    journal.log_advice(advise(journal.read(), TODAY))
    assert [each.verdict for each in journal.read().advice_log] == ["rest"]
    assert journal.read().advice_log != (entry,)


def test_the_advice_of_a_day_stays_once_a_run_is_noted(journal: Journal) -> None:
    journal.quiet_day(TODAY)
    journal.log_advice(advise(journal.read(), TODAY))
    before = journal.read().advice_log
    change = journal.save(a_run())
    journal.answer(TODAY, Knee.RIGHT, {"worst_pain": 8, "pain_now": 8})
    after = advise(journal.read(), TODAY)
    journal.log_advice(after)
    assert journal.read().advice_log == before
    journal.undo(change)
    journal.log_advice(after)
    assert [each.verdict for each in journal.read().advice_log] == ["rest"]


# other copies


def test_merging_writes_what_differs_and_keeps_what_stands(journal: Journal, tmp_path: Path) -> None:
    journal.save(a_run(), Goal(id="g", text="Run"))
    journal.delete(Goal(id="g", text="Run"))
    with closing(Journal(tmp_path / "other.sqlite", ticking(START + timedelta(hours=1)))) as other:
        other.save(a_run(distance_m=5000), Goal(id="g", text="Walk"), a_set())
        theirs = other.read()
    merged = journal.merge(theirs)
    assert (merged.imported, merged.merged, merged.duplicates) == (2, 1, 0)
    assert merged.diary == journal.read()
    assert journal.read().runs[0].distance_m == 5000
    assert journal.read().goals[0].text == "Walk"
    again = journal.merge(theirs)
    assert (again.imported, again.merged, again.duplicates) == (0, 0, 3)
    assert again.diary == merged.diary


# the clock


def test_the_time_is_local_with_its_offset(tmp_path: Path) -> None:
    assert local_now().utcoffset() is not None
    with closing(Journal(tmp_path / "j.sqlite")) as journal:
        assert abs(journal.today() - date.today()) <= timedelta(days=1)  # noqa: DTZ011  # the local date is meant


def test_the_advice_by_the_last_weeks_is_that_by_the_whole_journal(journal: Journal) -> None:
    long_ago = replace(a_run(), start=START - timedelta(days=60), distance_m=12_000)
    journal.save(long_ago)
    journal.save_profile({"usual_week_m": 60_000})
    journal.quiet_day(TODAY)
    weeks = journal.read_weeks(TODAY - timedelta(days=42), TODAY)
    assert [run.id for run in weeks.runs] == [long_ago.id]
    assert advise(weeks, TODAY).to_dict() == advise(journal.read(), TODAY).to_dict()
    assert advise(weeks, TODAY).to_dict() != advise(replace(weeks, runs=()), TODAY).to_dict()


def test_a_span_with_runs_brings_no_earlier_one(journal: Journal) -> None:
    journal.save(replace(a_run(), start=START - timedelta(days=60)), replace(a_run(), id="now"))
    assert [run.id for run in journal.read_weeks(YESTERDAY, TODAY).runs] == ["now"]
