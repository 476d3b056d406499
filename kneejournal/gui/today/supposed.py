"""A day as it would be with other answers or another plan: values only, nothing is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kneejournal.domain.changes import with_answers
from kneejournal.domain.records import RunPlan
from kneejournal.gui.today.state import DayState


def with_plan(state: DayState, plan: RunPlan) -> DayState:
    """Return the day with this run planned in place of what is planned for that date."""
    others = tuple(each for each in state.diary.planned_runs if each.date != plan.date)
    return replace(state, diary=replace(state.diary, planned_runs=(*others, plan)))


def without_plan(state: DayState) -> DayState:
    """Return the day with nothing planned."""
    others = tuple(each for each in state.diary.planned_runs if each.date != state.plan_day)
    return replace(state, diary=replace(state.diary, planned_runs=others))


def with_answered(state: DayState, given: Mapping[str, object]) -> DayState:
    """Return the day with other answers for the knee shown; None makes one unknown."""
    noted = with_answers(state.check_in, given)
    others = tuple(each for each in state.diary.check_ins if (each.date, each.knee) != (noted.date, noted.knee))
    return replace(state, diary=replace(state.diary, check_ins=(*others, noted)))
