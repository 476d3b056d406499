"""The physio report as values: what happened in a span of days, without layout and without words.

Nothing is invented: what was not recorded is None, an empty tuple or a count of zero days, and whoever writes the
report out says so. Each mean carries the number it rests on. Spans include both ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kneejournal.domain.adherence import WeekSets, week_sets
from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.messages import Message
from kneejournal.domain.outcome import ScoreLine, score_lines
from kneejournal.domain.records import (
    Appointment,
    CheckIn,
    Goal,
    OtherActivity,
    OutcomeScore,
    Profile,
    Question,
    Span,
    Visit,
)
from kneejournal.domain.report_advice import AdviceKept, advice_kept
from kneejournal.domain.report_chart import ChartStep, FlareLine, Grain, chart_steps, flare_lines, grain_of
from kneejournal.domain.report_days import DayLine, day_lines
from kneejournal.domain.report_exercises import Exercises, exercises
from kneejournal.domain.report_load import Load, RunLine, load, run_lines
from kneejournal.domain.report_notes import NoteLine, note_lines
from kneejournal.domain.report_pain import (
    ActivityLine,
    PainFigure,
    activity_lines,
    pain_figure,
    span_before,
    unanswered_activities,
)
from kneejournal.domain.report_pattern import DayPattern, day_pattern
from kneejournal.domain.report_prescribed import PrescriptionKept, prescriptions_kept
from kneejournal.domain.report_signs import Logged, Signs, logged, places, signs
from kneejournal.domain.vocabulary import Knee, Location, Units


@dataclass(frozen=True)
class KneePart:
    """What concerns one knee. ``places`` is where it hurt and on how many days."""

    knee: Knee
    logged: Logged
    places: tuple[tuple[Location, int], ...]
    worst: PainFigure
    waking: PainFigure
    chart: tuple[ChartStep, ...]
    flares: tuple[FlareLine, ...]
    activities: tuple[ActivityLine, ...]
    unanswered: tuple[Message, ...]
    pattern: DayPattern
    signs: Signs
    exercises: Exercises


@dataclass(frozen=True)
class Report:
    """The report of a span for one knee or for all tracked ones.

    Runs, weeks, notes, visits, days and marked spans stand with the latest first. ``last_visit`` is the latest up
    to the end of the span; ``appointment`` the first that is not over by then. ``score_lines`` reach back to the first.
    ``questions`` and ``goals`` are the open ones.
    """

    first: date
    last: date
    profile: Profile
    units: Units
    grain: Grain
    knees: tuple[KneePart, ...]
    runs: tuple[RunLine, ...]
    load: Load
    exercise_weeks: tuple[WeekSets, ...]
    advice: AdviceKept
    notes: tuple[NoteLine, ...]
    questions: tuple[Question, ...]
    goals: tuple[Goal, ...]
    visits: tuple[Visit, ...]
    last_visit: Visit | None
    appointment: Appointment | None
    prescribed: tuple[PrescriptionKept, ...]
    score_lines: tuple[ScoreLine, ...]
    days: tuple[DayLine, ...]
    other_activities: tuple[OtherActivity, ...]
    spans: tuple[Span, ...]


def make_report(diary: Diary, first: date, last: date, knee: Knee | None = None) -> Report:
    """Gather the report of a span.

    Args:
        diary: The whole diary: the change, the flare-ups and the longest run look back beyond ``first``, and the
            morning after a run on ``last`` lies beyond it.
        first: The first day of the report.
        last: The last day; the report knows of no later day but for that morning and the next appointment.
        knee: The knee to report on; None means all tracked knees.

    Raises:
        ValueError: where ``last`` lies before ``first``.
    """
    if last < first:
        raise ValueError(f"a report from {first} to {last} holds no day")
    knees = tracked_knees(diary.profile) if knee is None else (knee,)
    runs = run_lines(diary, knees, first, last)
    return Report(
        first=first,
        last=last,
        profile=diary.profile,
        units=diary.profile.units or Units.KM,
        grain=grain_of(first, last),
        knees=tuple(_knee_part(diary, each, runs, first, last) for each in knees),
        runs=runs,
        load=load(diary, first, last),
        exercise_weeks=week_sets(diary, first, last)[::-1],
        advice=advice_kept(diary, knees, first, last),
        notes=note_lines(diary, knees, first, last),
        questions=tuple(each for each in diary.questions if not each.done),
        goals=tuple(each for each in diary.goals if not each.done),
        visits=tuple(sorted((each for each in diary.visits if first <= each.date <= last), key=_day, reverse=True)),
        last_visit=max((each for each in diary.visits if each.date <= last), key=_day, default=None),
        appointment=min((each for each in diary.appointments if each.date >= last), key=_day, default=None),
        prescribed=prescriptions_kept(diary, knees, first, last),
        score_lines=score_lines(_scores(diary, knees, last), diary.custom_instruments),
        days=day_lines(diary, knees, first, last),
        other_activities=tuple(each for each in diary.other_activities if first <= each.date <= last),
        spans=_spans(diary, first, last),
    )


def _day(record: Visit | Appointment) -> date:
    return record.date


def _scores(diary: Diary, knees: Sequence[Knee], last: date) -> list[OutcomeScore]:
    """Return the questionnaires filled in up to the end of the span."""
    return [
        each for each in diary.outcome_scores if each.date <= last and any(each.knee.covers(knee) for knee in knees)
    ]


def _spans(diary: Diary, first: date, last: date) -> tuple[Span, ...]:
    """Return the marked stretches that reach into the span, the latest first."""
    reaching = [each for each in diary.spans if each.from_ <= last and (each.to is None or each.to >= first)]
    return tuple(sorted(reaching, key=lambda each: (each.from_, each.id), reverse=True))


def _knee_part(diary: Diary, knee: Knee, runs: Sequence[RunLine], first: date, last: date) -> KneePart:
    check_ins = _noted(diary, knee, first, last)
    other = [each for side in Knee if side is not knee for each in _noted(diary, side, first, last)]
    lines = activity_lines(diary, check_ins, _noted(diary, knee, *span_before(first, last)))
    responses = [response for run in runs for response in run.responses if response.knee is knee]
    return KneePart(
        knee=knee,
        logged=logged(check_ins, first, last),
        places=places(check_ins),
        worst=pain_figure(diary, knee, "worst_pain", first, last),
        waking=pain_figure(diary, knee, "waking_pain", first, last),
        chart=chart_steps(diary, knee, first, last),
        flares=flare_lines(diary, knee, first, last),
        activities=lines,
        unanswered=unanswered_activities(diary, lines),
        pattern=day_pattern(check_ins, [(each.during, each.waking, each.next_morning) for each in responses]),
        signs=signs(check_ins, other),
        exercises=exercises(diary, knee, first, last),
    )


def _noted(diary: Diary, knee: Knee, first: date, last: date) -> tuple[CheckIn, ...]:
    """Return the knee's check-ins of a span that hold an answer, by day."""
    noted = (each for each in diary.check_ins if each.knee is knee and first <= each.date <= last)
    return tuple(sorted((each for each in noted if not each.is_blank), key=lambda each: each.date))
