"""Merging check-ins and profiles answer by answer, each with the time at which it was given or withdrawn."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from typing import Any, TypeVar, cast

from kneejournal.domain.changes import ACTIVITY, answers, questions
from kneejournal.domain.fields import Json
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn, CustomActivity, Profile

R = TypeVar("R", CheckIn, Profile)

EVERY_ACTIVITY = "activities"
"""A time noted under this name holds for all activities."""

UNITED = "custom_activities"
"""The list of the profile that unites entry by entry; it has no single answer."""


def canonical(value: Json) -> str:
    """Return the one JSON text of a value, by which equal times are decided."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def later(mine: datetime, theirs: datetime) -> datetime:
    """Return the later time; of one moment in two zones always the same one."""
    return max(mine, theirs, key=lambda time: (time, time.isoformat()))


def same(mine: Record | None, theirs: Record | None) -> bool:
    """Tell whether two records are written alike; equal moments in different zones are not."""
    if mine is None or theirs is None:
        return mine is theirs
    return mine is theirs or (mine == theirs and mine.to_json() == theirs.to_json())


@dataclass(frozen=True)
class Answer:
    """What was last said to one question.

    Attributes:
        value: as in the record; None where the answer was withdrawn.
        text: the value's canonical JSON, empty where it was withdrawn.
        at: when, None where unknown.
    """

    value: object
    text: str
    at: datetime | None


_Answers = Mapping[str, Answer]


def merge_check_ins(mine: CheckIn, theirs: CheckIn) -> CheckIn:
    """Merge two check-ins of one knee and day that both carry times of answers."""
    return _with_answers(mine, _merged(sheet_of(mine), sheet_of(theirs)), _later_change(mine, theirs))


def answers_after(record: CheckIn, deleted_at: datetime) -> CheckIn | None:
    """Return the check-in with what was answered after its deletion, None if nothing was.

    Its time of change becomes that of its latest answer, which does not depend on what was deleted with the rest.
    """
    left = {name: answer for name, answer in sheet_of(record).items() if answer.at and answer.at > deleted_at}
    times = [answer.at for answer in left.values() if answer.at]
    return _with_answers(record, left, reduce(later, times)) if times else None


def merge_profiles(mine: Profile, theirs: Profile) -> Profile:
    """Merge two profiles: answer by answer if both carry times, otherwise the later; own activities unite."""
    blank = Profile()
    if theirs == blank or same(mine, theirs):
        return mine
    if mine == blank:
        return theirs
    if mine.answered_at and theirs.answered_at:
        merged = _with_answers(mine, _merged(sheet_of(mine), sheet_of(theirs)), _later_change(mine, theirs))
    elif mine.updated_at is None or theirs.updated_at is None:
        merged = mine
    else:
        merged = max(mine, theirs, key=_profile_rank)
    return replace(merged, custom_activities=_united(mine, theirs))


def _profile_rank(profile: Profile) -> tuple[datetime, str]:
    """Order by change, then by canonical JSON without the lists that unite, which grow with every merge."""
    return cast(datetime, profile.updated_at), canonical(replace(profile, custom_activities=()).to_json())


def _united(mine: Profile, theirs: Profile) -> tuple[CustomActivity, ...]:
    """Unite own activities by id. An entry without a time of its own is as old as its list."""
    united = {entry.id: entry for entry in _timed(theirs)}
    for entry in _timed(mine):
        other = united.get(entry.id, entry)
        stands = entry.updated_at is None or other.updated_at is None
        united[entry.id] = entry if stands else max(entry, other, key=_entry_rank)
    return tuple(united[each] for each in sorted(united))


def _timed(profile: Profile) -> Iterator[CustomActivity]:
    listed_at = profile.answered_at.get(UNITED, profile.updated_at)
    return (replace(entry, updated_at=entry.updated_at or listed_at) for entry in profile.custom_activities)


def _entry_rank(entry: CustomActivity) -> tuple[datetime, str]:
    return cast(datetime, entry.updated_at), canonical(entry.to_json())


def _later_change(mine: Record, theirs: Record) -> datetime | None:
    if mine.updated_at is None or theirs.updated_at is None:
        return mine.updated_at or theirs.updated_at
    return later(mine.updated_at, theirs.updated_at)


def sheet_of(record: CheckIn | Profile) -> dict[str, Answer]:
    """Return every question that was answered or withdrawn; an answer without a time is as old as its record."""
    stamps = _stamps(record)
    sheet = {name: Answer(None, "", at) for name, at in stamps.items()}
    for name, value in answers(record).items():
        if name != UNITED:
            at = stamps.get(name) or (stamps.get(EVERY_ACTIVITY) if _is_activity(name) else None) or record.updated_at
            sheet[name] = Answer(value, _text(record, name, value), at)
    return _settled(sheet)


def _text(record: CheckIn | Profile, name: str, value: object) -> str:
    kinds = {each.name: each.kind for each in questions(type(record))}
    return canonical(kinds[name].write(value) if name in kinds else cast(Json, value))


def _is_activity(name: str) -> bool:
    return name.startswith(ACTIVITY)


def _settled(sheet: _Answers) -> dict[str, Answer]:
    """Apply a time given for all activities to each of them; it tells of those not listed that they were withdrawn."""
    every = sheet.get(EVERY_ACTIVITY)
    if every is None or every.at is None:
        return dict(sheet)
    settled = {}
    for name, answer in sheet.items():
        at = later(every.at, answer.at or every.at) if _is_activity(name) else answer.at
        if answer.text or not _is_activity(name) or at != every.at or at.isoformat() != every.at.isoformat():
            settled[name] = replace(answer, at=at)
    return settled


def _stamps(record: CheckIn | Profile) -> dict[str, datetime]:
    """Return the times of answers; in a check-in an activity may also be named without ``activities.`` before it."""
    asked = {each.name for each in questions(type(record))}
    stamps: dict[str, datetime] = {}
    for name, at in record.answered_at.items():
        bare = isinstance(record, CheckIn) and name not in asked and not _is_activity(name)
        full = ACTIVITY + name if bare else name
        stamps[full] = later(stamps.get(full, at), at)
    return stamps


def _merged(mine: _Answers, theirs: _Answers) -> dict[str, Answer]:
    names = sorted(mine.keys() | theirs.keys())
    return _settled({name: _later_answer(_answer_to(name, mine), _answer_to(name, theirs)) for name in names})


def _answer_to(name: str, sheet: _Answers) -> Answer | None:
    return sheet.get(name) or (sheet.get(EVERY_ACTIVITY) if _is_activity(name) else None)


def _later_answer(mine: Answer | None, theirs: Answer | None) -> Answer:
    if mine is None or theirs is None:
        return cast(Answer, mine or theirs)
    if mine.at is None or theirs.at is None:
        return mine
    stands = max(mine, theirs, key=lambda answer: (answer.at, answer.text))
    return replace(stands, at=later(mine.at, theirs.at))


def _with_answers(record: R, sheet: _Answers, updated_at: datetime | None) -> R:
    """Return the record with these answers and no others."""
    given = {name: answer.value for name, answer in sheet.items() if answer.text}
    asked = (each for each in questions(type(record)) if each.name != UNITED)
    fields: dict[str, Any] = {each.name: given.get(each.name, each.default) for each in asked}
    if isinstance(record, CheckIn):
        scores = {name.removeprefix(ACTIVITY): value for name, value in given.items() if _is_activity(name)}
        fields["activities"] = scores
    answered_at = {name: answer.at for name, answer in sheet.items() if answer.at}
    return replace(record, answered_at=answered_at, updated_at=updated_at, **fields)
