"""The printed outcome scores: their totals over time as a chart and a table, with the smallest change that matters."""

from __future__ import annotations

from datetime import date

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.names import KNEE_NAMES
from kneejournal.domain.outcome import Instrument, ScoreLine, plain
from kneejournal.domain.report import Report
from kneejournal.exporters.paper import Column, ScoreChart, Table, Words, counted
from kneejournal.exporters.paper_words import CLAUSES, UNKNOWN, Calendar, change_text, joined, short_day

SCORES = Template("report.scores", "Questionnaires")
SCORE_CHART = Template("report.scores.chart", "Questionnaires over time")
SCORE_CAPTION = Template(
    "report.scores.caption",
    "Totals as a share of their range; more is better in KOOS-PF, AKPS, LEFS and PSFS. "
    "Upright bars: the smallest change that matters, around the total before the last.",
)
SCORES_EMPTY = Template("report.scores.none", "No questionnaire was recorded.")
MORE_SCORES = counted("report.scores.more", "and {count} more in the journal", "and {count} more in the journal")
OF_KNEE = Template("report.scores.of_knee", "{instrument}, {knee}")
POINT = Template("report.scores.point", "{score} on {day}")
LATEST = Template("report.scores.latest", "latest")
CHANGE = Template("report.scores.change", "change")
EARLIER = Template("report.scores.earlier", "before")
MATTERS = Template("report.scores.matters", "{change}, reaches {smallest}")
MATTERS_NOT = Template("report.scores.matters.no", "{change}, below {smallest}")
SMALLEST = Template("report.scores.smallest", "{instrument} {lowest}–{highest}: {change} points ({source})")
SMALLEST_OWN = Template("report.scores.smallest.own", "{instrument}: {change} points (as entered)")
NOTE = Template("report.scores.note", "Smallest change that matters, between the last two: {known}.")
MOST_BEFORE = 3


def score_name(line: ScoreLine, report: Report) -> Message | str:
    """Return the questionnaire, with the knee where the report covers both."""
    if len(report.knees) == 1:
        return line.name
    return OF_KNEE(instrument=line.name, knee=KNEE_NAMES[line.knee]())


def score_chart(report: Report) -> ScoreChart | None:
    """Return the chart of the questionnaires with a known range that were filled in more than once."""
    lines = tuple(line for line in report.score_lines if line.shares and len(line.scores) > 1)[:MOST_LINES]
    names = tuple(score_name(line, report) for line in lines)
    return ScoreChart(SCORE_CHART(), lines, names, SCORE_CAPTION()) if lines else None


def scores(report: Report, *, charted: bool = False) -> Table:
    """Return the latest total of each questionnaire, its change, and the totals before unless a chart shows these."""
    known = dict.fromkeys(line.instrument for line in report.score_lines if line.instrument)
    smallest = [_smallest(each, each.change) for each in known if each.change is not None]
    return Table(
        title=SCORES(),
        columns=(Column(width=70), Column(LATEST(), 74), Column(CHANGE()), *(() if charted else (Column(EARLIER()),))),
        rows=tuple(_row(line, report)[: 3 if charted else 4] for line in report.score_lines),
        empty=SCORES_EMPTY(),
        cut=MORE_SCORES,
        note=NOTE(known=joined(smallest, CLAUSES)) if smallest else "",
        most_lines=3,
        share=6,
    )


def _smallest(each: Instrument, change: float) -> Message:
    if each.lowest is None or each.highest is None or not each.source:
        return SMALLEST_OWN(instrument=each.name, change=plain(change))
    lowest, highest = plain(each.lowest), plain(each.highest)
    return SMALLEST(instrument=each.name, lowest=lowest, highest=highest, change=plain(change), source=each.source)


def _row(line: ScoreLine, report: Report) -> tuple[Words, ...]:
    calendar = Calendar(report.first, report.last)
    points = [POINT(score=plain(score), day=calendar.day(day)) for day, score in reversed(line.scores)]
    return score_name(line, report), points[0], _change(line), joined(points[1 : MOST_BEFORE + 1], CLAUSES)


def _change(line: ScoreLine) -> Words:
    if line.change is None:
        return UNKNOWN()
    change = change_text(plain(line.change))
    if line.instrument is None or line.instrument.change is None:
        return change
    verdict = MATTERS if line.matters else MATTERS_NOT
    return verdict(change=change, smallest=plain(line.instrument.change))


# where the lines lie in a chart, wherever it is drawn

LINE_IN_WORDS = Template("report.scores.words", "{name}: {scores}.")
TICK = Template("report.scores.tick", "{number} %")
PERCENT_TICKS = (0, 50, 100)
MOST_LINES = 4
_SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
_TRIANGLE = ((0.0, -1.2), (1.2, 1.0), (-1.2, 1.0))
_MARKS: tuple[tuple[bool, tuple[tuple[float, float], ...]], ...] = (
    (False, ()),
    (True, _SQUARE),
    (False, _TRIANGLE),
    (True, ()),
)


def mark_points(number: int) -> tuple[bool, tuple[tuple[float, float], ...]]:
    """Return whether the mark of a line is hollow, and its corners around its middle; none for a round one."""
    return _MARKS[number % len(_MARKS)]


def places(chart: ScoreChart) -> list[list[tuple[float, float]]]:
    """Return each line's points: the share of the time from the left, the share of the range from below."""
    first, last = _reach(chart)
    length = max(1, (last - first).days)
    return [
        [((day - first).days / length, share) for (day, _), share in zip(line.scores, line.shares or (), strict=True)]
        for line in chart.lines
    ]


def smallest_changes(chart: ScoreChart) -> list[tuple[float, float, float] | None]:
    """Return for each line the bar around its total before the last: from the left, its lower and its upper end."""
    return [_bar(line, points[-2]) for line, points in zip(chart.lines, places(chart), strict=True)]


def _bar(line: ScoreLine, point: tuple[float, float]) -> tuple[float, float, float] | None:
    if line.margin is None:
        return None
    place, share = point
    return place, max(0.0, share - line.margin), min(1.0, share + line.margin)


def score_ticks(chart: ScoreChart) -> list[tuple[float, Message]]:
    """Return the first and the last day at the two ends."""
    first, last = _reach(chart)
    return [(0.0, short_day(first, year=True)), (1.0, short_day(last, year=True))]


def scores_in_words(chart: ScoreChart) -> Words:
    """Say what the chart shows: each line's totals with their days."""
    return joined(
        [
            LINE_IN_WORDS(name=name, scores=joined(_points(line), CLAUSES))
            for name, line in zip(chart.names, chart.lines, strict=True)
        ]
    )


def _points(line: ScoreLine) -> list[Message]:
    return [POINT(score=plain(score), day=short_day(day, year=True)) for day, score in line.scores]


def _reach(chart: ScoreChart) -> tuple[date, date]:
    days = [day for line in chart.lines for day, _ in line.scores]
    return min(days), max(days)
