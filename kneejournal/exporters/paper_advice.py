"""The printed table of the journal's advice and what was done with it."""

from __future__ import annotations

from collections.abc import Iterator

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.report import Report
from kneejournal.domain.report_advice import AdviceLine
from kneejournal.domain.vocabulary import Verdict
from kneejournal.exporters.paper import Table, Words, counted
from kneejournal.exporters.paper_words import DAYS, change_text, facts

ADVICE = Template("report.advice", "Advice of the journal and what was done")
ADVICE_EMPTY = Template("report.advice.none", "No advice was recorded.")
ADVICE_NOTE = Template("report.advice.note", "Advice was recorded on {count} of {days}.")
VERDICTS = {
    Verdict.RUN: Template("report.advice.run", "Run"),
    Verdict.REDUCE: Template("report.advice.reduce", "Reduce"),
    Verdict.REST: Template("report.advice.rest", "Rest"),
}
ADVICE_DAYS = Template("report.advice.days", "{days}: {parts}")
KEPT = Template("report.advice.kept", "ran within the limit on {count}")
BEYOND = Template("report.advice.beyond", "farther on {count}")
RAN = Template("report.advice.ran", "ran on {count}")
NO_RUN = Template("report.advice.no_run", "no run recorded on {count}")
UNMEASURED = Template("report.advice.unmeasured", "distance unknown on {count}")
AFTER_BEYOND = Template("report.advice.after", "Went beyond")
AFTER_BEYOND_OF_KNEE = Template("report.advice.after.knee", "Went beyond, {knee}")
RISE = counted(
    "report.advice.rise", "next morning {change} ({count} day)", "next morning {change} on average ({count} days)"
)


def advice(report: Report) -> Table:
    """Return how the advice was followed; days without advice are said to be so."""
    kept = report.advice
    days = DAYS((report.last - report.first).days + 1)
    rows = [*(_line(line) for line in kept.lines if line.days), *_rises(report)]
    note = ADVICE_NOTE(count=kept.days, days=days) if kept.days else ""
    return facts(ADVICE(), rows, note, ADVICE_EMPTY())


def _line(line: AdviceLine) -> tuple[Words, ...]:
    return VERDICTS[line.verdict](), ADVICE_DAYS(days=DAYS(line.days), parts=tuple(_parts(line)))


def _parts(line: AdviceLine) -> Iterator[Message]:
    rest = line.verdict is Verdict.REST
    counts = (
        (NO_RUN if rest else KEPT, line.kept),
        (RAN if rest else BEYOND, line.beyond),
        (NO_RUN, line.less),
        (UNMEASURED, line.unmeasured),
    )
    return (template(count=count) for template, count in counts if count)


def _rises(report: Report) -> Iterator[tuple[Words, ...]]:
    """Say how the morning after a day beyond the advice was, where that is known."""
    for knee, rise in report.advice.rise_after:
        if rise.mean is not None:
            one = len(report.knees) == 1
            label = AFTER_BEYOND() if one else AFTER_BEYOND_OF_KNEE(knee=KNEE_NAMES[knee]())
            yield label, RISE(rise.count, change=change_text(rise.mean))
