"""The journal as a FHIR R4 Bundle: what a clinic's system can take in.

A Patient, without a name unless the runner gave one, and an Observation for each answer. Pain is LOINC 72514-3 with the
knee as its site; what has no code that fits is coded by text. What is no observation (plans, advice, visits,
prescriptions, programmes) stays in the JSON journal. https://hl7.org/fhir/R4/observation.html
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import NAMESPACE_URL, uuid5

from kneejournal.domain.changes import key_of, kind_name
from kneejournal.domain.diary import Diary
from kneejournal.domain.fields import Json
from kneejournal.domain.names import (
    FIELD_NAMES,
    LOCATION_NAMES,
    RUN_KIND_NAMES,
    SWELLING_NAMES,
    SYMPTOM_NAMES,
    TERRAIN_NAMES,
    activity_name,
)
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, KneeResponse, OtherActivity, OutcomeScore, Profile, Run, SetDone
from kneejournal.domain.vocabulary import Side

Resource = dict[str, Json]

PAIN_CODE = "72514-3"
"""LOINC: pain severity, 0 to 10 verbal numeric rating, reported."""
_LOINC, _SNOMED, _UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
_SITES = {
    Side.LEFT: ("82169009", "Structure of left knee region"),
    Side.RIGHT: ("6757004", "Structure of right knee region"),
    Side.BOTH: ("72696002", "Knee region structure"),
}
_SURVEY: Resource = {
    "coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "survey"}]
}
_ACTIVITY: Resource = {
    "coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "activity"}]
}
_SCORES = ("waking_pain", "worst_pain", "pain_now")
_RESPONSES = ("before", "peak", "end", "one_hour_after")
_NAMESPACE = uuid5(NAMESPACE_URL, "urn:kneejournal:fhir")


def bundle(diary: Diary, made_at: datetime) -> str:
    """Return the Bundle as JSON text. Ids follow from the records, so that the same journal gives the same ids."""
    patient = _patient(diary.profile)
    writer = _Writer(diary.profile, f"urn:uuid:{patient['id']}")
    resources = [patient, *writer.all(diary)]
    head = {"resourceType": "Bundle", "type": "collection", "timestamp": made_at.isoformat(timespec="seconds")}
    entries = ",\n".join(_json({"fullUrl": f"urn:uuid:{each['id']}", "resource": each}) for each in resources)
    return f'{_json(head)[:-1]},"entry":[\n{entries}\n]}}\n'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _patient(profile: Profile) -> Resource:
    patient: Resource = {"resourceType": "Patient", "id": _id("patient")}
    if profile.name:
        patient["name"] = [{"text": profile.name}]
    if profile.birth_year is not None:
        patient["birthDate"] = str(profile.birth_year)
    return patient


@dataclass(frozen=True)
class _About:
    """What an observation is of: a place in a record, a day or moment, a text for it, and a knee."""

    record: Record
    place: str
    when: date
    text: str
    site: Side | None
    category: Resource = field(default_factory=lambda: _SURVEY)


class _Writer:
    """Writes observations of one patient."""

    def __init__(self, profile: Profile, patient: str) -> None:
        self._profile = profile
        self._patient = patient

    def all(self, diary: Diary) -> Iterator[Resource]:
        for check_in in diary.check_ins:
            yield from self._check_in(check_in)
        for run in diary.runs:
            yield from self._run(run)
        for done in diary.sets:
            yield from self._set(done)
        for other in diary.other_activities:
            yield self._other(other)
        for score in diary.outcome_scores:
            yield self._outcome(score)

    def _check_in(self, check_in: CheckIn) -> Iterator[Resource]:
        site, day = Side(check_in.knee), check_in.date
        for name in _SCORES:
            if (pain := getattr(check_in, name)) is not None:
                yield self._pain(_About(check_in, name, day, str(FIELD_NAMES[name]()), site), pain)
        for activity, answer in check_in.activities.items():
            if isinstance(answer, int):
                text = f"Pain: {activity_name(activity, self._profile)}"
                yield self._pain(_About(check_in, f"activities.{activity}", day, text, site), answer)
        for index, moment in enumerate(check_in.moments):
            text = f"Pain at {moment.time:%H:%M}"
            yield self._pain(_About(check_in, f"moments.{index}", day, text, site), moment.pain, moment.note)
        yield from self._signs(check_in, site)

    def _signs(self, check_in: CheckIn, site: Side) -> Iterator[Resource]:
        found: dict[str, Resource] = {}
        if check_in.swelling is not None:
            found["swelling"] = _coded(str(SWELLING_NAMES[check_in.swelling]()))
        if check_in.location is not None:
            found["location"] = _coded(str(LOCATION_NAMES[check_in.location]()))
        if check_in.symptoms is not None:
            names = [str(SYMPTOM_NAMES[each]()) for each in check_in.symptoms]
            found["symptoms"] = _coded("; ".join(names) or "None of those asked")
        for name, minutes in (("stiffness_min", check_in.stiffness_min), ("walk_min", check_in.walk_min)):
            if minutes is not None:
                found[name] = {"valueQuantity": _quantity(minutes, "min")}
        if check_in.note:
            found["note"] = {"valueString": check_in.note}
        for name, value in found.items():
            yield {**self._observation(_About(check_in, name, check_in.date, str(FIELD_NAMES[name]()), site)), **value}

    def _run(self, run: Run) -> Iterator[Resource]:
        measures = {
            "Distance": _measure(run.distance_m, "m"),
            "Time in motion": _measure(run.moving_s, "s"),
            "Time with breaks": _measure(run.elapsed_s, "s"),
            "Ascent": _measure(run.ascent_m, "m"),
            "Descent": _measure(run.descent_m, "m"),
            "Effort, 0 to 10": _whole(run.effort),
            "Kind": _coded(str(RUN_KIND_NAMES[run.kind]())) if run.kind else None,
            "Terrain": _coded(str(TERRAIN_NAMES[run.terrain]())) if run.terrain else None,
        }
        outing = self._observation(_About(run, "", run.start, "Run", None, _ACTIVITY))
        yield {**outing, **_components(measures), **_noted(run.note)}
        for response in run.responses:
            yield from self._response(run, response, f"urn:uuid:{outing['id']}")

    def _response(self, run: Run, response: KneeResponse, outing: str) -> Iterator[Resource]:
        site = Side(response.knee)
        focus: Resource = {"focus": [{"reference": outing}]}
        for name in _RESPONSES:
            if (pain := getattr(response, name)) is not None:
                place, text = f"responses.{response.knee}.{name}", f"Pain: {FIELD_NAMES[name]()}"
                yield {**self._pain(_About(run, place, run.day, text, site), pain), **focus}
        for name in ("worsened", "limped"):
            if (answer := getattr(response, name)) is not None:
                place = f"responses.{response.knee}.{name}"
                sign = self._observation(_About(run, place, run.day, str(FIELD_NAMES[name]()), site))
                yield {**sign, "valueBoolean": answer, **focus}

    def _set(self, done: SetDone) -> Iterator[Resource]:
        measures = {
            "Set": _whole(done.set),
            "Repetitions": _whole(done.reps),
            "Hold": _measure(done.hold_s, "s"),
            "Load": _measure(done.load_kg, "kg"),
            "Effort, 0 to 10": _whole(done.effort),
        }
        exercise = self._observation(_About(done, "", done.date, f"Exercise: {done.exercise}", done.knee, _ACTIVITY))
        yield {**exercise, **_components(measures)}
        pains = (
            ("pain", "Pain during the exercise", done.pain),
            ("pain_one_hour_after", "Pain one hour after the exercise", done.pain_one_hour_after),
        )
        for name, text, pain in pains:
            if pain is not None:
                focus: Resource = {"focus": [{"reference": f"urn:uuid:{exercise['id']}"}]}
                yield {**self._pain(_About(done, name, done.date, text, done.knee), pain), **focus}

    def _other(self, other: OtherActivity) -> Resource:
        written = self._observation(_About(other, "", other.date, other.name, None, _ACTIVITY))
        return {**written, **_components({"Time": _measure(other.minutes, "min")}), **_noted(other.note)}

    def _outcome(self, score: OutcomeScore) -> Resource:
        written = self._observation(_About(score, "", score.date, f"Outcome score: {score.instrument}", score.knee))
        return {**written, "valueQuantity": {"value": score.score}}

    def _pain(self, about: _About, pain: int, note: str | None = None) -> Resource:
        code: Resource = {"coding": [{"system": _LOINC, "code": PAIN_CODE}], "text": about.text}
        return {**self._observation(about), "code": code, "valueInteger": pain, **_noted(note)}

    def _observation(self, about: _About) -> Resource:
        written: Resource = {
            "resourceType": "Observation",
            "id": _id(kind_name(about.record), *key_of(about.record), about.place),
            "status": "final",
            "category": [about.category],
            "code": {"text": about.text},
            "subject": {"reference": self._patient},
            "effectiveDateTime": about.when.isoformat(),
        }
        if about.site is not None:
            code, display = _SITES[about.site]
            written["bodySite"] = {"coding": [{"system": _SNOMED, "code": code, "display": display}]}
        return written


def _id(*place: str) -> str:
    return str(uuid5(_NAMESPACE, json.dumps(place)))


def _coded(text: str) -> Resource:
    return {"valueCodeableConcept": {"text": text}}


def _quantity(value: float, unit: str) -> Resource:
    return {"value": value, "unit": unit, "system": _UCUM, "code": unit}


def _measure(value: float | None, unit: str) -> Resource | None:
    return None if value is None else {"valueQuantity": _quantity(value, unit)}


def _whole(value: int | None) -> Resource | None:
    return None if value is None else {"valueInteger": value}


def _components(measures: Mapping[str, Resource | None]) -> Resource:
    known: list[Json] = [{"code": {"text": name}, **value} for name, value in measures.items() if value is not None]
    return {"component": known} if known else {}


def _noted(note: str | None) -> Resource:
    return {"note": [{"text": note}]} if note else {}
