"""The advice in words: its heading, its one line, and the stage of the ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kneejournal.domain.messages import Precision
from kneejournal.domain.vocabulary import RestKind, RunKind, Terrain, Verdict
from kneejournal.gui.today.state import DayState
from kneejournal.gui.words import Words
from kneejournal.rules import E0, RUNGS
from kneejournal.rules.plan_words import KIND_WORDS, TERRAIN_WORDS

if TYPE_CHECKING:
    from kneejournal.rules import Advice, Cap, Ladder

SHAPES = {Verdict.RUN: "●", Verdict.REDUCE: "▲", Verdict.REST: "■"}
"""A shape for each verdict, so that none is told by colour alone."""


class AdviceWords(QObject):
    """Puts an advice into words; an object only so that Qt can translate them."""

    def verdict_word(self, verdict: Verdict) -> str:
        """Return the verdict as it stands on the card."""
        return {Verdict.RUN: self.tr("RUN"), Verdict.REDUCE: self.tr("REDUCE"), Verdict.REST: self.tr("REST")}[verdict]

    def heading(self, state: DayState) -> str:
        """Return what the advice is for, and for which knee where two are tracked."""
        advice = state.advised.shown
        if state.advised.after_run:
            head = self.tr("Advice for the next run, {day}").format(day=state.words.short_day(advice.date))
        elif state.day == state.today:
            head = self.tr("Advice for today")
        else:
            head = self.tr("Advice for {day}, as the journal reads now").format(day=state.words.day(state.day))
        return f"{head} · {state.words.knee(advice.knee)}" if len(state.knees) > 1 else head

    def provisional(self, state: DayState) -> str:
        """Return what today is for after its run, and what the advice for the next still waits for; else nothing."""
        if not state.advised.after_run or state.day != state.today:
            return ""
        until = self.tr("Provisional until tomorrow morning’s check-in: it takes the knee to stay as today.")
        return f"{state.words.say(E0.message)} {until}"

    def one_line(self, advice: Advice, state: DayState) -> str:
        """Return how far and how a run may be, or why there is none and until when."""
        return self._cap_line(advice.cap, state) if advice.cap is not None else self._rest_line(advice, state.words)

    def _rest_line(self, advice: Advice, words: Words) -> str:
        if advice.waits_to_be_seen:  # a day would say that waiting until then will do
            return self.tr("No running until this has been looked at.")
        text = {
            RestKind.FLARE: self.tr("No running until the knee has been calm."),
            RestKind.STOP: self.tr("This has been looked at; the rest goes on for a few days."),
            RestKind.PLANNED: self.tr("A planned rest day."),
            RestKind.PRESCRIBED: self.tr("Your prescription says no running."),
            RestKind.UNKNOWN: self.tr("No advice to run without today’s answers."),
        }[advice.rest_kind or RestKind.UNKNOWN]
        if advice.next_run_not_before is None:
            return text
        first = self.tr("Next run not before {day}.").format(day=words.short_day(advice.next_run_not_before))
        return f"{text} {first}"

    def _cap_line(self, cap: Cap, state: DayState) -> str:
        words = state.words
        parts = [self.tr("Up to {distance}").format(distance=words.distance(cap.max_distance_m, Precision.LIMIT))]
        if len(cap.kinds) < len(RunKind):
            parts.append(self._either([words.text(KIND_WORDS[kind]) for kind in cap.kinds]))
        avoided = [words.text(TERRAIN_WORDS[Terrain(each)]) for each in cap.avoid if each in TERRAIN_WORDS]
        if avoided:
            parts.append(self.tr("not {terrains}").format(terrains=self._either(avoided)))
        if cap.not_before > state.day:
            parts.append(self.tr("{day} at the earliest").format(day=words.short_day(cap.not_before)))
        return ", ".join(part for part in parts if part) + "."

    def _either(self, names: list[str]) -> str:
        if len(names) < 2:  # noqa: PLR2004  # "or" takes two
            return "".join(names)
        return self.tr("{others} or {last}").format(others=", ".join(names[:-1]), last=names[-1])

    def ladder_line(self, ladder: Ladder, words: Words) -> str:
        """Return the stage and the session of the walk-run ladder, or that it waits."""
        stage = self.tr("Walk-run stage {stage} of {count}").format(stage=ladder.stage, count=len(RUNGS))
        if ladder.session is None:
            return self.tr("{stage}, once the knee is calm.").format(stage=stage)
        return f"{stage}: {words.say(ladder.session)}"
