"""Which blocks stand on which page of the printed report.

One knee: a summary and a page of detail. Two knees: a page with the figures and charts of both, one that holds them
side by side, and the page of detail.
"""

from __future__ import annotations

from kneejournal.domain.messages import Template
from kneejournal.domain.report import KneePart, Report
from kneejournal.exporters.paper import Beside, Block, Paper, Rank
from kneejournal.exporters.paper_advice import advice
from kneejournal.exporters.paper_care import care, context, goals, questions
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
from kneejournal.exporters.paper_words import LISTED, span_text

FOOT = Template("report.foot", "Made with kneejournal from self-recorded data. Information, not a diagnosis.")
PAGE_COUNT = Template("report.page", "{page} / {pages}")

Blocks = tuple[Block, ...]


def paper(report: Report) -> Paper:
    """Arrange a report."""
    pages = _one_knee(report, report.knees[0]) if len(report.knees) == 1 else _several_knees(report)
    name = LISTED(first=title_text(report), second=span_text(report.first, report.last))
    return Paper(title=title_text(report), name=name, foot=FOOT(), page_count=PAGE_COUNT, pages=pages)


def _one_knee(report: Report, part: KneePart) -> tuple[Blocks, ...]:
    summary: Blocks = (
        title(report, Rank.REPORT),
        introduction(report),
        figures(report, part),
        chart(report, part),
        Beside((activities(report, part), signs(report, part)), (pattern(report, part), advice(report))),
        *_wishes(report),
    )
    detail: Blocks = (
        title(report, Rank.PAGE),
        *_load(report, part),
        notes(report),
    )
    return summary, detail


def _several_knees(report: Report) -> tuple[Blocks, ...]:
    overview: list[Block] = [title(report, Rank.REPORT), introduction(report)]
    for part in report.knees:
        overview += [knee_title(part), knee_introduction(part), figures(report, part), chart(report, part)]
    left, right = report.knees
    knees: Blocks = (
        title(report, Rank.PAGE),
        Beside((activities(report, left),), (activities(report, right),)),
        Beside((pattern(report, left),), (pattern(report, right),)),
        Beside((signs(report, left),), (signs(report, right),)),
        Beside((exercises(report, left),), (exercises(report, right),)),
    )
    detail: Blocks = (
        title(report, Rank.PAGE),
        runs(report),
        Beside((*_weeks(report), care(report)), (advice(report), context(report))),
        *_wishes(report),
        notes(report),
    )
    return tuple(overview), knees, detail


def _load(report: Report, part: KneePart) -> Blocks:
    """Return runs, weeks, exercises and care; runs take the whole width only if there are any."""
    right = (exercises(report, part), context(report))
    if not report.runs:
        return (Beside((runs(report), *_weeks(report), care(report)), right),)
    return runs(report), Beside((*_weeks(report), care(report)), right)


def _weeks(report: Report) -> Blocks:
    return (
        (weeks(report),) if report.runs or any(week.planned or week.recorded for week in report.exercise_weeks) else ()
    )


def _wishes(report: Report) -> Blocks:
    if not report.questions and not report.goals:
        return ()
    return (Beside((questions(report),), (goals(report),)),)
