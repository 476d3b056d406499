"""Whether a day has its entry: one starred field of the check-in is answered (section 2 of the decision table)."""

from __future__ import annotations

from datetime import date

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.vocabulary import Knee
from kneejournal.rules.days import day_facts


def knees_without_entry(diary: Diary, day: date) -> tuple[Knee, ...]:
    """Return the tracked knees that have no check-in on a day; none where the day is logged.

    A note, a moment or an optional activity alone is no check-in.
    """
    there = {each.knee for each in diary.check_ins if each.date == day and day_facts(each, frozenset()).exists}
    return tuple(knee for knee in tracked_knees(diary.profile) if knee not in there)
