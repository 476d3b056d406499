"""The advice in words: its heading, its one line, and how soon a professional should look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kneejournal.domain.names import KNEE_NAMES, RUN_KIND_NAMES, TERRAIN_NAMES
from kneejournal.domain.vocabulary import RestKind, RunKind, SeeProfessional, Verdict
from kneejournal.gui.today.state import DayState
from kneejournal.gui.words import Words

if TYPE_CHECKING:
    from kneejournal.rules import Advice, Cap

SHAPES = {Verdict.RUN: "●", Verdict.REDUCE: "▲", Verdict.REST: "■"}
"""A shape for each verdict, so that none is told by colour alone."""


def verdict_word(verdict: Verdict) -> str:
    """Return the verdict as it stands on the card."""
    return {Verdict.RUN: _tr("RUN"), Verdict.REDUCE: _tr("REDUCE"), Verdict.REST: _tr("REST")}[verdict]


def heading(advice: Advice, state: DayState, *, after_run: bool) -> str:
    """Return what the advice is for, and for which knee where two are tracked."""
    if after_run:
        head = _tr("Advice for the next run, if the knee stays as today")
    elif state.day == state.today:
        head = _tr("Advice for today")
    else:
        head = _tr("Advice for {day}, as the journal reads now").format(day=state.words.day(state.day))
    return f"{head} · {state.words.text(KNEE_NAMES[advice.knee])}" if len(state.knees) > 1 else head


def one_line(advice: Advice, state: DayState) -> str:
    """Return how far and how a run may be, or why there is none and until when."""
    return _cap_line(advice.cap, state) if advice.cap is not None else _rest_line(advice, state.words)


def _rest_line(advice: Advice, words: Words) -> str:
    text = {
        RestKind.FLARE: _tr("No running until the knee has been calm."),
        RestKind.STOP: _tr("No running until this has been looked at."),
        RestKind.PLANNED: _tr("A planned rest day."),
        RestKind.PRESCRIBED: _tr("Your prescription says no running."),
        RestKind.UNKNOWN: _tr("No advice to run without today’s answers."),
    }[advice.rest_kind or RestKind.UNKNOWN]
    if advice.next_run_not_before is None:
        return text
    return f"{text} {_tr('Next run not before {day}.').format(day=words.short_day(advice.next_run_not_before))}"


def _cap_line(cap: Cap, state: DayState) -> str:
    words = state.words
    parts = [_tr("Up to {distance}").format(distance=words.distance(cap.max_distance_m))]
    if len(cap.kinds) < len(RunKind):
        parts.append(_either([words.text(RUN_KIND_NAMES[kind]).lower() for kind in cap.kinds]))
    avoided = [words.text(TERRAIN_NAMES[each]).lower() for each in cap.avoid if each in TERRAIN_NAMES]
    if avoided:
        parts.append(_tr("not {terrains}").format(terrains=_either(avoided)))
    if cap.not_before > state.day:
        parts.append(_tr("{day} at the earliest").format(day=words.short_day(cap.not_before)))
    return ", ".join(part for part in parts if part) + "."


def _either(names: list[str]) -> str:
    if len(names) < 2:  # noqa: PLR2004  # "or" takes two
        return "".join(names)
    return _tr("{others} or {last}").format(others=", ".join(names[:-1]), last=names[-1])


def see_line(see: SeeProfessional) -> str:
    """Return what to do about a sign that belongs in front of a professional, and how soon; empty for none."""
    return {
        SeeProfessional.NONE: "",
        SeeProfessional.ROUTINE: _tr("Worth showing to a doctor or physio in the coming weeks."),
        SeeProfessional.SOON: _tr("Have a doctor or physio look at it within days."),
        SeeProfessional.URGENT: _tr("Have this looked at today: an urgent care centre, or your doctor by telephone."),
    }[see]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Advice", text)
