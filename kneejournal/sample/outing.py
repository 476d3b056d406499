"""The made-up runner's runs: whether, how far, and how the knee took it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.records import KneeResponse, Run
from kneejournal.domain.vocabulary import AscentSource, Knee, RunKind, Terrain, Verdict
from kneejournal.rules import Advice
from kneejournal.sample.clock import EVENING, at
from kneejournal.sample.dice import Dice
from kneejournal.sample.knee import SampleKnee, whole_score

TUESDAY, THURSDAY, SUNDAY = 2, 4, 7
USUAL_KM = {TUESDAY: 6.0, THURSDAY: 6.5, SUNDAY: 10.5}
USUAL_WEEK_M = 23_000
TOO_SORE = 3.5  # irritation at which even a stubborn runner stays at home
WALKED_STAGES = 5  # stages of the walk-run ladder with walking in them
TERRAIN_LOAD = {Terrain.FLAT: 1.0, Terrain.ROLLING: 1.06, Terrain.TRAIL: 1.12, Terrain.HILLY: 1.3}
KIND_LOAD = {RunKind.WALK_RUN: 0.85, RunKind.TEMPO: 1.1, RunKind.RACE: 1.2}
MINUTES_PER_KM = {RunKind.WALK_RUN: 7.6, RunKind.TEMPO: 5.3, RunKind.RACE: 5.1}
CLIMB_PER_KM = {Terrain.FLAT: 4.0, Terrain.ROLLING: 11.0, Terrain.TRAIL: 18.0, Terrain.HILLY: 28.0}


@dataclass(frozen=True)
class Outing:
    """What the runner sets out to do."""

    km: float
    kind: RunKind = RunKind.EASY
    terrain: Terrain = Terrain.FLAT

    @property
    def load_km(self) -> float:
        """What it asks of the knee, in kilometres of easy flat running."""
        return self.km * TERRAIN_LOAD[self.terrain] * KIND_LOAD.get(self.kind, 1.0)


def too_much(knee: SampleKnee, dice: Dice) -> Outing:
    """Return the outing that ends in a flare-up: twice what the knee tolerates, over hills."""
    km = round(knee.tolerance_km * dice.between(1.75, 2.05), 1)
    return Outing(km, dice.pick((RunKind.LONG, RunKind.RACE)), Terrain.HILLY)


def own_way(day: date, knee: SampleKnee, dice: Dice) -> Outing | None:
    """Return what the runner does without regard to the advice: the usual, as far as it goes."""
    usual = USUAL_KM.get(day.isoweekday())
    if usual is None or knee.irritation > TOO_SORE:
        return None
    km = min(usual * dice.between(0.92, 1.08), knee.tolerance_km * 1.2)
    return Outing(round(km, 1), RunKind.EASY, dice.pick((Terrain.FLAT, Terrain.FLAT, Terrain.ROLLING, Terrain.TRAIL)))


def as_advised(day: date, advice: Advice, days_since_run: int, dice: Dice) -> Outing | None:
    """Return what the runner does by the advice, within its cap."""
    if advice.verdict is Verdict.REST or advice.cap is None:
        return None
    weekday = day.isoweekday()
    if weekday not in USUAL_KM and not (days_since_run > 2 and dice.chance(0.4)):  # noqa: PLR2004  # two days off
        return None
    km = min(USUAL_KM.get(weekday, 5.0), advice.cap.max_distance_m / 1000 * dice.between(0.9, 1.0))
    return Outing(int(km * 10) / 10, _kind(day, advice, dice), dice.pick((Terrain.FLAT, Terrain.FLAT, Terrain.ROLLING)))


def _kind(day: date, advice: Advice, dice: Dice) -> RunKind:
    if advice.ladder is not None and advice.ladder.stage <= WALKED_STAGES:
        return RunKind.WALK_RUN
    allowed = advice.cap.kinds if advice.cap else ()
    if day.isoweekday() == THURSDAY and RunKind.TEMPO in allowed and dice.chance(0.4):
        return RunKind.TEMPO
    return RunKind.LONG if day.isoweekday() == SUNDAY and RunKind.LONG in allowed else RunKind.EASY


def run_of(outing: Outing, day: date, knee: SampleKnee, dice: Dice, note: str | None) -> Run:
    """Return the run as it was noted in the evening; now and then an answer is missing."""
    moving_s = int(outing.km * MINUTES_PER_KM.get(outing.kind, 6.1) * dice.between(0.96, 1.05) * 60)
    climb = int(outing.km * CLIMB_PER_KM[outing.terrain] * dice.between(0.8, 1.2))
    start = at(day, (9 * 60 if day.isoweekday() == SUNDAY else 17 * 60 + 20) + dice.whole(0, 40))
    response = _response(outing, knee, dice)
    return Run(
        id=dice.new_id(),
        start=start,
        distance_m=round(outing.km * 1000),
        moving_s=moving_s,
        elapsed_s=moving_s + dice.whole(0, 240),
        ascent_m=climb,
        descent_m=climb,
        ascent_source=AscentSource.STATED,
        kind=outing.kind,
        terrain=outing.terrain,
        effort=_effort(outing, dice),
        stopped_early=True if (response.peak or 0) >= TOO_SORE and dice.chance(0.5) else None,
        note=note,
        responses=() if dice.chance(0.04) else (response,),
        updated_at=max(at(day, EVENING + 15), start + timedelta(hours=1.5)),
    )


def _effort(outing: Outing, dice: Dice) -> int:
    hard = {RunKind.TEMPO: 6, RunKind.RACE: 8, RunKind.LONG: 5}.get(outing.kind, 3)
    return hard + dice.whole(0, 1)


def _response(outing: Outing, knee: SampleKnee, dice: Dice) -> KneeResponse:
    """Return how the knee took it: what the load asks beyond an easy run, and more of it in an irritated knee."""
    stress, overload = outing.load_km / knee.tolerance_km, knee.overload(outing.load_km)
    before = knee.score(0.4)
    peak = max(before, whole_score(before + max(0.0, stress - 0.8) * 1.9 + knee.irritation * stress * 0.3))
    end = max(before, peak - dice.whole(0, 1))
    hour = whole_score(knee.irritation * 0.35 + overload * 2 + dice.wobble(0.4))
    return KneeResponse(
        knee=Knee.RIGHT,
        before=before,
        peak=peak,
        end=end,
        one_hour_after=None if dice.chance(0.09) else hour,
        worsened=None if dice.chance(0.15) else end - before >= 2,  # noqa: PLR2004  # a change that is felt
        limped=peak >= 6 and dice.chance(0.6),  # noqa: PLR2004  # hardly anyone limps below
    )
