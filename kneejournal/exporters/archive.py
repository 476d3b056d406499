"""The open journal format, version 1: JSON text to a diary and back.

Every record is written on a line of its own, so that a journal can be read, compared and searched line by line.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from kneejournal.domain.diary import KINDS, Diary, Key
from kneejournal.domain.errors import InvalidValue, UserProblem, one_line
from kneejournal.domain.fields import Instant, Json, Whole, shown
from kneejournal.domain.messages import Template
from kneejournal.domain.part import Record
from kneejournal.domain.records import OtherActivity, Run, SetDone, Span
from kneejournal.exporters.archive_records import RecordReader

FORMAT = "kneejournal"
VERSION = 1
LARGEST_FILE = 64 * 2**20
"""Bytes. Ten busy years take about a tenth of this; what is larger would only fill the memory."""

UNREADABLE = Template("problem.archive.unreadable", "The file cannot be read ({reason}).")
TOO_LARGE = Template("problem.archive.too_large", "The file is larger than {megabytes} MB, too large for a journal.")
NOT_A_JOURNAL = Template("problem.archive.not_a_journal", "This is not a kneejournal journal (JSON).")
EMPTY = Template("problem.archive.empty", "The file is empty.")
NOT_UTF8 = Template("problem.archive.not_utf8", "The file is not UTF-8 text (byte {byte}).")
NOT_JSON = Template("problem.archive.not_json", "Line {line}, column {column} is not valid JSON: {fault}.")
TOO_DEEP = Template("problem.archive.too_deep", "The file nests its values too deeply to be a journal.")
WRONG_FORMAT = Template("problem.archive.format", 'This is not a kneejournal journal: its "format" is {found}.')
NO_VERSION = Template("problem.archive.no_version", 'The "version" of the journal is missing; it should be {version}.')
NEWER = Template(
    "problem.archive.newer",
    "The file was written by a newer kneejournal (version {found}); this one reads version {version}. Update it first.",
)
WRONG_VALUE = Template("problem.archive.value", "{fault}")


@dataclass(frozen=True)
class Reading:
    """What a text held: the diary, what was left out of it, each in one line, and when it was written, if told."""

    diary: Diary
    warnings: tuple[str, ...]
    exported_at: datetime | None


def loads(text: str) -> Diary:
    """Return the diary in a JSON text.

    Raises:
        UserProblem: one line that names the place of the fault.
    """
    return read(text).diary


def read_file(path: Path, known_activities: Collection[str] = ()) -> Reading:
    """Read a journal file; see :func:`read`.

    Raises:
        UserProblem: also for a file that cannot be read, is too large or is not text.
    """
    data = _bytes_of(path)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        looks_like_json = data.lstrip().startswith(b"{")
        raise UserProblem(NOT_UTF8(byte=fault.start + 1) if looks_like_json else NOT_A_JOURNAL()) from None
    return read(text, known_activities)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            if path.stat().st_size > LARGEST_FILE:
                raise UserProblem(TOO_LARGE(megabytes=LARGEST_FILE // 2**20))
            data = file.read(LARGEST_FILE + 1)  # a pipe has no size beforehand
    except OSError as fault:
        raise UserProblem(UNREADABLE(reason=fault.strerror or str(fault))) from None
    if len(data) > LARGEST_FILE:
        raise UserProblem(TOO_LARGE(megabytes=LARGEST_FILE // 2**20))
    return data


def read(text: str, known_activities: Collection[str] = ()) -> Reading:
    """Return the diary in a JSON text and warnings about what was left out.

    Args:
        text: the whole file; a byte order mark may stand before it.
        known_activities: ids of own activities that the journal at hand knows, besides those in the file's profile.

    Raises:
        UserProblem: one line that names the place of the fault; nothing of the text is to be used then.
    """
    try:
        raw = _parsed(text.removeprefix("\ufeff"))
        exported_at = _check_head(raw)
        reader = RecordReader(known_activities)
        diary = reader.read(raw, head=("format", "version", "exported_at"))
        return Reading(diary, reader.warnings(), exported_at)
    except InvalidValue as fault:
        raise UserProblem(WRONG_VALUE(fault=one_line(str(fault)))) from None
    except RecursionError:
        raise UserProblem(TOO_DEEP()) from None


def _parsed(text: str) -> dict[str, Any]:
    start = text.lstrip()[:1]
    if start != "{":
        raise UserProblem(NOT_A_JOURNAL() if start else EMPTY())
    try:
        return cast(dict[str, Any], json.loads(text, parse_int=_whole, object_pairs_hook=_object))
    except json.JSONDecodeError as fault:
        raise UserProblem(
            NOT_JSON(line=fault.lineno, column=fault.colno, fault=fault.msg.removesuffix(" at"))
        ) from None


_LONGEST_WHOLE = 30


def _whole(digits: str) -> int | float:
    """Read a number of absurd length as a float, which no bound admits, instead of failing without its place."""
    return int(digits) if len(digits) <= _LONGEST_WHOLE else float(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Refuse a key that stands twice in one object, where JSON readers would silently keep the last."""
    made = dict(pairs)
    if len(made) < len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise InvalidValue((), f"the key {shown(twice)} stands twice in one object")
    return made


