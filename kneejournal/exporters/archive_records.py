"""From the parsed JSON of a journal to its records, and what is left out or assumed on the way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from kneejournal.domain.changes import ACTIVITY, questions
from kneejournal.domain.diary import KINDS, Deletion, Diary, Key, Kind
from kneejournal.domain.errors import InvalidValue, Place, one_line, written_place
from kneejournal.domain.fields import shown
from kneejournal.domain.part import Part, Record, unknown_keys
from kneejournal.domain.records import CheckIn, Profile, Run
from kneejournal.domain.vocabulary import ACTIVITIES

P = TypeVar("P", bound=Part)


class RecordReader:
    """Reads one parsed journal and gathers what is to be said about it: what it leaves out, what it assumes.

    Args:
        known_activities: ids of own activities besides those in the file's profile; pain in others is left out.
    """

    def __init__(self, known_activities: Collection[str]) -> None:
        self._activities = {*ACTIVITIES, *known_activities}
        self._remarks = _Remarks()

    def warnings(self) -> tuple[str, ...]:
        """Return one line for each thing left out or assumed."""
        return self._remarks.lines()

    def read(self, raw: Mapping[str, Any], head: Collection[str]) -> Diary:
        """Return the records; ``head`` names the keys that say something about the file itself.

        Raises:
            InvalidValue: with the place in the file.
        """
        known = {*head, "profile", "deleted", *KINDS}
        self._remarks.add(((key,) for key in raw if key not in known), _LEFT_OUT)
        profile = self._profile(raw.get("profile"))
        self._activities.update(profile.activities or (), (own.id for own in profile.custom_activities))
        records: dict[str, Any] = {kind.name: self._records(kind, raw.get(kind.name)) for kind in KINDS.values()}
        return Diary(profile=profile, deleted=self._deletions(raw.get("deleted")), **records)

    def _profile(self, raw: object) -> Profile:
        raw = {} if raw is None else raw
        asked = {each.json_name for each in questions(Profile)}
        return self._part(Profile, self._reduced(raw, "answered_at", ("profile",), asked.__contains__), ("profile",))

    def _records(self, kind: Kind, raw: object) -> tuple[Record, ...]:
        places: dict[Key, int] = {}
        records = []
        for index, element in enumerate(_list(kind.name, raw)):
            place = (kind.name, index)
            record = self._part(kind.record_type, self._cleaned(kind, element, place), place)
            first = places.setdefault(kind.key(record), index)
            if first != index:
                names = " and ".join(name.removesuffix("_") for name in kind.key_fields)
                raise InvalidValue(place, f"has the same {names} as {kind.name}[{first}]")
            records.append(record)
        return tuple(records)

    def _cleaned(self, kind: Kind, raw: object, place: Place) -> object:
        if kind.record_type is CheckIn:
            return self._check_in(raw, place)
        return self._run(raw, place) if kind.record_type is Run else raw

    def _run(self, raw: object, place: Place) -> object:
        """Give a start without offset the time zone of this computer on that date."""
        start = _local(raw.get("start")) if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or start is None:
            return raw
        self._remarks.add([(*place, "start")], _NO_OFFSET)
        return {**raw, "start": start.isoformat()}

    def _check_in(self, raw: object, place: Place) -> object:
        """Leave out activities that nobody declared, and the times of answers to questions that are not asked."""
        asked = {each.json_name for each in questions(CheckIn)} | self._activities
        raw = self._reduced(raw, "activities", place, self._activities.__contains__)
        return self._reduced(raw, "answered_at", place, lambda key: key.removeprefix(ACTIVITY) in asked)

    def _reduced(self, raw: object, name: str, place: Place, known: Callable[[str], bool]) -> object:
        """Return the object with one of its maps reduced to known keys."""
        inner = raw.get(name) if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or not isinstance(inner, dict) or all(map(known, inner)):
            return raw
        self._remarks.add(((*place, name, key) for key in inner if not known(key)), _LEFT_OUT)
        return {**raw, name: {key: value for key, value in inner.items() if known(key)}}

    def _part(self, part_type: type[P], raw: object, place: Place) -> P:
        self._remarks.add(((*place, *inner) for inner in unknown_keys(part_type, raw)), _LEFT_OUT)
        return _placed(place, part_type.from_json, raw)

    def _deletions(self, raw: object) -> tuple[Deletion, ...]:
        """Read the deletions; of several of one record the latest stands."""
        latest: dict[tuple[str, Key], Deletion] = {}
        for index, element in enumerate(_list("deleted", raw)):
            deletion = _placed(("deleted", index), Deletion.from_json, element)
            self._remarks.add((("deleted", index, key) for key in element if key not in _DELETION_KEYS), _LEFT_OUT)
            known = latest.setdefault((deletion.kind, deletion.key), deletion)
            if known.deleted_at < deletion.deleted_at:
                latest[deletion.kind, deletion.key] = deletion
        return tuple(latest.values())


_DELETION_KEYS = {"kind", "key", "deleted_at"}


def _list(name: str, raw: object) -> list[Any]:
    if raw is None:
        return []
    if not isinstance(raw, list):
        raise InvalidValue((name,), f"{shown(raw)} is not a list")
    return raw


def _placed(place: Place, action: Callable[[object], P], raw: object) -> P:
    try:
        return action(raw)
    except InvalidValue as fault:
        raise fault.within(*place) from None


def _local(raw: object) -> datetime | None:
    """Return a time without offset as one of this computer's time zone; None where it is no such time."""
    if not isinstance(raw, str) or len(raw) <= len("2026-11-21"):
        return None
    try:
        moment = datetime.fromisoformat(raw)
        return moment.astimezone() if moment.tzinfo is None else None
    except (ValueError, OverflowError, OSError):  # the last two for years the system does not know
        return None


_LEFT_OUT = "not known, left out"
_NO_OFFSET = "has no offset, taken in this computer's time zone"


class _Remarks:
    """What is to be said about places of a file; places that differ in their indexes only are told once."""

    def __init__(self) -> None:
        self._found: dict[tuple[Place, str], _Found] = {}

    def add(self, places: Iterable[Place], remark: str) -> None:
        for place in places:
            pattern = tuple("" if isinstance(step, int) else step for step in place)
            self._found.setdefault((pattern, remark), _Found(place, remark)).count += 1

    def lines(self) -> tuple[str, ...]:
        lines = [found.line() for found in self._found.values()]
        if len(lines) <= _MOST_LINES:
            return tuple(lines)
        return (*lines[:_MOST_LINES], f"{len(lines) - _MOST_LINES} more remarks of this kind")


_MOST_LINES = 50


@dataclass
class _Found:
    """The first place of its pattern, what is to be said about it, and how often there was one."""

    place: Place
    remark: str
    count: int = 0

    def line(self) -> str:
        often = f" ({self.count} times)" if self.count > 1 else ""
        return one_line(f"{written_place(self.place)}: {self.remark}{often}")
