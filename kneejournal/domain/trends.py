"""Series over days for charts and the report: scores, means, load, exercises, flare-ups.

Convention: ``first`` and ``last`` are both included, a series has one value for each day from first to last, and None
is unknown: a day without an answer is never zero.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from kneejournal.domain.catalogue import planned_items
from kneejournal.domain.diary import Diary
from kneejournal.domain.records import CheckIn, Run
from kneejournal.domain.vocabulary import NOT_DONE, Knee

Series = tuple[float | None, ...]

MEAN_DAYS = 7
MEAN_LEAST_SCORED = 4  # product.md, "seven-day mean"
FLARE_RISE = 2  # points above the mean before; product.md, "flare-up"
FLARE_DAYS_BEFORE = 14
FLARE_LEAST_SCORED = 7
FLARE_END_DAYS = 2
CALM_DAYS = 2  # advice.md, section 2: two good days end a mild trigger


def days(first: date, last: date) -> Iterator[date]:
    """Yield each day from first to last, none if last lies before first."""
    return (first + timedelta(days=offset) for offset in range((last - first).days + 1))


def earlier(day: date, count: int) -> date:
    """Return the day ``count`` days before, or the first day of the calendar if that comes sooner."""
    return date.fromordinal(max(date.min.toordinal(), day.toordinal() - count))


def score_of(check_in: CheckIn | None, score: str) -> int | None:
    """Return one score by its field name, ``worst_pain`` or ``activities.stairs``; "didn't do" has none."""
    if check_in is None:
        return None
    field, _, activity = score.partition(".")
    answer = check_in.activities.get(activity) if activity else getattr(check_in, field)
    return None if answer is None or answer == NOT_DONE else int(answer)


def score_series(diary: Diary, knee: Knee, score: str, first: date, last: date) -> Series:
    """Return one score of a knee day by day; names as in :func:`score_of`."""
    scores = {each.date: score_of(each, score) for each in diary.check_ins if each.knee == knee}
    return tuple(scores.get(day) for day in days(first, last))


def mean_series(diary: Diary, knee: Knee, score: str, first: date, last: date) -> Series:
    """Return the seven-day mean of a score day by day, looking back beyond ``first`` as far as it needs to."""
    begin = earlier(first, MEAN_DAYS - 1)
    return rolling_mean(score_series(diary, knee, score, begin, last))[(first - begin).days :]


def rolling_mean(series: Sequence[float | None]) -> Series:
    """Return for each day the mean of it and the six before, None where fewer than four of them are known."""
    windows = (series[max(0, index - MEAN_DAYS + 1) : index + 1] for index in range(len(series)))
    return tuple(mean_of(window, MEAN_LEAST_SCORED) for window in windows)


def mean_of(series: Iterable[float | None], least: int = 1) -> float | None:
    """Return the mean of what is known, None where fewer than ``least`` values are."""
    known = [value for value in series if value is not None]
    return sum(known) / len(known) if known and len(known) >= least else None


def distance_series(diary: Diary, first: date, last: date) -> Series:
    """Return the metres run on each day; None without a run, or where no run of the day has a distance."""
    return _run_series(diary, lambda run: run.distance_m, first, last)


def descent_series(diary: Diary, first: date, last: date) -> Series:
    """Return the metres run downhill on each day; None without a run, or where no run of the day has a descent."""
    return _run_series(diary, lambda run: run.descent_m, first, last)


def _run_series(diary: Diary, measure: Callable[[Run], float | None], first: date, last: date) -> Series:
    sums: defaultdict[date, float] = defaultdict(float)
    for run in diary.runs:
        value = measure(run)
        if value is not None:
            sums[run.day] += value
    return tuple(sums.get(day) for day in days(first, last))


@dataclass(frozen=True)
class WeekLoad:
    """The running of seven days from ``first`` on.

    ``distance_m``, ``longest_m`` and ``descent_m`` are None where no run has the figure; ``unmeasured`` counts the
    runs without a distance, which the sum cannot hold.
    """

    first: date
    runs: int
    unmeasured: int
    distance_m: float | None
    longest_m: float | None
    descent_m: float | None


def week_loads(diary: Diary, first: date, last: date) -> tuple[WeekLoad, ...]:
    """Return the running of each week, Monday to Sunday, that the span touches; only runs within the span count."""
    by_week: defaultdict[date, list[Run]] = defaultdict(list)
    for run in diary.runs:
        if first <= run.day <= last:
            by_week[monday_of(run.day)].append(run)
    mondays = [day for day in days(monday_of(first), last) if day == monday_of(day)]
    return tuple(week_load(monday, by_week[monday]) for monday in mondays)


def week_load(first: date, runs: Sequence[Run]) -> WeekLoad:
    """Add up the runs of the seven days from ``first`` on."""
    distances = [run.distance_m for run in runs if run.distance_m is not None]
    descents = [run.descent_m for run in runs if run.descent_m is not None]
    return WeekLoad(
        first=first,
        runs=len(runs),
        unmeasured=len(runs) - len(distances),
        distance_m=sum(distances) if distances else None,
        longest_m=max(distances, default=None),
        descent_m=sum(descents) if descents else None,
    )


def monday_of(day: date) -> date:
    """Return the Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def planned_set_count(diary: Diary, day: date) -> int:
    """Return how many sets a day's programme asks for."""
    return sum(item.sets for item in planned_items(diary.programmes, day))


