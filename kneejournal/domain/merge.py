"""Two copies of a journal made into one: which record stands, and what a deletion takes away.

Records are matched by their key. The later change stands, at equal times the larger canonical JSON, and where one side
has no time the journal at hand. Check-ins and profiles whose answers have times of their own merge answer by answer.
A deletion stands over every change that is not later. So copies whose records have times may be merged in any order;
only a check-in or profile that carries times of answers in some copies and none in others depends on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from kneejournal.domain.diary import KINDS, Deletion, Diary, Key, Kind
from kneejournal.domain.merge_answers import answers_after, canonical, later, merge_check_ins, merge_profiles, same
from kneejournal.domain.part import Record
from kneejournal.domain.records import CheckIn


@dataclass(frozen=True)
class Merged:
    """The journal after a merge, and what became of the records that came in.

    Attributes:
        imported: records that are new in the journal.
        merged: records that changed something in it; those that a deletion took out of it count too.
        duplicates: records that changed nothing.
    """

    diary: Diary
    imported: int
    merged: int
    duplicates: int


def merge(mine: Diary, theirs: Diary) -> Merged:
    """Merge a diary that comes in into the journal's own. Neither the order of records nor the clock plays a part."""
    deleted = _deletions((*mine.deleted, *theirs.deleted))
    kinds = [_merge_kind(kind, mine, theirs, deleted) for kind in KINDS.values()]
    diary = Diary(
        profile=merge_profiles(mine.profile, theirs.profile),
        deleted=tuple(deleted[place] for place in sorted(deleted)),
        **cast(dict[str, Any], {each.kind.name: each.sorted() for each in kinds}),
    )
    outcomes = [outcome for each in kinds for outcome in each.outcomes]
    return Merged(diary, *(outcomes.count(outcome) for outcome in ("imported", "merged", "duplicates")))


Place = tuple[str, Key]


def _deletions(deletions: Iterable[Deletion]) -> dict[Place, Deletion]:
    """Keep the latest deletion of each record."""
    latest: dict[Place, Deletion] = {}
    for deletion in deletions:
        known = latest.setdefault((deletion.kind, deletion.key), deletion)
        if later(known.deleted_at, deletion.deleted_at) is not known.deleted_at:
            latest[deletion.kind, deletion.key] = deletion
    return latest


@dataclass(frozen=True)
class _MergedKind:
    """All records of one kind after the merge, and the outcome of each that came in or went."""

    kind: Kind
    records: Mapping[Key, Record]
    outcomes: tuple[str, ...]

    def sorted(self) -> tuple[Record, ...]:
        return tuple(self.records[key] for key in sorted(self.records))


def _merge_kind(kind: Kind, mine: Diary, theirs: Diary, deleted: Mapping[Place, Deletion]) -> _MergedKind:
    here, there = _by_key(kind, mine), _by_key(kind, theirs)
    after = {}
    for key in here.keys() | there.keys():
        record = _stand(here.get(key), there.get(key))
        remaining = _remaining(record, deleted.get((kind.name, key)))
        if remaining is not None:
            after[key] = remaining
    outcomes = {key: _outcome(here.get(key), after.get(key)) for key in here.keys() | there.keys()}
    counted = (outcome for key, outcome in outcomes.items() if key in there or outcome == "merged")
    return _MergedKind(kind, after, tuple(counted))


def _by_key(kind: Kind, diary: Diary) -> dict[Key, Record]:
    return {kind.key(record): record for record in diary.of_kind(kind.name)}


def _outcome(before: Record | None, after: Record | None) -> str:
    if before is None:
        return "duplicates" if after is None else "imported"
    return "duplicates" if after is not None and same(before, after) else "merged"


def _stand(mine: Record | None, theirs: Record | None) -> Record:
    """Return what stands of two records with one key, of which at least one is there."""
    if mine is None or theirs is None:
        return cast(Record, mine or theirs)
    if same(mine, theirs):
        return mine
    if isinstance(mine, CheckIn) and isinstance(theirs, CheckIn) and mine.answered_at and theirs.answered_at:
        return merge_check_ins(mine, theirs)
    if mine.updated_at is None or theirs.updated_at is None:
        return mine
    return max(mine, theirs, key=lambda record: (record.updated_at, canonical(record.to_json())))


def _remaining(record: Record, deletion: Deletion | None) -> Record | None:
    """Return what a deletion leaves of a record: only what was said after it."""
    if deletion is None:
        return record
    if isinstance(record, CheckIn) and record.answered_at:
        return answers_after(record, deletion.deleted_at)
    return record if record.updated_at is not None and record.updated_at > deletion.deleted_at else None
