"""The FHIR Bundle, read by the classes of fhir.resources."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from hypothesis import HealthCheck, given, settings

from kneejournal.domain.diary import Diary
from kneejournal.domain.records import (
    CheckIn,
    CustomActivity,
    KneeResponse,
    Moment,
    OtherActivity,
    OutcomeScore,
    Profile,
    Run,
    SetDone,
)
from kneejournal.domain.vocabulary import Knee, RunKind, Side, Swelling, Symptom, Terrain
from kneejournal.exporters.fhir import bundle
from kneejournal.sample import sample
from tests.strategies import diaries

MADE_AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 20)
START = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)


def resources(diary: Diary) -> list[dict[str, Any]]:
    text = bundle(diary, MADE_AT)
    Bundle.model_validate_json(text)
    return [entry["resource"] for entry in json.loads(text)["entry"]]


def observations(diary: Diary, text: str) -> list[dict[str, Any]]:
    return [each for each in resources(diary)[1:] if each["code"]["text"] == text]


def site(observation: dict[str, Any]) -> str:
    return str(observation["bodySite"]["coding"][0]["display"])


def test_pain_is_coded_with_the_knee_as_its_site() -> None:
    check_in = CheckIn(date=DAY, knee=Knee.LEFT, waking_pain=3, activities={"stairs": 4, "hopping": "not_done"})
    (waking,) = observations(Diary(check_ins=(check_in,)), "Waking pain")
    assert waking["code"]["coding"] == [{"system": "http://loinc.org", "code": "72514-3"}]
    assert (waking["valueInteger"], waking["effectiveDateTime"]) == (3, "2026-11-20")
    assert site(waking) == "Structure of left knee region"
    (stairs,) = observations(Diary(check_ins=(check_in,)), "Pain: Stairs")
    assert stairs["valueInteger"] == 4
    assert len(resources(Diary(check_ins=(check_in,)))) == 3  # what was not done is no pain


def test_unknown_is_not_written() -> None:
    assert len(resources(Diary(check_ins=(CheckIn(date=DAY, knee=Knee.RIGHT),)))) == 1


def test_the_patient_has_a_name_only_where_one_is_given() -> None:
    assert set(resources(Diary())[0]) == {"resourceType", "id"}
    patient = resources(Diary(profile=Profile(name="Ana", birth_year=1988)))[0]
    assert (patient["name"], patient["birthDate"]) == ([{"text": "Ana"}], "1988")


def test_a_run_carries_its_measures_and_its_24_hours_refer_to_it() -> None:
    response = KneeResponse(knee=Knee.RIGHT, peak=2, one_hour_after=0, limped=False)
    run = Run(
        id="r",
        start=START,
        distance_m=5200,
        moving_s=1800,
        kind=RunKind.EASY,
        terrain=Terrain.FLAT,
        note="calm",
        responses=(response,),
    )
    found = resources(Diary(runs=(run,)))[1:]
    outing = found[0]
    measures = {each["code"]["text"]: each for each in outing["component"]}
    assert measures["Distance"]["valueQuantity"]["value"] == 5200
    assert measures["Terrain"]["valueCodeableConcept"] == {"text": "Flat"}
    assert outing["note"] == [{"text": "calm"}]
    assert [each["code"]["text"] for each in found[1:]] == [
        "Pain: Highest during the run",
        "Pain: One hour after the run",
        "Limped",
    ]
    assert {each["focus"][0]["reference"] for each in found[1:]} == {f"urn:uuid:{outing['id']}"}


def test_signs_sets_and_scores_are_coded_by_text() -> None:
    diary = Diary(
        profile=Profile(custom_activities=(CustomActivity(id="driving", name="Driving"),)),
        check_ins=(
            CheckIn(
                date=DAY,
                knee=Knee.RIGHT,
                swelling=Swelling.MILD,
                symptoms=(Symptom.GRINDING, Symptom.LIMPING),
                activities={"driving": 2},
                moments=(Moment(time=START.time(), pain=4, note="after sitting"),),
                stiffness_min=10,
                note="windy",
            ),
        ),
        sets=(SetDone(id="s", date=DAY, exercise="clamshell", knee=Side.BOTH, set=1, reps=12, pain=1),),
        other_activities=(OtherActivity(id="o", date=DAY, name="Cycling", minutes=40),),
        outcome_scores=(OutcomeScore(date=DAY, instrument="KOOS-PF", knee=Side.RIGHT, score=62.5),),
    )
    texts = {each["code"]["text"] for each in resources(diary)[1:]}
    assert {"Swelling", "Other signs", "Pain: Driving", "Pain at 07:30", "Exercise: clamshell", "Cycling"} <= texts
    (signs,) = observations(diary, "Other signs")
    assert signs["valueCodeableConcept"]["text"] == "Grinding; Limping"
    (score,) = observations(diary, "Outcome score: KOOS-PF")
    assert score["valueQuantity"] == {"value": 62.5}


def test_ids_are_distinct_and_the_same_each_time() -> None:
    found = [each["id"] for each in resources(sample(6))]
    assert len(set(found)) == len(found)
    assert found == [each["id"] for each in resources(sample(6))]


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(diaries())
def test_any_journal_makes_a_valid_bundle(diary: Diary) -> None:
    resources(diary)
