"""The printed table with a line for each day; only where it is asked for."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Template
from kneejournal.domain.names import KNEE_NAMES, SWELLING_NAMES, SYMPTOM_NAMES, activity_name
from kneejournal.domain.records import CheckIn
from kneejournal.domain.report import Report
from kneejournal.domain.report_days import DayLine
from kneejournal.domain.vocabulary import Swelling
from kneejournal.exporters.paper import Column, Table, Words
from kneejournal.exporters.paper_words import (
    MORE_ROWS,
    NUMBER,
    UNIT_NAMES,
    UNKNOWN,
    Calendar,
    date_width,
    metres_per,
    one_decimal,
    whole,
)

DAYS_TITLE = Template("report.days_table", "Day by day, latest first")
DATE = Template("report.days_table.date", "date")
WAKING = Template("report.days_table.waking", "waking")
WORST = Template("report.days_table.worst", "worst")
SWELLING = Template("report.days_table.swelling", "swelling")
SIGNS = Template("report.days_table.signs", "signs")
RUNS = Template("report.days_table.runs", "runs")
SETS = Template("report.days_table.sets", "sets")
ACTIVITIES = Template("report.days_table.activities", "activities that hurt most")
ACTIVITY = Template("report.days_table.activity", "{name} {pain}")
NOTE = Template(
    "report.days_table.note", "“–” is not recorded, “none” is an answer. Runs and sets: as many as were recorded."
)
NONE = Template("report.days_table.none", "none")
MOST_ACTIVITIES = 2


def day_table(report: Report) -> Table:
    """Return a row for each day of the report, on as many pages as it takes."""
    calendar = Calendar(report.first, report.last)
    columns = (
        Column(DATE(), date_width(report)),
        Column(RUNS(), 22, number=True),
        Column(UNIT_NAMES[report.units](), 24, number=True),
        Column(SETS(), 22, number=True),
        *_knee_columns(report),
    )
    rows = tuple(_row(line, report, calendar) for line in report.days)
    return Table(DAYS_TITLE(), columns, rows, "", MORE_ROWS, NOTE(), most_lines=3, whole=True)


def _knee_columns(report: Report) -> Iterator[Column]:
    for part in report.knees:
        group = KNEE_NAMES[part.knee]() if _several(report) else ""
        yield Column(WAKING(), 30, number=True, group=group)
        yield Column(WORST(), 26, number=True, group=group)
        yield Column(SWELLING(), 38, group=group)
        yield Column(SIGNS(), 0 if _several(report) else 72, group=group)
    if not _several(report):
        yield Column(ACTIVITIES())


def _several(report: Report) -> bool:
    return len(report.knees) > 1


def _row(line: DayLine, report: Report, calendar: Calendar) -> tuple[Words, ...]:
    distance = None if line.distance_m is None else line.distance_m / metres_per(report.units)
    counts = (_count(line.runs), one_decimal(distance) if line.runs else "", _count(line.sets))
    activities = () if _several(report) else (_activities(line.check_ins[0], report),)
    return (calendar.day(line.day), *counts, *(cell for each in line.check_ins for cell in _cells(each)), *activities)


def _count(number: int) -> Words:
    return NUMBER(number=number) if number else ""


def _cells(each: CheckIn | None) -> tuple[Words, ...]:
    if each is None:
        return (UNKNOWN(),) * 4
    return whole(each.waking_pain), whole(each.worst_pain), _swelling(each.swelling), _signs(each)


def _swelling(swelling: Swelling | None) -> Words:
    if swelling is None:
        return UNKNOWN()
    return NONE() if swelling is Swelling.NONE else SWELLING_NAMES[swelling]()


def _signs(each: CheckIn) -> Words:
    if each.symptoms is None:
        return UNKNOWN()
    names = tuple(SYMPTOM_NAMES[symptom]() for symptom in each.symptoms)
    return NUMBER(number=names) if names else NONE()


def _activities(each: CheckIn | None, report: Report) -> Words:
    """Name the most painful activities; "none" only where one was done and none hurt."""
    done = [(pain, name) for name, pain in (each.activities if each else {}).items() if isinstance(pain, int)]
    if not done:
        return UNKNOWN()
    painful = sorted((each for each in done if each[0]), key=lambda each: -each[0])[:MOST_ACTIVITIES]
    if not painful:
        return NONE()
    return NUMBER(number=tuple(ACTIVITY(name=activity_name(name, report.profile), pain=pain) for pain, name in painful))
