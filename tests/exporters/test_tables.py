"""The daily table as a spreadsheet reads it."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime, time

import pytest

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import (
    AdviceEntry,
    CheckIn,
    CustomActivity,
    KneeResponse,
    Moment,
    Profile,
    Run,
    SetDone,
)
from kneejournal.domain.vocabulary import Knee, Side, Swelling, Symptom, Verdict
from kneejournal.exporters.tables import daily_table

FIRST, SECOND, THIRD = date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3)
BOTH = (Knee.LEFT, Knee.RIGHT)


def rows(
    diary: Diary, first: date = FIRST, last: date = THIRD, knees: tuple[Knee, ...] = (Knee.RIGHT,)
) -> list[dict[str, str]]:
    text = daily_table(diary, first, last, knees)
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def run(identity: str, distance_m: float | None, *peaks: tuple[Knee, int]) -> Run:
    return Run(
        id=identity,
        start=datetime(2026, 11, 2, 7, tzinfo=UTC),
        distance_m=distance_m,
        descent_m=40.5,
        moving_s=1800,
        responses=tuple(KneeResponse(knee=knee, peak=peak) for knee, peak in peaks),
    )


def test_each_day_and_knee_has_a_line_and_unknown_is_empty() -> None:
    table = rows(Diary(), knees=BOTH)
    assert [(row["date"], row["knee"]) for row in table] == [
        (day.isoformat(), knee) for day in (FIRST, SECOND, THIRD) for knee in BOTH
    ]
    assert all(not cell for row in table for name, cell in row.items() if name not in ("date", "knee"))


def test_a_logged_day_says_all_that_was_answered() -> None:
    check_in = CheckIn(
        date=SECOND,
        knee=Knee.RIGHT,
        waking_pain=0,
        worst_pain=4,
        activities={"stairs": 3, "hopping": "not_done", "kayak": 1},
        swelling=Swelling.NONE,
        symptoms=(Symptom.GRINDING, Symptom.LIMPING),
        moments=(Moment(time=time(15, 30), pain=4, note="long drive"), Moment(time=time(9), pain=1)),
        note="Rain, wind\nand hills",
    )
    advice = AdviceEntry(date=SECOND, verdict=Verdict.REDUCE)
    profile = Profile(custom_activities=(CustomActivity(id="kayak", name="Kayak"),))
    row = rows(Diary(profile=profile, check_ins=(check_in,), advice_log=(advice,)))[1]
    known = {name: cell for name, cell in row.items() if cell}
    assert known == {
        "date": "2026-11-02",
        "knee": "right",
        "waking_pain": "0",
        "worst_pain": "4",
        "activity_stairs": "3",
        "activity_hopping": "not_done",
        "activity_kayak": "1",
        "swelling": "none",
        "symptoms": "grinding; limping",
        "moments": "09:00 1; 15:30 4 long drive",
        "advice": "reduce",
        "note": "Rain, wind\nand hills",
    }


def test_symptoms_that_were_asked_and_not_there_are_not_unknown() -> None:
    asked, not_asked = (
        CheckIn(date=FIRST, knee=Knee.RIGHT, symptoms=()),
        CheckIn(date=SECOND, knee=Knee.RIGHT, note="x"),
    )
    table = rows(Diary(check_ins=(asked, not_asked)))
    assert [row["symptoms"] for row in table] == ["none", "", ""]


def test_the_runs_of_a_day_are_summed_and_the_highest_pain_of_the_knee_kept() -> None:
    runs = (run("a", 5000.0, (Knee.RIGHT, 2), (Knee.LEFT, 5)), run("b", 2500.5, (Knee.RIGHT, 1)))
    right, left = rows(Diary(runs=runs), SECOND, SECOND, (Knee.RIGHT, Knee.LEFT))
    assert (right["runs"], right["run_distance_m"], right["run_descent_m"], right["run_moving_s"]) == (
        "2",
        "7500.5",
        "81",
        "3600",
    )
    assert (right["run_peak_pain"], left["run_peak_pain"]) == ("2", "5")


def test_a_total_with_an_unknown_part_is_unknown() -> None:
    row = rows(Diary(runs=(run("a", 5000), run("b", None))), SECOND, SECOND)[0]
    assert (row["runs"], row["run_distance_m"], row["run_peak_pain"]) == ("2", "", "")


def test_sets_count_for_the_knee_they_were_done_with() -> None:
    sides = (Side.RIGHT, Side.BOTH, Side.LEFT, None)
    sets = tuple(SetDone(id=str(n), date=FIRST, exercise="clamshell", knee=side, set=1) for n, side in enumerate(sides))
    left, right = rows(Diary(sets=sets), FIRST, FIRST, BOTH)
    assert (left["sets_done"], right["sets_done"]) == ("3", "3")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_text_is_taken_for_a_formula(sign: str) -> None:
    note = f"{sign}1+1"
    table = rows(Diary(check_ins=(CheckIn(date=FIRST, knee=Knee.RIGHT, note=note),)))
    assert table[0]["note"] == f"'{note}"


def test_the_last_day_there_is_can_be_written() -> None:
    assert len(rows(Diary(), date.max, date.max)) == 1
