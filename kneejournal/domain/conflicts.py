"""What two copies of a journal both changed since they last met: each side's word, and which one stands after merging.

Check-ins and the profile are looked at answer by answer, other records whole. What has no time on one side is left out:
nothing tells when it was said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import datetime

from kneejournal.domain.changes import key_of, kind_name, same_content
from kneejournal.domain.diary import Diary
from kneejournal.domain.merge_answers import EVERY_ACTIVITY, UNITED, canonical, sheet_of
from kneejournal.domain.part import Record
from kneejournal.domain.records import AdviceEntry, CheckIn, Profile


@dataclass(frozen=True)
class Met:
    """When this copy last handed itself over, and of when the other one is that it last took in; None for never.

    What was changed here before ``given`` the other copy may know, and what was changed there before ``taken`` is
    known here. So a conflict may be asked about once too often, never once too little.
    """

    given: datetime | None = None
    taken: datetime | None = None


@dataclass(frozen=True)
class Said:
    """What one copy says and since when. ``value`` is the answer or the record; None where it was withdrawn."""

    value: object
    at: datetime


@dataclass(frozen=True)
class Conflict:
    """Something that both copies changed.

    Attributes:
        record: the journal's own record; it tells what this is about.
        name: the answer, as in ``answered_at``; empty where the record is one whole.
        mine: what the journal said.
        theirs: what came in.
        mine_stands: whether the journal's own word is the one that merging keeps.
    """

    record: Record
    name: str
    mine: Said
    theirs: Said
    mine_stands: bool

    @property
    def stands(self) -> Said:
        """The side that merging keeps."""
        return self.mine if self.mine_stands else self.theirs

    @property
    def fell(self) -> Said:
        """The side that merging leaves behind."""
        return self.theirs if self.mine_stands else self.mine


def conflicts(mine: Diary, theirs: Diary, met: Met) -> tuple[Conflict, ...]:
    """Return what both changed since they met, in the order of the records."""
    here = {(kind_name(record), key_of(record)): record for record in (mine.profile, *mine.records())}
    pairs = ((here.get((kind_name(record), key_of(record))), record) for record in (theirs.profile, *theirs.records()))
    found = [each for one, other in pairs if one is not None and one != other for each in _between(one, other)]
    since = [each for each in found if _after(each.mine.at, met.given) and _after(each.theirs.at, met.taken)]
    return tuple(sorted(since, key=lambda each: (kind_name(each.record), key_of(each.record), each.name)))


def still_open(found: tuple[Conflict, ...], merged: Diary) -> tuple[Conflict, ...]:
    """Leave out what a later deletion has taken away."""
    there = {(kind_name(record), key_of(record)) for record in (merged.profile, *merged.records())}
    return tuple(each for each in found if (kind_name(each.record), key_of(each.record)) in there)


def differing(one: Record, other: Record) -> tuple[str, ...]:
    """Return the fields in which two records of one kind differ, apart from their stamps."""
    names = (each.name for each in fields(one) if each.name != "updated_at")
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))


def _after(moment: datetime, met: datetime | None) -> bool:
    return met is None or moment > met


def _between(mine: Record, theirs: Record) -> Iterator[Conflict]:
    match mine, theirs:
        case (CheckIn() | Profile() as one, CheckIn() | Profile() as other) if one.answered_at and other.answered_at:
            yield from _answers_between(one, other)
        case (Profile() | AdviceEntry(), _):
            return  # a profile without times comes from another program and unites in part; advice nobody said
        case _:
            yield from _whole_between(mine, theirs)


def _whole_between(mine: Record, theirs: Record) -> Iterator[Conflict]:
    if mine.updated_at and theirs.updated_at and not same_content(mine, theirs):
        stands = (mine.updated_at, canonical(mine.to_json())) >= (theirs.updated_at, canonical(theirs.to_json()))
        yield Conflict(mine, "", Said(mine, mine.updated_at), Said(theirs, theirs.updated_at), stands)


def _answers_between(mine: CheckIn | Profile, theirs: CheckIn | Profile) -> Iterator[Conflict]:
    here, there = sheet_of(mine), sheet_of(theirs)
    for name in here.keys() & there.keys() - {UNITED, EVERY_ACTIVITY}:
        one, other = here[name], there[name]
        if one.at and other.at and one.text != other.text:
            stands = (one.at, one.text) >= (other.at, other.text)
            yield Conflict(mine, name, Said(one.value, one.at), Said(other.value, other.at), stands)
