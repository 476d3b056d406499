"""Looking for words in notes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.diary import Diary
from kneejournal.domain.found_notes import EXCERPT, FoundNote, Where, find_notes
from kneejournal.domain.records import CheckIn, Moment, OtherActivity, Run, Span, Visit
from kneejournal.domain.vocabulary import Knee, SpanKind

DIARY = Diary(
    check_ins=(
        CheckIn(date=date(2026, 5, 1), knee=Knee.RIGHT, note="Long drive,\nthen stairs at the Café"),
        CheckIn(
            date=date(2026, 5, 4), knee=Knee.LEFT, moments=(Moment(time=time(15), pain=4, note="after the drive"),)
        ),
        CheckIn(date=date(2026, 5, 9), knee=Knee.LEFT, note="  "),
    ),
    runs=(Run(id="a", start=datetime(2026, 5, 3, 7, tzinfo=UTC), note="Hills with Åsa"),),
    other_activities=(OtherActivity(id="b", date=date(2026, 5, 5), name="Cycling", note="easy"),),
    visits=(Visit(date=date(2026, 5, 6), who="Physio", note="drive less"),),
    spans=(Span(id="c", from_=date(2026, 5, 2), kind=SpanKind.SHOES, note="New shoes"),),
)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("drive", [(6, Where.VISIT), (4, Where.MOMENT), (1, Where.DAY)]),
        ("STAIRS drive", [(1, Where.DAY)]),
        ("cafe", [(1, Where.DAY)]),
        ("åsa", [(3, Where.RUN)]),
        ("asa", [(3, Where.RUN)]),
        ("cycl", [(5, Where.OTHER)]),
        ("shoe", [(2, Where.SPAN)]),
        ("swim", []),
        ("  ", []),
    ],
)
def test_notes_with_all_the_words_are_found_the_latest_first(words: str, found: list[tuple[int, Where]]) -> None:
    assert [(note.day.day, note.where) for note in find_notes(DIARY, words)] == found


def test_a_note_knows_its_knee() -> None:
    assert [note.knee for note in find_notes(DIARY, "drive")] == [None, Knee.LEFT, Knee.RIGHT]


def test_a_short_note_is_shown_whole_on_one_line() -> None:
    assert find_notes(DIARY, "cafe")[0].excerpt("cafe") == "Long drive, then stairs at the Café"


def test_a_long_note_is_shown_around_the_word() -> None:
    note = FoundNote(date(2026, 5, 1), Where.DAY, None, "word " * 40 + "needle " + "word " * 40)
    excerpt = note.excerpt("NEEDLE")
    assert "needle" in excerpt
    assert excerpt.startswith("… ")
    assert excerpt.endswith(" …")


_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=300)


@given(_TEXT, st.integers(0, 299), st.integers(1, 8))
def test_any_word_of_a_note_finds_it_and_stands_in_the_excerpt(text: str, begin: int, length: int) -> None:
    words = (text[begin % len(text) :][:length]).split()
    notes = find_notes(Diary(visits=(Visit(date=date(2026, 1, 1), note=text),)), " ".join(words))
    assert bool(notes) == bool(words)
    for note in notes:
        assert len(note.excerpt(" ".join(words))) <= EXCERPT + 4
