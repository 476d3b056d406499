"""The printed parts about care and context: visits, prescription, questions, what else was recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kneejournal.domain.messages import Message, Metres, Template
from kneejournal.domain.names import KNEE_NAMES, RUN_KIND_NAMES, SPAN_NAMES, TERRAIN_NAMES
from kneejournal.domain.records import Appointment, Prescription, Visit
from kneejournal.domain.report import Report
from kneejournal.exporters.paper import Column, Table, Words, counted
from kneejournal.exporters.paper_words import (
    CLAUSES,
    DAYS,
    ITEM,
    LISTED,
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
PRESCRIBED = Template("report.care.prescription", "Prescription")
NOT_PRESCRIBED = Template("report.care.prescription.none", "none valid on {day}")
PRESCRIBED_BY = Template("report.care.by", "by {who}")
VALID_FROM = Template("report.care.valid_from", "from {day}")
VALID = Template("report.care.valid", "{first} to {last}")
NO_RUNNING = Template("report.care.no_running", "no running before {day}")
MOST_DISTANCE = Template("report.care.most_distance", "at most {distance} a run")
MOST_RUNS = counted("report.care.most_runs", "{count} run a week", "{count} runs a week")
PAIN_LIMIT = Template("report.care.pain_limit", "pain at most {score}")
AVOID = Template("report.care.avoid", "avoid: {names}")
QUOTED = Template("report.care.quoted", "“{text}”")
SCORES = Template("report.care.scores", "Questionnaires")
SCORE = Template("report.care.score", "{instrument} {score} on {day}")
SCORE_OF_KNEE = Template("report.care.score.knee", "{instrument} {score} on {day} ({knee})")

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
SPAN = Template("report.context.span", "{kind} {days}")
SPAN_NOTED = Template("report.context.span.noted", "{kind} {days} ({note})")
SPAN_OPEN = Template("report.context.span.open", "since {day}")

MOST_GAPS = 6
MOST_SCORES = 4
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
    """Return visits, appointment, prescription and questionnaires; what is not there is said not to be."""
    calendar = Calendar(report.first, report.last)
    rows: list[tuple[Words, ...]] = [
        (NEXT(), _dated(report.appointment, calendar) if report.appointment else NO_NEXT()),
        (VISITS(), joined([_dated(each, calendar) for each in report.visits], CLAUSES) or NO_VISIT()),
        (PRESCRIBED(), _prescription(report, calendar)),
    ]
    if report.profile.cleared_on is not None:
        rows.append((CLEARED(), calendar.day(report.profile.cleared_on)))
    if report.scores:
        rows.append((SCORES(), joined(list(_scores(report, calendar)), CLAUSES)))
    return facts(CARE(), rows)


def _dated(each: Visit | Appointment, calendar: Calendar) -> Message:
    text = joined([part.strip() for part in (each.who, each.note or "") if part.strip()], LISTED)
    return DATED(day=calendar.day(each.date), text=text) if text else calendar.day(each.date)


def _prescription(report: Report, calendar: Calendar) -> Words:
    if report.prescription is None:
        return NOT_PRESCRIBED(day=calendar.day(report.last))
    return joined(list(_limits(report.prescription, calendar)), CLAUSES)


def _limits(given: Prescription, calendar: Calendar) -> Iterator[Words]:
    if given.by:
        yield PRESCRIBED_BY(who=given.by)
    first = calendar.day(given.valid_from)
    yield (
        VALID_FROM(day=first) if given.valid_until is None else VALID(first=first, last=calendar.day(given.valid_until))
    )
    if given.no_running_until is not None:
        yield NO_RUNNING(day=calendar.day(given.no_running_until))
    if given.max_distance_m is not None:
        yield MOST_DISTANCE(distance=Metres(given.max_distance_m))
    if given.max_runs_per_week is not None:
        yield MOST_RUNS(given.max_runs_per_week)
    if given.pain_limit is not None:
        yield PAIN_LIMIT(score=given.pain_limit)
    if given.avoid:
        yield AVOID(names=tuple(_avoided(each) for each in given.avoid))
    if given.note:
        yield QUOTED(text=given.note)


def _avoided(word: str) -> Words:
    names = {**RUN_KIND_NAMES, **TERRAIN_NAMES}
    return names[word]() if word in names else word


def _scores(report: Report, calendar: Calendar) -> Iterator[Message]:
    for each in report.scores[:MOST_SCORES]:
        score = round(each.score, 1)
        values = {"instrument": each.instrument, "score": score, "day": calendar.day(each.date)}
        if len(report.knees) == 1:
            yield SCORE(**values)
        else:
            yield SCORE_OF_KNEE(knee=KNEE_NAMES[each.knee](), **values)


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
        yield SPAN_NOTED(kind=kind, days=days, note=note) if note else SPAN(kind=kind, days=days)
