"""The printed table of the journal's advice and what was done with it: facts, no judgement of the runner."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.followed import Beyond, Done
from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.report import Report
from kneejournal.domain.report_advice import DoneLine, MorningAfter
from kneejournal.exporters.paper import Table, Words, counted
from kneejournal.exporters.paper_words import CLAUSES, DAYS, average_text, change_text, facts, joined

ADVICE = Template("report.advice", "Advice and what was done")
ADVICE_EMPTY = Template("report.advice.none", "No advice was recorded.")
ADVICE_NOTE = Template(
    "report.advice.note",
    "Advice was recorded on {count} of {days}. Followed: run as advised. Rested: rest advised, no run recorded. "
    "Did less: no run recorded, though one was possible. Next morning: waking pain and its change.",
)
DONE = {
    Done.FOLLOWED: Template("report.advice.followed", "Followed"),
    Done.NONE_DUE: Template("report.advice.none_due", "Rested"),
    Done.BEYOND: Template("report.advice.beyond", "Went beyond"),
    Done.LESS: Template("report.advice.less", "Did less"),
    Done.UNKNOWN: Template("report.advice.unknown", "Not known"),
}
BEYOND_WAYS = Template("report.advice.beyond.ways", "{days}: {ways}")
WAYS = {
    Beyond.REST: counted("report.advice.way.rest", "one run on a rest day", "{count} with a run on a rest day"),
    Beyond.DISTANCE: counted("report.advice.way.distance", "one farther", "{count} farther"),
    Beyond.KIND: counted("report.advice.way.kind", "one of another kind", "{count} of another kind"),
    Beyond.TERRAIN: counted("report.advice.way.terrain", "one on other ground", "{count} on other ground"),
}
MORNING = Template("report.advice.morning", "next morning {mean}")
MORNING_CHANGE = Template("report.advice.morning.change", "next morning {mean}, {change}")
OF_KNEE = Template("report.advice.morning.knee", "{knee}: {morning}")


def advice(report: Report) -> Table:
    """Return how the advice was followed; days without advice are said to be so."""
    kept = report.advice
    days = DAYS((report.last - report.first).days + 1)
    rows = [(DONE[line.done](), _what(line)) for line in kept.lines if line.days]
    note = ADVICE_NOTE(count=kept.days, days=days) if kept.days else ""
    return facts(ADVICE(), rows, note, ADVICE_EMPTY())


def _what(line: DoneLine) -> Words:
    days = DAYS(line.days)
    ways = tuple(WAYS[way](line.ways[way]) for way in Beyond if line.ways.get(way))
    return joined([BEYOND_WAYS(days=days, ways=ways) if ways else days, *_mornings(line)], CLAUSES)


def _mornings(line: DoneLine) -> Iterator[Message]:
    several = len(line.mornings) > 1
    for each in line.mornings:
        if each.waking_pain.mean is not None:
            morning = _morning(each)
            yield OF_KNEE(knee=KNEE_NAMES[each.knee](), morning=morning) if several else morning


def _morning(each: MorningAfter) -> Message:
    mean = average_text(each.waking_pain)
    if each.change.mean is None:
        return MORNING(mean=mean)
    return MORNING_CHANGE(mean=mean, change=change_text(each.change.mean))
