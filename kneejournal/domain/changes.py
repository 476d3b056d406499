"""What a change to the journal was, and the stamps that let two copies of a journal agree about it.

A change lists each record before and after, so that it can be shown, undone and done again. Check-ins and the profile
are changed answer by answer; an answer is named like its field, one activity of a check-in ``activities.stairs``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

from kneejournal.domain.diary import Key, kind_of
from kneejournal.domain.errors import InvalidValue
from kneejournal.domain.messages import Template
from kneejournal.domain.part import Record, Trait, traits
from kneejournal.domain.records import CheckIn, CustomActivity, Profile

PROFILE = "profile"
"""The kind of a step that changes the profile; its key is ``()``."""

ACTIVITY = "activities."
"""What the name of an activity's answer begins with."""

CHANGED_SINCE = Template(
    "problem.journal.changed_since", "This was changed again in the meantime, so it cannot be taken back any more."
)

_NOT_ANSWERS = frozenset({"date", "knee", "answered_at", "updated_at"})
_TICK = timedelta(microseconds=1)
_AnyRecord = TypeVar("_AnyRecord", bound=Record)


@dataclass(frozen=True)
class Step:
    """One record before and after; None where it was not there. ``kind`` as in KINDS, or :data:`PROFILE`."""

    kind: str
    key: Key
    before: Record | None
    after: Record | None


@dataclass(frozen=True)
class Change:
    """What one action did. It is false when it did nothing."""

    steps: tuple[Step, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.steps)


NOTHING = Change()
"""What an action did that did nothing."""


def together(changes: Iterable[Change]) -> Change:
    """Return several changes, one after the other, as one; what is as it was before takes no part."""
    steps: dict[tuple[str, Key], Step] = {}
    for step in (step for change in changes for step in change.steps):
        earlier = steps.get((step.kind, step.key))
        steps[step.kind, step.key] = step if earlier is None else replace(step, before=earlier.before)
    return Change(tuple(step for step in steps.values() if step.before != step.after))


def kind_name(record: Record) -> str:
    """Return the name of a record's kind; the profile has one too."""
    return PROFILE if isinstance(record, Profile) else kind_of(record).name


def key_of(record: Record) -> Key:
    """Return the key of a record; ``()`` for the profile."""
    return () if isinstance(record, Profile) else kind_of(record).key(record)


def questions(record_type: type[Record]) -> tuple[Trait, ...]:
    """Return the fields of a check-in or profile that are answers; a time of an answer may be noted for each."""
    return tuple(each for each in traits(record_type) if each.name not in _NOT_ANSWERS)


def answers(record: CheckIn | Profile) -> dict[str, object]:
    """Return what is answered, by the name of the answer; what is unknown is absent."""
    known = {
        each.name: value for each in questions(type(record)) if (value := getattr(record, each.name)) != each.default
    }
    if isinstance(record, CheckIn):
        known.pop("activities", None)
        known |= {ACTIVITY + activity: score for activity, score in record.activities.items()}
    return known


def with_answers(record: _AnyRecord, given: Mapping[str, object]) -> _AnyRecord:
    """Return the check-in or profile with these answers; None and an empty text make one unknown again.

    Raises:
        InvalidValue: for a value out of bounds or a name that is not a question.
    """
    values: dict[str, Any] = {}
    defaults = {each.name: each.default for each in questions(type(record))}
    for name, value in given.items():
        if isinstance(record, CheckIn) and name.startswith(ACTIVITY):
            scores = values.setdefault("activities", dict(record.activities))
            _put(scores, name.removeprefix(ACTIVITY), value)
        elif name in defaults and not (isinstance(record, CheckIn) and name == "activities"):
            values[name] = defaults[name] if value is None or value == "" else value
        else:
            raise InvalidValue((name,), "is not a question of the diary")
    return replace(record, **values)


def stamped(before: Record | None, after: _AnyRecord, now: datetime, deleted_at: datetime | None = None) -> _AnyRecord:
    """Return the record with the time of this change, and each changed answer with the time of its answer.

    The stamp is later than every stamp before it, also where the clock was put back: otherwise another copy of the
    journal would take the older state for the newer one.

    Args:
        before: The record as it stands in the journal, if it does.
        after: The record as it shall stand; its own stamps are ignored where ``before`` has stamps.
        now: The time of the change, with offset.
        deleted_at: When the record was deleted before, if it was. That an answer was withdrawn before then says
            nothing any more.
    """
    stamp = time_of_change(now, before, after, deleted_at)
    if not isinstance(after, CheckIn | Profile):
        return replace(after, updated_at=stamp)
    earlier = before if isinstance(before, CheckIn | Profile) else None
    if isinstance(after, Profile):
        after = replace(after, custom_activities=_stamped_activities(earlier, after, stamp))
    times = {**after.answered_at, **(_answer_times(earlier) if earlier else {})}
    kept = {name: time for name, time in times.items() if deleted_at is None or time > deleted_at}
    return replace(after, answered_at=kept | dict.fromkeys(sorted(_changed(earlier, after)), stamp), updated_at=stamp)


def _answer_times(record: CheckIn | Profile) -> dict[str, datetime]:
    """Return when each answer was given; one without a time of its own is as old as its record."""
    times = dict(record.answered_at)
    if record.updated_at is not None:
        untimed = [name for name in answers(record) if not {name, *_wider_names(name)} & record.answered_at.keys()]
        times |= dict.fromkeys(untimed, record.updated_at)
    return times


def _wider_names(name: str) -> tuple[str, ...]:
    """Return what else the time of an activity's answer may be noted under, in journals from elsewhere."""
    return (name.removeprefix(ACTIVITY), "activities") if name.startswith(ACTIVITY) else ()


def time_of_change(now: datetime, *known: Record | datetime | None) -> datetime:
    """Return now, or the next moment after the latest of the stamps that are known, whichever is later."""
    latest = max((stamp for each in known for stamp in _stamps(each)), default=None)
    return now if latest is None or now > latest else (latest + _TICK).astimezone(now.tzinfo)


def same_content(one: Record | None, other: Record | None) -> bool:
    """Tell whether two records say the same, apart from their stamps."""
    return _unstamped(one) == _unstamped(other)


def _put(scores: dict[str, object], activity: str, value: object) -> None:
    if value is None:
        scores.pop(activity, None)
    else:
        scores[activity] = value


def _changed(before: CheckIn | Profile | None, after: CheckIn | Profile) -> set[str]:
    old, new = answers(before) if before else {}, answers(after)
    return {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def _stamps(known: Record | datetime | None) -> list[datetime]:
    if known is None or isinstance(known, datetime):
        return [known] if known else []
    times = list(known.answered_at.values()) if isinstance(known, CheckIn | Profile) else []
    return times if known.updated_at is None else [*times, known.updated_at]


def _stamped_activities(before: Record | None, after: Profile, stamp: datetime) -> tuple[CustomActivity, ...]:
    """Return the user's own activities; one that is new or has a new name gets the stamp."""
    known = before.custom_activities if isinstance(before, Profile) else ()
    unchanged = {(each.id, each.name): each for each in known}
    return tuple(
        unchanged.get((each.id, each.name)) or replace(each, updated_at=stamp) for each in after.custom_activities
    )


def _unstamped(record: Record | None) -> Record | None:
    match record:
        case CheckIn():
            return replace(record, updated_at=None, answered_at={})
        case Profile():
            own = tuple(replace(each, updated_at=None) for each in record.custom_activities)
            return replace(record, updated_at=None, answered_at={}, custom_activities=own)
        case None:
            return None
        case _:
            return replace(record, updated_at=None)
