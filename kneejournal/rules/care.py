"""What to do about signs that belong in front of a professional, and how soon; worded for any country."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kneejournal.domain.messages import Message, Template
from kneejournal.domain.vocabulary import SeeProfessional

URGENT_TITLE = Template("rules.care.urgent.title", "Have the knee seen today")
URGENT = Template(
    "rules.care.urgent",
    "Use same-day care: an urgent care clinic, or your doctor by telephone. If the leg cannot carry you, you feel ill "
    "with fever, or breathing is hard, call your emergency number.",
)
SOON_TITLE = Template("rules.care.soon.title", "Have the knee looked at within days")
SOON = Template(
    "rules.care.soon",
    "Make an appointment with a doctor or physio for the coming days. If it gets worse, use same-day care.",
)
ROUTINE_TITLE = Template("rules.care.routine.title", "Worth mentioning at an ordinary visit")
ROUTINE = Template("rules.care.routine", "There is no hurry: tell a doctor or physio in the coming weeks.")


@dataclass(frozen=True)
class Care:
    """How soon, as a title, and what to do about it."""

    title: Message
    what_to_do: Message


_BY_URGENCY: Mapping[SeeProfessional, Care] = {
    SeeProfessional.URGENT: Care(URGENT_TITLE(), URGENT()),  # [lit NHS, Lothian, DVT]
    SeeProfessional.SOON: Care(SOON_TITLE(), SOON()),  # [lit NHS]
    SeeProfessional.ROUTINE: Care(ROUTINE_TITLE(), ROUTINE()),  # [seed 003]
}


def care_for(see: SeeProfessional) -> Care | None:
    """Return what to do, None where nobody needs to look at the knee."""
    return _BY_URGENCY.get(see)
