"""The report's chart as SVG: pain over time above, runs below on the same days, and what it shows in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from itertools import groupby

from kneejournal.domain.messages import Message, Metres, Renderer, Template
from kneejournal.domain.report_chart import ChartStep, Grain
from kneejournal.exporters.paper import Chart, ScoreChart, Words, written
from kneejournal.exporters.paper_chart import (
    HIGHEST_PAIN,
    LIMIT_LINE,
    NO_PAIN,
    NO_RUNS,
    TOLERABLE,
    TOP_TICK,
    Line,
    date_ticks,
    distance_ticks,
    hatching,
    marked_places,
)
from kneejournal.exporters.paper_scores import mark_points, places, score_ticks, scores_in_words, smallest_changes
from kneejournal.exporters.paper_words import (
    CLAUSES,
    DAYS,
    MARKED,
    SENTENCES,
    UNIT_NAMES,
    Calendar,
    joined,
    metres_per,
    span_text,
)

SHOWN_PAIN = Template(
    "report.chart.words.pain",
    "{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}; "
    "the seven-day mean goes from {first} to {last}.",
)
SHOWN_PAIN_PLAIN = Template(
    "report.chart.words.pain.plain", "{span}: worst pain between {lowest} and {highest}, mean {mean}, of {days}."
)
SHOWN_NO_PAIN = Template("report.chart.words.no_pain", "{span}: no worst pain recorded.")
SHOWN_RUNS = Template("report.chart.words.runs", "Distance run, in all: {distance}.")
SHOWN_NO_RUNS = Template("report.chart.words.no_runs", "No run with a distance recorded.")
SHOWN_MARKED = Template("report.chart.words.marked", "Marked times: {marked}.")
SHOWN_MANY_MARKED = Template("report.chart.words.marked.many", "{count} marked times.")

MOST_MARKED = 12  # more are counted; the report lists them elsewhere
MANY_STEPS = 100  # from then on the dots are small
WIDTH, LEFT, RIGHT = 720, 48, 716
FONT = 'font-family="Inter, system-ui, sans-serif" font-size="11"'
SCORE_LEFT, SCORE_RIGHT, SCORE_BOTTOM, SCORE_HEIGHT = 48, 560, 108, 134
HATCH_STEP, CHARACTER = 7.0, 6.0  # and about how wide a character is
TOP, PAIN_BOTTOM, RUN_TOP, RUN_BOTTOM, HEIGHT = 18, 188, 206, 262, 284


def chart_svg(chart: Chart, renderer: Renderer) -> str:
    """Return the chart as an SVG element, named by its title and described by what it shows."""
    return _Drawing(chart, renderer).svg()


def described(chart: Chart) -> Words:
    """Say in sentences what the chart shows."""
    return joined([_pain_in_words(chart), _runs_in_words(chart), *_marked_in_words(chart)], SENTENCES)


def _pain_in_words(chart: Chart) -> Message:
    span = span_text(chart.steps[0].first, chart.steps[-1].last)
    scored = [step for step in chart.steps if step.worst.mean is not None]
    if not scored:
        return SHOWN_NO_PAIN(span=span)
    days = sum(step.worst.count for step in scored)
    values = {
        "span": span,
        "lowest": round(min(step.lowest or 0 for step in scored)),
        "highest": round(max(step.highest or 0 for step in scored)),
        "mean": float(sum((step.worst.mean or 0) * step.worst.count for step in scored) / days),
        "days": DAYS(days),
    }
    smooth = [step.smooth for step in chart.steps if step.smooth is not None]
    return SHOWN_PAIN(first=smooth[0], last=smooth[-1], **values) if smooth else SHOWN_PAIN_PLAIN(**values)


def _runs_in_words(chart: Chart) -> Message:
    known = [step.distance_m for step in chart.steps if step.distance_m is not None]
    return SHOWN_RUNS(distance=Metres(sum(known))) if known else SHOWN_NO_RUNS()


def _marked_in_words(chart: Chart) -> Iterator[Message]:
    calendar = Calendar(chart.steps[0].first, chart.steps[-1].last)
    if len(chart.marked) > MOST_MARKED:
        yield SHOWN_MANY_MARKED(count=len(chart.marked))
    elif chart.marked:
        said = [MARKED(kind=each.name, days=calendar.stretch((each.first, each.last))) for each in chart.marked]
        yield SHOWN_MARKED(marked=joined(said, CLAUSES))


def score_svg(chart: ScoreChart, renderer: Renderer) -> str:
    """Return the chart of questionnaires as an SVG element, with the marks and names of the lines beside it."""
    title, words = (escape(written(each, renderer)) for each in (chart.title, scores_in_words(chart)))
    parts = [part for number in range(len(chart.lines)) for part in _score_line(chart, number, renderer)]
    grid = [_line((SCORE_LEFT, _level(share)), (SCORE_RIGHT, _level(share)), "#ddd") for share in (0.0, 0.5, 1.0)]
    bars = [_bar(*bar) for bar in smallest_changes(chart) if bar is not None]
    ends = [
        f'<text x="{SCORE_LEFT + place * (SCORE_RIGHT - SCORE_LEFT):.0f}" y="{SCORE_HEIGHT - 4}" '
        f'text-anchor="middle" fill="#555">{escape(written(day, renderer))}</text>'
        for place, day in score_ticks(chart)
    ]
    head = f'<svg viewBox="0 0 {WIDTH} {SCORE_HEIGHT}" role="img" aria-label="{title}. {words}" {FONT}>'
    return "\n".join((head, f"<desc>{words}</desc>", *grid, *bars, *ends, *parts, "</svg>"))


def _bar(place: float, low: float, high: float) -> str:
    x, lower, upper = SCORE_LEFT + place * (SCORE_RIGHT - SCORE_LEFT), _level(low), _level(high)
    path = f"M{x:.1f} {lower:.1f}V{upper:.1f}M{x - 4:.1f} {lower:.1f}h8M{x - 4:.1f} {upper:.1f}h8"
    return f'<path d="{path}" stroke="#888" fill="none"/>'


def _score_line(chart: ScoreChart, number: int, renderer: Renderer) -> Iterator[str]:
    """Draw one line with marks of its own shape, and beside the chart its mark and name."""
    width = SCORE_RIGHT - SCORE_LEFT
    points = [(SCORE_LEFT + u * width, _level(v)) for u, v in places(chart)[number]]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    yield f'<polyline points="{path}" fill="none" stroke="#111"/>'
    hollow, corners = mark_points(number)
    look = f'fill="{"#fff" if hollow else "#111"}" stroke="#111"'
    for x, y in [*points, (SCORE_RIGHT + 16.0, TOP + 18.0 * number)]:
        outline = " ".join(f"{x + 4 * u:.1f},{y + 4 * v:.1f}" for u, v in corners)
        yield (
            f'<polygon points="{outline}" {look}/>' if corners else f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" {look}/>'
        )
    name = escape(written(chart.names[number], renderer))
    yield f'<text x="{SCORE_RIGHT + 26}" y="{TOP + 4 + 18 * number}" fill="#555">{name}</text>'


def _level(share: float) -> float:
    return SCORE_BOTTOM - share * (SCORE_BOTTOM - TOP)


class _Drawing:
    """One chart and where its days and scores lie in the picture."""

    def __init__(self, chart: Chart, renderer: Renderer) -> None:
        self._chart, self._renderer = chart, renderer
        self._first, self._last = chart.steps[0].first, chart.steps[-1].last
        self._day_width = (RIGHT - LEFT) / ((self._last - self._first).days + 1)

    def svg(self) -> str:
        """Return the element."""
        title, words = (escape(written(each, self._renderer)) for each in (self._chart.title, described(self._chart)))
        parts = (*self._grid(), *self._dates(), *self._marked(), *self._runs(), *self._pain(), *self._flares())
        return "\n".join(
            (
                f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}. {words}" {FONT}>',
                f"<desc>{words}</desc>",
                *parts,
                "</svg>",
            )
        )

    def _x(self, step: ChartStep) -> float:
        days = ((step.first - self._first).days + (step.last - self._first).days + 1) / 2
        return LEFT + days * self._day_width

    def _y(self, score: float) -> float:
        return PAIN_BOTTOM - score / HIGHEST_PAIN * (PAIN_BOTTOM - TOP)

    def _text(self, words: Words, x: float, y: float, anchor: str = "end") -> str:
        text = escape(written(words, self._renderer))
        return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#555">{text}</text>'

    def _grid(self) -> Iterator[str]:
        top = self._y(TOLERABLE)
        yield (
            f'<rect x="{LEFT}" y="{top:.1f}" width="{RIGHT - LEFT}" height="{PAIN_BOTTOM - top:.1f}" fill="#e6f0ec"/>'
        )
        for score in range(0, HIGHEST_PAIN + 1, 2):
            yield _line((LEFT, self._y(score)), (RIGHT, self._y(score)), "#ddd")
            yield self._text(str(score), LEFT - 6, self._y(score) + 4)
        yield _line((LEFT, self._y(LIMIT_LINE)), (RIGHT, self._y(LIMIT_LINE)), "#555", dashes="5 4")

    def _dates(self) -> Iterator[str]:
        for day, words in date_ticks(self._first, self._last, self._chart.grain):
            half = self._day_width / 2 if self._chart.grain is Grain.DAY else 0.0
            x = LEFT + (day - self._first).days * self._day_width + half
            yield _line((x, TOP), (x, RUN_BOTTOM + 3), "#ddd")
            yield self._text(words, min(max(x, LEFT + 12), RIGHT - 22), HEIGHT - 6, "middle")

    def _marked(self) -> Iterator[str]:
        """Hatch what was marked, and name it between both plots where there is room."""
        edge = float(LEFT)
        for left, right, words in marked_places(self._chart):
            begin, end = (LEFT + share * (RIGHT - LEFT) for share in (left, right))
            for top, bottom in ((TOP, PAIN_BOTTOM), (RUN_TOP, RUN_BOTTOM)):
                yield _lines(hatching(begin, end, top, bottom, HATCH_STEP), "#b4b4b4")
            half = CHARACTER * len(written(words, self._renderer)) / 2
            middle = max(LEFT + half, min((begin + end) / 2, RIGHT - half))
            if middle - half >= edge:
                edge = middle + half + CHARACTER
                yield self._text(words, middle, (PAIN_BOTTOM + RUN_TOP) / 2 + 4, "middle")

    def _pain(self) -> Iterator[str]:
        if all(step.worst.mean is None for step in self._chart.steps):
            yield self._text(NO_PAIN(), (LEFT + RIGHT) / 2, (TOP + PAIN_BOTTOM) / 2, "middle")
            return
        if self._chart.grain is not Grain.DAY:
            for step in self._chart.steps:
                if step.lowest is not None and step.highest is not None:
                    yield _line(
                        (self._x(step), self._y(step.lowest)), (self._x(step), self._y(step.highest)), "#9a9a9a"
                    )
        yield from self._lines(lambda step: step.worst.mean, "#111", 0.8)
        yield from self._lines(lambda step: step.smooth, "#0b6e6e", 3)
        size = 1.4 if len(self._chart.steps) > MANY_STEPS else 2.4
        for step in self._chart.steps:
            if step.worst.mean is not None:
                yield f'<circle cx="{self._x(step):.1f}" cy="{self._y(step.worst.mean):.1f}" r="{size}" fill="#111"/>'

    def _lines(self, value: Callable[[ChartStep], float | None], colour: str, width: float) -> Iterator[str]:
        """Draw a line through each run of steps that have a value."""
        for known, steps in groupby(self._chart.steps, key=lambda step: value(step) is not None):
            points = [(self._x(step), self._y(value(step) or 0)) for step in steps] if known else []
            if len(points) > 1:
                path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
                yield f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"/>'

    def _runs(self) -> Iterator[str]:
        unit = self._chart.units
        distances = [(step, step.distance_m / metres_per(unit)) for step in self._chart.steps if step.distance_m]
        yield _line((LEFT, RUN_BOTTOM), (RIGHT, RUN_BOTTOM), "#ddd")
        if not distances:
            yield self._text(NO_RUNS(), (LEFT + RIGHT) / 2, (RUN_TOP + RUN_BOTTOM) / 2, "middle")
            return
        top = distance_ticks(max(distance for _, distance in distances))[-1]
        yield self._text(TOP_TICK(number=top, unit=UNIT_NAMES[unit]()), LEFT - 6, RUN_TOP + 4)
        yield self._text("0", LEFT - 6, RUN_BOTTOM + 4)
        for step, distance in distances:
            width = min(10.0, 0.75 * ((step.last - step.first).days + 1) * self._day_width)
            height = distance / top * (RUN_BOTTOM - RUN_TOP)
            yield (
                f'<rect x="{self._x(step) - width / 2:.1f}" y="{RUN_BOTTOM - height:.1f}" '
                f'width="{width:.1f}" height="{height:.1f}" fill="#9db8c9"/>'
            )

    def _flares(self) -> Iterator[str]:
        """Mark each flare-up by a bracket above its days."""
        for line in self._chart.flares:
            left = LEFT + max(0, (line.flare.onset - self._first).days) * self._day_width
            right = LEFT + ((min(line.flare.last or self._last, self._last) - self._first).days + 1) * self._day_width
            points = f"{left:.1f},{TOP - 1} {left:.1f},{TOP - 5} {right:.1f},{TOP - 5} {right:.1f},{TOP - 1}"
            yield f'<polyline points="{points}" fill="none" stroke="#111"/>'


def _lines(lines: Iterable[Line], colour: str) -> str:
    path = "".join(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" for (x1, y1), (x2, y2) in lines)
    return f'<path d="{path}" stroke="{colour}" stroke-width="0.6" fill="none"/>'


def _line(start: tuple[float, float], end: tuple[float, float], colour: str, dashes: str = "") -> str:
    (x1, y1), (x2, y2) = start, end
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"{dashed}/>'
