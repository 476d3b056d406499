"""The weeks that were read last, kept level with each change, so that an answer does not read them all again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from kneejournal.domain.diary import KINDS, Diary

if TYPE_CHECKING:
    from kneejournal.domain.changes import Change, Step

Version = tuple[int, int]
"""Of a journal: what other writers did to the file, and how often this program has written."""

_FOLLOWED = ("check_ins", "sets", "planned_runs", "advice_log")
"""Kinds of which the weeks hold what lies in their span and nothing else; other changes have them read again."""


@dataclass(frozen=True)
class Weeks:
    """What the journal held of a span of days, both ends included, when it had that version."""

    first: date
    last: date
    version: Version
    diary: Diary

    def after(self, change: Change, before: Version, now: Version) -> Weeks | None:
        """Return the weeks with a change, None where they have to be read again.

        Args:
            change: what was done to the journal.
            before: the version before it; where it is another, something else was done since these were read.
            now: the version after it, with nothing but this change between.
        """
        others, writes = before
        alone = self.version == before and now == (others, writes + 1)
        if not alone or any(step.kind not in _FOLLOWED for step in change.steps):
            return None
        diary = self.diary
        for step in change.steps:
            diary = self._with(diary, step)
        return replace(self, version=now, diary=diary)

    def _with(self, diary: Diary, step: Step) -> Diary:
        kind = KINDS[step.kind]
        records = {kind.key(record): record for record in diary.of_kind(step.kind)}
        records.pop(step.key, None)
        day = getattr(step.after, "date", None)
        if step.after is not None and day is not None and self.first <= day <= self.last:
            records[step.key] = step.after
        kept: dict[str, Any] = {step.kind: tuple(records[key] for key in sorted(records))}
        return replace(diary, **kept)
