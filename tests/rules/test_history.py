"""What the rules say of past days and runs: good days, and the longest run that was tolerated."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, KneeResponse, Prescription, Run
from kneejournal.domain.vocabulary import Knee, Swelling, Symptom
from kneejournal.rules.history import good_days, longest_tolerated, runs_taken
from kneejournal.rules.reaction import Reaction

FIRST = date(2026, 8, 3)
RIGHT = Knee.RIGHT


def on(offset: int) -> date:
    return FIRST + timedelta(days=offset)


def full(offset: int, waking: int = 0, **given: object) -> CheckIn:
    answers: dict[str, object] = {
        "waking_pain": waking,
        "pain_now": 0,
        "activities": {"walking": 0, "stairs": 1},
        "swelling": Swelling.NONE,
        "symptoms": (),
    }
    return CheckIn(date=on(offset), knee=RIGHT, **answers | given)  # type: ignore[arg-type]  # as the test names them


def run(offset: int, metres: float | None, peak: int | None = 0) -> Run:
    start = datetime.combine(on(offset), datetime.min.time(), UTC)
    response = KneeResponse(knee=RIGHT, before=0, peak=peak, end=peak, one_hour_after=0)
    return Run(id=f"run {offset}", start=start, distance_m=metres, responses=(response,))


def test_a_good_day_is_calm_and_fully_answered() -> None:
    diary = Diary(
        check_ins=(
            full(0),
            full(1, waking=3),
            full(2, swelling=None),
            full(3, swelling=Swelling.MILD),
            full(4, symptoms=(Symptom.LIMPING,)),
            full(5, worst_pain=2),
        )
    )
    assert good_days(diary, RIGHT) == {on(0), on(5)}
    assert good_days(diary, Knee.LEFT) == frozenset()


def test_a_run_is_judged_by_the_mornings_around_it_and_by_the_prescription_of_its_day() -> None:
    runs = (run(0, 3000), run(2, 4000, peak=2), run(4, 5000, peak=2), run(6, 6000, peak=None))
    waking = (full(0), full(1, 2), full(2), full(3), full(4), full(5), full(6), full(7))
    diary = Diary(check_ins=waking, runs=runs, prescriptions=(Prescription(valid_from=on(4), pain_limit=1),))
    reactions = [each.reaction for each in runs_taken(diary, RIGHT)]
    assert reactions == [Reaction.BAD_1, Reaction.OK, Reaction.BAD_1, Reaction.UNKNOWN]


@pytest.mark.parametrize(
    ("offset", "longest"), [(0, None), (1, 3000), (2, 3000), (5, 5000), (30, 5000), (34, 5000), (35, None)]
)
def test_the_longest_tolerated_run_counts_for_thirty_days(offset: int, longest: float | None) -> None:
    runs = (run(1, 3000), run(3, 9000, peak=5), run(5, 5000), run(7, None))
    diary = Diary(check_ins=tuple(full(day) for day in range(12)), runs=runs)
    assert longest_tolerated(diary, [RIGHT], on(0), on(40))[offset] == longest
    assert longest_tolerated(diary, list(Knee), on(0), on(40))[offset] is None  # the left one was never asked
