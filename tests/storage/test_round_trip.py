"""Every kind of record comes back from the file as it went in."""

from __future__ import annotations

import json
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kneejournal.domain.diary import KINDS, Deletion, Diary, Kind
from kneejournal.domain.part import Record
from kneejournal.journal import Journal
from tests.strategies import deletions, diaries, records


def written(diary: Diary) -> list[str]:
    """Return all that a diary holds, with offsets from UTC and the form of its numbers."""
    return [json.dumps(part.to_json()) for part in (diary.profile, *diary.records(), *diary.deleted)]


def through_a_file(diary: Diary) -> Diary:
    with tempfile.TemporaryDirectory() as folder, closing(Journal(Path(folder) / "j.sqlite")) as journal:
        journal.merge(diary)
        assert journal.check().problems == ()
        return journal.read()


@given(diaries())
@settings(max_examples=30, deadline=None)
def test_a_diary_comes_back_as_it_was(diary: Diary) -> None:
    back = through_a_file(diary)
    assert back == diary
    assert written(back) == written(diary)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
@given(st.data())
@settings(max_examples=5, deadline=None)
def test_a_record_can_be_stored_and_deleted(kind: Kind, data: st.DataObject) -> None:
    first, second = data.draw(records(kind)), data.draw(records(kind))
    keys = {kind.key(first), kind.key(second)}
    with tempfile.TemporaryDirectory() as folder, closing(Journal(Path(folder) / "j.sqlite")) as journal:
        for record in (first, second):
            held: dict[str, Any] = {kind.name: (record,)}
            journal.merge(Diary(**held))
        assert {kind.key(each) for each in journal.read().of_kind(kind.name)} == keys
        journal.delete(first, second)
        assert journal.read().of_kind(kind.name) == ()
        assert {each.key for each in journal.read().deleted} == keys


@given(deletions())
@settings(max_examples=20, deadline=None)
def test_deletions_come_back_as_they_were(deleted: tuple[Deletion, ...]) -> None:
    back = through_a_file(Diary(deleted=deleted)).deleted
    assert {json.dumps(each.to_json()) for each in back} == {json.dumps(each.to_json()) for each in deleted}


@given(diaries(most=6), st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.dates(date(1990, 1, 1), date(2030, 1, 1)))
@settings(max_examples=20, deadline=None)
def test_a_span_holds_the_days_within_and_all_that_has_no_day(diary: Diary, first: date, last: date) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Journal(Path(folder) / "j.sqlite")) as journal:
        journal.merge(diary)
        part = journal.read(first, last)
        since, until = journal.read(first=first), journal.read(last=last)
    assert list(part.records()) == [each for each in diary.records() if _within(each, first, last)]
    assert list(since.records()) == [each for each in diary.records() if _within(each, first, date.max)]
    assert list(until.records()) == [each for each in diary.records() if _within(each, date.min, last)]
    assert part.profile == diary.profile


def _within(record: Record, first: date, last: date) -> bool:
    day = getattr(record, "day", None) or getattr(record, "date", None)
    return day is None or type(record).__name__ == "Appointment" or first <= day <= last
