"""What two copies of a journal say, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import cast

from PySide6.QtCore import QObject

from kneejournal.domain.catalogue import exercises
from kneejournal.domain.changes import ACTIVITY
from kneejournal.domain.conflicts import Conflict, Said, differing
from kneejournal.domain.described import described
from kneejournal.domain.names import (
    KNEE_NAMES,
    LOCATION_NAMES,
    RUN_KIND_NAMES,
    SWELLING_NAMES,
    SYMPTOM_NAMES,
    TERRAIN_NAMES,
    activity_name,
)
from kneejournal.domain.part import Part, Record
from kneejournal.domain.records import Profile
from kneejournal.domain.vocabulary import NOT_DONE
from kneejournal.gui.field_words import FieldWords
from kneejournal.gui.words import Words

_UNSAID = ("source", "ascent_source", "terrain_guessed")
"""Where figures come from; told only where nothing else differs."""
_NEED_NO_NAME = ("knee", "exercise", "time")
_FIXED = (KNEE_NAMES, SWELLING_NAMES, SYMPTOM_NAMES, LOCATION_NAMES, RUN_KIND_NAMES, TERRAIN_NAMES)


class ConflictWords(QObject):
    """Puts a conflict into words, with the runner's own activities."""

    def __init__(self, profile: Profile, words: Words) -> None:
        super().__init__()
        self._profile, self._words = profile, words
        self._fields = FieldWords(words)

    def title(self, each: Conflict) -> str:
        """Return for example "Waking pain · Answers of 21 November about the right knee"."""
        about = self.tr("About you") if isinstance(each.record, Profile) else self._words.say(described(each.record))
        return f"{self._name(each.name)}  ·  {about}" if each.name else about

    def moment(self, at: datetime) -> str:
        """Return "Sat 21 Nov, 18:42"."""
        local = at.astimezone()
        return f"{self._words.short_day(local.date())}, {self._words.clock(local)}"

    def value(self, each: Conflict, side: Said) -> str:
        """Return what one side says; of a whole record the fields in which they differ, a line for each."""
        if each.name:
            return self._say(each.name, side.value)
        record = cast(Record, side.value)
        differ = differing(cast(Record, each.mine.value), cast(Record, each.theirs.value))
        told = [name for name in differ if name not in _UNSAID] or differ
        return "\n".join(f"{self._name(name)}: {self._say(name, getattr(record, name))}" for name in told)

    def _name(self, name: str) -> str:
        if name.startswith(ACTIVITY):
            return self._words.say(activity_name(name.removeprefix(ACTIVITY), self._profile))
        return self._fields.name(name)

    def _say(self, field: str, value: object) -> str:
        match value:
            case None:
                return self.tr("not answered")
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case int() | float():
                return self._fields.number(field, value) or self._words.number(value)
            case date():
                return self.moment(value) if isinstance(value, datetime) else self._words.day_and_year(value)
            case str():
                return self._exercise(value) if field == "exercise" else self._word(value)
            case _:
                return self._say_many(field, value)

    def _exercise(self, identity: str) -> str:
        known = exercises().get(identity)
        return self._words.text(known.name) if known else identity

    def _word(self, value: str) -> str:
        if value == NOT_DONE:
            return self.tr("Didn’t do")
        if isinstance(value, Enum):
            named = next((names[value] for names in _FIXED if value in names), None)
            return str(value.value) if named is None else self._words.text(named)
        return value

    def _say_many(self, field: str, value: object) -> str:
        if isinstance(value, Part):
            return self._pairs({each.name: getattr(value, each.name) for each in fields(value)})
        if isinstance(value, Mapping):
            return self._pairs(value)
        each = [self._say(field, one) for one in cast(tuple[object, ...], value)]
        return self._words.listed(each) if each else self.tr("none")

    def _pairs(self, pairs: Mapping[str, object]) -> str:
        said = ((name, self._say(name, one)) for name, one in pairs.items() if one is not None)
        return ", ".join(text if name in _NEED_NO_NAME else f"{self._name(name)} {text}" for name, text in said)
