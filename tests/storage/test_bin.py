"""What was deleted lies in the bin for 30 days, whoever deleted it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kneejournal.domain.changes import same_content
from kneejournal.domain.described import described
from kneejournal.domain.diary import KINDS, Deletion, Diary
from kneejournal.domain.vocabulary import Knee
from kneejournal.journal import KEPT_IN_BIN, Journal
from tests.journals import START, TODAY, a_run, a_set
from tests.strategies import records


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def journal(tmp_path: Path, clock: Clock) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal.sqlite", clock)) as made:
        yield made


def binned(journal: Journal) -> list[str]:
    return [str(described(record)) for _, record in journal.bin()]


def test_what_was_deleted_can_be_put_back_as_it_was(journal: Journal) -> None:
    run = a_run(distance_m=5200, note="windy")
    journal.save(run, a_set())
    journal.delete(run)
    assert binned(journal) == ["Run of 21 November, 5.2 km"]
    ((_, record),) = journal.bin()
    change = journal.save(record)

    (back,) = journal.read().runs
    assert same_content(back, run)
    assert binned(journal) == []
    journal.undo(change)
    assert binned(journal) == ["Run of 21 November, 5.2 km"]


def test_a_cleared_day_and_a_taken_back_change_lie_in_the_bin_the_last_first(journal: Journal) -> None:
    journal.answer(TODAY, Knee.RIGHT, {"waking_pain": 3})
    saved = journal.save(a_run())
    journal.undo(saved)
    journal.clear_day(TODAY)
    assert binned(journal) == ["Answers of 21 November about the right knee", "Run of 21 November"]


def test_what_another_copy_deleted_lies_in_the_bin_too(journal: Journal, clock: Clock) -> None:
    journal.save(a_run())
    journal.merge(Diary(deleted=(Deletion(kind="runs", key=("r",), deleted_at=clock.now + timedelta(hours=1)),)))
    assert journal.read().runs == ()
    assert binned(journal) == ["Run of 21 November"]


def test_after_30_days_the_bin_is_emptied_and_the_deletion_stays(journal: Journal, clock: Clock) -> None:
    journal.save(a_run(), a_set())
    journal.delete(a_run())
    clock.now += KEPT_IN_BIN / 2
    journal.delete(a_set())
    journal.look_after()
    assert len(binned(journal)) == 2
    clock.now += KEPT_IN_BIN / 2
    journal.look_after()

    assert binned(journal) == ["Set 1 of an exercise on 21 November"]
    assert {each.kind for each in journal.read().deleted} == {"runs", "sets"}


def test_a_deletion_of_an_import_that_was_never_here_is_not_in_the_bin(journal: Journal) -> None:
    journal.merge(Diary(deleted=(Deletion(kind="runs", key=("x",), deleted_at=START),)))
    assert binned(journal) == []


@pytest.mark.parametrize("name", KINDS)
@given(st.data())
@settings(max_examples=5, deadline=None)
def test_every_kind_comes_back_from_the_bin(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: st.DataObject
) -> None:
    record = data.draw(records(KINDS[name]))
    with closing(Journal(tmp_path_factory.mktemp("bin") / "journal.sqlite")) as journal:
        held: dict[str, Any] = {name: (record,)}
        journal.merge(Diary(**held))
        journal.delete(record)
        ((_, found),) = journal.bin()
    assert same_content(found, record)
    assert str(described(found))
