"""``log``: what is named is noted, what is not stays as it was, and nothing happens where anything is wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.commands import Kneejournal

DAY = ("--date", "2026-10-05")


def exported(kneejournal: Kneejournal, journal: Path) -> dict[str, Any]:
    out = journal.with_name("out.json")
    assert kneejournal("export", out).status == 0
    parsed: dict[str, Any] = json.loads(out.read_text("utf-8"))
    return {name: value for name, value in parsed.items() if name != "exported_at"}


def check_in(kneejournal: Kneejournal, journal: Path) -> dict[str, Any]:
    (only,) = exported(kneejournal, journal)["check_ins"]
    return {name: value for name, value in only.items() if name not in ("updated_at", "answered_at")}


def test_all_that_can_be_said_is_noted_and_told_in_one_line(kneejournal: Kneejournal, journal: Path) -> None:
    said = kneejournal(
        *("log", *DAY, "--knee", "left", "--waking", "2", "--worst", "5", "--now", "0"),
        *("--activity", "stairs=3", "--activity", "hopping=not_done", "--swelling", "mild"),
        *("--symptom", "grinding", "--symptom", "limping", "--moment", "15:30=4", "--moment", "09:00=1"),
        *("--stiffness-min", "10", "--walk-min", "45", "--location", "below_kneecap", "--note", "über Stock und Stein"),
    )
    assert said.line() == (
        "2026-10-05, left knee: waking_pain 2, worst_pain 5, pain_now 0, stiffness_min 10, walk_min 45, swelling mild,"
        " location below_kneecap, note, stairs 3, hopping not_done, symptoms limping grinding,"
        " moments 09:00=1 15:30=4"
    )
    assert check_in(kneejournal, journal) == {
        "date": "2026-10-05",
        "knee": "left",
        "waking_pain": 2,
        "worst_pain": 5,
        "pain_now": 0,
        "stiffness_min": 10,
        "walk_min": 45,
        "activities": {"hopping": "not_done", "stairs": 3},
        "swelling": "mild",
        "location": "below_kneecap",
        "symptoms": ["limping", "grinding"],
        "moments": [{"time": "09:00", "pain": 1}, {"time": "15:30", "pain": 4}],
        "note": "über Stock und Stein",
    }
    assert exported(kneejournal, journal)["profile"]["knees"] == ["left"]


def test_what_is_not_named_stays_and_lists_grow(kneejournal: Kneejournal, journal: Path) -> None:
    first = ("--waking", "2", "--activity", "stairs=3", "--symptom", "limping", "--moment", "15:30=4", "--note", "x")
    kneejournal("log", *DAY, *first)
    kneejournal("log", *DAY, "--activity", "walking=0", "--symptom", "fever", "--moment", "16:00=2")
    noted = check_in(kneejournal, journal)
    assert (noted["waking_pain"], noted["note"]) == (2, "x")
    assert noted["activities"] == {"stairs": 3, "walking": 0}
    assert noted["symptoms"] == ["limping", "fever"]
    assert [moment["time"] for moment in noted["moments"]] == ["15:30", "16:00"]


def test_what_is_named_again_is_corrected(kneejournal: Kneejournal, journal: Path) -> None:
    kneejournal("log", *DAY, "--waking", "2", "--activity", "stairs=3", "--moment", "15:30=4", "--symptom", "fever")
    kneejournal("log", *DAY, "--waking", "0", "--activity", "stairs=not_done", "--moment", "15:30=1")
    kneejournal("log", *DAY, "--not-symptom", "fever")
    noted = check_in(kneejournal, journal)
    assert (noted["waking_pain"], noted["activities"]) == (0, {"stairs": "not_done"})
    assert noted["moments"] == [{"time": "15:30", "pain": 1}]
    assert noted["symptoms"] == []
    assert kneejournal("log", *DAY, "--waking", "0").line() == "2026-10-05, right knee: nothing changed"


def test_no_symptoms_is_an_answer_and_taking_back_an_unknown_one_is_not(
    kneejournal: Kneejournal, journal: Path
) -> None:
    kneejournal("log", *DAY, "--waking", "1")
    assert kneejournal("log", *DAY, "--not-symptom", "fever").line().endswith("nothing changed")
    assert "symptoms" not in check_in(kneejournal, journal)
    assert kneejournal("log", *DAY, "--no-symptoms").line() == "2026-10-05, right knee: no symptoms"
    assert check_in(kneejournal, journal)["symptoms"] == []


def test_an_empty_note_takes_the_note_back(kneejournal: Kneejournal, journal: Path) -> None:
    kneejournal("log", *DAY, "--waking", "1", "--note", "x")
    kneejournal("log", *DAY, "--note", "")
    assert "note" not in check_in(kneejournal, journal)


def test_without_a_date_it_is_today(kneejournal: Kneejournal, journal: Path) -> None:
    kneejournal("log", "--waking", "1")
    today = datetime.now().astimezone().date()
    assert abs(datetime.fromisoformat(check_in(kneejournal, journal)["date"]).date() - today) <= timedelta(days=1)


def test_until_a_knee_is_named_it_is_the_right_one(kneejournal: Kneejournal, journal: Path) -> None:
    assert "right knee" in kneejournal("log", *DAY, "--waking", "1").line()
    assert exported(kneejournal, journal)["profile"] == {}


def test_the_knee_logged_first_stays_tracked_when_the_other_is_named(kneejournal: Kneejournal, journal: Path) -> None:
    kneejournal("log", *DAY, "--waking", "1")
    kneejournal("log", *DAY, "--waking", "1", "--knee", "left")
    assert exported(kneejournal, journal)["profile"]["knees"] == ["left", "right"]


def test_with_both_knees_one_must_be_named(kneejournal: Kneejournal, journal: Path) -> None:
    _import(kneejournal, journal, {"knees": ["left", "right"]})
    assert "both knees are tracked" in kneejournal("log", *DAY, "--waking", "1").fault(2)
    assert "left knee" in kneejournal("log", *DAY, "--waking", "1", "--knee", "left").line()


def test_an_untracked_knee_is_refused(kneejournal: Kneejournal, journal: Path) -> None:
    _import(kneejournal, journal, {"knees": ["left"]})
    before = exported(kneejournal, journal)
    assert kneejournal("log", *DAY, "--waking", "1", "--knee", "right").fault() == (
        "The right knee is not tracked in this journal, only the left one; the window's settings add a knee."
    )
    assert "left knee" in kneejournal("log", *DAY, "--waking", "1").line()
    assert len(exported(kneejournal, journal)["check_ins"]) == len(before["check_ins"]) + 1


def test_own_activities_are_known(kneejournal: Kneejournal, journal: Path) -> None:
    _import(kneejournal, journal, {"custom_activities": [{"id": "kayak", "name": "Kayak"}]})
    kneejournal("log", *DAY, "--activity", "kayak=4")
    assert check_in(kneejournal, journal)["activities"] == {"kayak": 4}
    assert "kayak" in kneejournal("log", *DAY, "--activity", "kayaking=4").fault()


def _import(kneejournal: Kneejournal, journal: Path, profile: dict[str, Any]) -> None:
    file = journal.with_name("profile.json")
    file.write_text(json.dumps({"format": "kneejournal", "version": 1, "profile": profile}), encoding="utf-8")
    assert kneejournal("import", file).status == 0


TOMORROW = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()

WRONG_VALUES = [
    (("--waking", "11"), "--waking: 11 is not 0 to 10."),
    (("--waking", "-1"), "--waking: -1 is not 0 to 10."),
    (("--worst", "3.5"), '--worst: "3.5" is not a whole number 0 to 10.'),
    (("--now", "much"), '--now: "much" is not a whole number 0 to 10.'),
    (("--now", ""), '--now: "" is not a whole number 0 to 10.'),
    (("--now", "３"), '--now: "３" is not a whole number 0 to 10.'),
    (("--activity", "stairs=11"), "--activity stairs: 11 is not 0 to 10."),
    (("--activity", "stairs=3.5"), '--activity stairs: "3.5" is not a whole number 0 to 10.'),
    (("--activity", "stairs="), '--activity stairs: "" is not a whole number 0 to 10.'),
    (("--activity", "skating=2"), "--activity: skating is not known; there are downhill_running, hopping, kneeling,"),
    (("--moment", "15:30=11"), "--moment 15:30: 11 is not 0 to 10."),
    (("--moment", "25:00=3"), '--moment: "25:00" is not a time of day like 15:30.'),
    (("--moment", "9=3"), '--moment: "9" is not a time of day like 15:30.'),
    (("--swelling", "huge"), '--swelling: "huge" is not one of none, mild, marked.'),
    (("--location", "toe"), '--location: "toe" is not one of front, outer, inner, below_kneecap, behind, diffuse.'),
    (("--symptom", "sneeze"), '--symptom: "sneeze" is not one of limping,'),
    (("--not-symptom", "sneeze"), '--not-symptom: "sneeze" is not one of limping,'),
    (("--stiffness-min", "1441"), "--stiffness-min: 1441 is not 0 to 1440."),
    (("--walk-min", "half"), '--walk-min: "half" is not a whole number 0 to 1440.'),
    (("--note", "a\ud800b"), "--note: holds a character that cannot be stored."),
    (("--waking", "1", "--date", "2026-02-30"), '--date: "2026-02-30" is a date that does not exist.'),
    (("--waking", "1", "--date", "21.11.2026"), '--date: "21.11.2026" is not a date like 2026-11-21.'),
    (("--waking", "1", "--date", "1026-11-21"), '--date: "1026-11-21" is before 1900.'),
    (("--waking", "1", "--date", TOMORROW), f"--date: {TOMORROW} lies in the future; only days up to today"),
    (("--waking", "1", "--knee", "both"), '--knee: "both" is not one of left, right.'),
]


@pytest.mark.parametrize(
    ("options", "message"), WRONG_VALUES, ids=lambda each: " ".join(each) if isinstance(each, tuple) else ""
)
def test_a_wrong_value_is_told_and_nothing_is_noted(
    kneejournal: Kneejournal, journal: Path, options: tuple[str, ...], message: str
) -> None:
    assert kneejournal("log", *options).fault().startswith(message)
    assert not journal.exists()
    kneejournal("log", *DAY, "--waking", "1")
    before = exported(kneejournal, journal)
    assert kneejournal("log", "--worst", "4", *options).fault().startswith(message)
    assert exported(kneejournal, journal) == before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "nothing to log"),
        (("--date", "2026-10-05", "--knee", "left"), "nothing to log"),
        (("--symptom", "fever", "--no-symptoms"), "contradict each other"),
        (("--symptom", "fever", "--not-symptom", "fever"), "name the same"),
        (("--activity", "stairs"), "not of the form ID=N"),
        (("--activity", "=3"), "not of the form ID=N"),
        (("--moment", "15:30"), "not of the form HH:MM=N"),
        (("--moment", "=3"), "not of the form HH:MM=N"),
        (("--waking",), "expected one argument"),
        (("--wak", "3"), "unrecognized arguments: --wak 3"),
        (("--mood", "3"), "unrecognized arguments: --mood 3"),
        (("3",), "unrecognized arguments: 3"),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_wrong_usage_is_told_as_such(
    kneejournal: Kneejournal, journal: Path, options: tuple[str, ...], message: str
) -> None:
    assert message in kneejournal("log", *options).fault(2)
    assert not journal.exists()
