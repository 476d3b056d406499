"""What two copies of a journal both changed since they met."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kneejournal.domain.conflicts import Conflict, Met, conflicts, differing, still_open
from kneejournal.domain.diary import Deletion, Diary
from kneejournal.domain.merge import merge
from kneejournal.domain.records import AdviceEntry, CheckIn, Profile, Run
from kneejournal.domain.vocabulary import Knee, Verdict

DAY = date(2026, 11, 1)


def at(hour: int) -> datetime:
    return datetime(2026, 11, 1, hour, tzinfo=UTC)


def noted(score: int | None, hour: int) -> Diary:
    answered = {"waking_pain": at(hour), "note": at(1)}
    check_in = CheckIn(
        date=DAY, knee=Knee.LEFT, waking_pain=score, note="same", answered_at=answered, updated_at=at(hour)
    )
    return Diary(check_ins=(check_in,))


def ran(metres: int, hour: int) -> Diary:
    return Diary(runs=(Run(id="r", start=at(1), distance_m=metres, updated_at=at(hour)),))


def named(knee: Knee, hour: int) -> Diary:
    return Diary(profile=Profile(knees=(knee,), answered_at={"knees": at(hour)}, updated_at=at(hour)))


def said(each: Conflict) -> tuple[str, object, object, bool]:
    return each.name, each.mine.value, each.theirs.value, each.mine_stands


@pytest.mark.parametrize(
    ("met", "found"),
    [
        (Met(), True),
        (Met(at(4), at(4)), True),
        (Met(at(5), at(4)), False),  # what was said here by then, the other may have seen
        (Met(at(4), at(6)), False),  # what was said there by then was known here
    ],
)
def test_an_answer_is_in_conflict_where_both_changed_it_since_they_met(met: Met, *, found: bool) -> None:
    assert [said(each) for each in conflicts(noted(3, 5), noted(7, 6), met)] == [("waking_pain", 3, 7, False)] * found


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (noted(3, 5), noted(3, 6)),
        (ran(5000, 5), ran(5000, 6)),
        (noted(3, 5), Diary()),
        (ran(5000, 5), Diary(runs=(Run(id="other", start=at(1), updated_at=at(5)),))),
        (Diary(advice_log=(AdviceEntry(date=DAY, verdict=Verdict.RUN, updated_at=at(5)),)),
         Diary(advice_log=(AdviceEntry(date=DAY, verdict=Verdict.REST, updated_at=at(6)),))),
    ],
)  # fmt: skip
def test_what_agrees_or_was_not_said_by_both_is_no_conflict(mine: Diary, theirs: Diary) -> None:
    assert conflicts(mine, theirs, Met()) == ()


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (noted(3, 5), noted(7, 6)),
        (noted(3, 6), noted(7, 5)),
        (noted(3, 5), noted(7, 5)),
        (noted(None, 6), noted(7, 5)),
        (noted(3, 5), noted(None, 6)),
        (named(Knee.LEFT, 5), named(Knee.RIGHT, 6)),
        (ran(5000, 5), ran(6000, 6)),
        (ran(5000, 6), ran(6000, 5)),
        (ran(5000, 5), ran(6000, 5)),
    ],
)
def test_what_is_said_to_stand_is_what_merging_keeps(mine: Diary, theirs: Diary) -> None:
    (found,) = conflicts(mine, theirs, Met())
    merged = merge(mine, theirs).diary
    if found.name:
        record = merged.check_ins[0] if merged.check_ins else merged.profile
        default = () if found.name == "knees" else None
        assert getattr(record, found.name) == (found.stands.value or default)
    else:
        assert merged.runs == (found.stands.value,)
    assert {found.stands.value, found.fell.value} == {found.mine.value, found.theirs.value}


def test_what_a_later_deletion_took_away_is_no_question_any_more() -> None:
    mine = replace(ran(5000, 5), deleted=(Deletion(kind="runs", key=("r",), deleted_at=at(9)),))
    found = conflicts(mine, ran(6000, 6), Met())
    assert len(found) == 1
    assert still_open(found, merge(mine, ran(6000, 6)).diary) == ()


def test_the_fields_in_which_two_records_differ() -> None:
    one, other = ran(5000, 5).runs[0], replace(ran(6000, 6).runs[0], note="late")
    assert differing(one, other) == ("distance_m", "note")
