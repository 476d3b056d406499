"""How a report is to be written: which parts it has, and on which paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kneejournal.domain.messages import Template


class Part(StrEnum):
    """A part that can be left out. The head, the chart and the signs always stay: a sign is never left out."""

    ACTIVITIES = "activities"
    PATTERN = "pattern"
    PRESCRIBED = "prescribed"
    QUESTIONS = "questions"
    RUNS = "runs"
    WEEKS = "weeks"
    EXERCISES = "exercises"
    SCORES = "scores"
    ADVICE = "advice"
    CARE = "care"
    CONTEXT = "context"
    NOTES = "notes"
    ALL_RUNS = "all_runs"
    DAILY = "daily"


PART_NAMES = {
    Part.ACTIVITIES: Template("report.part.activities", "Aggravating activities"),
    Part.PATTERN: Template("report.part.pattern", "24-hour pattern"),
    Part.PRESCRIBED: Template("report.part.prescribed", "Prescription"),
    Part.QUESTIONS: Template("report.part.questions", "Questions and goals"),
    Part.RUNS: Template("report.part.runs", "Runs"),
    Part.WEEKS: Template("report.part.weeks", "Weeks"),
    Part.EXERCISES: Template("report.part.exercises", "Exercises"),
    Part.SCORES: Template("report.part.scores", "Questionnaires"),
    Part.ADVICE: Template("report.part.advice", "Advice followed"),
    Part.CARE: Template("report.part.care", "Visits"),
    Part.CONTEXT: Template("report.part.context", "Other training, gaps"),
    Part.NOTES: Template("report.part.notes", "Notes"),
    Part.ALL_RUNS: Template("report.part.all_runs", "All runs, on further pages"),
    Part.DAILY: Template("report.part.daily", "A line for each day, on further pages"),
}
LONG = frozenset({Part.ALL_RUNS, Part.DAILY})
USUAL = frozenset(Part) - LONG
"""The parts of a report of two pages."""


class PaperSize(StrEnum):
    """The paper it is printed on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True)
class Form:
    """Which parts a report has, its paper, and the code of the language of its words, for who reads it aloud."""

    parts: frozenset[Part] = USUAL
    paper: PaperSize = PaperSize.A4
    language: str = "en"


USUAL_FORM = Form()
"""Two pages of A4 in English."""
