"""The printed tables about load: runs with their 24-hour response, weeks, exercises."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.adherence import WeekSets
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES, RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.report import KneePart, Report
from kneejournal.domain.report_exercises import ExerciseLine
from kneejournal.domain.report_load import RunLine, RunResponse
from kneejournal.domain.trends import WeekLoad
from kneejournal.domain.vocabulary import Knee
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import (
    NUMBER,
    UNIT_NAMES,
    UNKNOWN,
    Calendar,
    date_width,
    joined,
    metres_per,
    one_decimal,
    titled,
    whole,
)

RUNS = Template("report.runs", "Runs with their 24-hour response, latest first")
RUN_DATE = Template("report.runs.date", "date")
RUN_MINUTES = Template("report.runs.minutes", "min")
RUN_KIND = Template("report.runs.kind", "kind")
RUN_TERRAIN = Template("report.runs.terrain", "terrain")
RUN_DESCENT = Template("report.runs.descent", "descent m")
RUN_REMARKS = Template("report.runs.remarks", "remarks")
RESPONSE_TITLES = (
    (Template("report.runs.before", "before"), 25),
    (Template("report.runs.peak", "peak"), 18),
    (Template("report.runs.end", "end"), 16),
    (Template("report.runs.hour", "1 h"), 13),
    (Template("report.runs.morning", "next day"), 18),
)
RESPONSE_WIDTH = 32
"""In points: narrow where two knees stand beside each other, else alike."""
RUNS_NOTE = Template(
    "report.runs.note",
    "Pain 0–10 before the run, at its peak, at the end, one hour after; waking pain of the next day. "
    "“–” is not recorded.",
)
RUNS_EMPTY = Template("report.runs.none", "No run was recorded.")
MORE_RUNS = counted("report.runs.more", "and {count} more run in the journal", "and {count} more runs in the journal")
LIMPED = Template("report.runs.limped", "limped")
WORSENED = Template("report.runs.worsened", "worsened")
STOPPED = Template("report.runs.stopped", "cut short")
LEFT = Template("report.runs.left", "left {remark}")
RIGHT = Template("report.runs.right", "right {remark}")

WEEKS = Template("report.week_table", "Runs and exercises by week")
WEEK_FROM = Template("report.week_table.from", "week of")
WEEK_RUNS = Template("report.week_table.runs", "runs")
WEEK_LONGEST = Template("report.week_table.longest", "longest")
WEEK_SETS = Template("report.week_table.sets", "sets")
WEEKS_NOTE = Template(
    "report.week_table.note", "Monday to Sunday, within the days of the report. Sets: done of planned exercises."
)
WEEKS_UNMEASURED = Template("report.week_table.left_out", "Sums leave out {count} without a distance.")
UNMEASURED = counted("report.week_table.unmeasured", "{count} run", "{count} runs")
MORE_WEEKS = counted(
    "report.week_table.more", "and {count} more week in the journal", "and {count} more weeks in the journal"
)

EXERCISES = Template("report.exercises", "Exercise sets, recorded of planned")
EXERCISE_SETS = Template("report.exercises.sets", "sets")
EXERCISE_PAIN = Template("report.exercises.pain", "mean pain")
EXERCISE_HIGHEST = Template("report.exercises.highest", "highest")
EXERCISE_OF = Template("report.exercises.of", "{done} of {planned}")
EXERCISES_EMPTY = Template("report.exercises.none", "No exercises were planned or recorded.")
MORE_EXERCISES = counted(
    "report.exercises.more", "and {count} more exercise in the journal", "and {count} more exercises in the journal"
)
EXERCISE_COLUMNS = (
    Column(),
    Column(EXERCISE_SETS(), 58, number=True),
    Column(EXERCISE_PAIN(), 42, number=True),
    Column(EXERCISE_HIGHEST(), 32, number=True),
)
SIDED = {Knee.LEFT: LEFT, Knee.RIGHT: RIGHT}


def runs(report: Report) -> Table:
    """Return the runs with the response of each knee of the report."""
    return Table(
        title=RUNS(),
        columns=(*_run_columns(report), *_response_columns(report), Column(RUN_REMARKS())),
        rows=tuple(_run(report, run) for run in report.runs),
        empty=RUNS_EMPTY(),
        cut=MORE_RUNS,
        note=RUNS_NOTE() if report.runs else "",
        most_lines=3,
        share=2.5,
    )


def _run_columns(report: Report) -> tuple[Column, ...]:
    return (
        Column(RUN_DATE(), date_width(report)),
        Column(UNIT_NAMES[report.units](), 22, number=True),
        Column(RUN_MINUTES(), 20, number=True),
        Column(RUN_KIND(), 40),
        Column(RUN_TERRAIN(), 42),
        Column(RUN_DESCENT(), 34, number=True),
    )


def _response_columns(report: Report) -> Iterator[Column]:
    several = len(report.knees) > 1
    for part in report.knees:
        for title, width in RESPONSE_TITLES:
            group = KNEE_NAMES[part.knee]() if several else ""
            yield Column(title(), width if several else RESPONSE_WIDTH, number=True, group=group)


def _run(report: Report, run: RunLine) -> tuple[Words, ...]:
    return (
        Calendar(report.first, report.last).day(run.day),
        _distance(run.distance_m, report),
        whole(None if run.duration_s is None else run.duration_s / 60),
        RUN_KIND_NAMES[run.kind]() if run.kind else UNKNOWN(),
        TERRAIN_NAMES[run.terrain]() if run.terrain else UNKNOWN(),
        whole(run.descent_m),
        *(answer for response in run.responses for answer in _answers(response)),
        _remarks(run),
    )


def _distance(metres: float | None, report: Report) -> Words:
    return one_decimal(None if metres is None else metres / metres_per(report.units))


def _answers(response: RunResponse) -> tuple[Words, ...]:
    during = response.during
    answers = (during.before, during.peak, during.end, during.one_hour_after, response.next_morning)
    return tuple(whole(answer) for answer in answers)


def _remarks(run: RunLine) -> Words:
    several = len(run.responses) > 1
    remarks: list[Message] = [STOPPED()] if run.stopped_early else []
    for response in run.responses:
        for true, remark in ((response.during.limped, LIMPED), (response.during.worsened, WORSENED)):
            if true:
                remarks.append(SIDED[response.knee](remark=remark()) if several else remark())
    return Message(NUMBER, {"number": tuple(remarks)}) if remarks else ""


def weeks(report: Report) -> Table:
    """Return the runs and exercise sets of each week, the latest first."""
    missing = sum(week.unmeasured for week in report.load.weeks)
    notes = [WEEKS_NOTE(), WEEKS_UNMEASURED(count=UNMEASURED(missing))] if missing else [WEEKS_NOTE()]
    return Table(
        title=WEEKS(),
        columns=(
            Column(WEEK_FROM()),
            Column(WEEK_RUNS(), 26, number=True),
            Column(UNIT_NAMES[report.units](), 34, number=True),
            Column(WEEK_LONGEST(), 36, number=True),
            Column(RUN_DESCENT(), 44, number=True),
            Column(WEEK_SETS(), 46, number=True),
        ),
        rows=tuple(_week(report, *week) for week in zip(report.load.weeks, report.exercise_weeks, strict=True)),
        empty="",
        cut=MORE_WEEKS,
        note=joined(notes),
        share=2.5,
    )


def _week(report: Report, week: WeekLoad, sets: WeekSets) -> tuple[Words, ...]:
    return (
        Calendar(report.first, report.last).day(week.first),
        NUMBER(number=week.runs),
        _distance(week.distance_m, report),
        _distance(week.longest_m, report),
        whole(week.descent_m),
        EXERCISE_OF(done=sets.done, planned=sets.planned) if sets.planned else whole(sets.recorded or None),
    )


def exercises(report: Report, part: KneePart) -> Table:
    """Return the exercises of one knee."""
    return Table(
        title=titled(EXERCISES, report, part),
        columns=EXERCISE_COLUMNS,
        rows=tuple(_exercise(line) for line in part.exercises.lines),
        empty=EXERCISES_EMPTY(),
        cut=MORE_EXERCISES,
        share=2.5,
    )


def _exercise(line: ExerciseLine) -> tuple[Words, ...]:
    sets = EXERCISE_OF(done=line.done, planned=line.planned)
    return line.name, sets, one_decimal(line.pain.mean), whole(line.highest)
