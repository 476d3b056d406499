"""What professionals set, over time: a new prescription never changes what held before."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kneejournal.domain.prescribing import Standing, ended, in_force, replaced_by, says_nothing, standing
from kneejournal.domain.records import Prescription

DAY = date(2026, 11, 10)


def on(offset: int) -> date:
    return DAY + timedelta(days=offset)


def prescribed(first: int = 0, last: int | None = None, ban: int | None = None, **more: Any) -> Prescription:
    return Prescription(
        valid_from=on(first),
        valid_until=None if last is None else on(last),
        no_running_until=None if ban is None else on(ban),
        **more,
    )


@pytest.mark.parametrize(
    ("each", "offset", "expected"),
    [
        (prescribed(), -1, Standing.COMING),
        (prescribed(), 0, Standing.HOLDS),
        (prescribed(), 999, Standing.HOLDS),
        (prescribed(last=3), 3, Standing.HOLDS),
        (prescribed(last=3), 4, Standing.OVER),
        (prescribed(last=3, ban=6), 5, Standing.HOLDS),  # the ban holds until its own date
        (prescribed(last=3, ban=6), 6, Standing.OVER),
    ],
)
def test_where_a_prescription_stands(each: Prescription, offset: int, expected: Standing) -> None:
    assert standing(each, on(offset)) is expected
    assert (each in in_force((each,), on(offset))) == (expected is Standing.HOLDS)


OFFSETS = st.integers(0, 12)


@given(st.builds(prescribed, last=st.none() | OFFSETS, ban=st.none() | OFFSETS), st.integers(1, 12))
def test_one_that_ended_holds_on_the_same_days_before_and_on_none_after(each: Prescription, offset: int) -> None:
    over = ended(each, on(offset))
    for day in (on(number) for number in range(-1, 30)):
        same = standing(each, day) is standing(over, day)
        assert same if day < on(offset) else standing(over, day) is Standing.OVER


def test_one_that_begins_on_the_day_cannot_end_before_it() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        ended(prescribed(), DAY)


def test_a_new_one_takes_over_what_holds_on_its_first_day() -> None:
    old, over, coming, same_day = prescribed(-9), prescribed(-8, last=-1), prescribed(5), prescribed(0, last=2)
    known = (coming, over, same_day, old)
    assert replaced_by(known, prescribed()) == (old,)
    assert replaced_by(known, prescribed(1)) == (old, same_day)


@pytest.mark.parametrize(
    ("more", "nothing"),
    [({}, True), ({"by": "Anna"}, True), ({"note": "Stop."}, False), ({"max_runs_per_week": 0}, False)],
)
def test_a_name_alone_says_nothing(more: dict[str, Any], nothing: object) -> None:
    assert says_nothing(prescribed(0, 3, **more)) == nothing
