"""Living the story day by day: the knee, the advice of the morning, what is done, and what of it is noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from kneejournal.domain.catalogue import planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import (
    AdviceEntry,
    CheckIn,
    OtherActivity,
    OutcomeScore,
    Prescription,
    Profile,
    Programme,
    Run,
    RunPlan,
    SetDone,
)
from kneejournal.domain.vocabulary import RunKind, Terrain, Verdict
from kneejournal.rules import Advice, advise, log_entry
from kneejournal.sample import care
from kneejournal.sample.answers import (
    Answers,
    evening_answers,
    morning_answers,
    noted,
    some_unanswered,
    with_worst_pain,
)
from kneejournal.sample.clock import EVENING, MORNING, at
from kneejournal.sample.dice import Dice
from kneejournal.sample.knee import SampleKnee
from kneejournal.sample.outing import SUNDAY, Outing, as_advised, own_way, run_of, too_much
from kneejournal.sample.story import Story

WINDOW = 28  # days the advice looks back; more check-ins than that need not be handed to it
RUNS_SEEN, SETS_SEEN = 30, 60  # more than any four weeks, any two days hold here
SPIKE_NOTE = "Felt great and kept going over the ridge. Stairs were hard afterwards."


@dataclass
class Life:
    """What has been lived and noted so far."""

    story: Story
    profile: Profile
    dice: Dice
    knee: SampleKnee
    programmes: tuple[Programme, ...]
    prescriptions: tuple[Prescription, ...]
    check_ins: list[CheckIn] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    sets: list[SetDone] = field(default_factory=list)
    plans: list[RunPlan] = field(default_factory=list)
    advice_log: list[AdviceEntry] = field(default_factory=list)
    scores: list[OutcomeScore] = field(default_factory=list)
    others: list[OtherActivity] = field(default_factory=list)

    def live(self, day: date) -> None:
        """Go through one day, from getting up to the night."""
        if self._is_blank(day):
            self.knee.sleep(0, trained=self._trained(day))
            return
        morning, late = self._morning(day), self.dice.whole(0, 35)
        advice = self._advice(noted(day, morning, {}, late)) if morning else None
        if day == self.story.last:
            self.check_ins.append(noted(day, morning, {}, late))
            return
        outing = self._outing(day, advice)
        run = self._run(day, outing) if outing else None
        self._care(day, advice)
        self._evening(day, morning, run, late)
        self.knee.sleep(outing.load_km if outing else 0, trained=self._trained(day))

    def _is_blank(self, day: date) -> bool:
        """Tell whether nothing is noted: never on days that matter to the story, mostly in a pause, else rarely."""
        just_sore = (self.story.since_spike(day) or WINDOW) <= 2  # noqa: PLR2004  # the first days of a flare-up
        if just_sore or day in (self.story.last, *self.story.spikes, *self.story.visits):
            return False
        return self.dice.chance(0.9 if self.story.pause(day) else 0.06)

    def _morning(self, day: date) -> Answers:
        """Return the answers on getting up; sometimes there is no time, or one is left out."""
        answers = morning_answers(self.knee, self.dice)
        if day == self.story.last:
            return answers
        return {} if self.dice.chance(0.05) else some_unanswered(answers, self.dice, 0.08, 1)

    def _advice(self, today: CheckIn) -> Advice:
        """Ask for the advice on what is noted so far, and keep it."""
        recent = Diary(
            profile=self.profile,
            check_ins=(*self.check_ins[-WINDOW:], today),
            runs=tuple(self.runs[-RUNS_SEEN:]),
            sets=tuple(self.sets[-SETS_SEEN:]),
            planned_runs=tuple(self.plans[-1:]),
            prescriptions=tuple(each for each in self.prescriptions if each.valid_from <= today.date),
        )
        advice = advise(recent, today.date)
        self.advice_log.append(log_entry(advice, at(today.date, MORNING + 40)))
        return advice

    def _outing(self, day: date, advice: Advice | None) -> Outing | None:
        if day in self.story.spikes:
            return too_much(self.knee, self.dice)
        if self.story.pause(day) or self.dice.chance(0.08):
            return None
        if advice is None or not self.dice.chance(self._obedience(day)):
            return own_way(day, self.knee, self.dice)
        return as_advised(day, advice, self._days_since_run(day), self.dice)

    def _obedience(self, day: date) -> float:
        """Return how likely the advice is followed: hardly until it was right once, and less as the pain fades."""
        since = self.story.since_spike(day)
        return 0.25 if since is None else max(0.85, 0.99 - since * 0.002)

    def _days_since_run(self, day: date) -> int:
        return (day - self.runs[-1].day).days if self.runs else WINDOW

    def _run(self, day: date, outing: Outing) -> Run:
        run = run_of(outing, day, self.knee, self.dice, SPIKE_NOTE if day in self.story.spikes else None)
        self.runs.append(run)
        return run

    def _care(self, day: date, advice: Advice | None) -> None:
        """Do exercises, and something else on days of rest; fill in the questionnaire at a visit."""
        items = planned_items(self.programmes, day)
        if items and not self.story.pause(day) and self.dice.chance(care.adherence(self.story, day)):
            self.sets += care.session(items, day, self.knee, self.dice)
            self.knee.grow_stronger()
        if advice and advice.verdict is Verdict.REST and self.dice.chance(0.2):
            self.others.append(care.other_activity(day, self.dice))
        if day in self.story.visits:
            self.scores.append(care.outcome_score(day, self.knee))

    def _trained(self, day: date) -> bool:
        return bool(self.sets) and (day - self.sets[-1].date).days < 14  # noqa: PLR2004  # two weeks

    def _evening(self, day: date, morning: Answers, run: Run | None, late: int) -> None:
        """Note the evening, and perhaps tomorrow's plan."""
        evening: Answers = {}
        if not morning or day in self.story.spikes or self.dice.chance(0.85):
            answers = some_unanswered(evening_answers(self.knee, run, self.dice), self.dice, 0.2, 3)
            evening = with_worst_pain({**morning, **answers}, run, self.knee)
            evening = {name: value for name, value in evening.items() if name not in morning}
        self.check_ins.append(noted(day, morning, evening, late))
        tomorrow = day + timedelta(days=1)
        if tomorrow.isoweekday() == SUNDAY and tomorrow not in self.story.spikes and self.dice.chance(0.4):
            self.plans.append(planned_run(tomorrow, at(day, EVENING + 30), self.dice))


def planned_run(day: date, written: datetime, dice: Dice) -> RunPlan:
    """Return what the runner would like to run on a day."""
    kind = RunKind.LONG if day.isoweekday() == SUNDAY else RunKind.EASY
    metres = 500 * dice.whole(8, 16)
    return RunPlan(date=day, distance_m=metres, kind=kind, terrain=Terrain.FLAT, updated_at=written)
