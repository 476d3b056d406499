"""What two copies say, in the runner's words and units."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime

import pytest

from kneejournal.domain.conflicts import Met, conflicts
from kneejournal.domain.diary import KINDS, Diary
from kneejournal.domain.records import KneeResponse, Prescription, Profile, Programme, ProgrammeItem, Run
from kneejournal.domain.vocabulary import Knee, RunKind, Terrain
from kneejournal.gui.conflict_words import ConflictWords
from kneejournal.gui.field_words import FieldWords
from kneejournal.gui.words import Words

DAY = date(2026, 11, 1)


def at(hour: int) -> datetime:
    return datetime(2026, 11, 1, hour, tzinfo=UTC)


def run(hour: int, metres: int, *, limped: bool) -> Diary:
    response = KneeResponse(knee=Knee.RIGHT, peak=3, limped=limped)
    return Diary(
        runs=(Run(id="r", start=at(1), distance_m=metres, moving_s=1900, responses=(response,), updated_at=at(hour)),)
    )


def care(hour: int, metres: int, *avoid: Terrain | RunKind) -> Diary:
    return Diary(prescriptions=(Prescription(valid_from=DAY, max_distance_m=metres, avoid=avoid, updated_at=at(hour)),))


def programme(hour: int, sets: int) -> Diary:
    item = ProgrammeItem(exercise="wall_sit", weekdays=(1, 3), sets=sets, hold_s=30)
    return Diary(programmes=(Programme(from_=DAY, items=(item,), updated_at=at(hour)),))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        (run(2, 5000, limped=True), run(3, 6200, limped=True), "Distance: 5.0 km"),
        (
            run(2, 5000, limped=True),
            run(3, 5000, limped=False),
            "24-hour response: right knee, Highest during the run 3, Limped yes",
        ),
        (care(2, 4000, Terrain.HILLY), care(3, 4000), "To be avoided: Hilly"),
        (care(2, 4000), care(3, 5000), "Longest run: 4.0 km"),
    ],
)
def test_a_record_tells_in_which_fields_it_differs(mine: Diary, theirs: Diary, said: str) -> None:
    (found,) = conflicts(mine, theirs, Met())
    assert ConflictWords(Profile(), Words()).value(found, found.mine) == said


@pytest.mark.usefixtures("qapp")
def test_a_programme_names_exercise_and_weekdays() -> None:
    (found,) = conflicts(programme(2, 2), programme(3, 4), Met())
    assert (
        ConflictWords(Profile(), Words()).value(found, found.mine).endswith("On Mon and Wed, Sets 2, Seconds held 30")
    )


@pytest.mark.usefixtures("qapp")
def test_no_field_is_called_by_its_unit() -> None:
    words = FieldWords(Words())
    told = [each.name for kind in KINDS.values() for each in fields(kind.record_type)]
    named = [words.name(name) for name in told]
    assert [name for name in named if name.endswith((" m", " s"))] == []