def _check_head(raw: Mapping[str, Any]) -> datetime | None:
    """Return when the file was written, if it tells and is one of ours."""
    if raw.get("format") != FORMAT:
        raise UserProblem(WRONG_FORMAT(found=one_line(shown(raw["format"])) if "format" in raw else "missing"))
    version = Whole(VERSION, VERSION).read(raw.get("version"))
    if version is None:
        raise UserProblem(NO_VERSION(version=VERSION))
    if isinstance(version, bool) or not isinstance(version, int) or version < VERSION:
        raise InvalidValue(("version",), f"{shown(version)} is not {VERSION}")
    if version > VERSION:
        raise UserProblem(NEWER(found=shown(version), version=VERSION))
    return _time("exported_at", raw.get("exported_at"))


def _time(name: str, raw: object) -> datetime | None:
    try:
        if raw is None:
            return None
        moment = Instant().read(raw)
        Instant().check(moment)
    except InvalidValue as fault:
        raise fault.within(name) from None
    return cast(datetime, moment)


def dumps(diary: Diary, exported_at: datetime) -> str:
    """Return the diary as JSON text, records ordered by date and key: the same diary gives the same text.

    Args:
        diary: what to write.
        exported_at: the time of writing, with its offset from UTC.
    """
    entries = [
        _entry("format", FORMAT),
        _entry("version", VERSION),
        _entry("exported_at", exported_at.isoformat()),
        _entry("profile", diary.profile.to_json()),
    ]
    for kind in KINDS.values():
        records = sorted(diary.of_kind(kind.name), key=lambda record: _order(record, kind.key(record)))
        entries.append(_list_entry(kind.name, [record.to_json() for record in records]))
    deleted = sorted(diary.deleted, key=lambda each: (list(KINDS).index(each.kind), each.key))
    entries.append(_list_entry("deleted", [each.to_json() for each in deleted]))
    return "{\n" + ",\n".join(entries) + "\n}\n"


def _order(record: Record, key: Key) -> tuple[object, ...]:
    """Return what a record is sorted by: its key, after the time it belongs to where the key is an id."""
    match record:
        case Run():
            return (record.start, *key)
        case SetDone():
            return (record.date, record.exercise, record.knee or "", record.set, *key)
        case OtherActivity():
            return (record.date, *key)
        case Span():
            return (record.from_, *key)
        case _:
            return key


def _entry(name: str, value: Json) -> str:
    return f' "{name}": {_line(value)}'


def _list_entry(name: str, elements: list[dict[str, Json]]) -> str:
    if not elements:
        return _entry(name, [])
    return f' "{name}": [\n' + ",\n".join(f"  {_line(each)}" for each in elements) + "\n ]"


def _line(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
