"""The chart in words: one sentence about the span, one day read out, and the flare-ups."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from kneejournal.domain.report_chart import FlareLine
from kneejournal.domain.report_pain import SMALLEST_CHANGE, PainFigure
from kneejournal.domain.vocabulary import NOT_DONE
from kneejournal.gui.trends.trend import Trend, TrendDay
from kneejournal.gui.words import Words, knee_name


def tr(text: str, count: int = -1) -> str:
    """Translate a text of this module; ``count`` chooses the plural and stands for %n."""
    return QCoreApplication.translate("TrendTexts", text, "", count)


def headline(figure: PainFigure) -> str:
    """Say in a word or two where the pain went; empty where too few days are known to tell."""
    if figure.matters is None or figure.change is None:
        return ""
    if not figure.matters:
        return tr("Little changed.")
    return tr("Better.") if figure.change < 0 else tr("Worse.")


def summary(trend: Trend, words: Words) -> str:
    """Say in plain sentences what the chart shows, with the days each figure rests on."""
    return " ".join(_sentences(trend, words))


def _sentences(trend: Trend, words: Words) -> Iterator[str]:
    now, length = trend.figure.now, len(trend.days)
    knee = knee_name(trend.knee)
    if now.mean is None:
        yield tr("No worst pain of the {knee} is noted in these {length} days.").format(knee=knee, length=length)
    else:
        text = tr("Worst pain of the {knee}: {mean} on average, noted on %n of {length} days.", now.count)
        yield text.format(knee=knee, mean=words.number(now.mean), length=length)
        yield from _comparison(trend.figure, length, words)
    yield _running(trend, words)


def _comparison(figure: PainFigure, length: int, words: Words) -> Iterator[str]:
    before = figure.before
    if before.mean is None or figure.change is None:
        return
    text = tr("In the {length} days before {mean}, noted on %n.", before.count)
    yield text.format(mean=words.number(before.mean), length=length)
    if figure.matters is not None:
        more = tr("That is a change of {change}; the smallest that matters is {points}.")
        less = tr("That is a change of {change}, less than the smallest that matters ({points}).")
        change, points = words.number(abs(figure.change)), words.number(SMALLEST_CHANGE)
        yield (more if figure.matters else less).format(change=change, points=points)


def _running(trend: Trend, words: Words) -> str:
    runs = sum(each.runs for each in trend.days)
    metres = sum(each.distance_m or 0 for each in trend.days)
    if not runs:
        return tr("No run is noted.")
    return tr("Runs: %n, {distance} in all.", runs).format(distance=words.distance(metres))


def day_lines(day: TrendDay, words: Words) -> tuple[str, str, str]:
    """Read one day out: its date, the answers, what was done. Unknown is a dash."""
    if day.is_blank:
        return words.short_day(day.day), tr("Nothing noted"), ""
    return words.short_day(day.day), " · ".join(_answers(day, words)), " · ".join(_doings(day, words))


def _answers(day: TrendDay, words: Words) -> Iterator[str]:
    yield tr("worst {score}").format(score=answer_text(day.worst))
    yield tr("waking {score}").format(score=answer_text(day.waking))
    yield tr("stairs {score}").format(score=answer_text(day.stairs))
    if day.mean is not None:
        yield tr("seven-day mean {mean}").format(mean=words.number(day.mean))


def _doings(day: TrendDay, words: Words) -> Iterator[str]:
    if day.distance_m is not None:
        yield tr("ran {distance}").format(distance=words.distance(day.distance_m))
    else:
        yield tr("a run without distance") if day.runs else tr("no run noted")
    yield sets_text(day)


def answer_text(answer: float | str | None) -> str:
    """Return a score, "didn’t do", or a dash for unknown."""
    if answer is None:
        return "–"
    return tr("didn’t do") if answer == NOT_DONE else str(answer)


def sets_text(day: TrendDay) -> str:
    """Return "8 of 12 sets"."""
    if not day.sets.planned:
        return tr("sets: %n, none planned", day.sets.done) if day.sets.done else tr("no sets planned")
    return tr("{done} of {planned} sets").format(done=day.sets.done, planned=day.sets.planned)


def flare_text(line: FlareLine, words: Words) -> str:
    """Say when a flare-up was, how high it went and what was longer than usual just before."""
    flare = line.flare
    if flare.last is None:
        when = tr("Since {first}").format(first=words.day(flare.onset))
    elif flare.last == flare.onset:
        when = words.day(flare.onset)
    else:
        when = tr("{first} to {last}").format(first=words.day(flare.onset), last=words.day(flare.last))
    text = tr("{when}: up to {peak}, {mean} on average before.")
    said = text.format(when=when, peak=words.number(flare.peak), mean=words.number(flare.mean_before))
    if line.run_m is None or line.longest_before_m is None:
        return said
    text = tr("Just before: a run of {run}, longest in the 30 days before {longest}.")
    run, longest = words.distance(line.run_m), words.distance(line.longest_before_m)
    return f"{said} {text.format(run=run, longest=longest)}"
