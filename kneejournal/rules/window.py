"""The 28 days before an advice, cut out of a diary that may hold ten years.

This is the one place that looks at every record, and it looks at no more than its date. Offsets count days from the
day of the advice; 0 is that day.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from kneejournal.domain.diary import Diary, tracked_knees
from kneejournal.domain.records import CheckIn, Profile, Run, SetDone
from kneejournal.domain.vocabulary import Knee, Symptom
from kneejournal.rules.days import SHARED_SIGNS

WEEK = 7
FORTNIGHT = 14
WINDOW = 28  # days; "four weeks" [lit Frandsen: 30 days]
RECENT_SETS = 2  # days of exercises the rules look at: today and yesterday [eng]


@dataclass(frozen=True)
class Window:
    """What the rules may see of a diary on a day.

    ``runs`` are those of days -27 to -1, in order; ``sets`` those of today and yesterday; ``ran_before`` tells
    whether there is any run before the window.
    """

    on: date
    profile: Profile
    knees: tuple[Knee, ...]
    check_ins: Mapping[Knee, Mapping[int, CheckIn]]
    shared_signs: Mapping[int, frozenset[Symptom]]
    runs: tuple[tuple[int, Run], ...]
    sets: tuple[tuple[int, SetDone], ...]
    ran_before: bool


def recent(diary: Diary, on: date) -> Diary:
    """Leave out the check-ins and sets from before the window of that day, which no later day looks at either."""
    first = on.toordinal() - WINDOW
    return replace(
        diary,
        profile=replace(diary.profile, knees=_knees(diary)),
        check_ins=tuple(each for each in diary.check_ins if each.date.toordinal() > first),
        sets=tuple(each for each in diary.sets if each.date.toordinal() > first),
    )


def cut(diary: Diary, on: date) -> Window:
    """Cut the window of that day out of a diary."""
    first, today = on.toordinal() - WINDOW + 1, on.toordinal()
    check_ins = [each for each in diary.check_ins if first <= each.date.toordinal() <= today]
    run_days = [(run.day.toordinal() - today, run) for run in diary.runs]
    return Window(
        on=on,
        profile=diary.profile,
        knees=_knees(diary),
        check_ins=_by_knee(check_ins, today),
        shared_signs=_shared_signs(check_ins, today),
        runs=tuple(sorted(((day, run) for day, run in run_days if -WINDOW < day < 0), key=_by_start)),
        sets=tuple((day, each) for each in diary.sets if -RECENT_SETS < (day := each.date.toordinal() - today) <= 0),
        ran_before=any(day <= -WINDOW for day, _ in run_days),
    )


def _knees(diary: Diary) -> tuple[Knee, ...]:
    """Return the tracked knees; where the profile names none, those that were noted."""
    noted = set() if diary.profile.knees else {each.knee for each in diary.check_ins}
    return tuple(knee for knee in Knee if knee in noted) or tracked_knees(diary.profile)


def _by_knee(check_ins: list[CheckIn], today: int) -> Mapping[Knee, Mapping[int, CheckIn]]:
    return {knee: {each.date.toordinal() - today: each for each in check_ins if each.knee == knee} for knee in Knee}


def _shared_signs(check_ins: list[CheckIn], today: int) -> Mapping[int, frozenset[Symptom]]:
    shared: dict[int, frozenset[Symptom]] = defaultdict(frozenset)
    for each in check_ins:
        shared[each.date.toordinal() - today] |= SHARED_SIGNS.intersection(each.symptoms or ())
    return shared


def _by_start(dated: tuple[int, Run]) -> tuple[object, ...]:
    day, run = dated
    return (day, run.start, run.id)
