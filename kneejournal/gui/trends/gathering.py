"""Gathers what the charts show from a diary. Slow for ten years, and without widgets: made for a thread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from kneejournal.domain.adherence import daily_sets
from kneejournal.domain.day import asked_activities
from kneejournal.domain.diary import Diary
from kneejournal.domain.followed import Done, followed
from kneejournal.domain.report_chart import flare_lines
from kneejournal.domain.trends import Series as Days
from kneejournal.domain.trends import descent_series, distance_series, mean_series, score_series
from kneejournal.domain.vocabulary import NOT_DONE, Knee, Verdict
from kneejournal.gui.trends.names import ChartNames
from kneejournal.gui.trends.panels import Charts, Form, Kind, Panel, Series, Shade, all_steps, gathered
from kneejournal.gui.trends.steps import Floats, mean, most, total
from kneejournal.rules.history import longest_tolerated

KNEE_COLOURS = {Knee.LEFT: "left", Knee.RIGHT: "right"}
ACTIVITY = "activity."


class Gathering:
    """Makes the charts of one knee, or of both beside each other."""

    def __init__(self, diary: Diary, knees: Sequence[Knee], first: date, last: date, names: ChartNames) -> None:
        self._diary, self._knees, self._first, self._last, self._names = diary, knees, first, last, names
        self._metres = names.words.metres_per_unit

    def charts(self, activities: Collection[str]) -> Charts:
        """Return all charts but those of the activities that were not chosen.

        Args:
            activities: The ids of the chosen ones.
        """
        steps = all_steps(self._first, self._last, self._names.words.locale.firstDayOfWeek().value)
        panels = [
            replace(each, series=tuple(gathered(one, steps) for one in each.series))
            for each in self._panels(activities)
        ]
        return Charts(
            first=self._first,
            last=self._last,
            panels=tuple(each for each in panels if each.key == "pain" or not each.is_empty),
            flares=tuple(self._flares()),
            spans=tuple(self._spans()),
            missing=tuple(each.title for each in panels if each.key != "pain" and each.is_empty),
            steps=steps,
        )

    def _panels(self, activities: Collection[str]) -> Iterator[Panel]:
        yield Panel("pain", self._names.pain(), "", Kind.PAIN, tuple(self._pain()))
        for activity in asked_activities(self._diary.profile):
            if activity in activities:
                yield self._activity(activity)
        yield self._runs()
        title, name = self._names.descent()
        descent = _floats(descent_series(self._diary, self._first, self._last))
        yield _amounts("descent", title, "m", Series("descent.metres", name, Form.BARS, "load", descent, total))
        yield self._sets()
        yield self._others()
        yield self._advice()

    # pain

    def _each_knee(self) -> Iterator[tuple[Knee, Knee | None]]:
        """Yield each knee shown, with itself where it has to be told from the other."""
        for knee in self._knees:
            yield knee, knee if len(self._knees) > 1 else None

    def _pain(self) -> Iterator[Series]:
        names = self._names
        for knee, told in self._each_knee():
            worst, waking = (self._scores(knee, field) for field in ("worst_pain", "waking_pain"))
            average = _floats(mean_series(self._diary, knee, "worst_pain", self._first, self._last))
            dots, peaks, line = (KNEE_COLOURS[told],) * 3 if told else ("load", "waking", "accent")
            yield Series(_key("worst", told), names.of_knee(names.worst(), told), Form.DOTS, dots, worst, mean, told)
            yield Series(
                _key("waking", told), names.of_knee(names.waking(), told), Form.PEAKS, peaks, waking, mean, told
            )
            yield Series(_key("mean", told), names.of_knee(names.mean(), told), Form.LINE, line, average, mean, told, 1)

    def _activity(self, activity: str) -> Panel:
        title = self._names.activity(activity, self._diary.profile)
        series = tuple(
            Series(
                _key(ACTIVITY + activity, told),
                self._names.side(told) if told else title,
                Form.DOTS,
                KNEE_COLOURS[told] if told else "load",
                self._scores(knee, f"activities.{activity}"),
                knee=told,
            )
            for knee, told in self._each_knee()
        )
        return Panel(ACTIVITY + activity, title, "", Kind.PAIN, series, self._left_undone(activity))

    def _left_undone(self, activity: str) -> dict[date, str]:
        undone = [
            (each.date, self._names.of_knee(self._names.not_done(), each.knee if len(self._knees) > 1 else None))
            for each in self._diary.check_ins
            if each.knee in self._knees and each.activities.get(activity) == NOT_DONE
        ]
        return _joined(undone)

    def _scores(self, knee: Knee, score: str) -> Floats:
        return _floats(score_series(self._diary, knee, score, self._first, self._last))

    # load

    def _runs(self) -> Panel:
        title, name = self._names.runs()
        distance = _floats(distance_series(self._diary, self._first, self._last)) / self._metres
        tolerated = _floats(longest_tolerated(self._diary, self._knees, self._first, self._last))
        longest = self._names.tolerated()
        unmeasured = [(run.day, self._names.no_distance()) for run in self._diary.runs if run.distance_m is None]
        series = (
            Series("distance", name, Form.BARS, "load", distance, total, None, 1),
            Series("tolerated", longest, Form.LEVEL, "accent", tolerated / self._metres, most, None, 1),
        )
        return Panel("runs", title, self._names.words.unit, Kind.AMOUNT, series, _joined(unmeasured))

    def _sets(self) -> Panel:
        title, done, planned = self._names.sets()
        days = daily_sets(self._diary, self._first, self._last)
        recorded = _floats([each.done or None for each in days])
        asked = _floats([each.planned or None for each in days])
        return _amounts(
            "sets",
            title,
            "",
            Series("sets.planned", planned, Form.FRAMES, "control_line", asked, total),
            Series("sets.done", done, Form.BARS, "accent", recorded, total),
        )

    def _others(self) -> Panel:
        title, name = self._names.others()
        minutes: defaultdict[date, int] = defaultdict(int)
        for each in self._diary.other_activities:
            minutes[each.date] += each.minutes or 0
        series = Series(
            "others.minutes", name, Form.BARS, "load", _floats([minutes.get(day) for day in self._days()]), total
        )
        said = [(each.date, self._names.other(each)) for each in self._diary.other_activities]
        return Panel("others", title, "min", Kind.AMOUNT, (series,), _joined(said))

    def _days(self) -> Iterator[date]:
        return (date.fromordinal(day) for day in range(self._first.toordinal(), self._last.toordinal() + 1))

    # advice, and what is shaded

    def _advice(self) -> Panel:
        days = followed(self._diary, (), self._first, self._last, self._last)
        verdicts = [each.advised.verdict if each.advised else None for each in days]
        shares = [
            Series(f"advice.{each}", self._names.verdict(each), Form.RIBBON, each.value, _is(verdicts, each))
            for each in Verdict
        ]
        judged = [None if each.done is Done.UNKNOWN else each.done for each in days]
        kept, less, beyond = self._names.done()
        signs = [
            Series(f"done.{done}", name, Form.SIGNS, colour, _is(judged, done), most)
            for done, name, colour in (
                (Done.FOLLOWED, kept, "run"),
                (Done.LESS, less, "soft"),
                (Done.BEYOND, beyond, "rest"),
            )
        ]
        return Panel("advice", self._names.advice(), "", Kind.RIBBON, (*shares, *signs))

    def _flares(self) -> Iterator[Shade]:
        for knee in self._knees:
            for line in flare_lines(self._diary, knee, self._first, self._last):
                yield Shade(line.flare.onset, line.flare.last or self._last, self._names.flare())

    def _spans(self) -> Iterator[Shade]:
        for span in sorted(self._diary.spans, key=lambda each: each.from_):
            last = min(span.to or self._last, self._last)
            if last >= self._first and span.from_ <= self._last:
                yield Shade(max(span.from_, self._first), last, self._names.span(span))


def _key(name: str, knee: Knee | None) -> str:
    return name if knee is None else f"{name}.{knee}"


def _amounts(key: str, title: str, unit: str, *series: Series) -> Panel:
    return Panel(key, title, unit, Kind.AMOUNT, series)


def _floats(values: Days | Sequence[float | None]) -> Floats:
    """Return the series with NaN for unknown."""
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)


def _joined(said: Iterable[tuple[date, str]]) -> dict[date, str]:
    """Return what is said of each day, in one line."""
    by_day: defaultdict[date, list[str]] = defaultdict(list)
    for day, text in said:
        by_day[day].append(text)
    return {day: ", ".join(dict.fromkeys(texts)) for day, texts in by_day.items()}


def _is(words: Sequence[str | None], word: str) -> Floats:
    """Return 1 where it is the word, 0 where it is another, NaN where it is unknown."""
    return _floats([None if each is None else float(each == word) for each in words])


def first_day(diary: Diary, last: date, least_days: int) -> date | None:
    """Return the first day anything was noted on, or an earlier one so that there are at least that many days.

    None where nothing was noted at all.
    """
    days = {each.date for each in diary.check_ins if not each.is_blank} | {each.date for each in diary.sets}
    days |= {each.date for each in diary.other_activities} | {run.day for run in diary.runs}
    return min(*days, last - timedelta(days=least_days - 1)) if days else None
