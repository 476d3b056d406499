"""``import``: watch files, tables and archives of services, and journals, into the journal."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kneejournal.cli.opening import is_there, journal_path, opened
from kneejournal.cli.printing import print_json
from kneejournal.domain.errors import one_line

if TYPE_CHECKING:
    from kneejournal.domain.intake import Arrival
    from kneejournal.domain.records import Run
    from kneejournal.file_import import Batch, Came, JournalCame
    from kneejournal.importers.outcome import Place
    from kneejournal.journal import Journal

Entry = Mapping[str, Any]

_MEASURES = ("distance_m", "moving_s", "elapsed_s", "ascent_m", "descent_m")
_DELETED = "deleted from this journal before, so it was left out; import --deleted brings it back"


@dataclass
class _Result:
    """What became of the files of one import, as ``import --json`` prints it."""

    counts: Counter[str] = field(default_factory=Counter)
    runs: list[Entry] = field(default_factory=list)
    skipped: list[Entry] = field(default_factory=list)
    failed: list[Entry] = field(default_factory=list)
    warnings: list[Entry] = field(default_factory=list)
    possible_duplicates: list[Entry] = field(default_factory=list)
    journals: int = 0

    def add(self, batch: Batch) -> None:
        for each in batch.left:
            (self.failed if each.failed else self.skipped).append(_told(each.place, str(each.reason)))
        self.warnings += (_told(each.place, str(each.reason)) for each in batch.warnings)
        for came in batch.runs:
            self._add_run(came)
        for journal in batch.journals:
            self._add_journal(journal)

    def _add_run(self, came: Came) -> None:
        arrival, place = came.arrival, came.found.place
        self.counts[_COUNTED.get(arrival.fate, "")] += 1
        self.runs.append({**_where(place), **_measured(arrival.read), "status": arrival.fate.value})
        if arrival.fate == "deleted":
            self.skipped.append(_told(place, _DELETED))
        if arrival.fate == "imported" and arrival.other is not None:
            self.possible_duplicates.append(_told(place, _doubt(arrival)))

    def _add_journal(self, came: JournalCame) -> None:
        self.journals += 1
        file, outcome = {"file": str(came.file)}, came.outcome
        for name in _COUNTS:
            self.counts[name] += getattr(outcome, name)
        self.warnings += ({**file, "reason": reason} for reason in outcome.warnings)
        self.possible_duplicates += ({**file, "reason": reason} for reason in outcome.possible_duplicates)
        self.runs += ({**file, **_measured(each.run), "status": each.status} for each in outcome.runs)

    @property
    def nothing_read(self) -> bool:
        return bool(self.failed) and not (self.runs or self.skipped or self.journals)

    def to_dict(self) -> dict[str, Any]:
        return {
            **{name: self.counts[name] for name in _COUNTS},
            "skipped": self.skipped,
            "failed": self.failed,
            "runs": self.runs,
            "warnings": self.warnings,
            "possible_duplicates": self.possible_duplicates,
        }

    def sentence(self) -> str:
        known = "{imported} records imported, {merged} merged, {duplicates} already known".format_map(self.counts)
        return f"{known}, {len(self.skipped)} skipped" if self.skipped else known


_COUNTS = ("imported", "merged", "duplicates")
_COUNTED = {"imported": "imported", "merged": "merged", "duplicate": "duplicates"}


def _where(place: Place) -> dict[str, Any]:
    """Name the file as it was given, and the place inside it where it holds several."""
    inside = {"member": place.member, "number": place.number}
    return {"file": str(place.file), **{name: value for name, value in inside.items() if value is not None}}


def _told(place: Place, reason: str) -> Entry:
    return {**_where(place), "reason": reason}


def _measured(run: Run) -> dict[str, Any]:
    return {"start": run.start.isoformat(), **{name: getattr(run, name) for name in _MEASURES}}


def _doubt(arrival: Arrival) -> str:
    from kneejournal.journal import doubt  # noqa: PLC0415  # the journal is open by then

    return "" if arrival.other is None else doubt(arrival.read, arrival.other)


def import_(args: Namespace, journal: Path | None) -> int:
    """Bring files into the journal; one that cannot be read does not stop the others."""
    from kneejournal.domain.intake import Policy  # noqa: PLC0415  # only imports need it
    from kneejournal.domain.vocabulary import Units  # noqa: PLC0415
    from kneejournal.file_import import FileImport  # noqa: PLC0415

    result = _Result()
    with ExitStack() as stack:
        path = journal_path(journal)
        once = _once(lambda: stack.enter_context(opened(path, make=True)))
        coming = FileImport(once, Policy(bring_deleted=args.deleted), {}, lambda: datetime.now().astimezone())
        units = once().profile().units if is_there(path) else None
        for batch in coming.take_files(args.files, units or Units.KM):
            result.add(batch)
    _tell(result, as_json=args.json)
    return 1 if result.nothing_read else 0


def _once(make: Callable[[], Journal]) -> Callable[[], Journal]:
    made: list[Journal] = []

    def give() -> Journal:
        if not made:
            made.append(make())
        return made[0]

    return give


def _tell(result: _Result, *, as_json: bool) -> None:
    said = (result.skipped, result.warnings, result.possible_duplicates)
    for entry in result.failed:
        _complain(entry, entry["reason"])
    if as_json:
        print_json(result.to_dict())
        return
    for entries in said:
        _complain_once_a_reason(entries)
    if not result.nothing_read:
        print(result.sentence())


def _complain_once_a_reason(entries: Iterable[Entry]) -> None:
    """Tell a reason with the first file it is about; an archive may skip a thousand rides."""
    by_reason: dict[str, list[Entry]] = {}
    for entry in entries:
        by_reason.setdefault(entry["reason"], []).append(entry)
    for reason, alike in by_reason.items():
        more = f" (and {len(alike) - 1} more)" if len(alike) > 1 else ""
        _complain(alike[0], f"{reason}{more}")


def _complain(entry: Entry, text: str) -> None:
    inside = "".join(f"{sign}{entry[name]}" for name, sign in (("member", "/"), ("number", " #")) if name in entry)
    print(one_line(f"kneejournal: {entry['file']}{inside}: {text}"), file=sys.stderr)
