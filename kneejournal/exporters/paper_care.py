"""The printed parts about care and context: visits, questions, what else was recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import KNEE_NAMES, SPAN_NAMES
from kneejournal.domain.records import Appointment, Visit
from kneejournal.domain.report import Report
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import (
    CLAUSES,
    DAYS,
    ITEM,
    LISTED,
    MARKED,
    MORE_ROWS,
    NUMBER,
    Calendar,
    facts,
    joined,
)

QUESTIONS = Template("report.questions", "Questions for the appointment")
QUESTIONS_EMPTY = Template("report.questions.none", "No open questions.")
GOALS = Template("report.goals", "Goals")
GOALS_EMPTY = Template("report.goals.none", "No goals written down.")

CARE = Template("report.care", "Care")
VISITS = Template("report.care.visits", "Visits")
NO_VISIT = Template("report.care.visits.none", "none recorded in this time")
NEXT = Template("report.care.next", "Next visit")
NO_NEXT = Template("report.care.next.none", "no appointment recorded")
DATED = Template("report.care.dated", "{day} ({text})")
CLEARED = Template("report.care.cleared", "Running cleared")

CONTEXT = Template("report.context", "Also recorded")
USUAL_WEEK = Template("report.context.usual_week", "Usual week")
GAPS = Template("report.context.gaps", "No entry")
GAPS_OF_KNEE = Template("report.context.gaps.knee", "No entry, {knee}")
NO_GAPS = Template("report.context.gaps.none", "every day has an entry")
GAPS_MANY = Template("report.context.gaps.many", "{days}; the longest gap {gap}")
OTHER = Template("report.context.other", "Other training")
NO_OTHER = Template("report.context.other.none", "none recorded")
TRAINING = counted("report.context.training", "{name} once", "{name} {count} times")
TRAINING_MINUTES = counted(
    "report.context.training.minutes", "{name} once, {minutes} min", "{name} {count} times, {minutes} min"
)
SPANS = Template("report.context.spans", "Marked times")
SPAN_NOTED = Template("report.context.span.noted", "{kind} {days} ({note})")
SPAN_OPEN = Template("report.context.span.open", "since {day}")

MOST_GAPS = 6
MOST_TRAININGS = 4
"""How many are written out before the rest is counted or left to the journal."""


def questions(report: Report) -> Table:
    """Return the open questions, numbered, so that they can be ticked off in the conversation."""
    return _list(QUESTIONS(), [each.text for each in report.questions], QUESTIONS_EMPTY())


def goals(report: Report) -> Table:
    """Return the open goals."""
    return _list(GOALS(), [each.text for each in report.goals], GOALS_EMPTY())


def _list(title: Message, texts: list[str], empty: Message) -> Table:
    rows = tuple((ITEM(number=number, text=text),) for number, text in enumerate(texts, start=1))
    return Table(title, (Column(),), rows, empty, MORE_ROWS, most_lines=3, share=4)


def care(report: Report) -> Table:
    """Return visits and appointment; what is not there is said not to be."""
    calendar = Calendar(report.first, report.last)
    rows: list[tuple[Words, ...]] = [
        (NEXT(), _dated(report.appointment, calendar) if report.appointment else NO_NEXT()),
        (VISITS(), joined([_dated(each, calendar) for each in report.visits], CLAUSES) or NO_VISIT()),
    ]
    if report.profile.cleared_on is not None:
        rows.append((CLEARED(), calendar.day(report.profile.cleared_on)))
    return facts(CARE(), rows)


def _dated(each: Visit | Appointment, calendar: Calendar) -> Message:
    text = joined([part.strip() for part in (each.who, each.note or "") if part.strip()], LISTED)
    return DATED(day=calendar.day(each.date), text=text) if text else calendar.day(each.date)


def context(report: Report) -> Table:
    """Return the days without an entry and what was recorded besides knee, runs and exercises."""
    calendar = Calendar(report.first, report.last)
    rows: list[tuple[Words, ...]] = list(_gaps(report, calendar))
    rows.append((OTHER(), joined(list(_trainings(report)), CLAUSES) or NO_OTHER()))
    if report.load.usual_week_m is not None:
        rows.append((USUAL_WEEK(), NUMBER(number=Metres(report.load.usual_week_m))))
    if report.spans:
        rows.append((SPANS(), joined(list(_spans(report, calendar)), CLAUSES)))
    return facts(CONTEXT(), rows)


def _gaps(report: Report, calendar: Calendar) -> Iterator[tuple[Words, ...]]:
    for part in report.knees:
        label = GAPS() if len(report.knees) == 1 else GAPS_OF_KNEE(knee=KNEE_NAMES[part.knee]())
        gaps = part.logged.gaps
        if len(gaps) > MOST_GAPS:
            longest = max(gaps, key=lambda gap: gap[1] - gap[0])
            missing = DAYS(part.logged.of - part.logged.days)
            yield label, GAPS_MANY(days=missing, gap=calendar.stretch(longest))
        else:
            yield label, joined([calendar.stretch(gap) for gap in gaps], LISTED) or NO_GAPS()


def _trainings(report: Report) -> Iterator[Message]:
    times = Counter(each.name for each in report.other_activities)
    for name, count in times.most_common(MOST_TRAININGS):
        minutes = sum(each.minutes or 0 for each in report.other_activities if each.name == name)
        yield TRAINING_MINUTES(count, name=name, minutes=minutes) if minutes else TRAINING(count, name=name)


def _spans(report: Report, calendar: Calendar) -> Iterator[Message]:
    for each in report.spans:
        days = SPAN_OPEN(day=calendar.day(each.from_)) if each.to is None else calendar.stretch((each.from_, each.to))
        kind = SPAN_NAMES[each.kind]()
        note = (each.note or "").strip()
        yield SPAN_NOTED(kind=kind, days=days, note=note) if note else MARKED(kind=kind, days=days)
