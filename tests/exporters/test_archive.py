"""The open format both ways: nothing is lost, and every fault is told with its place, on one line."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from kneejournal.domain.diary import KINDS, Diary
from kneejournal.domain.errors import UserProblem
from kneejournal.domain.records import CheckIn, Run
from kneejournal.domain.vocabulary import Knee, Symptom
from kneejournal.exporters.archive import dumps, loads, read, read_file
from tests.strategies import deletions, diaries

NOW = datetime(2026, 11, 21, 18, 42, tzinfo=UTC)
TIME = "2026-11-21T18:42:00+01:00"


def journal(**parts: Any) -> str:
    return json.dumps({"format": "kneejournal", "version": 1, **parts})


def check_in(**fields: Any) -> dict[str, Any]:
    return {"date": "2026-11-21", "knee": "right", **fields}


def one_run(**fields: Any) -> str:
    return journal(runs=[{"id": "a", "start": TIME, **fields}])


def fault(text: str) -> str:
    with pytest.raises(UserProblem) as raised:
        loads(text)
    message = str(raised.value)
    assert message.isprintable()
    return message


@settings(max_examples=40, deadline=None)
@given(diaries(), deletions())
def test_a_diary_comes_back_as_it_was(diary: Diary, deleted: Any) -> None:
    whole = Diary(**{**vars(diary), "deleted": deleted})
    text = dumps(whole, NOW)
    known = {activity for each in whole.check_ins for activity in (*each.activities, *each.answered_at)}
    known |= {activity.removeprefix("activities.") for activity in known}
    reading = read(text, known)
    assert {place.split(":")[0].split(".")[1] for place in reading.warnings} <= {"answered_at"}
    if not reading.warnings:
        assert dumps(reading.diary, NOW) == text
    assert json.loads(text)["format"] == "kneejournal"


def test_all_lists_are_there_and_every_record_has_its_line() -> None:
    lines = dumps(Diary(runs=(Run(id="ü", start=NOW),)), NOW).splitlines()
    assert '  {"id": "ü", "start": "2026-11-21T18:42:00+00:00"}' in lines
    parsed = json.loads("\n".join(lines))
    assert list(parsed) == ["format", "version", "exported_at", "profile", *KINDS, "deleted"]
    assert parsed["profile"] == {}


def test_records_are_written_in_the_order_of_time_whatever_order_they_come_in() -> None:
    days = ("2026-11-22", "2026-11-20")
    text = journal(
        check_ins=[check_in(date=day, knee=knee) for day in days for knee in ("right", "left")],
        runs=[{"id": name, "start": f"2026-11-2{day}T08:00:00+01:00"} for name, day in (("a", 2), ("b", 0), ("c", 1))],
    )
    parsed = json.loads(dumps(loads(text), NOW))
    assert [(each["date"][-2:], each["knee"]) for each in parsed["check_ins"]] == [
        ("20", "left"),
        ("20", "right"),
        ("22", "left"),
        ("22", "right"),
    ]
    assert [each["id"] for each in parsed["runs"]] == ["b", "c", "a"]


def test_absent_and_null_are_unknown_and_empty_symptoms_are_an_answer() -> None:
    unknown = loads(journal(check_ins=[check_in(waking_pain=None)], runs=None)).check_ins[0]
    assert (unknown.waking_pain, unknown.symptoms) == (None, None)
    assert loads(journal(check_ins=[check_in(symptoms=[])])).check_ins[0].symptoms == ()
    assert loads(journal(check_ins=[check_in(symptoms=["fever"])])).check_ins[0].symptoms == (Symptom.FEVER,)


def test_a_whole_number_may_be_written_with_a_point_and_a_byte_order_mark_may_begin_the_text() -> None:
    diary = loads("\ufeff \n" + journal(check_ins=[check_in(waking_pain=3.0, activities={"stairs": 2.0})]))
    assert diary.check_ins == (
        CheckIn(date=diary.check_ins[0].date, knee=Knee.RIGHT, waking_pain=3, activities={"stairs": 2}),
    )


WRONG_VALUES = [
    (journal(check_ins=[check_in(activities={"stairs": 12})]), "check_ins[0].activities.stairs: 12 is not 0 to 10"),
    (journal(check_ins=[check_in(waking_pain=3.5)]), "check_ins[0].waking_pain: 3.5 is not a whole number 0 to 10"),
    (journal(check_ins=[check_in(waking_pain="3")]), 'check_ins[0].waking_pain: "3" is not a whole number 0 to 10'),
    (journal(check_ins=[check_in(waking_pain=True)]), "check_ins[0].waking_pain: true is not a whole number 0 to 10"),
    (
        journal(check_ins=[check_in(), check_in(date="2026-02-30")]),
        'check_ins[1].date: "2026-02-30" is a date that does not exist',
    ),
    (journal(check_ins=[{"date": "2026-11-21"}]), "check_ins[0].knee: is missing"),
    (journal(check_ins=[check_in(moments=[{"time": "25:00", "pain": 1}])]), "check_ins[0].moments[0].time: "),
    (journal(check_ins=[check_in(symptoms=["fever", "sneeze"])]), 'check_ins[0].symptoms[1]: "sneeze" is not one of'),
    (journal(check_ins=["x"]), 'check_ins[0]: "x" is not an object'),
    (journal(check_ins={}), "check_ins: {} is not a list"),
    (journal(profile=[]), "profile: [] is not an object"),
    (journal(profile={"knees": ["right", "right"]}), "profile.knees: names the same twice"),
    (journal(exported_at="yesterday"), 'exported_at: "yesterday" is not a time with offset'),
    (journal(check_ins=[check_in(), check_in()]), "check_ins[1]: has the same date and knee as check_ins[0]"),
    (journal(runs=[{"id": "a", "start": TIME}] * 2), "runs[1]: has the same id as runs[0]"),
    (one_run(start="2026-11-21"), 'runs[0].start: "2026-11-21" is not a time with offset'),
    (one_run(start="21.11.2026 18:42:00"), "runs[0].start: "),
    (one_run(start="0001-01-01T00:00:00"), "runs[0].start: "),
    (one_run(updated_at="2026-11-21T18:42:00"), "runs[0].updated_at: "),
    (one_run(distance_m=float("nan")), "runs[0].distance_m: NaN is not a number"),
    (one_run(distance_m=float("inf")), "runs[0].distance_m: Infinity is not a number"),
    (one_run(distance_m=10**400), "runs[0].distance_m: Infinity is not a number"),
    (one_run(effort=-(10**25)), "runs[0].effort: -10000000000000000000000000 is not 0 to 10"),
    (one_run(note="\ud800"), "runs[0].note: holds a character that cannot be stored"),
    (one_run(kind="\ud800"), 'runs[0].kind: "\\ud800" is not one of'),
    (one_run(responses=[{"knee": "left"}] * 2), 'runs[0].responses[1]: "left" is there twice'),
    (journal(deleted=[{"kind": "shoes"}]), 'deleted[0].kind: "shoes" is not one of'),
    (journal(deleted=[{"kind": "run", "key": 7, "deleted_at": TIME}]), "deleted[0].key: 7 does not hold id"),
    (journal(deleted=[{"kind": "run", "key": "a"}]), "deleted[0].deleted_at: "),
    (
        journal(deleted=[{"kind": "check_in", "key": ["2026-02-30", "left"], "deleted_at": TIME}]),
        'deleted[0].key: "2026-02-30" is a date that does not exist',
    ),
]


@pytest.mark.parametrize(
    ("text", "message"), WRONG_VALUES, ids=lambda text: text[-40:] if isinstance(text, str) else ""
)
def test_a_wrong_value_is_told_with_its_place(text: str, message: str) -> None:
    assert fault(text).startswith(message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The file is empty"),
        (" \n ", "The file is empty"),
        ("[]", "not a kneejournal journal"),
        ("<gpx/>", "not a kneejournal journal (JSON)"),
        ("Activity ID,Date", "not a kneejournal journal (JSON)"),
        ('{"format": "kneejournal",\n "version" 1}', "Line 2, column 12 is not valid JSON"),
        ('{"format": "kneejournal", "version": 1', "Line 1, column 39 is not valid JSON"),
        ('{"format": "kneejournal", "note": "a\nb"}', "Line 1, column 37 is not valid JSON"),
        ("{}", '"format" is missing'),
        ('{"format": "gpx\\n"}', '"format" is "gpx\\n"'),
        ('{"format": "kneejournal"}', '"version" of the journal is missing'),
        ('{"format": "kneejournal", "version": 2}', "written by a newer kneejournal (version 2)"),
        ('{"format": "kneejournal", "version": 0}', "version: 0 is not 1"),
        ('{"format": "kneejournal", "version": "1"}', 'version: "1" is not 1'),
        ('{"format": "kneejournal", "version": true}', "version: true is not 1"),
        ('{"format": "kneejournal", "version": NaN}', "version: NaN is not 1"),
        ('{"format": "kneejournal", "version": 1, "runs": [], "runs": []}', 'the key "runs" stands twice'),
        ('{"format": "kneejournal", "version": 1, "x": ' + "[" * 100_000 + "]" * 100_000 + "}", "too deeply"),
    ],
    ids=lambda text: text[:40],
)
def test_what_is_no_journal_is_told_in_one_line(text: str, message: str) -> None:
    assert message in fault(text)


@pytest.mark.parametrize("depth", [500, 900, 990])
def test_deep_nesting_where_a_value_belongs_is_a_fault_of_the_file(depth: int) -> None:
    assert fault(one_run(note="X").replace('"X"', "[" * depth + "]" * depth))


def test_a_fault_in_a_huge_text_is_told_shortly() -> None:
    assert len(fault(journal(check_ins=[check_in(activities={"x" * 100_000: 12}, note="y" * 100_000, knee="z")]))) < 500


def test_unknown_keys_are_left_out_with_their_places_and_counted() -> None:
    reading = read(
        journal(
            colour="red",
            profile={"shoe": 42, "answered_at": {"shoe": TIME, "knees": TIME}},
            check_ins=[
                check_in(mood=1, moments=[{"time": "10:00", "pain": 1, "mood": 2}]),
                check_in(knee="left", mood=1, answered_at={"mood": TIME, "stairs": TIME, "activities": TIME}),
            ],
            runs=[{"id": "a", "start": TIME, "source": {"name": "x", "size": 3}}],
            deleted=[{"kind": "runs", "key": "b", "deleted_at": TIME, "why": "x"}],
        )
    )
    assert set(reading.warnings) == {
        "colour: not known, left out",
        "profile.shoe: not known, left out",
        "profile.answered_at.shoe: not known, left out",
        "check_ins[0].mood: not known, left out (2 times)",
        "check_ins[0].moments[0].mood: not known, left out",
        "check_ins[1].answered_at.mood: not known, left out",
        "runs[0].source.size: not known, left out",
        "deleted[0].why: not known, left out",
    }
    assert set(reading.diary.check_ins[1].answered_at) | set(reading.diary.profile.answered_at) == {
        "stairs",
        "activities",
        "knees",
    }


def test_a_start_without_offset_is_taken_in_this_computers_time_zone_with_a_warning() -> None:
    starts = ("2026-07-21T18:42:00", "2026-01-21 07:00", TIME)
    reading = read(journal(runs=[{"id": start, "start": start} for start in starts]))
    local = [datetime.fromisoformat(start).astimezone() for start in starts[:2]]
    assert [run.start for run in reading.diary.runs] == [*local, datetime.fromisoformat(TIME)]
    assert [run.start.utcoffset() for run in reading.diary.runs[:2]] == [each.utcoffset() for each in local]
    assert reading.warnings == ("runs[0].start: has no offset, taken in this computer's time zone (2 times)",)


def test_a_flood_of_unknown_keys_is_cut() -> None:
    reading = read(journal(**{f"key{number}": 1 for number in range(5000)}))
    assert len(reading.warnings) == 51
    assert reading.warnings[-1] == "4950 more remarks of this kind"


def test_a_warning_is_one_line_whatever_a_key_holds() -> None:
    (warning,) = read(journal(**{"a\nb\ud800": 1})).warnings
    assert warning == "a\\nb\\ud800: not known, left out"


@pytest.mark.parametrize(
    "profile", [{"custom_activities": [{"id": "kayak", "name": "Kayak"}]}, {"activities": ["kayak"]}]
)
def test_an_own_activity_is_known_by_the_files_profile(profile: dict[str, Any]) -> None:
    reading = read(journal(profile=profile, check_ins=[check_in(activities={"kayak": 3})]))
    assert reading.diary.check_ins[0].activities == {"kayak": 3}
    assert reading.warnings == ()


def test_an_activity_nobody_declared_is_left_out_whatever_its_value() -> None:
    text = journal(check_ins=[check_in(activities={"kayak": "often", "stairs": 1})])
    reading = read(text)
    assert reading.diary.check_ins[0].activities == {"stairs": 1}
    assert reading.warnings == ("check_ins[0].activities.kayak: not known, left out",)
    assert "kayak" in fault_with_known(text)


def fault_with_known(text: str) -> str:
    with pytest.raises(UserProblem) as raised:
        read(text, ["kayak"])
    return str(raised.value)


def test_the_kind_and_the_key_of_a_deletion_may_be_written_in_any_form() -> None:
    keys = ({"date": "2026-11-21", "knee": "left"}, ["2026-11-21", "left"])
    deleted = [{"kind": kind, "key": key, "deleted_at": TIME} for kind in ("check_in", "check_ins") for key in keys]
    (deletion,) = loads(journal(deleted=deleted)).deleted
    assert (deletion.kind, deletion.key) == ("check_ins", ("2026-11-21", "left"))
    parsed = json.loads(dumps(Diary(deleted=(deletion,)), NOW))["deleted"]
    assert parsed == [{"kind": "check_ins", "key": keys[0], "deleted_at": TIME}]


def test_of_several_deletions_of_one_record_the_latest_counts() -> None:
    times = [f"2026-11-2{day}T08:00:00+00:00" for day in (1, 3, 2)]
    text = journal(deleted=[{"kind": "run", "key": "a", "deleted_at": time} for time in times])
    assert [each.deleted_at.day for each in loads(text).deleted] == [23]


def file_fault(path: Path) -> str:
    with pytest.raises(UserProblem) as raised:
        read_file(path)
    return str(raised.value)


def test_what_is_not_text_is_told_apart_from_a_damaged_journal(tmp_path: Path) -> None:
    watch, damaged = tmp_path / "a.fit", tmp_path / "b.json"
    watch.write_bytes(b"\x0e\x20\xff\x08.FIT\x00\xfe")
    damaged.write_bytes(b'{"format": "kneejournal", "version": 1, "x": "\xff"}')
    assert "not a kneejournal journal (JSON)" in file_fault(watch)
    assert file_fault(damaged) == "The file is not UTF-8 text (byte 47)."


def test_a_place_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    assert "No such file" in file_fault(tmp_path / "nothing.json")
    assert "directory" in file_fault(tmp_path)


def test_a_file_of_absurd_size_is_refused_without_being_read(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(200 * 2**20)
    assert file_fault(large) == "The file is larger than 64 MB, too large for a journal."


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device that never ends")
def test_a_stream_that_never_ends_is_refused_too() -> None:
    assert "larger than 64 MB" in file_fault(Path("/dev/zero"))
