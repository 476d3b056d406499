"""Which blocks stand on which page of the printed report.

One knee: a summary and a page of detail. Two knees: a page with the figures and charts of both, one that holds them
side by side, and the page of detail. Further pages hold all runs or all days where that is asked for.
"""

from __future__ import annotations

from dataclasses import replace

from kneejournal.domain.messages import Template
from kneejournal.domain.report import Report
from kneejournal.domain.report_form import USUAL, Part
from kneejournal.exporters.paper import Beside, Block, Paper, Rank
from kneejournal.exporters.paper_advice import advice
from kneejournal.exporters.paper_care import care, context, goals, questions
from kneejournal.exporters.paper_days import day_table
from kneejournal.exporters.paper_head import (
    chart,
    figures,
    introduction,
    knee_introduction,
    knee_title,
    title,
    title_text,
)
from kneejournal.exporters.paper_knee import activities, pattern, signs
from kneejournal.exporters.paper_load import exercises, runs, weeks
from kneejournal.exporters.paper_notes import notes
from kneejournal.exporters.paper_prescribed import prescribed
from kneejournal.exporters.paper_scores import score_chart, scores
from kneejournal.exporters.paper_words import LISTED, span_text

FOOT = Template("report.foot", "Made with kneejournal from self-recorded data. Information, not a diagnosis.")
PAGE_COUNT = Template("report.page", "{page} / {pages}")

Blocks = tuple[Block, ...]


def paper(report: Report, parts: frozenset[Part] = USUAL) -> Paper:
    """Arrange the chosen parts of a report."""
    pages = _one_knee(report, parts) if len(report.knees) == 1 else _several_knees(report, parts)
    name = LISTED(first=title_text(report), second=span_text(report.first, report.last))
    kept = tuple(page for page in (*pages, *_long(report, parts)) if len(page) > 1)  # no page of nothing but its title
    return Paper(title=title_text(report), name=name, foot=FOOT(), page_count=PAGE_COUNT, pages=kept)


def _one_knee(report: Report, parts: frozenset[Part]) -> tuple[Blocks, ...]:
    part = report.knees[0]
    chosen = _Chosen(parts)
    summary: Blocks = (
        title(report, Rank.REPORT),
        introduction(report),
        figures(report, part),
        chart(report, part),
        *_beside(
            (*chosen(Part.ACTIVITIES, activities(report, part)), signs(report, part)),
            (*chosen(Part.PATTERN, pattern(report, part)), *chosen(Part.PRESCRIBED, prescribed(report))),
        ),
        *chosen(Part.QUESTIONS, *_wishes(report)),
    )
    detail: Blocks = (
        title(report, Rank.PAGE),
        *(chosen(Part.RUNS, runs(report)) if report.runs else ()),
        *_beside(
            (
                *(() if report.runs else chosen(Part.RUNS, runs(report))),
                *chosen(Part.WEEKS, *_weeks(report)),
                *chosen(Part.CARE, care(report)),
                *chosen(Part.CONTEXT, context(report)),
            ),
            (
                *chosen(Part.EXERCISES, exercises(report, part)),
                *chosen(Part.ADVICE, advice(report)),
            ),
        ),
        *chosen(Part.SCORES, *_scores(report)),
        *chosen(Part.NOTES, notes(report)),
    )
    return summary, detail


def _several_knees(report: Report, parts: frozenset[Part]) -> tuple[Blocks, ...]:
    chosen = _Chosen(parts)
    overview: list[Block] = [title(report, Rank.REPORT), introduction(report)]
    for part in report.knees:
        overview += [knee_title(part), knee_introduction(part), figures(report, part), chart(report, part)]
    left, right = report.knees
    knees: Blocks = (
        title(report, Rank.PAGE),
        *chosen(Part.ACTIVITIES, Beside((activities(report, left),), (activities(report, right),))),
        *chosen(Part.PATTERN, Beside((pattern(report, left),), (pattern(report, right),))),
        Beside((signs(report, left),), (signs(report, right),)),
        *chosen(Part.EXERCISES, Beside((exercises(report, left),), (exercises(report, right),))),
        *chosen(Part.QUESTIONS, *_wishes(report)),
    )
    detail: Blocks = (
        title(report, Rank.PAGE),
        *chosen(Part.RUNS, runs(report)),
        *_beside(
            (
                *chosen(Part.WEEKS, *_weeks(report)),
                *chosen(Part.CARE, care(report)),
                *chosen(Part.CONTEXT, context(report)),
            ),
            (*chosen(Part.PRESCRIBED, prescribed(report)), *chosen(Part.ADVICE, advice(report))),
        ),
        *chosen(Part.SCORES, *_scores(report)),
        *chosen(Part.NOTES, notes(report)),
    )
    return tuple(overview), knees, detail


def _long(report: Report, parts: frozenset[Part]) -> tuple[Blocks, ...]:
    """Return what takes as many pages as it needs, only where it is asked for."""
    chosen = _Chosen(parts)
    return (
        (title(report, Rank.PAGE), *chosen(Part.ALL_RUNS, replace(runs(report), whole=True))),
        (title(report, Rank.PAGE), *chosen(Part.DAILY, day_table(report))),
    )


class _Chosen:
    """Lets the blocks of a chosen part through."""

    def __init__(self, parts: frozenset[Part]) -> None:
        self._parts = parts

    def __call__(self, part: Part, *blocks: Block) -> Blocks:
        return blocks if part in self._parts else ()


def _beside(left: Blocks, right: Blocks) -> Blocks:
    """Put blocks beside each other; where one side has none, the other has the whole width."""
    return (Beside(left, right),) if left and right else (*left, *right)


def _weeks(report: Report) -> Blocks:
    return (
        (weeks(report),) if report.runs or any(week.planned or week.recorded for week in report.exercise_weeks) else ()
    )


def _scores(report: Report) -> Blocks:
    """Return the questionnaires, with their chart where there is a course to see; nothing where there are none."""
    if not report.score_lines:
        return ()
    drawn = score_chart(report)
    return (Beside((scores(report, charted=True),), (drawn,)),) if drawn else (scores(report),)


def _wishes(report: Report) -> Blocks:
    if not report.questions and not report.goals:
        return ()
    return (Beside((questions(report),), (goals(report),)),)
