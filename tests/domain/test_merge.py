"""Merging: the rules of the format one by one, and that no order of merging matters for records with times."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kneejournal.domain.diary import Deletion, Diary
from kneejournal.domain.merge import Merged, merge
from kneejournal.domain.records import CheckIn, CustomActivity, CustomExercise, Profile, Run
from kneejournal.domain.vocabulary import Knee, Swelling, Symptom
from kneejournal.exporters.archive import dumps

DAY = date(2026, 11, 1)


def at(hour: int, zone: timezone = UTC) -> datetime:
    return datetime(2026, 11, 1, hour, tzinfo=UTC).astimezone(zone)


def check_in(updated: int | None = None, answered: Mapping[str, int] | None = None, **fields: Any) -> CheckIn:
    return CheckIn(
        **{"date": DAY, "knee": Knee.RIGHT, **fields},
        updated_at=None if updated is None else at(updated),
        answered_at={name: at(hour) for name, hour in (answered or {}).items()},
    )


def with_check_in(*arguments: Any, **fields: Any) -> Diary:
    return Diary(check_ins=(check_in(*arguments, **fields),))


def run(updated: int | None, distance_m: float, identity: str = "a") -> Run:
    updated_at = None if updated is None else at(updated)
    return Run(id=identity, start=at(7), distance_m=distance_m, updated_at=updated_at)


def deletion(kind: str, key: tuple[str, ...], hour: int) -> Deletion:
    return Deletion(kind=kind, key=key, deleted_at=at(hour))


def text(diary: Diary) -> str:
    return dumps(diary, at(0))


def counts(merged: Merged) -> tuple[int, int, int]:
    return merged.imported, merged.merged, merged.duplicates


@pytest.mark.parametrize(
    ("mine", "theirs", "distance", "expected"),
    [
        (run(1, 5000), run(2, 6000), 6000, (0, 1, 0)),
        (run(2, 5000), run(1, 6000), 5000, (0, 0, 1)),
        (run(None, 5000), run(2, 6000), 5000, (0, 0, 1)),
        (run(1, 5000), run(None, 6000), 5000, (0, 0, 1)),
        (run(1, 5000), run(1, 6000), 6000, (0, 1, 0)),  # equal times: the larger canonical JSON, "6000" after "5000"
        (run(1, 6000), run(1, 5000), 6000, (0, 0, 1)),
    ],
)
def test_of_two_records_with_one_key_the_later_stands(
    mine: Run, theirs: Run, distance: float, expected: tuple[int, int, int]
) -> None:
    merged = merge(Diary(runs=(mine,)), Diary(runs=(theirs,)))
    assert [each.distance_m for each in merged.diary.runs] == [distance]
    assert counts(merged) == expected


def test_records_with_different_keys_unite_in_the_order_of_their_keys() -> None:
    merged = merge(Diary(runs=(run(1, 1, "c"), run(1, 2, "a"))), Diary(runs=(run(1, 3, "b"),)))
    assert [each.id for each in merged.diary.runs] == ["a", "b", "c"]
    assert counts(merged) == (1, 0, 0)


def test_answers_of_one_check_in_merge_one_by_one() -> None:
    mine = with_check_in(5, {"waking_pain": 1, "note": 5}, waking_pain=2, note="mine")
    theirs = with_check_in(
        4, {"waking_pain": 3, "note": 2, "swelling": 4}, waking_pain=4, note="theirs", swelling=Swelling.MILD
    )
    result = merge(mine, theirs).diary.check_ins[0]
    assert (result.waking_pain, result.note, result.swelling) == (4, "mine", Swelling.MILD)
    assert result.updated_at == at(5)
    assert result.answered_at == {"waking_pain": at(3), "note": at(5), "swelling": at(4)}


def test_activities_merge_one_by_one() -> None:
    mine = with_check_in(3, {"activities.stairs": 1, "activities.sitting": 3}, activities={"stairs": 1, "sitting": 1})
    theirs = with_check_in(2, {"activities.stairs": 2}, activities={"stairs": 5, "walking": 0})
    result = merge(mine, theirs).diary.check_ins[0]
    assert result.activities == {"stairs": 5, "sitting": 1, "walking": 0}
    assert result.answered_at["activities.walking"] == at(2)  # without a time of its own as old as its record


@pytest.mark.parametrize("name", ["activities.stairs", "stairs", "activities"])
def test_a_withdrawn_activity_is_an_answer_however_it_is_named(name: str) -> None:
    mine = with_check_in(1, {"activities.stairs": 1}, activities={"stairs": 5})
    theirs = with_check_in(2, {name: 2})
    result = merge(mine, theirs).diary.check_ins[0]
    assert result.activities == {}
    assert set(result.answered_at.values()) == {at(2)}


def test_a_withdrawn_answer_yields_to_a_later_one() -> None:
    mine = with_check_in(2, {"symptoms": 2})
    theirs = with_check_in(3, {"symptoms": 3}, symptoms=(Symptom.LIMPING,))
    assert merge(mine, theirs).diary.check_ins[0].symptoms == (Symptom.LIMPING,)
    assert merge(theirs, mine).diary.check_ins[0].symptoms == (Symptom.LIMPING,)


def test_where_one_side_has_no_times_of_answers_the_later_record_stands_whole() -> None:
    mine = with_check_in(1, {"waking_pain": 1}, waking_pain=2)
    theirs = with_check_in(2, note="evening")
    assert merge(mine, theirs).diary.check_ins == theirs.check_ins
    assert merge(theirs, mine).diary.check_ins == theirs.check_ins


def test_an_answer_without_any_time_leaves_the_journals_own() -> None:
    mine = with_check_in(None, {"note": 1}, waking_pain=2, note="mine")
    theirs = with_check_in(None, {"note": 2, "waking_pain": 9}, waking_pain=3, note="theirs")
    result = merge(mine, theirs).diary.check_ins[0]
    assert (result.waking_pain, result.note) == (2, "theirs")


@pytest.mark.parametrize(("updated", "stays"), [(3, True), (2, False), (1, False), (None, False)])
@pytest.mark.parametrize("comes_in", ["the record", "the deletion"])
def test_a_deletion_wins_over_all_that_is_not_later(updated: int | None, *, stays: bool, comes_in: str) -> None:
    record, gone = Diary(runs=(run(updated, 5000),)), Diary(deleted=(deletion("runs", ("a",), 2),))
    mine, theirs = (gone, record) if comes_in == "the record" else (record, gone)
    merged = merge(mine, theirs)
    assert len(merged.diary.runs) == stays
    assert merged.diary.deleted == gone.deleted
    if comes_in == "the record":
        assert counts(merged) == ((1, 0, 0) if stays else (0, 0, 1))
    else:
        assert counts(merged) == ((0, 0, 0) if stays else (0, 1, 0))


def test_a_deletion_leaves_the_answers_given_after_it() -> None:
    mine = with_check_in(5, {"waking_pain": 1, "pain_now": 4}, waking_pain=2, pain_now=3, walk_min=30)
    merged = merge(mine, Diary(deleted=(deletion("check_ins", (DAY.isoformat(), "right"), 3),)))
    assert merged.diary.check_ins == (check_in(5, {"pain_now": 4, "walk_min": 5}, pain_now=3, walk_min=30),)
    assert counts(merged) == (0, 1, 0)


def test_of_two_deletions_the_later_is_kept() -> None:
    early, late = deletion("runs", ("a",), 1), deletion("runs", ("a",), 2)
    assert merge(Diary(deleted=(early,)), Diary(deleted=(late,))).diary.deleted == (late,)
    assert merge(Diary(deleted=(late,)), Diary(deleted=(early,))).diary.deleted == (late,)


def test_profiles_merge_answer_by_answer_and_a_blank_one_gives_way() -> None:
    mine = Profile(knees=(Knee.LEFT,), updated_at=at(1), answered_at={"knees": at(1)})
    theirs = Profile(knees=(Knee.RIGHT,), name="Mara", updated_at=at(2), answered_at={"knees": at(0), "name": at(2)})
    merged = merge(Diary(profile=mine), Diary(profile=theirs)).diary.profile
    assert (merged.knees, merged.name, merged.updated_at) == ((Knee.LEFT,), "Mara", at(2))
    assert merge(Diary(), Diary(profile=theirs)).diary.profile == theirs
    assert merge(Diary(profile=theirs), Diary()).diary.profile == theirs


@pytest.mark.parametrize("with_times", [True, False])
def test_own_activities_unite_by_id(*, with_times: bool) -> None:
    times: dict[str, Any] = {"updated_at": at(3), "answered_at": {"name": at(3)}} if with_times else {}
    mine = Profile(name="Mara", custom_activities=(CustomActivity(id="z", name="Zumba"),), **times)
    theirs = Profile(name="Mia", custom_activities=(CustomActivity(id="k", name="Kayak"),), **times)
    merged = merge(Diary(profile=mine), Diary(profile=theirs)).diary.profile
    assert [own.id for own in merged.custom_activities] == ["k", "z"]


def test_of_two_names_of_an_own_activity_the_later_stands() -> None:
    def profile(name: str, entry_hour: int | None, hour: int) -> Profile:
        entry_at = None if entry_hour is None else at(entry_hour)
        own = CustomActivity(id="x", name=name, updated_at=entry_at)
        return Profile(custom_activities=(own,), updated_at=at(hour))

    def merged_name(mine: Profile, theirs: Profile) -> str:
        return merge(Diary(profile=mine), Diary(profile=theirs)).diary.profile.custom_activities[0].name

    assert merged_name(profile("early", 1, 5), profile("late", 2, 3)) == "late"
    assert merged_name(profile("late", None, 5), profile("early", 4, 4)) == "late"
    assert merged_name(profile("a", 2, 1), profile("b", 2, 2)) == "b"


def test_one_moment_in_two_zones_is_written_one_way_whatever_the_order() -> None:
    east = timezone(timedelta(hours=2))
    mine = Diary(runs=(Run(id="a", start=at(7), updated_at=at(9)),))
    theirs = Diary(runs=(Run(id="a", start=at(7, east), updated_at=at(9, east)),))
    assert text(merge(mine, theirs).diary) == text(merge(theirs, mine).diary)


# Small universes, so that keys and times collide often. Built once: making strategies costs more than drawing.

hours = st.integers(1, 6)
instants = st.builds(at, hours, st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]))
activities = st.dictionaries(st.sampled_from(["stairs", "walking"]), st.sampled_from([0, 5, "not_done"]))
questions = ["waking_pain", "symptoms", "activities.stairs", "stairs", "activities", "walking"]
profile_questions = ["name", "knees", "activities", "custom_activities"]
own_activities = st.builds(
    CustomActivity, id=st.sampled_from("xyz"), name=st.sampled_from("ab"), updated_at=st.none() | instants
)
runs = st.builds(run, hours, st.sampled_from([5000.0, 7000.0]), st.sampled_from("ab"))
exercises = st.builds(CustomExercise, id=st.just("e"), name=st.sampled_from("ab"), updated_at=instants)
places = {"check_ins": (DAY.isoformat(), "right"), "runs": ("a",), "custom_exercises": ("e",)}
deletions = st.builds(
    lambda kind, deleted_at: Deletion(kind=kind, key=places[kind], deleted_at=deleted_at),
    st.sampled_from(sorted(places)),
    instants,
)


def lists_of(elements: st.SearchStrategy[Any], name: str, size: int) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(elements, max_size=size, unique_by=lambda each: getattr(each, name)).map(tuple)


def diaries_with(
    check_in_times: st.SearchStrategy[Any], profile_times: st.SearchStrategy[Any]
) -> st.SearchStrategy[Diary]:
    check_ins = st.builds(
        CheckIn,
        date=st.sampled_from([DAY, DAY + timedelta(days=1)]),
        knee=st.just(Knee.RIGHT),
        waking_pain=st.none() | st.integers(0, 2),
        symptoms=st.sampled_from([None, (), (Symptom.LIMPING,)]),
        activities=activities,
        answered_at=check_in_times,
        updated_at=instants,
    )
    profiles = st.builds(
        Profile,
        name=st.sampled_from([None, "Mara", "Mia"]),
        activities=st.sampled_from([None, (), ("stairs",)]),
        custom_activities=lists_of(own_activities, "id", 2),
        answered_at=profile_times,
        updated_at=instants,
    )
    return st.builds(
        Diary,
        profile=st.just(Profile()) | profiles,
        check_ins=lists_of(check_ins, "date", 2),
        runs=lists_of(runs, "id", 2),
        custom_exercises=lists_of(exercises, "id", 1),
        deleted=lists_of(deletions, "kind", 2),
    )


def times_of(names: list[str]) -> st.SearchStrategy[dict[str, datetime]]:
    return st.dictionaries(st.sampled_from(names), instants, min_size=1, max_size=3)


without_times_of_answers = diaries_with(st.just({}), st.just({}))
with_times_of_answers = diaries_with(times_of(questions), times_of(profile_questions))
copies = st.one_of(*(st.tuples(each, each, each) for each in (without_times_of_answers, with_times_of_answers)))


@settings(max_examples=200, deadline=None)
@given(copies)
def test_no_order_of_merging_matters(copies: tuple[Diary, ...]) -> None:
    results = set()
    for first, second, third in permutations(copies):
        results.add(text(merge(merge(first, second).diary, third).diary))
        results.add(text(merge(first, merge(second, third).diary).diary))
    assert len(results) == 1


@settings(max_examples=100, deadline=None)
@given(copies)
def test_merging_twice_changes_nothing(copies: tuple[Diary, ...]) -> None:
    once = merge(copies[0], copies[1]).diary
    again = merge(once, copies[1])
    assert text(again.diary) == text(once)
    assert (again.imported, again.merged) == (0, 0)
    assert again.duplicates == sum(1 for _ in copies[1].records())


@settings(max_examples=50, deadline=None)
@given(copies)
def test_an_empty_copy_changes_nothing_but_what_deletions_take(copies: tuple[Diary, ...]) -> None:
    alone = merge(Diary(), copies[0]).diary
    assert text(merge(alone, Diary()).diary) == text(alone)
    assert text(merge(Diary(), alone).diary) == text(alone)
