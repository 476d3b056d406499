"""What professionals set, over time. Setting something new never rewrites what held before it.

A prescription holds from ``valid_from`` to ``valid_until``, both included; a ban on running holds until its own date,
on which running is allowed again, even where the rest has run out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from kneejournal.domain.records import Prescription

_DAY = timedelta(days=1)


class Standing(StrEnum):
    """Whether a prescription is still to come, holds, or is over."""

    COMING = "coming"
    HOLDS = "holds"
    OVER = "over"


def standing(each: Prescription, on: date) -> Standing:
    """Tell where a prescription stands on a day."""
    if on < each.valid_from:
        return Standing.COMING
    runs = each.valid_until is None or on <= each.valid_until
    bans = each.no_running_until is not None and on < each.no_running_until
    return Standing.HOLDS if runs or bans else Standing.OVER


def standing_days(each: Prescription) -> tuple[date, date | None]:
    """Return the first and the last day on which a prescription holds; None where no end is set."""
    if each.valid_until is None or each.no_running_until is None:
        return each.valid_from, each.valid_until
    return each.valid_from, max(each.valid_until, each.no_running_until - _DAY)


def in_force(prescriptions: Iterable[Prescription], on: date) -> tuple[Prescription, ...]:
    """Return the prescriptions that hold on a day, the earliest first; a later one does not by itself end another."""
    holding = (each for each in prescriptions if standing(each, on) is Standing.HOLDS)
    return tuple(sorted(holding, key=lambda each: each.valid_from))


def ended(each: Prescription, day: date) -> Prescription:
    """Return the prescription as one that holds no more from ``day`` on, and as ever on the days before.

    Raises:
        ValueError: where it begins on that day or later: then it has to be deleted.
    """
    if day <= each.valid_from:
        raise ValueError(f"a prescription from {each.valid_from} cannot end before {day}")
    last = day - _DAY
    return replace(
        each,
        valid_until=last if each.valid_until is None else min(each.valid_until, last),
        no_running_until=None if each.no_running_until is None else min(each.no_running_until, day),
    )


def replaced_by(prescriptions: Iterable[Prescription], new: Prescription) -> tuple[Prescription, ...]:
    """Return what holds on the first day of a new prescription and began before it: what the new one takes over."""
    return tuple(each for each in in_force(prescriptions, new.valid_from) if each.valid_from < new.valid_from)


def says_nothing(each: Prescription) -> bool:
    """Tell whether neither a limit nor a note is set."""
    return each == Prescription(
        valid_from=each.valid_from, valid_until=each.valid_until, by=each.by, updated_at=each.updated_at
    )
