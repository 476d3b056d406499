"""The printed table of what a professional set, and whether it was kept."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.records import Prescription
from kneejournal.domain.report import Report
from kneejournal.domain.report_prescribed import Limit, LimitKept, PrescriptionKept
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import CLAUSES, MORE_ROWS, Calendar, joined

PRESCRIBED = Template("report.prescribed", "Prescription and whether it was kept")
NONE_PRESCRIBED = Template("report.prescribed.none", "No prescription was recorded for this time.")
BY = Template("report.care.by", "by {who}")
VALID_FROM = Template("report.care.valid_from", "from {day}")
VALID = Template("report.care.valid", "{first} to {last}")
BAN = Template("report.care.no_running", "no running before {day}")
MOST_DISTANCE = Template("report.care.most_distance", "at most {distance} a run")
MOST_RUNS = counted("report.care.most_runs", "{count} run a week", "{count} runs a week")
PAIN_LIMIT = Template("report.care.pain_limit", "pain at most {score}")
AVOID = Template("report.care.avoid", "avoid: {names}")
QUOTED = Template("report.care.quoted", "“{text}”")
NO_RUNS = Template("report.prescribed.no_runs", "no run recorded")
KEPT = counted("report.prescribed.kept", "kept in the one run", "kept in all {count} runs")
KEPT_KNOWN = counted("report.prescribed.kept.known", "kept in the one run known", "kept in {count} runs known")
NOT_KNOWN = counted("report.prescribed.unknown", "{count} run not known", "{count} runs not known")
BROKEN = counted(
    "report.prescribed.broken", "not kept on {dates} (of {count} run)", "not kept on {dates} (of {count} runs)"
)


def prescribed(report: Report) -> Table:
    """Return each prescription that held in the span, and below it its limits with what the runs say."""
    calendar = Calendar(report.first, report.last)
    rows = [row for each in report.prescribed for row in _rows(each, calendar)]
    return Table(PRESCRIBED(), (Column(), Column()), tuple(rows), NONE_PRESCRIBED(), MORE_ROWS, most_lines=6, share=3)


def _rows(kept: PrescriptionKept, calendar: Calendar) -> Iterator[tuple[Words, ...]]:
    given = kept.prescription
    yield _valid(given, calendar), joined(list(_told(given)), CLAUSES)
    for each in kept.limits:
        yield _limit(given, each.limit, calendar), _kept(each, calendar)


def _valid(given: Prescription, calendar: Calendar) -> Message:
    first = calendar.day(given.valid_from)
    if given.valid_until is None:
        return VALID_FROM(day=first)
    return VALID(first=first, last=calendar.day(given.valid_until))


def _told(given: Prescription) -> Iterator[Message]:
    if given.by:
        yield BY(who=given.by)
    if given.note:
        yield QUOTED(text=given.note)


def _limit(given: Prescription, limit: Limit, calendar: Calendar) -> Words:
    match limit:
        case Limit.BAN:
            return BAN(day=calendar.day(given.no_running_until or given.valid_from))
        case Limit.DISTANCE:
            return MOST_DISTANCE(distance=Metres(given.max_distance_m or 0))
        case Limit.RUNS:
            return MOST_RUNS(given.max_runs_per_week or 0)
        case Limit.PAIN:
            return PAIN_LIMIT(score=given.pain_limit)
        case Limit.AVOID:
            return AVOID(names=tuple(_avoided(each) for each in given.avoid))


def _avoided(word: str) -> Words:
    names = {**RUN_KIND_NAMES, **TERRAIN_NAMES}
    return names[word]() if word in names else word


def _kept(each: LimitKept, calendar: Calendar) -> Words:
    known = each.runs - each.unknown
    if not each.runs:
        return NO_RUNS()
    parts: list[Words] = []
    if each.broken:
        parts.append(BROKEN(each.runs, dates=calendar.dates(each.broken)))
    elif known:
        parts.append(KEPT_KNOWN(known) if each.unknown else KEPT(known))
    if each.unknown:
        parts.append(NOT_KNOWN(each.unknown))
    return joined(parts, CLAUSES)
