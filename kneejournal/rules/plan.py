"""The run somebody would like to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kneejournal.domain.diary import Diary
from kneejournal.domain.errors import InvalidValue, UserProblem
from kneejournal.domain.messages import Template
from kneejournal.domain.records import RunPlan
from kneejournal.domain.vocabulary import RunKind, Terrain

UNUSABLE = Template("problem.plan.unusable", "The planned run cannot be used: {problem}.")


@dataclass(frozen=True)
class PlannedRun:
    """A run somebody would like to do: metres, kind and terrain, each None where it was not said.

    Kind and terrain may be the words of the open format.
    """

    distance_m: float | None = None
    kind: str | RunKind | None = None
    terrain: str | Terrain | None = None


NO_PLAN = PlannedRun()


@dataclass(frozen=True)
class Plan:
    """A planned run whose words were checked."""

    distance_m: float | None
    kind: RunKind | None
    terrain: Terrain | None

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is planned."""
        return self.distance_m is None and self.kind is None and self.terrain is None


def plan_for(diary: Diary, on: date, plan: PlannedRun | None) -> Plan:
    """Return the plan given or, without one, what the diary plans for that day.

    Raises:
        UserProblem: for a distance, kind or terrain that the format does not know; names the choices.
    """
    if plan is None:
        noted = next((each for each in diary.planned_runs if each.date == on), None)
        plan = PlannedRun(noted.distance_m, noted.kind, noted.terrain) if noted else NO_PLAN
    raw = {"distance_m": plan.distance_m, "kind": plan.kind, "terrain": plan.terrain}
    try:
        checked = RunPlan.from_json({"date": _ANY_DAY} | raw)
    except InvalidValue as fault:
        raise UserProblem(UNUSABLE(problem=str(fault))) from None
    return Plan(checked.distance_m, checked.kind, checked.terrain)


_ANY_DAY = "2000-01-01"  # a plan is checked as a record, and records have a date
