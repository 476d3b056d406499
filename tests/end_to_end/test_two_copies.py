"""Two copies of one journal, on two computers, that hand each other their exports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kneejournal.domain.conflicts import Met
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.archive import dumps
from kneejournal.journal import BroughtIn, Journal
from tests.journals import START, TODAY, a_run, noted


class Clock:
    """A clock both computers share, a minute later each time it is read."""

    def __init__(self) -> None:
        self.now = START - timedelta(days=1)

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[tuple[Journal, Journal]]:
    clock = Clock()
    with closing(Journal(tmp_path / "a.sqlite", clock)) as one, closing(Journal(tmp_path / "b.sqlite", clock)) as two:
        yield one, two


YESTERDAY: date = TODAY - timedelta(days=1)


def hand_over(giver: Journal, taker: Journal) -> None:
    archive = giver.path.with_suffix(".json")
    giver.export(archive)
    taker.import_archive(archive)


def agree(one: Journal, two: Journal) -> None:
    """Hand over both ways; both hold the same then, and handing over again changes nothing."""
    hand_over(one, two)
    hand_over(two, one)
    first = dumps(one.read(), START)
    assert dumps(two.read(), START) == first
    hand_over(one, two)
    assert dumps(two.read(), START) == first


def test_answers_given_on_either_come_together(copies: tuple[Journal, Journal]) -> None:
    one, two = copies
    one.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 3, "activities.stairs": 1})
    hand_over(one, two)
    two.answer(YESTERDAY, Knee.RIGHT, {"activities.stairs": 2, "note": "evening"})
    one.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": None, "pain_now": 0})
    agree(one, two)
    check_in = noted(one, YESTERDAY)
    assert (check_in.waking_pain, check_in.pain_now, check_in.note) == (None, 0, "evening")
    assert check_in.activities == {"stairs": 2}


def test_what_was_deleted_does_not_come_back_with_a_new_answer(copies: tuple[Journal, Journal]) -> None:
    one, two = copies
    one.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 3, "note": "to be forgotten"})
    hand_over(one, two)
    one.clear_day(YESTERDAY)
    one.answer(YESTERDAY, Knee.RIGHT, {"pain_now": 1})
    agree(one, two)
    for journal in (one, two):
        check_in = noted(journal, YESTERDAY)
        assert (check_in.waking_pain, check_in.note, check_in.pain_now) == (None, None, 1)


def test_a_deletion_travels_and_its_undoing_too(copies: tuple[Journal, Journal]) -> None:
    one, two = copies
    one.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 3, "note": "x"})
    one.answer(YESTERDAY, Knee.RIGHT, {"note": None})
    one.save(a_run(YESTERDAY))
    hand_over(one, two)
    change = one.clear_day(YESTERDAY)
    agree(one, two)
    assert (two.read().check_ins, two.read().runs) == ((), ())
    one.undo(change)
    agree(one, two)
    assert noted(two, YESTERDAY).waking_pain == 3
    assert len(two.read().runs) == 1


def test_an_answer_does_not_make_the_old_ones_of_an_imported_day_young(
    copies: tuple[Journal, Journal], tmp_path: Path
) -> None:
    one, two = copies
    early, late = (START - timedelta(days=days) for days in (9, 8))
    day = {"date": early.date().isoformat(), "knee": "right", "waking_pain": 5, "updated_at": early.isoformat()}
    corrected = {
        **day,
        "waking_pain": 2,
        "updated_at": late.isoformat(),
        "answered_at": {"waking_pain": late.isoformat()},
    }
    for journal, record in ((one, day), (two, corrected)):
        file = tmp_path / "day.json"
        file.write_text(json.dumps({"format": "kneejournal", "version": 1, "check_ins": [record]}), encoding="utf-8")
        journal.import_archive(file)
    one.answer(early.date(), Knee.RIGHT, {"note": "seen again"})
    agree(one, two)
    check_in = noted(two, early.date())
    assert (check_in.waking_pain, check_in.note) == (2, "seen again")


@pytest.mark.parametrize("later_first", [True, False])
def test_of_two_changes_of_one_run_the_later_stands(copies: tuple[Journal, Journal], *, later_first: bool) -> None:
    one, two = copies
    for journal, metres in ((one, 5000), (two, 6000)):
        journal.save(a_run(YESTERDAY, distance_m=metres))
    first, second = (two, one) if later_first else (one, two)
    agree(first, second)
    runs = (*one.read().runs, *two.read().runs)
    assert [run.distance_m for run in runs] == [6000, 6000]


def bring_in(giver: Journal, taker: Journal, met: Met) -> BroughtIn:
    archive = giver.path.with_suffix(".json")
    giver.export(archive)
    return taker.bring_in(archive, met)


def test_what_both_changed_is_told_and_the_other_word_can_be_chosen(copies: tuple[Journal, Journal]) -> None:
    one, two = copies
    one.save(a_run(YESTERDAY, distance_m=5000))
    agree(one, two)
    given = one.now()
    for journal, score, metres in ((one, 3, 5100), (two, 4, 5200)):
        journal.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": score})
        journal.answer(YESTERDAY, Knee.RIGHT, {"activities.stairs": score})
        journal.save(a_run(YESTERDAY, distance_m=metres))
    brought = bring_in(two, one, Met(given=given, taken=given))
    told = [(each.name, each.mine_stands) for each in brought.conflicts]
    merged = one.read()

    assert told == [("activities.stairs", False), ("waking_pain", False), ("", False)]
    assert brought.exported_at is not None
    assert bring_in(two, one, Met(given=one.now(), taken=brought.exported_at)).conflicts == ()
    change = one.settle(brought.conflicts)
    assert noted(one, YESTERDAY).waking_pain == 3
    assert noted(one, YESTERDAY).activities == {"stairs": 3}
    assert [run.distance_m for run in one.read().runs] == [5100]
    agree(one, two)
    assert noted(two, YESTERDAY).waking_pain == 3
    one.undo(change)
    assert noted(one, YESTERDAY).waking_pain == 4
    assert [run.distance_m for run in one.read().runs] == [run.distance_m for run in merged.runs]


def test_what_one_changed_alone_is_no_conflict(copies: tuple[Journal, Journal]) -> None:
    one, two = copies
    one.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 3, "pain_now": 1})
    agree(one, two)
    met = Met(given=one.now(), taken=one.now())
    two.answer(YESTERDAY, Knee.RIGHT, {"waking_pain": 4})
    one.answer(YESTERDAY, Knee.RIGHT, {"pain_now": 2})
    assert bring_in(two, one, met).conflicts == ()
    assert (noted(one, YESTERDAY).waking_pain, noted(one, YESTERDAY).pain_now) == (4, 2)
