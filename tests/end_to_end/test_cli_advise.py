"""``advise``: the advice as text and as the promised JSON object."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kneejournal.exporters.archive import loads
from kneejournal.rules import PlannedRun, advise
from kneejournal.sample import LAST_DAY, sample, written_at
from tests.end_to_end.commands import Kneejournal


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from kneejournal.exporters.archive import dumps  # noqa: PLC0415  # beside its only use

    path = tmp_path_factory.mktemp("archive") / "sample.json"
    path.write_text(dumps(sample(12), written_at(LAST_DAY)), encoding="utf-8")
    return path


@pytest.fixture
def filled(kneejournal: Kneejournal, archive: Path) -> Kneejournal:
    assert kneejournal("import", archive).status == 0
    return kneejournal


def advised(kneejournal: Kneejournal, *options: str) -> dict[str, Any]:
    said = kneejournal("advise", "--json", *options)
    assert (said.status, said.err) == (0, "")
    parsed: dict[str, Any] = json.loads(said.out)
    return parsed


def test_the_json_is_what_the_rules_say_about_the_same_journal(filled: Kneejournal, archive: Path) -> None:
    diary = loads(archive.read_text("utf-8"))
    for day in ("2026-08-23", "2026-09-14", "2026-10-02", "2026-10-30", "1999-01-01", "2050-01-01"):
        printed = advised(filled, "--date", day)
        expected = advise(diary, date.fromisoformat(day)).to_dict()
        assert list(printed) == list(expected)
        assert printed == json.loads(json.dumps(expected))


def test_the_options_of_a_plan_reach_the_rules(filled: Kneejournal, archive: Path) -> None:
    diary, day = loads(archive.read_text("utf-8")), date(2026, 10, 30)
    options = ("--distance-km", "30", "--kind", "tempo", "--terrain", "hilly")
    expected = advise(diary, day, PlannedRun(30_000, "tempo", "hilly")).to_dict()
    assert advised(filled, "--date", day.isoformat(), *options) == json.loads(json.dumps(expected))
    assert expected != advise(diary, day).to_dict()


def test_the_text_gives_verdict_cap_reasons_and_what_would_change_it(filled: Kneejournal) -> None:
    for day in ("2026-08-24", "2026-10-02", "2026-10-30"):
        printed, said = advised(filled, "--date", day), filled("advise", "--date", day)
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith(f"{day}, right knee: {printed['verdict']}")
        assert said.out.endswith("Information, not a diagnosis.\n")
        for finding in printed["findings"]:
            assert f"{finding['rule']}: {finding['text']} [{finding['source']}]" in said.out
        for text in (*printed["missing"], *(each["text"] for each in printed["would_change"])):
            assert text in said.out
        if printed["cap"]:
            assert f"Up to {printed['cap']['max_distance_m'] / 1000:.1f} km" in said.out


def test_the_journal_is_only_read(filled: Kneejournal, journal: Path) -> None:
    before = journal.read_bytes()
    advised(filled)
    filled("advise")
    assert journal.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--date", "2026-02-30"), '--date: "2026-02-30" is a date that does not exist.'),
        (("--distance-km", "far"), '--distance-km: "far" is not a number.'),
        (("--distance-km", "nan"), '--distance-km: "nan" is not a number.'),
        (("--distance-km", "1e3"), '--distance-km: "1e3" is not a number.'),
        (("--distance-km", "101"), "The planned run cannot be used: distance_m: 101000.0 is not 0 to 100000."),
        (("--distance-km", "-1"), "The planned run cannot be used: distance_m: -1000.0 is not 0 to 100000."),
        (("--kind", "jog"), 'The planned run cannot be used: kind: "jog" is not one of easy,'),
        (("--terrain", "sand"), 'The planned run cannot be used: terrain: "sand" is not one of flat,'),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_a_wrong_value_is_told(kneejournal: Kneejournal, options: tuple[str, ...], message: str) -> None:
    kneejournal("log", "--waking", "1")
    for form in ((), ("--json",)):
        assert kneejournal("advise", *options, *form).fault().startswith(message)


def test_a_decimal_comma_is_understood(kneejournal: Kneejournal) -> None:
    kneejournal("log", "--waking", "1")
    assert advised(kneejournal, "--distance-km", "5,5") == advised(kneejournal, "--distance-km", "5.5")
    assert advised(kneejournal, "--distance-km", "5.5") != advised(kneejournal)


def test_without_a_journal_there_is_no_advice_and_none_is_made(kneejournal: Kneejournal, journal: Path) -> None:
    assert kneejournal("advise", "--json").fault() == f"There is no journal at {journal} yet; log or import makes one."
    assert not journal.exists()


def test_who_is_to_be_seen_waits_for_no_day(kneejournal: Kneejournal) -> None:
    assert kneejournal("log", "--date", "2026-08-24", "--symptom", "limping").status == 0
    assert "No run before 2026-08-27." in kneejournal("advise", "--date", "2026-08-24").out
    assert kneejournal("log", "--date", "2026-08-24", "--symptom", "locking").status == 0
    assert "No run before" not in kneejournal("advise", "--date", "2026-08-24").out
