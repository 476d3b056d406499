"""From the parsed JSON of a journal to its records, and what is left out on the way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from kneejournal.domain.changes import ACTIVITY, questions
from kneejournal.domain.diary import KINDS, Deletion, Diary, Key, Kind
from kneejournal.domain.errors import InvalidValue, Place, one_line, written_place
from kneejournal.domain.fields import shown
from kneejournal.domain.part import Part, Record, unknown_keys
from kneejournal.domain.records import CheckIn, Profile
from kneejournal.domain.vocabulary import ACTIVITIES

P = TypeVar("P", bound=Part)


class RecordReader:
    """Reads one parsed journal and gathers what it leaves out: whatever the format does not know.

    Args:
        known_activities: ids of own activities besides those in the file's profile; pain in others is left out.
    """

    def __init__(self, known_activities: Collection[str]) -> None:
        self._activities = {*ACTIVITIES, *known_activities}
        self._left_out = _LeftOut()

    def warnings(self) -> tuple[str, ...]:
        """Return one line for each thing left out."""
        return self._left_out.lines()

    def read(self, raw: Mapping[str, Any], head: Collection[str]) -> Diary:
        """Return the records; ``head`` names the keys that say something about the file itself.

        Raises:
            InvalidValue: with the place in the file.
        """
        known = {*head, "profile", "deleted", *KINDS}
        self._left_out.add((key,) for key in raw if key not in known)
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
            cleaned = self._check_in(element, place) if kind.record_type is CheckIn else element
            record = self._part(kind.record_type, cleaned, place)
            first = places.setdefault(kind.key(record), index)
            if first != index:
                names = " and ".join(name.removesuffix("_") for name in kind.key_fields)
                raise InvalidValue(place, f"has the same {names} as {kind.name}[{first}]")
            records.append(record)
        return tuple(records)

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
        self._left_out.add((*place, name, key) for key in inner if not known(key))
        return {**raw, name: {key: value for key, value in inner.items() if known(key)}}

    def _part(self, part_type: type[P], raw: object, place: Place) -> P:
        self._left_out.add((*place, *inner) for inner in unknown_keys(part_type, raw))
        return _placed(place, part_type.from_json, raw)

    def _deletions(self, raw: object) -> tuple[Deletion, ...]:
        """Read the deletions; of several of one record the latest stands."""
        latest: dict[tuple[str, Key], Deletion] = {}
        for index, element in enumerate(_list("deleted", raw)):
            deletion = _placed(("deleted", index), Deletion.from_json, element)
            self._left_out.add(("deleted", index, key) for key in element if key not in _DELETION_KEYS)
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


class _LeftOut:
    """Places the format does not know; equal ones but for their indexes count as one."""

    def __init__(self) -> None:
        self._found: dict[Place, _Found] = {}

    def add(self, places: Iterable[Place]) -> None:
        for place in places:
            pattern = tuple("" if isinstance(step, int) else step for step in place)
            self._found.setdefault(pattern, _Found(place)).count += 1

    def lines(self) -> tuple[str, ...]:
        lines = [found.line() for found in self._found.values()]
        if len(lines) <= _MOST_LINES:
            return tuple(lines)
        return (*lines[:_MOST_LINES], f"{len(lines) - _MOST_LINES} more that are not known, left out")


_MOST_LINES = 50


@dataclass
class _Found:
    """The first place of its pattern, and how often there was one."""

    place: Place
    count: int = 0

    def line(self) -> str:
        often = f" ({self.count} times)" if self.count > 1 else ""
        return one_line(f"{written_place(self.place)}: not known, left out{often}")