@dataclass(frozen=True)
class FlareUp:
    """Days on which the worst pain stood at least two points above its mean of the 14 days before.

    ``last`` is the last scored day that belongs to it, None while it has not ended; ``mean_before`` was fixed at
    onset.
    """

    onset: date
    last: date | None
    mean_before: float
    peak: float


def flare_ups(worst: Sequence[float | None], first: date) -> tuple[FlareUp, ...]:
    """Find the flare-ups in a series of worst pain that begins on ``first``. Definition: product.md."""
    found: list[FlareUp] = []
    index = 0
    while index < len(worst):
        mean = _raised_above(worst, index)
        if mean is None:
            index += 1
            continue
        end = _end_of_flare(worst, index, mean + FLARE_RISE)
        found.append(_flare_up(worst, first, range(index, end or len(worst)), mean, ended=end is not None))
        index = end or len(worst)
    return tuple(found)


def _raised_above(worst: Sequence[float | None], index: int) -> float | None:
    """Return the mean before where the day begins a flare-up."""
    mean = mean_of(worst[max(0, index - FLARE_DAYS_BEFORE) : index], FLARE_LEAST_SCORED)
    score = worst[index]
    return mean if mean is not None and score is not None and score >= mean + FLARE_RISE else None


def _end_of_flare(worst: Sequence[float | None], onset: int, line: float) -> int | None:
    """Return the first of the first two scored days in a row below the line; unknown days between do not count."""
    low: list[int] = []
    for index in range(onset, len(worst)):
        score = worst[index]
        if score is not None:
            low = [*low, index] if score < line else []
        if len(low) == FLARE_END_DAYS:
            return low[0]
    return None


def _flare_up(worst: Sequence[float | None], first: date, span: range, mean: float, *, ended: bool) -> FlareUp:
    scored = [(index, score) for index in span if (score := worst[index]) is not None]
    return FlareUp(
        onset=first + timedelta(days=span.start),
        last=first + timedelta(days=scored[-1][0]) if ended else None,
        mean_before=mean,
        peak=max(score for _, score in scored),
    )


def calm_after(day: date, good_days: Set[date]) -> date | None:
    """Return the day on which the knee was calm again after ``day``: the second of two good days in a row.

    Args:
        day: the last day that was not calm, such as the end of a flare-up.
        good_days: the days the rules call good; a day that was not logged is none of them and breaks the row.
    """
    later = sorted(each for each in good_days if each > day)
    return next((each for each in later if _ends_calm(each, day, good_days)), None)


def _ends_calm(candidate: date, day: date, good_days: Set[date]) -> bool:
    row = [candidate - timedelta(days=back) for back in range(CALM_DAYS)]
    return all(each > day and each in good_days for each in row)
