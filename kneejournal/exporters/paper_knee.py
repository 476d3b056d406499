"""The lower half of the printed summary, for one knee: activities, 24-hour pattern, signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import SWELLING_NAMES, SYMPTOM_NAMES
from kneejournal.domain.report import KneePart, Report
from kneejournal.domain.report_chart import FlareLine
from kneejournal.domain.report_pain import ActivityLine, PainFigure
from kneejournal.domain.report_pattern import DayPattern, PartOfDay
from kneejournal.domain.vocabulary import Swelling, Symptom
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import (
    CLAUSES,
    DAYS,
    LISTED,
    NOT_ASKED,
    NOT_RECORDED,
    NUMBER,
    Calendar,
    average_text,
    facts,
    joined,
    one_decimal,
    titled,
    whole,
)

ACTIVITIES = Template("report.activities", "Aggravating activities")
ACTIVITY_COLUMNS = (
    Column(),
    Column(Template("report.activities.mean", "mean")(), 22, number=True),
    Column(Template("report.activities.highest", "highest")(), 28, number=True),
    Column(Template("report.activities.days", "days")(), 24, number=True),
    Column(Template("report.activities.not_done", "not done")(), 24, number=True),
    Column(Template("report.activities.before", "before")(), 26, number=True),
)
ACTIVITIES_EMPTY = Template("report.activities.none", "No activity was answered.")
ACTIVITIES_NOTE = Template(
    "report.activities.note", "Before: mean in the {days} before. Not done: days on which that was said."
)
ACTIVITIES_UNANSWERED = Template("report.activities.unanswered", "Never answered: {names}.")
MORE_ACTIVITIES = counted(
    "report.activities.more", "and {count} more activity in the journal", "and {count} more activities in the journal"
)

PATTERN = Template("report.pattern", "24-hour pattern and irritability")
WAKING = Template("report.pattern.waking", "On waking")
WORST = Template("report.pattern.worst", "Worst pain")
AT_REST = Template("report.pattern.rest", "At rest")
STIFFNESS = Template("report.pattern.stiffness", "Stiff on waking")
STIFF_MINUTES = Template("report.pattern.stiffness.minutes", "mean {mean} min, longest {longest} min ({days})")
RUNS = Template("report.pattern.runs", "Runs, mean")
RUN_COUNT = counted("report.pattern.run_count", "{count} run", "{count} runs")
RUN_BEFORE = Template("report.pattern.before", "before {mean} ({count})")
RUN_PEAK = Template("report.pattern.peak", "peak {mean} ({count})")
RUN_END = Template("report.pattern.end", "end {mean} ({count})")
RUN_HOUR = Template("report.pattern.hour", "one hour after {mean} ({count})")
RUN_MORNING = Template("report.pattern.morning", "next morning {mean} ({count})")
SETTLES = Template("report.pattern.settles", "Settles")
SETTLED_HOUR = counted(
    "report.pattern.settled_hour",
    "within an hour in {settled} of {count} run",
    "within an hour in {settled} of {count} runs",
)
SETTLED_MORNING = counted(
    "report.pattern.settled_morning",
    "by next morning in {settled} of {count}",
    "by next morning in {settled} of {count}",
)
NIGHT = Template("report.pattern.night", "Woken at night")
PAINKILLERS = Template("report.pattern.painkillers", "Painkillers")
NONE_OF_ASKED = Template("report.none_of_asked", "none on {days} asked")
DATES_OF_ASKED = Template("report.dates_of_asked", "{dates} (of {asked} asked)")
FLARES = Template("report.pattern.flares", "Flare-ups")
NO_FLARES = Template("report.pattern.flares.none", "none in the scored days")
FLARE = Template("report.pattern.flare", "{days}, highest {peak}")
FLARE_AFTER = Template("report.pattern.flare.after", "{days}, highest {peak}, after {run} (longest before {longest})")
FLARE_SINCE = Template("report.pattern.flare.since", "since {day}")
FLARES_MANY = Template("report.pattern.flares.many", "{count}; the last {flare}")
PEAK_PART = Template("report.pattern.part", "{average}; mostly {part} ({count} of {days} with times)")
PARTS = {
    PartOfDay.MORNING: Template("report.pattern.part.morning", "in the morning"),
    PartOfDay.AFTERNOON: Template("report.pattern.part.afternoon", "in the afternoon"),
    PartOfDay.EVENING: Template("report.pattern.part.evening", "in the evening"),
    PartOfDay.NIGHT: Template("report.pattern.part.night", "at night"),
}
MOST_FLARES = 2

SIGNS_SHARE = 50  # a sign has to stay on the page, whatever else makes way
PATTERN_SHARE = 9  # read first, and never long
SIGNS = Template("report.signs", "Signs asked for")
SWELLING = Template("report.signs.swelling", "Swelling")
SWELLING_DATES = Template("report.signs.swelling.dates", "{degree}: {dates}")
OTHER_SIGNS = Template("report.signs.other", "Other signs")
NOT_REPORTED = Template("report.signs.none", "None reported")
NOT_REPORTED_OF = Template("report.signs.none.of", "on {days} asked: {names}")


def activities(report: Report, part: KneePart) -> Table:
    """Return the activities, the most painful first."""
    notes = [ACTIVITIES_NOTE(days=DAYS((report.last - report.first).days + 1))] if part.activities else []
    if part.unanswered:
        notes.append(ACTIVITIES_UNANSWERED(names=part.unanswered))
    return Table(
        title=titled(ACTIVITIES, report, part),
        columns=ACTIVITY_COLUMNS,
        rows=tuple(_activity(line) for line in part.activities),
        empty=ACTIVITIES_EMPTY(),
        cut=MORE_ACTIVITIES,
        note=joined(notes),
    )


def _activity(line: ActivityLine) -> tuple[Words, ...]:
    return (
        line.name,
        one_decimal(line.now.mean),
        whole(line.highest),
        NUMBER(number=line.now.count),
        NUMBER(number=line.not_done),
        one_decimal(line.before.mean),
    )


def pattern(report: Report, part: KneePart) -> Table:
    """Return how the knee goes through the day and the 24 hours after a run."""
    calendar = Calendar(report.first, report.last)
    found = part.pattern
    night = next((sign for sign in part.signs.reported if sign.symptom is Symptom.NIGHT_PAIN), None)
    rows: list[tuple[Words, ...]] = [
        (WORST(), _worst(part.worst, found)),
        (WAKING(), _pain(part.waking)),
        (RUNS(), _runs(found)),
        (SETTLES(), _settles(found)),
        (FLARES(), _flares(part.flares, calendar) if part.worst.now.count else NOT_RECORDED()),
        (PAINKILLERS(), _of_asked(part.signs.painkiller, part.signs.asked, calendar)),
        (NIGHT(), _of_asked(night.dates if night else (), part.signs.asked, calendar)),
        (AT_REST(), average_text(found.at_rest)),
        (STIFFNESS(), _stiffness(found)),
    ]
    return facts(titled(PATTERN, report, part), rows, share=PATTERN_SHARE)


def _pain(figure: PainFigure) -> Message:
    return average_text(figure.now, figure.highest)


def _worst(figure: PainFigure, found: DayPattern) -> Message:
    if not found.peaks:
        return _pain(figure)
    part, count = found.peaks[0]
    days = DAYS(sum(number for _, number in found.peaks))
    return PEAK_PART(average=_pain(figure), part=PARTS[part](), count=count, days=days)


def _stiffness(found: DayPattern) -> Message:
    if found.stiffness.mean is None or found.stiffness_longest is None:
        return NOT_RECORDED()
    return STIFF_MINUTES(
        mean=round(found.stiffness.mean), longest=round(found.stiffness_longest), days=DAYS(found.stiffness.count)
    )


def _runs(found: DayPattern) -> Words:
    figures = (
        (RUN_BEFORE, found.run_before),
        (RUN_PEAK, found.run_peak),
        (RUN_END, found.run_end),
        (RUN_HOUR, found.run_hour_after),
        (RUN_MORNING, found.next_morning),
    )
    known = [(template, each.mean, each.count) for template, each in figures if each.mean is not None]
    if not known:
        return NOT_RECORDED()
    counts = [RUN_COUNT(known[0][2]), *(NUMBER(number=count) for _, _, count in known[1:])]
    texts = [template(mean=mean, count=count) for (template, mean, _), count in zip(known, counts, strict=True)]
    return joined(texts, LISTED)


def _settles(found: DayPattern) -> Words:
    shares = ((SETTLED_HOUR, found.settled_in_hour), (SETTLED_MORNING, found.settled_by_morning))
    known = [text(share.of, settled=share.count) for text, share in shares if share.of]
    return joined(known, CLAUSES) if known else NOT_RECORDED()


def _of_asked(dates: Sequence[date], asked: int, calendar: Calendar) -> Message:
    if dates:
        return DATES_OF_ASKED(dates=calendar.dates(dates), asked=max(asked, len(dates)))
    return NONE_OF_ASKED(days=DAYS(asked)) if asked else NOT_ASKED()


def _flares(flares: Sequence[FlareLine], calendar: Calendar) -> Words:
    if not flares:
        return NO_FLARES()
    if len(flares) > MOST_FLARES:
        return FLARES_MANY(count=len(flares), flare=_flare(flares[-1], calendar))
    return joined([_flare(each, calendar) for each in flares], CLAUSES)


def _flare(line: FlareLine, calendar: Calendar) -> Message:
    flare = line.flare
    days = FLARE_SINCE(day=calendar.day(flare.onset))
    if flare.last is not None:
        days = calendar.stretch((flare.onset, flare.last))
    if line.run_m is None or line.longest_before_m is None:
        return FLARE(days=days, peak=round(flare.peak))
    run, longest = Metres(line.run_m), Metres(line.longest_before_m)
    return FLARE_AFTER(days=days, peak=round(flare.peak), run=run, longest=longest)


def signs(report: Report, part: KneePart) -> Table:
    """Return the signs with their dates, and those that were asked for and not reported."""
    calendar = Calendar(report.first, report.last)
    rows: list[tuple[Words, ...]] = [(SWELLING(), _swelling(part, calendar)), *_symptoms(part, calendar)]
    return facts(titled(SIGNS, report, part), rows, share=SIGNS_SHARE)


def _symptoms(part: KneePart, calendar: Calendar) -> Iterator[tuple[Words, ...]]:
    asked = part.signs.asked
    for sign in part.signs.reported:
        if sign.symptom is not Symptom.NIGHT_PAIN:  # it stands in the 24-hour pattern
            yield SYMPTOM_NAMES[sign.symptom](), _of_asked(sign.dates, asked, calendar)
    absent = [symptom for symptom in part.signs.not_reported if symptom is not Symptom.NIGHT_PAIN]
    if not asked:
        yield OTHER_SIGNS(), NOT_ASKED()
    elif absent:
        names = tuple(SYMPTOM_NAMES[symptom]() for symptom in absent)
        yield NOT_REPORTED(), NOT_REPORTED_OF(names=names, days=DAYS(asked))


def _swelling(part: KneePart, calendar: Calendar) -> Words:
    found = part.signs
    degrees = ((Swelling.MILD, found.mild), (Swelling.MARKED, found.marked))
    reported = [
        SWELLING_DATES(degree=SWELLING_NAMES[degree](), dates=calendar.dates(dates))
        for degree, dates in degrees
        if dates
    ]
    if reported:
        return DATES_OF_ASKED(dates=joined(reported, CLAUSES), asked=found.swelling_asked)
    return _of_asked((), found.swelling_asked, calendar)
